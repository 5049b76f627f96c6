from annotator.text.boundaries import (
    graphemes,
    next_grapheme,
    previous_grapheme,
    sentence_at,
    sentences,
    snap_to_graphemes,
    word_at,
    words,
)

FAMILY = "👨‍👩‍👧"


def pieces(text, spans):
    return [text[start:end] for start, end in spans]


def test_a_letter_with_its_marks_an_emoji_family_and_crlf_are_one_grapheme_each():
    text = f"كَّ{FAMILY}\r\nb"
    assert graphemes(text) == [0, 3, 8, 10, 11]
    assert graphemes("") == [0]


def test_words_are_counted_in_code_points_after_an_emoji():
    text = "😀 قال الشاهد: 12.5% – can't"
    assert pieces(text, words(text)) == ["قال", "الشاهد", "12.5", "can't"]


def test_a_vocalised_word_is_one_word():
    assert words("قُتِلَ") == [(0, 6)]


def test_sentences_end_at_arabic_question_marks_and_line_feeds_but_not_after_mr():
    text = "من قتلهم؟ لا نعرف.\nMr. Smith left. He died.\n\n"
    assert pieces(text, sentences(text)) == ["من قتلهم؟", "لا نعرف.", "Mr. Smith left.", "He died."]


def test_stepping_by_graphemes_forwards_and_backwards_meets_every_boundary():
    text = f"a{FAMILY}كَّ🇸🇾🇮🇶x\r\n" + "e" + "\u0301" * 200 + "z"
    expected = graphemes(text)
    assert list(_steps(text, 0, next_grapheme)) == expected[1:]
    assert list(_steps(text, len(text), previous_grapheme)) == expected[-2::-1]


def _steps(text, at, step):
    while step(text, at) != at:
        at = step(text, at)
        yield at


def test_stepping_from_inside_a_grapheme_leaves_it():
    assert next_grapheme("بَّت", 1) == 3
    assert previous_grapheme("بَّت", 2) == 0


def test_a_range_is_widened_to_whole_graphemes():
    text = f"بَّت{FAMILY}"
    assert snap_to_graphemes(text, 1, 2) == (0, 3)
    assert snap_to_graphemes(text, 3, 5) == (3, 9)
    assert snap_to_graphemes(text, 2, 2) == (0, 0)
    assert snap_to_graphemes(text, 0, len(text)) == (0, len(text))


def test_the_word_at_an_offset_includes_the_one_that_ends_there():
    text = "قال Smith، 😀!"
    assert [word_at(text, at) for at in (0, 3, 4, 9, 10)] == [(0, 3), (0, 3), (4, 9), (4, 9), None]
    assert word_at(text, len(text)) is None
    assert word_at("", 0) is None


def test_the_sentence_at_an_offset_owns_the_space_after_it():
    text = "جاء. ثم ذهب.\n\nعاد"
    assert [sentence_at(text, at) for at in (0, 4, 5, 15)] == [(0, 4), (0, 4), (5, 12), (14, 17)]
    assert sentence_at(text, 13) is None


def test_a_sentence_deep_in_a_long_paragraph_is_found_by_its_surroundings():
    text = "He came home. " * 5000
    assert sentence_at(text, 35_003) == (35_000, 35_013)
