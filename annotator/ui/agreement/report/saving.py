"""A report on agreement as a file: an HTML page or a PDF by its suffix, in English or Arabic."""

from pathlib import Path
from time import time

from annotator.project.session import Project
from annotator.review.agreement.project import Agreement
from annotator.review.agreement.report import Report
from annotator.store.replica import SUFFIX
from annotator.ui.agreement.report.blocks import Block
from annotator.ui.agreement.report.content import Told, content
from annotator.ui.agreement.report.html import html
from annotator.ui.agreement.report.paged import pages
from annotator.ui.agreement.report.suffix import report_suffix
from annotator.ui.drawing.application import ensure_application
from annotator.ui.drawing.files import save_pdf, write
from annotator.ui.language import spoken
from annotator.ui.line import written_date


def save_report(
    project: Project, report: Report, path: Path, language: str, *, agreement: Agreement | None = None
) -> None:
    """Write a report of `report`'s figures, in `en` or `ar`, whatever the window speaks.

    `agreement` is what the figures came of, where it is at hand; else the work is read anew. Raises BadInputError for
    another suffix, StorageError where the file cannot be written.
    """
    suffix = report_suffix(path)
    agreement = agreement or Agreement(project, report.documents, report.members or None)
    ensure_application()
    with spoken(language):
        told = _told(project, report, agreement, language)
        blocks: list[Block] = list(content(told, written_date(int(time() * 1000))))
        if suffix == ".html":
            write(path, html(blocks, told.heading, language).encode())
        else:
            save_pdf(pages(blocks, language), path, told.heading, language)


def _told(project: Project, report: Report, agreement: Agreement, language: str) -> Told:
    members = {each: project.members[each].name if each in project.members else each for each in report.members}
    documents = {each.id: each.title for each in project.documents() if each.id in report.documents}
    title = project.path.name.removesuffix(SUFFIX)
    return Told(title, report, agreement, project.schema, members, documents, language)
