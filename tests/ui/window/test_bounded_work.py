"""What the window does for a frame, a jump or a tag is counted, not timed: it must not grow with the document."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import event

from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.checking import Checking
from annotator.ui.source import ProjectMarks
from tests.bench.load import build_text, draw_spans, loaded_document, make_project
from tests.ui.window.hands import Key, press

SIZES = (100_000, 1_500_000)  # bytes
STATEMENTS = 50  # that one tag may ask of the file, its storing and the painting included


class Counts:
    """How many blocks were laid out, how often marks were read, and hundreds of steps that SQLite took."""

    def __init__(self, window) -> None:
        self.laid = self.read = self.steps = 0
        connection = window.desk.project.replica.connection.connection.dbapi_connection
        connection.set_progress_handler(self._step, 100)

    def _step(self) -> int:
        self.steps += 1
        return 0

    def take(self, act) -> tuple[int, int, int]:
        """Return the counts of one act, all that it changes on the screen included."""
        self.laid = self.read = self.steps = 0
        act()
        QApplication.processEvents()
        return self.laid, self.read, self.steps


@pytest.fixture(scope="module")
def paths(tmp_path_factory):
    folder = tmp_path_factory.mktemp("load")
    for size in SIZES:
        for name, text in (("lines", build_text("ar", size)), ("unbroken", build_text("ar", size).replace("\n", " "))):
            make_project(folder / f"{name}{size}.annot", [loaded_document(text, draw_spans(text))])
    return folder


@pytest.fixture
def counting(monkeypatch, open_window, paths):
    """Open a window and count its work; the counted functions do what they always do."""

    def _open(name: str):
        window = open_window(paths / f"{name}.annot", (1280, 900))
        window.page.spread.show(None)  # reads the whole document little by little, between other events
        counts = Counts(window)
        lay, load = LaidBlock.__init__, ProjectMarks._load

        def laid(self, *given):
            counts.laid += 1
            lay(self, *given)

        def loaded(self, **given):
            counts.read += 1
            return load(self, **given)

        monkeypatch.setattr(LaidBlock, "__init__", laid)
        monkeypatch.setattr(ProjectMarks, "_load", loaded)
        monkeypatch.setattr(Checking, "_step", lambda _: None)  # looks at the whole document in the same way
        return window, counts

    return _open


def work(window, counts) -> dict[str, tuple[int, int, int]]:
    """Return what scrolling, jumping, tagging, undoing and zooming come to near the end of the document."""
    canvas, bar = window.canvas, window.canvas.verticalScrollBar()
    found = {"jump": counts.take(lambda: bar.setValue(int(bar.maximum() * 0.9)))}
    found["scroll"] = max(counts.take(lambda: bar.setValue(bar.value() + 140)) for _ in range(20))
    start = canvas.top_line()
    canvas.select(start, start + 4)
    QApplication.processEvents()
    found["tag"] = counts.take(lambda: press(window, Key.Key_P))
    found["undo"] = counts.take(window.acting.undo)
    found["zoom"] = counts.take(lambda: canvas.set_zoom(120))
    return found


@pytest.mark.parametrize("shape", ["lines", "unbroken"])
def test_what_is_done_for_a_frame_does_not_grow_with_the_document(counting, shape):
    small, large = (work(*counting(f"{shape}{size}")) for size in SIZES)
    for act, (laid, read, steps) in large.items():
        assert laid <= 45, f"{act} laid out {laid} blocks"
        assert read <= 8, f"{act} read marks {read} times"
        assert steps <= 3 * small[act][2] + 100, (
            f"{act}: SQLite took {steps} steps, and {small[act][2]} in a small file"
        )


def test_a_tag_draws_anew_only_the_blocks_it_meets(counting):
    window, _ = counting(f"lines{SIZES[1]}")
    canvas, sheet = window.canvas, window.canvas._sheet
    QTest.qWait(20)
    before = dict(sheet._decor)
    start = sheet.blocks[canvas._window.index].start
    canvas.select(start, start + 3)
    press(window, Key.Key_P)
    QApplication.processEvents()
    anew = [index for index, each in before.items() if sheet._decor.get(index) is not each]
    assert anew == [canvas._window.index]


def test_a_tag_asks_the_file_only_so_often(counting):
    window, _ = counting(f"lines{SIZES[0]}")
    asked: list[str] = []
    engine = window.desk.project.replica.connection.engine
    event.listen(engine, "before_cursor_execute", lambda *given: asked.append(" ".join(given[2].split())))
    QTest.qWait(20)
    for start in (0, 10):
        asked.clear()
        window.canvas.select(start, start + 4)
        press(window, Key.Key_P)
        QApplication.processEvents()
        assert any(each.startswith("INSERT INTO annotation ") for each in asked)
        assert len(asked) <= STATEMENTS, "\n".join(asked)


def test_counts_follow_tags_and_undo_as_if_they_were_read_anew(counting):
    window, _ = counting(f"lines{SIZES[0]}")
    document = window.desk.document.id

    def shown() -> int:
        return next(row.count for row in window.panels["documents"].model.rows if row.id == document)

    before = shown()
    window.canvas.select(0, 4)
    for act, expected in ((lambda: press(window, Key.Key_P), 1), (window.acting.undo, 0), (window.acting.redo, 1)):
        act()
        assert shown() == before + expected == window.desk.counts(document)[document]


def test_a_place_is_found_again_to_the_pixel(open_window, paths):
    path = paths / f"lines{SIZES[0]}.annot"
    window = open_window(path, (1280, 900))
    bar = window.canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 3 + 17)
    left = window.canvas.first_line()
    window.close()
    again = open_window(path, (1280, 900))
    assert again.canvas.first_line() == left
