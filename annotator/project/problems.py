"""What does not fit in a document's annotations - the schema, roles whose target is gone, quotes - and its mends."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from annotator.errors import RefusedError
from annotator.formats.annotation_json import LAYERS
from annotator.log.change import Sheet
from annotator.model.annotation import Annotation, Layer, Role, SpanTarget, target_text
from annotator.model.fit import Problem, problems
from annotator.model.names import near_names
from annotator.model.schema import Schema
from annotator.model.span import Fragments, quotes
from annotator.project import naming
from annotator.project.annotate import labels_of, put_changed, standing, with_label
from annotator.project.session import Project
from annotator.store.append import Changed
from annotator.store.load import Which
from annotator.store.load import count_annotations as load_counts
from annotator.store.shapes import load_misquoted, load_shapes

MendKind = Literal["relabel", "drop-attribute", "drop-role", "drop-filler", "requote", "remove"]
MISQUOTED = "quote-wrong"
_PART = 80  # annotations looked at in one go: 1 ms where they fit, 8 where each has several problems
_NEAR = 3  # labels offered in place of an unknown one


@dataclass(frozen=True, slots=True)
class Mend:
    """Something that one click does about a problem.

    `id` says to or of what: `relabel` a label's id, `drop-attribute` an attribute's, `drop-role` a role's with all
    its fillers, `drop-filler` ROLE=TARGET as on the command line, `requote` `span`, `remove` the annotation's id.
    """

    id: str
    kind: MendKind


@dataclass(frozen=True, slots=True)
class Found:
    """A problem of an annotation (its id), with what would mend it; none where a person has to fill something in."""

    annotation: str
    problem: Problem
    mends: tuple[Mend, ...] = ()


def problem_counts(project: Project, document: str, member: str | None, layer: Layer | None) -> Mapping[str, int]:
    """Return how many problems `problems_of` would find, by code; some 20 ms for 5,000 annotations."""
    counts = Counter[str]()
    which = _which(project, document, member, layer)
    for found, ids in _shapes(project, which):
        for problem in found:
            counts[problem.code] += len(ids)
    if misquoted := load_misquoted(project.replica.connection, which, project.text(which.document or "")):
        counts[MISQUOTED] = len(misquoted)
    return counts


def problems_of(project: Project, document: str, member: str | None, layer: Layer | None) -> list[Found]:
    """Return what does not fit in the annotations of a document, of a member (None for all, or for gold) and layer.

    In the order of the text. Document and member go by what people call them.
    """
    return _found(project, _which(project, document, member, layer))


def problems_by_parts(
    project: Project, document: str, member: str | None, layer: Layer | None
) -> Iterator[list[Found]]:
    """Walk what `problems_of` finds part by part, of some 80 annotations each: a window can do other things between.

    Nothing may be written while one walks, or what was walked may not be true any more.
    """
    which, length = _which(project, document, member, layer), project.document(document).length
    count = sum(load_counts(project.replica.connection, which).values())
    parts = count // _PART + 1
    if parts == 1:
        yield _found(project, which)
        return
    seen: set[str] = set()
    for part in range(parts):
        between = (length * part // parts, length * (part + 1) // parts)
        found = [each for each in _found(project, replace(which, between=between)) if each.annotation not in seen]
        seen.update(each.annotation for each in found)  # what reaches into the next part is not told twice
        yield found
    yield _found(project, replace(which, bare=True))


def _found(project: Project, which: Which) -> list[Found]:
    text = project.text(which.document or "")
    names = {name for found, ids in _shapes(project, which) if found for name in ids}
    names |= load_misquoted(project.replica.connection, which, text)
    listed = project.annotations(ids=sorted(names)) if names else []
    labels = {layer: labels_of(project, [each for each in listed if each.layer == layer]) for layer in LAYERS}
    schema = project.schema  # once: to ask for it asks the file whether another program wrote there
    return [
        Found(each.id, problem, tuple(_mends(each, problem, schema, labels[each.layer])))
        for each in listed
        for problem in _problems(each, schema, labels[each.layer], text)
    ]


TargetLabels = Callable[[str], str | None]


def _which(project: Project, document: str, member: str | None, layer: Layer | None) -> Which:
    owner = None if member is None else naming.member_named(project.members.values(), member).id
    return Which(document=project.document(document).id, owner=owner, layer=layer)


def _shapes(project: Project, which: Which) -> Iterator[tuple[list[Problem], tuple[str, ...]]]:
    """Walk the problems of each shape with the ids of the annotations that have it."""
    entries = {f"entry:{each.id}": each.label for each in project.entries()}
    schema = project.schema
    for shape in load_shapes(project.replica.connection, which):
        yield problems(shape.annotation, schema, lambda name: _label_of(name, entries)), shape.ids


def _label_of(name: str, entries: Mapping[str, str]) -> str | None:
    """Return the label of what fills a shape's role: annotations go by their label there."""
    return entries.get(name) if name.startswith("entry:") else name or None


