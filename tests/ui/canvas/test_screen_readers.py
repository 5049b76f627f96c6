"""What screen readers are given, asked for as they ask Qt; and what is told to them, as it reaches Qt."""

import gc
import re
import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
    QAccessibleTextUpdateEvent,
)
from PySide6.QtTest import QTest
from shiboken6 import delete

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.marks import End, Mark, MarkList, Tie
from annotator.ui.canvas.spoken import WHOLE

Key, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
TEXT = "قال 😀 شاهد إن القصف بدأ.\nRana 𝟙𝟚 left."


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def text_of(canvas: Canvas) -> QAccessibleTextInterface:
    return QAccessible.queryAccessibleInterface(canvas).textInterface()


def test_the_page_is_a_text_of_many_lines_to_read(show):
    canvas = show(TEXT)
    canvas.setAccessibleName("Page")
    page = QAccessible.queryAccessibleInterface(canvas)
    assert page.role() == QAccessible.Role.EditableText
    assert page.state().readOnly
    assert page.state().multiLine
    assert page.state().focusable
    assert page.text(QAccessible.Text.Name) == "Page"


def test_it_offers_what_every_widget_does_and_is_asked_for_the_rest_without_harm(show):
    page = QAccessible.queryAccessibleInterface(show(TEXT))
    assert "SetFocus" in page.actionInterface().actionNames()
    asked = [page.valueInterface, page.editableTextInterface, page.tableCellInterface, page.selectionInterface]
    assert [ask() for ask in (*asked, page.attributesInterface)] == [None] * 5
    assert [page.child(at).object().parent() is not None for at in range(page.childCount())] == [True] * 3


def test_its_text_is_counted_as_qt_counts(show):
    text = text_of(show(TEXT))
    assert text.characterCount() == units(TEXT) == len(TEXT) + 3
    assert text.text(0, text.characterCount()) == TEXT
    word = units(TEXT[: TEXT.index("شاهد")])
    assert text.text(word, word + 4) == "شاهد"
    digits = units(TEXT[: TEXT.index("𝟙")])
    assert text.text(digits, digits + 4) == "𝟙𝟚"
    assert text.text(digits + 1, digits + 3) == "𝟙", "no half of a pair is given"


def test_offsets_beyond_the_text_are_its_ends(show):
    text = text_of(show(TEXT))
    assert text.text(-5, 10_000) == TEXT
    assert text.text(9, 2) == ""
    assert text.characterRect(10_000).isEmpty()


def test_the_caret_is_where_it_stands_and_goes_where_it_is_put(show):
    canvas = show(TEXT)
    text = text_of(canvas)
    for _ in range(6):
        QTest.keyClick(canvas, Key.Key_Left)
        assert text.cursorPosition() == units(TEXT[: canvas.caret])
    text.setCursorPosition(units(TEXT[: TEXT.index("left")]))
    assert canvas.caret == TEXT.index("left")
    assert canvas.selection() is None


def test_a_screen_reader_may_select(show):
    canvas = show(TEXT)
    text, start = text_of(canvas), units(TEXT[: TEXT.index("Rana")])
    text.setSelection(0, start, start + 4)
    assert canvas.selection() == (TEXT.index("Rana"), TEXT.index("Rana") + 4)
    text.removeSelection(0)
    assert canvas.selection() is None
    text.addSelection(0, 3)
    assert canvas.selection() == (0, 3)
    assert text.selectionCount() == 0, "its ends cannot be asked for: none is promised"


@pytest.mark.parametrize("zoom", [100, 200])
def test_each_letter_is_found_on_the_screen_and_from_there(show, zoom):
    canvas = show(TEXT)
    canvas.set_zoom(zoom)
    text = text_of(canvas)
    for at, letter in enumerate(TEXT):
        if letter.isspace():
            continue
        offset = units(TEXT[:at])
        rect = text.characterRect(offset)
        [drawn] = canvas.text_rects(at, at + 1)
        assert rect.contains(canvas.viewport().mapToGlobal(drawn.center().toPoint()))
        assert text.offsetAtPoint(canvas.viewport().mapToGlobal(drawn.center().toPoint())) == offset
    beside = canvas.viewport().mapToGlobal(QPoint(-50, 20))
    assert text.offsetAtPoint(beside) == -1


def test_what_is_not_seen_has_no_place_until_it_is_scrolled_to(show):
    far = "\n".join([TEXT] * 80)
    canvas = show(far)
    text, last = text_of(canvas), units(far) - 3
    assert text.characterRect(last).isEmpty()
    text.scrollToSubstring(last, last + 2)
    assert not text.characterRect(last).isEmpty()
    assert canvas.caret == 0


def test_the_marks_at_the_caret_are_its_description(show):
    start = TEXT.index("شاهد")
    marks = [
        Mark("one", ((start, start + 4),), "entity", "شخص", "#2f6fb3"),
        Mark("two", ((start, start + 9),), "event", "قصف", "#b4541a"),
    ]
    canvas = show(TEXT, marks)
    page = QAccessible.queryAccessibleInterface(canvas)
    assert page.text(QAccessible.Text.Description) == ""
    canvas.select(start + 1, start + 1)
    assert page.text(QAccessible.Text.Description) == "قصف · شخص"
    canvas.select(start + 6, start + 6)
    assert page.text(QAccessible.Text.Description) == "قصف"


