"""Two reviewers who decide on one document at once, on two machines: alike is one, otherwise it is a conflict."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.project import conflicts as waiting
from annotator.project import files, share
from annotator.project import team as teams
from annotator.project.problems import problems_of
from annotator.project.session import Project
from annotator.review import adjudicate, feedback
from annotator.review.decisions import conflicts, decisions, new_since
from tests.hub.teams import Team, team
from tests.texts import ENGLISH, at
from tests.unit.review.deciding import DOCUMENT, dangling, gold, open_cases, part, told, whole

NAMES = ("Nour", "Salma")


@pytest.fixture
def crew(database: str, tmp_path: Path) -> Iterator[Team]:
    """Amal and Bashir have marked an event with who it struck; Nour and Salma both have all of it."""
    with team(database, tmp_path) as made:
        made.join("Nour", "reviewer")
        for name, label in (("Amal", "person"), ("Bashir", "group")):
            own = made.join(name)
            place = own.annotate(DOCUMENT, "place", [at(ENGLISH, "Wadi Bridge")])
            who = own.annotate(DOCUMENT, label, [at(ENGLISH, "Samer al-Ali")])
            roles = [("place", place), ("victim", who)]
            own.annotate(DOCUMENT, "battle", [at(ENGLISH, "Fighting")], roles=roles)
        made.rest()
        yield made
        made.rest()
        for project in made.replicas.values():
            assert list(files.findings(project)) == []
        assert gold(made["Nour"]) == gold(made["Salma"])
        assert dangling(made["Nour"]) == []


def marked(project: Project, label: str) -> str:
    return next(each.id for each in project.annotations(DOCUMENT, layer="work") if each.label == label)


def test_deciding_alike_doubles_nothing(crew: Team):
    nour, salma = (crew[name] for name in NAMES)
    adjudicate.accept_agreed(nour, DOCUMENT)
    adjudicate.take(nour, whole(nour, marked(nour, "person")), "Amal")
    adjudicate.take(salma, whole(salma, marked(salma, "person")), "Amal")
    adjudicate.accept_agreed(salma, DOCUMENT)
    alone = told(gold(nour))
    assert told(gold(salma)) == alone
    crew.rest()
    for project in (nour, salma):
        assert told(gold(project)) == alone
        assert conflicts(project, DOCUMENT) == []
        assert waiting.conflicts(project) == []
        assert open_cases(project) == []
        assert len(decisions(project, DOCUMENT)) == 2 * 5
        assert len({each.author for each in decisions(project, DOCUMENT)}) == 2


def test_who_takes_their_decision_back_leaves_what_the_other_decided_alike(crew: Team):
    nour, salma = (crew[name] for name in NAMES)
    for project in (nour, salma):
        adjudicate.take(project, whole(project, marked(project, "person")), "Amal")
    crew.rest()
    changed = nour.undo()
    assert changed.skipped == ("The annotation is what others decided on too by now, so it stays; decide there again.",)
    crew.rest()
    for project in (nour, salma):
        assert [each.label for each in gold(project)] == ["person"]
        assert [each.author for each in decisions(project, DOCUMENT)] == [salma.person.id]
    salma.undo()
    assert (gold(salma), decisions(salma, DOCUMENT)) == ([], [])


def test_deciding_otherwise_is_a_conflict_that_the_next_decision_settles(crew: Team):
    nour, salma = (crew[name] for name in NAMES)
    adjudicate.take(nour, whole(nour, marked(nour, "person")), "Amal", reason="a name")
    adjudicate.take(salma, whole(salma, marked(salma, "person")), "Bashir")
    adjudicate.reject(nour, whole(nour, marked(nour, "battle")))
    adjudicate.take(salma, whole(salma, marked(salma, "battle")), "Amal")
    crew.rest()
    for project in (nour, salma):
        pairs = conflicts(project, DOCUMENT)
        assert sorted({one.author, other.author} == {nour.person.id, salma.person.id} for one, other in pairs) == [
            True,
            True,
        ]
        assert dangling(project) == []
    adjudicate.take(nour, whole(nour, marked(nour, "person")), "Amal")
    adjudicate.reject(nour, whole(nour, marked(nour, "battle")))
    crew.rest()
    for project in (nour, salma):
        assert conflicts(project, DOCUMENT) == []
        assert waiting.conflicts(project) == []
        assert [each.label for each in gold(project)] == ["person"]
        assert {each.author for each in decisions(project, DOCUMENT)} == {nour.person.id}


def test_roles_that_were_decided_apart_come_together(crew: Team):
    nour, salma = (crew[name] for name in NAMES)
    adjudicate.take(nour, whole(nour, marked(nour, "battle")), "Amal")
    crew.rest()
    adjudicate.take(nour, whole(nour, marked(nour, "place")), "Amal")
    adjudicate.take(salma, whole(salma, marked(salma, "person")), "Amal")
    crew.rest()
    adjudicate.take(nour, part(nour, "place", marked(nour, "place")), "Bashir")
    crew.rest()
    for project in (nour, salma):
        (event,) = (each for each in gold(project) if each.label == "battle")
        assert [role.name for role in event.roles] == ["place", "victim"]
        assert conflicts(project, DOCUMENT) == []


def test_what_one_reviewer_rejects_no_role_of_the_other_points_to(crew: Team):
    nour, salma = (crew[name] for name in NAMES)
    for label in ("place", "person"):
        adjudicate.take(nour, whole(nour, marked(nour, label)), "Amal")
    crew.rest()
    adjudicate.reject(nour, whole(nour, marked(nour, "place")))
    adjudicate.take(salma, whole(salma, marked(salma, "battle")), "Amal")
    crew.rest()
    assert len(dangling(nour)) == 1, "that is a problem, until somebody decides anything there"
    assert [each.problem.code for each in problems_of(nour, DOCUMENT, None, "gold")] == ["target-gone"]
    adjudicate.accept_agreed(salma, DOCUMENT)
    assert dangling(salma) == []


def test_a_bundle_brings_decisions_of_a_reviewer_too_and_annotators_learn_why_once_it_is_revealed(crew: Team):
    nour, salma, amal = crew["Nour"], crew["Salma"], crew["Amal"]
    adjudicate.take(nour, whole(nour, marked(nour, "person")), "Bashir", reason="he speaks for a group")
    feedback.allow(salma, True)
    teams.open_gold(salma, open_=True)
    crew.rest()
    assert [each.label for each in gold(amal)] == ["group"]
    assert decisions(amal, DOCUMENT) == []
    teams.reveal(nour, DOCUMENT)
    crew.rest()
    reasons = {each.reasons for each in feedback.feedback(amal, DOCUMENT) if each.case.type == "label"}
    assert reasons == {("he speaks for a group",)}
    assert new_since(nour, DOCUMENT)
    teams.hide(nour, DOCUMENT)
    crew.rest()
    assert decisions(amal, DOCUMENT) == []
    assert share.sync(amal).received == 0
