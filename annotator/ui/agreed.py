"""What several members marked alike: one mark in a picture of their work, which every one of them signs."""

from collections import Counter
from collections.abc import Iterable, Sequence

from annotator.model.annotation import Annotation
from annotator.ui.drawing.places import Geometry

Agreed = Sequence[Annotation]


def agreed(annotations: Iterable[Annotation]) -> list[Agreed]:
    """Return the annotations that have a span, together those of different owners with equal label and fragments.

    What one owner marked twice stays apart: the first goes with the others' first.
    """
    found: dict[object, list[Annotation]] = {}
    seen: Counter[object] = Counter()
    for each in annotations:
        if each.fragments:
            alike = place(each)
            found.setdefault((alike, seen[alike, each.owner]), []).append(each)
            seen[alike, each.owner] += 1
    return list(found.values())


def place(annotation: Annotation) -> object:
    """Return what annotations that are marked alike have in common."""
    return annotation.kind, annotation.label, annotation.fragments


def with_all(geometry: Geometry, joined: Iterable[Agreed]) -> Geometry:
    """Return a geometry with every annotation of each mark, where it has only the first."""
    places = geometry["annotations"]
    own = {each.id: places[alike[0].id] for alike in joined if alike[0].id in places for each in alike}
    return {**geometry, "annotations": own}
