"""The lines of a brat .ann file, parsed but not yet understood.

The grammar is brat's standoff format (brat.nlplab.org/standoff.html) as its server reads it: fields are parted by
tabs, what stands in the second by blanks. Only LF ends a line.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import BadInputError

Argument = tuple[str, str]

_ID = re.compile(r"[TERAMN#][0-9]+\S*|\*")
_SPAN = re.compile(r"(\S+) ([0-9]{1,12} [0-9]{1,12}(?:;[0-9]{1,12} [0-9]{1,12})*) ?\t(.*)", re.DOTALL)
_NORMALISATION = re.compile(r"(\S+) (\S+) ([^\s:]+):(\S+) ?(?:\t+(.*))?", re.DOTALL)
_FORMS = {
    "T": "T1<tab>Type 0 5<tab>text",
    "E": "E1<tab>Type:T1 Role:T2",
    "R": "R1<tab>Type Arg1:T1 Arg2:T2",
    "A": "A1<tab>Name T1 Value",
    "M": "M1<tab>Name E1",
    "N": "N1<tab>Reference T1 Resource:id<tab>title",
    "#": "#1<tab>AnnotatorNotes T1<tab>note",
    "*": "*<tab>Equiv T1 T2",
}


@dataclass(frozen=True, slots=True)
class SpanLine:
    """A T line; offsets are as the file counts them, in the file's order."""

    id: str
    line: int
    type: str
    fragments: tuple[tuple[int, int], ...]
    quote: str


@dataclass(frozen=True, slots=True)
class EventLine:
    """An E line."""

    id: str
    line: int
    type: str
    trigger: str
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class RelationLine:
    """An R line, or a `*` line, whose arguments are all called Arg."""

    id: str
    line: int
    type: str
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class RemarkLine:
    """An A, M, N or # line: something said about `target`. For N, `value` is (resource, id)."""

    id: str
    line: int
    type: str
    target: str
    value: str | tuple[str, str] | None
    text: str = ""


@dataclass(slots=True)
class Lines:
    """All lines of a file by kind and, but for `remarks`, by id, in the file's order."""

    path: Path
    ids: set[str] = field(default_factory=set)
    spans: dict[str, SpanLine] = field(default_factory=dict)
    events: dict[str, EventLine] = field(default_factory=dict)
    relations: dict[str, RelationLine] = field(default_factory=dict)
    remarks: dict[str, RemarkLine] = field(default_factory=dict)


def parse(path: Path, content: str) -> Lines:
    """Parse an .ann file; raises BadInputError naming file and line for bad syntax and for an id used twice."""
    lines = Lines(path)
    for number, line in enumerate(content.split("\n"), start=1):
        if not line or line.isspace():
            continue
        try:
            _take(lines, number, line.removesuffix("\r"))
        except BadInputError as error:
            raise BadInputError(f"{path}, line {number}: {error}") from error
    return lines


def _take(lines: Lines, number: int, line: str) -> None:
    name, _, rest = line.partition("\t")
    if not rest or not _ID.fullmatch(name):
        raise BadInputError(f"“{line[:60]}” is not a line of a brat file; correct or remove it.")
    if name == "*":
        # brat gives these lines no id; a tab keeps the made one apart from any other
        name = f"*\t{number}"
    if name in lines.ids:
        raise BadInputError(f"the id {name[:60]} is used twice; give each line its own.")
    lines.ids.add(name)
    match name[0]:
        case "T":
            lines.spans[name] = _span(name, number, rest)
        case "E":
            lines.events[name] = _event(name, number, rest)
        case "R" | "*":
            lines.relations[name] = _relation(name, number, rest)
        case _:
            lines.remarks[name] = _remark(name, number, rest)


def _malformed(name: str, rest: str) -> BadInputError:
    return BadInputError(
        f"“{rest[:60]}” behind {name[:60].strip()} is not of the form “{_FORMS[name[0]]}”; correct it."
    )


def _span(name: str, number: int, rest: str) -> SpanLine:
    match = _SPAN.fullmatch(rest)
    if not match:
        raise _malformed(name, rest)
    pairs = (pair.split(" ") for pair in match[2].split(";"))
    return SpanLine(name, number, match[1], tuple((int(start), int(end)) for start, end in pairs), match[3])


def _event(name: str, number: int, rest: str) -> EventLine:
    words = _words(rest)
    head = words[0].split(":") if words else []
    if len(head) != 2 or not all(head):
        raise _malformed(name, rest)
    return EventLine(name, number, head[0], head[1], _arguments(name, rest, words[1:]))


def _relation(name: str, number: int, rest: str) -> RelationLine:
    words = _words(rest)
    if name[0] == "*":
        arguments: tuple[Argument, ...] = tuple(("Arg", each) for each in words[1:])
    else:
        arguments = _arguments(name, rest, words[1:])
    if len(arguments) < 2 or (name[0] == "R" and (len(arguments) > 2 or arguments[0][0] == arguments[1][0])):
        raise _malformed(name, rest)
    return RelationLine(name, number, words[0], arguments)


def _words(rest: str) -> list[str]:
    return rest.partition("\t")[0].split()


def _arguments(name: str, rest: str, words: list[str]) -> tuple[Argument, ...]:
    pairs = [word.split(":") for word in words]
    if not all(len(pair) == 2 and all(pair) for pair in pairs):
        raise _malformed(name, rest)
    return tuple((role, target) for role, target in pairs)


def _remark(name: str, number: int, rest: str) -> RemarkLine:
    if name[0] == "N":
        match = _NORMALISATION.fullmatch(rest)
        if not match:
            raise _malformed(name, rest)
        return RemarkLine(name, number, match[1], match[2], (match[3], match[4]), match[5] or "")
    head, _, text = rest.partition("\t")
    words = head.strip().split(None, 2)
    most = 2 if name[0] == "#" else 3
    if not 2 <= len(words) <= most:
        raise _malformed(name, rest)
    return RemarkLine(name, number, words[0], words[1], words[2] if len(words) == 3 else None, text)
