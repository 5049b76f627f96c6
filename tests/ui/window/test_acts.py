"""Every act on the page by hand: in plain and in vowelled Arabic, under a US and under an Arabic layout."""

import re
import unicodedata

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project.corpus import import_corpora
from annotator.project.session import open_project
from annotator.text.boundaries import snap_to_graphemes
from annotator.ui.every import EveryDialog
from annotator.ui.window import Window
from tests.ui.window.boards import Board
from tests.ui.window.hands import (
    ALT,
    CONTROL,
    LEFT,
    NONE,
    SHIFT,
    Key,
    accept,
    answer,
    choose_document,
    click,
    double_click,
    drag,
    press,
    said,
    shown,
    stored,
    text_of,
)

VOWELLED = "قَالَ المُتَحَدِّثُ سَامِرٌ العَلِيُّ: «إِنَّ القَصْفَ عَلَى السُّوقِ قَتَلَ ١٨ مَدَنِيًّا». وَلِلسُّوقِ بَابَانِ.\nثُمَّ قُصِفَ السُّوقُ ثَانِيَةً، وَأُغْلِقَ السُّوقُ."
_MARK = re.compile("[\u064b-\u0652]")
PLAIN = _MARK.sub("", VOWELLED)
OTHER = "هدأ السوق، وفُتح السوق بعد يومين، وعاد التسوّق."


@pytest.fixture(params=["plain", "vowelled"])
def words_path(request, project_path):
    """A project with the text in one of its spellings, and another document about the same market."""
    texts = {"الأول": PLAIN if request.param == "plain" else VOWELLED, "الثاني": OTHER}
    listed = [
        CorpusDocument(Document(document_id(text), title, len(text), "ar"), text) for title, text in texts.items()
    ]
    with open_project(project_path) as project:
        import_corpora(project, [Corpus(listed)])
    return project_path


@pytest.fixture(params=["us", "ara"])
def board(request):
    return Board(request.param)


@pytest.fixture
def page(open_window, words_path) -> Window:
    window = open_window(words_path)
    choose_document(window, "الأول")
    window.canvas.setFocus()
    return window


def place(window: Window, words: str, nth: int = 0) -> tuple[int, int]:
    """Where words stand, whatever vowel signs the text gives them."""
    spelled = "".join(re.escape(letter) + f"{_MARK.pattern}*" for letter in words)
    found = list(re.finditer(spelled, text_of(window)))[nth]
    return found.span()


def bare(words: str) -> str:
    return _MARK.sub("", words)


def held(window: Window) -> list[tuple[str, tuple[str, ...]]]:
    """What is stored of the open document, in the order of the text, without vowel signs; no letter is parted."""
    text = text_of(window)
    found = window.desk.project.annotations(window.desk.document.id)
    for each in found:
        assert each.quotes == tuple(text[slice(*fragment)] for fragment in each.fragments)
        assert all(snap_to_graphemes(text, *fragment) == fragment for fragment in each.fragments)
    listed = sorted(found, key=lambda each: each.fragments)
    return [(each.label, tuple(bare(quote) for quote in each.quotes)) for each in listed]


def chosen(window: Window) -> str:
    span = window.canvas.selection()
    return bare(text_of(window)[slice(*span)]) if span else ""


def tag(window: Window, board: Board, words: str, key: str, nth: int = 0) -> None:
    """Drag over words and press a label's key."""
    drag(window, *place(window, words, nth))
    board.press(window, key)


# edges


def test_trim_takes_punctuation_and_then_a_prefix(page, board):
    tag(page, board, "المتحدث سامر العلي: «", "P")
    board.press(page, "T", CONTROL)
    assert held(page) == [("person", ("المتحدث سامر العلي",))]
    assert bare(said(page)) == "Now: \u2068المتحدث سامر العلي\u2069"
    board.press(page, "T", CONTROL)
    assert held(page) == [("person", ("متحدث سامر العلي",))]


def test_trim_says_when_there_is_nothing_left_to_take(page, board):
    tag(page, board, "سامر", "P")
    board.press(page, "T", CONTROL)
    assert said(page).startswith("There is nothing to trim")
    assert held(page) == [("person", ("سامر",))]
    board.press(page, "Z", CONTROL)
    assert said(page) == "Undone: Person"


