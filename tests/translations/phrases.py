"""String expressions as templates: `f"{a} is {b}"` becomes `{} is {}`, each branch of a condition one of its own."""

import ast
from collections.abc import Iterator, Mapping
from itertools import islice, product

HOLE = "{}"
_MOST = 32  # templates of one expression
Constants = Mapping[str, ast.expr]


def templates(node: ast.expr, constants: Constants) -> list[str]:
    """Return what a string expression can come to, with `{}` for what is known only when it runs."""
    return list(dict.fromkeys(islice(_all(node, constants), _MOST)))


def _all(node: ast.expr, constants: Constants) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=values):
            yield from map("".join, product(*(list(_all(each, constants)) for each in values)))
        case ast.FormattedValue(value=value, format_spec=None, conversion=-1):
            yield from _piece(value, constants)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            yield from map("".join, product(_all(left, constants), _all(right, constants)))
        case ast.IfExp(body=body, orelse=orelse):
            yield from _all(body, constants)
            yield from _all(orelse, constants)
        case ast.Name(id=name) if name in constants:
            yield from _all(constants[name], constants)
        case _:
            yield HOLE


def _piece(node: ast.expr, constants: Constants) -> Iterator[str]:
    """Return what stands in braces: a condition may bring words, any other thing is filled in later."""
    yield from _all(node, constants) if isinstance(node, ast.IfExp | ast.Name | ast.Constant) else (HOLE,)


def constants(tree: ast.Module) -> dict[str, ast.expr]:
    """Return the strings that a module names once for all."""
    return {
        target.id: each.value
        for each in tree.body
        if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant | ast.JoinedStr)
        for target in each.targets
        if isinstance(target, ast.Name) and _is_text(each.value)
    }


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))
