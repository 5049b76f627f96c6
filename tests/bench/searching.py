"""How fast the corpus is searched: the first 200 hits in 50 MB, plain and encrypted, and all that there are."""

import statistics
from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from annotator.formats.corpus import CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project.search import Query, search_corpus
from annotator.project.session import open_project
from tests.bench.figures import Figure, figure, seconds
from tests.bench.load import build_text, make_project

SIZE, DOCUMENTS = 50_000_000, 500
FIRST = 200
RUNS = 5
# what is looked for, and the most milliseconds that the first 200 hits may take; shorter ones no index knows
QUERIES = (
    ("a word", Query("النهرين"), 200),
    ("a word that stands nowhere", Query("زززقق"), 200),
    ("two letters", Query("في"), None),
    ("two letters that stand nowhere", Query("ظظ"), None),
    ("an expression with a word", Query(r"قصف\w* .{0,20}سوق", regex=True), 200),
    ("an expression without one", Query(r"\b\d{4}\b", regex=True), None),
    ("an expression that matches nothing", Query(r"\bz\d\d", regex=True), None),
)
COUNTED = Query("النهرين")


def measure(folder: Path) -> Iterator[Figure]:
    """Yield the figures of searching."""
    for name, passphrase in (("plain", None), ("encrypted", "open sesame")):
        path = folder / f"corpus-{name}.annot"
        make_project(path, documents(SIZE, DOCUMENTS), passphrase)
        yield from search(path, name, passphrase)


def documents(size: int, count: int) -> list[CorpusDocument]:
    """Return so many documents, all different, of so many bytes together."""
    text = build_text("mix", size // count)
    return [_document(f"{number}\n{text[number % 1_000 :]}", number) for number in range(count)]


def _document(text: str, number: int) -> CorpusDocument:
    return CorpusDocument(Document(document_id(text), f"Report {number}", len(text)), text)


def search(path: Path, name: str, passphrase: str | None) -> Iterator[Figure]:
    """Yield the figures of one file."""
    for what, query, most in QUERIES:
        value = statistics.median(_first(path, passphrase, query) for _ in range(RUNS)) * 1000
        yield figure(f"search 50 MB: {what}, {name}", value, "ms", most=most)
    with open_project(path, passphrase) as project:
        hits: list[int] = []
        value = seconds(lambda: hits.append(sum(1 for _ in search_corpus(project, COUNTED))))
        yield figure(f"search 50 MB: all {hits[0]:,} hits of a word, {name}", value, "s")


def _first(path: Path, passphrase: str | None, query: Query) -> float:
    """Return the seconds until there are 200 hits, in a file that was just opened."""
    with open_project(path, passphrase) as project:
        return seconds(partial(_take, search_corpus(project, query)))


def _take(lines: Iterator[object]) -> None:
    for _ in islice(lines, FIRST):
        pass
