"""What the labels are for: the schema's own words by kind, or the template's long guidelines; searched folded."""

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.model.annotation import Annotation
from annotator.project.guidelines import full_guidelines
from annotator.ui.acting import Acting
from annotator.ui.fonts import reading_font
from annotator.ui.line import isolate_number, written_number
from annotator.ui.outside import ask_and_open
from annotator.ui.panels.column import MARGIN, plain_label
from annotator.ui.panels.guideline_page import page
from annotator.ui.panels.pages import Pages
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.passage import Passage
from annotator.ui.panels.typed import Line
from annotator.ui.style import panel_font
from annotator.ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SCROLL = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class GuidelinesPanel(Panel):
    """One page; it goes to the label of the annotation that is selected, or of a chip that asks."""

    name = "guidelines"

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(acting, parent)
        self.line = Line(self.tr("Find in the guidelines"), self.tr("Find in the guidelines"))
        self.line.setObjectName("typed")
        self.found = plain_label("", "soft", 0.92)
        self.full = QCheckBox(self.tr("Long guidelines, with examples"))
        self.pages = Pages()
        self.empty = Passage("", "soft")
        self._label = ""
        self._shown: object = None
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Guidelines")

    def stop(self) -> QWidget:
        """Return the line; the arrows scroll the page from it."""
        return self.line

    def show_project(self) -> None:
        """Show the guidelines of the project."""
        desk = self.desk
        self.full.setVisible(bool(desk and full_guidelines(desk.project, desk.language)))
        self._show()

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Go to the label of the annotation that is selected."""
        if annotation and annotation.label != self._label:
            self._label = annotation.label
            if self.isVisible():
                self._go_to_label()

    def explain(self, label: str) -> None:
        """Come to the front at the guideline of a label, by its id."""
        self._label = label
        self.line.clear()
        self.raised.emit()
        self._go_to_label()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        self.pages.theme = theme
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Make the page, when the panel comes to the front, and go to the label at hand."""
        super().showEvent(event)
        self._show()
        if not self.line.text():
            self._go_to_label()

    def _show(self) -> None:
        """Show the page, once it is seen; the same one stays where it was scrolled to."""
        if not self.isVisible():
            return
        desk = self.desk
        schema = desk.project.schema if desk else None
        shown = (schema, desk.language if desk else "", self.theme, self._is_full())
        if shown == self._shown:
            return
        self._shown = shown
        self.pages.document().setDefaultFont(reading_font(self.isRightToLeft(), panel_font().pixelSize()))
        self.pages.document().setDefaultStyleSheet(f"a {{ color: {self.theme.accent}; }}")
        if desk and self._is_full():
            self.pages.setMarkdown(full_guidelines(desk.project, desk.language))
        else:
            self.pages.setHtml(page(desk.project.schema, desk.language, self.theme) if desk else "")
        self.pages.turn_blocks()
        labels = bool(schema and schema.labels)
        self.pages.setVisible(labels)
        self.empty.setVisible(not labels)
        self.empty.setText(self._how_to_begin())
        if self.line.text():
            self._look()

    def _is_full(self) -> bool:
        return self.full.isChecked() and not self.full.isHidden()

    def _how_to_begin(self) -> str:
        if self.desk is None:
            return self.tr("Open a project file with Ctrl+O.")
        return self.tr("This project has no labels yet; a manager brings them in with: annotator schema apply.")

    def _go_to_label(self) -> None:
        desk = self.desk
        if desk is None or not self._label:
            return
        if self._is_full():
            self.pages.go_to_heading(desk.named(self._label))
        else:
            self.pages.scrollToAnchor(self._label)

    # finding

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Step with Enter, scroll with the arrows, go to the page with Escape."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._take_key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.entered.emit()
        elif watched is self.line and event.key() in _ENTER:
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif watched is self.line and event.key() in _SCROLL:
            self.pages.keyPressEvent(event)
        else:
            return False
        return True

    def _look(self) -> None:
        self.pages.look_for(self.line.text())
        self._tell()

    def _step(self, by: int) -> None:
        self.pages.step(by)
        self._tell()

    def _tell(self) -> None:
        count = len(self.pages.hits)
        if not self.line.text().strip():
            self.found.setText("")
        elif not count:
            self.found.setText(self.tr("Not found"))
        else:
            place, total = written_number(self.pages.at + 1), written_number(count)
            self.found.setText(self.tr("{} of {}").format(isolate_number(place), isolate_number(total)))

    def _follow(self, url: QUrl) -> None:
        """Go from label to label; what leads out of the app is asked about."""
        if url.isRelative() and url.hasFragment():
            self._label = url.fragment()
            self._go_to_label()
        else:
            ask_and_open(url.toString(), self)

    # building

    def _connect(self) -> None:
        self.line.textChanged.connect(self._look)
        self.line.installEventFilter(self)
        self.pages.installEventFilter(self)
        self.pages.anchorClicked.connect(self._follow)
        self.full.toggled.connect(self._switch)
        self.acting.explaining.connect(self.explain)

    def _switch(self) -> None:
        self._show()
        self._go_to_label()

    def _arrange(self) -> None:
        self.pages.setAccessibleName(self.tr("Guidelines"))
        self.full.setFont(panel_font(0.92))
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.found)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 4, MARGIN, 4)
        head.setSpacing(6)
        head.addLayout(row)
        head.addWidget(self.full)
        head.addWidget(self.empty)
        self.column.addLayout(head)
        self.column.addWidget(self.pages, 1)
        self.column.addStretch(0)
