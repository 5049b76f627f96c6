"""Typed reading of a schema's TOML tables; whatever does not fit becomes a finding with its line and mend."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.schema_lines import Path as TomlPath
from annotator.model.schema import Words

_ID = re.compile(r"[a-z][a-z0-9-]*")
_KINDS_OF_VALUE = {
    bool: "true or false",
    int: "a whole number",
    str: "text in quotes",
    list: "a list in brackets",
    dict: "a table in braces",
}


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something in a schema file that has to be mended; `line` counts from 1."""

    path: Path
    line: int
    message: str
    mend: str

    def __str__(self) -> str:
        """Spell the finding in one sentence: file, line, what is wrong, how to mend it."""
        return f"{self.path}:{self.line}: {self.message}; {self.mend}."


@dataclass(slots=True)
class Sheet:
    """A schema file being read: where its keys stand and what was found so far."""

    path: Path
    lines: Mapping[TomlPath, int]
    findings: list[Finding] = field(default_factory=list)

    def line(self, at: TomlPath) -> int:
        """Return the line of a path, or of the nearest table around it."""
        while at and at not in self.lines:
            at = at[:-1]
        return self.lines.get(at, 1)

    def find(self, at: TomlPath, message: str, mend: str) -> None:
        """Note a finding once, however many labels share the item it is about."""
        finding = Finding(self.path, self.line(at), message, mend)
        if finding not in self.findings:
            self.findings.append(finding)


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the file: its values and where it stands."""

    sheet: Sheet
    at: TomlPath
    values: Mapping[str, object]

    @property
    def line(self) -> int:
        """The line where the table begins."""
        return self.sheet.line(self.at)

    def find(self, message: str, mend: str, key: str | None = None) -> None:
        """Note a finding at the line of `key`, or of the table itself."""
        self.sheet.find(self.at if key is None else (*self.at, key), message, mend)

    def expect(self, keys: Iterable[str], what: str) -> None:
        """Find the keys that this kind of table does not have."""
        known = tuple(keys)
        for key in self.values:
            if key not in known:
                self.find(f"{what} has no key “{key}”", f"remove it or use one of {', '.join(known)}", key)

    def value(self, key: str, kind: type) -> object | None:
        """Return the value of `key` if it is of `kind`, None where it is missing or of another kind."""
        value = self.values.get(key)
        if value is None or type(value) is kind:
            return value
        self.find(f"“{key}” is not {_KINDS_OF_VALUE[kind]}", f"write it as {_KINDS_OF_VALUE[kind]}", key)
        return None

    def text(self, key: str) -> str:
        """Return a text, empty where it is missing."""
        value = self.value(key, str)
        if isinstance(value, str) and "\0" in value:
            self.find(f"“{key}” holds a NUL character", "remove it", key)
        return value if isinstance(value, str) else ""

    def flag(self, key: str) -> bool:
        """Return true or false, false where it is missing."""
        return self.value(key, bool) is True

    def id(self, what: str) -> str:
        """Return the table's id, empty where there is no good one."""
        if "id" not in self.values:
            self.find(f"this {what} has no id", 'add id = "..." with small letters, digits and hyphens')
            return ""
        name = self.text("id")
        if self.values["id"] == name and not _ID.fullmatch(name):
            self.find(
                f"“{name}” is not an id", "start with a small letter, then small letters, digits and hyphens", "id"
            )
            return ""
        return name

    def words(self, key: str, what: str, *, required: bool = False) -> Words:
        """Return words in the two languages; a required title must have at least one of them."""
        table = self.table(key)
        words = Words("", "")
        if table is not None:
            table.expect(("en", "ar"), f"“{key}”")
            words = Words(table.text("en"), table.text("ar"))
        if required and (key not in self.values or (table and not (words.en + words.ar).strip())):
            self.find(f"this {what} has no {key}", f'add {key} = {{ en = "...", ar = "..." }}', key)
        return words

    def table(self, key: str) -> "Table | None":
        """Return the table under `key`, or None."""
        value = self.value(key, dict)
        return Table(self.sheet, (*self.at, key), value) if isinstance(value, dict) else None

    def tables(self, key: str) -> list["Table"]:
        """Return the tables listed under `key`."""
        found = []
        for place, value in enumerate(self._list(key)):
            if isinstance(value, dict):
                found.append(Table(self.sheet, (*self.at, key, place), value))
            else:
                self.sheet.find(
                    (*self.at, key, place), f"“{key}” holds something else than tables", "write { id = ... }"
                )
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the texts listed under `key`."""
        values = self._list(key)
        if not all(isinstance(value, str) for value in values):
            self.find(f"“{key}” holds something else than texts", "write each in quotes", key)
        return tuple(value for value in values if isinstance(value, str))

    def _list(self, key: str) -> list[object]:
        value = self.value(key, list)
        return value if isinstance(value, list) else []
