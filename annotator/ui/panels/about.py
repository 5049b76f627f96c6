"""What is said of the open document: managers change it field by field, others read it; the text never changes."""

from contextlib import suppress
from functools import partial
from threading import Thread

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QToolButton, QWidget

from annotator.errors import NotFoundError
from annotator.model.document import Document
from annotator.ui.acting import Acting
from annotator.ui.desk import Desk, Done
from annotator.ui.facts import describe_field, document_labels, may_describe, understood_date
from annotator.ui.line import isolate, isolate_number
from annotator.ui.outside import ask_and_open, is_address
from annotator.ui.panels.column import MARGIN, leading, plain_label
from annotator.ui.panels.document_rows import language_name
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.passage import Passage
from annotator.ui.panels.stated import Stated
from annotator.ui.style import panel_font

_FIELDS = ("title", "publisher", "author", "published", "url", "language")
_ONE_LINE = (*_FIELDS, "direction")
_DIRECTIONS = ("auto", "ltr", "rtl")
_ODD_DATE = "2017-01-1X"  # which only the library reads
_ID = 12  # digits of an id, which are enough for a command


class AboutPanel(Panel):
    """A form; Enter or going on stores a field, Escape brings back what was stored."""

    name = "about"

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(acting, parent)
        names = self._names()
        self.lines = {field: Stated(names[field]) for field in _FIELDS}
        self.direction = QComboBox()
        self.labels: dict[str, QCheckBox] = {}
        self.open = QToolButton()
        self.copy = QToolButton()
        self.empty = Passage("", "soft")
        self.hint = Passage("", "soft", 0.92)
        self.understood = Passage("", "soft", 0.92)
        self.tongue = plain_label("", "soft", 0.95)
        self.facts = {name: Passage("", "fact", 0.95) for name in ("length", "source", "encoding", "id")}
        self.area = QScrollArea()
        self._ticks = QWidget()
        self.warming: Thread | None = None
        self._document: Document | None = None
        self._desk: Desk | None = None
        self._grid = QGridLayout()
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the heading."""
        return self.tr("About")

    def stop(self) -> QWidget:
        """Return the first line."""
        return self.lines["title"] if self._document else self

    def show_project(self) -> None:
        """Show what is said of the document now; what is being typed stays."""
        self._show()

    def show_document(self) -> None:
        """Show the document that is open."""
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Have the library of dates read, which takes longer than a key press may."""
        super().showEvent(event)
        if self.warming is None:
            self.warming = Thread(target=understood_date, args=(_ODD_DATE,), daemon=True)
            self.warming.start()

    def _show(self) -> None:
        desk = self.desk
        document = _present(desk)
        self.area.setVisible(document is not None)
        self.empty.setVisible(document is None)
        self.empty.setText(self._how_to_begin(desk))
        if desk and document:
            before, self._document = self._document, document
            anew = before is None or before.id != document.id
            typed = self._typed(desk) if anew else {}
            self._desk = desk
            self._fill(desk, document, anew)
            for field, text in typed.items():
                self._keep(desk, before, field, text)

    def _typed(self, desk: Desk) -> dict[str, str]:
        """Return what was typed of the document before, where a key showed another one without leaving the line."""
        lines = self.lines.items() if self._desk is desk else ()
        return {field: line.text().strip() for field, line in lines if line.is_touched and not line.isReadOnly()}

    def _how_to_begin(self, desk: Desk | None) -> str:
        if desk is None:
            return self.tr("Open a project file with Ctrl+O.")
        return self.tr("Choose a document with Alt+Down.")

    def _fill(self, desk: Desk, document: Document, anew: bool) -> None:
        own = may_describe(desk)
        for field, line in self.lines.items():
            line.show_stored(_stored(document, field), anew)
            line.setReadOnly(not own)
            line.style().polish(line)
        with QSignalBlocker(self.direction):
            self.direction.setCurrentIndex(_DIRECTIONS.index(document.direction))
        self.direction.setEnabled(own)
        self.hint.setText("" if own else self.tr("Managers change this; you read it."))
        self.hint.setVisible(not own)
        self._fill_labels(desk, document, own)
        self._fill_facts(document)
        self._explain()

    def _fill_labels(self, desk: Desk, document: Document, own: bool) -> None:
        offered = document_labels(desk, document)
        if list(self.labels) != [each.id for each in offered]:
            self._make_ticks([each.id for each in offered])
        for each in offered:
            box = self.labels[each.id]
            with QSignalBlocker(box):
                box.setText(each.title.in_language(desk.language))
                box.setToolTip(each.guideline.in_language(desk.language))
                box.setChecked(each.id in document.labels)
            box.setEnabled(own)

    def _make_ticks(self, names: list[str]) -> None:
        layout = self._ticks.layout()
        for box in self.labels.values():
            box.setParent(None)
            box.deleteLater()
        self.labels = {name: QCheckBox() for name in names}
        for box in self.labels.values():
            box.setFont(panel_font(0.95))
            box.setMinimumWidth(1)  # a long title must not push the fields out of the panel
            box.clicked.connect(self._store_labels)
            if layout:
                layout.addWidget(box)

    def _fill_facts(self, document: Document) -> None:
        characters = self.tr("%Ln character(s)", "", document.length)
        said = {
            "length": characters,
            "source": isolate(document.source) if document.source else self.tr("unknown"),
            "encoding": isolate_number(document.encoding),
            "id": isolate_number(document.id[:_ID]),
        }
        for name, text in said.items():
            self.facts[name].setText(text)
        self.facts["id"].setToolTip(isolate_number(document.id))

    def _explain(self) -> None:
        """Say what was understood of the date and the language, as they are typed."""
        line = self.lines["published"]
        typed = line.text().strip() if line.is_touched else ""
        date = understood_date(typed) if typed else ""
        told = self.tr("Understood as {}").format(isolate_number(date)) if date else self.tr("Not a date yet")
        self.understood.setText(told if typed else "")
        self.understood.setVisible(bool(typed))
        self.tongue.setText(language_name(self.lines["language"].text().strip() or "und"))
        self.open.setEnabled(is_address(self.lines["url"].text()))

    # what is done

    def _store(self, field: str, text: str) -> None:
        if self._keep(self.desk, self._document, field, text):
            self.lines[field].restore()

    def _keep(self, desk: Desk | None, document: Document | None, field: str, text: str) -> Done | None:
        if desk is None or document is None:
            return None
        value = text or _EMPTY.get(field, "")
        return self.acting.do(lambda: describe_field(desk, document.id, field, value))

    def _store_direction(self) -> None:
        desk, document, wanted = self.desk, self._document, str(self.direction.currentData())
        if desk and document and wanted != document.direction:
            self.acting.do(lambda: describe_field(desk, document.id, "direction", wanted))
            self._show()

    def _store_labels(self) -> None:
        desk, document = self.desk, self._document
        if desk is None or document is None:
            return
        ticked = [name for name, box in self.labels.items() if box.isChecked()]
        unknown = [name for name in document.labels if name not in self.labels]
        if not self.acting.do(lambda: describe_field(desk, document.id, "labels", [*ticked, *unknown])):
            self._show()

    def _open(self) -> None:
        ask_and_open(self.lines["url"].text(), self)

    def _copy(self) -> None:
        if self._document:
            QGuiApplication.clipboard().setText(self._document.id)
            self.acting.said.emit(self.tr("Copied the id {}").format(isolate_number(self._document.id[:_ID])))

    # building

    def _names(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "publisher": self.tr("Publisher"),
            "author": self.tr("Author"),
            "published": self.tr("Published"),
            "url": self.tr("Address"),
            "language": self.tr("Language"),
            "direction": self.tr("Direction"),
            "labels": self.tr("Labels"),
            "length": self.tr("Length"),
            "source": self.tr("Source file"),
            "encoding": self.tr("Encoding"),
            "id": self.tr("Id"),
        }

    def _connect(self) -> None:
        for field, line in self.lines.items():
            line.changed.connect(partial(self._store, field))
            line.left.connect(self.entered)
            line.textChanged.connect(self._explain)
        self.direction.activated.connect(self._store_direction)
        self.open.clicked.connect(self._open)
        self.copy.clicked.connect(self._copy)

    def _arrange(self) -> None:
        self._arrange_controls()
        inside = QWidget()
        inside.setObjectName("inside")
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(MARGIN - 2, 6, MARGIN - 2, MARGIN)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.hint, 0, 0, 1, 2)
        for name in self._names():
            self._add(name)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty.setContentsMargins(MARGIN, 4, MARGIN, 0)
        self.column.addWidget(self.empty)
        self.column.addWidget(self.area, 1)
        self.column.addStretch(0)

    def _add(self, name: str) -> None:
        """Add a row: what it is, and its control."""
        row = self._grid.rowCount()
        named = leading(plain_label(self._names()[name], "soft", 0.95))
        # beside a line the name stands in its middle, beside what may take several lines at the first
        self._grid.addWidget(named, row, 0, *([] if name in _ONE_LINE else [Qt.AlignmentFlag.AlignTop]))
        self._grid.addLayout(self._control(name), row, 1)
        if name == "published":
            self._grid.addWidget(self.understood, row + 1, 1)

    def _control(self, name: str) -> QHBoxLayout:
        controls: dict[str, list[QWidget]] = {
            "url": [self.lines["url"], self.open],
            "language": [self.lines["language"], self.tongue],
            "direction": [self.direction],
            "labels": [self._ticks],
            "id": [self.facts["id"], self.copy],
        }
        row = QHBoxLayout()
        row.setSpacing(4)
        for widget in controls.get(name) or [self.lines[name] if name in self.lines else self.facts[name]]:
            row.addWidget(widget, 0 if isinstance(widget, QToolButton) else 1)
        return row

    def _arrange_controls(self) -> None:
        column = QGridLayout(self._ticks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._ticks.setObjectName("inside")
        titles = (self.tr("As its words are"), self.tr("Left to right"), self.tr("Right to left"))
        for title, value in zip(titles, _DIRECTIONS, strict=True):
            self.direction.addItem(title, value)
        self.direction.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.direction.setMinimumContentsLength(6)  # letters: the panel may be narrower than the longest choice
        self.direction.setAccessibleName(self.tr("Direction"))
        self.lines["published"].setToolTip(self.tr("Such as 2017-01-15, January 2017 or 1438-05-17 هـ"))
        self.open.setText(self.tr("Open…"))
        self.open.setToolTip(self.tr("Open the address in your browser, after asking"))
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy the whole id"))
        self.copy.setAccessibleName(self.tr("Copy the whole id"))


_EMPTY = {"language": "und"}  # what an empty line means, where it is not nothing


def _present(desk: Desk | None) -> Document | None:
    """Return the open document as it is stored now; it may just have been changed, or taken away."""
    if desk is None or desk.document is None:
        return None
    with suppress(NotFoundError):
        return desk.project.document(desk.document.id)
    return None


def _stored(document: Document, field: str) -> str:
    """Return a field as its line shows it."""
    value = str(getattr(document, field))
    return "" if _EMPTY.get(field) == value else value
