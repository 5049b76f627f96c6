"""What is selected is joined to its role fillers by lines that keep off the text, and by stubs to those not seen."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.text.boundaries import graphemes
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.connectors import Links
from annotator.ui.canvas.ends import GAP, spread
from annotator.ui.canvas.label_rows import label_row
from annotator.ui.canvas.marks import End, Mark, MarkList, Tie
from annotator.ui.canvas.setting import PageSetting
from annotator.ui.fonts import NASKH
from annotator.ui.theme import DARK, EVENT, LIGHT
from tests.texts import ARABIC, ENGLISH

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ROLES = ("Attacker", "Defender", "Place", "Time", "Toll", "Victim", "Weapon", "Target")


def quoted(text: str, quote: str, title: str, name: str | None = None) -> End:
    at = text.index(quote)
    return End(quote if name is None else name, ((at, at + len(quote)),), quote, title)


def mark_of(end: End, kind: str = "entity", colour: str = "#2f6fb3") -> Mark:
    return Mark(end.id, end.fragments, kind, "Person" if kind == "entity" else end.title, colour)


@pytest.fixture
def joined(show):
    """Show a text in which an event is tied to fillers, and select the event."""

    def _joined(text, near, fars, *, kind="event", colour=EVENT, back=False, **options):
        ties = [Tie(near, far, colour, back) for far in fars]
        marks = [mark_of(near, kind, colour), *(mark_of(far) for far in fars if far.id)]
        canvas = show(text, **options)
        canvas.show_text(text, MarkList(marks, {near.id: ties}))
        canvas.select_mark(near.id)
        return canvas

    return _joined


def points_of(links: Links) -> list[QPointF]:
    """Points a pixel apart along all connectors."""
    steps = [(wire.path, max(1, int(wire.path.length()))) for wire in links.wires]
    return [path.pointAtPercent(step / count) for path, count in steps for step in range(count + 1)]


def letters(canvas: Canvas, text: str) -> list[QRectF]:
    """Where the text stands, with room for the marks above it and the descenders below."""
    return canvas.text_rects(0, len(text))


@pytest.mark.parametrize(
    ("text", "near", "fars"),
    [
        (ENGLISH, "Fighting", ["Wadi Bridge", "Tuesday", "Samer al-Ali", "18 people"]),
        (ARABIC, "معركة", ["الثلاثاء", "جسر الوادي", "اللواء 31", "18 قتيلاً", "The Valley Post"]),
    ],
)
@pytest.mark.parametrize("width", [460, 800])
@pytest.mark.parametrize("zoom", [50, 100, 200])
@pytest.mark.parametrize(
    "setting", [PageSetting(), PageSetting(spacing="close", arabic=NASKH), PageSetting(spacing="wide")]
)
def test_connectors_run_between_the_lines_and_never_through_letters(joined, text, near, fars, width, zoom, setting):
    ends = [quoted(text, quote, role) for quote, role in zip(fars, ROLES, strict=False)]
    canvas = joined(text, quoted(text, near, "Battle"), ends, size=(width, 900))
    canvas.set_setting(setting)
    canvas.set_zoom(zoom)
    links = canvas.links()
    assert len(links.wires) == len(fars)
    bands = letters(canvas, text)
    assert not [point for point in points_of(links) if any(band.contains(point) for band in bands)]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data(), st.sampled_from([ARABIC, ENGLISH]))
def test_wherever_the_fillers_lie_lines_keep_off_the_text_and_pills_off_one_another(joined, data, text):
    breaks = graphemes(text)
    place = st.integers(0, len(breaks) - 8).map(lambda at: (breaks[at], breaks[at + 6]))
    spans = [
        span
        for span in data.draw(st.lists(place, min_size=2, max_size=9, unique=True))
        if "\n" not in text[slice(*span)]
    ]
    ends = [
        End(f"m{at}", (span,), text[slice(*span)], role)
        for at, (span, role) in enumerate(zip(spans, ROLES, strict=False))
    ]
    if len(ends) < 2:
        return
    canvas = joined(text, ends[0], ends[1:], size=(700, 900))
    links = canvas.links()
    bands = letters(canvas, text)
    assert not [point for point in points_of(links) if any(band.contains(point) for band in bands)]
    for pill in links.pills:
        assert not any(pill.rect.intersects(band.adjusted(0, 0, 0, -1)) for band in bands)
        assert not any(pill.rect.intersects(other.rect) for other in links.pills if other is not pill)
        own = [
            label
            for label in links.labels[pill.row.index]
            if label.rect.top() == label_row(pill.row.laid, pill.row.line)[0]
        ]
        assert not any(pill.rect.intersects(label.rect.translated(pill.row.at)) for label in own)


def test_each_filler_says_its_role_whole_at_the_first_word_and_the_event_its_label(joined):
    canvas = joined(
        ARABIC,
        quoted(ARABIC, "معركة", "معركة"),
        [quoted(ARABIC, "جسر الوادي", "المكان"), quoted(ARABIC, "اللواء 31", "المهاجم")],
    )
    pills = {pill.text: pill for pill in canvas.links().pills}
    assert set(pills) == {"معركة", "المكان", "المهاجم"}
    assert [pill.root for pill in pills.values()].count(True) == 1
    at = ARABIC.index("جسر الوادي")
    [word] = canvas.text_rects(at, at + len("جسر الوادي"))
    assert abs(pills["المكان"].rect.right() - word.right()) < GAP
    assert 0 <= pills["المكان"].rect.top() - word.bottom() < 4


def test_a_mark_that_fills_two_roles_has_one_pill_with_both(joined):
    place = quoted(ENGLISH, "Wadi Bridge", "Place")
    again = End(place.id, place.fragments, place.text, "Target")
    canvas = joined(ENGLISH, quoted(ENGLISH, "Fighting", "Battle"), [place, again])
    assert {pill.text for pill in canvas.links().pills} == {"Battle", "Place · Target"}


def test_the_lines_are_drawn_in_the_colour_of_the_event_and_go_when_it_is_left(joined):
    canvas = joined(ENGLISH, quoted(ENGLISH, "Fighting", "Battle"), [quoted(ENGLISH, "Samer al-Ali", "Victim")])
    [wire] = canvas.links().wires
    middle = wire.path.pointAtPercent(0.5)
    rail = QPoint(int(middle.x()), int(middle.y()))
    assert canvas.viewport().grab().toImage().pixelColor(rail) == QColor(EVENT)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.links() == Links()
    assert canvas.viewport().grab().toImage().pixelColor(rail) == QColor(LIGHT.page)


def test_an_arrow_points_at_the_filler_and_of_a_relation_at_its_second_end(joined):
    near, far = quoted(ENGLISH, "Samer al-Ali", "Person"), quoted(ENGLISH, "Tuesday", "Member of")
    for back in (False, True):
        canvas = joined(ENGLISH, near, [far], kind="entity", back=back)
        links = canvas.links()
        [wire] = links.wires
        pointed = next(pill for pill in links.pills if pill.root == back)
        tip = wire.head[0]
        assert abs(tip.y() - pointed.rect.center().y()) < 1
        assert min(abs(tip.x() - pointed.rect.left()), abs(tip.x() - pointed.rect.right())) < 0.01


def test_ends_that_are_not_seen_have_stubs_that_take_the_reader_there(joined, qtbot):
    text = f"{ENGLISH}\n" + "A line between.\n" * 60 + "The end of it."
    far = quoted(text, "The end", "Target")
    canvas = joined(text, quoted(text, "Fighting", "Battle"), [quoted(text, "Tuesday", "Time"), far], size=(800, 400))
    [stub] = canvas.links().stubs
    assert (stub.beyond.text, stub.beyond.end.text, stub.beyond.up) == ("Target", "The end", False)
    assert canvas.viewport().rect().contains(stub.rect.toRect())
    assert not any(stub.rect.intersects(band) for band in letters(canvas, text))
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, stub.rect.center().toPoint())
    assert canvas.text_rects(*far.fragments[0])
    assert canvas.selected_mark == "Fighting"
    up = canvas.links().stubs
    assert [(each.beyond.text, each.beyond.up, each.beyond.root) for each in up] == [
        ("Battle", True, True),
        ("Time", True, False),
    ]
    assert [pill.text for pill in canvas.links().pills] == ["Target"]
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, up[0].rect.center().toPoint())
    assert canvas.text_rects(0, 8)


def test_the_pointer_over_a_stub_is_a_hand_and_its_hint_holds_the_whole_words(joined):
    text = f"{ENGLISH}\n" + "A line between.\n" * 60 + "The end of it, told at more length than a stub can hold."
    far = quoted(text, "The end of it, told at more length than a stub can hold", "Target")
    canvas = joined(text, quoted(text, "Fighting", "Battle"), [far], size=(800, 400))
    [stub] = canvas.links().stubs
    QTest.mouseMove(canvas.viewport(), stub.rect.center().toPoint())
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert far.text in canvas.viewport().toolTip()
    QTest.mouseMove(canvas.viewport(), letters(canvas, text)[0].center().toPoint())
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
    assert canvas.viewport().toolTip() == ""


def test_a_key_lists_where_the_selected_mark_leads_and_goes_there(joined):
    text = f"{ENGLISH}\n" + "A line between.\n" * 60 + "The end of it."
    far = quoted(text, "The end", "Target")
    canvas = joined(text, quoted(text, "Fighting", "Battle"), [quoted(text, "Tuesday", "Time"), far], size=(800, 400))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert [("Time" in line.text(), "The end" in line.text()) for line in menu.actions()] == [
        (True, False),
        (False, True),
    ]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert canvas.selected_mark == "The end"
    assert canvas.text_rects(*far.fragments[0])
    assert canvas.caret == far.fragments[0][0]


def test_a_stub_stands_where_lines_end_also_in_arabic(joined):
    text = f"{ARABIC}\n" + "سطر بينهما.\n" * 60 + "نهاية النص."
    canvas = joined(text, quoted(text, "معركة", "معركة"), [quoted(text, "نهاية", "الهدف")], size=(800, 400))
    [stub] = canvas.links().stubs
    assert stub.rect.right() < min(rect.left() for rect in letters(canvas, text))
    [wire] = canvas.links().wires
    assert stub.rect.right() <= wire.path.currentPosition().x() < stub.rect.right() + 1


def test_stubs_of_many_ends_never_meet_and_the_last_counts_the_rest(joined):
    text = f"{ENGLISH}\n" + "A line.\n" * 80 + " ".join(f"word{at:02}" for at in range(30))
    fars = [quoted(text, f"word{at:02}", "Victim") for at in range(30)]
    canvas = joined(text, quoted(text, "Fighting", "Killing"), fars, size=(800, 400))
    stubs = canvas.links().stubs
    assert sum(1 + stub.more for stub in stubs) == 30
    assert not any(one.rect.intersects(two.rect) for one in stubs for two in stubs if one is not two)


def test_a_click_on_a_pill_selects_its_filler(joined):
    canvas = joined(ENGLISH, quoted(ENGLISH, "Fighting", "Battle"), [quoted(ENGLISH, "Tuesday", "Time")])
    pill = next(pill for pill in canvas.links().pills if not pill.root)
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, pill.rect.center().toPoint())
    assert canvas.selected_mark == "Tuesday"


def test_a_claim_leads_from_its_bracket_to_its_source_and_frames_its_cue_with_dots(joined):
    claim = quoted(ENGLISH, "A spokesman, Samer al-Ali, said shelling killed 18 people", "Claim", "claim")
    cue = quoted(ENGLISH, "said", "Cue", "")
    canvas = joined(ENGLISH, claim, [quoted(ENGLISH, "Samer al-Ali", "Source"), cue], kind="claim", colour="#7a4fa3")
    links = canvas.links()
    assert {pill.text for pill in links.pills} == {"Source", "Cue"}
    assert all(wire.path.pointAtPercent(0).x() < letters(canvas, ENGLISH)[0].left() for wire in links.wires)
    frames = [outline for outlines in links.outlines.values() for outline in outlines]
    assert sorted(outline.dotted for outline in frames) == [False, True]
    [dotted] = [outline for outline in frames if outline.dotted]
    [word] = canvas.text_rects(*cue.fragments[0])
    assert abs(dotted.rects[0].width() - word.width()) < 0.01


def test_an_event_without_a_trigger_names_its_fillers_without_lines(show):
    far = quoted(ENGLISH, "Tuesday", "Time")
    canvas = show(ENGLISH)
    ties = {"event": [Tie(End("event", (), "", "Detention"), far, EVENT)]}
    canvas.show_text(ENGLISH, MarkList([mark_of(far)], ties))
    canvas.select_mark("event")
    links = canvas.links()
    assert [pill.text for pill in links.pills] == ["Time"]
    assert links.wires == links.stubs == ()


class CountingMarks(MarkList):
    """Counts how often ties are asked for."""

    asked = 0

    def ties(self, mark: str):
        self.asked += 1
        return super().ties(mark)


def test_ties_are_asked_for_once_and_only_of_what_is_selected(show):
    near, far = quoted(ENGLISH, "Fighting", "Battle"), quoted(ENGLISH, "Tuesday", "Time")
    source = CountingMarks([mark_of(near, "event"), mark_of(far)], {near.id: [Tie(near, far, EVENT)]})
    canvas = show(ENGLISH)
    canvas.show_text(ENGLISH, source)
    canvas.viewport().grab()
    assert source.asked == 0
    canvas.select_mark(near.id)
    for _ in range(3):
        canvas.viewport().grab()
    assert source.asked == 1
    canvas.refresh_marks()
    canvas.viewport().grab()
    assert source.asked == 2


@given(st.lists(st.tuples(st.floats(0, 600), st.floats(5, 120)), min_size=1, max_size=9))
def test_pills_of_a_row_keep_their_distance_and_end_within_the_line(wanted):
    placed = spread(sorted(wanted), 600)
    for (one, width), (two, _) in pairwise(placed):
        assert one + width + GAP <= two + 0.01
    assert placed[-1][0] + placed[-1][1] <= 600.01
    assert all(width > 0 for _, width in placed)


def test_links_are_laid_once_for_what_is_seen_and_anew_when_it_changes(joined):
    text = "\n".join([ENGLISH] * 6)
    near, far = quoted(text, "Fighting", "Battle"), quoted(text, "Wadi Bridge", "Place")
    canvas = joined(text, near, [far])
    first = canvas.links()
    QTest.mouseMove(canvas.viewport(), QPoint(300, 200))
    canvas.viewport().repaint()
    assert canvas.links() is first
    scrolled = [first]
    canvas.verticalScrollBar().setValue(3)
    scrolled.append(canvas.links())
    canvas.set_zoom(120)
    scrolled.append(canvas.links())
    canvas.resize(700, 600)
    scrolled.append(canvas.links())
    canvas.set_theme(DARK)
    scrolled.append(canvas.links())
    canvas.set_title("A title")
    scrolled.append(canvas.links())
    assert all(before != after for before, after in pairwise(scrolled))
    assert scrolled[1].pills[0].rect == first.pills[0].rect.translated(0, -3)
    canvas.refresh_marks()
    assert canvas.links() is not scrolled[-1]
    canvas.select_mark(None)
    assert canvas.links() == Links()


@pytest.mark.parametrize("text", [ENGLISH, ARABIC])
@pytest.mark.parametrize("width", [300, 478, 690, 800, 860])
def test_stubs_stay_within_the_page_where_there_is_little_room_beside_it(joined, text, width):
    whole = f"{text}\n" + "سطر A line.\n" * 60 + "The end."
    near = quoted(whole, whole.split(maxsplit=1)[0], "Battle")
    canvas = joined(whole, near, [quoted(whole, "The end", "Target")], size=(width, 400))
    [stub] = canvas.links().stubs
    metrics = canvas._sheet.metrics
    page = QRectF(metrics.left, 0, metrics.page, 400)
    assert page.adjusted(2, 0, -2, 0).contains(stub.rect)
    assert stub.rect.width() > 15
