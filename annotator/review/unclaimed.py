"""Gold that no decision made: it was imported, or tagged beside all cases. What is decided alike is laid over it.

Alike is what has the same kind, label and words; what has no words, and a relation, the same fillers.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from annotator.model.annotation import Annotation, AnnotationTarget, target_text
from annotator.model.span import Fragments
from annotator.project.session import Project
from annotator.store.decisions import load_decisions, load_pointing
from annotator.store.load import Which, load_annotations

Key = tuple[str, str, Fragments, frozenset[tuple[str, str]]]
_FEW = 20  # cases, around which gold is looked for one by one


def key_of(annotation: Annotation, golds: Mapping[str, str]) -> Key:
    """Return what two annotations have in common that are alike; `golds` says what stands in gold for a filler."""
    bare = annotation.kind == "relation" or not annotation.fragments
    roles = (
        (role.name, golds.get(role.target.id, role.target.id))
        if isinstance(role.target, AnnotationTarget)
        else (role.name, target_text(role.target))
        for role in annotation.roles
    )
    return annotation.kind, annotation.label, annotation.fragments, frozenset(roles if bare else ())


class Unclaimed:
    """The gold of a document that no decision made, as far as it may be alike to some annotations."""

    def __init__(self, found: Iterable[Annotation]) -> None:
        self._found: dict[Key, list[Annotation]] = defaultdict(list)
        for each in found:
            self._found[key_of(each, {})].append(each)

    def __bool__(self) -> bool:
        return bool(self._found)

    def alike(self, annotations: Iterable[Annotation], golds: Mapping[str, str]) -> list[Annotation]:
        """Return what is alike to any of these, each once."""
        found = {gold.id: gold for each in annotations for gold in self._found.get(key_of(each, golds), ())}
        return [found[name] for name in sorted(found)]


def load_unclaimed(
    project: Project,
    document: str,
    groups: Sequence[Sequence[Annotation]] | None = None,
    fillers: Collection[str] = (),
) -> Unclaimed:
    """Look for gold without a decision in a document, by its id: for all, or for what may be alike to these groups.

    `fillers` are the ids of gold that relations of these groups join.
    """
    found = {each.id: each for each in _candidates(project, document, groups, fillers)}
    claimed = load_decisions(project.replica.connection, document, made=found.keys()) if found else []
    for each in claimed:
        for name in () if each.part else each.gold:
            found.pop(name, None)
    return Unclaimed(found.values())


def _candidates(
    project: Project, document: str, groups: Sequence[Sequence[Annotation]] | None, fillers: Collection[str]
) -> Iterable[Annotation]:
    connection = project.replica.connection
    if groups is None or len(groups) > _FEW:
        yield from load_annotations(connection, Which(document, "gold"))
        return
    for group in groups:
        spans = {(each.fragments[0][0], each.fragments[-1][1]) for each in group if each.fragments}
        labels = {(each.kind, each.label, each.fragments) for each in group}
        for span in spans:
            near = load_annotations(connection, Which(document, "gold", between=span))
            yield from (each for each in near if (each.kind, each.label, each.fragments) in labels)
    if fillers and (pointing := load_pointing(connection, document, "gold", fillers)):
        yield from load_annotations(connection, Which(document, "gold", ids=tuple(pointing)))
