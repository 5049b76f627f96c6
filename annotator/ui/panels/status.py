"""One line at the foot: that all is saved, where the reader is, and what the last act came to.

"All saved" is always true: an act is durable before its highlight appears.
"""

from bisect import bisect_right
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from annotator.text.boundaries import graphemes
from annotator.ui.actions.table import action_named
from annotator.ui.line import dotted, elided, written_number
from annotator.ui.panels.column import MARGIN, leading, plain_label
from annotator.ui.theme import EVENT, LIGHT, Theme, mark_colours


class Sentence(QLabel):
    """A sentence that is elided where there is no room, and then whole on hover."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("sentence")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.whole = ""

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self.whole = sentence
        self.setAccessibleName(sentence)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Elide again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = elided(self.whole, QFontMetrics(self.font()), self.width())
        self.setText(shown)
        leading(self)
        self.setToolTip(self.whole if shown != self.whole else "")


class StatusLine(QWidget):
    """Saved, place, sentence; conflicts, problems and the zoom at the far end. `asked` carries the panel to show."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.saved = plain_label("", "saved", 0.92)
        self.place = plain_label("", "soft", 0.92)
        self.sentence = Sentence()
        self.sentence.setFont(self.saved.font())
        self.conflicts = QToolButton()
        self.problems = QToolButton()
        self.zoom = plain_label("", "soft", 0.92)
        self._theme: Theme = LIGHT
        self._is_error = False
        self._shown = ""
        self._arrange()

    def add(self, widget: QWidget) -> None:
        """Show something more before the zoom, such as the long work that is going on."""
        self._row.insertWidget(self._row.count() - 1, widget)

    def add_last(self, widget: QWidget) -> None:
        """Show something at the very end."""
        self._row.addWidget(widget)

    def set_saved(self, shown: bool) -> None:
        """Say that all is saved, while a project is open."""
        self.saved.setText(f"● {self.tr('All saved')}")
        self.saved.setVisible(shown)

    def set_place(self, text: str) -> None:
        """Say where the reader is."""
        self.place.setText(text)
        self.place.setVisible(bool(text))

    def set_zoom(self, percent: int) -> None:
        """Show the zoom."""
        self.zoom.setText(self.tr("{} %").format(written_number(percent)))

    def show_problems(self, wrong: int, to_do: int) -> None:
        """Say how many problems the open document has, or quietly how much is to do; nothing where all fits."""
        self.problems.setText(_tr("%Ln problem(s)", wrong) if wrong else _tr("{} to do").format(written_number(to_do)))
        self.problems.setProperty("wrong", wrong > 0)
        self.problems.style().polish(self.problems)
        self.problems.setVisible(bool(wrong or to_do))

    def show_conflicts(self, waiting: int) -> None:
        """Say how much waits to be settled; nothing where nothing does."""
        self.conflicts.setText(_tr("%Ln conflict(s)", waiting))
        self.conflicts.setVisible(waiting > 0)

    def tell(self, sentence: str, error: bool = False) -> None:
        """Say what an act came to, or why nothing was done."""
        self._is_error = error
        self.sentence.say(sentence)
        self._colour()

    def forget_error(self) -> None:
        """Clear what was wrong: something else is being done now."""
        if self._is_error:
            self.tell("")

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self._colour()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Mirror with the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()

    def _colour(self) -> None:
        colour = mark_colours(self._theme, EVENT).full if self._is_error else self._theme.soft
        if colour != self._shown:  # Qt reads the style anew even where it is the same
            self._shown = colour
            self.sentence.setStyleSheet(f"color: {colour};")

    def _arrange(self) -> None:
        for button, panel in ((self.conflicts, "conflicts"), (self.problems, "problems")):
            button.setFont(self.saved.font())
            button.setObjectName(panel)
            button.setToolTip(action_named(f"show-{panel}").explained())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self.asked.emit, panel))
            button.hide()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 5, MARGIN, 5)
        row.setSpacing(20)
        row.addWidget(self.saved)
        row.addWidget(self.place)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.conflicts)
        row.addWidget(self.problems)
        row.addWidget(self.zoom)


def place_phrase(text: str, starts: Sequence[int], selected: tuple[int, int] | None, at: int) -> str:
    """Say where the selection begins, else what stands `at`, and how much is selected.

    `starts` are the offsets at which the paragraphs of `text` begin; without any, nothing is said.
    """
    if not starts:
        return ""
    start = selected[0] if selected else at
    parts = [_tr("Paragraph {} of {}").format(*map(written_number, (max(bisect_right(starts, start), 1), len(starts))))]
    if selected:
        count = len(graphemes(text[slice(*selected)])) - 1
        parts.append(_tr("%Ln character(s) selected", count))
    return dotted(parts)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("StatusLine", text, None, count)
