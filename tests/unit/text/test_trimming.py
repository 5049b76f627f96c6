"""What is trimmed off a range: punctuation and blanks at its ends, and Arabic proclitics one by one."""

import pytest

from annotator.text.trimming import begins_word, ends_word, trimmed, without_proclitics


def presses_on(text: str, start: int, end: int) -> list[str]:
    """Trim proclitics until nothing more goes and return what was left each time."""
    left = []
    while (after := without_proclitics(text, start, end)) != (start, end):
        start, end = after
        left.append(text[start:end])
    return left


@pytest.mark.parametrize(
    ("selection", "left"),
    [
        ("والنظام", ["النظام", "نظام"]),
        ("فالنظام", ["النظام", "نظام"]),
        ("بالنظام", ["النظام", "نظام"]),
        ("كالنظام", ["النظام", "نظام"]),
        ("وبالنظام", ["بالنظام", "النظام", "نظام"]),
        ("للنظام", ["لنظام", "نظام"]),
        ("وللاجئين", ["للاجئين", "لاجئين", "اجئين"]),
        ("فلبنان", ["لبنان", "بنان"]),
        ("البلاد", ["بلاد"]),
        ("وَالنِّظام", ["النِّظام", "نِّظام"]),
        ("وَٱلنِّظام", ["ٱلنِّظام", "نِّظام"]),
        ("و النظام السوري", ["النظام السوري", "نظام السوري"]),
        ("لـ«جيش»", ["«جيش»"]),
        ("وSDF", ["SDF"]),
        ("و400", ["400"]),
        ("وزير", ["زير"]),
        ("والله", ["الله"]),
        ("بِاللَّهِ", ["اللَّهِ"]),
    ],
)
def test_each_press_takes_one_proclitic_off_in_the_order_that_they_stand_in(selection, left):
    assert presses_on(selection, 0, len(selection)) == left


@pytest.mark.parametrize(
    "selection", ["لله", "الله", "اللّٰه", "بك", "سوريا", "ألمانيا", "the", "ال", "لل", "", "و", "«", "وَ"]
)
def test_what_would_leave_less_than_two_letters_or_is_no_proclitic_stays(selection):
    assert without_proclitics(selection, 0, len(selection)) == (0, len(selection))


def test_proclitics_are_taken_off_inside_the_range_only():
    text = "قال والنظام"
    assert without_proclitics(text, 4, len(text)) == (5, len(text))
    assert without_proclitics(text, 4, 6) == (4, 6)


@pytest.mark.parametrize(("text", "start"), [("بلاد", 1), ("رواية", 1), ("الوالي", 2), ("الوالي", 3)])
def test_a_range_that_begins_inside_a_word_keeps_its_letters(text, start):
    assert without_proclitics(text, start, len(text)) == (start, len(text))


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (" «داعش»، ", "داعش"),
        ("تنظيم الدولة (داعش)", "تنظيم الدولة (داعش)"),
        ("(SDF) forces.", "(SDF) forces"),
        ("(SDF", "SDF"),
        ("سوق النهرين)؛", "سوق النهرين"),
        ("«قوات النظام", "قوات النظام"),
        ("مَتَى؟", "مَتَى"),
        ("نعم؟\u200f", "نعم"),
        ("50%", "50%"),
        ("...", "..."),
        ("", ""),
    ],
)
def test_punctuation_at_the_ends_goes_and_pairs_stay(selection, expected):
    start, end = trimmed(selection, 0, len(selection))
    assert selection[start:end] == expected


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("قال النظام", "النظام", True),
        ("قال والنظام.", "النظام", True),
        ("قال وبالنظام", "نظام", True),
        ("قال للنظام", "نظام", True),
        ("قال نظامهم", "نظام", False),
        ("تحت شجرة", "جرة", False),
        ("the cats", "cat", False),
        ("the cat’s", "cat", True),
        ("نِظَامٌ", "نِظَامٌ", True),
    ],
)
def test_a_word_is_whole_behind_proclitics_but_not_before_a_suffix(text, words, whole):
    start = text.index(words)
    assert (begins_word(text, start) and ends_word(text, start + len(words))) is whole
