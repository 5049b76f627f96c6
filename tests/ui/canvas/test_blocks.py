"""Paragraphs become blocks; very long ones are cut where people would pause."""

from annotator.ui.canvas.blocks import LONGEST, PIECE, Blocks


def test_every_character_but_line_feeds_lies_in_one_block():
    text = "\nواحد\n\n" + "جملة قصيرة. " * 2000 + "\nend"
    blocks = Blocks(text)
    assert "".join(text[block.start : block.end] for block in blocks) == text.replace("\n", "")
    assert max(block.end - block.start for block in blocks) <= PIECE
    assert [block.number for block in blocks if block.number] == [1, 2, 3]


def test_a_long_paragraph_is_cut_after_a_sentence_and_keeps_its_extent():
    text = "قال شاهد إن القصف بدأ فجراً. " * 500
    blocks = Blocks(text)
    assert len(blocks) > 1
    assert all(text[block.start : block.end].endswith(". ") for block in blocks)
    assert {block.paragraph for block in blocks} == {(0, len(text))}
    assert [block.closes for block in blocks] == [False] * (len(blocks) - 1) + [True]


def test_text_without_spaces_is_never_cut_inside_a_grapheme():
    text = "e\u0301" * LONGEST
    assert all((block.end - block.start) % 2 == 0 for block in Blocks(text))


def test_an_offset_finds_its_block_and_the_later_one_where_pieces_meet():
    text = "ab\ncd\n" + "x" * (LONGEST + 10)
    blocks = Blocks(text)
    assert [blocks.at(at) for at in (0, 2, 3, 5, 6, blocks[2].end)] == [0, 0, 1, 1, 2, 3]


def test_an_empty_text_has_one_empty_block():
    assert [(block.start, block.end) for block in Blocks("")] == [(0, 0)]


def test_blank_paragraphs_hold_no_letters_and_the_pieces_of_long_ones_do():
    blocks = Blocks("one\n \n\n" + "x " * LONGEST)
    assert [block.holds_letters for block in blocks[:4]] == [True, False, False, True]
    assert all(block.holds_letters for block in blocks[3:])
