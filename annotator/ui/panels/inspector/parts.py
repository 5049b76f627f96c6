"""The quiet parts of the form: headings, the label's chip, a line of the history with its button."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from annotator.ui.panels.column import leading, plain_label
from annotator.ui.style import panel_font
from annotator.ui.theme import Theme, mark_colours, on_fill


def wrapped(text: str, name: str = "", scale: float = 1.0, bold: bool = False) -> QLabel:
    """Return a label that breaks into lines and begins at its own text's edge."""
    label = plain_label(text, name, scale, bold)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    return label


def section(title: str) -> QLabel:
    """Return a heading within the form."""
    label = leading(plain_label(title.upper(), "header", 0.82))
    label.setContentsMargins(0, 10, 0, 0)
    return label


def chip(title: str, colour: str, theme: Theme, tooltip: str) -> QPushButton:
    """Return the label of the annotation; pressed, it offers others."""
    colours = mark_colours(theme, colour)
    button = QPushButton(title.replace("&", "&&"))
    button.setObjectName("chip")
    button.setFont(panel_font(1.0, bold=True))
    button.setToolTip(tooltip)
    button.setAccessibleName(title)
    button.setAccessibleDescription(tooltip)
    button.setAutoDefault(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setStyleSheet(
        f"QPushButton {{ color: {on_fill(theme, colours)}; background: {colours.fill};"
        f" border: 2px solid {colours.fill}; border-radius: 6px; padding: 1px 7px; }}"
        " QPushButton:focus, QPushButton:hover:enabled"
        f" {{ border-color: {colours.full}; }} "
    )
    return button


def inside_row(*widgets: QWidget) -> QWidget:
    """Return widgets beside one another, at the reading edge."""
    row = QWidget()
    row.setObjectName("inside")
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return row


def past_line(text: str, restore: str, act: Callable[[], object] | None) -> QWidget:
    """Return a line of the history; `act` goes back to it."""
    said = leading(wrapped(text, "soft", 0.88))
    if act is None:
        return said
    row = QWidget()
    row.setObjectName("inside")
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(4)
    line.addWidget(said, 1)
    line.addWidget(small_button(restore, act), 0, Qt.AlignmentFlag.AlignTop)
    return row


def small_button(text: str, act: Callable[[], object]) -> QToolButton:
    """Return a quiet button."""
    button = QToolButton()
    button.setText(text)
    button.setFont(panel_font(0.88))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda _=False: act())
    return button
