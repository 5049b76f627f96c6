"""Choosing documents, coming back to the place where one was, and what the panels say."""

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from shiboken6 import isValid

from annotator.model.schema import Words
from annotator.project.create import create_project
from annotator.project.documents import describe
from annotator.project.people import add_member
from annotator.project.session import open_project
from annotator.ui.actions.table import ACTIONS, GROUPS, chords
from annotator.ui.language import use_language
from annotator.ui.line import isolate_number
from annotator.ui.memory import state_file
from annotator.ui.source import GOLD, Whose
from annotator.ui.theme import DARK, LIGHT
from annotator.ui.window import Window
from tests.texts import ENGLISH as ENGLISH_TEXT
from tests.texts import TEXTS
from tests.ui.window.hands import (
    ALT,
    CONTROL,
    SHIFT,
    Key,
    choose_document,
    click_chip,
    double_click,
    press,
    said,
    shown,
    span,
    stored,
)

ARABIC, ENGLISH = TEXTS


@pytest.fixture
def arabic_system(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("ar_SY"))
    use_language(qapp, "en")
    yield
    QLocale.setDefault(before)


def test_a_click_opens_a_document_and_gives_the_page_the_focus(window):
    assert window.desk.document.title == ARABIC
    choose_document(window, ENGLISH)
    assert window.desk.document.title == ENGLISH
    assert window.canvas.hasFocus()
    assert window.windowTitle() == window.desk.project.title.en


@pytest.mark.parametrize(
    ("onward", "back"),
    [((Key.Key_Down, ALT), (Key.Key_Up, ALT)), ((Key.Key_PageDown, CONTROL), (Key.Key_PageUp, CONTROL))],
)
def test_keys_step_through_the_documents_and_stop_at_the_ends(window, onward, back):
    press(window, *onward)
    assert window.desk.document.title == ENGLISH
    press(window, *onward)
    assert said(window) == "This is the last document."
    press(window, *back)
    assert window.desk.document.title == ARABIC
    press(window, *back)
    assert said(window) == "This is the first document."


def test_the_list_counts_what_is_tagged(window):
    double_click(window, span(window, "معركة")[0])
    press(window, Key.Key_B)
    assert [row.count for row in window.panels["documents"].model.rows] == [1, 0]


def test_the_status_line_says_where_and_how_much_is_selected(window):
    assert window.status.saved.text() == "● All saved"
    assert window.status.place.text() == "Paragraph 1 of 3"
    press(window, Key.Key_End, CONTROL)
    assert window.status.place.text() == "Paragraph 3 of 3"
    double_click(window, span(window, "حيّ")[0])
    assert window.status.place.text() == "Paragraph 3 of 3 · 2 characters selected"
    press(window, Key.Key_L)
    assert window.status.place.text() == "Paragraph 3 of 3"


def test_numbers_are_written_in_the_language_of_the_window_not_of_the_system(long_path, open_window, arabic_system):
    window = open_window(long_path)
    index = window.panels["documents"].model.index(0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert f"{len(window.desk.text) / 1000:.1f} k" in spoken
    assert "0 annotations" in spoken


def test_hovering_over_a_title_that_has_no_room_shows_it_whole(window):
    view, index = window.panels["documents"].view, window.panels["documents"].model.index(1)
    at = view.visualRect(index).center()
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at)))
    assert f">{ENGLISH}<" in QToolTip.text()


def test_an_arabic_title_keeps_its_order_before_the_name_of_the_app(open_window, tmp_path):
    create_project(tmp_path / "a.annot", "Salma", title=Words("تقارير Deir", "تقارير Deir")).close()
    window = open_window(tmp_path / "a.annot")
    assert window.windowTitle() == "\u2068تقارير Deir\u2069"
    assert window.bar.title.text() == "تقارير Deir"


def test_arrows_in_the_list_open_documents_and_enter_goes_to_the_page(window):
    window.panels["documents"].view.setFocus()
    press(window, Key.Key_Down)
    assert window.desk.document.title == ENGLISH
    assert window.panels["documents"].view.hasFocus()
    press(window, Key.Key_Return)
    assert window.canvas.hasFocus()


