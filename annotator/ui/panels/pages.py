"""Rich text to read in a panel: nothing is fetched, and words are found however they are spelled."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from annotator.text.folding import find
from annotator.text.offsets import Utf16Table
from annotator.ui.line import reads_rtl
from annotator.ui.theme import LIGHT, Theme

_MARGIN = 12  # beside a frame of two pixels
_INDENT = 14  # pixels for what belongs to a label


class Pages(QTextBrowser):
    """A page and what was found in it; `hits` are ranges in UTF-16 units, `at` the one that one is at, from 0."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pages")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setIndentWidth(_INDENT)
        self.theme: Theme = LIGHT
        self.hits: list[tuple[int, int]] = []
        self.at = 0

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002, N802 - Qt's name
        """Load nothing: a page is its text."""
        return None

    def turn_blocks(self) -> None:
        """Let each paragraph read from its own side."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # laid out once, not after each paragraph
        block = self.document().begin()
        while block.isValid():
            rtl = reads_rtl(block.text(), self.isRightToLeft())
            form = QTextBlockFormat()
            form.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(form)
            block = block.next()
        cursor.endEditBlock()

    def go_to_heading(self, title: str) -> bool:
        """Scroll to the first heading that begins with a title; False where there is none."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text().strip().startswith(title):
                self._scroll_to(block.position())
                return True
            block = block.next()
        return False

    def look_for(self, query: str) -> None:
        """Mark all places where words stand, and go to the first."""
        text = self.toPlainText()
        table = Utf16Table(text)
        found = find(text, query.strip()) if query.strip() else []
        self.hits = [(table.to_utf16(start), table.to_utf16(end)) for start, end in found]
        self.at = 0
        self.paint_hits()
        self._go()

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1), round and round."""
        if self.hits:
            self.at = (self.at + by) % len(self.hits)
            self.paint_hits()
            self._go()

    def paint_hits(self) -> None:
        """Mark the places, the one that one is at more than the others."""
        self.setExtraSelections([self._marked(number, hit) for number, hit in enumerate(self.hits)])

    def _marked(self, number: int, hit: tuple[int, int]) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(*hit)
        made.format.setBackground(QColor(self.theme.found_now if number == self.at else self.theme.found))
        return made

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _go(self) -> None:
        if self.hits:
            self._scroll_to(self.hits[self.at][0], above=self.viewport().height() // 3)

    def _scroll_to(self, position: int, above: int = 0) -> None:
        cursor = self._cursor(position, position)
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(top - above)
