"""The visual order of every line is that of UAX #9, by Unicode's own cases, read from our geometry."""

import os
import re
from itertools import islice

import pytest

from annotator.text.direction import paragraph_direction
from annotator.ui.canvas.geometry import Hit
from tests.ui.canvas.conformance import in_order, lay, places, unicode_lines, with_width
from tests.ui.canvas.shaping import in_our_fonts

# Qt resolves a mark that joiners part from a bracket (BD16, N0) as if it stood alone: it is drawn on the other side
MARK_AFTER_BRACKET_AND_JOINER = {
    "0041 200F 005B 05D0 005D 200D 20D6",
    "0041 200F 005B 200D 20D6 05D0 005D 200D 20D6",
    "0041 200F 005B 200D 200B 20D6 05D0 005D 200B 200D 20D6",
}
# A mark that begins an override has no letter to stand on. HarfBuzz turns it and a following Latin letter as one, so
# that the letter's half is not known; before an invisible character at a line's end Qt keeps its embedding's level no
# longer. Both have no width, and neither is text that anyone writes
MARK_WITHOUT_LETTER = re.compile(r"RL[EO] (PDI )?NSM (L|BN)\b")
# one character for each class: of letters those that do not join
OF_CLASS = {"L": "a", "R": "א", "AL": "د", "EN": "1", "AN": "٢", "ES": "+", "ET": "%", "CS": ",", "NSM": "\u0301"}
OF_CLASS |= {"B": "\u2029", "S": "\t", "WS": " ", "ON": "!", "BN": "\u200b", "PDF": "\u202c", "PDI": "\u2069"}
OF_CLASS |= {"LRE": "\u202a", "RLE": "\u202b", "LRO": "\u202d", "RLO": "\u202e"}
OF_CLASS |= {"LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068"}
# the whole file takes a minute; a number prime to how cases repeat in it
EVERY = 1 if os.environ.get("ANNOTATOR_PROFILE") == "soak" else 17


def right(levels, order, found):
    """Tell whether characters stand in order, and each that has a width reads in its level's direction."""
    sides = all(found[at][2] == (int(levels[at]) % 2 == 1) for at in with_width(found) if levels[at] != "x")
    return sides and in_order(found, order)


def test_every_case_of_the_bidirectional_algorithm_stands_in_order(qapp, fixtures_folder):
    wrong, told_apart, count = set(), 0, 0
    for case in unicode_lines(fixtures_folder, "BidiCharacterTest"):
        count += 1
        codes, base, level, levels, order = case.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        rtl = level == "1"
        if base == "2":
            assert paragraph_direction(text) == ("rtl" if rtl else "ltr"), case
        laid = lay(text, rtl)
        assert len(laid.lines) == 1
        found, shown = places(laid), [int(at) for at in order.split()]
        told_apart += len(with_width(found)) > 1 and not in_order(found, shown[::-1])
        if not right(levels.split(), shown, found):
            wrong.add(codes)
    assert wrong == MARK_AFTER_BRACKET_AND_JOINER
    assert count == 91_707
    assert told_apart > 0.999 * count, "the reverse order must be wrong, or the cases show nothing"


def class_cases(folder):
    levels, order = [], []
    for line in unicode_lines(folder, "BidiTest"):
        if line.startswith("@Levels:"):
            levels = line.split()[1:]
        elif line.startswith("@Reorder:"):
            order = [int(at) for at in line.split()[1:]]
        else:
            classes, bases = line.split("; ")
            for bit, base in ((1, "auto"), (2, "ltr"), (4, "rtl")):
                if int(bases, 16) & bit:
                    yield classes, base, levels, order


def test_every_sequence_of_bidirectional_classes_stands_in_order(qapp, fixtures_folder):
    wrong, count = [], 0
    for classes, base, levels, order in islice(class_cases(fixtures_folder), 0, None, EVERY):
        count += 1
        text = "".join(OF_CLASS[name] for name in classes.split())
        found = places(lay(text, paragraph_direction(text, base) == "rtl"))
        if not right(levels, order, found):
            wrong.append(classes)
    assert [classes for classes in wrong if not MARK_WITHOUT_LETTER.search(classes)] == []
    assert len(wrong) <= 31
    assert count == -(-770_241 // EVERY)


def drawn(text, at):
    """Return the font and the glyph that one character of a right-to-left paragraph is drawn with."""
    laid = lay(text, rtl=True)
    (run,) = laid.lines[0].glyphRuns(at, 1)
    return run.rawFont().familyName(), run.glyphIndexes()


def test_brackets_and_their_like_are_mirrored_where_they_read_from_right_to_left(qapp, fixtures_folder):
    mirrored = 0
    for pair in unicode_lines(fixtures_folder, "BidiMirroring"):
        one, other = (chr(int(code, 16)) for code in pair.split(";"))
        if not in_our_fonts(one + other):
            continue
        upright = drawn(f"ا \u202d{other}\u202c ا", 3)
        assert drawn(f"ا {one} ا", 2) == upright, pair
        assert drawn(f"ا \u202d{one}\u202c ا", 3) != upright, pair
        mirrored += 1
    assert mirrored >= 20


@pytest.mark.parametrize("rtl", [True, False])
@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\x0b", "\x0c", "\x1c", "\x85"])
def test_a_separator_other_than_a_line_feed_leaves_what_follows_in_order(qapp, rtl, separator):
    text = f"قال Post{separator}اللواء 31"
    laid = lay(text, rtl)
    at = text.index(separator)
    line = laid.line_of(Hit(at + 1))
    found = places(laid, line)
    digits, letters = [at + 8, at + 9], list(range(at + 6, at, -1))
    assert in_order(found, [*digits, at + 7, *letters])
    assert in_order(places(laid), [4, 5, 6, 7, 3, 2, 1, 0] if rtl else [2, 1, 0, 3, 4, 5, 6, 7])


@pytest.mark.parametrize("mark", ["\ufeff", "\ufffe"])
def test_a_paragraph_that_begins_with_a_byte_order_mark_keeps_its_offsets(qapp, mark):
    with_mark, without = lay(mark + "سلام abc", rtl=True), lay("سلام abc", rtl=True)
    assert [with_mark.spans(0, at + 1, at + 2) for at in range(8)] == [without.spans(0, at, at + 1) for at in range(8)]
