"""One value of two is chosen: only that conflict is gone, and undo lets it wait again."""

from pathlib import Path

import pytest

from annotator.errors import RefusedError
from annotator.log.change import Sheet
from annotator.log.states import annotation_state
from annotator.model.values import Number, number_text
from annotator.project import annotate, comments, documents, entries, files, history, lines, people, settling, states
from annotator.project.conflicts import Conflict, conflicts
from annotator.project.session import Project, claim, open_project
from annotator.store import backup


@pytest.fixture
def marked(project):
    name = project.annotate("Two accounts", "person", [(50, 60)], note="first", attributes={"age": "40"})
    return name, project


@pytest.fixture
def copy(marked, tmp_path: Path):
    backup.copy_to(marked[1].path, tmp_path / "copy.annot")
    with open_project(tmp_path / "copy.annot", member="Salma") as other:
        yield other


@pytest.fixture
def apart(marked, copy):
    """An annotation of which note, age and label were changed on two computers."""
    name, project = marked
    lines.edit_fields(project, name, {"note": "here", "attributes": {"age": "50"}})
    annotate.relabel(project, name, "group")
    lines.edit_fields(copy, name, {"note": "there", "attributes": {"age": "60"}})
    files.merge(project, copy.path)
    return name, project


def waiting(project: Project) -> dict[str, tuple[object, object]]:
    return {each.field: (each.shown, each.other) for each in conflicts(project)}


def one(project: Project, field: str) -> Conflict:
    return next(each for each in conflicts(project) if each.field == field)


def fields(project: Project, name: str) -> tuple[str, str, str]:
    (found,) = project.annotations(ids=[name])
    age = found.attributes["age"]
    assert isinstance(age, Number)
    return found.note, found.label, number_text(age)


def test_the_other_value_takes_the_place_of_the_one_that_shows_and_the_rest_goes_on_waiting(apart):
    name, project = apart
    before = waiting(project)
    assert before.keys() == {"note", "attributes.age"}
    changed = settling.settle(project, one(project, "note"), "other")
    assert (changed.verb, changed.records) == ("settle", {name})
    (found,) = project.annotations(ids=[name])
    assert (found.note, found.label) == ("there", "group")
    assert waiting(project) == {"attributes.age": before["attributes.age"]}
    assert list(files.findings(project)) == []


def test_the_value_that_shows_stays_and_the_rest_goes_on_waiting(apart):
    name, project = apart
    stood, before = fields(project, name), waiting(project)
    settling.settle(project, one(project, "attributes.age"), "shown")
    assert fields(project, name) == stood
    assert waiting(project) == {"note": before["note"]}


@pytest.mark.parametrize("use", ["shown", "other"])
def test_undo_lets_all_wait_again_as_it_did_and_redo_settles_again(apart, use):
    name, project = apart
    stood, before = fields(project, name), waiting(project)
    settling.settle(project, one(project, "note"), use)
    settled, left = fields(project, name), waiting(project)
    project.undo()
    assert (fields(project, name), waiting(project)) == (stood, before)
    project.redo()
    assert (fields(project, name), waiting(project)) == (settled, left)
    project.undo()
    assert (fields(project, name), waiting(project)) == (stood, before)


def test_all_of_a_record_is_settled_as_one_act(apart):
    name, project = apart
    stood, before = fields(project, name), waiting(project)
    settling.settle(project, conflicts(project), "other")
    assert fields(project, name) == ("there", "group", "60")
    assert conflicts(project) == []
    project.undo()
    assert (fields(project, name), waiting(project)) == (stood, before)


