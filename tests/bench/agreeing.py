"""How fast agreement is worked out: 100 documents by three members with 500 annotations each, beside the libraries."""

import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import krippendorff
import numpy as np
from sklearn.metrics import cohen_kappa_score

from annotator.model.annotation import Annotation, Kind
from annotator.review.agreement.behind import cases_behind
from annotator.review.agreement.report import report
from annotator.review.agreement.tokens import present
from annotator.review.agreement.works import Work, brought_together
from annotator.review.align import align
from tests.bench.figures import Figure, figure, seconds
from tests.bench.load import build_text

DOCUMENTS, MEMBERS, MARKS = 100, ("a", "b", "c"), 500
SIZE = 16_000  # bytes of a document: about 1,900 words
RUNS = 3
LABELS: tuple[tuple[Kind, str], ...] = (
    ("entity", "person"),
    ("entity", "place"),
    ("entity", "group"),
    ("entity", "date"),
    ("event", "attack"),
    ("event", "death"),
    ("claim", "claim"),
)


def measure(_folder: Path) -> Iterator[Figure]:
    """Yield the figures of agreement."""
    yield from compare(DOCUMENTS, MARKS)


def compare(documents: int, marks: int) -> Iterator[Figure]:
    """Yield the figures of so many documents with so many annotations by each member."""
    load = f"{documents} documents x {len(MEMBERS)} members x {marks}"
    made = [make_works(documents, marks) for _ in range(RUNS)]
    aligned = [seconds(partial(align_all, works)) for works in made]
    spans = [seconds(partial(report, works, ["spans"])) for works in made]
    both = min(map(sum, zip(aligned, spans, strict=True)))
    yield figure(f"alignment and all span figures: {load}", both, "s", most=3)
    yield figure("of these the alignment", min(aligned), "s")
    yield figure("words found by ICU", min(seconds(partial(find_words, works)) for works in made), "s")
    yield from _tokens(made)
    for name in ("strict-f1", "kappa", "longest-kappa"):
        yield figure(f"the cases behind {name} opened", min(_opened(each, name) for each in made), "s", most=0.5)


def _tokens(made: list[list[Work]]) -> Iterator[Figure]:
    rows = label_arrays(made[0])
    for name, peer, act in (("kappa", "scikit-learn", peer_kappa), ("alpha", "krippendorff", peer_alpha)):
        theirs = min(seconds(partial(act, rows)) for _ in range(RUNS))
        ours = min(seconds(partial(_anew, works, name)) for works in made)
        yield figure(f"{name} of words", ours, "s", peer=peer, peer_value=theirs, most_ratio=2)


def _anew(works: list[Work], name: str) -> None:
    """Work out a measure and its intervals from spans and words, with nothing kept from before."""
    for each in works:
        each.kept.clear()
    report(works, [name])


def _opened(works: list[Work], name: str) -> float:
    """Return how long it takes to list what is behind a figure that is worked out, of all members, and tell a page."""
    whole = next(each for each in report(works, [name]).figures if each.members == MEMBERS)
    together = brought_together(works)

    def opened() -> None:
        found = cases_behind(together, whole, {})
        assert len(found.instances) + found.unmarked == whole.cases
        assert found.instances[:200]

    return seconds(opened)


def make_works(documents: int, marks: int) -> list[Work]:
    """Return documents that members tagged alike but for a fifth of their annotations; the same each time."""
    chance = random.Random(6)
    text = build_text("ar", SIZE)
    starts = [0, *(n + 1 for n, each in enumerate(text) if each == " ")]
    return [_work(chance, f"d{n}", text, starts, marks) for n in range(documents)]


def _work(chance: random.Random, name: str, text: str, starts: list[int], marks: int) -> Work:
    places = [chance.randrange(len(starts) - 4) for _ in range(marks)]
    base = [(chance.choice(LABELS), starts[n], starts[n + chance.choice((1, 1, 2, 3))] - 1) for n in places]
    return Work(name, text, {member: list(_marked(chance, name, member, base, starts)) for member in MEMBERS})


def _marked(
    chance: random.Random, name: str, member: str, base: list[tuple[tuple[Kind, str], int, int]], starts: list[int]
) -> Iterator[Annotation]:
    for number, (label, start, end) in enumerate(base):
        (kind, own), first, last = _changed(chance, label, start, end, starts)
        if first < last:
            yield Annotation(f"{name}-{number:04}-{member}", name, member, "work", kind, own, ((first, last),))


def _changed(
    chance: random.Random, label: tuple[Kind, str], start: int, end: int, starts: list[int]
) -> tuple[tuple[Kind, str], int, int]:
    """Move an edge of one in ten, give one in twenty another label, and one in twenty another place."""
    lot = chance.random()
    if lot < 0.1:
        return label, max(start - 3, 0), end
    if lot < 0.15:
        return chance.choice(LABELS), start, end
    if lot < 0.2:
        place = starts[chance.randrange(len(starts) - 4)]
        return label, place, place + 8
    return label, start, end


def align_all(works: list[Work]) -> None:
    """Align each document's members."""
    for each in works:
        assert align(each.versions, each.text)


def find_words(works: list[Work]) -> None:
    """Find the words of all documents, which each keeps."""
    for each in works:
        assert len(each.words[0])


def label_arrays(works: list[Work]) -> np.ndarray:
    """Return 1 or 0 for each member, label and word of all documents: what the libraries are given."""
    labels = brought_together(works).labels
    parts = [present(each, MEMBERS, labels)[:, : len(labels)] for each in works]
    return np.concatenate(parts, -1).astype(int)


def peer_kappa(rows: np.ndarray) -> list[float]:
    """Return Cohen's kappa of each label and pair, by scikit-learn."""
    pairs = ((0, 1), (0, 2), (1, 2))
    return [cohen_kappa_score(rows[a, n], rows[b, n]) for a, b in pairs for n in range(rows.shape[1])]


def peer_alpha(rows: np.ndarray) -> list[float]:
    """Return alpha of each label, of each pair and of all, by krippendorff."""
    members = ([0, 1, 2], [0, 1], [0, 2], [1, 2])
    labels = range(rows.shape[1])
    return [krippendorff.alpha(rows[who, n], level_of_measurement="nominal") for who in members for n in labels]