@pytest.mark.parametrize(
    ("place_", "modifiers", "now"),
    [
        ("]", NONE, "سامر ا"),
        ("[", NONE, "سا"),
        ("[", SHIFT, "ث سامر"),
        ("]", SHIFT, "مر"),
        ("]", CONTROL, "سامر العلي"),
        ("[", CONTROL, None),
        ("[", CONTROL | SHIFT, "المتحدث سامر"),
        ("]", CONTROL | SHIFT, None),
    ],
)
def test_edges_move_by_letter_and_by_word(page, board, place_, modifiers, now):
    tag(page, board, "سامر", "P")
    board.press(page, place_, modifiers)
    if modifiers & CONTROL:
        expected = now or "سامر"
    else:
        board.press(page, place_, modifiers)
        expected = now
    assert held(page) == [("person", (expected,))]
    if now:
        assert bare(said(page)) == f"Now: \u2068{expected}\u2069"
        board.press(page, "Z", CONTROL)
        assert said(page).startswith("Undone: change of span")
    else:
        assert "remove the annotation instead" in said(page)


def grip(window: Window, at_start: bool) -> QPoint:
    [found] = [each for each in window.canvas.grips() if each.at_start == at_start]
    return found.area.center().toPoint()


def drag_edge(window: Window, at_start: bool, to: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    view, first = window.canvas.viewport(), grip(window, at_start)
    QTest.mousePress(view, LEFT, modifiers, first)
    QTest.mouseMove(view, (first + to) / 2)
    QTest.mouseMove(view, to)
    QTest.mouseRelease(view, LEFT, modifiers, to)


def edge_of(window: Window, start: int, end: int, last: bool) -> QPoint:
    """Where the first letter of a range begins, or its last one ends, in right-to-left text."""
    rect = window.canvas.text_rects(end - 1, end)[0] if last else window.canvas.text_rects(start, start + 1)[0]
    return QPoint(round(rect.left() if last else rect.right()), round(rect.center().y()))


def test_an_edge_is_dragged_to_a_letter_with_the_mouse(page, board):
    tag(page, board, "سامر", "P")
    drag_edge(page, False, edge_of(page, *place(page, "سامر العلي"), last=True))
    assert held(page) == [("person", ("سامر العلي",))]
    drag_edge(page, True, edge_of(page, *place(page, "متحدث سامر"), last=False))
    assert held(page) == [("person", ("متحدث سامر العلي",))]
    board.press(page, "Z", CONTROL)
    board.press(page, "Z", CONTROL)
    assert held(page) == [("person", ("سامر",))]


def test_an_edge_that_is_dropped_where_it_was_changes_nothing(page, board):
    tag(page, board, "سامر", "P")
    before = page.desk.last_act()
    there = grip(page, at_start=False)
    drag_edge(page, False, there)
    assert held(page) == [("person", ("سامر",))]
    assert page.desk.last_act() == before


# parts


def test_split_at_the_caret_and_undo_joins_again(page, board):
    tag(page, board, "سامر العلي", "P")
    click(page, place(page, "العلي")[0])
    board.press(page, "S", CONTROL | SHIFT)
    assert held(page) == [("person", ("سامر",)), ("person", ("العلي",))]
    assert said(page) == "Split in two"
    board.press(page, "Z", CONTROL)
    assert held(page) == [("person", ("سامر العلي",))]
    assert said(page).startswith("Undone: split")


def test_words_are_taken_off_at_the_caret_and_an_event_may_have_none(page, board):
    tag(page, board, "سامر العلي", "S")
    drag(page, *place(page, "القصف"))
    board.press(page, "J", CONTROL)
    click(page, place(page, "العلي")[0])
    press(page, Key.Key_Delete, CONTROL)
    assert held(page) == [("shelling", ("القصف",))]
    click(page, place(page, "القصف")[0])
    press(page, Key.Key_Delete, CONTROL)
    assert held(page) == [("shelling", ())]
    assert said(page) == "It stands on no words now"
    board.press(page, "Z", CONTROL)
    assert held(page) == [("shelling", ("القصف",))]


def test_an_entity_keeps_its_last_words(page, board):
    tag(page, board, "سامر العلي", "P")
    click(page, place(page, "العلي")[0])
    press(page, Key.Key_Delete, CONTROL)
    assert said(page).startswith("These are the only words of this entity;")
    assert held(page) == [("person", ("سامر العلي",))]


def test_split_needs_the_caret_inside(page, board):
    tag(page, board, "سامر العلي", "P")
    press(page, Key.Key_Tab)
    press(page, Key.Key_Home)
    page.canvas.select_mark(page.desk.project.annotations()[0].id)
    board.press(page, "S", CONTROL | SHIFT)
    assert said(page) == "Put the caret inside the annotation, where it shall be parted."
    assert held(page) == [("person", ("سامر العلي",))]


def test_join_adds_the_selected_words_as_a_fragment(page, board):
    tag(page, board, "المتحدث", "P")
    drag(page, *place(page, "العلي"))
    board.press(page, "J", CONTROL)
    assert held(page) == [("person", ("المتحدث", "العلي"))]
    assert bare(said(page)) == "Now: \u2068المتحدث … العلي\u2069"
    board.press(page, "Z", CONTROL)
    assert held(page) == [("person", ("المتحدث",))]


def test_join_without_a_selection_says_how(page, board):
    tag(page, board, "المتحدث", "P")
    board.press(page, "J", CONTROL)
    assert said(page) == "Click an annotation, then select the words to join to it."


def test_copy_puts_the_same_label_on_other_words(page, board):
    tag(page, board, "السوق", "F")
    board.press(page, "C", CONTROL | SHIFT)
    assert said(page) == "Copied: Facility; select words and put it on them."
    drag(page, *place(page, "السوق", 2))
    board.press(page, "V", CONTROL | SHIFT)
    assert held(page) == [("facility", ("السوق",)), ("facility", ("السوق",))]
    board.press(page, "Z", CONTROL)
    assert held(page) == [("facility", ("السوق",))]


def test_paste_says_what_is_missing(page, board):
    board.press(page, "V", CONTROL | SHIFT)
    assert said(page) == "Copy an annotation first, with Ctrl+Shift+C."
    tag(page, board, "السوق", "F")
    board.press(page, "C", CONTROL | SHIFT)
    board.press(page, "V", CONTROL | SHIFT)
    assert said(page) == "Select the words that the copy shall stand on."


# selecting


def test_a_selection_grows_from_word_to_paragraph_and_shrinks_again(page, board):
    click(page, place(page, "العلي")[0])
    grown = []
    for _ in range(3):
        board.press(page, "W", CONTROL)
        grown.append(chosen(page))
    assert grown[0] == "العلي"
    assert grown[1].startswith("قال المتحدث")
    assert grown[1].rstrip().endswith("مدنيا».")
    assert grown[2] == PLAIN.split("\n")[0]
    for expected in (grown[1], grown[0]):
        board.press(page, "W", CONTROL | SHIFT)
        assert chosen(page) == expected


@pytest.mark.parametrize(
    ("key", "modifiers", "selected"),
    [
        (Key.Key_Left, SHIFT, "س"),
        (Key.Key_Left, SHIFT | CONTROL, "سامر"),
        (Key.Key_Right, SHIFT | CONTROL, "المتحدث"),
        (Key.Key_Left, SHIFT | ALT, PLAIN[PLAIN.index("سامر") : PLAIN.index("وللسوق")]),
        (Key.Key_Right, SHIFT | ALT, "قال المتحدث"),
        (Key.Key_Down, SHIFT | CONTROL, PLAIN[PLAIN.index("سامر") : PLAIN.index("\n")]),
        (Key.Key_Home, SHIFT, "قال المتحدث"),
    ],
)
def test_shift_selects_by_letter_word_sentence_and_paragraph(page, key, modifiers, selected):
    click(page, place(page, "سامر")[0])
    press(page, key, modifiers)
    assert chosen(page).strip() == selected.strip()


def test_what_keys_selected_is_tagged_by_the_next_key(page, board):
    click(page, place(page, "المتحدث")[0])
    for _ in range(2):
        press(page, Key.Key_Left, SHIFT | CONTROL)
    board.press(page, "P")
    assert held(page) == [("person", ("المتحدث سامر",))]


# labels, nesting, removing


def test_another_labels_key_changes_the_label_and_undo_changes_it_back(page, board):
    tag(page, board, "السوق", "F")
    board.press(page, "L")
    assert held(page) == [("place", ("السوق",))]
    assert said(page) == "Changed: Facility is Place now"
    board.press(page, "Z", CONTROL)
    assert held(page) == [("facility", ("السوق",))]
    board.press(page, "Z", CONTROL | SHIFT)
    assert held(page) == [("place", ("السوق",))]


def test_annotations_nest_and_overlap_and_a_second_click_reaches_the_outer_one(page, board):
    tag(page, board, "المتحدث سامر العلي", "P")
    tag(page, board, "سامر", "G")
    press(page, Key.Key_Escape)  # so that the mouse takes hold of words, not of the edge beside them
    tag(page, board, "العلي: «إن القصف", "L")
    assert [words for _, (words,) in held(page)] == ["المتحدث سامر العلي", "سامر", "العلي: «إن القصف"]
    click(page, place(page, "سامر")[0] + 1)
    inner = page.canvas.selected_mark
    click(page, place(page, "سامر")[0] + 1)
    outer = page.canvas.selected_mark
    labels = [page.desk.annotation(name).label for name in (inner, outer)]
    assert labels == ["group", "person"]
    press(page, Key.Key_Delete)
    assert [label for label, _ in held(page)] == ["group", "place"]


def test_tab_walks_over_annotations_and_delete_removes_the_one_it_stands_on(page, board):
    tag(page, board, "سامر", "P")
    tag(page, board, "القصف", "S")
    press(page, Key.Key_Escape)
    press(page, Key.Key_Home, CONTROL)
    press(page, Key.Key_Tab)
    press(page, Key.Key_Tab)
    press(page, Key.Key_Delete)
    assert held(page) == [("person", ("سامر",))]
    assert said(page) == "Removed: Shelling or air strike"


# every occurrence


def until_read(dialog: EveryDialog) -> None:
    for _ in range(200):
        if not dialog._timer.isActive():
            return
        QTest.qWait(10)
    raise AssertionError("the places were never read to the end")


def every(window: Window, board: Board, act=until_read) -> list[str]:
    """Ask for every occurrence, let hands act on the dialog, and return what it said at the end."""
    heard: list[str] = []

    def _act(dialog: EveryDialog) -> None:
        assert isinstance(dialog, EveryDialog)
        until_read(dialog)
        act(dialog)
        heard.append(dialog.sentence.text())
        accept(dialog)

    answer(_act)
    board.press(window, "E", CONTROL | SHIFT)
    return heard


def click_row(dialog: EveryDialog, row: int) -> None:
    view = dialog.list
    index = dialog.model.index(row)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(index).center())


