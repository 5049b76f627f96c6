"""Comments in the panel: on words, annotations and documents; answers, settling, changing; nothing typed is lost."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from annotator.project.comments import add_comment, comments
from annotator.project.session import open_project
from annotator.ui.line import reads_rtl
from annotator.ui.window import Window
from tests.texts import TEXTS
from tests.ui.window.hands import (
    CONTROL,
    LEFT,
    SHIFT,
    Key,
    choose_document,
    click,
    double_click,
    press,
    said,
    span,
    text_of,
)

ARABIC_TITLE, ENGLISH_TITLE = TEXTS


def panel_of(window: Window):
    return window.panels["comments"]


def write(window: Window, words: str) -> None:
    """Paste words into the box, over what stands there."""
    box = panel_of(window).box
    QGuiApplication.clipboard().setText(words)
    QTest.keyClick(box, Key.Key_A, CONTROL)
    QTest.keyClick(box, Key.Key_V, CONTROL)


def send(window: Window) -> None:
    QTest.keyClick(panel_of(window).box, Key.Key_Return, CONTROL)


def comment(window: Window, words: str) -> None:
    press(window, Key.Key_M, CONTROL | SHIFT)
    write(window, words)
    send(window)


def stored(window: Window):
    return comments(window.desk.project, window.desk.document.id)


def push(window: Window, name: str, act: str) -> None:
    """Click a button of the comment with these words."""
    remark = next(each for each in panel_of(window).remarks.values() if each.comment.text == name)
    QTest.mouseClick(remark.buttons[act], LEFT)


def listed(window: Window) -> list[str]:
    return [each.comment.text for each in panel_of(window).remarks.values()]


@pytest.fixture
def of_another(texts_path):
    """A comment that Rami wrote, and one that is Rami's alone."""
    from annotator.project.people import add_member

    with open_project(texts_path) as project:
        add_member(project, "Rami")
    with open_project(texts_path, member="Rami") as project:
        document = project.documents()[0].id
        add_comment(project, document, "من قال ذلك؟")
        add_comment(project, document, "لي وحدي", private=True)
    with open_project(texts_path, member="Salma"):
        return texts_path


def test_the_key_opens_the_box_for_the_words_that_are_selected(window):
    double_click(window, span(window, "معركة")[0])
    press(window, Key.Key_M, CONTROL | SHIFT)
    assert panel_of(window).box.hasFocus()
    assert "معركة" in panel_of(window).target.text()
    write(window, "أي معركة؟")
    send(window)
    [found] = stored(window)
    assert (found.text, found.quotes, found.annotation) == ("أي معركة؟", ("معركة",), None)
    assert said(window) == "Commented"
    assert panel_of(window).box.toPlainText() == ""
    assert panel_of(window).count == "1"


def test_a_comment_on_an_annotation_keeps_its_words_and_leads_back_to_it(window):
    double_click(window, span(window, "معركة")[0])
    press(window, Key.Key_B)
    mark = window.canvas.selected_mark
    comment(window, "Sure?")
    assert stored(window)[0].annotation == mark
    choose_document(window, ENGLISH_TITLE)
    choose_document(window, ARABIC_TITLE)
    assert window.canvas.selected_mark is None
    [remark] = panel_of(window).remarks.values()
    QTest.mouseClick(remark.quote, LEFT)
    assert window.canvas.selected_mark == mark
    assert window.canvas.hasFocus()


def test_with_nothing_selected_the_comment_is_about_the_document(window):
    click(window, 3)
    press(window, Key.Key_M, CONTROL | SHIFT)
    assert panel_of(window).target.text() == "On the whole document:"
    write(window, "نص منقول")
    QTest.mouseClick(panel_of(window).send, LEFT)
    assert stored(window)[0].fragments == ()


def test_threads_stand_in_the_order_of_the_text(window):
    double_click(window, span(window, "الهدوء")[0])
    comment(window, "last")
    window.canvas.setFocus()
    double_click(window, span(window, "معركة")[0])
    comment(window, "first")
    assert listed(window) == ["first", "last"]


def test_answers_are_indented_below_what_they_answer(window):
    comment(window, "Who?")
    push(window, "Who?", "answer")
    assert panel_of(window).target.text() == "Answer to \u2068Salma\u2069:"
    write(window, "سامر")
    send(window)
    first, answer = stored(window)
    assert answer.answers == first.id
    margins = [each.layout().contentsMargins().left() for each in panel_of(window).remarks.values()]
    assert margins[1] > margins[0]


