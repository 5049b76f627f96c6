"""In which format a report is written; no Qt, so that it is known before anything is read."""

from pathlib import Path

from annotator.errors import BadInputError

FORMATS = (".html", ".pdf")


def report_suffix(path: Path) -> str:
    """Return the suffix that says how a report is written. Raises BadInputError for any other."""
    if path.suffix.lower() not in FORMATS:
        raise BadInputError(f"{path.name} does not say how to write the report; end the name in .html or .pdf.")
    return path.suffix.lower()
