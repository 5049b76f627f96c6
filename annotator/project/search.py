"""Searching the corpus: folded, inside words."""

from collections.abc import Iterator

from annotator.errors import BadInputError
from annotator.project.session import Project
from annotator.store.search import Hit, search
from annotator.text.folding import fold_text


def find(project: Project, query: str, document: str | None = None) -> Iterator[Hit]:
    """Walk the occurrences of `query`; alef and hamza forms, tashkeel, digits and case do not count."""
    if not fold_text(query).strip():
        raise BadInputError("There is nothing to look for; type a word or a part of one.")
    return search(project.replica.connection, query, None if document is None else project.document(document).id)
