"""Grapheme, word and sentence boundaries by ICU (UAX #29).

All offsets are code points: ICU counts UTF-16, so its pieces are measured here and its offsets never used.
The functions that take an offset look at a window around it, so that a key press costs the same in any text.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import Literal

from icu4py.breakers import BaseBreaker, CharacterBreaker, SentenceBreaker, WordBreaker

from annotator.text.paragraphs import paragraph_at

LOCALE = "en@ss=standard"  # ss=standard: no sentence ends after "Mr." and the like
_NARROW_SPACE = "\u202f"  # between the digits of a number it is part of the word (UAX #29, ExtendNumLet)
_WINDOW = 64  # code points first looked at for one grapheme
_SENTENCE_WINDOW = 20_000  # code points to each side; a longer paragraph is cut at white space
# Categories whose characters, two in a row, always have a grapheme boundary between them (UAX #29, GB999):
# none of them extends, is prepended, joins, or is a Hangul or Indic letter
_PLAIN = frozenset({"Lu", "Ll", "Nd", "Zs", "Po", "Pd", "Ps", "Pe", "Pi", "Pf"})
_PLAIN_LETTERS = re.compile("[א-תء-غف-يٮٯٱ-ۓ\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff]")
_JOINERS = frozenset("\u00ad\u200c\u200d")  # soft hyphen and joiners stand inside words, marks of direction around them


def graphemes(text: str) -> list[int]:
    """Return the grapheme boundaries of `text` in code points, 0 and its length included."""
    return breaks(CharacterBreaker(text, LOCALE))


def words(text: str) -> list[tuple[int, int]]:
    """Return `(start, end)` of each word: a segment by UAX #29 that holds a letter or digit."""
    pieces = pairwise(breaks(WordBreaker(text, LOCALE)))
    return [(start, end) for start, end in pieces if _is_word(text[start:end])]


def sentences(text: str) -> list[tuple[int, int]]:
    """Return `(start, end)` of each sentence, without the white space around it; LF always ends one."""
    pieces = pairwise(breaks(SentenceBreaker(text, LOCALE)))
    return [trimmed for start, end in pieces if (trimmed := _strip(text, start, end))]


def next_grapheme(text: str, at: int) -> int:
    """Return the first grapheme boundary after `at`, or the length of the text."""
    return _cluster(text, at)[1] if at < len(text) else len(text)


def previous_grapheme(text: str, at: int) -> int:
    """Return the last grapheme boundary before `at`, or 0."""
    return _cluster(text, at - 1)[0] if at > 0 else 0


def snap_to_graphemes(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen `[start, end)` so that it cuts no grapheme; an empty range moves to the start of its grapheme."""
    first = _snap_back(text, start)
    if end <= start:
        return first, first
    return first, end if _is_sure(text, end) else _cluster(text, end - 1)[1]


def is_word_inside(text: str, at: int) -> bool:
    """Tell whether an offset lies inside a word: letters, digits or their marks stand to both sides of it."""
    return 0 < at < len(text) and _is_of_word(text[at - 1]) and _is_of_word(text[at])


def _is_of_word(char: str) -> bool:
    return char.isalnum() or char in _JOINERS or unicodedata.category(char) in ("Mn", "Mc", "Pc")


def word_at(text: str, at: int) -> tuple[int, int] | None:
    """Return the word that holds the code point at `at`, or that ends there; None where there is none."""
    start, end = _between_spaces(text, at)
    found = [
        (start + first, start + last) for first, last in words(text[start:end]) if start + first <= at <= start + last
    ]
    return found[-1] if found else None


def next_word(text: str, at: int, edge: Literal["start", "end"]) -> int | None:
    """Return where the next word begins, or ends, behind `at`; None where no more follows."""
    side = 0 if edge == "start" else 1
    behind = at
    while behind < len(text):
        start, end = _between_spaces(text, behind)
        if found := [start + each[side] for each in words(text[start:end]) if start + each[side] > at]:
            return found[0]
        behind = end
    return None


def previous_word(text: str, at: int, edge: Literal["start", "end"]) -> int | None:
    """Return where the last word before `at` begins, or ends; None where there is none."""
    side = 0 if edge == "start" else 1
    before = at
    while before > 0:
        start, end = _between_spaces(text, before)
        if found := [start + each[side] for each in words(text[start:end]) if start + each[side] < at]:
            return found[-1]
        before = start
    return None


def sentence_at(text: str, at: int) -> tuple[int, int] | None:
    """Return the sentence that holds `at`, or whose white space does; None in an empty paragraph."""
    start, end = _sentence_window(text, at)
    held: tuple[int, int] | None = None
    for first, last in sentences(text[start:end]):
        if held is None or start + first <= at:
            held = start + first, start + last
    return held


def breaks(breaker: BaseBreaker) -> list[int]:
    """Return the boundaries a breaker finds, 0 and the length included, in code points."""
    return list(accumulate(map(len, breaker), initial=0))


def _is_word(piece: str) -> bool:
    return any(char.isalnum() for char in piece)


def _strip(text: str, start: int, end: int) -> tuple[int, int] | None:
    piece = text[start:end]
    body = piece.strip()
    first = start + len(piece) - len(piece.lstrip())
    return (first, first + len(body)) if body else None


def _cluster(text: str, at: int) -> tuple[int, int]:
    """Return the grapheme that holds the code point at `at`."""
    start = _safe_start(text, at)
    for end in _boundaries_from(text, start):
        if end > at:
            return start, end
        start = end
    raise IndexError(at)


def _safe_start(text: str, at: int) -> int:
    """Return the nearest offset at or before `at` that is a boundary whatever stands further left."""
    while at > 0 and not _is_sure(text, at) and text[at - 1] != "\n":
        at -= 1
    return at


def _is_sure(text: str, at: int) -> bool:
    """Tell whether a boundary stands inside the text at `at` for certain: most do, and cost no ICU."""
    return 0 < at < len(text) and _is_plain(text[at]) and _is_plain(text[at - 1])


def _is_plain(char: str) -> bool:
    return unicodedata.category(char) in _PLAIN or _PLAIN_LETTERS.match(char) is not None


def _boundaries_from(text: str, start: int) -> Iterator[int]:
    """Yield the boundaries after the boundary `start`; the window grows where one grapheme fills it."""
    size = _WINDOW
    while start < len(text):
        window = text[start : start + size]
        breaks = graphemes(window)[1:]
        if start + size < len(text):
            breaks.pop()  # the window's end is no boundary of the text
        yield from (start + each for each in breaks)
        if breaks:
            start += breaks[-1]
        else:
            size *= 2


def _snap_back(text: str, at: int) -> int:
    return _cluster(text, at)[0] if 0 < at < len(text) and not _is_sure(text, at) else at


def _between_spaces(text: str, at: int) -> tuple[int, int]:
    """Return the stretch around `at` that begins and ends with white space: no word crosses it."""
    start = max(at - 1, 0)
    while start > 0 and not _parts_words(text[start]):
        start -= 1
    end = at
    while end < len(text) and not _parts_words(text[end]):
        end += 1
    return start, min(end + 1, len(text))


def _parts_words(char: str) -> bool:
    return char.isspace() and char != _NARROW_SPACE


def _sentence_window(text: str, at: int) -> tuple[int, int]:
    start, end = paragraph_at(text, at)
    if at - start > _SENTENCE_WINDOW:
        start = _between_spaces(text, at - _SENTENCE_WINDOW)[0]
    if end - at > _SENTENCE_WINDOW:
        end = _between_spaces(text, at + _SENTENCE_WINDOW)[1]
    return start, end
