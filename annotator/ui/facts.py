"""What a manager does with what is said of a document: each field is one act."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from annotator.errors import AnnotatorError
from annotator.model.dates import read_date
from annotator.model.document import Document
from annotator.model.schema import Label, active
from annotator.project.documents import describe
from annotator.ui.desk import Desk, Done


def may_describe(desk: Desk) -> bool:
    """Tell whether the person here may change what is said of documents."""
    person = desk.project.person
    return person is not None and person.role == "manager" and not person.retired


def describe_field(desk: Desk, document: str, field: str, value: str | Sequence[str]) -> Done:
    """Store one field of a document, by its id."""
    changed = describe(desk.project, document, **{field: value})
    return Done(changed, QCoreApplication.translate("Facts", "Stored"))


def understood_date(text: str) -> str:
    """Return what a date as people write it would be stored as, empty where it is none."""
    try:
        return read_date(text).edtf if text.strip() else ""
    except AnnotatorError:
        return ""


def document_labels(desk: Desk, document: Document) -> list[Label]:
    """Return the labels that a document may have, and those that it has."""
    known = desk.project.schema.labels
    offered = [each for each in active(known.values()) if each.kind == "document"]
    there = [known[name] for name in document.labels if name in known]
    return sorted({each.id: each for each in [*offered, *there]}.values(), key=lambda each: each.order)