def test_what_waits_is_still_said_to_be_of_who_wrote_it_after_other_acts(apart, copy):
    name, project = apart
    before = {each.field: (each.device, each.wall_ms, each.shown_device, each.shown_ms) for each in conflicts(project)}
    steps = {each.fields[-1].after: each for each in history.history(project, name) if each.fields[-1].field == "note"}
    assert before["note"] == (*at(steps["there"]), *at(steps["here"]))
    annotate.relabel(project, name, "person")
    settling.settle(project, one(project, "attributes.age"), "shown")
    (left,) = conflicts(project)
    assert (left.device, left.wall_ms, left.shown_device, left.shown_ms) == before["note"]
    project.undo()
    now = {each.field: (each.device, each.wall_ms, each.shown_device, each.shown_ms) for each in conflicts(project)}
    assert now == before


def test_an_edit_makes_nothing_wait_that_did_not(apart):
    name, project = apart
    before = waiting(project)
    annotate.relabel(project, name, "person")
    assert waiting(project) == before


def test_the_history_tells_of_no_step_that_nobody_took(apart):
    name, project = apart
    settling.settle(project, one(project, "note"), "other")
    assert [each.verb for each in history.history(project, name)] == [
        "added",
        "changed",
        "changed",
        "changed",
        "changed",
    ]


@pytest.mark.parametrize("use", ["shown", "other"])
def test_a_removal_is_settled_and_undone(marked, copy, use):
    name, project = marked
    lines.edit_fields(project, name, {"note": "here"})
    annotate.remove(copy, [name])
    files.merge(project, copy.path)
    (waits,) = conflicts(project)
    settling.settle(project, waits, use)
    assert len(project.annotations(ids=[name])) == (use == "shown")
    assert conflicts(project) == []
    project.undo()
    assert len(project.annotations(ids=[name])) == 1
    (again,) = conflicts(project)
    assert (again.field, again.device, again.wall_ms) == ("removed", waits.device, waits.wall_ms)
    project.redo()
    assert conflicts(project) == []
    assert list(files.findings(project)) == []


def test_of_three_devices_two_values_wait_and_one_is_chosen(marked, copy, tmp_path):
    name, project = marked
    backup.copy_to(project.path, tmp_path / "third.annot")
    with open_project(tmp_path / "third.annot", member="Salma") as third:
        for each, note in ((project, "one"), (copy, "two"), (third, "three")):
            lines.edit_fields(each, name, {"note": note})
        files.merge(project, copy.path)
        files.merge(project, third.path)
    assert {each.other for each in conflicts(project)} == {"one", "two"}
    settling.settle(project, next(each for each in conflicts(project) if each.other == "two"), "other")
    assert [(each.shown, each.other) for each in conflicts(project)] == [("two", "one")]


def test_a_settled_conflict_is_settled_in_the_other_file_too(apart, copy):
    name, project = apart
    settling.settle(project, conflicts(project), "other")
    files.merge(copy, project.path)
    assert conflicts(copy) == []
    assert fields(copy, name) == fields(project, name)


def test_documents_states_entries_labels_and_members_are_settled(marked, copy):
    project = marked[1]
    basel = people.add_member(project, "Basel")
    entry = entries.add_entry(project, "Amal", "person").id
    files.merge(copy, project.path)
    for each, word in ((project, "One"), (copy, "Two")):
        documents.describe(each, "Two accounts", publisher=word)
        put(each, Sheet("project"), "label", "person", order=7 if word == "One" else 8)
        put(each, Sheet("project"), "member", basel.id, role="reviewer" if word == "One" else "manager")
        put(each, Sheet("shared"), "entry", entry, note=word)
    states.set_done(project, "Two accounts", True)
    states.set_done(copy, "Two accounts", True)
    states.set_done(copy, "Two accounts", False)
    files.merge(project, copy.path)
    listed = conflicts(project)
    assert {each.kind for each in listed} >= {"document", "label", "member", "entry"}
    for each in listed:
        settling.settle(project, each, "other")
    assert conflicts(project) == []
    assert project.document("Two accounts").publisher == "One"
    assert project.members[basel.id].role == "reviewer"
    assert project.schema.labels["person"].order == 7
    for _ in listed:
        project.undo()
    assert {(each.kind, each.field, each.other) for each in conflicts(project)} == {
        (each.kind, each.field, each.other) for each in listed
    }


