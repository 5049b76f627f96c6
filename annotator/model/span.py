"""Spans: fragments `[start, end)` of one document, in Unicode code points, in reading order."""

from collections.abc import Iterable

from annotator.errors import BadInputError

Fragment = tuple[int, int]
Fragments = tuple[Fragment, ...]


def accept_fragments(fragments: Iterable[tuple[int, int]], length: int) -> Fragments:
    """Return fragments sorted by start, or raise BadInputError where they do not fit a text of `length`.

    Fragments are not empty, do not overlap, and lie inside the text; touching ones stay as they are.
    """
    ordered = tuple(sorted((int(start), int(end)) for start, end in fragments))
    previous = 0
    for start, end in ordered:
        if not 0 <= start < end <= length:
            raise BadInputError(f"The span {start}:{end} lies outside the text, which has {length} code points.")
        if start < previous:
            raise BadInputError(f"The span {start}:{end} overlaps the fragment before it; join the two.")
        previous = end
    return ordered


def quotes(text: str, fragments: Fragments) -> tuple[str, ...]:
    """Return the covered text of each fragment."""
    return tuple(text[start:end] for start, end in fragments)


def extent(fragments: Fragments) -> Fragment:
    """Return the smallest fragment that holds all; fragments are not empty."""
    return fragments[0][0], max(end for _, end in fragments)
