"""UAX #29 by the Unicode Consortium's own test files (version 15); ICU follows a newer version."""

import lzma
import os
from pathlib import Path

import pytest

from annotator.text import boundaries

FIXTURES = os.environ.get("ANNOTATOR_FIXTURES")
pytestmark = pytest.mark.skipif(not FIXTURES, reason="ANNOTATOR_FIXTURES names no folder")

# U+2701 UPPER BLADE SCISSORS was Extended_Pictographic in Unicode 15 and is not in ICU's newer emoji data, so a
# joiner before it joins nothing; U+2702, which is an emoji, still does (see the last test)
NEWER_DATA = {"÷ 2701 × 200D × 2701 ÷", "÷ 0061 × 200D × 2701 ÷"}


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


def test_emoji_that_are_still_pictographs_join():
    assert boundaries.graphemes("\u2702\u200d\u2702") == [0, 3]
