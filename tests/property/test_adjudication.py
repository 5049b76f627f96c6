"""Adjudication on drawn work: what is alike comes back as it is, gold never points to nothing, undo restores."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import RefusedError
from annotator.model.annotation import AnnotationTarget
from annotator.project import annotate, files, people
from annotator.project.session import Project, open_project
from annotator.review import adjudicate
from annotator.review.decisions import conflicts, decided, decisions, new_since
from annotator.review.reviewed import is_decided
from tests.texts import bring_texts
from tests.unit.review.deciding import DOCUMENT, cases, dangling, gold, open_cases, told

MEMBERS = ("Amal", "Bashir", "Nour")
PLACES = ((0, 8), (0, 20), (12, 20), (24, 31), (26, 40), (52, 61))
ENTITIES = ("person", "group", "armed-group")
EVENTS = ("battle", "killing")

entity = st.tuples(st.sampled_from(ENTITIES), st.sampled_from(PLACES))
event = st.tuples(
    st.sampled_from(EVENTS),
    st.sampled_from(PLACES),
    st.lists(st.tuples(st.sampled_from(["victim", "place"]), st.integers(0, 3)), max_size=3, unique=True),
    st.sampled_from(["", "artillery"]),
)
relation = st.tuples(st.integers(0, 3), st.integers(0, 3))
work = st.tuples(
    st.lists(entity, max_size=4, unique=True),
    st.lists(event, max_size=2, unique_by=lambda each: each[:2]),
    st.lists(relation, max_size=1),
)
roles = st.lists(st.tuples(st.just("victim"), st.integers(0, 3)), max_size=3, unique=True)


@st.composite
def nearly_alike(draw):
    """Draw what several have alike, but for the labels of some entities and who was struck."""
    entities, events, relations = draw(work)
    made = []
    for _ in range(draw(st.integers(2, 3))):
        own = [(draw(st.sampled_from((label, label, "person"))), span) for label, span in entities]
        made.append((list(dict.fromkeys(own)), [(*each[:2], draw(roles), each[3]) for each in events], relations))
    return made


works = st.one_of(st.lists(work, min_size=2, max_size=3), nearly_alike())
strategy = st.sampled_from(adjudicate.STRATEGIES)


@pytest.fixture(scope="module")
def template(empty_project: Path, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.annot"
    shutil.copy(empty_project, path)
    with open_project(path, member="Salma") as project:
        bring_texts(project)
        for name in MEMBERS:
            people.add_member(project, name)
    return path


@contextmanager
def copy_of(template: Path, tmp_path_factory) -> Iterator[Project]:
    path = tmp_path_factory.mktemp("case") / "case.annot"
    shutil.copy(template, path)
    with open_project(path, member="Salma") as project:
        yield project


def bring(project: Project, member: str, drawn) -> None:
    """Mark what was drawn for a member, roles filled by the entities before them; what cannot be is left out."""
    entities, events, relations = drawn
    made = []
    for label, span in entities:
        made.append(project.annotate(DOCUMENT, label, [span], member=member))
    for label, span, roles, note in events:
        filled = [(name, made[n]) for name, n in roles if n < len(made) and name == "victim"]
        project.annotate(DOCUMENT, label, [span], member=member, roles=filled, note=note)
    for one, other in relations:
        if max(one, other) < len(made) and one != other:
            try:
                roles = [("member", made[one]), ("body", made[other])]
                project.annotate(DOCUMENT, "member-of", [], member=member, roles=roles)
            except RefusedError:
                continue  # a person is no group


def check(project: Project) -> None:
    assert dangling(project) == []
    assert list(files.findings(project)) == []
    assert conflicts(project, DOCUMENT) == []
    assert project.replica.connection.exec_driver_sql("SELECT count(*) FROM conflict").scalar_one() == 0


@settings(max_examples=25)
@given(work)
def test_identical_work_is_given_back_unchanged_by_every_strategy(template, tmp_path_factory, drawn):
    for name in ("accept", *adjudicate.STRATEGIES):
        with copy_of(template, tmp_path_factory) as project:
            for member in MEMBERS[:2]:
                bring(project, member, drawn)
            own = project.annotations(DOCUMENT, "Amal", "work")
            if name == "accept":
                adjudicate.accept_agreed(project, DOCUMENT)
            else:
                adjudicate.carry_out(project, adjudicate.plan(project, None, name))
            stacked = {each.id for case in cases(project, DOCUMENT) if case.type == "stacked" for each in _all(case)}
            if not stacked:
                assert told(gold(project)) == told(own)
                assert open_cases(project) == []
                assert new_since(project, DOCUMENT) == set()
            check(project)


def _all(case):
    return [each for own in case.versions.values() for each in own]


@settings(max_examples=40)
@given(works, strategy)
def test_a_strategy_keeps_gold_whole_and_undo_restores(template, tmp_path_factory, drawn, name):
    with copy_of(template, tmp_path_factory) as project:
        for member, each in zip(MEMBERS, drawn, strict=False):
            bring(project, member, each)
        planned = adjudicate.plan(project, [DOCUMENT], name)
        expected = sum(each.gold for each in planned.documents)
        left = [case.id for each in planned.documents for case in each.left]
        adjudicate.carry_out(project, planned)
        check(project)
        assert len(gold(project)) == expected, "the plan says beforehand what is written"
        assert [each.id for each in open_cases(project)] == left
        if name == "unanimous":
            for made in gold(project):
                assert_all_have(project, made)
        again = adjudicate.plan(project, [DOCUMENT], name)
        assert again.rulings == 0, "what is decided is not decided again"
        if planned.rulings:
            project.undo()
            assert (gold(project), decisions(project, DOCUMENT)) == ([], [])
            check(project)


def assert_all_have(project: Project, made) -> None:
    """What is written unanimously every compared member has, each of its roles too."""
    fillers = {each.id: each for each in gold(project)}
    for member in {each.owner for each in project.annotations(DOCUMENT, layer="work")}:
        own = project.annotations(DOCUMENT, member, "work")
        known = {each.id: each for each in own}
        same = [
            each
            for each in own
            if (each.label, each.fragments, each.attributes) == (made.label, made.fragments, made.attributes)
        ]
        assert same, f"{member} lacks {made.label} at {made.fragments}"
        for role in made.roles:
            assert isinstance(role.target, AnnotationTarget)
            filler = fillers[role.target.id]
            found = [known[r.target.id] for each in same for r in each.roles if r.name == role.name]
            assert any((f.label, f.fragments) == (filler.label, filler.fragments) for f in found)


move = st.tuples(st.sampled_from(["take", "reject", "accept", "edit", "undo"]), st.integers(0, 20))
moves = st.lists(move, max_size=8)


@settings(max_examples=40)
@given(works, moves)
def test_whatever_is_decided_one_by_one_gold_points_to_nothing_that_is_not_there(
    template, tmp_path_factory, drawn, drawn_moves
):
    with copy_of(template, tmp_path_factory) as project:
        for member, each in zip(MEMBERS, drawn, strict=False):
            bring(project, member, each)
        for what, number in drawn_moves:
            listed = cases(project, DOCUMENT)
            if not listed:
                return
            case = listed[number % len(listed)]
            with suppress(RefusedError) if case.part or what == "undo" else nullcontext():
                decide(project, what, case, number)
            check(project)
            if what in ("take", "reject") and not case.part:
                assert is_decided(case, decided(project, DOCUMENT))


def decide(project: Project, what: str, case, number: int) -> None:
    if what == "take":
        members = [*case.versions, *case.lacking]
        adjudicate.take(project, case, members[number % len(members)])
    elif what == "reject":
        adjudicate.reject(project, case)
    elif what == "accept":
        adjudicate.accept_agreed(project, DOCUMENT)
    elif what == "edit":
        own = next(iter(case.versions.values()))[0]
        annotate.edit(project, own.id, lambda each: annotate.with_label(project, each, other_label(each.label)))
    else:
        project.undo()


def other_label(label: str) -> str:
    labels = next((each for each in (ENTITIES, EVENTS) if label in each), (label,))
    return labels[(labels.index(label) + 1) % len(labels)]
