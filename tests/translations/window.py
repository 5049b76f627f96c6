"""The strings of the window: what `tr` and `translate` are given as literals, each with its context and its place.

Qt's own lupdate sees only some of them: it does not follow a module's own `tr`, and takes nothing for a plural.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOM = Path(__file__).parents[2] / "annotator"
_TRANSLATE = ("translate", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True, slots=True)
class Said:
    """A string that is translated where it is shown; `context` is the one that Qt looks it up in."""

    context: str
    text: str
    file: str

    @property
    def counts(self) -> bool:
        """Whether it has plural forms."""
        return "%n" in self.text or "%Ln" in self.text


def said() -> list[Said]:
    """Return all strings of the window, as they stand in the files, each once a file."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted((ROOM / "ui").rglob("*.py"))}
    own = {(_module(path), name): context for path, tree in trees.items() for name, context in _own(tree).items()}
    found: dict[Said, None] = {}
    for path, tree in trees.items():
        names = _names(tree, _module(path), own)
        for context, text in _calls(tree, names, ""):
            found.setdefault(Said(context, text, path.relative_to(ROOM).as_posix()))
    return list(found)


def _module(path: Path) -> str:
    parts = path.relative_to(ROOM.parent).with_suffix("").parts
    return ".".join(parts)


def _own(tree: ast.Module) -> dict[str, str]:
    """Return the functions of a module that translate their first argument, with their context."""
    return {
        each.name: context for each in tree.body if isinstance(each, ast.FunctionDef) and (context := _context_of(each))
    }


def _context_of(function: ast.FunctionDef) -> str:
    if not function.args.args:
        return ""
    first = function.args.args[0].arg
    for call in (each for each in ast.walk(function) if isinstance(each, ast.Call)):
        match call:
            case ast.Call(
                func=ast.Attribute(attr="translate"),
                args=[ast.Constant(value=str(context)), ast.Name(id=name), *_],
            ) if name == first:
                return context
    return ""


def _names(tree: ast.Module, module: str, own: dict[tuple[str, str], str]) -> dict[str, str]:
    """Return by which names a module knows such functions, its own and those it imports."""
    found = {name: context for (home, name), context in own.items() if home == module}
    for each in ast.walk(tree):
        if isinstance(each, ast.ImportFrom):
            for alias in each.names:
                if context := own.get((each.module or "", alias.name)):
                    found[alias.asname or alias.name] = context
    return found


def _calls(node: ast.AST, names: dict[str, str], inside: str) -> Iterator[tuple[str, str]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _said_by(child, names, inside)
        yield from _calls(child, names, child.name if isinstance(child, ast.ClassDef) else inside)


def _said_by(call: ast.Call, names: dict[str, str], inside: str) -> Iterator[tuple[str, str]]:
    match call:
        case ast.Call(func=ast.Attribute(attr="tr"), args=[text, *_]):
            context = inside
        case ast.Call(func=ast.Name(id=name), args=[text, *_]) if name in names:
            context = names[name]
        case ast.Call(
            func=ast.Name(id=name) | ast.Attribute(attr=name), args=[ast.Constant(value=str(context)), text, *_]
        ) if name in _TRANSLATE:
            pass
        case _:
            return
    yield from ((context, each) for each in _literals(text))


def _literals(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body)
            yield from _literals(orelse)
