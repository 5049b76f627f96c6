"""Which fields of annotations of one group differ, and what type of disagreement that is.

Roles of events and claims are compared filler by filler elsewhere; notes are remarks and never differ.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, get_args

from annotator.model.annotation import Annotation
from annotator.model.values import Value
from annotator.review.spans import Cores

CaseType = Literal[
    "stacked",
    "relation",
    "lacking",
    "turned",
    "label",
    "boundary",
    "target",
    "source",
    "stance",
    "role",
    "attribute",
    "edge",
    "agree",
]
# the order is the gravity: of several differences the first names the case
GRAVITY: dict[CaseType, int] = {each: place for place, each in enumerate(get_args(CaseType))}


def gravest(types: Iterable[CaseType]) -> CaseType:
    """Return the gravest of several types, `agree` where there is none."""
    return min(types, key=GRAVITY.__getitem__, default="agree")


def differing(annotations: Sequence[Annotation]) -> list[str]:
    """Return the fields that are not the same in all: `label`, `span`, `entry`, `attributes.NAME`."""
    first, *others = annotations
    whole = (first.label, first.fragments, first.entry, first.attributes)
    found = list[str]()
    if all((each.label, each.fragments, each.entry, each.attributes) == whole for each in others):
        return found  # the most
    if any(each.label != first.label for each in others):
        found.append("label")
    if any(each.fragments != first.fragments for each in others):
        found.append("span")
    if any(each.entry != first.entry for each in others):
        found.append("entry")
    if any(each.attributes != first.attributes for each in others):
        found += _attributes(annotations)
    return found


def _attributes(annotations: Sequence[Annotation]) -> Iterator[str]:
    names = sorted({name for each in annotations for name in each.attributes})
    for name in names:
        if len({_comparable(each.attributes.get(name)) for each in annotations}) > 1:
            yield f"attributes.{name}"


def _comparable(value: Value | None) -> object:
    """Return a value for comparing: choices have no order, and none chosen is none given."""
    return (frozenset(value) or None) if isinstance(value, tuple) else value


def type_of(field: str, annotations: Sequence[Annotation], cores: Cores) -> CaseType:
    """Return what type of disagreement one differing field of annotations is."""
    if field == "label":
        return "label"
    if field == "span":
        return _type_of_span(annotations, cores)
    if field.partition(".")[0] == "roles":
        return "role"
    return "stance" if field == "attributes.stance" and annotations[0].kind == "claim" else "attribute"


def _type_of_span(annotations: Sequence[Annotation], cores: Cores) -> CaseType:
    first, *others = annotations
    same = (
        each.fragments == first.fragments or cores.differ_at_edge(first.fragments, each.fragments) for each in others
    )
    return "edge" if all(same) else "boundary"