def test_f6_walks_over_the_panels(window):
    seen = []
    for _ in range(4):
        press(window, Key.Key_F6)
        seen.append(window.focusWidget())
    assert seen == stops(window)
    press(window, Key.Key_F6, SHIFT)
    assert window.focusWidget() is window.panels["tags"].stop()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_each_stop_of_f6_shows_a_ring_that_goes_with_the_focus(window, theme):
    window.set_theme(theme)
    for _ in range(4):
        before = [edge_of(stop, window) for stop in stops(window)]
        press(window, Key.Key_F6)
        at = stops(window).index(window.focusWidget())
        QTest.qWait(10)
        edges = [edge_of(stop, window) for stop in stops(window)]
        assert edges[at] == [theme.accent] * 4
        assert before[at] != edges[at]
        assert [edge.count(theme.accent) for edge in edges].count(4) == 1
    press(window, Key.Key_F6)
    window.resize(1100, 700)
    QTest.qWait(10)
    assert edge_of(window.panels["annotation"].area, window) == [theme.accent] * 4
    double_click(window, span(window, "معركة")[0])
    assert theme.accent not in edge_of(window.panels["annotation"].area, window)


def test_the_focus_stays_on_a_chip_when_another_program_writes(window, qtbot):
    press(window, Key.Key_F6, SHIFT)
    chip = window.panels["tags"].stop()
    assert chip.hasFocus()
    with open_project(window.desk.project.path) as other:
        describe(other, window.desk.document.id, title="Renamed elsewhere")
    qtbot.waitUntil(lambda: window.panels["documents"].model.rows[0].title == "Renamed elsewhere", timeout=1500)
    assert window.panels["tags"].stop() is chip
    assert chip.hasFocus()


def test_the_ring_goes_with_a_chip_that_another_schema_takes_away(window, qtbot):
    press(window, Key.Key_F6, SHIFT)
    chip = window.panels["tags"].stop()
    window.panels["tags"].show_labels(window.desk.labels()[1:], "en")
    qtbot.waitUntil(lambda: not isValid(chip), timeout=1500)
    window.canvas.setFocus()
    press(window, Key.Key_F6)
    assert edge_of(window.focusWidget(), window) == [LIGHT.accent] * 4


def stops(window):
    panels = window.panels
    return [panels["annotation"].area, panels["documents"].view, panels["tags"].stop(), window.canvas]


def edge_of(widget, window) -> list[str]:
    """The colours in the middle of the four edges of a widget."""
    picture, box = window.grab().toImage(), widget.rect()
    middle = box.center()
    points = [
        (box.left() + 1, middle.y()),
        (box.right() - 1, middle.y()),
        (middle.x(), box.top() + 1),
        (middle.x(), box.bottom() - 1),
    ]
    places = [widget.mapTo(window, QPoint(*each)) for each in points]
    return [picture.pixelColor(each).name() for each in places]


def test_the_name_of_the_person_is_plain_text(window):
    reader = window.bar.reader
    picture = window.grab(QRect(reader.mapTo(window, QPoint(0, 0)), reader.size())).toImage()
    edge = {picture.pixelColor(x, y).name() for x in range(reader.width()) for y in (0, reader.height() - 1)}
    assert edge == {LIGHT.panel}


def test_a_chip_in_focus_tags_with_space(window):
    double_click(window, span(window, "معركة")[0])
    press(window, Key.Key_F6, SHIFT)
    press(window, Key.Key_Space)
    assert shown(window) == [("Person", "معركة")]


def test_control_and_signs_change_the_size_of_the_page(window):
    press(window, Key.Key_Plus, CONTROL | SHIFT)
    press(window, Key.Key_Equal, CONTROL)
    assert window.canvas.zoom == 125
    assert "125 %" in window.status.zoom.text()
    press(window, Key.Key_Minus, CONTROL)
    assert window.canvas.zoom == 110
    press(window, Key.Key_0, CONTROL)
    assert window.canvas.zoom == 100


def test_a_reopened_project_shows_the_same_line_at_the_same_height(long_path, open_window, own_memory):
    window = open_window(long_path)
    for _ in range(7):
        press(window, Key.Key_PageDown)
    middle = window.canvas.viewport().height() / 2
    before = seen_line(window, middle)
    press(window, Key.Key_Plus, CONTROL)
    press(window, Key.Key_0, CONTROL)
    assert seen_line(window, middle) == before
    window.close()
    assert own_memory in state_file().parents
    again = open_window(long_path)
    assert before[0] > 1000
    assert seen_line(again, middle) == before


