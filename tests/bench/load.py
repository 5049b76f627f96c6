"""A large document and its annotations, made of the sample's texts: of any size, and the same every time.

About one span per 8 words over a dozen labels, claims and events among them: four fifths disjoint, one fifth free to
overlap, none across a line feed. Offsets are code points.
"""

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.annotation import Annotation, Kind
from annotator.model.document import Document, document_id
from annotator.paths import data_folder
from annotator.project.corpus import import_corpora
from annotator.project.create import create_project
from annotator.text.direction import document_direction

Scripts = Literal["ar", "en", "mix"]
Span = tuple[str, int, int]  # label, start, end
LABELS: dict[str, Kind] = {
    "person": "entity",
    "group": "entity",
    "armed-group": "entity",
    "place": "entity",
    "facility": "entity",
    "weapon": "entity",
    "number": "entity",
    "date": "entity",
    "battle": "event",
    "shelling": "event",
    "killing": "event",
    "claim": "claim",
}
MEMBER = "Bench"
_SEED = 20240607
_LENGTHS = (0, 0, 0, 1, 1, 2, 3)  # words that a span has beyond its first


def texts() -> list[str]:
    """Return the sample's texts, each with one line feed at its end."""
    folder = data_folder("projects") / "conflict-reporting" / "documents"
    return [path.read_text("utf-8").rstrip("\n") + "\n" for path in sorted(folder.glob("*.txt"))]


def build_text(scripts: Scripts, size: int, parts: list[str] | None = None) -> str:
    """Return a text of about `size` UTF-8 bytes, repeating the sample's texts (or `parts`) of these scripts."""
    wanted = {"ar": "rtl", "en": "ltr"}.get(scripts)
    chosen = [each for each in parts or texts() if wanted in (None, document_direction(each))]
    pieces, total = list[str](), 0
    while total < size:
        pieces.append(chosen[len(pieces) % len(chosen)])
        total += len(pieces[-1].encode())
    return "".join(pieces).encode()[:size].decode("utf-8", "ignore")


def draw_spans(text: str) -> list[Span]:
    """Return spans over `text` in the order of their starts."""
    draw = random.Random(_SEED)
    words = [match.span() for match in re.finditer(r"\w+", text)]
    pairs = sorted(_pairs(draw, len(words)))
    return [(draw.choice(list(LABELS)), *_within_line(text, words[i], words[j])) for i, j in pairs]


def _pairs(draw: random.Random, words: int) -> Iterator[tuple[int, int]]:
    """Yield the first and the last word of each span."""
    count = words // 8
    disjoint = sorted(draw.sample(range(words), int(count * 0.8)))
    for first, following in zip(disjoint, [*disjoint[1:], words], strict=True):
        yield first, min(first + draw.choice(_LENGTHS), following - 1)
    for _ in range(count - len(disjoint)):
        first = draw.randrange(words)
        yield first, min(first + draw.randrange(6), words - 1)


def _within_line(text: str, first: tuple[int, int], last: tuple[int, int]) -> tuple[int, int]:
    return (first[0], last[1]) if "\n" not in text[first[0] : last[1]] else first


def loaded_document(text: str, spans: list[Span], title: str = "Load") -> CorpusDocument:
    """Return a text with its spans as a corpus brings them."""
    name = document_id(text)
    annotations = (
        Annotation(f"s{number}", name, "", "work", LABELS[label], label, ((start, end),), (text[start:end],))
        for number, (label, start, end) in enumerate(spans)
    )
    return CorpusDocument(Document(name, title, len(text)), text, tuple(annotations))


def make_project(path: Path, documents: list[CorpusDocument], passphrase: str | None = None) -> None:
    """Make a project file that holds loaded documents, the work of its manager."""
    with create_project(path, MEMBER, passphrase=passphrase) as project:
        import_corpora(project, [Corpus(documents)])
