"""The list of documents, narrowed and sorted by hands, and saying that one is done."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project.corpus import import_corpora
from annotator.project.people import add_member
from annotator.project.session import open_project
from annotator.project.states import states
from annotator.ui.source import Whose
from annotator.ui.theme import LIGHT
from tests.texts import TEXTS
from tests.ui.window.hands import ALT, CONTROL, LEFT, NONE, Key, double_click, press, said, span, type_text

ARABIC, ENGLISH = TEXTS
MORE = {
    "بيان اللجنة ١٢": ("نفت اللجنة ما نُسب إليها من أرقام.", "اللجنة الأهلية"),
    "Answer of the committee": ("The committee denied the numbers.", "Valley Committee"),
    "إحصاء الأضرار": ("بلغ عدد البيوت المهدّمة أربعين بيتاً في ثلاث قرى من الوادي وما حوله.", ""),
}


@pytest.fixture
def panel(texts_path, open_window):
    with open_project(texts_path) as project:
        import_corpora(project, [Corpus([_document(title, *said) for title, said in MORE.items()])])
    window = open_window(texts_path)
    return window.panels["documents"]


def _document(title: str, text: str, publisher: str) -> CorpusDocument:
    return CorpusDocument(Document(document_id(text), title, len(text), publisher=publisher), text)


def listed(panel) -> list[str]:
    return [row.title for row in panel.model.rows]


def type_words(panel, words: str) -> None:
    QTest.mouseClick(panel.filter.line, LEFT)
    type_text(panel.filter.line, words)


def pick(button, way: str) -> None:
    """Open the menu of a button with the mouse and click an item."""
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    item = next(each for each in menu.actions() if each.objectName() == way)
    QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(item).center())


def test_words_find_titles_however_they_are_spelled(panel):
    type_words(panel, "احصاء")
    assert listed(panel) == ["إحصاء الأضرار"]
    QTest.keyClick(panel.filter.line, Key.Key_Escape)
    type_words(panel, "12")
    assert listed(panel) == ["بيان اللجنة ١٢"]


def test_words_find_publishers(panel):
    type_words(panel, "valley")
    assert listed(panel) == ["Answer of the committee"]


def test_the_line_reads_as_its_words_do(panel):
    type_words(panel, "بيان")
    assert panel.filter.line.layoutDirection() == Qt.LayoutDirection.RightToLeft
    QTest.keyClick(panel.filter.line, Key.Key_Escape)
    assert panel.filter.line.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_enter_leads_from_the_line_into_the_list_and_on_to_the_page(panel):
    type_words(panel, "committee")
    QTest.keyClick(panel.filter.line, Key.Key_Return)
    assert panel.view.hasFocus()
    assert panel.desk.document.title == "Answer of the committee"
    press(panel.window(), Key.Key_Return)
    assert panel.window().canvas.hasFocus()


def test_what_matches_nothing_says_how_to_see_all_again(panel):
    type_words(panel, "zzz")
    assert panel.empty.isVisible()
    assert "Esc" in panel.empty.text()
    QTest.keyClick(panel.filter.line, Key.Key_Escape)
    assert len(listed(panel)) == 5
    QTest.keyClick(panel.filter.line, Key.Key_Escape)
    assert panel.window().canvas.hasFocus()


def test_next_and_previous_go_through_what_the_list_shows(panel):
    window = panel.window()
    type_words(panel, "اللجنة")
    window.canvas.setFocus()
    press(window, Key.Key_Down, ALT)
    assert panel.desk.document.title == "بيان اللجنة ١٢"
    press(window, Key.Key_Down, ALT)
    assert said(window) == "This is the last document."
    press(window, Key.Key_Up, ALT)
    assert said(window) == "This is the first document."


def test_titles_are_sorted_by_the_letters_of_their_languages(panel):
    pick(panel.order, "title")
    assert listed(panel) == ["Answer of the committee", ENGLISH, "إحصاء الأضرار", "بيان اللجنة ١٢", ARABIC]
    pick(panel.order, "length")
    lengths = [row.document.length for row in panel.model.rows]
    assert lengths == sorted(lengths, reverse=True)
    pick(panel.order, "arrival")
    assert listed(panel) == [ARABIC, ENGLISH, *MORE]


def test_ctrl_return_says_done_and_takes_it_back(panel):
    window = panel.window()
    press(window, Key.Key_Return, CONTROL)
    assert panel.model.rows[0].stage == "done"
    assert panel.count == "1 / 5\u2003✓ 1"
    assert said(window).startswith(f"Done: \u2068{ARABIC}\u2069")
    assert states(panel.desk.project)[panel.desk.document.id] == "done"
    press(window, Key.Key_Return, CONTROL)
    assert panel.model.rows[0].stage == "begun"
    assert panel.count == "1 / 5"


def test_undo_takes_back_that_one_is_done(panel):
    window = panel.window()
    press(window, Key.Key_Return, CONTROL)
    press(window, Key.Key_Z, CONTROL)
    assert panel.model.rows[0].stage == "new"
    assert said(window) == "Undone: mark as done"


def test_a_first_annotation_begins_a_document_and_its_undoing_makes_it_new(panel):
    window = panel.window()
    assert panel.model.rows[0].stage == "new"
    double_click(window, span(window, "معركة")[0])
    press(window, Key.Key_B)
    assert panel.model.rows[0].stage == "begun"
    press(window, Key.Key_Z, CONTROL)
    assert panel.model.rows[0].stage == "new"


def test_the_menu_of_a_row_says_done_of_a_document_that_is_not_open(panel):
    place = panel.view.visualRect(panel.model.index(1)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, panel.view.viewport().mapToGlobal(place))
    QApplication.sendEvent(panel.view.viewport(), event)
    menu = QApplication.activePopupWidget()
    QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(menu.actions()[0]).center())
    assert [row.stage for row in panel.model.rows[:2]] == ["new", "done"]
    assert panel.desk.document.title == ARABIC


def test_what_is_done_leaves_the_list_of_new_ones_when_one_goes_on(panel):
    window = panel.window()
    pick(panel.stage, "new")
    press(window, Key.Key_Return, CONTROL)
    assert listed(panel)[0] == ARABIC
    shown = [each for each in panel.stage.menu().actions() if each.isVisible()]
    assert [each.text() for each in shown] == ["All\t5", "New\t4", "Begun\t0", "Done\t1"]
    window.canvas.setFocus()
    press(window, Key.Key_Down, ALT)
    assert panel.desk.document.title == ENGLISH
    assert listed(panel) == [ENGLISH, *MORE]
    pick(panel.stage, "done")
    assert listed(panel) == [ARABIC]


def test_beside_anothers_work_the_circles_are_theirs_and_nothing_can_be_said(panel):
    window = panel.window()
    press(window, Key.Key_Return, CONTROL)
    add_member(panel.desk.project, "عمر")
    omar = next(each for each in panel.desk.project.members.values() if each.name == "عمر")
    window.look()
    window.show_whose(Whose(omar.id))
    assert {row.stage for row in panel.model.rows} == {"new"}
    press(window, Key.Key_Return, CONTROL)
    assert said(window).startswith("This is not your own work")
    assert states(panel.desk.project, "Salma")[panel.desk.document.id] == "done"


def test_a_thousand_documents_are_listed_filtered_and_sorted_at_once(project_path, open_window):
    texts = [(f"تقرير رقم {number}", f"وقع الحادث رقم {number} في الوادي.") for number in range(1000)]
    with open_project(project_path) as project:
        import_corpora(project, [Corpus([_document(title, text, "وكالة") for title, text in texts])])
    panel = open_window(project_path).panels["documents"]
    type_words(panel, "99")
    assert len(listed(panel)) == 19
    pick(panel.order, "title")
    assert listed(panel)[:3] == ["تقرير رقم 99", "تقرير رقم 199", "تقرير رقم 299"]


def test_the_list_ends_with_a_whole_row(panel):
    window = panel.window()
    for height in (700, 717, 733, 768):
        window.resize(1280, height)
        QTest.qWait(10)
        view = panel.view
        assert view.viewport().height() % view.visualRect(panel.model.index(0)).height() == 0


def test_the_circle_of_what_is_done_is_full_and_ticked(panel):
    row = panel.view.visualRect(panel.model.index(1))
    before = colours(panel, row)
    panel.turn_done(panel.model.rows[1].id)
    assert LIGHT.accent not in before
    assert LIGHT.accent in colours(panel, row)


def colours(panel, rect: QRect) -> set[str]:
    picture = panel.view.viewport().grab(rect).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height() // 2)}


def test_a_screen_reader_is_told_how_far_one_is(panel):
    press(panel.window(), Key.Key_Return, CONTROL)
    spoken = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("done, 0 annotations")
    assert panel.stage.accessibleName() == "Show: All"
    assert panel.order.accessibleName() == "Sort by: Order of arrival"


def test_tagging_goes_on_while_another_program_brings_documents(texts_path, open_window):
    window = open_window(texts_path)
    with open_project(texts_path) as other:
        import_corpora(other, [Corpus([_document(title, *told) for title, told in MORE.items()])])
    double_click(window, span(window, "سامر")[0])
    press(window, Key.Key_P)  # the first annotation: how far one is with the document is counted anew
    assert [row.stage for row in window.panels["documents"].model.rows] == ["begun", "new"]
    assert "Person" in said(window)
