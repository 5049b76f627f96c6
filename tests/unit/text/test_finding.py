"""A text searched a little at a time gives what one search of the whole gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text import folding
from annotator.text.finding import Finder
from tests.texts import ARABIC, ENGLISH

PIECES = ["القَصف", "قصف", " ", "\n", "على", "أَحمد", "احمد", "the ", "THE", "١٨", "18", "ـــ", "é", "e\u0301", "🕊️"]
LONG = "\n".join([ARABIC, ENGLISH] * 40)


def searched(text: str, query: str, start: int = 0, stretch: int = 64) -> Finder:
    finder = Finder(text, stretch)
    finder.look_for(query, start)
    while not finder.done:
        finder.scan()
    return finder


@given(st.lists(st.sampled_from(PIECES), max_size=80).map("".join), st.sampled_from(PIECES), st.integers(0, 300))
def test_all_stretches_together_find_what_folding_finds_at_once(text, query, start):
    finder = searched(text, query, start, stretch=32)
    assert finder.between(0, len(text)) == [hit for hit in folding.find(text, query) if hit[0] < len(text)]
    assert finder.count == len(folding.find(text, query))


@pytest.mark.parametrize("query", ["", "ـ", "\u064e"])
def test_a_query_of_nothing_is_found_nowhere(query):
    finder = searched(ARABIC, query)
    assert (finder.done, finder.count, finder.after(0), finder.before(9)) == (True, 0, None, None)


def test_an_empty_text_holds_nothing():
    assert searched("", "a").count == 0


def test_the_next_hit_goes_round_at_the_end_and_the_one_before_at_the_beginning():
    finder = searched(LONG, "قصف")
    hits = folding.find(LONG, "قصف")
    assert len(hits) == 40
    assert finder.after(0) == hits[0]
    assert finder.after(hits[0][0] + 1) == hits[1]
    assert finder.after(hits[-1][0] + 1) == hits[0]
    assert finder.before(hits[0][0]) == hits[-1]
    assert finder.before(hits[5][0]) == hits[4]
    assert [finder.place(hit) for hit in hits] == list(range(1, 41))


def test_what_is_not_searched_yet_is_not_said_to_be_missing():
    finder = Finder(LONG, 64)
    finder.look_for("قصف", len(LONG) - 1)
    with pytest.raises(LookupError):
        finder.after(0)
    finder.scan()
    assert not finder.done


def test_only_hits_that_meet_the_range_are_given():
    finder = searched(LONG, "18")
    first, second = folding.find(LONG, "18")[:2]
    assert finder.between(first[0], second[0]) == [first]
    assert finder.between(first[0] + 1, second[0] + 1) == [first, second]
    assert finder.between(first[1], second[0]) == []


def test_parts_of_the_text_that_hold_hits_are_told():
    text = "قصف " + "." * 92 + "قصف" + "." * 100
    assert searched(text, "قصف").shares(4) == [0, 1]
    assert searched(text, "قصف").shares(len(text)) == [0, 96]
