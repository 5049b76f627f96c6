"""The foot of the window: what was said last, and buttons that copy and save what is in front."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from annotator.ui.actions.table import action_named
from annotator.ui.language import LANGUAGES
from annotator.ui.panels.column import MARGIN, leading, plain_label
from annotator.ui.style import panel_font

_DO = ("agreement-copy", "agreement-table", "agreement-picture", "agreement-report")


class Foot(QWidget):
    """`asked` carries the id of an action, `reported` the language in which a report is wanted."""

    asked = Signal(str)
    reported = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = leading(plain_label("", "soft", 0.92))
        self.sentence.setMinimumWidth(60)
        self.buttons = {name: self._button(name) for name in _DO}
        self.languages = QMenu(self)
        for code in LANGUAGES:
            item = self.languages.addAction(self._language(code))
            item.setObjectName(code)
            item.triggered.connect(lambda _=False, code=code: self.reported.emit(code))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 6, MARGIN, 6)
        row.setSpacing(6)
        row.addWidget(self.sentence, 1)
        for button in self.buttons.values():
            row.addWidget(button)

    def say(self, sentence: str, *, fault: bool = False) -> None:
        """Say something, which stays until the next."""
        self.sentence.setObjectName("fault" if fault else "soft")
        self.sentence.style().polish(self.sentence)
        self.sentence.setText(sentence)
        self.sentence.setToolTip(sentence)
        self.sentence.setAccessibleName(sentence)

    def set_ready(self, ready: bool) -> None:
        """Let what is in front be saved, or not, where there is nothing."""
        for button in self.buttons.values():
            button.setEnabled(ready)

    def offer_languages(self) -> None:
        """Ask in which language the report is to be."""
        button = self.buttons["agreement-report"]
        if button.isEnabled():
            height = self.languages.sizeHint().height()
            self.languages.popup(button.mapToGlobal(QPoint(0, -height)))
            self.languages.setActiveAction(self.languages.actions()[0])

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("mend")
        button.setFont(panel_font(0.92))
        button.setText(f"{self._short(name)}  {action_named(name).shown_keys}")
        button.setToolTip(action_named(name).explained())
        button.setAccessibleName(action_named(name).named())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.asked.emit(name))
        return button

    def _short(self, name: str) -> str:
        return {
            "agreement-copy": self.tr("Copy table"),
            "agreement-table": self.tr("Save CSV…"),
            "agreement-picture": self.tr("Save picture…"),
            "agreement-report": self.tr("Save report…"),
        }[name]

    def _language(self, code: str) -> str:
        return {"en": self.tr("In English…"), "ar": self.tr("In Arabic…")}[code]
