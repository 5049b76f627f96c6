"""Filling roles from the page, with keys and the mouse: a role's key, then a filler."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.annotation import AnnotationTarget, SourceTarget, SpanTarget
from annotator.project.documents import describe
from annotator.ui.source import GOLD
from tests.ui.window.hands import (
    ALT,
    CONTROL,
    LEFT,
    NONE,
    Key,
    click,
    double_click,
    drag,
    press,
    said,
    span,
    text_of,
    triple_click,
)

ARABIC_KEYS = {"C": (0x624, "ؤ"), "S": (0x633, "س"), "A": (0x634, "ش"), "1": (0x661, "١"), "Q": (0x636, "ض")}


@pytest.fixture
def told(window):
    """A window on the Arabic text, whose publisher is known, with a person, an event and a place tagged."""
    document = window.desk.document.id
    describe(window.desk.project, document, publisher="وكالة الضفاف")
    tag(window, Key.Key_P, "سامر العلي")
    tag(window, Key.Key_S, "القصف")
    tag(window, Key.Key_F, "جسر الوادي")
    return window


def tag(window, key, words):
    drag(window, *span(window, words))
    press(window, key)


def selected(window):
    return window.desk.annotation(window.canvas.selected_mark)


def fillers(window, role):
    return [each.target for each in selected(window).roles if each.name == role]


def words(window):
    return [window.filling.list.list.item(row).text() for row in range(window.filling.list.list.count())]


def type_in(text):
    """Type letters of any script; QTest knows ASCII only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(letter.upper()), NONE, letter)
            QCoreApplication.sendEvent(QApplication.focusWidget(), event)


class Keyboard:
    """Presses keys as a US or an Arabic keyboard sends them, and counts."""

    def __init__(self, layout):
        self.layout = layout
        self.pressed = 0

    def press(self, key):
        self.pressed += 1
        code, character = self._sent(key)
        target = QApplication.focusWidget()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(target, QKeyEvent(kind, code, NONE, character))

    def _sent(self, key):
        if isinstance(key, Key):
            return key, ""
        return ARABIC_KEYS[key] if self.layout == "arabic" else (ord(key), key.lower())


@pytest.mark.parametrize("layout", ["us", "arabic"])
def test_a_claim_with_source_about_and_stance_takes_six_keys_after_its_sentence_is_selected(told, layout):
    keyboard = Keyboard(layout)
    triple_click(told, span(told, "أوقع")[0])
    for key in ("C", "S", Key.Key_Return, Key.Key_Return, Key.Key_Return, "1"):
        keyboard.press(key)
    claim = selected(told)
    assert claim.kind == "claim"
    assert fillers(told, "source") == [SourceTarget("publisher")]
    [about] = fillers(told, "about")
    assert told.desk.annotation(about.id).label == "shelling"
    assert claim.attributes == {"stance": "asserts"}
    assert not told.filling.is_on
    assert told.canvas.hasFocus()
    assert keyboard.pressed <= 10


def test_a_role_key_then_a_click_on_the_page_fills_it(told):
    click(told, span(told, "القصف")[0] + 1)
    press(told, Key.Key_A)
    assert told.filling.is_on
    click(told, span(told, "جسر الوادي")[0] + 1)
    [target] = fillers(told, "target")
    assert told.desk.annotation(target.id).quotes == ("جسر الوادي",)
    assert said(told) == "Filled: \u2068Target\u2069"


def test_a_role_of_many_stays_open_until_enter_on_an_empty_line(told):
    tag(told, Key.Key_L, "القناطر")
    click(told, span(told, "القصف")[0] + 1)
    press(told, Key.Key_A)
    press(told, Key.Key_Return)
    assert told.filling.is_on
    click(told, span(told, "القناطر")[0] + 1)
    assert len(fillers(told, "target")) == 2
    press(told, Key.Key_Return)
    assert not told.filling.is_on
    assert len(fillers(told, "target")) == 2


