import pytest

from annotator.errors import BadInputError
from annotator.text.offsets import Utf8Table, Utf16Table

MIXED = "قال 😀 نعم\n𝔸b"


def test_utf16_offsets_agree_with_the_encoded_text():
    table = Utf16Table(MIXED)
    for at in range(len(MIXED) + 1):
        units = len(MIXED[:at].encode("utf-16-le")) // 2
        assert table.to_utf16(at) == units
        assert table.to_codepoint(units) == at


def test_a_text_in_the_bmp_keeps_its_offsets():
    table = Utf16Table("قال نعم")
    assert [table.to_utf16(at) for at in range(8)] == list(range(8))
    assert table.to_codepoint(7) == 7


def test_an_offset_inside_a_surrogate_pair_is_refused():
    with pytest.raises(BadInputError, match="surrogate pair"):
        Utf16Table("a😀b").to_codepoint(2)


@pytest.mark.parametrize("at", [-1, 5])
def test_offsets_outside_the_text_are_refused(at):
    with pytest.raises(BadInputError, match="outside"):
        Utf16Table("a😀b").to_codepoint(at)
    with pytest.raises(BadInputError, match="outside"):
        Utf16Table("a😀b").to_utf16(at)
    with pytest.raises(BadInputError, match="outside"):
        Utf8Table("aéb").to_byte(at)


def test_utf8_offsets_agree_with_the_encoded_text_across_checkpoints():
    text = MIXED * 300  # several checkpoints of 1,024 code points
    table = Utf8Table(text)
    for at in [0, 1, 1023, 1024, 1025, 2048, len(text) - 1, len(text)]:
        size = len(text[:at].encode())
        assert table.to_byte(at) == size
        assert table.to_codepoint(size) == at


def test_a_byte_offset_inside_a_character_is_refused():
    with pytest.raises(BadInputError, match="inside a character"):
        Utf8Table("قال").to_codepoint(1)


def test_a_byte_offset_past_the_end_is_refused():
    with pytest.raises(BadInputError, match="outside the text"):
        Utf8Table("قال").to_codepoint(7)
    with pytest.raises(BadInputError, match="outside the text"):
        Utf8Table("abc").to_codepoint(4)