def _problems(annotation: Annotation, schema: Schema, labels: TargetLabels, text: str) -> list[Problem]:
    return [*problems(annotation, schema, labels), *_misquoted(annotation, text)]


def _misquoted(annotation: Annotation, text: str) -> Iterator[Problem]:
    bare = [role.target for role in annotation.roles if isinstance(role.target, SpanTarget)]
    for fragments, said in ((annotation.fragments, annotation.quotes), *((b.fragments, b.quotes) for b in bare)):
        if quotes(text, fragments) != said:
            places = ", ".join(f"{start}:{end}" for start, end in fragments)
            message = f"The text at {places} is not what the annotation quotes; take the words that stand there."
            yield Problem(MISQUOTED, message, "span")
            return  # one mend takes all


def _mends(annotation: Annotation, problem: Problem, schema: Schema, labels: TargetLabels) -> Iterator[Mend]:
    what = problem.where.partition(":")[2]
    match problem.code:
        case "label-retired" | "label-unknown":
            yield from (Mend(name, "relabel") for name in _better_labels(annotation, schema))
        case "span-missing":
            yield Mend(annotation.id, "remove")
        case "attribute-unknown" | "attribute-retired" | "value-wrong":
            yield Mend(what, "drop-attribute")
        case "role-unknown" | "role-retired":
            yield Mend(what, "drop-role")
        case "role-many":
            yield from (_drop(role) for role in annotation.roles if role.name == what)
        case "target-gone" | "filler-wrong":
            at_fault = (role for role in annotation.roles if role.name == what)
            yield from (_drop(role) for role in at_fault if _causes(role, annotation, problem, schema, labels))
        case code if code == MISQUOTED:
            yield Mend("span", "requote")


def _better_labels(annotation: Annotation, schema: Schema) -> list[str]:
    """Return what a retired label was merged into, or which labels of the kind are near an unknown one."""
    offered = {each.id: each for each in schema.labels.values() if each.kind == annotation.kind and not each.retired}
    label = schema.labels.get(annotation.label)
    if label is not None:
        return [label.merged_into] if label.merged_into in offered else []
    return near_names(offered.values(), annotation.label, _NEAR)


def _drop(role: Role) -> Mend:
    return Mend(f"{role.name}={target_text(role.target)}", "drop-filler")


def _causes(role: Role, annotation: Annotation, problem: Problem, schema: Schema, labels: TargetLabels) -> bool:
    return problem in problems(replace(annotation, roles=(role,)), schema, labels)


def mend(project: Project, found: Found, chosen: Mend) -> Changed:
    """Do one of the mends of a problem, as one act; raises RefusedError where the problem is no longer there."""
    if chosen not in found.mends:
        raise ValueError(f"{chosen} does not mend {found.problem.code}")

    with project.act("mend", found.annotation) as act:
        before = standing(project, act, found.annotation)
        text, labels = project.text(before.document), labels_of(project, [before])
        if found.problem not in _problems(before, project.schema, labels, text):
            raise RefusedError("This was mended meanwhile; look at the problems again.")
        if chosen.kind == "remove":
            act.remove(Sheet(before.layer, before.document, before.owner), "annotation", before.id)
        else:
            put_changed(project, act, [(before, _mended(project, before, chosen, text))], strict=False)
    return project.changed


def _mended(project: Project, annotation: Annotation, chosen: Mend, text: str) -> Annotation:
    match chosen.kind:
        case "relabel":
            return with_label(project, annotation, chosen.id)
        case "drop-attribute":
            kept = {name: value for name, value in annotation.attributes.items() if name != chosen.id}
            return replace(annotation, attributes=kept)
        case "drop-role":
            return replace(annotation, roles=tuple(role for role in annotation.roles if role.name != chosen.id))
        case "drop-filler":
            return replace(annotation, roles=tuple(role for role in annotation.roles if _drop(role) != chosen))
        case _:
            return _requoted(annotation, text)


def _requoted(annotation: Annotation, text: str) -> Annotation:
    roles = (
        replace(role, target=_quoted(role.target, text)) if isinstance(role.target, SpanTarget) else role
        for role in annotation.roles
    )
    return replace(annotation, quotes=quotes(text, annotation.fragments), roles=tuple(roles))


def _quoted(target: SpanTarget, text: str) -> SpanTarget:
    fragments: Fragments = target.fragments
    return SpanTarget(fragments, quotes(text, fragments))