def test_typing_narrows_what_is_offered_without_hamza_and_tashkeel(told):
    triple_click(told, span(told, "أوقع")[0])
    press(told, Key.Key_C)
    press(told, Key.Key_S)
    assert len(words(told)) > 2
    type_in("العلى")
    assert words(told) == ["سامر العلي · Person"]
    press(told, Key.Key_Return)
    [source] = fillers(told, "source")
    assert told.desk.annotation(source.id).label == "person"


def test_arrows_choose_another_row(told):
    triple_click(told, span(told, "أوقع")[0])
    press(told, Key.Key_C)
    press(told, Key.Key_S)
    row = next(at for at, each in enumerate(words(told)) if "سامر" in each)
    for _ in range(row):
        press(told, Key.Key_Down)
    press(told, Key.Key_Return)
    assert isinstance(fillers(told, "source")[0], AnnotationTarget)


def test_a_row_can_be_clicked(told):
    triple_click(told, span(told, "أوقع")[0])
    press(told, Key.Key_C)
    press(told, Key.Key_S)
    rows = told.filling.list.list
    QTest.mouseClick(rows.viewport(), LEFT, NONE, rows.visualItemRect(rows.item(0)).center())
    assert fillers(told, "source") == [SourceTarget("publisher")]


def test_a_wrong_filler_is_refused_with_the_reason_and_the_list_stays(told):
    click(told, span(told, "القصف")[0] + 1)
    press(told, Key.Key_V)
    click(told, span(told, "جسر الوادي")[0] + 1)
    assert fillers(told, "victim") == []
    assert "cannot fill the role" in said(told)
    assert told.filling.is_on


def test_words_dragged_over_are_a_claims_cue(told):
    triple_click(told, span(told, "أوقع")[0])
    press(told, Key.Key_C)
    press(told, Key.Key_Q)
    start, end = span(told, "وقال")
    drag(told, start, end)
    assert fillers(told, "cue") == [SpanTarget(((start, end),), (text_of(told)[start:end],))]


def test_escape_ends_it_and_the_page_has_the_focus(told):
    click(told, span(told, "القصف")[0] + 1)
    name = told.canvas.selected_mark
    press(told, Key.Key_A)
    press(told, Key.Key_Escape)
    assert not told.filling.is_on
    assert not told.canvas.is_picking
    assert told.canvas.hasFocus()
    assert told.canvas.selected_mark == name
    assert fillers(told, "target") == []


def test_with_words_selected_a_label_key_tags_as_ever(told):
    click(told, span(told, "القصف")[0] + 1)
    double_click(told, span(told, "المتحدث")[0])
    press(told, Key.Key_P)
    assert not told.filling.is_on
    assert selected(told).label == "person"


def test_filling_a_role_is_one_act_that_undo_takes_back(told):
    click(told, span(told, "القصف")[0] + 1)
    press(told, Key.Key_A)
    press(told, Key.Key_Return)
    press(told, Key.Key_Escape)
    assert len(fillers(told, "target")) == 1
    QTest.keyClick(told.canvas, Key.Key_Z, CONTROL)
    assert fillers(told, "target") == []
    assert said(told).startswith("Undone: filling of a role")


def test_another_document_ends_it(told):
    click(told, span(told, "القصف")[0] + 1)
    press(told, Key.Key_A)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Down, ALT)
    assert not told.filling.is_on
    assert not told.filling.list.isVisible()


def test_in_work_of_others_a_role_key_is_refused(told):
    click(told, span(told, "القصف")[0] + 1)
    name = told.canvas.selected_mark
    told.show_whose(GOLD)
    told.canvas.select_mark(name)
    press(told, Key.Key_A)
    assert not told.filling.is_on
    assert "not your own work" in said(told)


def test_blanks_are_refused_as_a_filler_with_a_sentence(told):
    desk = told.desk
    label, role = next((each, role) for each in desk.labels() for role in each.roles if "span" in role.fillers)
    drag(told, *span(told, "القتلى" if "القتلى" in text_of(told) else "الثلاثاء"))
    told.acting.use_label(label)
    told.filling.begin(told.canvas.selected_mark, role)
    at = text_of(told).index(" ")
    told.canvas.pickedSpan.emit((at, at + 1))
    assert said(told) == "The selection holds only blanks; select words."
    assert told.filling.is_on
