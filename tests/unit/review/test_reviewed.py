"""Whose work is compared, and that what it was at done stays what it was."""

import random

import pytest

from annotator.errors import NotFoundError
from annotator.model.document import document_id
from annotator.project import annotate, files, history, lines, people
from annotator.project.session import open_project
from annotator.project.states import set_done
from annotator.review.align import align
from annotator.review.reviewed import cases, compared, disagreements, is_decided
from annotator.store.load import Which, load_annotations
from tests.texts import ARABIC, ENGLISH
from tests.unit.store.test_unite import copied

ACCOUNTS, BATTLE = document_id(ENGLISH), document_id(ARABIC)


@pytest.fixture
def team(project):
    """Salma and Basel, by their ids."""
    people.add_member(project, "Basel")
    return {each.name: each.id for each in project.members.values()}


def names(project, **options) -> dict[str, list[str]]:
    found = compared(project, ACCOUNTS, **options)
    return {project.members[member].name: sorted(each.quotes[0] for each in own) for member, own in found.items()}


def test_who_has_not_begun_is_left_out_and_who_is_done_with_nothing_is_not(project, team):
    assert names(project) == {}
    project.annotate("Two accounts", "person", [(0, 8)])
    assert names(project) == {"Salma": ["Fighting"]}
    with open_project(project.path, member="Basel") as basel:
        set_done(basel, ACCOUNTS, True)
        assert names(basel) == {"Salma": ["Fighting"], "Basel": []}
        assert names(basel, at_done=True) == {"Basel": []}


def test_gold_and_other_documents_are_nobodys_work(project, team):
    annotate.add(project, [annotate.draft(project, "Two accounts", "person", [(0, 8)], layer="gold")])
    project.annotate(BATTLE, "person", [(0, 7)])
    assert names(project) == {}


def test_named_ones_alone_are_compared_by_name_or_id(project, team):
    project.annotate("Two accounts", "person", [(0, 8)])
    project.annotate("Two accounts", "person", [(0, 8)], member="Basel")
    assert set(names(project)) == {"Salma", "Basel"}
    assert set(names(project, members=["Basel"])) == set(names(project, members=[team["Basel"]])) == {"Basel"}
    with pytest.raises(NotFoundError):
        names(project, members=["Nobody"])


def test_what_was_done_later_does_not_count(project):
    first = project.annotate("Two accounts", "person", [(0, 8)])
    second = project.annotate("Two accounts", "person", [(9, 14)])
    set_done(project, ACCOUNTS, True)
    before = compared(project, ACCOUNTS, at_done=True)
    lines.edit_fields(project, first, {"note": "later"})
    annotate.relabel(project, first, "place")
    project.remove([second])
    project.annotate("Two accounts", "person", [(15, 18)])
    assert compared(project, ACCOUNTS, at_done=True) == before
    assert names(project) == {"Salma": ["Fighting", "out"]}
    assert names(project, at_done=True) == {"Salma": ["Fighting", "broke"]}


def test_taken_up_again_is_not_done_and_done_again_is_the_later_work(project):
    project.annotate("Two accounts", "person", [(0, 8)])
    set_done(project, ACCOUNTS, True)
    set_done(project, ACCOUNTS, False)
    assert names(project, at_done=True) == {}
    project.annotate("Two accounts", "person", [(9, 14)])
    set_done(project, ACCOUNTS, True)
    project.annotate("Two accounts", "person", [(15, 18)])
    assert names(project, at_done=True) == {"Salma": ["Fighting", "broke"]}


@pytest.mark.parametrize("seed", range(5))
def test_whatever_happens_later_the_work_at_done_stays(project, seed):
    draw = random.Random(seed)
    for _ in range(12):
        _something(project, draw)
    before = load_annotations(project.replica.connection, Which(ACCOUNTS, "work", project.person.id))
    set_done(project, ACCOUNTS, True)
    for _ in range(15):
        _something(project, draw)
    [(_, at_done)] = compared(project, ACCOUNTS, at_done=True).items()
    assert sorted(at_done, key=lambda each: each.id) == sorted(before, key=lambda each: each.id)


def _something(project, draw: random.Random) -> None:
    there = [each.id for each in project.annotations(ACCOUNTS)]
    if not there or draw.random() < 0.4:
        start = draw.choice([0, 9, 15, 19])
        project.annotate(
            "Two accounts", draw.choice(["person", "place"]), [(start, start + 3)], note=str(draw.random())
        )
    elif draw.random() < 0.3:
        project.remove([draw.choice(there)])
    elif draw.random() < 0.3:
        name = draw.choice(there)
        history.restore(project, name, history.history(project, name)[0].change)
    else:
        lines.edit_fields(project, draw.choice(there), {"note": str(draw.random())})


def test_the_work_at_done_is_the_same_in_a_file_that_it_was_merged_into(project, team):
    project.annotate("Two accounts", "person", [(0, 8)])
    with copied(project, "basel.annot", "Basel") as basel:
        made = basel.annotate("Two accounts", "place", [(9, 14)])
        set_done(basel, ACCOUNTS, True)
        lines.edit_fields(basel, made, {"note": "later"})
        files.merge(project, basel.path)
        theirs = compared(basel, ACCOUNTS, at_done=True)[team["Basel"]]
    assert compared(project, ACCOUNTS, at_done=True) == {team["Basel"]: theirs}
    assert [each.note for each in theirs] == [""]


def test_one_alone_has_nobody_to_differ_from(project, team):
    project.annotate("Two accounts", "person", [(0, 8)])
    assert [each.type for each in cases(project, ACCOUNTS)] == ["agree"]
    assert list(disagreements(project)) == []


def test_disagreements_are_told_by_document_without_what_agrees(project, team):
    for member, spans in (("Salma", [(0, 8), (9, 14)]), ("Basel", [(0, 8)])):
        for span in spans:
            project.annotate("Two accounts", "person", [span], member=member)
    project.annotate(BATTLE, "person", [(0, 7)])
    [(document, found)] = disagreements(project)
    assert (document.id, [each.type for each in found]) == (ACCOUNTS, ["lacking"])
    assert [each.type for each in cases(project, ACCOUNTS)] == ["agree", "lacking"]
    assert cases(project, ACCOUNTS) == align(compared(project, ACCOUNTS), ENGLISH)
    assert list(disagreements(project, "Two accounts", ["Salma"])) == []


def test_a_case_is_decided_where_all_of_it_is_covered(project, team):
    for member in ("Salma", "Basel"):
        project.annotate("Two accounts", "person", [(0, 8)], member=member)
    [case] = cases(project, ACCOUNTS)
    ids = [each.id for own in case.versions.values() for each in own]
    assert is_decided(case, {(name, "") for name in ids})
    assert not is_decided(case, {(ids[0], "")})
    assert not is_decided(case, {(name, "role:victim:x") for name in ids})
