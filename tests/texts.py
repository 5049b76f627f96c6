"""Small texts of our own for tests, and a way to bring them into a project."""

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project.corpus import import_corpora

ARABIC = (
    "اندلعت صباح الثلاثاء معركة عند جسر الوادي بعد أن تقدمت قوة من اللواء 31.\n"
    "وقال المتحدث سامر العلي إن القصف أوقع 18 قتيلاً، بينما نقلت صحيفة The Valley Post رقماً آخر (20).\n"
    "وعاد الهدوء مساءً إلى حيّ القناطر 🕊️."
)
ENGLISH = (
    "Fighting broke out on Tuesday at the Wadi Bridge.\n"
    "A spokesman, Samer al-Ali, said shelling killed 18 people; the committee (اللجنة) counted 20."
)
TEXTS = {"معركة جسر الوادي": ARABIC, "Two accounts": ENGLISH}


def corpus_documents() -> list[CorpusDocument]:
    """Return the texts as documents."""
    return [
        CorpusDocument(Document(document_id(text), title, len(text), "ar" if title[0] > "z" else "en"), text)
        for title, text in TEXTS.items()
    ]


def bring_texts(project):
    """Import the texts as one act."""
    return import_corpora(project, [Corpus(corpus_documents())])


def at(text: str, words: str) -> tuple[int, int]:
    """Return where words stand in a text, in code points."""
    start = text.index(words)
    return start, start + len(words)
