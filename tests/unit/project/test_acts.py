"""What a person can do to annotations: add, edit, remove, undo, redo, history; and what is refused."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

import annotator
from annotator.errors import AnnotatorError, BadInputError, NotFoundError, RefusedError
from annotator.model.annotation import Annotation, AnnotationTarget, Role
from annotator.model.ids import new_id
from annotator.project import annotate, files, history, lines, people, search, team
from annotator.project.session import open_project
from tests.texts import ARABIC, ENGLISH, at


@pytest.fixture
def arabic(project) -> str:
    return project.document("معركة جسر الوادي").id


def test_an_annotation_is_stored_as_it_was_given(project, arabic):
    place = project.annotate(arabic, "منشأة", [at(ARABIC, "جسر الوادي")])
    battle = project.annotate(arabic, "Battle", [at(ARABIC, "معركة")], roles=[("place", place)], note="الأولى")
    found = {each.id: each for each in project.annotations(arabic)}
    assert found[place].quotes == ("جسر الوادي",)
    assert (found[battle].kind, found[battle].label, found[battle].note) == ("event", "battle", "الأولى")
    assert found[battle].roles == (Role("place", AnnotationTarget(place)),)
    assert found[battle].owner == project.person.id


def test_a_discontinuous_span_keeps_its_fragments(project, arabic):
    parts = [at(ARABIC, "سامر"), at(ARABIC, "القصف")]
    name = project.annotate(arabic, "person", parts[::-1])
    assert project.annotations(ids=[name])[0].fragments == tuple(parts)


@pytest.mark.parametrize(
    ("label", "fragments", "extra", "error"),
    [
        ("no-such-label", [(0, 3)], {}, "no-such-label"),
        ("news-report", [(0, 3)], {}, "a label for documents, not for words"),
        ("person", [(0, 99_999)], {}, "outside the text"),
        ("person", [(5, 5)], {}, "is empty"),
        ("person", [(5, 2)], {}, "runs backwards; write 2:5"),
        ("person", [(-2, 5)], {}, "outside the text"),
        ("person", [("a", "b")], {}, "pairs of whole numbers"),
        ("person", [0, 3], {}, "pairs of whole numbers"),
        ("person", [(0, 3.5)], {}, "pairs of whole numbers"),
        ("person", "0:3", {}, "pairs of whole numbers"),
        ("person", 3, {}, "pairs of whole numbers"),
        ("person", [at(ARABIC, " ")], {}, "holds only blanks; mark words"),
        ("person", [(0, 4), (2, 6)], {}, "overlaps"),
        ("person", [(0, 3)], {"attributes": {"mood": "x"}}, "mood"),
        ("battle", [(0, 3)], {"roles": [("colour", "publisher")]}, "colour"),
        ("claim", [(0, 3)], {"roles": [("source", "01900000-0000-7000-8000-000000000000")]}, "does not exist"),
        ("claim", [(0, 3)], {"attributes": {"stance": "sings"}}, "stance"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_stored(project, arabic, label, fragments, extra, error):
    before = project.replica.connection.exec_driver_sql("SELECT count(*) FROM change").scalar_one()
    with pytest.raises(AnnotatorError, match=error):
        project.annotate(arabic, label, fragments, **extra)
    assert project.replica.connection.exec_driver_sql("SELECT count(*) FROM change").scalar_one() == before


def test_a_span_is_not_moved_to_blanks(project, arabic):
    name = project.annotate(arabic, "person", [(0, 3)])
    with pytest.raises(BadInputError, match="only blanks"):
        annotate.respan(project, name, [at(ARABIC, " ")])
    with pytest.raises(BadInputError, match="only blanks"):
        lines.edit_fields(project, name, {"fragments": [list(at(ARABIC, " "))]})
    assert project.annotations(ids=[name])[0].fragments == ((0, 3),)


def test_what_the_python_api_offers_is_listed():
    assert "open_project" in dir(annotator)


def test_many_are_one_act_and_may_name_each_other(project, arabic):
    one = annotate.draft(project, arabic, "group", [(0, 4)])
    drafts = [replace(one, id="T1"), replace(annotate.draft(project, arabic, "battle", [(5, 8)]), id="E1")]
    drafts[1] = replace(drafts[1], roles=(Role("attacker", AnnotationTarget("T1")),))
    ids = annotate.add(project, drafts).ids
    stored = {each.id: each for each in project.annotations(ids=ids)}
    assert stored[ids[1]].roles == (Role("attacker", AnnotationTarget(ids[0])),)
    assert project.undo().count == 2
    assert not project.annotations()


def test_one_bad_annotation_among_many_refuses_all(project, arabic):
    good = annotate.draft(project, arabic, "group", [(0, 4)])
    with pytest.raises(RefusedError):
        annotate.add(project, [good, replace(good, attributes={"nothing": "x"})])
    assert not project.annotations()


def test_an_id_that_is_given_is_kept_and_put_twice_is_one(project, arabic):
    name = new_id()
    draft = replace(annotate.draft(project, arabic, "group", [(0, 4)]), id=name)
    assert annotate.add(project, [draft]).ids == (name,)
    annotate.add(project, [draft])
    assert [each.id for each in project.annotations()] == [name]


def test_a_manager_adds_a_member_by_writing_for_them(project, arabic):
    name = project.annotate(arabic, "person", [(0, 3)], member="Basel")
    stored = project.annotations(ids=[name])[0]
    assert project.members[stored.owner].name == "Basel"
    step = history.history(project, name)[0]
    assert (step.author, step.owner) == ("Salma", "Basel")


def test_what_is_asked_for_while_all_is_kept_still_is_read_once_and_anew_after_an_act(project, arabic):
    name = project.annotate(arabic, "person", [(0, 3)])
    with project.still():
        assert project.annotation(name) is project.annotation(name)
        annotate.relabel(project, name, "group")
        assert project.annotation(name).label == "group"
        project.remove([name])
        assert project.annotation(name) is None
    project.undo()
    assert project.annotation(name).label == "group"


def test_an_act_looks_again_at_who_may_write_also_while_all_is_kept_still(project, arabic):
    people.add_member(project, "Basel", "manager")
    name = project.annotate(arabic, "person", [(0, 3)])
    with open_project(project.path, member="Basel") as basel:
        own = basel.annotate(arabic, "person", [(4, 6)])
        with basel.still():
            assert basel.annotation(own)
            team.retire(project, "Basel")
            with pytest.raises(RefusedError, match="Basel is retired"):
                basel.annotate(arabic, "group", [(0, 3)])
            with pytest.raises(RefusedError, match="Basel is retired"):
                basel.undo()
    assert [each.id for each in project.annotations(arabic)] == [name, own]


def test_an_annotator_writes_for_nobody_else_and_not_gold(project, arabic, tmp_path: Path):
    people.add_member(project, "Basel")
    copy = tmp_path / "basel.annot"
    shutil.copy(project.path, copy)
    wal = Path(f"{project.path}-wal")
    shutil.copy(wal, f"{copy}-wal")
    with open_project(copy, member="Basel") as own:
        own.annotate(arabic, "person", [(0, 3)])
        with pytest.raises(RefusedError, match="Only a manager may write for another"):
            own.annotate(arabic, "person", [(0, 3)], member="Salma")
        with pytest.raises(NotFoundError):
            own.annotate(arabic, "person", [(0, 3)], member="Stranger")
        with pytest.raises(RefusedError, match="gold"):
            annotate.add(own, [annotate.draft(own, arabic, "person", [(0, 3)], layer="gold")])
        with pytest.raises(RefusedError, match="Only a manager may add members"):
            people.add_member(own, "Third")
        files.merge(project, own.path)
    assert [project.members[each.owner].name for each in project.annotations()] == ["Basel"]


def test_gold_has_no_owner(project, arabic):
    name = annotate.add(project, [annotate.draft(project, arabic, "person", [(0, 3)], layer="gold")]).ids[0]
    stored = project.annotations(ids=[name])[0]
    assert (stored.layer, stored.owner) == ("gold", "")


def test_history_tells_who_when_and_from_what_to_what(project, arabic):
    name = project.annotate(arabic, "person", [(0, 5)])
    annotate.relabel(project, name, "group")
    annotate.respan(project, name, [(0, 3)])
    project.remove([name])
    steps = history.history(project, name)
    assert [step.verb for step in steps] == ["added", "changed", "changed", "removed"]
    assert [(c.field, c.before, c.after) for c in steps[1].fields] == [("label", "person", "group")]
    assert steps[2].fields[0].before == [[0, 5, ARABIC[:5]]]
    assert all(step.author == "Salma" and step.device for step in steps)


def test_relabelling_keeps_attributes_and_shows_what_does_not_fit_as_a_problem(project, arabic):
    from annotator.project import schema

    name = project.annotate(arabic, "person", [(0, 5)], attributes={"minor": True})
    annotate.relabel(project, name, "weapon")
    stored = project.annotations(ids=[name])[0]
    assert (stored.label, dict(stored.attributes)) == ("weapon", {"minor": True})
    assert [each.problem.code for each in schema.misfits(project)] == ["attribute-unknown"]


def test_an_earlier_state_can_be_restored(project, arabic):
    name = project.annotate(arabic, "person", [(0, 5)])
    annotate.relabel(project, name, "group")
    history.restore(project, name, history.history(project, name)[0].change)
    assert project.annotations(ids=[name])[0].label == "person"


def test_undo_and_redo_reach_over_a_restart(project_path: Path):
    from tests.texts import bring_texts

    with open_project(project_path) as project:
        bring_texts(project)
        name = project.annotate("Two accounts", "person", [(0, 5)])
    with open_project(project_path) as project:
        assert project.undo().verb == "annotate"
        assert not project.annotations()
    with open_project(project_path) as project:
        project.redo()
        assert [each.id for each in project.annotations()] == [name]


def test_something_new_after_an_undo_ends_what_could_be_redone(project, arabic):
    project.annotate(arabic, "person", [(0, 5)])
    project.undo()
    project.annotate(arabic, "group", [(0, 5)])
    with pytest.raises(RefusedError, match="nothing to redo"):
        project.redo()


def test_what_someone_changed_since_is_not_undone_and_says_why(project, arabic, tmp_path: Path):
    name = project.annotate(arabic, "person", [(0, 5)])
    copy = tmp_path / "other.annot"
    shutil.copy(project.path, copy)
    shutil.copy(Path(f"{project.path}-wal"), f"{copy}-wal")
    with open_project(copy, member="Salma") as other:
        annotate.relabel(other, name, "group")
        files.merge(project, other.path)
    with pytest.raises(RefusedError, match="changed by someone since"):
        project.undo()
    assert project.annotations(ids=[name])[0].label == "group"


def test_an_act_that_cannot_go_back_does_not_stand_before_older_ones(project, arabic, tmp_path: Path):
    older = project.annotate(arabic, "weapon", [(10, 15)])
    name = project.annotate(arabic, "person", [(0, 5)])
    copy = tmp_path / "other.annot"
    shutil.copy(project.path, copy)
    shutil.copy(Path(f"{project.path}-wal"), f"{copy}-wal")
    with open_project(copy, member="Salma") as other:
        annotate.relabel(other, name, "group")
        files.merge(project, other.path)
    with pytest.raises(RefusedError, match="changed by someone since"):
        project.undo()
    project.undo()
    assert {each.id for each in project.annotations()} == {name}
    project.redo()
    assert {each.id for each in project.annotations()} == {name, older}


def test_an_import_is_not_undone_under_annotations_that_use_it(project, arabic, tmp_path: Path):
    copy = tmp_path / "other.annot"
    shutil.copy(project.path, copy)
    shutil.copy(Path(f"{project.path}-wal"), f"{copy}-wal")
    with open_project(copy, member="Salma") as other:
        other.annotate(arabic, "person", [(0, 5)])
        files.merge(project, other.path)
    changed = project.undo()
    assert changed.skipped
    assert "annotations by now" in changed.skipped[0]
    assert [each.id for each in project.documents()] == [arabic]


def test_a_removed_filler_leaves_the_role_as_a_problem(project, arabic):
    from annotator.project import schema

    place = project.annotate(arabic, "facility", [at(ARABIC, "جسر الوادي")])
    battle = project.annotate(arabic, "battle", [at(ARABIC, "معركة")], roles=[("place", place)])
    project.remove([place])
    assert project.annotations(ids=[battle])[0].roles == (Role("place", AnnotationTarget(place)),)
    assert any(m.problem.code == "target-gone" for m in schema.misfits(project))


def test_search_finds_inside_words_and_folds(project):
    hits = list(search.find(project, "الوادى"))
    assert [ARABIC[hit.start : hit.end] for hit in hits] == ["الوادي"]
    assert [ENGLISH[hit.start : hit.end] for hit in search.find(project, "WADI", "Two accounts")] == ["Wadi"]
    assert next(search.find(project, "لعل")).document == project.documents()[0].id
    assert [ARABIC[hit.start : hit.end] for hit in search.find(project, "31")] == ["31"]
    with pytest.raises(BadInputError):
        search.find(project, "  ")


def test_documents_are_found_by_prefix_and_title_and_near_names_are_offered(project, arabic):
    assert project.document(arabic[:6]).id == arabic
    with pytest.raises(NotFoundError, match="Two accounts"):
        project.document("Two acounts")


def test_undo_on_a_copy_does_not_take_back_the_other_devices_acts(project, arabic, tmp_path: Path):
    project.annotate(arabic, "person", [(0, 5)])
    copy = tmp_path / "other.annot"
    shutil.copy(project.path, copy)
    shutil.copy(Path(f"{project.path}-wal"), f"{copy}-wal")
    with open_project(copy, member="Salma") as other, pytest.raises(RefusedError, match="nothing to undo"):
        other.undo()


def test_the_draft_type_is_the_stored_type(project, arabic):
    draft = annotate.draft(project, arabic, "person", [(0, 5)])
    assert isinstance(draft, Annotation)
    stored = project.annotations(ids=annotate.add(project, [draft]).ids)[0]
    assert replace(stored, id="", owner="", schema=0) == replace(draft, attributes={})
