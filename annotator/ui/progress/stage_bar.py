"""All documents in one bar, a part for each state; clicking a part asks for the documents that are so far."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.model.document import Stage
from annotator.ui.line import isolate_number, written_number
from annotator.ui.progress.wording import stage_colour, stage_title
from annotator.ui.style import dressed


class StageBar(QWidget):
    """`asked` carries the stage whose part was clicked. The keyboard has the buttons beneath for it."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Stage, int] = {}
        self.setMouseTracking(True)
        self.setFixedHeight(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Mapping[Stage, int]) -> None:
        """Show how many documents are at each stage."""
        self._counts = counts
        self.setAccessibleName(", ".join(_told(stage, count) for stage, count in counts.items() if count))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a low bar."""
        return QSize(300, 14)

    def parts(self) -> list[tuple[Stage, QRectF]]:
        """Return where each stage's part lies, from the reading edge."""
        total, x, found = sum(self._counts.values()), 0.0, []
        for stage, count in self._counts.items():
            width = self.width() * count / total if total else 0.0
            left = self.width() - x - width if self.isRightToLeft() else x
            if count:
                found.append((stage, QRectF(left, 0, width, self.height())))
            x += width
        return found

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the parts."""
        theme = dressed()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = QPainterPath()
            whole.addRoundedRect(QRectF(self.rect()), 6, 6)
            painter.setClipPath(whole)
            painter.fillRect(self.rect(), QColor(theme.line))
            for stage, part in self.parts():
                colour = theme.line if stage == "new" else stage_colour(stage, theme)
                painter.fillRect(part.adjusted(0, 0, -1, 0), QColor(colour))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the documents of the part."""
        for stage, part in self.parts():
            if part.contains(event.position()) and event.button() == Qt.MouseButton.LeftButton:
                self.asked.emit(stage)

    def event(self, event: QEvent) -> bool:
        """Say what a part is."""
        if event.type() == QEvent.Type.ToolTip:
            place = self.mapFromGlobal(event.globalPos())  # type: ignore[attr-defined]
            for stage, part in self.parts():
                if part.contains(place.toPointF()):
                    QToolTip.showText(event.globalPos(), _told(stage, self._counts[stage]), self)  # type: ignore[attr-defined]
            return True
        return super().event(event)


def _told(stage: Stage, count: int) -> str:
    return f"{stage_title(stage)}: {isolate_number(written_number(count))}"
