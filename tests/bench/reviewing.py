"""Aligning what several members marked in a corpus: the work of three, who agree in about two thirds of it.

The peer is a bare matching of the same spans and labels: no overlap, no roles, no cases.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.model.annotation import Annotation, AnnotationTarget, Role
from annotator.model.document import document_id
from annotator.review.align import align
from tests.bench.figures import Figure, figure, seconds
from tests.bench.load import LABELS, Span, build_text, draw_spans

MEMBERS = ("Amal", "Bashir", "Nour")
DOCUMENTS, ANNOTATIONS = 100, 500
MOST = 3.0  # seconds for the corpus, with the figures over spans
Work = tuple[str, Mapping[str, Sequence[Annotation]]]  # a text, and by member what was marked in it
_SAME, _MOVED, _RENAMED = 0.68, 0.82, 0.92  # up to where a draw means that; beyond, the span is left out


def measure(folder: Path, documents: int = DOCUMENTS, annotations: int = ANNOTATIONS) -> list[Figure]:
    """Measure the alignment of a corpus held in memory; `folder` is not needed."""
    corpus = [work(number, annotations) for number in range(documents)]
    name = f"align {documents} documents x {len(MEMBERS)} members x {annotations}"
    took = seconds(lambda: [align(own, text) for text, own in corpus])
    peer = seconds(lambda: [_matched(own) for _, own in corpus])
    return [figure(name, took, "s", most=MOST, peer="same span and label", peer_value=peer)]


def _matched(own: Mapping[str, Sequence[Annotation]]) -> dict[object, list[Annotation]]:
    found: dict[object, list[Annotation]] = {}
    for annotations in own.values():
        for each in annotations:
            found.setdefault((each.kind, each.fragments, each.label), []).append(each)
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
