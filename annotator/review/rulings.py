"""Rulings: what is decided on cases of one document, written as part of an act: gold, and the decisions that say why.

A role whose filler is not decided yet waits: it comes with the filler. A ruling stands in place of earlier decisions
on the same, and what they alone had made goes.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.errors import RefusedError
from annotator.log.change import Sheet
from annotator.log.states import decision_state
from annotator.model.annotation import Annotation, AnnotationTarget, Role
from annotator.model.decision import Choice, Decision
from annotator.model.ids import new_id
from annotator.project.amending import outcome
from annotator.project.people import may_write
from annotator.project.session import Project
from annotator.review.gold import Gold, gold_id
from annotator.review.unclaimed import Unclaimed, load_unclaimed
from annotator.store.append import Act
from annotator.store.decisions import load_decisions, load_missing, load_pointing, load_present, load_removed
from annotator.store.load import Which, load_annotations


@dataclass(frozen=True, slots=True)
class Ruling:
    """What is decided on one case; `seen` are the members' annotations that it covers, as they were looked at.

    On annotations themselves `made` is what gold shall be, nothing where all is rejected; roles name fillers as the
    members do. On a part `fillers` is what the role shall hold in place of all `offered`.
    """

    document: str
    seen: tuple[Annotation, ...]
    choice: Choice
    took: tuple[str, ...] = ()
    made: tuple[Annotation, ...] = ()
    part: str = ""
    role: str = ""
    fillers: tuple[Role, ...] = ()
    offered: tuple[Role, ...] = ()
    reason: str = ""
    strategy: str = ""

    @property
    def names(self) -> frozenset[str]:
        """The annotations it covers, by id."""
        return frozenset(each.id for each in self.seen)


def write(project: Project, act: Act, document: str, rulings: Sequence[Ruling]) -> Sequence[Ruling]:
    """Write what is decided in a document, by its id, and return it as it was written: gold may have got other ids.

    Raises RefusedError where it is not what was looked at.
    """
    may_write(project, Sheet("gold", document))
    writing = _Writing(project, act, document, rulings)
    writing.write()
    return writing.rulings


@dataclass(slots=True)
class _Writing:
    project: Project
    act: Act
    document: str
    rulings: Sequence[Ruling]
    gold: Gold = field(init=False)
    taken: dict[str, Decision] = field(init=False)
    stood: dict[str, Decision] = field(init=False)
    covering: dict[str, list[str]] = field(init=False)  # the earlier ones by annotation
    golds: dict[str, str] = field(init=False)  # members' annotations, and what stands for them in gold
    present: dict[str, str] = field(init=False)
    adopted: set[str] = field(init=False, default_factory=set)  # gold that no decision had made, and these make theirs
    overtaken: dict[str, Ruling] = field(init=False, default_factory=dict)  # such gold, and what is decided instead

    def __post_init__(self) -> None:
        connection = self.act.connection
        self.gold = Gold(self.project, self.act, self.document)
        names = {name for each in self.rulings for name in each.names}
        self._refuse_stale(names)
        fillers = {name for each in self.rulings for name in _targets(each)}
        found = load_decisions(connection, self.document, covering=names | fillers)
        self.stood = {each.id: each for each in found}
        self.covering = defaultdict(list)
        for each in found:
            for name in each.annotations:
                self.covering[name].append(each.id)
        self.taken = dict(self.stood)
        covered = {name for each in found for name in each.annotations}
        self.present = load_present(connection, self.document, names | covered)
        self.golds = dict(_golds(found))
        self.rulings = [self._unredacted(each) for each in self.rulings]
        self.gold.preload({made.id for each in self.rulings for made in each.made})
        self.rulings = self._adopting()
        self.gold.preload({made.id for each in self.rulings for made in each.made} | set(self.golds.values()))

    def _refuse_stale(self, names: Collection[str]) -> None:
        found = load_annotations(self.act.connection, Which(document=self.document, layer="work", ids=tuple(names)))
        now = {(each.id, each.owner): each for each in found}
        if any(now.get((each.id, each.owner)) != each for ruling in self.rulings for each in ruling.seen):
            raise RefusedError("Somebody changed meanwhile what you decide on; look at it again.")

    def _unredacted(self, ruling: Ruling) -> Ruling:
        """Return a ruling whose gold has other ids where gold of these was redacted: that cannot come back."""
        return replace(ruling, made=tuple(replace(each, id=self._free(each.id)) for each in ruling.made))

    def _free(self, name: str) -> str:
        while self.act.is_redacted(Sheet("gold", self.document), "annotation", name):
            name = gold_id([name])
        return name

    # gold that no decision made

    def _adopting(self) -> list[Ruling]:
        """Return the rulings laid over the gold that is there without a decision and alike to what they decide on."""
        golds, laid = dict(self.golds), {}
        for relation in (False, True):  # what joins others is known by what became of these
            wholes = [r for r in self.rulings if not r.part and (r.seen[0].kind == "relation") == relation]
            groups = [(*each.seen, *each.made) for each in wholes]
            ends = {golds[name] for each in wholes for name in _targets(each) if name in golds}
            unclaimed = load_unclaimed(self.project, self.document, groups, ends)
            for each in wholes:
                laid[id(each)] = over = self._over(each, unclaimed, golds) if unclaimed else each
                golds.update(_places(over.names, over.took, [made.id for made in over.made]))
        return [laid.get(id(each), each) for each in self.rulings]

    def _over(self, ruling: Ruling, unclaimed: Unclaimed, golds: Mapping[str, str]) -> Ruling:
        """Return a ruling whose gold is what is there already, where that is alike; what else is alike shall go.

        A first pass takes nothing away and changes nothing that a person made gold.
        """
        passing = ruling.choice in ("strategy", "accept")
        made = []
        for each in ruling.made:
            there = [] if self.gold.get(each.id) else unclaimed.alike([each], golds)
            there = [gold for gold in there if gold.id not in self.adopted]
            if there:
                self.adopted.add(there[0].id)
                each = there[0] if passing else replace(each, id=there[0].id)  # noqa: PLW2901 - the same, as it stands
            made.append(each)
        for gold in () if passing else unclaimed.alike((*ruling.seen, *ruling.made), golds):
            if gold.id not in self.adopted:
                self.overtaken[gold.id] = ruling
        return replace(ruling, made=tuple(made))

    def write(self) -> None:
        before = dict(self.golds)
        wholes = [each for each in self.rulings if not each.part]
        made = [(each, self._supersede(each)) for each in wholes]
        for ruling, _ in made:
            self._remember(ruling)
        for ruling in wholes:
            for each in ruling.made:
                self._make(ruling, each)
        for ruling in self.rulings:
            if ruling.part:
                made.append((ruling, self._supersede(ruling)))
                self._refill(ruling)
        self._complete({name for name, gold in self.golds.items() if before.get(name) != gold})
        self._let_go()
        self._mend()
        self.gold.write()
        self._decide(made)

    # in place of what was decided before

    def _supersede(self, ruling: Ruling) -> list[tuple[str, str]]:
        """Take what a ruling covers from earlier decisions; returns what it covers for them: what is there no more."""
        absorbed: list[tuple[str, str]] = []
        for each in list(self._standing(ruling.names)):
            if each.part != ruling.part:
                continue
            name = each.id
            left = tuple(cover for cover in each.covers if cover[0] not in ruling.names)
            gone = {cover[0] for cover in left}
            if gone and gone.isdisjoint(self.present):
                absorbed += load_removed(self.act.connection, self.document, gone).items()
                left = ()
            if left:
                self.taken[name] = replace(each, covers=left)
            else:
                del self.taken[name]
        return absorbed

    def _remember(self, ruling: Ruling) -> None:
        for name in ruling.names:
            self.golds.pop(name, None)
        self.golds.update(_places(ruling.names, ruling.took, [each.id for each in ruling.made]))

    def _let_go(self) -> None:
        """Remove the gold that only decisions made which stand no more."""
        gone = [each for name, each in self.stood.items() if name not in self.taken and not each.part]
        made = {m.id for each in self.rulings for m in each.made}
        old = {gold for each in gone for gold in each.gold} - made
        others = load_decisions(self.act.connection, self.document, made=old) if old else []
        held = {gold for each in others if each.id in self.taken or each.id not in self.stood for gold in each.gold}
        instead: dict[str, str | None] = {}
        for each in gone:
            instead.update({gold: self._heir(each.annotations) for gold in each.gold if gold in old - held})
        for name, ruling in self.overtaken.items():
            if name not in made:
                instead[name] = self._heir(ruling.names)
        if instead:
            self.gold.drop(instead)

    def _heir(self, names: Collection[str]) -> str | None:
        """Return what stands in gold for any of these annotations now."""
        return next((self.golds[name] for name in sorted(names) if name in self.golds), None)

    def _mend(self) -> None:
        """Empty roles whose filler another reviewer removed on another computer: each had seen the other's not yet."""
        missing = [each for each in load_missing(self.act.connection, self.document) if self.gold.get(each) is None]
        if missing:
            self.gold.drop(dict.fromkeys(missing))

    # what gold becomes

    def _make(self, ruling: Ruling, annotation: Annotation) -> None:
        """Make gold of what was chosen; roles of which parts were decided stay as they are."""
        now = self.gold.get(annotation.id)
        own = {_role_of(each.part) for each in self._parts(ruling.names)} if now is not None else set()
        if now is not None and now.id in self.adopted:
            own |= {role.name for role in now.roles}
        kept = [role for role in now.roles if role.name in own] if now is not None else []
        chosen = [each for each in annotation.roles if each.name not in own]
        self.gold.put(replace(annotation, document=self.document, roles=(*kept, *self._mapped(chosen))))

    def _refill(self, ruling: Ruling) -> None:
        place = self._heir(ruling.names)
        if place is None or self.gold.get(place) is None:
            raise RefusedError("Decide on the annotation itself first; its roles come after it.")
        offered = [*ruling.offered, *self._mapped(ruling.offered)]
        self.gold.refill(place, ruling.role, offered, list(self._mapped(ruling.fillers)))

    def _mapped(self, roles: Iterable[Role]) -> Iterator[Role]:
        """Walk roles with fillers of gold in place of the members'; what has none yet is left out."""
        for role in roles:
            if not isinstance(role.target, AnnotationTarget):
                yield role
                continue
            name = self.golds.get(role.target.id, role.target.id)
            if self.gold.get(name) is not None or any(name == m.id for each in self.rulings for m in each.made):
                yield replace(role, target=AnnotationTarget(name))

    def _parts(self, names: Collection[str]) -> Iterator[Decision]:
        """Walk the decisions on parts of annotations."""
        return (each for each in self._standing(names) if each.part)

    def _standing(self, names: Collection[str]) -> Iterator[Decision]:
        """Walk the earlier decisions on annotations that stand yet."""
        known = dict.fromkeys(id_ for name in sorted(names) for id_ in self.covering.get(name, ()))
        return (found for id_ in known if (found := self.taken.get(id_)))

    def _complete(self, names: Collection[str]) -> None:
        """Fill the roles that waited for these annotations to come into gold."""
        connection = self.act.connection
        pointing = load_pointing(connection, self.document, "work", names) if names else []
        if not pointing:
            return
        known = {each.id for each in self.taken.values()} | self.stood.keys() - self.taken.keys()
        later = [each for each in load_decisions(connection, self.document, covering=pointing) if each.id not in known]
        waiting = defaultdict(list)
        for each in (*self.taken.values(), *later):
            for name in each.annotations:
                waiting[name].append(each)
        for annotation in load_annotations(connection, Which(self.document, "work", ids=tuple(pointing))):
            for role in annotation.roles:
                if isinstance(role.target, AnnotationTarget) and role.target.id in names:
                    self._fill(annotation, role, role.target.id, waiting[annotation.id])

    def _fill(self, annotation: Annotation, role: Role, filler: str, decisions: Sequence[Decision]) -> None:
        parts = [each for each in decisions if _role_of(each.part) == role.name]
        wanted = any(each.took == (annotation.id, filler) for each in parts)
        for each in decisions:
            if each.part or (parts and not wanted) or not each.gold:
                continue
            along = len(each.took) == len(each.gold) and annotation.id in each.took
            if wanted or along:
                place = dict(_places(each.annotations, each.took, each.gold))[annotation.id]
                self.gold.fill(place, replace(role, target=AnnotationTarget(self.golds[filler])))

    # the decisions

    def _decide(self, made: Iterable[tuple[Ruling, list[tuple[str, str]]]]) -> None:
        sheet = may_write(self.project, Sheet("review", self.document))
        for name, each in self.stood.items():
            if name not in self.taken:
                self.act.remove(sheet, "decision", name)
            elif self.taken[name] != each:
                self.act.put(sheet, "decision", name, decision_state(self.taken[name]))
        fillers = self._fillers()
        for ruling, absorbed in made:
            covers = sorted({*((name, self.present[name]) for name in ruling.names), *absorbed})
            place = self._heir(ruling.names) or ""
            decision = Decision(
                new_id(),
                self.document,
                covers=tuple(covers),
                part=ruling.part,
                choice=ruling.choice,
                took=ruling.took,
                reason=ruling.reason,
                strategy=ruling.strategy,
                gold=(place,) if ruling.part else tuple(each.id for each in ruling.made),
                outcome=outcome(ruling.made, ruling.fillers, fillers),
            )
            self.act.add(sheet, "decision", decision.id, decision_state(decision))

    def _fillers(self) -> dict[str, Annotation]:
        names = {name for each in self.rulings for name in _targets(each)}
        found = load_annotations(self.act.connection, Which(ids=tuple(names))) if names else []
        return {each.id: each for each in found}


def _targets(ruling: Ruling) -> Iterator[str]:
    """Walk the annotations that fill what a ruling speaks of."""
    roles = (*ruling.fillers, *ruling.offered, *(role for each in ruling.made for role in each.roles))
    return (role.target.id for role in roles if isinstance(role.target, AnnotationTarget))


def _golds(taken: Iterable[Decision]) -> Iterator[tuple[str, str]]:
    """Walk what stands in gold for the annotations that decisions cover; the latest decision counts."""
    for each in taken:
        if not each.part:
            yield from _places(each.annotations, each.took, each.gold)


def _places(names: Collection[str], took: Sequence[str], gold: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Walk what stands in gold for each annotation: what its own values came to, else the first."""
    for name in names if gold else ():
        yield name, gold[took.index(name)] if len(took) == len(gold) and name in took else gold[0]


def _role_of(part: str) -> str:
    return part.split(":")[1] if part else ""
