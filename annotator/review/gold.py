"""Gold of one document while an act changes it: no role of it ever points to gold that is not there."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from annotator.log.change import Sheet
from annotator.log.states import annotation_from, annotation_state
from annotator.model.annotation import Annotation, AnnotationTarget, Role, target_text
from annotator.model.ids import derived_id
from annotator.project.annotate import single_roles
from annotator.project.session import Project
from annotator.store.append import Act
from annotator.store.decisions import load_pointing


def gold_id(names: Iterable[str]) -> str:
    """Return the id of the gold that covers annotations: two reviewers deciding alike make one."""
    return derived_id("gold", min(names))


class Gold:
    """What gold shall be after an act; `write` puts what differs from what it is."""

    def __init__(self, project: Project, act: Act, document: str) -> None:
        self._schema = project.schema
        self._act = act
        self._sheet = Sheet("gold", document)
        self._now: dict[str, Annotation | None] = {}

    def get(self, name: str) -> Annotation | None:
        """Return the annotation of gold with this id, None where there is none."""
        if name not in self._now:
            state = self._act.folded(self._sheet, "annotation", name).state
            document = self._sheet.document
            self._now[name] = None if state is None else annotation_from(state, name, document, "", "gold")
        return self._now[name]

    def preload(self, names: Collection[str]) -> None:
        """Look many up at once."""
        self._act.preload(self._sheet, "annotation", list(names))

    def put(self, annotation: Annotation) -> None:
        """Let an annotation stand, its roles in one order whoever filled them first."""
        roles = sorted(dict.fromkeys(annotation.roles), key=lambda role: (role.name, target_text(role.target)))
        self._now[annotation.id] = replace(annotation, owner="", layer="gold", roles=tuple(roles))

    def fill(self, name: str, role: Role) -> None:
        """Add a filler to a role, unless the role takes one only and has it."""
        found = self.get(name)
        if found is None or role in found.roles:
            return
        if role.name in self._single(found.label) and any(each.name == role.name for each in found.roles):
            return
        self.put(replace(found, roles=(*found.roles, role)))

    def refill(self, name: str, role: str, out: Collection[Role], fillers: Collection[Role]) -> None:
        """Let the fillers of a role be others: those of `out` go, all where the role takes one only."""
        found = self.get(name)
        if found is None:
            return
        single = role in self._single(found.label)
        kept = (each for each in found.roles if each.name != role or not (single or each in out))
        self.put(replace(found, roles=(*kept, *fillers)))

    def _single(self, label: str) -> frozenset[str]:
        return single_roles(self._schema.labels.get(label))

    def drop(self, gone: Mapping[str, str | None]) -> None:
        """Remove gold; roles that it fills are filled by what stands in its place, or lose that filler."""
        stored = load_pointing(self._act.connection, self._sheet.document, "gold", gone)
        for name in {*stored, *self._now} - gone.keys():
            found = self.get(name)
            if found is not None and any(_is_filled_by(role, gone) for role in found.roles):
                self.put(replace(found, roles=tuple(_moved(found.roles, gone))))
        self._now.update(dict.fromkeys(gone))

    def write(self) -> None:
        """Put what changed, and settle what waited in it: whoever decides has seen it."""
        for name, annotation in self._now.items():
            now = self._act.folded(self._sheet, "annotation", name)
            state = self._state(annotation, now.state) if annotation else None
            if state is None:
                self._act.remove(self._sheet, "annotation", name)
            elif state != now.state or now.conflicts:
                self._act.settle(self._sheet, "annotation", name, state)

    def _state(self, annotation: Annotation, now: object) -> dict[str, object]:
        """Spell an annotation; where nothing else changes its schema's version does not either."""
        state = annotation_state(annotation, self._single(annotation.label))
        version = self._schema.version
        if isinstance(now, dict) and state | {"schema": 0} == now | {"schema": 0}:
            version = now["schema"]
        return state | {"schema": version}


def _is_filled_by(role: Role, names: Collection[str]) -> bool:
    return isinstance(role.target, AnnotationTarget) and role.target.id in names


def _moved(roles: Iterable[Role], gone: Mapping[str, str | None]) -> Iterable[Role]:
    for role in roles:
        if not isinstance(role.target, AnnotationTarget) or role.target.id not in gone:
            yield role
        elif (instead := gone[role.target.id]) is not None:
            yield replace(role, target=AnnotationTarget(instead))
