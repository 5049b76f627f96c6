"""Search folding: spellings that people take for the same become one, with a map back to offsets.

Folding looks at one character at a time, so a folded text is the concatenation of its characters' folds.
"""

from __future__ import annotations  # array[int] is an annotation only, before Python 3.12

import re
import unicodedata
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

_ALIKE = {
    **dict.fromkeys("أإآٱٲٳٵ", "ا"),
    **dict.fromkeys("ؤٶ", "و"),
    **dict.fromkeys("ئىیےۓېٸ", "ي"),
    **dict.fromkeys("ةہەھۀۂۃۿ", "ه"),
    **dict.fromkeys("کڪ", "ك"),
    **{chr(0x660 + digit): str(digit) for digit in range(10)},
    **{chr(0x6F0 + digit): str(digit) for digit in range(10)},
    "٫": ".",
    "٬": ",",
    **dict.fromkeys("“”„", '"'),
    **dict.fromkeys("‘’", "'"),
    **dict.fromkeys("\u00a0\u2007\u2009\u202f", " "),
    # transliteration writes hamza and ayn with these, or leaves them out
    **dict.fromkeys("ʾʿʼ", ""),
}
# tatweel, tashkeel and Quranic marks, Latin combining marks, and what is not seen: bidi marks, joiners, soft hyphen
_DROPPED = re.compile(
    "[\u0640\u064b-\u065f\u0670\u0610-\u061a\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0898-\u089f\u08ca-\u08e1"
    "\u08e3-\u08ff\u0300-\u036f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
_INNER_HAMZA = re.compile("(?<=\\w)[\u064b-\u0652\u0640]*([ؤئءأ])(?=[\u064b-\u0652\u0640]*\\w)")
_SEATS = "ويءا"
_MOST_SEATS = 2  # of more hamzas than these in one query, the others count as they are typed
_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefe]")
_MARKED_LATIN = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")


class _Table(dict[int, str]):
    """Folds of single characters, worked out when first met: no text uses many, and none pays for all."""

    def __missing__(self, codepoint: int) -> str:
        folded = self[codepoint] = _fold_char(chr(codepoint))
        return folded


def _fold_char(char: str) -> str:
    if (alike := _ALIKE.get(char)) is not None:
        return alike
    if _DROPPED.match(char):
        return ""
    plain = _plain(char).casefold()
    return char if plain == char else "".join(map(_fold_char, plain))


def _plain(char: str) -> str:
    """Undo a presentation form (the space that carries some marks goes with them) or take a Latin letter apart."""
    if _FORMS.match(char):
        return unicodedata.normalize("NFKC", char).lstrip(" ")
    return unicodedata.normalize("NFD", char) if _MARKED_LATIN.match(char) else char


_TABLE = _Table()


def fold_text(text: str) -> str:
    """Return `text` folded: 10 MB of Arabic takes about a quarter of a second."""
    return text.translate(_TABLE)


@lru_cache(maxsize=64)
def readings(query: str) -> tuple[str, ...]:
    """Return what `query` may be folded in a text, none for one of nothing but marks.

    A hamza inside a word is written on one seat or another (مسؤول, مسئول), or leaves only the seat (مسوول).
    """
    seats = [match.start(1) for match in _INNER_HAMZA.finditer(query)][:_MOST_SEATS]
    choices = product(_SEATS, repeat=len(seats))
    forms = [fold_text(query), *(fold_text(_seated(query, dict(zip(seats, each, strict=True)))) for each in choices)]
    return tuple(dict.fromkeys(filter(None, forms)))


def _seated(query: str, seats: dict[int, str]) -> str:
    return "".join(seats.get(at, char) for at, char in enumerate(query))


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text with its source; `odd` lists only the characters that do not fold to exactly one.

    `odd_source` and `odd_folded` are their offsets, in code points, in the source and in the folded text.
    """

    text: str
    source: str
    odd_source: array[int]
    odd_folded: array[int]

    def start(self, index: int) -> int:
        """Return the source offset of the character that gave the folded one at `index`."""
        last = bisect_right(self.odd_folded, index) - 1
        if last < 0:
            return index
        source = self.odd_source[last]
        width = len(_TABLE[ord(self.source[source])])
        return source + max(0, index - self.odd_folded[last] - width + 1)

    def end(self, index: int) -> int:
        """Return where the source range of a folded range ends that ends, exclusively, at `index`."""
        return self.start(index - 1) + 1 if index else 0

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the source range of the folded range `[start, end)`, widened to whole graphemes."""
        # ICU is for those who look for something: an import here would cost every start
        from annotator.text.boundaries import snap_to_graphemes  # noqa: PLC0415

        return snap_to_graphemes(self.source, self.start(start), self.end(end))

    def find(self, query: str) -> list[tuple[int, int]]:
        """Return every source range that folds to one of the `readings` of `query`, inside words too, in order."""
        wanted = readings(query)
        if not wanted:
            return []
        hits = re.finditer("|".join(map(re.escape, wanted)), self.text)
        return list(dict.fromkeys(self.span(*hit.span()) for hit in hits))


def fold(text: str) -> Folded:
    """Return `text` folded with the map back."""
    odd = [char for char in set(text) if len(_TABLE[ord(char)]) != 1]
    source, folded, shift = array("I"), array("I"), 0
    for match in re.finditer(f"[{re.escape(''.join(odd))}]", text) if odd else ():
        source.append(match.start())
        folded.append(match.start() + shift)
        shift += len(_TABLE[ord(match.group())]) - 1
    return Folded(fold_text(text), text, source, folded)


def find(text: str, query: str) -> list[tuple[int, int]]:
    """Return every `(start, end)` of `text` that reads like `query`; fold once to search one text often."""
    return fold(text).find(query)
