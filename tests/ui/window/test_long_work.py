"""Long work as a person meets it in the window: the window goes on meanwhile, and large files open at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project.corpus import import_corpora
from annotator.project.jobs import Import
from annotator.project.session import open_project
from tests.bench.load import build_text, draw_spans, loaded_document, make_project
from tests.ui.window.hands import CONTROL, Key, press, said, until_done


@pytest.fixture(scope="module")
def large_path(tmp_path_factory):
    """A project with a document of 10 MB and its hundred thousand annotations."""
    path = tmp_path_factory.mktemp("large") / "large.annot"
    text = build_text("mix", 10_000_000)
    make_project(path, [loaded_document(text, draw_spans(text))])
    return path


@pytest.fixture
def many_path(project_path: Path) -> Path:
    """A project of a thousand documents."""
    texts = [f"Report {number}.\nThe bridge was closed." for number in range(1_000)]
    documents = [CorpusDocument(Document(document_id(each), each[:12], len(each)), each) for each in texts]
    with open_project(project_path) as project:
        import_corpora(project, [Corpus(documents)])
    return project_path


@pytest.mark.may_hang("taking back an import of hundreds of texts is still done in the window's own process")
def test_one_tags_on_while_an_import_comes_in_and_takes_it_back_after(window, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_text(f"وقال الشاهد رقم {number} إن الجسر أغلق. " * 200, "utf-8")
    window.filing.tasks.start(Import((str(folder),)))
    for number in range(10):
        window.canvas.select(5 * number, 5 * number + 4)
        press(window, Key.Key_P)
        assert said(window).startswith("Tagged")
        QTest.qWait(30)
    assert window.filing.tasks.running is not None
    until_done(window)
    window.look()
    assert len(window.desk.project.documents()) == 302
    assert len(window.desk.project.annotations()) == 10
    press(window, Key.Key_Z, CONTROL)
    assert said(window) == "Undone: import"
    assert len(window.desk.project.documents()) == 2
    assert len(window.desk.project.annotations()) == 10


def test_a_document_of_10_mb_opens_scrolls_and_is_tagged_without_a_pause(open_window, large_path):
    window = open_window(large_path)
    QTest.qWait(300)
    bar = window.canvas.verticalScrollBar()
    for share in (0.2, 0.9, 0.5):
        bar.setValue(int(bar.maximum() * share))
        QTest.qWait(30)
    start = window.canvas.top_line()
    window.canvas.select(start, start + 4)
    press(window, Key.Key_P)
    assert said(window).startswith("Tagged")
    QTest.qWait(300)


def test_a_project_of_a_thousand_documents_opens_and_is_looked_through_without_a_pause(open_window, many_path):
    window = open_window(many_path)
    for _ in range(20):
        press(window, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    with open_project(many_path) as other:
        other.annotate(other.documents()[3].id, "person", [(0, 6)])
    window.look()
    QTest.qWait(100)
    assert window.desk.project.counts()
