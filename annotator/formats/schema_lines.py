"""Where each key of a TOML text stands: `tomllib` gives values without lines, so this walks the text once more.

It reads only text that `tomllib` has accepted, so it checks nothing; a path it does not find is not a line.
"""

import re
from collections.abc import Iterator, Mapping

Path = tuple[str | int, ...]  # ("label", 3, "role", 0, "key"): table names and positions in arrays

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|' + r"'''.*?'{3,5}" + r'|"(?:\\.|[^"\\\n])*"|' + r"'[^'\n]*'"
    r"|\#[^\n]*|\n|[\[\]{},=.]|[^\s\[\]{},=.\#\"']+",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_SHORT = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r"}


def key_lines(text: str) -> Mapping[Path, int]:
    """Return the line, counted from 1, of every table and key of a valid TOML text."""
    return _Walk(text.replace("\r\n", "\n")).lines


class _Walk:
    """One pass over the tokens (TOML 1.0: statements are headers or key = value, one a line)."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Path, int] = {}
        self._tokens = list(_tokens(text))
        self._at = 0
        self._table: Path = ()
        self._counts: dict[Path, int] = {}
        while token := self._peek():
            self._statement(token)

    def _statement(self, token: str) -> None:
        if token == "[":
            self._header()
        elif token == "\n":
            self._take()
        else:
            self._assignment(self._table)

    def _header(self) -> None:
        line = self._line()
        self._take()
        many = self._peek() == "["
        if many:
            self._take()
        names = self._key("]")
        self._table = self._enter(names, many=many)
        self.lines.setdefault(self._table, line)
        while self._peek() == "]":
            self._take()

    def _enter(self, names: list[str], *, many: bool) -> Path:
        path: Path = ()
        for place, name in enumerate(names):
            path += (name,)
            if many and place == len(names) - 1:
                self._counts[path] = self._counts.get(path, 0) + 1
            if path in self._counts:
                path += (self._counts[path] - 1,)
        return path

    def _assignment(self, table: Path) -> None:
        line = self._line()
        path = table
        for name in self._key("="):
            path += (name,)
            self.lines.setdefault(path, line)
        self._take()
        self._value(path)

    def _key(self, end: str) -> list[str]:
        names = []
        while (token := self._peek()) and token != end:
            if token != ".":
                names.append(_unquoted(token))
            self._take()
        return names

    def _value(self, path: Path) -> None:
        match self._peek():
            case "[":
                self._array(path)
            case "{":
                self._inline_table(path)
            case _:
                self._take()
                while (token := self._peek()) and token not in ("\n", ",", "]", "}"):
                    self._take()

    def _array(self, path: Path) -> None:
        self._take()
        place = 0
        while (token := self._peek()) and token != "]":
            if token in (",", "\n"):
                self._take()
                continue
            self.lines[(*path, place)] = self._line()
            self._value((*path, place))
            place += 1
        self._take()

    def _inline_table(self, path: Path) -> None:
        self._take()
        while (token := self._peek()) and token != "}":
            if token in (",", "\n"):
                self._take()
            else:
                self._assignment(path)
        self._take()

    def _peek(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ""

    def _line(self) -> int:
        return self._tokens[self._at][1]

    def _take(self) -> None:
        self._at += 1


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    line = 1
    for found in _TOKEN.finditer(text):
        token = found.group()
        if not token.startswith("#"):
            yield token, line
        line += token.count("\n")


def _unquoted(token: str) -> str:
    if token.startswith("'"):
        return token[1:-1]
    if token.startswith('"'):
        return _ESCAPE.sub(_unescaped, token[1:-1])
    return token


def _unescaped(found: re.Match[str]) -> str:
    short, long, letter = found.groups()
    if short or long:
        return chr(int(short or long, 16))
    return _SHORT.get(letter, letter)
