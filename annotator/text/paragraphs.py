"""Paragraphs: what LF separates, and nothing else (U+2028, U+2029, NEL and FF stay inside)."""

from itertools import accumulate


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Return each paragraph's `(start, end)` in code points, end without its LF.

    There is one more than there are LF, so a final LF opens an empty paragraph, as editors show it.
    """
    lengths = [len(line) for line in text.split("\n")]
    starts = accumulate((length + 1 for length in lengths[:-1]), initial=0)
    return [(start, start + length) for start, length in zip(starts, lengths, strict=True)]


def paragraph_at(text: str, at: int) -> tuple[int, int]:
    """Return `(start, end)` of the paragraph that holds offset `at`; its LF belongs to it."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return start, len(text) if end < 0 else end
