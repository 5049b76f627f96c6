"""Tells screen readers what happens on the page: caret, selection, another text, and which annotation is chosen.

Nothing is told, and nothing is made to be told, while no screen reader listens.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
    QAccessibleTextUpdateEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.ui.canvas.choices import shortened
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.spoken import Part, part_at

_LONGEST = 500  # code points that are looked at for a few words
_CALM_MS = 150  # after a change, before it is announced: while a drag goes on nothing is


class Voice(QObject):
    """Speaks for one page; holds the part of its text that is given."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._text = ""
        self._part: Part | None = None
        self._say: Callable[[], str] | None = None
        # no QBasicTimer: Python lets go of one after its object, and Qt then calls what is gone
        self._timer = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._timer.timeout.connect(self._say_now)

    def part(self, text: str, caret: int) -> Part:
        """Return the part of a text that is given while the caret stands somewhere; made anew only where it must be."""
        if self._part is None or self._text is not text or not self._part.holds(caret):
            self._text, self._part = text, part_at(text, caret)
        return self._part

    def tell_text(self, text: str, caret: int) -> None:
        """Tell that another text, or another part of it, is given, where it is."""
        before = self._part
        if not QAccessible.isActive():
            self._part = None  # a text that is shown no more is not kept
        elif before is not self.part(text, caret) and self._part is not None:
            old = before.text if before else ""
            self._tell(QAccessibleTextUpdateEvent(self._page, 0, old, self._part.text))

    def tell_caret(self, text: str, caret: int) -> None:
        """Tell where the caret stands."""
        if QAccessible.isActive():
            self.tell_text(text, caret)
            self._tell(QAccessibleTextCursorEvent(self._page, self.part(text, caret).out(caret)))

    def tell_selection(self, text: str, caret: int, selection: tuple[int, int] | None) -> None:
        """Tell what is selected; its words are announced, for screen readers cannot ask for them."""
        if QAccessible.isActive():
            part, (start, end) = self.part(text, caret), selection or (caret, caret)
            self._tell(QAccessibleTextSelectionEvent(self._page, part.out(start), part.out(end)))
            sentence = QCoreApplication.translate("Canvas", "Selected: {}")
            self.announce((lambda: sentence.format(_words(text, start, end))) if selection else None)

    def announce(self, say: Callable[[], str] | None) -> None:
        """Say a sentence once nothing else has happened for a moment; None takes back what was not said yet."""
        self._say = say
        if say and QAccessible.isActive():
            self._timer.start()
        else:
            self._timer.stop()

    def _say_now(self) -> None:
        sentence = self._say() if self._say else ""
        if sentence:
            self._tell(QAccessibleAnnouncementEvent(self._page, sentence))

    @staticmethod
    def _tell(event: QAccessibleEvent) -> None:
        QAccessible.updateAccessibility(event)


def said_of(mark: Mark, text: str, roles: int) -> str:
    """Return how a mark is announced: its label, its words, and how much it leads to."""
    words = " … ".join(_words(text, *fragment) for fragment in mark.fragments)
    named = QCoreApplication.translate("Canvas", "{}: {}").format(mark.title, words)
    if not roles:
        return named
    counted = QCoreApplication.translate("Canvas", "%Ln role(s)", None, roles)
    return QCoreApplication.translate("Canvas", "{}, {}").format(named, counted)


def _words(text: str, start: int, end: int) -> str:
    return shortened(text[start : min(end, start + _LONGEST)])
