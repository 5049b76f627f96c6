"""Describing documents: their metadata, which can change; their texts cannot."""

import re
from dataclasses import fields, replace

from annotator.errors import BadInputError
from annotator.log.change import Sheet
from annotator.log.states import document_state
from annotator.model.dates import read_date
from annotator.model.document import Document
from annotator.model.fit import check_document_labels
from annotator.project.people import manager_here, refuse_newer
from annotator.project.session import PROJECT, Project
from annotator.store.append import Changed

EDITABLE = ("title", "language", "direction", "publisher", "author", "published", "url", "labels")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")


def describe(project: Project, name: str, **said: object) -> Changed:
    """Change what is said of a document: any of `EDITABLE`; only a manager may.

    `published` is a date as people write it, kept as EDTF. Raises BadInputError for a value that cannot be,
    RefusedError for a label that is none for documents.
    """
    manager_here(project, "describe documents")
    if not said:
        raise BadInputError(f"Say what to change in “{project.document(name).title}”: {', '.join(EDITABLE)}.")
    before = project.document(name)
    refuse_newer(project, Sheet("project", before.id))
    after: Document = replace(before, **{key: _clean(key, value) for key, value in said.items()})  # type: ignore[arg-type]
    check_document_labels(after.labels, project.schema, before.labels)
    with project.act("describe", before.id) as act:
        act.put(PROJECT, "document", before.id, document_state(after))
    return project.changed


def _clean(key: str, value: object) -> object:
    if key not in EDITABLE or key not in {field.name for field in fields(Document)}:
        raise BadInputError(f"“{key}” cannot be changed; choose among {', '.join(EDITABLE)}.")
    if key == "labels":
        return tuple(dict.fromkeys(value)) if isinstance(value, list | tuple) else (str(value),)
    text = " ".join(str(value).split())
    if key == "published":
        return read_date(text).edtf if text else ""
    if key == "title" and not text:
        raise BadInputError("A document needs a title.")
    if key == "direction" and text not in ("auto", "ltr", "rtl"):
        raise BadInputError(f"“{text}” is no direction; choose auto, ltr or rtl.")
    if key == "language" and not _LANGUAGE.fullmatch(text):
        raise BadInputError(f"“{text}” is no language tag; write one such as ar, en or fa.")
    return text