def quotes(dialog: EveryDialog) -> list[str]:
    return [bare(each.quote) for each in dialog.model.rows]


def test_every_occurrence_is_tagged_as_one_act(page, board):
    drag(page, *place(page, "السوق"))
    board.press(page, "F")
    told = every(page, board)
    assert told == ["2 places ticked · 1 tagged so already"]
    assert held(page) == [("facility", ("السوق",))] * 3
    assert said(page) == "Tagged: Facility · in 2 places"
    board.press(page, "Z", CONTROL)
    assert held(page) == [("facility", ("السوق",))]


def test_ticks_are_taken_away_by_a_click_and_by_the_space_bar(page, board):
    drag(page, *place(page, "السوق"))

    def _untick(dialog: EveryDialog) -> None:
        assert quotes(dialog) == ["السوق"] * 3
        click_row(dialog, 0)
        assert dialog.model.ticked == [False, True, True]
        dialog.list.setFocus()
        QTest.keyClick(dialog.list, Key.Key_Down)
        QTest.keyClick(dialog.list, Key.Key_Space)
        assert dialog.model.ticked == [False, False, True]

    told = every(page, board, _untick)
    assert told == ["1 place ticked"]
    assert [words for _, words in held(page)] == [("السوق",)]
    assert stored(page)[0][1] == (place(page, "السوق", 2),)


