"""The Progress window: how far the work is, by document, member, day and label; and what is decided about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QTabWidget, QVBoxLayout, QWidget

from annotator.model.document import Stage
from annotator.review.progress import STAGES, Progress
from annotator.review.training import tests
from annotator.ui.desk import Desk
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.progress import sheets
from annotator.ui.progress.judging import Work
from annotator.ui.progress.sentence import Sentence
from annotator.ui.progress.size import remember_size
from annotator.ui.progress.stage_bar import StageBar
from annotator.ui.progress.stage_button import StageButton
from annotator.ui.progress.table import ProgressTable
from annotator.ui.style import panel_font

# what can be asked for of what is chosen, and whether managers alone may
ACTS = ("return", "reopen", "adjudicated", "test", "share-out")
_MANAGERS = ("test", "share-out")


class ProgressWindow(QWidget):
    """Holds figures of one moment; whoever made it fills it again. `asked` carries one of ACTS or "save".

    `opened` carries the document that is to be read, and the member whose work on it, or "".
    """

    asked = Signal(str)
    opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("inside")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # the main window alone keeps the program going
        self.title = leading(plain_label("", "", 1.25, bold=True))
        self.told = leading(plain_label("", "soft"))
        self.bar = StageBar()
        self.stages = {stage: StageButton(stage) for stage in STAGES}
        self.documents = ProgressTable(self.tr("Documents"))
        self.members = ProgressTable(self.tr("Members"), wide=2)
        self.days = ProgressTable(self.tr("Days"), wide=1)
        self.labels = ProgressTable(self.tr("Labels"), wide=1)
        self.tabs = QTabWidget()
        self.save = QPushButton(self.tr("Save CSV…"))
        self.buttons = {name: QPushButton(title) for name, title in self._acts().items()}
        self.sentence = Sentence()
        self._found: Progress | None = None
        self._desk: Desk | None = None
        self._marked: set[str] = set()  # the documents that are tests
        self._arrange()
        self._connect()

    def show_progress(self, desk: Desk, found: Progress) -> None:
        """Show how far a project is."""
        self._desk, self._found = desk, found
        self.setWindowTitle(self.tr("Progress: {}").format(desk.title))
        self.title.setText(desk.title)
        self.told.setText(sheets.summary(found) if found.documents else self._nothing())
        counts = found.by_stage()
        self.bar.show_counts(counts)
        for stage, button in self.stages.items():
            button.show_count(counts[stage])
        self._fill_documents()
        self.members.show_sheet(sheets.by_member(found))
        self.days.show_sheet(sheets.by_day(found))
        self.labels.show_sheet(sheets.by_label(found, desk))
        self._offer()

    @property
    def shown_stage(self) -> str:
        """The state that the list of documents is narrowed to, or "all"."""
        return next((stage for stage, button in self.stages.items() if button.isChecked()), "all")

    def chosen_documents(self) -> list[str]:
        """Return the documents (ids) in whose rows something is chosen."""
        return [line.id for line, _ in self.documents.chosen()]

    def chosen_works(self) -> list[Work]:
        """Return whose work on which documents is chosen: of single cells, or of all where the document itself is."""
        if self._found is None:
            return []
        concerned = {each.document.id: each.members for each in self._found.documents}
        found: list[Work] = []
        for line, columns in self.documents.chosen():
            members = [self.documents.sheet_model.sheet.member(at) for at in columns]
            of = concerned.get(line.id, {})
            found += [(line.id, one) for one in (members if all(members) else of) if one in of]
        return found

    def narrow(self, stage: str) -> None:
        """Show the documents at a stage alone; all of them where they are shown alone already."""
        for name, button in self.stages.items():
            button.setChecked(name == stage and self.shown_stage != stage)
        self._fill_documents()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Remember the size."""
        remember_size(self.size())
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _fill_documents(self) -> None:
        if self._found is None or self._desk is None:
            return
        self._marked = {each.id for each in tests(self._desk.project)}
        self.documents.show_sheet(sheets.by_document(self._found, self._marked, self.shown_stage))
        self._offer()

    def _nothing(self) -> str:
        return self.tr("There are no documents yet. Bring text files in with Ctrl+I.")

    def _offer(self) -> None:
        """Offer what the person here may do with what is chosen; hide what they never may."""
        person = self._desk.project.person if self._desk else None
        role = person.role if person and not person.retired else ""
        some = bool(self.documents.selectionModel().hasSelection())
        for name, button in self.buttons.items():
            button.setVisible(role == "manager" or (role == "reviewer" and name not in _MANAGERS))
            button.setEnabled(bool(self._found and self._found.documents) if name == "share-out" else some)
        ends = some and self._marked.issuperset(self.chosen_documents())
        self.buttons["test"].setText(self.tr("No test any more") if ends else self.tr("Set as test"))

    def _offer_menu(self, place: QPoint) -> None:
        """Offer the same at a place of the list."""
        if not self.documents.indexAt(place).isValid():
            return
        menu = QMenu(self.documents)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(self._open)
        for name, button in self.buttons.items():
            if not button.isHidden():
                item = menu.addAction(button.text())
                item.setObjectName(name)
                item.triggered.connect(lambda _=False, name=name: self.asked.emit(name))
        menu.popup(self.documents.viewport().mapToGlobal(place))

    def _open(self) -> None:
        """Ask for the text of the current row, in the work of the member whose cell it is."""
        index, model = self.documents.currentIndex(), self.documents.sheet_model
        if index.isValid():
            self.opened.emit(model.lines[index.row()].id, model.sheet.member(index.column()))

    # building

    def _acts(self) -> dict[str, str]:
        return {
            "return": self.tr("Return…"),
            "reopen": self.tr("Take up again"),
            "adjudicated": self.tr("Mark as adjudicated"),
            "test": self.tr("Set as test"),
            "share-out": self.tr("Assign by a rule…"),
        }

    def _connect(self) -> None:
        self.bar.asked.connect(self.narrow)
        for stage, button in self.stages.items():
            button.clicked.connect(self._asked_for(stage))
        for name, press in self.buttons.items():
            press.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        self.save.clicked.connect(lambda: self.asked.emit("save"))
        self.documents.committed.connect(lambda _: self._open())
        self.documents.offered.connect(self._offer_menu)
        self.documents.selectionModel().selectionChanged.connect(self._offer)

    def _asked_for(self, stage: Stage) -> Callable[[], None]:
        def _ask() -> None:
            for name, button in self.stages.items():
                button.setChecked(button.isChecked() and name == stage)
            self._fill_documents()

        return _ask

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.told)
        head.addLayout(words, 1)
        head.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addLayout(_row([*self.stages.values()]))
        self.tabs.setAccessibleName(self.tr("Figures"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setObjectName("tabs")
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setFont(panel_font(1.0))
        for table, title in self._tables():
            self.tabs.addTab(table, title)
        column.addWidget(self._page(), 1)
        column.addWidget(self.sentence)

    def _page(self) -> QWidget:
        first = QWidget()
        below = QVBoxLayout(first)
        below.setContentsMargins(0, 8, 0, 0)
        below.setSpacing(8)
        below.addWidget(self.documents, 1)
        below.addLayout(_row([*self.buttons.values()]))
        self.tabs.insertTab(0, first, self.tr("Documents"))
        self.tabs.setCurrentIndex(0)
        return self.tabs

    def _tables(self) -> list[tuple[QWidget, str]]:
        pairs = [(self.members, self.tr("Members")), (self.days, self.tr("Days")), (self.labels, self.tr("Labels"))]
        return [(_set_off(table), title) for table, title in pairs]


def _set_off(table: QWidget) -> QWidget:
    """Return a table a little below the tabs."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 8, 0, 0)
    column.addWidget(table)
    return page


def _row(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for each in widgets:
        row.addWidget(each)
    row.addStretch(1)
    return row
