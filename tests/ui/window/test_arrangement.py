"""Panels can be moved, hidden and brought back, and stand where they were left when the window opens again."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from shiboken6 import isValid

from annotator.project.session import open_project
from annotator.ui.arrangement import (
    SIDES,
    STANDARD,
    Stacked,
    arrangement_from,
    arrangement_json,
    hidden,
    moved,
    place_of,
    turned,
)
from tests.ui.window.hands import CONTROL, Key, press

NAMES = tuple(STANDARD.names())
MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.sampled_from(NAMES), st.sampled_from(SIDES), st.integers(0, 4), st.booleans()),
        st.tuples(st.just("hide"), st.sampled_from(NAMES)),
        st.tuples(st.just("turn"), st.sampled_from(NAMES)),
    ),
    max_size=12,
)


def after(moves):
    arrangement = STANDARD
    for kind, name, *where in moves:
        if kind == "move":
            arrangement = moved(arrangement, name, *where)
        else:
            arrangement = (hidden if kind == "hide" else turned)(arrangement, name)
    return arrangement


@given(MOVES)
def test_no_panel_is_lost_or_doubled_however_they_are_moved(moves):
    arrangement = after(moves)
    assert sorted(arrangement.names()) == sorted(NAMES)
    assert all(stack.names and stack.current in stack.names for side in SIDES for stack in arrangement.side(side))


def test_a_hidden_panel_lives_as_long_as_the_window_shows_it_again(open_window, texts_path):
    window = open_window(texts_path)
    window.columns.hide_panel("search")
    QTest.qWait(50)
    assert all(isValid(each) for each in window.panels.values())
    above = [each.window() for each in window.panels.values()]
    assert above == [window] * len(above)


@given(MOVES)
def test_what_is_remembered_reads_back_the_same(moves):
    assert arrangement_from(arrangement_json(after(moves))) == after(moves)


@pytest.mark.parametrize(
    "raw",
    [
        None,
        [],
        {},
        {"reading": 3},
        {"far": [["x"]]},
        {"reading": [[["tags"], "no", -1]]},
        {"reading": [[["tags", []], "tags", 9]], "hidden": [{}]},
    ],
)
def test_a_memory_of_another_shape_gives_every_panel_a_place(raw):
    assert sorted(arrangement_from(raw).names()) == sorted(NAMES)


def test_a_panel_that_a_memory_does_not_know_comes_beside_its_usual_neighbours():
    older = replace(STANDARD, far=(Stacked(("annotation",), "annotation"),))
    assert place_of(arrangement_from(arrangement_json(older)), "list") == ("far", 0)


def drop(stack, name: str, y: float) -> None:
    carried = QMimeData()
    carried.setData("application/x-annotator-panel", name.encode())
    place = QPointF(stack.width() / 2, y)
    event = QDropEvent(place, Qt.DropAction.MoveAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier())
    stack.dropEvent(event)


def test_a_tab_dropped_on_another_stack_moves_its_panel_there_for_good(open_window, texts_path):
    window = open_window(texts_path)
    [far] = window.columns._stacks["far"]
    drop(far, "tags", far.height() - 5)
    assert window.columns.side_of("tags") == "far"
    tags, annotation = window.panels["tags"], window.panels["annotation"]
    assert tags.isVisible()
    assert tags.mapTo(window, QPoint()).y() > annotation.mapTo(window, QPoint()).y()
    window.close()
    again = open_window(texts_path)
    assert again.columns.side_of("tags") == "far"


def test_a_hidden_panel_comes_back_by_its_key(window):
    window.columns.hide_panel("tags")
    assert not window.panels["tags"].isVisible()
    press(window, Key.Key_2, CONTROL)
    assert window.panels["tags"].isVisible()
    assert window.panels["tags"].isAncestorOf(window.focusWidget())


@pytest.mark.may_hang("every widget is made anew, as when the person changes the window's language")
def test_widgets_made_anew_show_the_same_place(window, texts_path):
    window.canvas.select(3, 9)
    caret, document = window.canvas.caret, window.desk.document.id
    before = window.canvas
    window.rebuild()
    assert window.canvas is not before
    assert (window.canvas.selection(), window.canvas.caret) == ((3, 9), caret)
    assert window.desk.document.id == document
    press(window, Key.Key_P)
    with open_project(texts_path) as project:
        assert [each.label for each in project.annotations()] == ["person"]
    QTest.qWait(50)
