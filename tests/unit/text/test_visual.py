import pytest

from annotator.text.visual import columns, visual_lines


def test_arabic_comes_joined_and_from_right_to_left():
    assert visual_lines("سلام") == ["\ufee1\ufefc\ufeb3"]


def test_numbers_and_latin_keep_their_order_and_brackets_are_mirrored():
    (line,) = visual_lines("قال (SDF) 12")
    assert line == "12 (SDF) " + visual_lines("قال")[0]


def test_brackets_inside_a_latin_phrase_stay():
    (line,) = visual_lines("قال Free Army (FSA) said هنا")
    assert "Free Army (FSA) said" in line


def test_quotation_marks_face_their_word():
    assert visual_lines("«لا»") == ["«\ufefb»"]


def test_a_mark_follows_its_letter():
    assert visual_lines("بَت") == ["\ufe96\ufe91\u064e"]
    assert visual_lines("لَا")[0].startswith("\ufefb")


def test_lines_wrap_in_reading_order_and_end_at_the_right_edge():
    text = "واحد اثنان ثلاثة أربعة خمسة"
    lines = visual_lines(text, 12)
    assert [line.strip() for line in lines] == [visual_lines(part)[0] for part in ("واحد اثنان", "ثلاثة أربعة", "خمسة")]
    assert {columns(line) for line in lines} == {12}


def test_left_to_right_lines_are_not_padded():
    assert visual_lines("one two three", 8) == ["one two", "three"]


def test_a_word_wider_than_a_line_is_cut_between_graphemes():
    assert visual_lines("e\u0301e\u0301e\u0301", 2) == ["e\u0301e\u0301", "e\u0301"]
    assert visual_lines("日本語", 4) == ["日本", "語"]
    assert visual_lines("日", 1) == ["日"]


def test_each_line_feed_starts_a_line_with_its_own_direction():
    assert visual_lines("a\n\nب!", 4) == ["a", "", "  !\ufe8f"]


def test_the_direction_can_be_overridden():
    assert visual_lines("abc!", direction="rtl") == ["!abc"]


@pytest.mark.parametrize(
    ("text", "shown"), [("\x1b[31m", "␛[31m"), ("a\tb", "a    b"), ("\x9b1m", "\ufffd1m"), ("a\u202eb", "ab")]
)
def test_nothing_reaches_the_terminal_that_it_would_obey(text, shown):
    assert visual_lines(text) == [shown]


def test_a_joiner_before_lam_alef_does_no_harm():
    assert visual_lines("ه\u200d لا") == ["\ufefb \ufeeb"]