def test_all_documents_and_whole_words(page, board):
    drag(page, *place(page, "سوق", 0))
    found: list[list[str]] = []

    def _widen(dialog: EveryDialog) -> None:
        found.append(quotes(dialog))
        toggle(dialog.everywhere)
        until_read(dialog)
        found.append(quotes(dialog))
        toggle(dialog.whole)
        until_read(dialog)
        found.append(quotes(dialog))

    every(page, board, _widen)
    assert [len(each) for each in found] == [4, 7, 6]  # و ف ب ل ك ال may stand before a word, not ت


def toggle(box) -> None:
    box.setFocus()
    QTest.keyClick(box, Key.Key_Space)


def test_what_was_tagged_in_all_documents_is_undone_at_once_without_leaving_the_page(page, board):
    drag(page, *place(page, "السوق"))

    def _everywhere(dialog: EveryDialog) -> None:
        toggle(dialog.everywhere)
        until_read(dialog)

    every(page, board, _everywhere)
    here = page.desk.document.id
    assert len(page.desk.project.annotations()) == 5
    board.press(page, "Z", CONTROL)
    assert page.desk.project.annotations() == []
    assert page.desk.document.id == here


# undo and redo


def test_undo_and_redo_reach_over_a_restart(page, board, open_window, words_path):
    tag(page, board, "سامر", "P")
    board.press(page, "]", CONTROL)
    page.close()
    again = open_window(words_path)
    assert held(again) == [("person", ("سامر العلي",))]
    board.press(again, "Z", CONTROL)
    assert held(again) == [("person", ("سامر",))]
    again.close()
    third = open_window(words_path)
    board.press(third, "Z", CONTROL)
    assert (held(third), said(third)) == ([], "Undone: Person")
    board.press(third, "Y", CONTROL)
    board.press(third, "Z", CONTROL | SHIFT)
    assert held(third) == [("person", ("سامر العلي",))]


