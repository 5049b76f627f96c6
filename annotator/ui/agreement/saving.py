"""Saving what is in front: its figures as CSV or for a spreadsheet, its chart as a picture."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from annotator.formats.cells import cell
from annotator.review.progress import refuse_existing
from annotator.ui.drawing.files import write


def table_text(cells: Iterable[Sequence[object]], separator: str = ",") -> str:
    """Return rows of cells as text; None, nothing to compare, is an empty cell."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator="\n").writerows([cell(each) for each in row] for row in cells)
    return out.getvalue()


def save_table(cells: Iterable[Sequence[object]], path: Path) -> None:
    """Write CSV that spreadsheets know for UTF-8. Raises StorageError."""
    write(path, table_text(cells).encode("utf-8-sig"))


def named(chosen: str, filter_: str, endings: Sequence[str]) -> Path:
    """Return the file that was chosen, with the ending of the filter that was where it has none of its own.

    Raises BadInputError where a file has that name already: the dialog asked about another.
    """
    path = Path(chosen)
    if path.suffix.lower() in endings:
        return path
    ending = next((each for each in endings if f"*{each}" in filter_), endings[0])
    whole = path.with_name(path.name + ending)
    refuse_existing(whole)
    return whole
