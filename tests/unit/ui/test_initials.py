"""The letters by which members are told apart on labels."""

import pytest

from annotator.ui.canvas.labels import shorten
from annotator.ui.canvas.marks import Mark
from annotator.ui.initials import initials, legend, signed


@pytest.mark.parametrize(
    ("names", "letters"),
    [
        (["Omar", "Rana"], ["O", "R"]),
        (["Annotator 1", "Annotator 12"], ["A1", "A12"]),
        (["رنا حداد", "رامي نصر"], ["ر.ح", "ر.ن"]),
        (["رنا", "رامي"], ["رن", "را"]),
        (["Rana", "Ranan"], ["Rana", "Ranan"]),
        (["é\u0301a", "éa"], ["é\u0301", "é"]),
        (["Rana"], ["R"]),
        ([], []),
    ],
)
def test_as_few_letters_as_tell_names_apart(names, letters):
    assert initials(names) == letters


def test_a_signed_label_begins_with_the_letters_in_the_texts_direction():
    mark = Mark("m", ((0, 1),), "entity", "شخص", "#2f6fb3")
    assert signed(mark, ["R"], rtl=True).title == "\u200fR\u00a0شخص"
    assert signed(mark, ["ر"], rtl=True).title == "ر\u00a0شخص"
    assert signed(mark, ["R"], rtl=False).title == "R\u00a0شخص"
    assert signed(mark, ["ر"], rtl=False).title == "\u200eر\u00a0شخص"
    assert signed(mark, ["R", "O"], rtl=True).title == "\u200fR·O\u00a0شخص"
    assert signed(mark, ["ر", "ع"], rtl=True).title == "ر·ع\u00a0شخص"


def test_the_legend_says_whose_the_letters_are():
    assert legend(["Omar", "Rana"]) == "\u2068O Omar\u2069 · \u2068R Rana\u2069"


def test_a_signed_label_that_is_cut_keeps_its_letters_and_its_ellipsis_in_order():
    mark = Mark("m", ((0, 1),), "entity", "Town or state", "#2f6fb3")
    title = signed(mark, ["★", "A", "B"], rtl=True).title
    assert title == "\u200f\u200e★·A·B\u00a0Town or state"
    assert shorten(title, 11, measure) == "\u200f\u200e★·A·B\u00a0Town…\u200e"


def measure(words: str) -> float:
    """Return a width of one for each letter that is seen."""
    return sum(letter not in "\u200e\u200f" for letter in words)
