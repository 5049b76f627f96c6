"""A button that says who is compared, with a list of members to tick below it."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QToolButton, QVBoxLayout, QWidget

from annotator.ui.agreement.wording import counted
from annotator.ui.line import listed
from annotator.ui.panels.column import plain_label
from annotator.ui.style import panel_font


class MemberButton(QToolButton):
    """`chosen` carries the ids of those who are ticked, none for all."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mend")
        self.setFont(panel_font(0.92))
        self.ticks: dict[str, QCheckBox] = {}
        self._list = QFrame(self, Qt.WindowType.Popup)
        self._list.setObjectName("palette")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.addWidget(plain_label(self.tr("Compare those who are ticked"), "soft", 0.92))
        self.clicked.connect(self._open)
        self._say()

    def members(self) -> tuple[str, ...]:
        """Return the ids of those who are ticked, none for all."""
        found = tuple(name for name, tick in self.ticks.items() if tick.isChecked())
        return () if len(found) == len(self.ticks) else found

    def offer(self, names: Mapping[str, str]) -> None:
        """Offer members, by id; those who were left out before stay so."""
        left = {name for name, tick in self.ticks.items() if not tick.isChecked()}
        for tick in self.ticks.values():
            tick.hide()
            tick.deleteLater()
        self.ticks = {}
        for member, name in names.items():
            tick = self.ticks[member] = QCheckBox(name.replace("&", "&&"))
            tick.setChecked(member not in left)
            tick.toggled.connect(self._tell)
            self._column.addWidget(tick)
        self._say()

    def _tell(self) -> None:
        self._say()
        self.chosen.emit(self.members())

    def _say(self) -> None:
        ticked = [tick.text().replace("&&", "&") for tick in self.ticks.values() if tick.isChecked()]
        if len(ticked) == len(self.ticks):
            said = self.tr("Among all members")
        elif 0 < len(ticked) < 3:
            said = self.tr("Among {}").format(listed(ticked))
        else:
            said = self.tr("Among {} of {}").format(counted(len(ticked)), counted(len(self.ticks)))
        self.setText(f"{said} ▾")
        self.setAccessibleName(said)
        self.setToolTip(self.tr("Choose who is compared"))

    def _open(self) -> None:
        self._list.adjustSize()
        at = self.mapToGlobal(QPoint(0, self.height() + 2))
        if self.isRightToLeft():
            at.setX(at.x() + self.width() - self._list.width())
        self._list.move(at)
        self._list.show()
        if self.ticks:
            next(iter(self.ticks.values())).setFocus(Qt.FocusReason.PopupFocusReason)
