"""The few letters by which members are told apart on labels that show the work of several."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from annotator.text.boundaries import graphemes
from annotator.text.direction import LRM, RLM
from annotator.ui.canvas.marks import Mark
from annotator.ui.line import isolate, reads_rtl


def initials(names: Sequence[str]) -> list[str]:
    """Return what tells different names apart, the same for all: one letter, else one a word, else a beginning."""
    longest = max(map(len, names), default=0)
    beginnings = (partial(_beginning, length=length) for length in range(2, longest + 1))
    for way in chain[Callable[[str], str]]((_first_letter, _first_letters), beginnings):
        found = [way(name) for name in names]
        if len(set(found)) == len(set(names)):
            return found
    return list(names)


def _first_letter(name: str) -> str:
    return _beginning(name, length=1)


def _first_letters(name: str) -> str:
    """Return the first letter of each word, of a number all its digits."""
    parts = [word if word.isdecimal() else _first_letter(word) for word in name.split()]
    return ("" if parts[0].isascii() else ".").join(parts)  # Arabic letters would join


def _beginning(name: str, length: int) -> str:
    ends = graphemes(name)
    return name[: ends[min(length, len(ends) - 1)]]


def signed(mark: Mark, letters: Iterable[str], rtl: bool) -> Mark:
    """Return a mark whose label begins with the letters of all who made it, in the direction of the text."""
    signs = "·".join(letters)
    if rtl and not signs[0].isalpha() and not reads_rtl(signs, rtl):
        signs = LRM + signs  # a star stays before Latin letters
    title = f"{signs}\u00a0{mark.title}"  # which keeps the letters whole in a short label
    # one mark only, and only where it is needed: a label that has little room is cut by its characters
    turn = "" if reads_rtl(title, rtl) == rtl else RLM if rtl else LRM
    return replace(mark, title=turn + title)


def legend(names: Sequence[str]) -> str:
    """Return what the letters stand for."""
    return " · ".join(isolate(f"{letters} {name}") for letters, name in zip(initials(names), names, strict=True))
