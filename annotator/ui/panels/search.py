"""Searching all documents: what is found stands under the titles, as lines of context in their own direction."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QFrame, QListView, QVBoxLayout, QWidget

from annotator.project.jobs import Searched
from annotator.project.search import Line as Hit
from annotator.project.search import Query
from annotator.text.finding import LONGEST
from annotator.ui.acting import Acting
from annotator.ui.desk import documents_phrase
from annotator.ui.flow import flowing
from annotator.ui.line import isolate_number, written_number
from annotator.ui.panels.column import MARGIN
from annotator.ui.panels.hits import HitDelegate, HitModel
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.passage import Passage
from annotator.ui.panels.typed import Line
from annotator.ui.sentences import translated
from annotator.ui.style import panel_font
from annotator.ui.tasks.search import SearchTask
from annotator.ui.tasks.tasks import Tasks
from annotator.ui.theme import Theme

_CALM_MS = 120  # without a key: what is typed is looked for
_MOST = 10_000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchPanel(Panel):
    """A line to type in, what narrows the search, and the places; Enter or a click goes to one, its words selected."""

    name = "search"

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(acting, parent)
        self.line = Line(self.tr("Search all documents"), self.tr("Words, however they are spelled"))
        self.line.setObjectName("typed")
        self.here = QCheckBox(self.tr("This document"))
        self.whole = QCheckBox(self.tr("Whole words"))
        self.regex = QCheckBox(self.tr("Regular expression"))
        self.labels = QComboBox()
        self.sentence = Passage("", "soft", 0.95)
        self.model = HitModel(self)
        self.view = QListView()
        self._delegate = HitDelegate(self.view)
        self._search: SearchTask | None = None
        self._known: dict[str, str] = {}
        self._stale = False
        self._calm = QTimer(self, interval=_CALM_MS, singleShot=True)
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Search")

    def stop(self) -> QWidget:
        """Return the line."""
        return self.line

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what is done here for actions of the table."""
        return {"search": self.open}

    def open(self) -> None:
        """Come to the front, with the words that are selected on the page where they are few."""
        span, desk = self.acting.canvas.selection(), self.desk
        words = desk.text[slice(*span)].strip() if desk and span else ""
        if words and len(words) <= LONGEST and "\n" not in words:
            self.line.setText(words)
        self.raised.emit()
        self.line.selectAll()

    def take_tasks(self, tasks: Tasks) -> None:
        """Search in the process of these tasks."""
        self._search = SearchTask(tasks, self)
        self._search.began.connect(self._begin)
        self._search.found.connect(self._add)
        self._search.ended.connect(self._end)
        self._search.failed.connect(self._fail)

    def show_project(self) -> None:
        """Offer the labels of the project; look again where its documents are others now."""
        desk = self.desk
        known = {each.id: each.title for each in desk.project.held()} if desk else {}
        self._fill_labels()
        if known != self._known:
            self._known = known
            self.look()

    def show_document(self) -> None:
        """Look in the document that is open now, where only this one is searched."""
        if self.here.isChecked():
            self.look()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        self._delegate.theme = theme
        self.view.viewport().update()

    def take_over(self, before: Panel) -> None:
        """Go on with what is looked for."""
        if isinstance(before, SearchPanel):
            for mine, old in ((self.here, before.here), (self.whole, before.whole), (self.regex, before.regex)):
                mine.setChecked(old.isChecked())
            self.labels.setCurrentIndex(max(self.labels.findData(before.labels.currentData()), 0))
            self.line.setText(before.line.text())
            self.look()

    # searching

    def look(self) -> None:
        """Look for what stands in the line, in place of what was looked for before."""
        self._calm.stop()
        desk, search = self.desk, self._search
        label, text = self.labels.currentData(), self.line.text()
        if desk is None or search is None or not (text.strip() or label):
            self._forget()
            return
        only = desk.document.id if self.here.isChecked() and desk.document else None
        search.look_for(
            Query(
                text,
                regex=self.regex.isChecked(),
                whole_words=self.whole.isChecked(),
                label=label,
                document=only,
                member=desk.whose.member,
                layer=desk.whose.layer,
            ),
            _MOST,
        )

    def _type(self) -> None:
        """Wait for a moment without a key."""
        self._calm.start()

    def _forget(self) -> None:
        if self._search:
            self._search.stop()
        self.model.clear(self._known)
        self.set_count("")
        self._say(self._how_to_begin())

    def _how_to_begin(self) -> str:
        if self.desk is None:
            return self.tr("Open a project file with Ctrl+O.")
        return self.tr("Type words or parts of words; Ctrl+Shift+F takes those that are selected.")

    def _begin(self) -> None:
        """Wait with clearing until something comes: a list that is empty for a moment would flicker."""
        self._stale = True

    def _renew(self) -> None:
        if self._stale:
            self._stale = False
            self.model.clear(self._known)
            self.view.scrollToTop()

    def _add(self, places: list[Hit]) -> None:
        first = self._stale
        self._renew()
        self.model.add(places)
        self._tell(whole=False)
        if first:
            self._choose(self.model.step(-1, 1))

    def _end(self, searched: Searched) -> None:
        self._renew()
        self._tell(searched.whole)
        if not searched.count:
            self._say(self._nothing())

    def _nothing(self) -> str:
        if self.whole.isChecked():
            return self.tr("Nothing found; look for parts of words too.")
        return self.tr("Nothing found; try a shorter part of the word.")

    def _fail(self, sentence: str) -> None:
        self._renew()
        self.set_count("")
        self._say(translated(sentence))

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def _tell(self, whole: bool) -> None:
        count = sum(self.model.counts.values())
        number = isolate_number(written_number(count) + ("" if whole else "+"))
        self.set_count(number if count else "")
        if count:
            self._say(self.tr("{} in {}").format(number, documents_phrase(len(self.model.counts))))

    # walking

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Walk the places from the line, and go to one with Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._take_key(event.key()):
            return True
        return super().eventFilter(watched, event)

    def _take_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose(self.model.step(self.view.currentIndex().row(), 1 if key == Qt.Key.Key_Down else -1))
        elif key in _ENTER:
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self.entered.emit()
        else:
            return False
        return True

    def _choose(self, row: int | None) -> None:
        if row is not None:
            index = self.model.index(row)
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)

    def _enter(self) -> None:
        """Go to the chosen place; what was typed just now is looked for first."""
        if self._calm.isActive():
            self.look()
        elif self.view.currentIndex().isValid():
            self._go(self.view.currentIndex())

    def _go(self, index: QModelIndex) -> None:
        place = self.model.rows[index.row()]
        if isinstance(place, Hit):
            self.acting.go(place.document, (place.start, place.end) if place.end > place.start else None)
            self.entered.emit()

    # building

    def _fill_labels(self) -> None:
        desk, chosen = self.desk, self.labels.currentData()
        titles = [(desk.named(each.id), each.id) for each in desk.labels()] if desk else []
        self.labels.blockSignals(True)
        self.labels.clear()
        self.labels.addItem(self.tr("Any words"), None)
        for title, name in titles:
            self.labels.addItem(self.tr("In: {}").format(title), name)
        self.labels.setCurrentIndex(max(self.labels.findData(chosen), 0))
        self.labels.blockSignals(False)

    def _connect(self) -> None:
        self.line.installEventFilter(self)
        self.view.installEventFilter(self)
        self.line.textChanged.connect(self._type)
        self._calm.timeout.connect(self.look)
        self.view.clicked.connect(self._go)
        self.labels.currentIndexChanged.connect(self.look)
        for switch in (self.here, self.whole, self.regex):
            switch.toggled.connect(self.look)

    def _arrange(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setObjectName("hits")
        self.view.setAccessibleName(self.tr("Places found"))
        self.labels.setObjectName("flat")
        self.labels.setAccessibleName(self.tr("Within annotations of a label"))
        self.labels.setMinimumContentsLength(9)
        self.labels.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        switches = QWidget()
        switches.setObjectName("inside")
        flow = flowing(switches, 6)
        narrowing: tuple[QWidget, ...] = (self.here, self.whole, self.regex, self.labels)
        for each in narrowing:
            each.setFont(panel_font(0.92))
            flow.addWidget(each)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 4, MARGIN, 6)
        head.setSpacing(6)
        for widget in (self.line, switches, self.sentence):
            head.addWidget(widget)
        self.column.addLayout(head)
        self.column.addWidget(self.view, 1)
