"""Words of the window that would be shown without a translation: literals handed straight to a widget."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.translations.sentences import OF_THE_WINDOW
from tests.translations.window import ROOM

_SHOW = frozenset(
    (
        "setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setStatusTip",
        "setPlaceholderText", "setWhatsThis", "setTitle", "setLabelText", "setInformativeText", "setHeaderLabels",
        "setPrefix", "setSuffix", "setTabText", "setItemText", "addAction", "addMenu", "addItem", "insertItem",
        "addTab", "addRow", "addButton", "addSection", "warning", "information", "critical", "question", "about",
        "getText", "getItem", "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory",
        "QLabel", "QPushButton", "QAction", "QMenu", "QGroupBox", "QCheckBox", "QRadioButton", "QMessageBox",
        "set_title", "set_empty_text", "set_count", "set_place", "tell", "say",
        "plain_label", "wrapped", "Passage", "Header",
    )
)  # fmt: skip
_LETTERS = re.compile(r"[^\W\d_]{2,}")
# what is shown as it stands, with the reason
ALLOWED: dict[str, str] = {}


def unsaid() -> list[str]:
    """Return each such place as `file:line: words`."""
    return [each for path in sorted((ROOM / "ui").rglob("*.py")) for each in _in(path)]


def _in(path: Path) -> Iterator[str]:
    name = path.relative_to(ROOM).as_posix()
    for line, words in raw_words(ast.parse(path.read_text("utf-8")), name.startswith(OF_THE_WINDOW)):
        if words not in ALLOWED:
            yield f"{name}:{line}: {words}"


def raw_words(tree: ast.Module, apart: bool = False) -> Iterator[tuple[int, str]]:
    """Return the words in a module that no translation sees, with their lines.

    `apart` is a module whose errors are sentences like those of the rooms below.
    """
    for call in (each for each in ast.walk(tree) if isinstance(each, ast.Call) and not _logs(each)):
        called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        shown = call.args[:1] if called in _NAMED else call.args
        if called in _SHOW or (called.endswith("Error") and called not in _BUGS and not apart):
            yield from ((call.lineno, words) for each in shown for words in _literals(each))


_NAMED = ("plain_label", "wrapped", "Passage", "QMenu", "addItem")  # the second text is a name, which is not shown
_BUGS = ("ValueError", "TypeError", "LookupError", "RuntimeError", "NotImplementedError", "IndexError", "KeyError")


def _logs(call: ast.Call) -> bool:
    """Tell whether this is a line of a log, whose methods are called as those of QMessageBox."""
    own = isinstance(call.func, ast.Attribute) and call.func.attr in ("warning", "critical")
    return own and "QMessageBox" not in ast.dump(call.func)


def _literals(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)) if _LETTERS.search(text):
            yield text
        case ast.JoinedStr(values=values):
            for each in values:
                yield from _literals(each)
        case ast.BinOp(left=left, right=right):
            yield from _literals(left)
            yield from _literals(right)
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body)
            yield from _literals(orelse)
