"""Each painting ends with its event: a painter that lives on, as in the traceback of a fault, brings Qt down."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest
from PySide6.QtTest import QTest

from tests.ui.window.rooms import dialogs, furnish, leave, over_the_page, panels, show_dialog, start, workplace

pytestmark = pytest.mark.may_hang("whole windows are made and shown")


@contextmanager
def keeping_paintings() -> Iterator[list[FrameType]]:
    """Keep every painting's frame, and so all that is named in it, until the end."""
    kept: list[FrameType] = []

    def look(frame: FrameType, event: str, _value: object) -> None:
        if event == "call" and frame.f_code.co_name == "paintEvent":
            kept.append(frame)

    sys.setprofile(look)
    try:
        yield kept
    finally:
        sys.setprofile(None)
        kept.clear()
        gc.collect()


def test_no_painter_outlives_its_event(qapp, qtlog, tmp_path):
    window, beginning = workplace(furnish(tmp_path / "reports.annot")), start()
    try:
        with keeping_paintings() as kept:
            dialog = show_dialog(dialogs(window)["keys"])
            for room in (dialog, beginning, *panels(window), *over_the_page(window)):
                room.window().grab()
                QTest.qWait(10)
            painted = {each.f_code.co_filename for each in kept}
        assert len(painted) > 5
        assert [each.message for each in qtlog.records if "paint" in each.message.lower()] == []
    finally:
        leave([dialog, beginning, window])
