"""Draws the pictures of the README and the guide from the sample, without a screen.

python docs/pictures/make.py SAMPLE.annot
"""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_STATE_HOME"] = mkdtemp()  # how the person who draws them likes the window is their own

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.project.session import open_project
from annotator.ui.agreement.window import AgreementWindow
from annotator.ui.app import application
from annotator.ui.arrangement import STANDARD
from annotator.ui.language import use_language
from annotator.ui.memory import remember_arrangement
from annotator.ui.theme import DARK, LIGHT, Theme
from annotator.ui.window import Window

_SIZE = (1366, 768)
_REPORT = 4  # counted from 0: the one whose battle has most to show
_MEMBER, _REVIEWER = "Annotator 1", "Demo"
_FOLDER = Path(__file__).parent


def window_on(sample: Path, language: str, theme: Theme, member: str) -> Window:
    """Return a window on a copy of the sample, with the panels where they stand at first."""
    app = application()
    use_language(app, language)
    remember_arrangement(STANDARD)
    window = Window(theme)
    window.resize(*_SIZE)
    window.show_project(open_project(sample, member=member))
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


def review(window: Window) -> QWidget:
    """Begin the review of the report, and go to a case in which the labels differ."""
    window.open_document(window.desk.project.documents()[_REPORT].id)
    panel = window.panels["review"]
    panel.acts()["review"]()
    QTest.qWait(1500)
    rows = panel.list.model.rows
    panel.list.choose(next(at for at, row in enumerate(rows) if row.case.type == "label"))
    panel.step(0)
    return window


def agree(window: Window) -> QWidget:
    """Show what the two confuse, and the cases behind one number."""
    window.findChild(QAction, "agreement").trigger()
    shown = next(each for each in QApplication.topLevelWidgets() if isinstance(each, AgreementWindow))
    shown.resize(*_SIZE)
    QTest.qWait(4000)
    bar = shown.tabs.bar
    bar.setCurrentIndex(2)
    QTest.qWait(500)
    chart = shown.tabs.front.chart
    door = next(rect for rect, spot in chart.spots() if spot.what[0] != spot.what[1])
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, door.center().toPoint())
    QTest.qWait(2000)
    return shown


Prepare = Callable[[Window], QWidget | None]
PICTURES: tuple[tuple[str, str, Theme, str, Prepare], ...] = (
    ("window", "en", LIGHT, _MEMBER, select_event),
    ("window-ar", "ar", LIGHT, _MEMBER, select_event),
    ("list-search", "en", DARK, _MEMBER, search),
    ("review", "en", LIGHT, _REVIEWER, review),
    ("agreement", "en", LIGHT, _REVIEWER, agree),
)


def main(sample: Path) -> None:
    """Draw them all into the folder of this script."""
    with TemporaryDirectory() as folder:
        for name, language, theme, member, prepare in PICTURES:
            copy = Path(shutil.copy(sample, Path(folder) / f"{name}.annot"))
            window = window_on(copy, language, theme, member)
            shown = prepare(window) or window
            QTest.qWait(400)
            shown.grab().save(str(_FOLDER / f"{name}.png"))
            window.close()
            QApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
