"""What commands say: lines and JSON on standard output, notes on standard error, tables that Arabic does not jumble."""

import sys
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.cli.streams import is_terminal

if TYPE_CHECKING:
    from pathlib import Path

_FSI, _PDI = "\u2068", "\u2069"
# a document may hold ESC and its kin, which a terminal would obey: show their pictures (U+2400 ...)
_CONTROLS = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_CONTROLS |= {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)


def say(text: str = "") -> None:
    """Print lines to standard output."""
    sys.stdout.write(f"{harmless(text)}\n")


def note(sentence: str) -> None:
    """Print a sentence to standard error."""
    sys.stderr.write(f"annotator: {harmless(sentence)}\n")


def harmless(text: str) -> str:
    """Return `text` with pictures for the control characters, so that no terminal obeys a document."""
    return text.translate(_CONTROLS)


def elided(text: str, most: int = 60) -> str:
    """Return `text` on one line, cut to `most` code points."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def isolated(text: str) -> str:
    """Return `text` on one line, on a terminal isolated (UAX #9), so that its direction does not move its neighbours.

    Elsewhere a program reads it, to which the two characters would be part of a name.
    """
    line = " ".join(text.split())
    return f"{_FSI}{line}{_PDI}" if line and is_terminal(sys.stdout) else line


def print_json(items: Iterable[object]) -> None:
    """Print a JSON list, an item a line."""
    import orjson  # noqa: PLC0415 - only where JSON is asked for

    write = sys.stdout.write
    before = "["
    for item in items:
        write(before + "\n" + orjson.dumps(item).decode())
        before = ","
    write("[]\n" if before == "[" else "\n]\n")


def print_object(item: object) -> None:
    """Print one JSON object."""
    import orjson  # noqa: PLC0415 - only where JSON is asked for

    sys.stdout.write(orjson.dumps(item, option=orjson.OPT_INDENT_2).decode() + "\n")


def print_table(headers: Sequence[str], rows: Iterable[Sequence[object]], empty: str = "") -> None:
    """Print aligned columns, numbers to the right; `empty` says on standard error what to do where there are none.

    On a terminal long cells are folded into its width, elsewhere lines are as long as they need to be.
    """
    listed = list(rows)
    if not listed:
        note(empty)
        return
    from rich.console import Console  # noqa: PLC0415 - costs 50 ms
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(box=None, pad_edge=False, header_style="bold")
    for place, header in enumerate(headers):
        counts = all(isinstance(row[place], int) for row in listed)
        table.add_column(header, justify="right" if counts else "left", overflow="fold")
    for row in listed:
        table.add_row(*(Text(_cell(value)) for value in row))
    console = Console(file=sys.stdout, highlight=False, width=None if is_terminal(sys.stdout) else 10_000)
    with console.capture() as lines:
        console.print(table)
    sys.stdout.writelines(f"{line.rstrip()}\n" for line in lines.get().splitlines())


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,}" if isinstance(value, int) else harmless(str(value))


def short_ids(ids: Sequence[str], least: int = 8) -> dict[str, str]:
    """Return for each id the shortest beginning that none of the others has."""
    ordered = sorted(set(ids))
    sizes = [_common(one, other) for one, other in pairwise(ordered)]
    around = zip([0, *sizes], [*sizes, 0], strict=True)
    return {each: each[: max(least, 1 + max(pair))] for each, pair in zip(ordered, around, strict=False)}


def _common(one: str, other: str) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def counted(number: int, singular: str, plural: str = "") -> str:
    """Return `3 documents`, `1 document`."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def called() -> str:
    """Return this command as it was called, so that it can be called again: it may lie on no path of the shell.

    Relative where it lies below the working directory, `annotator` where the shell finds that, and
    `python -m annotator` where Python was given the package.
    """
    import shutil  # noqa: PLC0415 - only for a sentence
    from pathlib import Path  # noqa: PLC0415

    program = Path(sys.argv[0])
    if program.name == "__main__.py":
        return f"{_near(Path(sys.executable))} -m annotator"
    found = shutil.which(program.name)
    return program.name if found and Path(found).absolute() == program.absolute() else _near(program)


def _near(program: "Path") -> str:
    """Return a path as it is typed here."""
    here = program.cwd()
    near = program.absolute()
    return str(near.relative_to(here) if near.is_relative_to(here) else near)
