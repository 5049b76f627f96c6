"""What the acts of tagging are tried on: a text with tashkeel beside the two that a project has."""

import pytest

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project.corpus import import_corpora
from annotator.project.session import Project
from tests.texts import ARABIC

VOWELLED = "قَالَ «والنِّظامُ»، وبِالقَصْفِ؛ ثُمَّ للاجئين في حيّ القناطر 🕊️."


@pytest.fixture
def arabic(project: Project) -> str:
    """The Arabic text's id."""
    return document_id(ARABIC)


@pytest.fixture
def vowelled(project: Project) -> str:
    """The id of a text with tashkeel, proclitics and quotation marks."""
    text = Document(document_id(VOWELLED), "مشكول", len(VOWELLED), "ar")
    import_corpora(project, [Corpus([CorpusDocument(text, VOWELLED)])])
    return text.id