def at(step: history.Step) -> tuple[str, int]:
    return step.device, step.wall_ms


def put(project: Project, sheet: Sheet, family: str, record: str, **said: object) -> None:
    with project.act("edit") as act:
        act.put(sheet, family, record, (act.folded(sheet, family, record).state or {}) | said)


def test_the_words_of_a_comment_are_settled_by_who_wrote_it_or_a_manager(marked, copy):
    project = marked[1]
    people.add_member(project, "Basel")
    name = comments.add_comment(project, "Two accounts", "Who counted?")
    files.merge(copy, project.path)
    comments.edit_comment(project, name, "Who counted them?")
    comments.edit_comment(copy, name, "Who counted, and when?")
    files.merge(project, copy.path)
    claim(project, "Basel")
    with pytest.raises(RefusedError, match="Only Salma or a manager may settle this comment"):
        settling.settle(project, conflicts(project), "other")
    assert len(conflicts(project)) == 1
    claim(project, "Salma")
    settling.settle(project, conflicts(project), "other")
    assert [each.text for each in comments.comments(project)] == ["Who counted them?"]


def test_whoever_may_not_write_may_not_settle(apart):
    _, project = apart
    people.add_member(project, "Basel")
    claim(project, "Basel")
    with pytest.raises(RefusedError, match="Only a manager may write for another member"):
        settling.settle(project, conflicts(project), "other")
    assert len(conflicts(project)) == 2


def test_what_was_settled_meanwhile_is_refused(apart):
    _, project = apart
    waits = one(project, "note")
    settling.settle(project, waits, "shown")
    with pytest.raises(RefusedError, match="settled meanwhile"):
        settling.settle(project, waits, "other")


def test_one_person_on_two_devices_is_told_from_two_people(apart):
    assert not any(each.is_of_two for each in conflicts(apart[1]))


def test_two_reviewers_of_gold_are_two_people(marked, copy):
    _, project = marked
    people.add_member(project, "Basel", "reviewer")
    name = project.annotate("Two accounts", "person", [(0, 5)], note="first")
    gold = Sheet("gold", project.document("Two accounts").id)
    (made,) = project.annotations(ids=[name])
    put(project, gold, "annotation", "g" * 26, **annotation_state(made))
    files.merge(copy, project.path)
    claim(copy, "Basel")
    put(project, gold, "annotation", "g" * 26, note="here")
    put(copy, gold, "annotation", "g" * 26, note="there")
    files.merge(project, copy.path)
    (waits,) = conflicts(project)
    assert waits.is_of_two
    assert {waits.author, waits.shown_author} == {"Salma", "Basel"}
    settling.settle(project, waits, "other")
    assert conflicts(project) == []


def test_records_are_named_by_the_beginning_of_their_ids(apart):
    name, project = apart
    assert [each.field for each in settling.conflict_named(project, name[:10], "note")] == ["note"]
    assert len(settling.conflict_named(project, name, None)) == 2
    with pytest.raises(RefusedError, match=r"“label” does not wait .* attributes\.age, note"):
        settling.conflict_named(project, name, "label")
    with pytest.raises(RefusedError, match="Nothing waits to be settled in zzz"):
        settling.conflict_named(project, "zzz", None)


def test_what_waits_in_a_comment_that_may_not_be_read_yet_is_not_told(marked, copy):
    project = marked[1]
    for name in ("Amal", "Basel"):
        people.add_member(project, name)
    files.merge(copy, project.path)
    claim(project, "Amal")
    name = comments.add_comment(project, "Two accounts", "Who counted?")
    files.merge(copy, project.path)
    claim(copy, "Amal")
    comments.edit_comment(project, name, "Who counted them?")
    comments.edit_comment(copy, name, "Who counted, and when?")
    files.merge(project, copy.path)
    assert [each.record for each in conflicts(project)] == [name]
    claim(project, "Basel")
    assert conflicts(project) == []
