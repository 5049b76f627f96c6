"""The schema file: TOML that people write and `annotator schema` checks, and the TOML of a schema in use.

`read_schema(write_schema(schema))` gives the schema back; a file with any finding is not read at all.
"""

import re
import tomllib
from pathlib import Path

from annotator.errors import BadInputError
from annotator.formats.schema_items import read_labels
from annotator.formats.schema_lines import key_lines
from annotator.formats.schema_rules import check_rules
from annotator.formats.schema_table import Finding, Sheet, Table
from annotator.formats.schema_toml import write_schema
from annotator.model.schema import Schema, schema_of

__all__ = ["Finding", "read_schema", "schema_findings", "write_schema"]

MAX_BYTES = 4 * 1024 * 1024
MAX_SHOWN = 20
_AT_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")


def read_schema(path: Path) -> Schema:
    """Read a schema from a file, or from `schema.toml` in a folder.

    Raises BadInputError with one line per finding where there are any.
    """
    schema, findings = _examine(path)
    if schema is None or findings:
        raise BadInputError(_sentences(findings))
    return schema


def schema_findings(path: Path) -> list[Finding]:
    """Return what has to be mended in a schema file, by line; an empty list means that it can be used."""
    return _examine(path)[1]


def _examine(path: Path) -> tuple[Schema | None, list[Finding]]:
    file = path / "schema.toml" if path.is_dir() else path
    try:
        text = _read_text(file)
        values = _parse(file, text)
        lines = key_lines(text)
    except _Unreadable as error:
        return None, [error.finding]
    sheet = Sheet(file, lines)
    schema = _read(Table(sheet, (), values))
    return schema, sorted(sheet.findings)


def _read(root: Table) -> Schema:
    root.expect(("id", "version", "title", "common", "label"), "a schema")
    name = root.id("schema")
    title = root.words("title", "schema", required=True)
    labels = read_labels(root)
    check_rules(labels)
    return schema_of(name, title, [read.label for read in labels], _read_version(root))


def _read_version(root: Table) -> int:
    version = root.value("version", int)
    if isinstance(version, int) and not 1 <= version < 2**31:
        root.find(f"the version {str(version)[:20]} is out of range", "count versions from 1", "version")
    return version if isinstance(version, int) else 1


class _Unreadable(Exception):  # noqa: N818 - it never leaves this module
    """The file as a whole cannot be read."""

    def __init__(self, file: Path, line: int, message: str, mend: str) -> None:
        super().__init__(message)
        self.finding = Finding(file, line, message, mend)


def _read_text(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise _Unreadable(file, 1, "there is no such file", "name a schema.toml, or a folder that holds one") from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise _Unreadable(file, 1, f"the file cannot be read ({reason})", "name a file that you may read") from error
    if len(raw) > MAX_BYTES:
        raise _Unreadable(file, 1, "the file is larger than 4 MiB, so it is no schema", "name a schema file")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise _Unreadable(file, line, "the file is not in UTF-8", "save it again as UTF-8") from error
    if not text.strip():
        raise _Unreadable(file, 1, "the file is empty", "write at least an id, a title and one label")
    return text


def _parse(file: Path, text: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise _Unreadable(file, 1, "brackets are nested too deeply", "write lists and tables plainly") from error
    except ValueError as error:  # TOMLDecodeError, and what Python says of integers of thousands of digits
        message = str(error)
        found = _AT_LINE.search(message)
        line = int(found[1]) if found and found[1] else text.rstrip().count("\n") + 1 if found else 1
        reason = _AT_LINE.sub("", message)
        if reason.startswith("Cannot overwrite"):
            name = text.split("\n")[line - 1].partition("=")[0].strip()
            raise _Unreadable(file, line, f"“{name}” is given twice", "keep one of the two") from error
        raise _Unreadable(file, line, f"this is not TOML ({reason})", "check quotes, brackets and = there") from error


def _sentences(findings: list[Finding]) -> str:
    shown = [str(finding) for finding in findings[:MAX_SHOWN]]
    if len(findings) > MAX_SHOWN:
        shown.append(f"There are {len(findings) - MAX_SHOWN} more; run “annotator schema check” to see all.")
    return "\n".join(shown)
