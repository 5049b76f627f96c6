"""Windows of a team in tests: its files over a real hub, and what is waited for."""

from pathlib import Path

from PySide6.QtTest import QTest

from annotator.project.session import Project
from annotator.ui.team.place import HubPlace
from annotator.ui.window import Window
from tests.hub.teams import team
from tests.ui.window.hands import Key, press

LONG = "\n".join(f"وقال شاهد آخر رقم {number} إن الأمر انتهى عند الجسر قبل الفجر." for number in range(200))


def make_team(address: str, folder: Path, *members: tuple[str, str]) -> dict[str, Path]:
    """Make the files of Salma, a manager, and of others, by (name, role), who have joined over a hub."""
    with team(address, folder) as made:
        for name, role in members:
            made.join(name, role)
        return {name: project.path for name, project in made.replicas.items()}


def place(window: Window) -> HubPlace:
    return window.findChild(HubPlace)


def standing(window: Window) -> str:
    """What the end of the status line says."""
    return place(window).button.text()


def until(condition, seconds: float = 20) -> None:
    for _ in range(int(seconds * 100)):
        if condition():
            return
        QTest.qWait(10)
    raise AssertionError("it never came to that")


def until_exchanged(window: Window) -> None:
    until(lambda: not window.exchanging.is_busy)


def turn_to(window: Window) -> None:
    """Go on in another window."""
    window.activateWindow()
    until(window.isActiveWindow)
    window.canvas.setFocus()
    until(window.canvas.hasFocus)


def synchronise(window: Window) -> None:
    """Press the key and wait until it is over."""
    turn_to(window)
    press(window, Key.Key_F5)
    assert window.exchanging.is_busy
    until_exchanged(window)


def first_of(project: Project) -> str:
    return project.documents()[0].id
