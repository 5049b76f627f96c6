"""The report on agreement as a file, written by the window's own code."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from annotator.cli.output import say
from annotator.cli.render import draw_without_display
from annotator.errors import RefusedError

if TYPE_CHECKING:
    from annotator.project.session import Project
    from annotator.review.agreement.project import Agreement
    from annotator.review.agreement.report import Report

Out = Annotated[
    Path | None,
    typer.Option("--report", metavar="out.html|.pdf", help="Write a report with charts.", show_default=False),
]
Language = Annotated[Literal["en", "ar"] | None, typer.Option("--language", help="Of the report.", show_default="en")]


def check_report(out: Path | None, language: str | None, *, lists: bool) -> None:
    """Raise RefusedError where a report is asked for together with lists, or a language without a report.

    Raises BadInputError for a name that ends in neither .html nor .pdf.
    """
    from annotator.ui.agreement.report.suffix import report_suffix  # noqa: PLC0415 - where a report is asked for

    if out is None and language is not None:
        raise RefusedError("Only a report has a language; name one with --report.")
    if out is not None:
        report_suffix(out)
        if lists:
            raise RefusedError("A report has all labels and prints nothing; leave out what chooses or lists them.")


def write_report(project: "Project", agreement: "Agreement", report: "Report", out: Path, language: str) -> None:
    """Write the report, and say where."""
    draw_without_display()
    from annotator.ui.agreement.report.saving import save_report  # noqa: PLC0415 - Qt, when a report is asked for

    save_report(project, report, out, language, agreement=agreement)
    say(str(out))
