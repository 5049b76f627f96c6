"""What may be taken off the edges of a range: blanks, punctuation, and the proclitics that Arabic joins to a word.

Offsets are code points. A range whose edges are grapheme boundaries keeps them such: tashkeel goes with its letter.
"""

import re
import unicodedata

from annotator.text.boundaries import next_grapheme, previous_grapheme, snap_to_graphemes

_KEPT = frozenset("%٪‰#@&°")  # punctuation to Unicode, part of the expression to readers
_BRACKETS = {")": "(", "]": "[", "}": "{", "»": "«", "”": "“", "’": "‘", "›": "‹", "\ufd3e": "\ufd3f"}
_CLOSERS = {opener: closer for closer, opener in _BRACKETS.items()}

_LETTER = "[A-Za-zÀ-ɏء-غف-يٮٯٱ-ۓ]"
# tashkeel, the dagger alef, Quranic marks, tatweel: they belong to the letter before them
_SIGNS = "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff"
_MARKS = f"[{_SIGNS}]*"
_CONJUNCTION, _PREPOSITION, _ARTICLE = f"[وف]{_MARKS}", f"[بلك]{_MARKS}", f"[اٱ]{_MARKS}ل{_MARKS}"
_LAM = f"ل{_MARKS}"
# what must be left of the word: two letters (with signs and punctuation before them) or a digit
_REST = f"\\s*(?=\\W*(?:{_LETTER}{_MARKS}{_LETTER}|\\d))"
# what loses a radical where it is cut, whatever stands before it: the name of God, with its article or after ل
_GOD = re.compile(f"(?:[اٱ]{_MARKS}ل|ل){_MARKS}ل{_MARKS}ه{_MARKS}(?!\\w)")
# In this order they stand before a word, each once: (و or ف), (ب, ل or ك), the article; after ل that has lost its alef
_LED = re.compile(f"(?P<conjunction>{_CONJUNCTION})?(?P<preposition>{_PREPOSITION})?(?P<article>{_ARTICLE})?")
_LED_BY_LAM = re.compile(f"(?:{_CONJUNCTION})?{_LAM}(?P<article>{_LAM})?")
_LONGEST_LEAD = 40  # code points of proclitics and their signs that are looked at before a range
_IN_WORD = re.compile(f"[\\w{_SIGNS}]*\\Z")


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return `[start, end)` without the blanks and punctuation at its ends.

    A bracket or quotation mark stays where its other half is inside, unless the two enclose all; % # @ & ° stay.
    A range with nothing else in it is returned as it is.
    """
    first, last = start, end
    while first < last and (step := _step(text, first, last)) != (first, last):
        first, last = step
    return (first, last) if first < last else (start, end)


def without_proclitics(text: str, start: int, end: int) -> tuple[int, int]:
    """Return `[start, end)` without the one proclitic it begins with: و or ف, then ب ل or ك, then ال.

    One a call, as no table tells the و of والنظام from that of وزير, nor للنظام from للجنة: of these ل goes first,
    then the article's. The range must begin at its word's beginning or behind proclitics, in that order; white space
    after a proclitic written apart goes too. Two letters or a digit must be left, else the range is returned.
    """
    lead = text[_word_start(text, start) : start]
    match = None if _GOD.match(text, start, end) else _next_proclitic(lead, text, start, end)
    if match is None or snap_to_graphemes(text, match.end(), match.end())[0] != match.end():
        return start, end
    return match.end(), end


def begins_word(text: str, at: int) -> bool:
    """Tell whether a word begins at `at`, or goes on there after nothing but proclitics."""
    lead = text[_word_start(text, at) : at]
    return _LED.fullmatch(lead) is not None or _LED_BY_LAM.fullmatch(lead) is not None


def ends_word(text: str, at: int) -> bool:
    """Tell whether no letter, digit or sign of the same word follows at `at`."""
    return re.match(f"[\\w{_SIGNS}]", text[at : at + 1]) is None


def _word_start(text: str, at: int) -> int:
    """Return where the word begins of which letters stand just before `at`; a word is not followed far."""
    found = _IN_WORD.search(text[max(at - _LONGEST_LEAD, 0) : at])
    return at - len(found[0]) if found else at


def _next_proclitic(lead: str, text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the proclitic at `start` that may follow those in `lead`, which are taken off already."""
    if led := _LED_BY_LAM.fullmatch(lead):
        after = [] if led["article"] else [_LAM, _ARTICLE]
    elif led := _LED.fullmatch(lead):
        ranks = [_CONJUNCTION, _PREPOSITION, _ARTICLE]
        after = ranks[max((n for n, each in enumerate(led.groups(), start=1) if each), default=0) :]
    else:
        return None
    return re.compile(f"(?>{'|'.join(after)}){_REST}").match(text, start, end) if after else None


def _is_trimmed(piece: str) -> bool:
    """Tell whether a whole grapheme is white space, punctuation or an invisible mark."""
    return all(char.isspace() or _is_punctuation(char) for char in piece)


def _is_punctuation(char: str) -> bool:
    category = unicodedata.category(char)
    return char not in _KEPT and (category[0] in "PZ" or category in {"Cc", "Cf"})


def _step(text: str, first: int, last: int) -> tuple[int, int]:
    """Take off one grapheme at one end, or one pair of brackets that encloses all, or nothing."""
    after, before = min(next_grapheme(text, first), last), max(previous_grapheme(text, last), first)
    head, tail = text[first:after], text[before:last]
    if _is_trimmed(tail) and not _has(_BRACKETS.get(tail), text, first, last):
        return first, before
    if _is_trimmed(head) and not _has(_CLOSERS.get(head), text, first, last):
        return after, last
    if _BRACKETS.get(tail) == head and text.count(head, first, last) == 1:
        return after, before
    return first, last


def _has(bracket: str | None, text: str, first: int, last: int) -> bool:
    return bracket is not None and text.find(bracket, first, last) >= 0
