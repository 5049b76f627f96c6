"""The place at the end of the status line that says how one stands to the team's hub; a click synchronises."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from annotator.ui.actions.table import action_named
from annotator.ui.panels.column import plain_label
from annotator.ui.team.exchanging import Exchanging

STOP_MS = 1_000  # what is over before is not worth a button


class HubPlace(QWidget):
    """Nothing where there is no hub; while it synchronises, a button that stops it, as Escape does here."""

    def __init__(self, exchanging: Exchanging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exchanging = exchanging
        self.button = QToolButton()
        self.cancel = QToolButton()
        self._late = QTimer(self, interval=STOP_MS, singleShot=True)
        self._late.timeout.connect(self._offer_stop)
        font = plain_label("", "soft", 0.92).font()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.button, self.cancel):
            button.setFont(font)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.button.setObjectName("hub")
        self.cancel.setObjectName("hub-stop")
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Stop synchronising; what has come stays"))
        self.cancel.setAccessibleName(self.cancel.toolTip())
        self.cancel.hide()
        self.button.clicked.connect(exchanging.synchronise)
        self.cancel.clicked.connect(exchanging.stop)
        exchanging.changed.connect(self.show_now)
        self.show_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Stop by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._exchanging.stop()
        else:
            super().keyPressEvent(event)

    def show_now(self) -> None:
        """Show how things stand."""
        now = self._exchanging.now
        self.setVisible(now is not None)
        if now is None:
            return
        self.button.setText(now.phrase())
        self.button.setAccessibleName(now.phrase())
        self.button.setAccessibleDescription(now.explained())
        self.button.setToolTip("\n".join([now.explained(), action_named("synchronise").explained()]))
        wrong = bool(now.problems) and not now.is_away
        if self.button.property("wrong") != wrong:
            self.button.setProperty("wrong", wrong)
            self.button.style().polish(self.button)
        if not now.busy:
            self._late.stop()
            self.cancel.hide()
        elif not self.cancel.isVisible() and not self._late.isActive():
            self._late.start()

    def _offer_stop(self) -> None:
        now = self._exchanging.now
        self.cancel.setVisible(now is not None and now.busy)
