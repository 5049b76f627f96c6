"""The sentences of the lower rooms, which know no Qt: errors, problems, warnings, what formats say of themselves.

Every string there that reads as words is taken for one, so that a new sentence cannot be forgotten.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.translations.phrases import HOLE, constants, templates

SOURCES = Path(__file__).parents[2] / "annotator"
ROOMS = ("text", "model", "log", "formats", "store", "review", "sync", "project")
OF_THE_WINDOW = (
    "ui/memory.py",
    "ui/language.py",
    "ui/drawing/files.py",
    "ui/drawing/stretch.py",
    "ui/pages.py",
    "ui/agreement/report/suffix.py",
)  # what the command line says too
_EDGES = " ;"
_WORDS = re.compile(r"[A-Za-z]{2,},? [A-Za-z(“]|^, |[a-z]{3}[.;]$|[a-z]: ?$")
_SQL = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|DROP|WHERE|ORDER BY|FROM|JOIN|AND|VACUUM|ATTACH|DETACH|SAVEPOINT"
    r"|RELEASE|COMMIT|ROLLBACK|BEGIN|REFERENCES|NOT NULL)\b|= ?[?']|json_each| IS NULL"
)
# files whose words are parts of other files or of crash reports, not sentences
NOT_THESE = (
    "formats/brat_conf_write.py",
    "formats/schema_toml.py",
    "model/calendar_words.py",
    "project/fault.py",
    "store/tables.py",
)
# what reads as words and is never shown: bugs, the words of SQLite and Python that errors are known by, names
UNSPOKEN = frozenset(
    (
        "not searched yet", "a line that is not blank has a first word", "N lines hold a resource and an id",
        "no act has been written yet", "an act ended without saying what it changed", "unexpected end of data",
        "truncated data", "not a database", "file is encrypted", "Could not decode", "no such table",
        "no such column", "disk I/O", "unable to open", "google drive", "Cannot overwrite", "entry:", "span:",
        "Connection refused", "Connection reset", "Connection timed out", "No route to host", "SSL SYSCALL",
        "No such file or directory", "ALTER ROLE CURRENT_USER PASSWORD {}", "TRUNCATE pg_temp.inbox",
        ">h iq iq i16s i16s iq iq ii", "a hub without a place", "a value of another type", "another format",
        "annotator {}", "authentication failed for user", "authentication method requirement",
        "certificate verify failed", "closed the connection", "connection is closed", "could not connect",
        "could not get server's host name", "could not receive data", "could not send data",
        "could not translate host name", 'database "([^"]*)" does not exist', "database:", "does not match host name",
        "failed to resolve host", "failed:", "is not permitted to log in", "login:", "no password supplied",
        "no pg_hba.conf entry", "nothing shows in a record without changes", "password authentication failed",
        "password retrieved from file", "pg_hba.conf rejects", "remaining connection slots",
        'role "[^"]*" does not exist', "root certificate file", "server does not support SSL",
        "stream {} has no head that can be signed", "terminating connection", "the connection is lost",
        "the database system is", "there is no message to sign", "this is done elsewhere: {}",
        "this is done to a project file: {}", "this is no work on a hub: {}", "timeout expired", "too many clients",
        "too many connections", "weak sslmode", "a stream of the replica lacks a number", "an aggregate gives one row",
        "stream {} cannot be signed at number {}", "stream s",
        ":memory:", "No matching keys", "a device that is enrolled, and not there", "a state is an object",
        "no recipient has a key", "two parts have one key",
        "that is no header", "that is no header of version 1", "stream s",
        "attribute:", "role:", "{}-{}-{} or {}-{}-{}", "paragraph_index MATCH ?", "no language {}",
    )
)  # fmt: skip
_SHAPE = re.compile(r"<tab>|\t|^[a-z_.]+(, [a-z_.()]+){4,}$")


def sentences() -> dict[str, list[str]]:
    """Return every template with the files, below `annotator/`, that say it."""
    found: dict[str, list[str]] = {}
    for path in _files():
        for each in spoken(ast.parse(path.read_text("utf-8"))):
            places = found.setdefault(each, [])
            name = path.relative_to(SOURCES).as_posix()
            if name not in places:
                places.append(name)
    return found


def _files() -> list[Path]:
    paths = [SOURCES / each for each in (*ROOMS, *OF_THE_WINDOW)]
    found = [path for each in paths for path in ([each] if each.suffix else sorted(each.rglob("*.py")))]
    return [path for path in found if path.relative_to(SOURCES).as_posix() not in NOT_THESE]


def spoken(tree: ast.Module) -> Iterator[str]:
    """Return the templates in a module that read as words."""
    known = constants(tree)
    for node in _expressions(tree, _docstrings(tree)):
        yield from filter(reads_as_words, (each.strip(_EDGES) for each in templates(node, known)))


def reads_as_words(text: str) -> bool:
    """Tell whether a template is a piece of a sentence rather than a name, a query or a pattern."""
    if text in UNSPOKEN or _SQL.search(text) or _SHAPE.search(text) or "\\" in text or "(?" in text:
        return False
    return bool(_WORDS.search(text.replace(HOLE, "“”")))


def _docstrings(tree: ast.Module) -> set[ast.AST]:
    return {
        each.value for each in ast.walk(tree) if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant)
    }


def _expressions(node: ast.AST, passed: set[ast.AST]) -> Iterator[ast.expr]:
    """Return the string expressions that are part of no other one, and those inside their braces."""
    for child in ast.iter_child_nodes(node):
        if child in passed:
            continue
        if isinstance(child, ast.JoinedStr):
            yield child
            for value in child.values:
                if isinstance(value, ast.FormattedValue):
                    yield from _expressions(value, passed)
            continue
        if (isinstance(child, ast.Constant) and isinstance(child.value, str)) or (
            isinstance(child, ast.BinOp) and isinstance(child.op, ast.Add) and _is_text(child)
        ):
            yield child
        else:
            yield from _expressions(child, passed)


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.BinOp):
        return _is_text(node.left) or _is_text(node.right)
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))
