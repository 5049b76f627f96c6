"""Draws the pictures of the README and the guide from the sample, without a screen.

python docs/pictures/make.py SAMPLE.annot
"""

import os
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_STATE_HOME"] = mkdtemp()  # how the person who draws them likes the window is their own

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.project.session import open_project
from annotator.ui.app import application
from annotator.ui.arrangement import STANDARD
from annotator.ui.language import use_language
from annotator.ui.memory import remember_arrangement
from annotator.ui.theme import DARK, LIGHT, Theme
from annotator.ui.window import Window

_SIZE = (1366, 768)
_REPORT = 4  # counted from 0: the one whose battle has most to show
_MEMBER = "Annotator 1"
_FOLDER = Path(__file__).parent


def window_on(sample: Path, language: str, theme: Theme) -> Window:
    """Return a window on a copy of the sample, with the panels where they stand at first."""
    app = application()
    use_language(app, language)
    remember_arrangement(STANDARD)
    window = Window(theme)
    window.resize(*_SIZE)
    window.show_project(open_project(sample, member=_MEMBER))
    window.show()
    QTest.qWait(300)
    return window


def select_event(window: Window) -> None:
    """Open the report and select the event that has most roles, with its form beside it."""
    desk = window.desk
    if desk is None:
        raise LookupError("no project is open")
    window.open_document(desk.project.documents()[_REPORT].id)
    own = [each for each in desk.project.annotations(desk.document.id) if each.owner == desk.project.person.id]
    event = max((each for each in own if each.kind == "event"), key=lambda each: len(each.roles))
    window.show_panel("annotation")
    window.canvas.select_mark(event.id)
    window.canvas.setFocus()


def search(window: Window) -> None:
    """Look for a town in all documents, with all annotations of the report beside the page."""
    select_event(window)
    window.show_panel("list")
    window.show_panel("search")
    line = window.panels["search"].stop()
    line.setText("النهرين")
    QTest.qWait(1500)
    line.setFocus()


PICTURES = (
    ("window", "en", LIGHT, select_event),
    ("window-ar", "ar", LIGHT, select_event),
    ("list-search", "en", DARK, search),
)


def main(sample: Path) -> None:
    """Draw them all into the folder of this script."""
    with TemporaryDirectory() as folder:
        for name, language, theme, prepare in PICTURES:
            copy = Path(shutil.copy(sample, Path(folder) / f"{name}.annot"))
            window = window_on(copy, language, theme)
            prepare(window)
            QTest.qWait(400)
            window.grab().save(str(_FOLDER / f"{name}.png"))
            window.close()
            QApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
