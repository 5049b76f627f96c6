"""A button that narrows the list of documents to one state, and says how many are so far."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.model.document import Stage
from annotator.ui.line import isolate_number, written_number
from annotator.ui.panels.stage_sign import paint_stage
from annotator.ui.progress.wording import stage_colour, stage_title
from annotator.ui.style import dressed, panel_font


class StageButton(QToolButton):
    """Pressed, the list shows this state alone; its circle is drawn over the room of an icon."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage: Stage = stage
        blank = QPixmap(16, 16)
        blank.fill(Qt.GlobalColor.transparent)
        self.setObjectName("stage")
        self.setFont(panel_font(0.92))
        self.setIcon(QIcon(blank))
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Show only what is so far; press again for all"))
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show how many documents are so far."""
        self.setText(f"{stage_title(self._stage)} {isolate_number(written_number(count))}")
        self.setAccessibleName(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the circle beside the words."""
        super().paintEvent(event)
        theme = dressed()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            x = self.width() - 17.0 if self.isRightToLeft() else 17.0
            ground = theme.accent_fill if self.isChecked() else theme.panel
            colour = stage_colour(self._stage, theme)
            paint_stage(painter, QPointF(x, self.height() / 2), self._stage, colour, ground, rtl=self.isRightToLeft())
