"""Agreement read from a project file: cases, confusion and trend by the names of people, as work was at done."""

from datetime import UTC, datetime

import pytest

from annotator.errors import NotFoundError, RefusedError
from annotator.model.document import document_id
from annotator.project import people
from annotator.project.session import open_project
from annotator.project.states import set_done
from annotator.project.verdicts import judge
from annotator.review.agreement.behind import behind
from annotator.review.agreement.confusion import behind_confusion, confusion
from annotator.review.agreement.project import Agreement, agreement
from annotator.review.agreement.trend import trend
from annotator.store import append
from annotator.store.progress import load_done_times
from tests.texts import ARABIC, ENGLISH

ACCOUNTS, BATTLE = document_id(ENGLISH), document_id(ARABIC)
MARKED = {
    "Salma": {ACCOUNTS: [("place", (37, 48)), ("group", (0, 8))], BATTLE: [("person", (0, 7))]},
    "Basel": {ACCOUNTS: [("place", (33, 48)), ("person", (0, 8))], BATTLE: [("person", (0, 7))]},
}
DAYS = {(ACCOUNTS, "Salma"): 2, (ACCOUNTS, "Basel"): 4, (BATTLE, "Salma"): 9, (BATTLE, "Basel"): 9}


def noon(day):
    return int(datetime(2026, 11, day, 12, tzinfo=UTC).timestamp() * 1000)


@pytest.fixture
def done(project, monkeypatch):
    """Salma and Basel are done with both documents; Salma changed her mind afterwards. Nour is done with nothing."""
    for name in ("Basel", "Nour"):
        people.add_member(project, name)
    for name, by_document in MARKED.items():
        with open_project(project.path, member=name) as own:
            for document, marks in by_document.items():
                for label, span in marks:
                    own.annotate(document, label, [span])
                monkeypatch.setattr(append.time, "time_ns", lambda at=DAYS[document, name]: noon(at) * 1_000_000)
                set_done(own, document, True)
    project.annotate(BATTLE, "place", [(8, 12)])
    return project


def members(project):
    return {each.name: each.id for each in project.members.values()}


def figure(project, measure, document=None):
    found = agreement(project, measures=[measure]).figures
    return next(each for each in found if (each.kind, each.label, each.document) == (None, None, document))


def told(project, found):
    names = {each.id: each.name for each in project.members.values()}
    return [
        (each.document, each.start, each.end, {names[who]: said for who, said in each.said.items()}, each.agrees)
        for each in found.instances
    ]


def test_cases_are_those_of_the_work_at_done(done):
    strict = figure(done, "strict-f1")
    found = behind(done, strict)
    both = {"Salma": "person", "Basel": "person"}
    expected = [
        (ACCOUNTS, 0, 8, {"Salma": "group", "Basel": "person"}, False),
        (ACCOUNTS, 33, 48, {"Salma": "place", "Basel": "place"}, False),
        (BATTLE, 0, 7, both, True),
    ]
    assert sorted(told(done, found)) == sorted(expected)
    assert told(done, Agreement(done).behind(strict)) == told(done, found)
    assert told(done, behind(done, figure(done, "strict-f1", BATTLE))) == expected[2:]
    assert told(done, behind(done, strict, documents=["Two accounts"])) == expected[:2]


def test_cases_of_attributes_are_read_for_all_that_was_compared(project):
    people.add_member(project, "Basel")
    for name, status in (("Salma", "civilian"), ("Basel", "fighter")):
        with open_project(project.path, member=name) as own:
            own.annotate(BATTLE, "person", [(0, 7)], attributes={"status": status})
            own.annotate(ACCOUNTS, "person", [(0, 8)], attributes={"status": "civilian"})
            for document in (BATTLE, ACCOUNTS):
                set_done(own, document, True)
    found = {each.document: each for each in agreement(project, measures=["attribute-kappa"]).figures if each.label}
    of_battle, whole = behind(project, found[BATTLE]), behind(project, found[None], members=["Salma", "Basel"])
    assert told(project, of_battle) == [(BATTLE, 0, 7, {"Salma": "civilian", "Basel": "fighter"}, False)]
    assert [each.document for each in whole.instances] == [BATTLE, ACCOUNTS]


def test_confusion_stands_by_name_and_turns_round(done):
    by = members(done)
    table = confusion(done, "Salma", "Basel")
    assert table.members == (by["Salma"], by["Basel"])
    assert table.labels == ("group", "person", "place", "")
    assert table.counts == ((0, 1, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 0))
    turned = confusion(done, "Basel", by["Salma"], documents=["Two accounts"])
    assert (turned.labels, turned.counts[1]) == (("group", "person", "place", ""), (1, 0, 0, 0))
    assert confusion(done, "Salma", "Basel", "event").labels == ("",)


def test_a_count_of_a_confusion_is_opened(done):
    found = behind_confusion(done, "Salma", "Basel", "group", "person")
    assert told(done, found) == [(ACCOUNTS, 0, 8, {"Salma": "group", "Basel": "person"}, False)]
    turned = behind_confusion(done, "Basel", "Salma", "person", "group", kind="entity", documents=["Two accounts"])
    assert [each.versions for each in turned.instances] == [each.versions for each in found.instances]
    assert not behind_confusion(done, "Salma", "Basel", "group", "").instances


def test_who_or_what_is_not_compared_is_said(done):
    with pytest.raises(RefusedError, match="Two members are compared; name another"):
        confusion(done, "Salma", "Salma")
    with pytest.raises(NotFoundError):
        behind_confusion(done, "Salma", "Nobody", "person", "")
    with pytest.raises(RefusedError, match="No labels of the kind “role” are compared"):
        confusion(done, "Salma", "Basel", "role")
    with pytest.raises(RefusedError, match="Agreement takes two members or more"):
        trend(done, "strict-f1", ["Salma"])


def test_a_trend_goes_by_the_days_of_done(done):
    points = trend(done, "strict-f1")
    assert [(each.first_day, each.documents, each.value, each.cases) for each in points] == [
        ("2026-11-04", (ACCOUNTS,), 0.0, 2),
        ("2026-11-09", (BATTLE,), 1.0, 1),
    ]
    of_places = trend(done, "strict-f1", ["Salma", "Basel"], "entity", label="place")
    assert [(each.value, each.cases) for each in of_places] == [(0.0, 1), (None, 0)]
    assert [each.first_day for each in trend(done, "kappa", documents=["Two accounts"])] == ["2026-11-04"]
    assert trend(done, "strict-f1", ["Salma", "Nour"]) == []


def test_times_are_those_of_who_is_done_and_of_the_last_time(done, monkeypatch):
    by = members(done)
    times = {(by[name], document): noon(day) for (document, name), day in DAYS.items()}
    assert load_done_times(done.replica.connection) == times
    judge(done, BATTLE, "returned", ["Basel"])
    assert load_done_times(done.replica.connection) == times
    monkeypatch.setattr(append.time, "time_ns", lambda: noon(20) * 1_000_000)
    with open_project(done.path, member="Basel") as basel:
        set_done(basel, BATTLE, True)
    assert load_done_times(done.replica.connection) == times | {(by["Basel"], BATTLE): noon(20)}
