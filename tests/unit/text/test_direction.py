import pytest

from annotator.text.direction import base_direction, document_direction, paragraph_direction
from annotator.text.paragraphs import paragraph_at, paragraphs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال the witness", "rtl"),
        ("The «قال»", "ltr"),
        ("12 – (قال)", "rtl"),
        ("שלום", "rtl"),
        ("2017 ... 12", None),
        ("", None),
        ("\u2067قال\u2069 said", "ltr"),  # RLI ... PDI is skipped
        ("\u2066a \u2067b\u2069 c\u2069 قال", "rtl"),  # nested isolates too
        ("\u2068abc قال", None),  # an isolate never closed reaches to the end
        ("\u2069a", "ltr"),  # a PDI that closes nothing is nothing
        ("\u202b123 abc", "ltr"),  # embeddings are no strong characters, and hide none
    ],
)
def test_the_first_strong_character_outside_isolates_decides(text, expected):
    assert base_direction(text) == expected


def test_an_override_goes_before_the_text_and_the_default_after():
    assert paragraph_direction("abc", "rtl") == "rtl"
    assert paragraph_direction("abc", "auto", "rtl") == "ltr"
    assert paragraph_direction("...", "auto", "rtl") == "rtl"


def test_a_document_goes_the_way_of_most_of_its_characters():
    assert document_direction("Title\nقال الشاهد إن القصف بدأ\n2017") == "rtl"
    assert document_direction("عنوان\nThe witness said that the shelling began") == "ltr"
    assert document_direction("عنوان\nThe witness said", "rtl") == "rtl"
    assert document_direction("2017\n\n...") == "ltr"


def test_only_lf_separates_paragraphs():
    text = "a\u2028b\u2029c\x85d\x0ce\r\nf"
    assert [text[start:end] for start, end in paragraphs(text)] == ["a\u2028b\u2029c\x85d\x0ce\r", "f"]


def test_a_final_lf_opens_an_empty_paragraph():
    assert paragraphs("a\n") == [(0, 1), (2, 2)]
    assert paragraphs("") == [(0, 0)]


def test_the_paragraph_at_an_offset_holds_it():
    text = "one\n\nthree"
    assert [paragraph_at(text, at) for at in (0, 3, 4, 5, 10)] == [(0, 3), (0, 3), (4, 4), (5, 10), (5, 10)]
