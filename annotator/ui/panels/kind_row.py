"""A row of small buttons, one for each kind of annotation that is there: those pressed are shown, none shows all."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from annotator.model.annotation import KINDS, Kind
from annotator.model.schema import KIND_COLOURS
from annotator.ui.flow import flowing
from annotator.ui.panels.column import MARGIN
from annotator.ui.style import panel_font
from annotator.ui.theme import LIGHT, Theme, mark_colours, on_fill


class KindRow(QWidget):
    """`changed` tells that other kinds are to be shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self.buttons = {kind: self._button(kind) for kind in KINDS}
        inner = QWidget()
        inner.setObjectName("inside")
        flow = flowing(inner, 3)
        for button in self.buttons.values():
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN - 11, 0, MARGIN - 6, 5)
        column.addWidget(inner)
        self.set_theme(LIGHT)
        self.hide()

    def offer(self, kinds: Collection[Kind]) -> None:
        """Show the buttons of the kinds that are there; one kind alone needs none."""
        for kind, button in self.buttons.items():
            button.setVisible(kind in kinds)
            if kind not in kinds:
                button.setChecked(False)
        self.setVisible(len(kinds) > 1)

    def chosen(self) -> set[Kind]:
        """Return the kinds whose buttons are pressed."""
        return {kind for kind, button in self.buttons.items() if button.isChecked()}

    def set_theme(self, theme: Theme) -> None:
        """Give each button the colour of its kind."""
        for kind, button in self.buttons.items():
            colours = mark_colours(theme, KIND_COLOURS[kind])
            button.setStyleSheet(
                f"QToolButton {{ color: {colours.full}; padding: 2px 6px; }}"
                f"QToolButton:checked {{ color: {on_fill(theme, colours)}; background: {colours.fill};"
                f" border-color: {colours.full}; }}"
                f"QToolButton:focus {{ border-color: {theme.accent}; }}"
            )

    def _button(self, kind: Kind) -> QToolButton:
        button = QToolButton()
        button.setText(kinds_word(kind))
        button.setAccessibleName(kinds_word(kind))
        button.setCheckable(True)
        button.setFont(panel_font(0.85))
        button.clicked.connect(self.changed)
        return button


def kinds_word(kind: Kind) -> str:
    """Return what several annotations of a kind are called."""
    return {"entity": _tr("Entities"), "event": _tr("Events"), "claim": _tr("Claims"), "relation": _tr("Relations")}[
        kind
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("KindRow", text)
