"""Spans: fragments `[start, end)` of one document, in Unicode code points, in reading order."""

from collections.abc import Iterable
from operator import index
from typing import Any

from annotator.errors import BadInputError

Fragment = tuple[int, int]
Fragments = tuple[Fragment, ...]


def accept_fragments(fragments: Iterable[tuple[int, int]], length: int) -> Fragments:
    """Return fragments sorted by start, or raise BadInputError where they do not fit a text of `length`.

    Fragments are not empty, do not overlap, and lie inside the text; touching ones stay as they are.
    """
    ordered = tuple(sorted(_pair(each) for each in _listed(fragments)))
    previous = 0
    for start, end in ordered:
        if wrong := _fault(start, end, length):
            raise BadInputError(f"The span {start}:{end} {wrong}.")
        if start < previous:
            raise BadInputError(f"The span {start}:{end} overlaps the fragment before it; join the two.")
        previous = end
    return ordered


def _listed(fragments: object) -> Iterable[object]:
    if not isinstance(fragments, Iterable):
        raise _no_pair(fragments)
    return fragments


def _pair(fragment: Any) -> Fragment:  # noqa: ANN401 - callers from Python may give anything
    try:
        start, end = fragment
        return index(start), index(end)  # any whole number, also numpy's; no text and no fraction
    except (TypeError, ValueError) as error:
        raise _no_pair(fragment) from error


def _no_pair(given: object) -> BadInputError:
    return BadInputError(f"{given!r:.80} is no fragment; give pairs of whole numbers, such as [(3, 9)].")


def _fault(start: int, end: int, length: int) -> str:
    """Say what is wrong with a fragment of a text of `length`, or "" where nothing is."""
    if start == end:
        return "is empty; its end stands behind its last letter"
    if start > end:
        return f"runs backwards; write {end}:{start}"
    return "" if start >= 0 and end <= length else f"lies outside the text, which has {length} code points"


def check_words(text: str, fragments: Fragments) -> None:
    """Raise BadInputError for a fragment of white space alone, which nobody marks but by mistake."""
    for start, end in fragments:
        if not text[start:end].strip():
            raise BadInputError(f"The span {start}:{end} holds only blanks; mark words.")


def quotes(text: str, fragments: Fragments) -> tuple[str, ...]:
    """Return the covered text of each fragment."""
    return tuple(text[start:end] for start, end in fragments)


def extent(fragments: Fragments) -> Fragment:
    """Return the smallest fragment that holds all; fragments are not empty."""
    return fragments[0][0], max(end for _, end in fragments)
