"""What is changed in a document that is decided opens the cases that it is of, and no other."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model.annotation import Annotation, AnnotationTarget, Role
from annotator.project import annotate
from annotator.project.session import Project
from annotator.review import adjudicate
from annotator.review.align import Case
from annotator.review.decisions import decisions, new_since
from tests.property.test_adjudication import MEMBERS, bring, check, copy_of, template
from tests.unit.review.deciding import DOCUMENT, cases, open_cases

__all__ = ["template"]

PLACES = ((0, 8), (12, 20), (24, 31), (52, 61))
EVENTS = ((33, 40), (42, 50))
FIELDS = ("label", "span", "note", "attribute", "more", "fewer", "other", "perpetrator")
ATTRIBUTE = ("manner", ("attack",))

entities = st.lists(st.sampled_from(PLACES), min_size=3, max_size=4, unique=True)
victims = st.lists(st.integers(0, 2), max_size=3, unique=True)
event = st.tuples(st.sampled_from(EVENTS), st.lists(victims, min_size=1, max_size=2))
events = st.lists(event, min_size=1, max_size=2, unique_by=lambda each: each[0])
edits = st.lists(st.tuples(st.sampled_from(FIELDS), st.integers(0, 20)), min_size=1, max_size=1)


@settings(max_examples=60)
@given(entities, events, edits, st.booleans())
def test_after_each_edit_the_cases_that_it_changed_are_open_and_no_other(
    template, tmp_path_factory, places, drawn, drawn_edits, rejecting
):
    with copy_of(template, tmp_path_factory) as project:
        for number, member in enumerate(MEMBERS[:2]):
            said = [("killing", span, [("victim", n) for n in own[number]], "") for span, own in drawn if own[number:]]
            bring(project, member, ([("person", each) for each in places], said, []))
        decide_all(project, adjudicate.reject if rejecting else None)
        for field, number in drawn_edits:
            then, decided = work_of(project), list(units(project))
            changed = change(project, field, number)
            now = work_of(project)
            left = {place for unit in decided if unit.lasts(then, now) for place in unit.places}
            expected = {each.id for each in cases(project) if not places_of(each) <= left}
            assert {each.id for each in open_cases(project)} == expected
            assert new_since(project, DOCUMENT) == changed
            decide_all(project)
            assert (open_cases(project), new_since(project, DOCUMENT)) == ([], set())
        check(project)


@dataclass(frozen=True)
class Unit:
    """What is decided at once: these places, which last while what is said there is the same."""

    places: frozenset[tuple[str, str]]
    whole: bool  # whether roles have no decision of their own

    def lasts(self, then: dict[str, Annotation], now: dict[str, Annotation]) -> bool:
        return all(self._lasts(part, then[name], now[name]) for name, part in self.places)

    def _lasts(self, part: str, then: Annotation, now: Annotation) -> bool:
        if (then.label, then.fragments) != (now.label, now.fragments):
            return False
        if self.whole:
            return then == now
        if part:
            role = part.split(":")[1]
            return filled(then).get(role) == filled(now).get(role)
        return replace(then, roles=()) == replace(now, roles=()) and filled(then).keys() <= filled(now).keys()


def units(project: Project) -> Iterator[Unit]:
    """Walk what is decided in a document in which all is: case by case, what was rejected with its parts."""
    golden = {n: bool(e.gold) for e in decisions(project, DOCUMENT) if not e.part for n in e.annotations}
    listed = cases(project)
    for case in listed:
        rejected = not golden[next(iter(places_of(case)))[0]]
        if rejected and not case.part:
            under = (place for each in listed if each.parent == case.id for place in places_of(each))
            whole = {(name, "") for name, _ in places_of(case)}
            yield Unit(frozenset({*whole, *under}), whole=True)
        elif not rejected:
            alone = case.kind != "event" or len(case.versions) < 2 or case.type == "stacked"
            yield Unit(places_of(case), whole=alone and not case.part)


def places_of(case: Case) -> frozenset[tuple[str, str]]:
    return frozenset((each.id, case.part) for own in case.versions.values() for each in own)


def filled(annotation: Annotation) -> dict[str, set[Role]]:
    return {name: {r for r in annotation.roles if r.name == name} for name in {r.name for r in annotation.roles}}


def work_of(project: Project) -> dict[str, Annotation]:
    return {each.id: each for each in project.annotations(DOCUMENT, layer="work")}


def decide_all(project: Project, how: Callable[[Project, Case], object] | None = None) -> None:
    """Decide what is open: annotations, then their parts; `how` says what becomes of events."""
    for kind, parted in (("entity", False), ("event", False), ("event", True)):
        for case in open_cases(project):
            if case.kind == kind and bool(case.part) == parted:
                if how is not None and kind == "event":
                    how(project, case)
                else:
                    adjudicate.take(project, case, min(case.versions))


def change(project: Project, field: str, number: int) -> set[str]:
    """Change one field of one annotation; returns which changed, none where that has no such field."""
    listed = sorted(work_of(project).values(), key=lambda each: (each.owner, each.kind, each.fragments, each.id))
    having = [each for each in listed if each.kind == "event" or field in ("label", "span", "note")] or listed
    one = having[number % len(having)]
    changed = edited(project, one, field, [each.id for each in listed if each.owner == one.owner])
    if changed is None or changed == one:
        return set()
    annotate.edit(project, one.id, lambda _: changed, strict=False)
    return {one.id}


def edited(  # noqa: PLR0911 - a table of edits
    project: Project, one: Annotation, field: str, own: Sequence[str]
) -> Annotation | None:
    """Return an annotation with a field changed; `own` are all of its owner."""
    kinds = {each.id: each.kind for each in work_of(project).values()}
    people = [Role("victim", AnnotationTarget(name)) for name in own if kinds[name] == "entity"]
    victims = [each for each in one.roles if each.name == "victim"]
    others = tuple(each for each in one.roles if each.name != "victim")
    free = [each for each in people if each not in victims]
    match field:
        case "label":
            label = {"person": "group", "group": "person", "killing": "injury", "injury": "killing"}[one.label]
            return annotate.with_label(project, one, label)
        case "span":
            ((start, end),) = one.fragments
            return annotate.with_fragments(project, one, [(start, end - 1)])
        case "note":
            return replace(one, note=f"{one.note}!")
        case _ if one.kind == "entity":
            return None
        case "more" if free:
            return replace(one, roles=(*others, *victims, free[0]))
        case "fewer" if victims:
            return replace(one, roles=(*others, *victims[1:]))
        case "other" if victims and free:
            return replace(one, roles=(*others, *victims[1:], free[0]))
        case "perpetrator" if not others:
            return replace(one, roles=(*victims, Role("perpetrator", people[0].target)))
        case "attribute":
            name, value = ATTRIBUTE
            return replace(one, attributes={} if one.attributes else {name: value})
    return None
