"""The page as screen readers find it: a text to read with a caret, its letters and their places on the screen.

What PySide6 lets Python offer of it, and what it does not, is said in docs/decisions/0014-screen-readers.md.
"""

import weakref
from collections.abc import Callable
from functools import cache
from typing import Protocol, TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from annotator.ui.canvas.spoken import Part

_NOWHERE = -1
T = TypeVar("T")


class Page(Protocol):
    """What a widget offers to be read; offsets are code points of the document, places are global pixels."""

    caret: int

    def spoken(self) -> Part:
        """Return the part of the text that is given."""
        ...

    def letter_rect(self, offset: int) -> QRect:
        """Return where the letter at an offset is seen; an empty rectangle where it is not."""
        ...

    def letter_at(self, point: QPoint) -> int | None:
        """Return the offset of the letter under a point; None where there is no text."""
        ...

    def select(self, start: int, end: int) -> None:
        """Select a range."""
        ...

    def scroll_to(self, offset: int) -> None:
        """Bring the line of an offset into view."""
        ...

    def here(self) -> str:
        """Name the marks at the caret."""
        ...


class PageText(QAccessibleTextInterface):
    """The text. It gives the caret and no selection: Qt would ask for its ends by a call that never reaches Python."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = weakref.ref(page)

    def _ask(self, question: Callable[[Page, Part], T], otherwise: T) -> T:
        page = self._page()
        if page is None or not shiboken6.isValid(page):
            return otherwise
        return question(page, page.spoken())

    def text(self, startOffset: int, endOffset: int) -> str:  # noqa: N803 - Qt's names
        """Return what stands between two offsets."""
        return self._ask(lambda _, part: part.words(startOffset, endOffset), "")

    def characterCount(self) -> int:  # noqa: N802
        """Return the length."""
        return self._ask(lambda _, part: part.length, 0)

    def cursorPosition(self) -> int:  # noqa: N802
        """Return where the caret stands."""
        return self._ask(lambda page, part: part.out(page.caret), 0)

    def setCursorPosition(self, position: int) -> None:  # noqa: N802
        """Put the caret somewhere, and bring it into view."""
        self.setSelection(0, position, position)

    def selectionCount(self) -> int:  # noqa: N802
        """Return 0: see the class."""
        return 0

    def addSelection(self, startOffset: int, endOffset: int) -> None:  # noqa: N802, N803
        """Select a range."""
        self.setSelection(0, startOffset, endOffset)

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:  # noqa: N802, N803, ARG002
        """Select a range, and bring its end into view."""
        self._ask(lambda page, part: _select(page, part.into(startOffset), part.into(endOffset)), None)

    def removeSelection(self, selectionIndex: int) -> None:  # noqa: N802, N803, ARG002
        """Select nothing any more."""
        self._ask(lambda page, _: page.select(page.caret, page.caret), None)

    def characterRect(self, offset: int) -> QRect:  # noqa: N802
        """Return where a letter is on the screen; an empty rectangle where it is not seen."""
        return self._ask(lambda page, part: page.letter_rect(part.into(offset)), QRect())

    def offsetAtPoint(self, point: QPoint) -> int:  # noqa: N802
        """Return the offset of the letter under a point of the screen, or -1."""
        return self._ask(lambda page, part: _offset_at(page, part, point), _NOWHERE)

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:  # noqa: N802, N803, ARG002
        """Bring a range into view."""
        self._ask(lambda page, part: page.scroll_to(part.into(startIndex)), None)


def _select(page: Page, start: int, end: int) -> None:
    page.select(start, end)
    page.scroll_to(end)


def _offset_at(page: Page, part: Part, point: QPoint) -> int:
    found = page.letter_at(point)
    return _NOWHERE if found is None or not part.start <= found < part.end else part.out(found)


class AccessiblePage(QAccessibleWidget):
    """The page's widget, with its text; its description names the marks at the caret."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, QAccessible.Role.EditableText)
        self._text = PageText(cast("Page", page))

    def interface_cast(self, arg__1: QAccessible.InterfaceType) -> int:
        """Return what reads the text, or what the widget offers otherwise.

        PySide6 6.11 takes nothing but a `VoidPtr` as a pointer: at an int or None the program dies.
        """
        if arg__1 == QAccessible.InterfaceType.TextInterface:
            return cast("int", shiboken6.VoidPtr(shiboken6.getCppPointer(self._text)[0]))
        found = super().interface_cast(arg__1)
        return cast("int", shiboken6.VoidPtr(0)) if found is None else found

    def state(self) -> QAccessible.State:
        """Return that it is text of many lines, to read and to select."""
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = True
        return state

    def text(self, t: QAccessible.Text) -> str:
        """Return the name the window gave, and as description the marks at the caret."""
        page = self.widget()
        if t == QAccessible.Text.Description and isinstance(page, QWidget):
            return cast("Page", page).here()
        return super().text(t)


@cache
def offer(kind: type[QWidget]) -> None:
    """Let Qt make an `AccessiblePage` of every widget of a kind, when somebody asks."""

    def make(_name: str, asked: QObject) -> QAccessibleInterface | None:
        return AccessiblePage(asked) if isinstance(asked, kind) else None

    QAccessible.installFactory(make)