def seen_line(window: Window, y: float) -> tuple[int, float]:
    """The number written in the paragraph that stands at `y`, and where that line stands."""
    text = window.desk.text
    for at in range(0, len(text), 20):
        for rect in window.canvas.text_rects(at, at + 1):
            if rect.bottom() >= y:
                return at, rect.top()
    raise AssertionError("nothing is seen")


def test_a_memory_that_is_damaged_counts_as_none(texts_path, open_window):
    state_file().parent.mkdir(parents=True)
    state_file().write_bytes(b'{"half')
    assert open_window(texts_path).desk.document.title == ARABIC


def test_the_last_document_is_shown_again(window, open_window):
    choose_document(window, ENGLISH)
    path = window.desk.project.path
    window.close()
    assert open_window(path).desk.document.title == ENGLISH


def test_what_another_program_writes_appears(window, qtbot):
    path, document = window.desk.project.path, window.desk.document.id
    with open_project(path) as other:
        other.annotate(document, "person", [span(window, "سامر")])
    qtbot.waitUntil(lambda: shown(window) == [("Person", "سامر")], timeout=3000)
    assert [row.count for row in window.panels["documents"].model.rows] == [1, 0]


def test_the_work_of_others_and_gold_is_shown_to_read_only(window):
    project, document = window.desk.project, window.desk.document.id
    add_member(project, "عمر")
    project.annotate(document, "place", [span(window, "القناطر")], member="عمر")
    window.look()
    omar = next(each for each in project.members.values() if each.name == "عمر")
    window.show_whose(Whose(omar.id))
    assert shown(window) == [("Place", "القناطر")]
    assert window.bar.reader.text() == "\u2068عمر\u2069 · to read only"
    before = stored(window)
    double_click(window, span(window, "سامر")[0])
    press(window, Key.Key_P)
    assert said(window) == "This is not your own work; choose yours in the View menu to change it."
    assert stored(window) == before
    window.show_whose(GOLD)
    assert shown(window) == []


def test_beside_work_that_is_not_ones_own_the_inspector_says_that_it_can_be_read(window):
    add_member(window.desk.project, "عمر")
    choose_whose(window, "\u2068عمر\u2069")
    reading = (
        "is shown to read only. Click a highlight to see it here; to tag words, choose your work: View, Whose work."
    )
    assert window.panels["annotation"].texts() == [f"The work of \u2068عمر\u2069 {reading}"]
    choose_whose(window, "Gold")
    assert window.panels["annotation"].texts() == [f"Gold {reading}"]
    choose_whose(window, "My work")
    assert window.panels["annotation"].texts()[0].startswith("Select words, then press a label’s key")


def test_who_has_no_work_yet_is_pointed_to_the_work_of_others(window, open_window):
    assert said(window) == ""
    project, document = window.desk.project, window.desk.document.id
    add_member(project, "عمر")
    project.annotate(document, "place", [span(window, "القناطر")], member="عمر")
    path = project.path
    window.close()
    window = open_window(path)
    hint = "Others’ work: View, Whose work."
    assert said(window) == hint
    choose_document(window, ENGLISH)
    assert said(window) == hint
    choose_whose(window, "\u2068عمر\u2069")
    assert said(window) == ""
    choose_whose(window, "My work")
    assert said(window) == hint
    double_click(window, span(window, "Samer")[0])
    press(window, Key.Key_P)
    choose_document(window, ARABIC)
    assert said(window) == ""


def choose_whose(window, title: str) -> None:
    menu = window._menus.whose
    menu.popup(window.mapToGlobal(window.rect().center()))
    item = next(each for each in menu.actions() if each.text() == title)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(item).center())


def test_what_another_program_says_of_the_document_appears_in_list_and_heading(window, qtbot):
    before = heading_of(window)
    with open_project(window.desk.project.path) as other:
        describe(other, window.desk.document.id, title="Renamed elsewhere")
    qtbot.waitUntil(lambda: window.panels["documents"].model.rows[0].title == "Renamed elsewhere", timeout=1500)
    assert window.desk.heading()[0] == "Renamed elsewhere"
    assert heading_of(window) != before
    renamed = heading_of(window)
    choose_document(window, ENGLISH)
    choose_document(window, "Renamed elsewhere")
    assert heading_of(window) == renamed


def heading_of(window):
    """The picture of what stands above the text."""
    top = window.canvas.text_rects(0, 1)[0].top()
    return window.canvas.viewport().grab(QRect(0, 0, window.canvas.viewport().width(), int(top) - 2)).toImage()


