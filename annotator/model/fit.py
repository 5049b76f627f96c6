"""What fits the schema and what does not: problems are shown and never dropped, new ones are refused at writing.

`target_labels` gives the label id of what a role's target is, asked by `target_text`: an annotation's id, or
`entry:ID`; None means that there is no such thing any more.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from annotator.errors import RefusedError
from annotator.model.annotation import (
    Annotation,
    AnnotationTarget,
    EntryTarget,
    Role,
    SourceTarget,
    SpanTarget,
    Target,
    target_text,
)
from annotator.model.names import attribute_named, label_named, near_names, role_named
from annotator.model.reading import read_value, wrong_value
from annotator.model.schema import FILLER_WORDS, Label, RoleType, Schema, active, item_with_id

__all__ = [
    "Problem",
    "attribute_named",
    "check_document_labels",
    "check_draft",
    "document_problems",
    "label_named",
    "may_fill",
    "problems",
    "read_value",
    "role_named",
]

TargetLabels = Callable[[str], str | None]

_NONE: Counter[str] = Counter()
# what is still to be done may be missing while people work; all else is refused when it is new
MISSING = frozenset({"attribute-missing", "role-missing"})


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that does not fit: a stable code, a sentence, and where it is.

    `where` is `label`, `span`, `attribute:ID` or `role:ID`.
    """

    code: str
    message: str
    where: str


def problems(annotation: Annotation, schema: Schema, target_labels: TargetLabels) -> list[Problem]:
    """Return everything in an annotation that does not fit the schema, in reading order."""
    label = schema.labels.get(annotation.label)
    if label is None:
        near = near_names(schema.labels.values(), annotation.label)
        mend = f"choose another, such as {', '.join(near)}" if near else "choose another"
        return [Problem("label-unknown", f"The schema has no label “{annotation.label}”; {mend}.", "label")]
    return [
        *_label_problems(annotation, label),
        *_attribute_problems(annotation, label),
        *_role_problems(annotation, label, schema, target_labels),
    ]


def check_draft(
    annotation: Annotation, schema: Schema, target_labels: TargetLabels, before: Annotation | None = None
) -> None:
    """Raise RefusedError for the first problem that must not be written; what is only missing may wait.

    `before` is the annotation as it was: a problem that it had already, from an older schema, stops no edit.
    """
    found = [problem for problem in problems(annotation, schema, target_labels) if problem.code not in MISSING]
    if found and before is not None:
        known = set(problems(before, schema, target_labels))
        found = [problem for problem in found if problem not in known]
    if found:
        raise RefusedError(found[0].message)


def document_problems(labels: Iterable[str], schema: Schema) -> list[Problem]:
    """Return what does not fit in the labels of a document."""
    found = []
    for name in labels:
        label = schema.labels.get(name)
        if label is None or label.kind != "document":
            kinds = [each for each in active(schema.labels.values()) if each.kind == "document"]
            mend = f"use {', '.join(each.id for each in kinds)}" if kinds else "the schema has none"
            found.append(Problem("label-unknown", f"“{name}” is no label for documents; {mend}.", "label"))
        elif label.retired:
            found.append(_retired(label))
    return found


def check_document_labels(labels: Iterable[str], schema: Schema, before: Iterable[str] = ()) -> None:
    """Raise RefusedError for a label that a document may not be given; those it had `before` may stay."""
    had = set(before)
    for problem in document_problems([name for name in labels if name not in had], schema):
        raise RefusedError(problem.message)


def _label_problems(annotation: Annotation, label: Label) -> Iterator[Problem]:
    if label.retired:
        yield _retired(label)
    if label.kind != annotation.kind:
        message = f"“{label.id}” is a label for the kind {label.kind}, not {annotation.kind}; choose another."
        yield Problem("label-kind", message, "label")
    if not annotation.fragments and annotation.kind in ("entity", "claim"):
        message = f"This {annotation.kind} has no span; mark the words that it stands for."
        yield Problem("span-missing", message, "span")


def _retired(label: Label) -> Problem:
    mend = f"use “{label.merged_into}”" if label.merged_into else "choose another"
    return Problem("label-retired", f"The label “{label.id}” is retired; {mend}.", "label")


