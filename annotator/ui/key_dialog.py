"""Choosing other keys: a list of actions; press the new keys, and clashes are refused with the reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.text.folding import fold_text
from annotator.ui.actions.bindings import bind, bound
from annotator.ui.actions.keyboard import chord
from annotator.ui.actions.rebinding import rebind, take_back
from annotator.ui.actions.table import ACTIONS, action_named
from annotator.ui.actions.tongues import names_of
from annotator.ui.desk import sentence_of
from annotator.ui.dialog import Dialog
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.panels.typed import Line

_NAME = Qt.ItemDataRole.UserRole
_HOLDS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class KeyBox(QPushButton):
    """Press it, then the keys: `pressed_chord` carries them as the table spells them."""

    pressed_chord = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setText(self.tr("Press new keys"))
        self.toggled.connect(self._say)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys while it waits for them; Escape gives up."""
        if not self.isChecked():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.setChecked(False)
        elif event.key() not in _HOLDS:
            spelled = chord(event)
            self.setChecked(False)
            self.pressed_chord.emit(spelled)

    def _say(self, waits: bool) -> None:
        self.setText(self.tr("Press the keys now; Esc gives up") if waits else self.tr("Press new keys"))


class KeyDialog(Dialog):
    """Changes take effect when the dialog is accepted; given up, all stays as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change keys"))
        self._before = bound()
        self.filter = Line(self.tr("Filter"), self.tr("Find an action"))
        self.list = QTreeWidget()
        self.box = KeyBox()
        self.usual = QPushButton(self.tr("Usual keys"))
        self.all_usual = QPushButton(self.tr("Usual keys for all"))
        self.sentence = leading(plain_label("", "soft", 0.95))
        self._arrange()
        self._fill()
        self.choose(ACTIONS[0].id)

    def reject(self) -> None:
        """Give up: the keys are what they were."""
        bind(self._before)
        super().reject()

    def choose(self, name: str) -> None:
        """Choose an action in the list."""
        found = [self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount())]
        self.list.setCurrentItem(next(each for each in found if each and each.data(0, _NAME) == name))

    def _name(self) -> str:
        item = self.list.currentItem()
        return str(item.data(0, _NAME)) if item else ""

    def _change(self, spelled: str) -> None:
        if not spelled:
            self.sentence.setText(self.tr("That key cannot be used; choose another."))
            return
        try:
            rebind(self._name(), spelled)
        except AnnotatorError as error:
            self.sentence.setText(sentence_of(error))
            return
        self._tell()

    def _take_back(self) -> None:
        try:
            take_back(self._name())
        except AnnotatorError as error:
            self.sentence.setText(sentence_of(error))
            return
        self._tell()

    def _take_back_all(self) -> None:
        bind({})
        self._fill()
        self.sentence.setText(self.tr("All actions have their usual keys."))

    def _tell(self) -> None:
        action = action_named(self._name())
        self.sentence.setText(self.tr("{}: {}").format(action.named(), action.shown_keys))
        item = self.list.currentItem()
        if item:
            item.setText(1, action.shown_keys)

    def _fill(self) -> None:
        at = self._name()
        self.list.clear()
        for action in ACTIONS:
            item = QTreeWidgetItem([action.named(), action.shown_keys])
            item.setData(0, _NAME, action.id)
            self.list.addTopLevelItem(item)
        if at:
            self.choose(at)

    def _look(self, typed: str) -> None:
        words = fold_text(typed).split()
        for at, action in enumerate(ACTIONS):
            names = " ".join(fold_text(name) for name in (action.named(), *names_of(action), *action.bound))
            item = self.list.topLevelItem(at)
            if item:
                item.setHidden(not all(word in names for word in words))

    def _arrange(self) -> None:
        self.list.setHeaderHidden(True)
        self.list.setColumnCount(2)
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.list.setMinimumSize(520, 320)
        self.list.setColumnWidth(0, 360)
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumHeight(self.sentence.fontMetrics().lineSpacing() * 2)
        row = QHBoxLayout()
        for widget in (self.box, self.usual, self.all_usual):
            row.addWidget(widget)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Keep these keys"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for each in (self.filter, self.list):
            column.addWidget(each)
        column.addLayout(row)
        column.addWidget(self.sentence)
        column.addWidget(buttons)
        self.filter.textChanged.connect(self._look)
        self.box.pressed_chord.connect(self._change)
        self.usual.clicked.connect(self._take_back)
        self.all_usual.clicked.connect(self._take_back_all)