def test_a_direction_that_another_program_sets_turns_the_open_text(window, qtbot):
    before = window.canvas.text_rects(0, 1)[0]
    with open_project(window.desk.project.path) as other:
        describe(other, window.desk.document.id, direction="ltr")
    qtbot.waitUntil(lambda: window.canvas.text_rects(0, 1)[0] != before, timeout=1500)


def test_what_was_wrong_is_no_longer_said_when_another_thing_is_done(window):
    for act in (
        lambda: choose_document(window, ENGLISH),
        lambda: double_click(window, span(window, "Samer")[0]),
        lambda: press(window, Key.Key_Plus, CONTROL),
    ):
        press(window, Key.Key_9)
        assert said(window) == f"{isolate_number('9')} is no label’s key."
        act()
        assert said(window) == ""


def test_the_menu_offers_everyones_work(window):
    add_member(window.desk.project, "عمر")
    menu = window._menus.whose
    menu.aboutToShow.emit()
    assert [item.text() for item in menu.actions()] == [
        "My work",
        "\u2068عمر\u2069",
        "Gold",
        "Everyone, side by side",
    ]
    assert [item.isChecked() for item in menu.actions()] == [True, False, False, False]


def test_the_window_is_mirrored_whole(texts_path, open_window, right_to_left):
    window = open_window(texts_path)
    documents = window.panels["documents"].mapTo(window, window.panels["documents"].rect().center()).x()
    inspector = window.panels["annotation"].mapTo(window, window.panels["annotation"].rect().center()).x()
    bar = window.canvas.verticalScrollBar()
    assert documents > window.canvas.geometry().center().x() > inspector
    assert bar.mapTo(window.canvas, bar.rect().center()).x() < window.canvas.width() / 2
    first, second = window.panels["tags"].chips["person"], window.panels["tags"].chips["group"]
    assert first.x() > second.x()
    assert window.bar.menus.width() < 500
    assert window.bar.title.geometry().left() > window.bar.menus.geometry().right()
    assert QGuiApplication.isRightToLeft()
    double_click(window, span(window, "معركة")[0])
    click_chip(window, "battle")
    assert shown(window) == [("معركة", "معركة")]
    choose_document(window, ENGLISH)
    double_click(window, ENGLISH_TEXT.index("Samer"))
    press(window, Key.Key_P)
    assert shown(window) == [("شخص", "Samer")]


def test_an_empty_project_says_what_to_do_next(project_path, open_window):
    window = open_window(project_path)
    assert window.canvas._empty_text == "There are no documents yet. Bring text files in with Ctrl+I."
    assert window.panels["documents"].empty.text() == "None yet. Import texts with Ctrl+I."


def test_a_window_without_a_project_says_how_to_open_one(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.show()
    assert window.canvas._empty_text == "Open a project file with Ctrl+O."
    for name in ("undo", "redo", "remove", "next", "panel", "import", "export"):
        window.act(name)
    assert said(window) == "Open a project file first, with Ctrl+O."


def test_every_action_has_a_name_a_tooltip_and_a_key_of_its_own():
    assert all(each.text and each.tooltip and each.keys for each in ACTIONS)
    assert sum(len(chords(each)) for each in ("", "review", "agreement")) == sum(len(each.keys) for each in ACTIONS)


def test_every_action_of_the_table_is_done_by_the_window(window):
    assert set(window._acts) == {each.id for each in ACTIONS}
    items = [item.objectName() for name, _ in GROUPS for item in window._menus[name].actions()]
    in_menus = set(filter(None, items))
    assert in_menus == {each.id for each in ACTIONS if each.in_menu}


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_another_theme_colours_page_panels_and_bar(window, theme):
    double_click(window, span(window, "سامر")[0])
    press(window, Key.Key_P)
    window.set_theme(theme)
    picture = window.grab().toImage()

    def ground(widget) -> str:
        corner = widget.mapTo(window, widget.rect().bottomLeft())
        return picture.pixelColor(corner.x() + 20, corner.y() - 3).name()

    assert ground(window.panels["annotation"]) == theme.panel
    assert ground(window.bar) == theme.panel
    assert ground(window.status) == theme.panel
    assert ground(window.panels["documents"]) == theme.panel
    assert ground(window.canvas.viewport()) == theme.page
    assert "Person" in window.panels["annotation"].texts()