def test_an_empty_page_is_an_empty_text(show):
    text = text_of(show(""))
    assert (text.characterCount(), text.cursorPosition(), text.text(0, 5)) == (0, 0, "")
    assert text.offsetAtPoint(QPoint(5, 5)) == -1


def test_a_page_that_is_gone_does_no_harm(show, qtbot):
    canvas = Canvas()
    canvas.show_text(TEXT, MarkList())
    text = text_of(canvas)
    assert text.characterCount() > 0
    del text
    delete(canvas)
    gc.collect()
    others = [Canvas() for _ in range(20)]
    for each in others:
        qtbot.addWidget(each)
        each.show_text(TEXT, MarkList())
        assert text_of(each).characterCount() == units(TEXT)


LONG = "\n".join([TEXT] * 60_000)  # some two million letters


def test_of_a_long_text_whole_paragraphs_around_the_caret_are_given(show):
    canvas = show(LONG)
    text = text_of(canvas)
    assert 0 < text.characterCount() <= 2.2 * WHOLE
    at = LONG.index("Rana", len(LONG) // 2)
    canvas.select(at, at)
    given = text.text(0, text.characterCount())
    assert text.characterCount() <= 2.2 * WHOLE
    assert {given.split("\n")[0], given.split("\n")[-1]} <= set(TEXT.split("\n"))
    caret = text.cursorPosition()
    assert text.text(caret, caret + 4) == "Rana"
    canvas.scroll_to(at)
    assert text.offsetAtPoint(text.characterRect(caret).center()) == caret


def test_in_a_long_text_no_question_takes_long(show):
    canvas = show(LONG)
    text = text_of(canvas)
    for at in (5, len(LONG) // 2, len(LONG) - 5):
        canvas.select(at, at)
        text.cursorPosition()
        begin = time.perf_counter()
        for _ in range(50):
            QTest.keyClick(canvas, Key.Key_Left)
            text.cursorPosition()
            text.text(0, 80)
        assert time.perf_counter() - begin < 1.5


# what is told


@pytest.fixture
def told(monkeypatch) -> list[QAccessibleEvent]:
    """What reaches Qt, with a screen reader that listens, as far as Qt can tell."""
    events: list[tuple[object, ...]] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleTextUpdateEvent):
            events.append(("text", event.textRemoved(), event.textInserted()))
        elif isinstance(event, QAccessibleTextSelectionEvent):
            events.append(("selection", event.selectionStart(), event.selectionEnd()))
        elif isinstance(event, QAccessibleTextCursorEvent):
            events.append(("caret", event.cursorPosition()))
        elif isinstance(event, QAccessibleAnnouncementEvent):
            events.append(("said", event.message()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    return events


def test_caret_and_selection_are_told_in_qts_units(show, told):
    canvas = show(TEXT)
    told.clear()
    canvas.select(5, 5)
    assert told == [("caret", 6)], "an emoji stands before it"
    told.clear()
    QTest.keyClick(canvas, Key.Key_Left, SHIFT)
    assert told == [("caret", 7), ("selection", 6, 7)]


def test_another_text_is_told_with_what_it_replaces(show, told):
    canvas = show(TEXT)
    assert told == [("text", "", TEXT)]
    told.clear()
    canvas.show_text("Another", MarkList())
    assert told == [("text", TEXT, "Another")]


def test_what_is_selected_is_announced_once_the_selection_rests(show, told, qtbot):
    canvas = show(TEXT)
    for _ in range(3):
        QTest.keyClick(canvas, Key.Key_Left, SHIFT)
    qtbot.waitUntil(lambda: any(each[0] == "said" for each in told))
    assert [each for each in told if each[0] == "said"] == [("said", "Selected: قال")]


RANA = Mark("rana", ((TEXT.index("Rana"), TEXT.index("Rana") + 4),), "entity", "Person", "#2f6fb3")
ENDS = [End(name, ((0, 3),), "قال", name) for name in ("actor", "target", "source")]


@pytest.mark.parametrize(
    ("roles", "sentence"), [(0, "Person: Rana"), (1, "Person: Rana, 1 role"), (3, "Person: Rana, 3 role")]
)
def test_a_mark_that_is_selected_is_announced_with_how_much_it_leads_to(show, told, qtbot, roles, sentence):
    canvas = show(TEXT)
    near = End("rana", RANA.fragments, "Rana", "Person")
    ties = [Tie(near, end, "#2f6fb3") for end in ENDS[:roles]]
    canvas.show_text(TEXT, MarkList([RANA], {"rana": ties}))
    QTest.keyClick(canvas, Key.Key_Tab)
    assert canvas.selected_mark == "rana"
    qtbot.waitUntil(lambda: told[-1][0] == "said")
    [(_, said)] = [each for each in told if each[0] == "said"]
    assert re.fullmatch(re.escape(sentence) + r"(s|\(s\))?", said), "in the plural that a language has"


def test_what_is_walked_to_while_picking_is_announced(show, told, qtbot):
    canvas = show(TEXT, [RANA])
    canvas.begin_pick(lambda _: True)
    QTest.keyClick(canvas, Key.Key_Tab)
    qtbot.waitUntil(lambda: ("said", "Person: Rana") in told)


def test_while_nobody_listens_nothing_is_told_and_nothing_prepared(show, monkeypatch):
    heard: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", heard.append)
    canvas = show(TEXT, [RANA])
    QTest.keyClick(canvas, Key.Key_Left, SHIFT)
    canvas.select_mark("rana")
    assert heard == []
    assert canvas._voice._part is None
