"""Ids that follow from what comes in, so that importing twice adds nothing: from the content, or from ids elsewhere."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import orjson

from annotator.log.change import Sheet
from annotator.model.annotation import Annotation, AnnotationTarget, Role, target_text
from annotator.model.ids import derived_id
from annotator.model.values import value_json

_CIRCLE = "circle"
DEEPEST = 50  # claims about claims about claims: what lies deeper is told by its label


def with_content_ids(annotations: Sequence[Annotation], sheet: Sheet) -> list[Annotation]:
    """Return annotations of one sheet under ids derived from what they say, their roles rewired.

    Of several that say the same, the first keeps the first id, the second the second, and so on.
    """
    by_id = {each.id: each for each in annotations}
    digests: dict[str, str] = {}
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}
    for each in annotations:
        digest = _digest(each, by_id, digests)
        counts[digest] += 1
        names[each.id] = derived_id("import", *sheet, digest, str(counts[digest]))
    return [_renamed(each, names) for each in annotations]


def with_ids_elsewhere(annotations: Sequence[Annotation], sheet: Sheet) -> list[Annotation]:
    """Return annotations that come into a sheet not their own, under ids that follow from theirs and the sheet."""
    names = {each.id: id_elsewhere(each.id, sheet) for each in annotations}
    return [_renamed(each, names) for each in annotations]


def id_elsewhere(name: str, sheet: Sheet) -> str:
    """Return the id that the record `name` has in `sheet`, which is not its own."""
    return derived_id("elsewhere", name, *sheet)


def _renamed(annotation: Annotation, names: dict[str, str]) -> Annotation:
    roles = tuple(_rewired(role, names) for role in annotation.roles)
    return replace(annotation, id=names[annotation.id], roles=roles)


def _rewired(role: Role, names: dict[str, str]) -> Role:
    if not isinstance(role.target, AnnotationTarget):
        return role
    return replace(role, target=AnnotationTarget(names.get(role.target.id, role.target.id)))


def _digest(annotation: Annotation, by_id: dict[str, Annotation], digests: dict[str, str], depth: int = 0) -> str:
    if depth > DEEPEST:
        return annotation.label
    if annotation.id not in digests:
        digests[annotation.id] = _CIRCLE  # what an annotation finds of itself, through its fillers
        said = (
            annotation.kind,
            annotation.label,
            annotation.fragments,
            sorted((name, value_json(value)) for name, value in annotation.attributes.items()),
            sorted((role.name, _target(role, by_id, digests, depth)) for role in annotation.roles),
            annotation.entry,
            annotation.note,
        )
        digests[annotation.id] = hashlib.sha256(orjson.dumps(said)).hexdigest()
    return digests[annotation.id]


def _target(role: Role, by_id: dict[str, Annotation], digests: dict[str, str], depth: int) -> str:
    if isinstance(role.target, AnnotationTarget) and role.target.id in by_id:
        return _digest(by_id[role.target.id], by_id, digests, depth + 1)
    return target_text(role.target)
