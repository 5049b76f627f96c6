"""Which part of a text screen readers are given, and its offsets in their units: UTF-16, from the part's beginning.

A text of ordinary length is given whole. Of a longer one they get whole paragraphs around the caret, so that what they
ask for costs the same in any text; the part is another one once the caret leaves it.
"""

from dataclasses import dataclass

from annotator.errors import BadInputError
from annotator.text.boundaries import snap_to_graphemes
from annotator.text.offsets import Utf16Table

WHOLE = 100_000  # code points up to which a text is given whole
_AROUND = WHOLE // 2  # code points to either side of the caret, where it is longer


@dataclass(frozen=True, slots=True)
class Part:
    """`[start, end)` of a document, in code points, with its words and their table of offsets."""

    start: int
    end: int
    text: str
    table: Utf16Table

    def holds(self, caret: int) -> bool:
        """Tell whether a caret stands in it, or at its end."""
        return self.start <= caret <= self.end

    @property
    def length(self) -> int:
        """How many UTF-16 units it has."""
        return self.table.to_utf16(len(self.text))

    def out(self, offset: int) -> int:
        """Return the offset of a code point of the document; the nearer end, where it lies outside."""
        return self.table.to_utf16(min(max(offset, self.start), self.end) - self.start)

    def into(self, offset: int) -> int:
        """Return the code point of the document for an offset; that before it, where it parts a surrogate pair."""
        inside = min(max(offset, 0), self.length)
        try:
            return self.start + self.table.to_codepoint(inside)
        except BadInputError:
            return self.start + self.table.to_codepoint(inside - 1)

    def words(self, start: int, end: int) -> str:
        """Return what stands between two offsets."""
        return self.text[self.into(start) - self.start : self.into(end) - self.start]


def part_at(text: str, caret: int) -> Part:
    """Return the part of a text that is given while the caret stands at an offset."""
    start, end = (0, len(text)) if len(text) <= WHOLE else (_begin(text, caret), _finish(text, caret))
    words = text[start:end]
    return Part(start, end, words, Utf16Table(words))


def _begin(text: str, caret: int) -> int:
    least = max(0, caret - _AROUND)
    found = text.find("\n", least, caret) + 1 if least else 0
    return found or snap_to_graphemes(text, least, least)[0]


def _finish(text: str, caret: int) -> int:
    most = min(len(text), caret + _AROUND)
    found = text.rfind("\n", caret, most) if most < len(text) else -1
    return found if found > caret else snap_to_graphemes(text, most, most)[0]
