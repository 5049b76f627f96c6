"""Redacting as a person does: named, previewed, for managers alone; and what imports and others' files make of it."""

import pytest

from annotator.errors import BadInputError, NotFoundError, RefusedError
from annotator.formats.corpus import Corpus
from annotator.model.document import document_id
from annotator.project import comments, entries, files, history, people
from annotator.project.corpus import export, import_corpora, import_paths
from annotator.project.problems import problems_of
from annotator.project.redact import plan, redact
from annotator.project.session import claim
from annotator.store import backup
from tests.texts import ENGLISH, at, corpus_documents
from tests.unit.store.test_unite import copied


@pytest.fixture
def person(project) -> str:
    return project.annotate("Two accounts", "person", [at(ENGLISH, "Samer al-Ali")], note="a witness")


def redact_document(project, name: str = "Two accounts"):
    return redact(project, plan(project, name), "a court order")


def test_a_plan_says_what_would_go_and_writes_nothing(project, person):
    comments.add_comment(project, "Two accounts", "Who is he?", annotation=person)
    wanted = plan(project, "Two accounts")
    assert (wanted.goes.annotations, wanted.goes.comments, wanted.goes.entries) == (1, 1, 0)
    assert len(project.documents()) == 2


def test_only_a_manager_may_redact(project, person):
    people.add_member(project, "Nour", "reviewer")
    wanted = plan(project, "Two accounts")
    claim(project, "Nour")
    for attempt in (lambda: plan(project, "Two accounts"), lambda: redact(project, wanted, "x")):
        with pytest.raises(RefusedError, match="Only a manager may redact anything; Nour is a reviewer"):
            attempt()
    assert len(project.documents()) == 2


def test_a_redaction_needs_something_that_is_there_and_a_reason(project, person):
    with pytest.raises(BadInputError, match="Say what to redact"):
        plan(project)
    with pytest.raises(NotFoundError):
        plan(project, annotations=["0000-none"])
    with pytest.raises(BadInputError, match="needs a reason"):
        redact(project, plan(project, "Two accounts"), "  ")
    redact(project, plan(project, annotations=[person]), "x")
    with pytest.raises(NotFoundError, match="All of that was redacted before"):
        plan(project, annotations=[person])


def test_records_of_all_kinds_go_together(project, person):
    entry = entries.add_entry(project, "Zubaida", "person")
    comment = comments.add_comment(project, "Two accounts", "Ask her")
    redact(project, plan(project, annotations=[person], entries=["Zubaida"], comments=[comment]), "x")
    assert (project.annotations(), project.entries(), comments.comments(project)) == ([], [], [])
    assert len(project.documents()) == 2
    assert all("Zubaida" not in str(row) for row in project.replica.connection.exec_driver_sql("SELECT * FROM action"))
    assert entry.id not in [each.id for each in project.entries()]


def test_what_an_act_changed_is_told_so_that_views_read_it_again(project, person):
    changed = redact_document(project).changed
    assert {"document", "text", "annotation", "redaction"} <= changed.families
    assert [each.title for each in project.documents()] == ["معركة جسر الوادي"]
    assert person in changed.records


def test_its_steps_stay_in_the_history_without_what_they_held(project, person):
    redact(project, plan(project, annotations=[person]), "x")
    assert [(each.verb, each.holds_state) for each in history.history(project, person)] == [("redacted", False)]


def test_a_role_that_it_filled_stays_as_a_problem(project, person):
    roles = [("victim", person)]
    event = project.annotate("Two accounts", "shelling", [at(ENGLISH, "shelling")], roles=roles)
    redact(project, plan(project, annotations=[person]), "x")
    assert [each.id for each in project.annotations()] == [event]
    found = problems_of(project, document_id(ENGLISH), None, None)
    assert "target-gone" in [each.problem.code for each in found]


def test_the_same_text_is_left_out_of_an_import_with_a_sentence(project, person):
    redact_document(project)
    report = import_corpora(project, [Corpus(corpus_documents())])
    assert report.warnings == ("The document “Two accounts” was redacted and cannot come back; it was left out.",)
    assert [each.document.title for each in report.documents] == ["معركة جسر الوادي"]
    assert len(project.documents()) == 1


def test_annotations_that_were_redacted_are_left_out_of_an_import(project, person, tmp_path):
    kept = project.annotate("Two accounts", "place", [at(ENGLISH, "Wadi Bridge")])
    export(project, "jsonl", tmp_path / "out")
    redact(project, plan(project, annotations=[person]), "x")
    project.remove([kept])
    import_paths(project, [tmp_path / "out"])
    assert [each.label for each in project.annotations()] == ["place"]


def test_what_others_mark_later_on_a_redacted_document_does_not_come(project, person):
    with copied(project, "other.annot") as other:
        redact_document(project)
        other.annotate("Two accounts", "place", [at(ENGLISH, "Wadi Bridge")], note="too late")
        files.merge(project, other.path)
        files.merge(other, project.path)
        for each in (project, other):
            assert [document.title for document in each.documents()] == ["معركة جسر الوادي"]
            assert each.annotations() == []
            assert list(files.findings(each)) == []


def test_a_backup_from_before_is_restored_without_it(project, person, tmp_path):
    backup.write(project.path)
    redact_document(project)
    with files.restore(project.path, tmp_path / "back.annot") as back:
        assert [each.title for each in back.documents()] == ["معركة جسر الوادي"]
        assert list(files.findings(back)) == []
