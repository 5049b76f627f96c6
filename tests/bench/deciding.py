"""How fast the review of one document is in the window: three members with 2,000 annotations each in a stored project.

Everything is measured in a process of its own, offscreen, to the last pixel painted; a decision is durable by then.
"""

import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.annotation import Annotation
from annotator.model.document import Document, document_id
from annotator.project.corpus import import_corpora
from annotator.project.create import create_project
from tests.bench.figures import Figure, figure
from tests.bench.load import MEMBER, build_text, draw_spans, loaded_document
from tests.bench.reading import p95, run
from tests.bench.reviewing import MEMBERS, work

ANNOTATIONS = 2_000
SMALL = 10_000  # bytes


def measure(folder: Path, annotations: int = ANNOTATIONS) -> Iterator[Figure]:
    """Yield the figures of opening a review, deciding, and accepting what all agree on."""
    path = folder / "review.annot"
    make_review(path, annotations)
    times = run("review_page", str(path))
    load = f"{len(MEMBERS)} x {annotations:,} annotations"
    yield figure(f"review of {load}: key to all cases shown", times["open"][0], "ms", most=400)
    yield figure("of it the longest event", times["open, longest event"][0], "ms", most=100)
    yield figure("the same, begun again", times["open again"][0], "ms", most=400)
    yield figure("a decision: key to painted and durable, median", statistics.median(times["decide"]), "ms", most=16)
    yield figure("the same, p95", p95(times["decide"]), "ms")
    yield figure("undo of a decision, median", statistics.median(times["undo"]), "ms")
    accepted = f"Space on {times['accepted'][0]:,.0f} cases"
    yield figure(f"{accepted}: key to all shown", times["accept"][0], "ms")
    yield figure("of it the longest event", times["accept, longest event"][0], "ms", most=100)


def make_review(path: Path, annotations: int) -> None:
    """Make a project of a manager that holds a small document, and one that all members marked."""
    text, own = work(1, annotations)
    little = build_text("mix", SMALL)
    small = loaded_document(little, draw_spans(little), "Small")
    document = Document(document_id(text), "Contested", len(text))
    with create_project(path, MEMBER) as project:
        import_corpora(project, [Corpus([small])])
        for member in MEMBERS:
            marked = CorpusDocument(document, text, tuple(_unowned(own, member)))
            import_corpora(project, [Corpus([marked])], member=member)


def _unowned(own: Mapping[str, Sequence[Annotation]], member: str) -> Iterator[Annotation]:
    return (replace(each, owner="") for each in own[member])
