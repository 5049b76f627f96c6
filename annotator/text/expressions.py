"""Regular expressions over paragraphs: read with folding, kept from running for ever, and what a text must hold.

`Expression.literals` is what the search index is asked for: groups of folded texts, of each of which a paragraph that
matches holds at least one.
"""

import re
import signal
import threading
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from itertools import islice
from types import FrameType
from typing import Any

from annotator.errors import BadInputError
from annotator.text.folding import Folded, fold, fold_text

SECONDS = 1.0  # of the processor's time
_STEPS = 32  # paragraphs, pieces or hits that share that second
_LONG = 8_000  # code points; a longer paragraph is searched piece by piece
_REACH = 2_000  # a hit in a longer one that is longer than this may be missed, or be found without its beginning
_TOO_LONG = "This expression takes too long; make it simpler, without a repetition inside a repetition such as (a+)+."
# what stays as it is typed: escapes, and what opens a group; else a character and how often it is repeated
_TOKEN = re.compile(
    r"(?P<kept>\\N\{[^}]*\}|\\.|\(\?(?:P[<=>]|<[=!]|[^)<>:=!]*[:=!)>]?))"
    r"|(?P<char>.)(?P<times>(?:[*+?]|\{\d*,?\d*\})[?+]?)?",
    re.DOTALL,
)
_SPECIAL = frozenset(".^$*+?{}[]\\|()")
_DOTLESS = frozenset(map(ord, "iIıİ"))  # these match one another where case does not count, but do not fold alike

Groups = list[tuple[str, ...]]


class _LateError(Exception):
    """The time is over."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A regular expression that was read; `folded` ones look at folded text, so that spellings do not count."""

    pattern: re.Pattern[str]
    folded: bool
    literals: tuple[tuple[str, ...], ...]

    def find(self, texts: Iterable[str]) -> Iterator[tuple[int, int, int]]:
        """Walk what matches in texts: (number of the text, start, end); empty matches do not count.

        Raises BadInputError where it takes longer than a second of the processor's time to get on.
        """
        walk = self._walk(texts)
        while steps := self._steps(walk):
            yield from filter(None, steps)

    def _steps(self, walk: Iterator[tuple[int, int, int] | None]) -> list[tuple[int, int, int] | None]:
        with _limited():
            return list(islice(walk, _STEPS))

    def _walk(self, texts: Iterable[str]) -> Iterator[tuple[int, int, int] | None]:
        """Walk the hits, and None where a text or a piece of it is done."""
        for number, text in enumerate(texts):
            source: Folded | None = None  # the map back, made where there is a hit
            for hit in _matches(self.pattern, fold_text(text) if self.folded else text):
                source = source or (fold(text) if hit and self.folded else None)
                yield hit and (number, *(source.span(*hit) if source else hit))
            yield None


def read_expression(text: str, *, folded: bool = True) -> Expression:
    """Read a regular expression; raises BadInputError that says where it is wrong."""
    _compiled(text)
    pattern = _compiled(_folded(text)) if folded else _compiled(text)
    tree = _parsed(pattern.pattern)
    if tree is None:
        return Expression(pattern, folded, ())
    if not _has_alarm() and _repeats_repetition(tree):
        raise BadInputError(_TOO_LONG)
    return Expression(pattern, folded, tuple(_required(tree, bool(pattern.flags & re.IGNORECASE))))


def _compiled(text: str) -> re.Pattern[str]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what later versions of Python may read otherwise
            return re.compile(text)
    except re.error as error:
        if error.pos is None:
            raise BadInputError(f"The expression cannot be read: {error.msg}.") from error
        raise BadInputError(f"The expression cannot be read at character {error.pos + 1}: {error.msg}.") from error
    except (RecursionError, OverflowError) as error:
        raise BadInputError("The expression is too large; make it simpler.") from error


