"""Offsets of one text in other units: UTF-16 code units (Qt, UIMA, WebAnno) and UTF-8 bytes.

Inside the app an offset is a code point; these two tables are the only place where units change.
"""

from __future__ import annotations  # array[int] is an annotation only, before Python 3.12

import re
from array import array
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate

from annotator.errors import BadInputError

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_STEP = 1024  # code points between two checkpoints of the UTF-8 table


class Utf16Table:
    """Code points of `text` to UTF-16 code units and back, O(log n) in its characters beyond the BMP.

    Every offset from 0 to the end, inclusive, can be asked for; others raise BadInputError.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _astral(self) -> array[int]:
        """Where the characters beyond the BMP are, in code points; empty for most texts."""
        return array("I", (match.start() for match in _ASTRAL.finditer(self._text)))

    def to_utf16(self, codepoint: int) -> int:
        """Return the UTF-16 offset of a code point offset."""
        _check(codepoint, len(self._text), "code points")
        return codepoint + bisect_left(self._astral, codepoint)

    def to_codepoint(self, utf16: int) -> int:
        """Return the code point offset of a UTF-16 offset; raises BadInputError inside a surrogate pair."""
        astral = self._astral
        _check(utf16, len(self._text) + len(astral), "UTF-16 units")
        pairs = bisect_left(range(len(astral)), utf16, key=lambda pair: astral[pair] + pair)
        if pairs and astral[pairs - 1] + pairs == utf16:
            raise BadInputError(f"The offset {utf16} falls inside a surrogate pair; count in UTF-16 code units.")
        return utf16 - pairs


class Utf8Table:
    """Code points of `text` to UTF-8 bytes and back, with a checkpoint every 1,024 code points.

    Every offset from 0 to the end, inclusive, can be asked for; others raise BadInputError.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _checkpoints(self) -> array[int]:
        """Byte offsets of the code points 0, 1024, 2048 ... and of the end."""
        text = self._text
        sizes = (len(_bytes(text[at : at + _STEP])) for at in range(0, len(text), _STEP))
        return array("Q", accumulate(sizes, initial=0))

    def to_byte(self, codepoint: int) -> int:
        """Return the byte offset of a code point offset."""
        _check(codepoint, len(self._text), "code points")
        if self._text.isascii():
            return codepoint
        chunk = codepoint // _STEP
        return self._checkpoints[chunk] + len(_bytes(self._text[chunk * _STEP : codepoint]))

    def to_codepoint(self, byte: int) -> int:
        """Return the code point offset of a byte offset; raises BadInputError inside a character."""
        if self._text.isascii():
            _check(byte, len(self._text), "bytes")
            return byte
        _check(byte, self._checkpoints[-1], "bytes")
        chunk = bisect_right(self._checkpoints, byte) - 1
        start = min(chunk * _STEP, len(self._text))  # the last checkpoint is the end
        head = _bytes(self._text[start : start + _STEP])[: byte - self._checkpoints[chunk]]
        try:
            return start + len(head.decode("utf-8", "surrogatepass"))
        except UnicodeDecodeError as error:
            raise BadInputError(f"The offset {byte} falls inside a character; count in UTF-8 bytes.") from error


def _bytes(text: str) -> bytes:
    # the model refuses lone surrogates, but a table may be asked for before it does
    return text.encode("utf-8", "surrogatepass")


def _check(offset: int, length: int, unit: str) -> None:
    if not 0 <= offset <= length:
        raise BadInputError(f"The offset {offset} lies outside the text, which has {length} {unit}.")
