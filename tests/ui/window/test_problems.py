"""Problems, found while one works: walked through by keys, mended by hands, told in the status line."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project import annotate
from annotator.project.corpus import import_corpora
from annotator.project.people import add_member
from annotator.project.session import open_project
from annotator.ui.source import Whose
from tests.texts import TEXTS
from tests.ui.window.hands import CONTROL, LEFT, SHIFT, Key, choose_document, click, double_click, press, said, span

ARABIC, ENGLISH = TEXTS
REST = 2_000  # ms, more than enough for the window to look


@pytest.fixture
def window(texts_path, open_window, qtbot):
    """A window on an Arabic text in which the place of a battle is gone, and an English one with an empty claim."""
    with open_project(texts_path) as project:
        first, second = project.documents()
        text = project.text(first.id)
        place = project.annotate(first.id, "facility", [_at(text, "جسر الوادي")])
        project.annotate(first.id, "battle", [_at(text, "معركة")], roles=[("place", place)])
        project.annotate(first.id, "person", [_at(text, "سامر العلي")])
        project.remove([place])
        project.annotate(second.id, "claim", [_at(project.text(second.id), "shelling killed 18 people")])
    window = open_window(texts_path)
    qtbot.waitUntil(lambda: bool(window.panels["problems"].model.rows), timeout=REST)
    return window


@pytest.fixture
def panel(window):
    press(window, Key.Key_8, CONTROL)
    return window.panels["problems"]


def _at(text: str, words: str) -> tuple[int, int]:
    at = text.index(words)
    return at, at + len(words)


def codes(panel) -> list[str]:
    return [row.found.problem.code for row in panel.model.rows]


def click_row(panel, at: int) -> None:
    QTest.mouseClick(panel.view.viewport(), LEFT, pos=panel.view.visualRect(panel.model.index(at)).center())


def mark_of(window, label: str) -> str:
    return next(each.id for each in window.desk.project.annotations() if each.label == label)


def test_what_does_not_fit_is_listed_with_its_words_and_told_in_the_status_line(window, panel):
    assert codes(panel) == ["target-gone"]
    assert panel.model.words(0) == "معركة"
    assert panel.model.title(0).startswith("What filled the role is gone:")
    assert window.status.problems.text() == "1 problem"
    assert panel.count == "1"


def test_a_click_selects_the_annotation_on_the_page(window, panel):
    click_row(panel, 0)
    assert window.canvas.selected_mark == mark_of(window, "battle")
    assert panel.view.hasFocus()


def test_enter_does_the_mend_and_undo_takes_it_back(window, panel, qtbot):
    click_row(panel, 0)
    assert [each.text() for each in panel.bar.buttons] == ["Drop the filler \u2068that is gone\u2069"]
    press(window, Key.Key_Return)
    assert said(window) == "Mended"
    qtbot.waitUntil(lambda: not panel.model.rows, timeout=REST)
    assert not window.status.problems.isVisible()
    assert window.desk.annotation(mark_of(window, "battle")).roles == ()
    assert not panel.bar.isVisible()
    press(window, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: codes(panel) == ["target-gone"], timeout=REST)


def test_a_button_does_the_mend(window, panel, qtbot):
    click_row(panel, 0)
    QTest.mouseClick(panel.bar.buttons[0], LEFT)
    qtbot.waitUntil(lambda: not panel.model.rows, timeout=REST)
    assert panel.empty.text().startswith("All fits in this document.")


def test_f8_walks_through_the_problems_and_leaves_the_focus_on_the_page(window, qtbot):
    panel = window.panels["problems"]
    click(window, span(window, "القصف")[0])
    double_click(window, span(window, "القصف")[0])
    press(window, Key.Key_C)
    qtbot.waitUntil(lambda: len(panel.model.rows) > 1, timeout=REST)
    window.canvas.select_mark(None)
    panel.view.setCurrentIndex(panel.model.index(-1))
    press(window, Key.Key_F8)
    assert window.canvas.selected_mark == mark_of(window, "battle")
    press(window, Key.Key_F8)
    assert window.canvas.selected_mark == panel.model.rows[1].found.annotation
    assert window.canvas.hasFocus()
    press(window, Key.Key_F8, SHIFT)
    assert window.canvas.selected_mark == mark_of(window, "battle")
    press(window, Key.Key_F8, SHIFT)
    assert said(window) == "This is the first problem."
    for _ in panel.model.rows:
        press(window, Key.Key_F8)
    assert said(window) == "This is the last problem."


def test_what_is_only_missing_is_to_do_and_comes_after_what_is_wrong(window, panel, qtbot):
    window.canvas.setFocus()
    double_click(window, span(window, "رقماً")[0])
    press(window, Key.Key_C)
    qtbot.waitUntil(lambda: len(panel.model.rows) > 1, timeout=REST)
    assert [row.is_to_do for row in panel.model.rows] == [False] + [True] * (len(panel.model.rows) - 1)
    assert panel.count == f"1\u2003{len(panel.model.rows) - 1} to do"
    assert window.status.problems.text() == "1 problem"


def test_where_nothing_is_wrong_the_status_line_says_quietly_what_is_to_do(window, qtbot):
    choose_document(window, ENGLISH)
    qtbot.waitUntil(lambda: window.status.problems.text().endswith("to do"), timeout=REST)
    assert window.status.problems.property("wrong") is False


def test_enter_goes_to_the_page_where_a_person_has_to_fill_something_in(window, panel, qtbot):
    choose_document(window, ENGLISH)
    qtbot.waitUntil(lambda: bool(panel.model.rows) and panel.model.rows[0].is_to_do, timeout=REST)
    panel.view.setFocus()
    press(window, Key.Key_Down)
    assert panel.bar.buttons == []
    press(window, Key.Key_Return)
    assert window.canvas.selected_mark == mark_of(window, "claim")
    assert window.canvas.hasFocus()


def test_all_documents_can_be_looked_at_and_a_click_opens_the_other_one(window, panel, qtbot):
    panel.where.choose("all")
    qtbot.waitUntil(lambda: not panel.checking.is_under_way, timeout=REST)
    assert {row.document for row in panel.model.rows} == {each.id for each in window.desk.project.documents()}
    click_row(panel, 1)
    assert window.desk.document.title == ENGLISH
    assert window.canvas.selected_mark == mark_of(window, "claim")


def test_the_number_in_the_status_line_opens_the_panel(window):
    assert not window.panels["problems"].isVisible()
    QTest.mouseClick(window.status.problems, LEFT)
    assert window.panels["problems"].isVisible()
    assert window.panels["problems"].view.hasFocus()


def test_the_problem_of_what_is_selected_on_the_page_is_chosen(window, panel):
    window.canvas.setFocus()
    click(window, span(window, "معركة")[0])
    assert panel.view.currentIndex().row() == 0
    assert panel.bar.isVisible()
    assert window.canvas.hasFocus()


def test_beside_anothers_work_nothing_can_be_mended(window, panel, qtbot):
    project, document = window.desk.project, window.desk.document.id
    add_member(project, "عمر")
    name = project.annotate(document, "claim", [span(window, "عاد الهدوء")], member="عمر")
    window.look()
    members = {each.name: each.id for each in project.members.values()}
    window.show_whose(Whose(members["عمر"]))
    qtbot.waitUntil(lambda: [r.found.annotation for r in panel.model.rows][:1] == [name], timeout=REST)
    click_row(panel, 0)
    assert panel.bar.buttons == []


def test_a_screen_reader_is_told_what_is_wrong_and_where(window, panel):
    spoken = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("problem, What fills the role “")
    assert spoken.endswith("Battle, معركة")


def test_closing_while_documents_are_looked_at_is_no_fault(window, panel):
    panel.where.choose("all")
    window.close()
    QTest.qWait(400)
    assert panel.checking.is_under_way


def test_nothing_is_read_while_the_file_rests_beneath_a_dialog(window, panel, qtbot):
    told = []
    panel.checking.failed.connect(told.append)
    window.canvas.setFocus()
    double_click(window, span(window, "رقماً")[0])
    press(window, Key.Key_C)
    window.filing.ask(lambda: qtbot.wait(600))
    assert told == []
    assert codes(panel) == ["target-gone"]
    qtbot.waitUntil(lambda: len(panel.model.rows) > 1, timeout=REST)


def test_a_document_of_many_annotations_is_looked_at_in_short_steps(project_path, open_window, qtbot):
    text = "\n".join(f"وقال شاهد رقم {n} إن القصف أوقع {n % 50} قتيلاً عند جسر الوادي." for n in range(2000))
    document = Document(document_id(text), "طويل", len(text), "ar")
    with open_project(project_path) as project:
        import_corpora(project, [Corpus([CorpusDocument(document, text)])])
        drafts = [annotate.draft(project, document.id, "claim", [(at * 20, at * 20 + 8)]) for at in range(2_000)]
        annotate.add(project, drafts)
    window = open_window(project_path)
    checking = window.panels["problems"].checking
    steps = []
    for _ in range(200):
        if not checking.is_under_way:
            break
        checking._timer.stop()
        begun = time.process_time()
        checking._step()
        steps.append(time.process_time() - begun)
        QApplication.processEvents()
    assert len({each.annotation for each in checking.found[document.id]}) == 2_000
    assert len(steps) > 10
    assert sorted(steps)[-4] < 0.05  # a few may meet the collector of garbage
