"""Aligning what several members marked in a corpus: the work of three, of whom each two agree in about two thirds.

The peer is scipy on the same spans: each two members' whole matrix of overlaps, without labels, roles or cases.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
from scipy.optimize import linear_sum_assignment

from annotator.model.annotation import Annotation, AnnotationTarget, Role
from annotator.model.document import document_id
from annotator.review.align import align
from tests.bench.figures import Figure, figure, seconds
from tests.bench.load import LABELS, Span, build_text, draw_spans

MEMBERS = ("Amal", "Bashir", "Nour")
DOCUMENTS, ANNOTATIONS = 100, 500
MOST = 3.0  # seconds for the corpus, with the figures over spans
Work = tuple[str, Mapping[str, Sequence[Annotation]]]  # a text, and by member what was marked in it
_SAME, _MOVED, _RENAMED = 0.8, 0.9, 0.95  # up to where a draw means that; beyond, the span is left out


def measure(folder: Path, documents: int = DOCUMENTS, annotations: int = ANNOTATIONS) -> list[Figure]:
    """Measure the alignment of a corpus, a document at a time, as whoever compares reads it; `folder` is not needed."""
    took = peer = 0.0
    for number in range(documents):
        text, own = work(number, annotations)
        took += seconds(lambda text=text, own=own: align(own, text))  # type: ignore[misc]
        peer += seconds(lambda own=own: _assigned(own))  # type: ignore[misc]
    name = f"align {documents} documents x {len(MEMBERS)} members x {annotations}"
    return [figure(name, took, "s", most=MOST, peer="scipy, every span with every", peer_value=peer)]


def _assigned(own: Mapping[str, Sequence[Annotation]]) -> int:
    """Return how many pairs of overlapping spans the best assignments of each two members hold."""
    spans = [np.array([each.fragments[0] for each in annotations]) for annotations in own.values()]
    found = 0
    for left, right in combinations(spans, 2):
        shared = np.minimum(left[:, None, 1], right[None, :, 1]) - np.maximum(left[:, None, 0], right[None, :, 0])
        shared = np.maximum(shared, 0)
        sizes = (left[:, 1] - left[:, 0])[:, None] + (right[:, 1] - right[:, 0])[None, :]
        overlap = shared / (sizes - shared)
        found += int((overlap[linear_sum_assignment(overlap, maximize=True)] > 0).sum())
    return found


def work(seed: int, count: int) -> Work:
    """Return a text of its own and what three members marked in it, about `count` each."""
    text = f"{seed}\n" + build_text("mix", count * 95)
    spans = draw_spans(text)[: round(count * 1.02)]
    draw = random.Random(seed)
    return text, {member: list(_marked(text, spans, member, draw)) for member in MEMBERS}


def _marked(text: str, spans: Sequence[Span], member: str, draw: random.Random) -> Iterator[Annotation]:
    document, before = document_id(text), list[Annotation]()
    for number, (label, start, end) in enumerate(_seen(spans, text, draw)):
        name = f"{document[:8]}-{number:05}-{member}"
        made = Annotation(name, document, member, "work", LABELS[label], label, ((start, end),), (text[start:end],))
        entities = [each for each in before[-6:] if each.kind == "entity"]
        if made.kind != "entity":
            made = replace(made, roles=tuple(Role("victim", AnnotationTarget(each.id)) for each in entities[-2:]))
        elif number % 12 == 0 and len(entities) > 1:
            made = _relation(made, entities)
        before.append(made)
        yield made


def _relation(made: Annotation, entities: Sequence[Annotation]) -> Annotation:
    ends = tuple(Role(name, AnnotationTarget(each.id)) for name, each in zip(("one", "other"), entities, strict=False))
    return replace(made, kind="relation", label="same-as", roles=ends)


def _seen(spans: Sequence[Span], text: str, draw: random.Random) -> Iterator[Span]:
    """Yield the spans as one member marks them: some are moved, some of another label, some left out."""
    for label, start, end in spans:
        chance = draw.random()
        if chance < _SAME:
            yield label, start, end
        elif chance < _MOVED:
            yield label, start, min(end + draw.choice((1, 1, 5)), len(text))
        elif chance < _RENAMED:
            yield draw.choice([each for each, kind in LABELS.items() if kind == LABELS[label]]), start, end