def _attribute_problems(annotation: Annotation, label: Label) -> Iterator[Problem]:
    for name, value in annotation.attributes.items():
        where = f"attribute:{name}"
        attribute = item_with_id(label.attributes, name)
        if attribute is None:
            message = f"“{label.id}” has no attribute “{name}”; {_use(each.id for each in active(label.attributes))}."
            yield Problem("attribute-unknown", message, where)
        elif attribute.retired:
            message = f"The attribute “{name}” of “{label.id}” is retired; leave it out."
            yield Problem("attribute-retired", message, where)
        elif wrong := wrong_value(attribute, value):
            yield Problem("value-wrong", wrong, where)
    for attribute in label.attributes:
        if attribute.required and not attribute.retired and annotation.attributes.get(attribute.id, "") in ("", ()):
            message = f"“{label.id}” needs the attribute “{attribute.id}”; give it a value."
            yield Problem("attribute-missing", message, f"attribute:{attribute.id}")


def _role_problems(
    annotation: Annotation, label: Label, schema: Schema, target_labels: TargetLabels
) -> Iterator[Problem]:
    counts = Counter(role.name for role in annotation.roles) if annotation.roles else _NONE
    for role in annotation.roles:
        kind = item_with_id(label.roles, role.name)
        if kind is None:
            message = f"“{label.id}” has no role “{role.name}”; {_use(each.id for each in active(label.roles))}."
            yield Problem("role-unknown", message, f"role:{role.name}")
        else:
            yield from _filler_problems(role, kind, label, schema, target_labels)
    for kind in active(label.roles):
        if kind.required and not counts[kind.id]:
            message = f"“{label.id}” needs the role “{kind.id}”; {_takes(kind)}."
            yield Problem("role-missing", message, f"role:{kind.id}")
        if counts[kind.id] > 1 and not kind.many:
            message = f"The role “{kind.id}” of “{label.id}” takes one filler, not {counts[kind.id]}; keep one."
            yield Problem("role-many", message, f"role:{kind.id}")


def _filler_problems(
    role: Role, kind: RoleType, label: Label, schema: Schema, target_labels: TargetLabels
) -> Iterator[Problem]:
    where = f"role:{role.name}"
    if kind.retired:
        message = f"The role “{kind.id}” of “{label.id}” is retired; leave it out."
        yield Problem("role-retired", message, where)
        return
    target = target_text(role.target)
    named = target_labels(target) if isinstance(role.target, AnnotationTarget | EntryTarget) else ""
    if named is None:
        message = f"What fills the role “{kind.id}”, “{target}”, does not exist; choose another filler."
        yield Problem("target-gone", message, where)
    elif not may_fill(role.target, named, kind, schema):
        what = f"“{target}”" + (f", a {named}," if named else "")
        yield Problem(
            "filler-wrong", f"{what} cannot fill the role “{kind.id}” of “{label.id}”; {_takes(kind)}.", where
        )


def may_fill(target: Target, named: str, kind: RoleType, schema: Schema) -> bool:
    """Tell whether a target may fill a role; an entry must be allowed, and of an allowed label where any is named."""
    if not kind.fillers:
        return True
    match target:
        case SpanTarget():
            return "span" in kind.fillers
        case SourceTarget():
            return "source" in kind.fillers
        case EntryTarget():
            others = [filler for filler in kind.fillers if filler not in FILLER_WORDS]
            return "entry" in kind.fillers and (not others or _label_fills(named, kind, schema))
        case AnnotationTarget():
            return _label_fills(named, kind, schema)


def _label_fills(named: str, kind: RoleType, schema: Schema) -> bool:
    label = schema.labels.get(named)
    if named in kind.fillers or (label is not None and label.kind in kind.fillers):
        return True
    merged = (schema.labels.get(filler) for filler in kind.fillers)
    return any(each is not None and each.merged_into == named for each in merged if named)


def _takes(kind: RoleType) -> str:
    return f"it takes {', '.join(kind.fillers)}" if kind.fillers else "anything may fill it"


def _use(ids: Iterable[str]) -> str:
    names = ", ".join(ids)
    return f"it has {names}" if names else "it has none"
