"""What finds no lane and no bracket is counted, listed, chosen by mouse and keys, and seen when it is selected."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.decor import decorate, margin_rect
from annotator.ui.canvas.marks import Mark, MarkList
from annotator.ui.theme import CLAIM, LIGHT
from tests.texts import ARABIC, ENGLISH

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Key = Qt.Key


def nested(text: str, count: int) -> list[Mark]:
    """Marks that all begin together, the longest first."""
    start = text.index(" ") + 1
    return [Mark(f"m{at}", ((start, start + 40 - 3 * at),), "entity", f"Label {at}", "#2f6fb3") for at in range(count)]


def claims(text: str, count: int) -> list[Mark]:
    return [Mark(f"c{at}", ((at, 30 + at),), "claim", "Claim", CLAIM) for at in range(count)]


def count_point(canvas: Canvas, index: int = 0) -> QPoint:
    """The middle of the first count of a block."""
    sheet, y = canvas._sheet, canvas._window.y
    decoration, laid = sheet.decoration(index), sheet.laid(index)
    rects = [label.rect for label in decoration.labels if label.hidden]
    rects += [margin_rect(laid, count) for count in decoration.margin_counts]
    return (rects[0].center().toPoint()) + QPoint(int(sheet.metrics.text_left), int(sheet.top(index) - y))


def open_list() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.parametrize("text", [ARABIC, ENGLISH])
def test_a_click_on_the_count_lists_what_is_hidden_and_a_key_chooses(show, text):
    canvas = show(text, nested(text, 5))
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, count_point(canvas))
    menu = open_list()
    assert [action.text().replace("\u200e", "")[1:8] for action in menu.actions()] == ["Label 3", "Label 4"]
    start, end = nested(text, 5)[3].fragments[0]
    assert " ".join(text[start:end].split()) in menu.actions()[0].text()
    assert canvas.caret == 0
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    assert canvas.selected_mark == "m4"


def test_escape_closes_the_list_and_leaves_the_page_as_it_is(show):
    canvas = show(ENGLISH, nested(ENGLISH, 4))
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, count_point(canvas))
    QTest.keyClick(open_list(), Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert canvas.selected_mark is None


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Menu])
def test_a_key_lists_what_is_hidden_where_the_caret_stands(show, key):
    canvas = show(ENGLISH, nested(ENGLISH, 5))
    canvas.select(12, 12)
    QTest.keyClick(canvas, key)
    menu = open_list()
    QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(menu.actions()[1]).center())
    assert canvas.selected_mark == "m4"


def test_a_key_where_nothing_is_hidden_goes_on_to_the_window(show):
    canvas = show(ENGLISH, nested(ENGLISH, 5))
    canvas.select(0, 0)
    QTest.keyClick(canvas, Key.Key_Return)
    assert QApplication.activePopupWidget() is None


def test_a_mark_without_a_lane_is_framed_when_it_is_selected(show):
    marks = nested(ENGLISH, 5)
    canvas = show(ENGLISH, marks)
    [frame] = canvas.text_rects(*marks[4].fragments[0])
    before = canvas.viewport().grab().toImage()
    canvas.select_mark("m4")
    after = canvas.viewport().grab().toImage()
    for x in (frame.left(), frame.right()):
        column = [(round(x) + step, round(frame.center().y())) for step in (-2, -1, 0, 1)]
        assert any(before.pixelColor(*at) != after.pixelColor(*at) for at in column)


@pytest.mark.parametrize("text", [ARABIC, ENGLISH])
def test_a_fourth_claim_is_counted_in_the_margin_and_chosen_there(show, text):
    canvas = show(text, claims(text, 5))
    point = count_point(canvas)
    page = canvas.text_rects(0, len(text))
    assert point.x() > max(rect.right() for rect in page) if text is ARABIC else point.x() < page[0].left()
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, point)
    menu = open_list()
    assert len(menu.actions()) == 2
    before = canvas.viewport().grab().toImage()
    QTest.keyClick(menu, Key.Key_Return)
    assert canvas.selected_mark in {f"c{at}" for at in range(5)}
    assert canvas.viewport().grab().toImage() != before


def test_a_claim_over_paragraphs_keeps_its_bracket_in_one_lane_and_others_keep_clear_of_it(show):
    text = "\n".join(f"Paragraph {at} of a text that is read here." for at in range(6))
    starts = [text.index(f"Paragraph {at}") for at in range(6)]
    marks = [
        Mark("long", ((starts[1] + 4, starts[5] + 20),), "claim", "Claim", CLAIM),
        Mark("other", ((starts[0], starts[2] + 9),), "claim", "Claim", CLAIM),
        *(Mark(f"in{at}", ((starts[at], starts[at] + 12),), "claim", "Claim", CLAIM) for at in (2, 4)),
    ]
    sheet = show(text, marks)._sheet
    x: dict[str, set[float]] = {}
    for index in range(6):
        drawn = sheet.decoration(index).brackets
        assert len({bracket.x for bracket in drawn}) == len(drawn)
        for bracket in drawn:
            x.setdefault(bracket.mark.id, set()).add(bracket.x)
    assert {name: len(places) for name, places in x.items()} == {"long": 1, "other": 1, "in2": 1, "in4": 1}
    assert min(x["in2"]) > max(*x["long"], *x["other"])


def claims_in_a_row(count: int) -> tuple[str, list[Mark]]:
    """As many paragraphs as claims, each of which ends where the next one begins."""
    line = "A paragraph of a text that is read here."
    marks = [
        Mark(f"c{at}", ((at * (len(line) + 1) + 20, (at + 1) * (len(line) + 1) + 15),), "claim", "Claim", CLAIM)
        for at in range(count)
    ]
    return "\n".join([line] * (count + 1)), marks


@pytest.mark.parametrize("order", [range(41), [*range(15, 41), *range(15)], range(40, -1, -1)])
def test_brackets_of_a_long_row_of_claims_keep_their_lanes_wherever_one_begins_to_read(show, order):
    sheet = show(*claims_in_a_row(40))._sheet
    x: dict[str, set[float]] = {}
    for index in order:
        drawn = sheet.decoration(index).brackets
        assert len({bracket.x for bracket in drawn}) == len(drawn)
        for bracket in drawn:
            x.setdefault(bracket.mark.id, set()).add(bracket.x)
    assert len(x) == 40
    assert all(len(places) == 1 for places in x.values())


class CountingMarks(MarkList):
    """A source that notes the widest range it was asked for."""

    widest = 0

    def between(self, start, end):
        self.widest = max(self.widest, end - start)
        return super().between(start, end)


def test_a_claim_over_the_whole_text_does_not_make_the_page_read_all_marks(show):
    text, marks = claims_in_a_row(400)
    source = CountingMarks([*marks, Mark("all", ((0, len(text)),), "claim", "Claim", CLAIM)])
    canvas = show("")
    canvas.show_text(text, source)
    canvas.viewport().grab()
    assert 0 < source.widest < len(text) / 5


def test_a_claim_added_inside_a_block_moves_the_long_one_in_all_blocks(show):
    text = "\n".join(f"Paragraph {at} of a text that is read here." for at in range(4))
    long = Mark("long", ((5, len(text) - 5),), "claim", "Claim", CLAIM)
    inside = Mark("inside", ((2, 9),), "claim", "Claim", CLAIM)
    source = MarkList([long])
    canvas = show(text)
    canvas.show_text(text, source)
    canvas.viewport().grab()
    MarkList.__init__(source, [long, inside])  # as when someone tags
    canvas.refresh_marks(["inside"], [(2, 9)])
    sheet = canvas._sheet
    assert len({b.x for index in range(4) for b in sheet.decoration(index).brackets if b.mark.id == "long"}) == 1


def test_a_selected_claim_fills_its_words_softly(show):
    canvas = show(ENGLISH, claims(ENGLISH, 1))
    [rect] = canvas.text_rects(0, 1)
    corner = QPoint(round(rect.left()) + 2, round(rect.bottom()) - 2)
    before = canvas.viewport().grab().toImage().pixelColor(corner).name()
    canvas.select_mark("c0")
    after = canvas.viewport().grab().toImage().pixelColor(corner).name()
    assert before == LIGHT.page != after


def test_every_mark_without_a_lane_is_found_where_it_is_counted(qapp, show):
    sheet = show(ENGLISH, nested(ENGLISH, 9))._sheet
    decoration = decorate(sheet.laid(0), nested(ENGLISH, 9), LIGHT)
    counted = {name for count in decoration.counts for name in count.hidden}
    assert counted == {item.mark.id for item in decoration.hidden} == {f"m{at}" for at in range(3, 9)}


@pytest.mark.parametrize("blank", ["\u200b", "\t", "\u2060"])
def test_claims_that_have_no_width_are_listed_too(show, blank):
    canvas = show(f"one{blank}two", [Mark(f"c{at}", ((3, 4),), "claim", "Claim", CLAIM) for at in range(5)])
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, count_point(canvas))
    assert len(open_list().actions()) == 2


@pytest.mark.parametrize(
    "change", [lambda canvas: canvas.show_text("short"), lambda canvas: canvas.refresh_marks()], ids=["text", "marks"]
)
def test_the_list_closes_when_what_it_lists_may_be_gone(show, change):
    canvas = show(ENGLISH, nested(ENGLISH, 5))
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, count_point(canvas))
    assert open_list()
    change(canvas)
    assert QApplication.activePopupWidget() is None
