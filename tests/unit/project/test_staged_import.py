"""An import is worked out before the file is locked: others go on writing, and it stays one act or nothing."""

from dataclasses import replace

import pytest

from annotator.errors import BadInputError, BusyError
from annotator.formats.corpus import Corpus
from annotator.log.schema_state import label_state
from annotator.model.schema import Words
from annotator.project import files
from annotator.project.comments import add_comment, comments
from annotator.project.corpus import import_corpora
from annotator.project.search import find
from annotator.project.session import PROJECT, open_project
from annotator.project.states import set_done
from annotator.store.engine import transaction
from tests.bench.load import LABELS, build_text, draw_spans, loaded_document

SETTINGS = "SELECT k, v FROM paragraph_index_config ORDER BY k"
TEXT = build_text("en", 4_000)


def corpus(title: str = "Came") -> Corpus:
    return Corpus([loaded_document(TEXT, draw_spans(TEXT), title)])


def bring(project, act=None):
    """Import, and let another program act between working out and writing, each time it is worked out."""
    times = []

    def progress(done: int, total: int) -> None:
        times.append(done)
        if act and len(times) == 1:
            act()

    report = import_corpora(project, [corpus()], progress=progress)
    return report, len(times)


def test_another_program_may_write_while_an_import_is_worked_out(project):
    document = project.documents()[0].id
    with open_project(project.path) as other:
        other.replica.connection.exec_driver_sql("PRAGMA busy_timeout = 0")
        report, times = bring(project, lambda: other.annotate(document, "person", [(0, 5)], note="meanwhile"))
        assert times == 1
        assert report.annotations == len(draw_spans(TEXT))
        assert [each.note for each in other.annotations(document)] == ["meanwhile"]
        assert list(files.findings(other)) == []


def test_what_is_said_meanwhile_does_not_make_an_import_work_itself_out_again(project):
    def say() -> None:
        with open_project(project.path) as other:
            add_comment(other, other.documents()[0].id, "meanwhile")
            set_done(other, other.documents()[0].id, True)

    report, times = bring(project, say)
    assert times == 1
    assert report.annotations == len(draw_spans(TEXT))
    assert [each.text for each in comments(project)] == ["meanwhile"]
    assert list(files.findings(project)) == []


def test_an_import_is_worked_out_again_where_the_schema_has_changed_meanwhile(project):
    def rename() -> None:
        with open_project(project.path) as other:
            label = other.schema.labels["person"]
            with other.act("rename") as act:
                act.put(PROJECT, "label", "person", label_state(replace(label, title=Words("Human", "إنسان"))))

    report, times = bring(project, rename)
    assert times == 2
    assert report.annotations == len(draw_spans(TEXT))
    assert project.schema.labels["person"].title.en == "Human"
    assert list(files.findings(project)) == []


def test_the_same_import_by_two_programs_at_once_adds_everything_once(project):
    def same() -> None:
        with open_project(project.path) as other:
            import_corpora(other, [corpus()])

    report, times = bring(project, same)
    assert times == 2
    assert (report.annotations, report.documents[0].known) == (0, len(draw_spans(TEXT)))
    assert sum(project.counts().values()) == len(draw_spans(TEXT))
    assert list(files.findings(project)) == []


def test_a_stream_that_grew_meanwhile_goes_on_in_one_chain(project):
    import_corpora(project, [Corpus([loaded_document(TEXT, [])])])
    document = project.documents()[-1].id

    def tag() -> None:
        with open_project(project.path) as other:
            other.annotate(document, "group", [(0, 4)])

    _, times = bring(project, tag)
    assert times == 1
    assert project.counts()[document] == len(draw_spans(TEXT)) + 1
    assert list(files.findings(project)) == []
    project.undo()
    assert project.counts()[document] == 1


def test_an_import_that_fails_while_it_is_worked_out_leaves_the_file_as_it_was(project):
    before = project.replica.data_version, project.documents()
    wrong = loaded_document(TEXT, [("person", 0, 4)])
    broken = type(wrong)(wrong.document, "Other" + TEXT, wrong.annotations)
    with pytest.raises(BadInputError):
        import_corpora(project, [Corpus([broken])])
    assert (project.replica.data_version, project.documents()) == before
    assert set(LABELS) <= set(project.schema.labels)


def test_an_import_that_cannot_have_the_lock_leaves_nothing_and_comes_in_later(project):
    before = project.documents()
    with open_project(project.path) as other, transaction(other.replica.connection):
        project.replica.connection.exec_driver_sql("PRAGMA busy_timeout = 0")
        with pytest.raises(BusyError):
            bring(project)
    assert project.documents() == before
    report, times = bring(project)
    assert (times, report.annotations) == (1, len(draw_spans(TEXT)))
    assert list(files.findings(project)) == []


def test_what_came_in_is_found_by_search_beside_what_was_there(project):
    """The index is written at once; what it is set to otherwise holds again afterwards."""
    word = TEXT.split()[5]
    import_corpora(project, [Corpus([loaded_document(f"Only {word} here.", [])])])
    connection = project.replica.connection
    reading = connection.exec_driver_sql("SELECT id FROM document")  # as a view that has not read all of it yet
    bring(project)
    reading.close()
    set_once = connection.exec_driver_sql(SETTINGS).all()
    import_corpora(project, [Corpus([loaded_document(f"Again {word} there.", [])])])
    assert {"hashsize": 1 << 20, "automerge": 4}.items() <= dict(map(tuple, set_once)).items()
    assert connection.exec_driver_sql(SETTINGS).all() == set_once
    connection.exec_driver_sql("INSERT INTO paragraph_index (paragraph_index) VALUES ('integrity-check')")
    found = {hit.document for hit in find(project, word)}
    assert found >= {each.id for each in project.documents()[-3:]}


def test_many_documents_come_in_whole_go_and_come_back(project):
    """What waited is in the tables as the log says, in the sheets of several documents."""
    texts = [f"{number}. {TEXT}" for number in range(5)]
    documents = [loaded_document(text, draw_spans(text), f"No. {number}") for number, text in enumerate(texts)]
    report = import_corpora(project, [Corpus(documents)])
    assert [each.annotations for each in report.documents] == [len(draw_spans(text)) for text in texts]
    assert list(files.findings(project)) == []
    project.undo()
    assert not project.counts()
    project.redo()
    assert list(files.findings(project)) == []
    assert sum(project.counts().values()) == report.annotations
