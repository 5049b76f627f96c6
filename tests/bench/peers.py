"""What Qt itself offers for the same text and spans, measured in a process of its own; prints milliseconds as JSON.

usage: python -m tests.bench.peers KIND BYTES      (KIND: extra-selections, character-formats)
A plain `QTextEdit` with text and spans in memory already: no file is read, nothing is named, overlaps are flattened.
"""

import json
import random
import sys
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from annotator.text.offsets import Utf16Table
from annotator.ui.app import application
from annotator.ui.fonts import reading_font
from tests.bench.hand import Hand
from tests.bench.load import LABELS, Span, build_text, draw_spans

SIZE = (1280, 900)
_FRAMES, _MORE = 40, 8
_COLOURS = ("#dbe9f7", "#dcf0e2", "#fbe6d6", "#ece3f6", "#f4eecb")


class Peer:
    """A QTextEdit, shown and painted empty."""

    def __init__(self, text: str, spans: list[Span]) -> None:
        self.text, self.table = text, Utf16Table(text)
        self.spans = spans
        self.edit = QTextEdit()
        self.edit.setReadOnly(True)
        self.edit.setFont(reading_font(True, 19.0))
        self.edit.resize(*SIZE)
        self.edit.show()
        QApplication.processEvents()
        self.hand = Hand(self.edit)
        self.formats = [_format(_COLOURS[number % len(_COLOURS)]) for number in range(len(LABELS))]

    def cursor(self, start: int, end: int) -> QTextCursor:
        """Return a cursor that selects a range of code points."""
        cursor = QTextCursor(self.edit.document())
        cursor.setPosition(self.table.to_utf16(start))
        cursor.setPosition(self.table.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def open_with_selections(self) -> None:
        """Show text and spans, as extra selections."""
        self.edit.setPlainText(self.text)
        self.selections = [self._selection(span) for span in self.spans]
        self.edit.setExtraSelections(self.selections)

    def add_selection(self) -> None:
        """Show one span more."""
        self.selections.append(self._selection(self._one_more()))
        self.edit.setExtraSelections(self.selections)

    def open_with_formats(self) -> None:
        """Show text and spans, as character formats."""
        self.edit.setPlainText(self.text)
        cursor = QTextCursor(self.edit.document())
        cursor.beginEditBlock()
        for span in self.spans:
            self._format_span(span)
        cursor.endEditBlock()

    def add_format(self) -> None:
        """Show one span more."""
        self._format_span(self._one_more())

    def _one_more(self) -> Span:
        at = self.table.to_codepoint(self.edit.cursorForPosition(self.edit.viewport().rect().center()).position())
        return next(iter(LABELS)), at, at + 8

    def _selection(self, span: Span) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = self.cursor(*span[1:]), self._of(span[0])
        return selection

    def _format_span(self, span: Span) -> None:
        self.cursor(*span[1:]).mergeCharFormat(self._of(span[0]))

    def _of(self, label: str) -> QTextCharFormat:
        return self.formats[list(LABELS).index(label)]


def _format(colour: str) -> QTextCharFormat:
    found = QTextCharFormat()
    found.setBackground(QColor(colour))
    return found


def measure(kind: str, size: int) -> dict[str, list[float]]:
    """Return the milliseconds of opening, of scrolled frames, of jumps, and of showing one span more."""
    text = build_text("ar", size)
    peer = Peer(text, draw_spans(text))
    ways: dict[str, tuple[Callable[[], None], Callable[[], None]]] = {
        "extra-selections": (peer.open_with_selections, peer.add_selection),
        "character-formats": (peer.open_with_formats, peer.add_format),
    }
    show, add = ways[kind]
    draw = random.Random(1)
    opened = peer.hand.frame(show)
    # it goes on laying out in the background: the frames are measured when that is done
    peer.edit.document().documentLayout().hitTest(QPointF(0, 1e9), Qt.HitTestAccuracy.FuzzyHit)
    QApplication.processEvents()
    return {
        "open": [opened],
        "scroll": [peer.hand.wheel(-1) for _ in range(_FRAMES)],
        "jump": [peer.hand.jump(draw.random()) for _ in range(_FRAMES // 2)],
        "tag": [peer.hand.frame(add) for _ in range(_MORE)],
    }


if __name__ == "__main__":
    application()
    print(json.dumps(measure(sys.argv[1], int(sys.argv[2]))))
