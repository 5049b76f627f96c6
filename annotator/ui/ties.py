"""What joins an annotation to others on the page: the fillers of its roles, and the relations it is an end of.

Fillers that have no place in the text (entries, the publisher, what was removed) join nothing.
"""

from collections.abc import Iterator, Sequence

from annotator.model.annotation import Annotation, AnnotationTarget, Role, SpanTarget
from annotator.model.schema import Schema, label_colour, label_title, role_title
from annotator.project.session import Project
from annotator.ui.canvas.marks import End, Tie

_JOINT = " … "


def ties_of(project: Project, name: str, language: str) -> list[Tie]:
    """Return the ties of one annotation, by its id; none where it is gone."""
    found = project.annotations(ids=(name,))
    if not found:
        return []
    return _Ties(project, language).of(found[0])


class _Ties:
    """Names things in one language, and reads each annotation once."""

    def __init__(self, project: Project, language: str) -> None:
        self._project = project
        self._schema: Schema = project.schema
        self._language = language
        self._known: dict[str, Annotation] = {}

    def of(self, annotation: Annotation) -> list[Tie]:
        found = (each for each in self._project.relations_at(annotation.id) if each.id != annotation.id)
        # what others say about it is no part of the work that is shown
        relations = [each for each in found if (each.layer, each.owner) == (annotation.layer, annotation.owner)]
        self._read([annotation, *relations])
        own = self._of_roles(annotation) if self._has_words(annotation) else self._between_ends(annotation)
        return [*own, *(tie for each in relations for tie in self._through(each, annotation))]

    def _has_words(self, annotation: Annotation) -> bool:
        # an event without a trigger is no line between two of its fillers
        return bool(annotation.fragments) or annotation.kind != "relation"

    def _of_roles(self, annotation: Annotation) -> Iterator[Tie]:
        near = self._end(annotation, self._label(annotation))
        for role in self._ranked(annotation):
            far = self._filler(role, self._role(annotation, role))
            if far:
                yield Tie(near, far, self._colour(annotation))

    def _between_ends(self, relation: Annotation) -> Iterator[Tie]:
        """Join the first end of a relation without words of its own to each of the others."""
        ends = [(role, self._filler(role, self._role(relation, role))) for role in self._ranked(relation)]
        placed = [end for _, end in ends if end]
        for far in placed[1:]:
            title = f"{self._label(relation)} · {far.title}"
            yield Tie(placed[0], End(far.id, far.fragments, far.text, title), self._colour(relation))

    def _through(self, relation: Annotation, selected: Annotation) -> Iterator[Tie]:
        """Join the selected annotation through a relation to its other ends; the first role is where it points from."""
        roles = self._ranked(relation)
        own = [at for at, role in enumerate(roles) if role.target == AnnotationTarget(selected.id)]
        near = self._end(selected, self._label(selected))
        for at, role in enumerate(roles):
            far = self._filler(role, self._label(relation)) if at not in own else None
            if far:
                yield Tie(near, far, self._colour(relation), back=at < own[0])

    def _filler(self, role: Role, title: str) -> End | None:
        match role.target:
            case AnnotationTarget(id=name):
                known = self._known.get(name)
                return self._end(known, title) if known and known.fragments else None
            case SpanTarget(fragments=fragments, quotes=quotes):
                return End("", fragments, _JOINT.join(quotes), title)
            case _:
                return None

    def _end(self, annotation: Annotation, title: str) -> End:
        return End(annotation.id, annotation.fragments, _JOINT.join(annotation.quotes), title)

    def _read(self, annotations: Sequence[Annotation]) -> None:
        roles = [role for each in annotations for role in each.roles]
        ids = tuple({role.target.id for role in roles if isinstance(role.target, AnnotationTarget)})
        self._known = {each.id: each for each in self._project.annotations(ids=ids)} if ids else {}

    def _ranked(self, annotation: Annotation) -> list[Role]:
        """Return the roles in the order of the schema."""
        label = self._schema.labels.get(annotation.label)
        order = [each.id for each in label.roles] if label else []
        return sorted(annotation.roles, key=lambda role: order.index(role.name) if role.name in order else len(order))

    def _label(self, annotation: Annotation) -> str:
        return label_title(self._schema, annotation.label, self._language)

    def _role(self, annotation: Annotation, role: Role) -> str:
        return role_title(self._schema, annotation.label, role.name, self._language)

    def _colour(self, annotation: Annotation) -> str:
        return label_colour(self._schema, annotation.label, annotation.kind)