def test_an_own_comment_is_changed_and_what_was_typed_before_comes_back(window):
    comment(window, "Wohr?")
    write(window, "another thought")
    push(window, "Wohr?", "edit")
    assert panel_of(window).box.toPlainText() == "Wohr?"
    write(window, "Where?")
    send(window)
    assert [each.text for each in stored(window)] == ["Where?"]
    assert panel_of(window).box.toPlainText() == "another thought"


def test_escape_lets_go_of_a_change_then_goes_to_the_page(window):
    comment(window, "Who?")
    push(window, "Who?", "edit")
    write(window, "nobody")
    QTest.keyClick(panel_of(window).box, Key.Key_Escape)
    assert panel_of(window).box.toPlainText() == ""
    assert [each.text for each in stored(window)] == ["Who?"]
    QTest.keyClick(panel_of(window).box, Key.Key_Escape)
    assert window.canvas.hasFocus()


def test_settled_threads_are_folded_away_and_opened_again(window):
    comment(window, "Who?")
    push(window, "Who?", "settle")
    assert listed(window) == []
    fold = panel_of(window).fold
    assert "1 settled" in fold.text()
    QTest.mouseClick(fold, LEFT)
    assert listed(window) == ["Who?"]
    push(window, "Who?", "settle")
    assert not stored(window)[0].settled
    assert panel_of(window).fold is None


def test_a_comment_is_removed_and_undo_brings_it_back(window):
    comment(window, "Who?")
    push(window, "Who?", "remove")
    assert stored(window) == []
    assert "Ctrl+Shift+M" in panel_of(window).area.widget().findChildren(type(panel_of(window).target))[0].text()
    window.canvas.setFocus()
    press(window, Key.Key_Z, CONTROL)
    assert listed(window) == ["Who?"]
    assert said(window) == "Undone: removal of a comment"


def test_a_private_comment_says_that_it_is(window):
    press(window, Key.Key_M, CONTROL | SHIFT)
    panel_of(window).private.setFocus()
    press(window, Key.Key_Space)
    write(window, "لي وحدي")
    send(window)
    assert stored(window)[0].layer == "work"
    [remark] = panel_of(window).remarks.values()
    assert "only for me" in remark.accessibleName()


def test_of_others_only_open_comments_are_shown_and_none_can_be_changed(open_window, of_another):
    window = open_window(of_another)
    assert listed(window) == ["من قال ذلك؟"]
    [remark] = panel_of(window).remarks.values()
    assert set(remark.buttons) == {"answer", "settle"}
    assert reads_rtl(remark.words.text())


def test_what_is_typed_stays_while_other_things_change(window, texts_path):
    double_click(window, span(window, "معركة")[0])
    press(window, Key.Key_M, CONTROL | SHIFT)
    write(window, "half a thou")
    with open_project(texts_path) as other:
        add_comment(other, window.desk.document.id, "from elsewhere")
    window.look()
    assert listed(window) == ["from elsewhere"]
    window.canvas.setFocus()
    double_click(window, span(window, "الهدوء")[0])
    press(window, Key.Key_P)
    choose_document(window, ENGLISH_TITLE)
    assert panel_of(window).box.toPlainText() == "half a thou"
    assert "معركة" in panel_of(window).target.text()
    panel_of(window).box.setFocus()
    send(window)
    assert stored(window) == []
    choose_document(window, ARABIC_TITLE)
    assert ("half a thou", ("معركة",)) in [(each.text, each.quotes) for each in stored(window)]


def test_an_empty_comment_cannot_be_sent(window):
    press(window, Key.Key_M, CONTROL | SHIFT)
    assert not panel_of(window).send.isEnabled()
    send(window)
    assert stored(window) == []
    assert said(window) == "The comment is empty; write what you have to say."


def test_under_an_arabic_window_the_box_and_the_threads_turn(right_to_left, open_window, texts_path):
    window = open_window(texts_path)
    double_click(window, span(window, "معركة")[0])
    comment(window, "What is meant?")
    push(window, "What is meant?", "answer")
    write(window, "معركة الجسر")
    send(window)
    margins = [each.layout().contentsMargins() for each in panel_of(window).remarks.values()]
    assert margins[1].right() > margins[0].right()
    assert text_of(window)[slice(*stored(window)[0].fragments[0])] == "معركة"


@pytest.mark.may_hang("every widget is made anew")
def test_a_comment_being_written_stays_when_the_language_changes(window):
    window.canvas.select(*span(window, "سامر"))
    press(window, Key.Key_M, CONTROL | SHIFT)
    write(window, "Who told this?")
    window.canvas.setFocus()
    window.canvas.select(0, 0)
    window.rebuild()
    assert panel_of(window).box.toPlainText() == "Who told this?"
    send(window)
    [comment] = comments(window.desk.project)
    assert comment.quotes == ("سامر",)