def _folded(text: str) -> str:
    """Fold what an expression spells out; what it escapes stays, and marks that folding drops go."""
    inside, parts = False, list[str]()
    for token in _TOKEN.finditer(text):
        char, times = token["char"], token["times"] or ""
        if char is None or char in _SPECIAL:
            inside = (inside or char == "[") and char != "]"
            parts.append(token[0])
        elif plain := fold_text(char):
            parts.append((f"(?:{re.escape(plain)})" if len(plain) > 1 and not inside else plain) + times)
        elif inside:
            raise BadInputError("A mark inside [ ] does not count here; leave it out, or search for exact letters.")
    return "".join(parts)


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int] | None]:
    """Walk the hits in a text, and None behind each piece of a long one."""
    at = 0
    while at <= len(text):
        stop = len(text) if len(text) <= _LONG else min(at + _LONG, len(text))
        hit = pattern.search(text, at, stop)
        while hit and hit.end() == stop < len(text):  # it may go on, or end here only because the piece does
            at, stop = hit.start(), min(stop + 2 * (stop - hit.start()), len(text))
            hit = pattern.search(text, at, stop)
        if hit is None:
            if stop == len(text):
                return
            at = max(stop - _REACH, at + 1)
            yield None
        else:
            if hit.end() > hit.start():
                yield hit.span()
            at = max(hit.end(), hit.start() + 1)


def _has_alarm() -> bool:
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()


@contextmanager
def _limited() -> Iterator[None]:
    """Refuse what takes too long, where the system has such an alarm; elsewhere `read_expression` was strict."""
    if not _has_alarm():
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _ring)
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    except _LateError as error:
        raise BadInputError(_TOO_LONG) from error
    finally:
        signal.signal(signal.SIGVTALRM, before or signal.SIG_DFL)


def _ring(_number: int, _frame: FrameType | None) -> None:
    raise _LateError


def _parsed(text: str) -> Any:  # noqa: ANN401 - Python's own reader of expressions has no public types
    """Return the parts of an expression as Python reads them, None where this Python does not tell."""
    try:
        return import_module("re._parser").parse(text)
    except (ImportError, AttributeError, re.error):
        return None


def _required(tree: Iterable[Any], any_case: bool) -> Groups:
    """Return what a match holds for certain; only texts of three letters or more, which the index knows."""
    groups, run = Groups(), list[str]()
    for operation, value in [*tree, (None, None)]:
        if str(operation) == "LITERAL" and not (any_case and value in _DOTLESS):
            run.append(chr(value))
            continue
        if len(plain := fold_text("".join(run))) >= 3:
            groups.append((plain,))
        run.clear()
        groups.extend(_required_of(str(operation), value, any_case))
    return groups


def _required_of(operation: str, value: Any, any_case: bool) -> Groups:  # noqa: ANN401 - as above
    match operation:
        case "SUBPATTERN":
            return _required(value[3], any_case or bool(value[1] & re.IGNORECASE))
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT" if value[0] > 0:
            return _required(value[2], any_case)
        case "ATOMIC_GROUP":
            return _required(value, any_case)
        case "BRANCH":
            sides = [_required(side, any_case) for side in value[1]]
            return [tuple(text for side in sides for text in max(side, key=_worth))] if all(sides) else []
    return []


def _worth(group: tuple[str, ...]) -> tuple[int, int]:
    return -len(group), min(map(len, group))


def _repeats_repetition(tree: Iterable[Any], inside: bool = False) -> bool:
    """Tell whether something that repeats is repeated, which may take a time that doubles with every letter."""
    for operation, value in tree:
        repeats = str(operation) in ("MAX_REPEAT", "MIN_REPEAT") and value[1] > 1
        if repeats and inside:
            return True
        if any(_repeats_repetition(part, inside or repeats) for part in _parts(str(operation), value)):
            return True
    return False


def _parts(operation: str, value: Any) -> list[Any]:  # noqa: ANN401 - as above
    match operation:
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return [value[2]]
        case "SUBPATTERN":
            return [value[3]]
        case "BRANCH" | "ASSERT" | "ASSERT_NOT":
            return list(value[1]) if operation == "BRANCH" else [value[1]]
        case "ATOMIC_GROUP":
            return [value]
    return []
