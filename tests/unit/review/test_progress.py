"""How far the work is, as figures and as a table."""

import csv
from datetime import UTC, datetime

import pytest

from annotator.errors import BadInputError
from annotator.project import annotate
from annotator.project.documents import describe
from annotator.project.states import set_done
from annotator.project.verdicts import judge
from annotator.review.assigning import assign_many
from annotator.review.progress import progress, write_csv
from annotator.review.reviewed import compared
from annotator.store import append
from tests.unit.review.conftest import seen_by


def at_noon(monkeypatch, day):
    """Let the clock say that it is noon of a day, in UTC."""
    moment = datetime.fromisoformat(f"{day}T12:00+00:00").timestamp()
    monkeypatch.setattr(append.time, "time_ns", lambda: int(moment * 1e9))


@pytest.fixture
def worked(crew, ten):
    """Amal and Basel share four documents: one both did, one came back, one is begun, one is new."""
    assign_many(crew, ten[:4], ["Amal", "Basel"])
    for name in ("Amal", "Basel"):
        with seen_by(crew, name) as own:
            own.annotate(ten[0], "person", [(10, 14)])
            set_done(own, ten[0], True)
    with seen_by(crew, "Amal") as amal:
        set_done(amal, ten[1], True)
        gone = amal.annotate(ten[2], "place", [(0, 6)])
        amal.remove([gone])
        amal.annotate(ten[2], "person", [(10, 14)])
    judge(crew, ten[1], "returned", ["Amal"])
    annotate.add(crew, [annotate.draft(crew, ten[0], "person", [(10, 14)], layer="gold")])
    return crew


def test_documents_count_by_state_as_far_as_the_one_who_is_least_far(worked, ten):
    found = progress(worked)
    stages = {each.document.id: each.stage for each in found.documents}
    assert [stages[each] for each in ten[:5]] == ["done", "returned", "begun", "new", "new"]
    assert found.by_stage() == {"new": 9, "begun": 1, "returned": 1, "done": 1, "adjudicated": 0}
    judge(worked, ten[0], "adjudicated")
    assert progress(worked).by_stage()["adjudicated"] == 1


def test_members_count_their_own_tasks_and_what_they_began(worked):
    names = {each.id: each.name for each in worked.members.values()}
    by = {names[member]: stages for member, stages in progress(worked).by_member().items()}
    assert by["Amal"] == {"new": 1, "begun": 1, "returned": 1, "done": 1, "adjudicated": 0}
    assert by["Basel"] == {"new": 3, "begun": 0, "returned": 0, "done": 1, "adjudicated": 0}
    assert sum(by["Dina"].values()) == 0


def test_days_count_what_was_made_and_done_and_labels_what_stands(worked):
    names = {each.id: each.name for each in worked.members.values()}
    found = progress(worked)
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    assert {(each.day, names[each.member], each.annotations, each.done) for each in found.days} == {
        (today, "Amal", 3, 2),
        (today, "Basel", 1, 1),
    }
    labels = {(each.label, names.get(each.member, "")): each.count for each in found.labels}
    assert labels == {("person", "Amal"): 2, ("person", "Basel"): 1, ("person", ""): 1}


def test_who_is_done_again_counts_by_the_last_time(crew, ten, monkeypatch):
    """As progress counts days, as agreement reads the work, and as states say how far they are."""
    days = ["2026-03-02", "2026-03-05"]
    with seen_by(crew, "Amal") as amal:
        amal.annotate(ten[0], "person", [(10, 14)])
        at_noon(monkeypatch, days[0])
        set_done(amal, ten[0], True)
    judge(crew, ten[0], "returned", ["Amal"], "Karim is missing.")
    with seen_by(crew, "Amal") as amal:
        amal.annotate(ten[0], "person", [(19, 24)])
        at_noon(monkeypatch, days[1])
        set_done(amal, ten[0], True)
        amal.annotate(ten[0], "person", [(15, 18)])
    assert [(each.day, each.done) for each in progress(crew).days if each.done] == [(days[1], 1)]
    [own] = compared(crew, ten[0], ["Amal"], at_done=True).values()
    assert {each.fragments for each in own} == {((10, 14),), ((19, 24),)}
    assert progress(crew).by_stage()["done"] == 1


def test_the_table_holds_every_figure_and_no_formula(worked, tmp_path):
    worked.annotate(worked.documents()[0].id, "person", [(0, 3)])
    describe(worked, worked.documents()[0].id, title="=1+1")
    out = tmp_path / "progress.csv"
    write_csv(worked, progress(worked), out)
    assert out.read_bytes().startswith(b"\xef\xbb\xbf"), "Excel reads Arabic by it"
    rows = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
    assert {
        "what": "documents",
        "document": "",
        "member": "",
        "stage": "returned",
        "day": "",
        "label": "",
        "count": "1",
    } in rows
    assert any(row["what"] == "annotations-made" and (row["member"], row["count"]) == ("Amal", "3") for row in rows)
    assert "'=1+1" in {row["document"] for row in rows}
    with pytest.raises(BadInputError, match="is there already"):
        write_csv(worked, progress(worked), out)


def test_an_empty_project_has_nothing_to_count(crew):
    found = progress(crew)
    assert found.days == ()
    assert found.labels == ()
    assert found.by_stage()["new"] == len(crew.documents())
