"""Where members differ over one document: their annotations brought together in cases, by kind, overlap and label.

Each annotation is in exactly one case of its own, and the cases do not depend on the order of members or annotations.
An event or claim that several have is followed by its parts: each role with each filler is a decision by itself.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from annotator.model.annotation import Annotation, Kind, Role
from annotator.review.fields import CaseType, differing, gravest, type_of
from annotator.review.groups import grouped
from annotator.review.parts import Part, parts_of
from annotator.review.roles import Fillers, LinkPairs, have_same_ends, weigh_bare, weigh_relations
from annotator.review.spans import Cores, SpanPairs

__all__ = ["Case", "CaseType", "align"]

Versions = Mapping[str, tuple[Annotation, ...]]
_NO_FILLERS: Mapping[str, tuple[Role, ...]] = MappingProxyType({})
_SPANNED: tuple[Kind, ...] = ("entity", "event", "claim")
_NOWHERE = 1 << 40  # where what has no place in the text stands: behind it


@dataclass(frozen=True, slots=True)
class Case:
    """What the compared members have of one thing, and how that differs.

    `id` is the smallest annotation id in it; of a part it is the parent's with `#` and `part`. `type` is the gravest
    difference, in the order of `fields.GRAVITY`. `versions` holds by member id what each has; more than one is stacked.
    `lacking` names the compared members who have nothing here; of a part those of them who have its parent.
    `differs` names fields: `label`, `span`, `entry`, `attributes.status`, `roles.victim`.

    `part` is empty for annotations themselves. Else it is `role:NAME:FILLER`, one role with one filler of an event or
    claim: FILLER is the smallest spelling of what the members filled it with, so that it stays what it was when
    another filler comes; `fillers` holds by member id what they are, and `parent` is the id of the annotation's case.
    """

    id: str
    document: str
    type: CaseType
    kind: Kind
    versions: Versions
    lacking: tuple[str, ...]
    differs: tuple[str, ...]
    part: str = ""
    fillers: Mapping[str, tuple[Role, ...]] = field(default_factory=lambda: _NO_FILLERS)
    parent: str = ""

    @property
    def role(self) -> str:
        """The name of the role of which this is a part; empty for an annotation itself."""
        return self.part.split(":")[1] if self.part else ""


def align(versions: Mapping[str, Sequence[Annotation]], text: str) -> list[Case]:
    """Return the cases of one document in the order of the text, each followed by its parts.

    `versions` holds by member id what each compared member has, also where that is nothing.
    """
    return _Alignment(versions, text).cases()


class _Alignment:
    def __init__(self, versions: Mapping[str, Sequence[Annotation]], text: str) -> None:
        listed = sorted((each.id, member, n) for member, own in versions.items() for n, each in enumerate(own))
        self._items = [versions[member][n] for _, member, n in listed]
        self._owners = [member for _, member, _ in listed]
        self._members = sorted(versions)
        self._cores = Cores(text)
        self._fillers = Fillers(self._items, self._cores)

    def cases(self) -> list[Case]:
        found = [(self._place(group), self._case(group), group) for group in self._groups()]
        found.sort(key=lambda each: (each[0], each[1].id))
        return [case for _, whole, group in found for case in (whole, *self._parts(whole, group))]

    # which annotations belong together

    def _groups(self) -> list[list[int]]:
        """Return all annotations in groups, by number: first those with spans, for the others hang on them."""
        by_kind = defaultdict[str, list[int]](list)
        for number, each in enumerate(self._items):
            by_kind[each.kind if each.fragments or each.kind != "event" else "bare"].append(number)
        groups = list[list[int]]()
        for kind in _SPANNED:
            found = grouped(by_kind[kind], self._owners, SpanPairs(self._items, self._cores))
            groups += self._remember(self._stacked(found))
        for linked, weigh in (("bare", weigh_bare), ("relation", weigh_relations)):
            pair_up = LinkPairs(self._items, self._fillers, weigh)
            groups += self._remember(grouped(by_kind[linked], self._owners, pair_up))
        return groups

    def _remember(self, groups: list[list[int]]) -> list[list[int]]:
        for group in groups:
            for number in group:
                self._fillers.groups[self._items[number].id] = group[0]
        return groups

    def _stacked(self, groups: list[list[int]]) -> list[list[int]]:
        """Put what nobody else has to the group in which its owner has another on the very same span."""
        home = dict[tuple[str, object], list[int]]()
        for group in groups:
            if len(group) > 1:
                for number in group:
                    home.setdefault((self._owners[number], self._items[number].fragments), group)
        kept = []
        for group in groups:
            number = group[0]
            other = home.get((self._owners[number], self._items[number].fragments)) if len(group) == 1 else None
            if other is None:
                kept.append(group)
            else:
                other.append(number)
        return [sorted(group) for group in kept]

    # what a group comes to

    def _case(self, group: Sequence[int]) -> Case:
        versions = dict[str, tuple[Annotation, ...]]()
        annotations = [self._items[n] for n in group]
        for number, each in zip(group, annotations, strict=True):
            versions[self._owners[number]] = (*versions.get(self._owners[number], ()), each)
        versions = dict(sorted(versions.items()))
        lacking = tuple(member for member in self._members if member not in versions)
        differs = differing(annotations) if len(group) > 1 else []
        types = [type_of(field, annotations, self._cores) for field in differs]
        if annotations[0].kind == "relation" and len(group) > 1:
            roles, type_ = self._ends(annotations)
            differs, types = [*differs, *roles], [*types, type_]
        if lacking:
            types.append("relation" if annotations[0].kind == "relation" else "lacking")
        if len(versions) < len(group):
            types.append("stacked")
        first = annotations[0]
        return Case(first.id, first.document, gravest(types), first.kind, versions, lacking, tuple(differs))

    def _ends(self, relations: Sequence[Annotation]) -> tuple[list[str], CaseType]:
        """Return which roles of relations of one group differ, and whether they are turned round."""
        first, *others = relations
        if any(each.label != first.label for each in others):
            return [], "agree"  # other labels have other roles
        differs = set[str]()
        for each in others:
            differs |= self._fillers.differing(first.roles, each.roles)
        moved = [each for each in others if self._fillers.differing(first.roles, each.roles)]
        turned = any(have_same_ends(self._fillers, first, each) for each in moved)
        named = [f"roles.{name}" for name in sorted(differs)]
        return named, "turned" if turned else "role" if differs else "agree"

    def _parts(self, whole: Case, group: Sequence[int]) -> Iterator[Case]:
        if whole.kind not in ("event", "claim") or len(whole.versions) < 2 or len(whole.versions) < len(group):
            return
        having = [member for member in self._members if member in whole.versions]
        for part in parts_of({m: whole.versions[m][0] for m in having}, self._fillers, self._cores):
            yield self._part(whole, having, part)

    def _part(self, whole: Case, having: Iterable[str], part: Part) -> Case:
        return Case(
            id=f"{whole.id}#{part.name}",
            document=whole.document,
            type=part.type,
            kind=whole.kind,
            versions={member: whole.versions[member] for member in part.fillers},
            lacking=tuple(member for member in having if member not in part.fillers),
            differs=() if part.type == "agree" else (f"roles.{part.role}",),
            part=part.name,
            fillers=part.fillers,
            parent=whole.id,
        )

    def _place(self, group: Sequence[int]) -> int:
        """Return where a group begins in the text; what has no words begins where the first of its fillers does."""
        annotations = [self._items[number] for number in group]
        starts = [each.fragments[0][0] for each in annotations if each.fragments]
        if not starts:
            spans = (self._fillers.span(role.target) for each in annotations for role in each.roles)
            starts = [span[0][0] for span in spans if span]
        return min(starts, default=_NOWHERE)