def test_undo_of_what_was_done_in_another_document_stays_here_and_names_it(page, board):
    tag(page, board, "سامر", "P")
    tagged = page.desk.document.id
    choose_document(page, "الثاني")
    page.canvas.setFocus()
    here, line = page.desk.document.id, page.canvas.caret
    board.press(page, "Z", CONTROL)
    assert (page.desk.document.id, page.canvas.caret) == (here, line)
    assert said(page) == "Undone: Person, in “\u2068الأول\u2069”"
    assert page.desk.project.annotations(tagged) == []
    board.press(page, "Z", CONTROL | SHIFT)
    assert page.desk.document.id == here
    assert said(page) == "Done again: Person, in “\u2068الأول\u2069”"


def test_undo_names_each_act(page, board):
    tag(page, board, "سامر", "P")
    board.press(page, "]", CONTROL)
    assert page.desk.acts()["undo"] == "change of span, Person"
    drag(page, *place(page, "القصف"))
    board.press(page, "J", CONTROL)
    assert page.desk.acts()["undo"] == "joining, Person"
    board.press(page, "T", CONTROL)
    assert page.desk.acts()["undo"] == "joining, Person"  # there was nothing to trim
    for told in ("joining", "change of span"):
        board.press(page, "Z", CONTROL)
        assert said(page) == f"Undone: {told}, Person"


def test_vowel_signs_stay_with_their_letters(page):
    """Of the text itself: what the tests above call letters are the letters with all their signs."""
    text = text_of(page)
    start, end = place(page, "سامر")
    assert not unicodedata.combining(text[start])
    assert end == len(text) or not unicodedata.combining(text[end])
    assert shown(page) == []


def test_a_double_click_takes_a_word_with_its_signs(page, board):
    double_click(page, place(page, "المتحدث")[0])
    board.press(page, "P")
    assert held(page) == [("person", ("المتحدث",))]
