"""UAX #29 and #14 by the Unicode Consortium's own test files (version 15); ICU follows a newer version."""

import lzma
import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icu4py.breakers import LineBreaker

from annotator.text import boundaries

FIXTURES = os.environ.get("ANNOTATOR_FIXTURES")
pytestmark = pytest.mark.skipif(not FIXTURES, reason="ANNOTATOR_FIXTURES names no folder")

# U+2701 UPPER BLADE SCISSORS was Extended_Pictographic in Unicode 15 and is not in ICU's newer emoji data, so a
# joiner before it joins nothing; U+2702, which is an emoji, still does (see the last test)
NEWER_DATA = {"÷ 2701 × 200D × 2701 ÷", "÷ 0061 × 200D × 2701 ÷"}

# Rules of lines that came after version 15
NEWER_RULES = {
    "LB20a, 16.0: no break after a hyphen that begins a word": r"^× 002D (× 0308 )?÷",
    "LB21a, 16.0: a break after a Hebrew letter's hyphen": r"^× 05D0 × 002D × 05D0 ÷$",
    "LB15c and LB15d, 16.0: a comma or full stop may begin a number": r"(002E|002C|0308) ÷ 003[0-5]",
    "LB15a, 15.1: a quotation mark with space on both sides opens nothing": r"(0022|00AB).* × 0020 .*(2329|0028|00BB)",
}


def cases(name):
    path = Path(FIXTURES or "") / "unicode" / "unicode15" / f"{name}.txt.xz"
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        specs = [line.partition("#")[0].strip() for line in lines]
    return [spec for spec in specs if spec and spec not in NEWER_DATA]


def expected_breaks(spec):
    text, breaks = "", []
    for part in spec.split():
        if part == "÷":
            breaks.append(len(text))
        elif part != "×":
            text += chr(int(part, 16))
    return text, breaks


@pytest.mark.parametrize(
    ("name", "breaker", "count"),
    [
        ("GraphemeBreakTest", boundaries.CharacterBreaker, 601),
        ("WordBreakTest", boundaries.WordBreaker, 1821),
        ("SentenceBreakTest", boundaries.SentenceBreaker, 502),
    ],
)
def test_boundaries_are_those_of_unicode(name, breaker, count):
    specs = cases(name)
    wrong = [spec for spec in specs if _breaks(breaker, spec) != expected_breaks(spec)[1]]
    assert wrong == []
    assert len(specs) == count


def _breaks(breaker, spec):
    return boundaries.breaks(breaker(expected_breaks(spec)[0], boundaries.LOCALE))


def test_stepping_agrees_with_unicode_from_every_offset():
    for spec in cases("GraphemeBreakTest"):
        text, breaks = expected_breaks(spec)
        for at in range(len(text)):
            assert boundaries.next_grapheme(text, at) == min(each for each in breaks if each > at), spec
            assert boundaries.previous_grapheme(text, at + 1) == max(each for each in breaks if each <= at), spec


def test_lines_break_where_unicode_allows():
    specs = cases("LineBreakTest")
    wrong = [spec for spec in specs if boundaries.breaks(LineBreaker(_text(spec), "en")) != [0, *_breaks_of(spec)]]
    assert [spec for spec in wrong if not any(re.search(rule, spec) for rule in NEWER_RULES.values())] == []
    assert len(wrong) <= 33
    assert len(specs) == 7654


@pytest.mark.parametrize("name", ["GraphemeBreakTest", "WordBreakTest", "SentenceBreakTest"])
def test_looking_around_one_offset_agrees_with_breaking_the_whole_text(name):
    for spec in cases(name):
        _assert_local_agrees(_text(spec))


_WRITTEN = [*"abc09٠٩۴ابتلاهيىآأپگیךמ'.,:_-()«»\"؟!،\n\t ", "\u00a0", "\u202f", "\u2009", "\u200c", "\u200d", "\u200f"]
_WRITTEN += [
    "Mr. ",
    "U.N. ",
    "👩",
    "🏽",
    "🇸",
    "🇾",
    "\ufe0f",
    "\u064e",
    "\u0651",
    "\u0301",
    "ـ",
    "한",
    "日",
    "カ",
    "\u00ad",
]


@given(st.lists(st.sampled_from(_WRITTEN), max_size=30).map("".join))
def test_looking_around_one_offset_agrees_with_breaking_any_text(text):
    _assert_local_agrees(text)


def test_a_number_with_narrow_spaces_between_its_digits_is_one_word():
    text = "12\u202f345 men"
    assert [boundaries.word_at(text, at) for at in (0, 4, 8)] == [(0, 6), (0, 6), (7, 10)]


def _assert_local_agrees(text):
    graphemes, words, sentences = boundaries.graphemes(text), boundaries.words(text), boundaries.sentences(text)
    for at in range(len(text) + 1):
        held = [word for word in words if word[0] <= at <= word[1]]
        assert boundaries.word_at(text, at) == (held[-1] if held else None), (text, at)
        first, last = boundaries.paragraph_at(text, at)
        own = [each for each in sentences if first <= each[0] < last]
        before = [each for each in own if each[0] <= at]
        assert boundaries.sentence_at(text, at) == (before[-1] if before else own[0] if own else None), (text, at)
        start = max(each for each in graphemes if each <= at)
        for end in range(at + 1, len(text) + 1):
            whole = start, min(each for each in graphemes if each >= end)
            assert boundaries.snap_to_graphemes(text, at, end) == whole, (text, at, end)


def _text(spec):
    return expected_breaks(spec)[0]


def _breaks_of(spec):
    return expected_breaks(spec)[1]


def test_emoji_that_are_still_pictographs_join():
    assert boundaries.graphemes("\u2702\u200d\u2702") == [0, 3]
