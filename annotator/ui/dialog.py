"""A dialog that is always as high as its words need at its width: Qt's own minimum does not count wrapped lines."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

_FITTING = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize})


class Dialog(QDialog):
    """Grows when its words or the font do; people can make it larger, not lower than what it says."""

    def event(self, event: QEvent) -> bool:
        """Fit the height after what may have changed it."""
        done = super().event(event)
        if event.type() in _FITTING:
            self._fit()
        return done

    def _fit(self) -> None:
        layout = self.layout()
        if layout:
            lines = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else 0
            room = self.screen().availableGeometry().height()
            self.setMinimumHeight(min(max(lines, layout.totalMinimumSize().height()), room))
