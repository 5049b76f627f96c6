"""What a reviewer holds to be gold: which wanted annotation a case is about, and which key decides it so."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from annotator.model.annotation import Annotation, AnnotationTarget, SpanTarget, Target
from annotator.review.align import Case

Spelled = tuple[object, ...]


def spelled(annotation: Annotation, known: Mapping[str, Annotation]) -> Spelled:
    """All that gold says, fillers known by their words: two annotations are alike where this is."""
    roles = sorted((role.name, repr(_spelled_target(role.target, known))) for role in annotation.roles)
    return (*named(annotation), values_of(annotation), annotation.entry, annotation.note, tuple(roles))


def values_of(annotation: Annotation) -> Spelled:
    """The attributes; choices have no order."""
    values = {name: sorted(each) if isinstance(each, tuple) else each for name, each in annotation.attributes.items()}
    return tuple(sorted((name, repr(value)) for name, value in values.items()))


def named(annotation: Annotation) -> Spelled:
    return annotation.kind, annotation.label, annotation.fragments


def _spelled_target(target: Target, known: Mapping[str, Annotation]) -> object:
    if isinstance(target, AnnotationTarget):
        return named(known[target.id])
    return target.fragments if isinstance(target, SpanTarget) else target


def all_spelled(annotations: Iterable[Annotation]) -> Counter[Spelled]:
    known = {each.id: each for each in annotations}
    return Counter(spelled(each, known) for each in known.values())


def pairs(mine: Iterable[Annotation], wanted: Iterable[Annotation]) -> dict[str, Annotation]:
    """Which wanted annotation each of mine is meant to be, by its id: the likest first, each once."""
    others = list(wanted)
    ranked = sorted(
        ((likeness(one, other), one.id, at) for one in mine for at, other in enumerate(others)), reverse=True
    )
    found: dict[str, Annotation] = {}
    taken = set[int]()
    for score, name, at in ranked:
        if score and name not in found and at not in taken:
            found[name] = others[at]
            taken.add(at)
    return found


def likeness(one: Annotation, other: Annotation) -> float:
    """How far one stands for the other; 0 where it cannot."""
    shared = _shared(one, other)
    if one.kind != other.kind or not shared:
        return 0
    said = sum(one.attributes.get(name) == value for name, value in other.attributes.items())
    return 8 * shared + 4 * (one.label == other.label) + (one.entry == other.entry) + said / 10


def _shared(one: Annotation, other: Annotation) -> float:
    if not (one.fragments or other.fragments):
        return float(one.label == other.label)
    mine, theirs = _points(one), _points(other)
    return len(mine & theirs) / len(mine | theirs)


def _points(annotation: Annotation) -> set[int]:
    return {at for start, end in annotation.fragments for at in range(start, end)}


class Opinion:
    """Of all cases of a document at once: what each annotation in them should have been."""

    def __init__(self, cases: Sequence[Case], wanted: Sequence[Annotation]) -> None:
        self.wanted = list(wanted)
        self._meant: dict[str, Annotation] = {}  # by the id of any annotation of a case
        best = [(self._best(each), each) for each in cases if not each.part]
        found = pairs((first for first, _ in best), self.wanted)
        for first, case in best:
            if first.id in found:
                self._meant |= dict.fromkeys((each.id for each in versions(case)), found[first.id])

    def _best(self, case: Case) -> Annotation:
        return max(versions(case), key=lambda each: max(likeness(each, other) for other in self.wanted))

    def key(self, case: Case, members: Sequence[str]) -> str:
        """The key that decides a case as gold has it: a member's number, M, E or X."""
        meant = self._meant.get(next(versions(case)).id)
        if case.part:
            return self._key_of_part(case, members, meant)
        if meant is None:
            return "X"
        whose = [each for each in members if [_plain(one) for one in case.versions.get(each, ())] == [_plain(meant)]]
        return str(members.index(whose[0]) + 1) if whose else "M" if self.merged(case, meant) else "E"

    def _key_of_part(self, case: Case, members: Sequence[str], meant: Annotation | None) -> str:
        asked = {each.target for each in meant.roles if each.name == case.role} if meant else set()
        for number, member in enumerate(members, 1):
            fillers = {self._target(each.target) for each in case.fillers.get(member, ())}
            if fillers and fillers <= asked:
                return str(number)
        return "X"

    def _target(self, target: Target) -> Target | None:
        if not isinstance(target, AnnotationTarget):
            return target
        meant = self._meant.get(target.id)
        return AnnotationTarget(meant.id) if meant else None

    def meant(self, case: Case) -> Annotation | None:
        return self._meant.get(next(versions(case)).id)

    def merged(self, case: Case, meant: Annotation) -> tuple[str, str] | None:
        """Whose words and whose label make what is meant, where two members have these."""
        single = {member: own[0] for member, own in case.versions.items() if len(own) == 1}
        words = [each for each, own in single.items() if own.fragments == meant.fragments]
        label = [each for each, own in single.items() if _plain(own)[1:] == _plain(meant)[1:]]
        return (words[0], label[0]) if words and label else None


def versions(case: Case) -> Iterator[Annotation]:
    return (each for own in case.versions.values() for each in own)


def _plain(annotation: Annotation) -> Spelled:
    """What a version says by itself, its words first."""
    return annotation.fragments, annotation.label, values_of(annotation), annotation.entry
