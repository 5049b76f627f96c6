"""How large the window opens: within the screen, and as it was left."""

import pytest
from PySide6.QtCore import QMargins, QSize
from PySide6.QtGui import QWindow

from annotator.ui.frame import frame_of
from annotator.ui.memory import Frame, recall_frame, state_file
from annotator.ui.window import Window


@pytest.fixture
def opened(qtbot):
    """Open a window as the app does, and return it when it is shown."""

    def _open() -> Window:
        window = Window()
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        return window

    return _open


def test_the_first_window_lies_within_the_screen_with_its_frame_and_status_line(opened):
    window = opened()
    screen = window.screen().availableGeometry()
    assert window.width() <= screen.width()
    assert window.height() + 30 <= screen.height()  # a title bar has to go above it
    status = window.status
    assert status.mapTo(window, status.rect().bottomLeft()).y() < window.height()
    assert window.minimumSizeHint().height() < 620


def test_the_size_is_as_it_was_left(opened):
    window = opened()
    window.resize(700, 560)
    window.close()
    assert opened().size() == QSize(700, 560)


def test_a_maximised_window_comes_back_maximised_and_knows_its_smaller_size(opened):
    window = opened()
    window.resize(710, 560)
    window.showMaximized()
    window.close()
    again = opened()
    assert again.isMaximized()
    again.close()
    assert recall_frame() == Frame((710, 560), maximised=True)


def test_a_window_left_on_a_larger_screen_opens_within_this_one(opened):
    window = opened()
    window.resize(3000, 2000)
    assert frame_of(window).size == (3000, 2000)
    window.close()
    again, screen = opened(), window.screen().availableGeometry()
    assert again.width() <= screen.width()
    assert again.height() <= screen.height() - 30


def test_a_frame_that_is_larger_than_usual_takes_its_room_from_the_window(opened, monkeypatch, qtbot):
    monkeypatch.setattr(QWindow, "frameMargins", lambda _: QMargins(20, 90, 20, 20))
    window = opened()
    screen = window.screen().availableGeometry()
    qtbot.waitUntil(lambda: window.size() == QSize(screen.width() - 40, screen.height() - 110))


@pytest.mark.parametrize(
    "frame",
    ['{"size": [-4, "large"], "maximised": 1}', '{"size": [1099511627776, 5], "maximised": false}'],
    ids=["other shape", "more pixels than Qt counts"],
)
def test_a_memory_of_another_shape_counts_as_none(opened, frame):
    state_file().parent.mkdir(parents=True)
    state_file().write_text(f'{{"window": {frame}}}')
    assert recall_frame() == Frame()
    assert opened().isVisible()


def test_the_page_keeps_room_for_words_in_the_smallest_window(opened):
    window = opened()
    window.resize(1, 1)
    assert window.canvas.viewport().width() > 200
