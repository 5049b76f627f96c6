"""A window on a small project, whose memory lies in the test's own folder."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.dates import prepare
from annotator.model.document import Document, document_id
from annotator.project.corpus import import_corpora
from annotator.project.session import open_project
from annotator.ui.app import application
from annotator.ui.language import use_language
from annotator.ui.window import Window
from tests.hub.conftest import database, server
from tests.texts import bring_texts
from tests.watchdog import Watchdog, tell_longest

__all__ = ["database", "server"]  # fixtures
Open = Callable[..., Window]


@pytest.fixture(scope="session")
def qapp():
    prepare()  # as a window does when it has been at rest for a second
    return application()


@pytest.fixture(autouse=True)
def own_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture
def texts_path(project_path: Path) -> Path:
    """A project file of Salma with two documents, Arabic and English."""
    with open_project(project_path) as project:
        bring_texts(project)
    return project_path


@pytest.fixture(autouse=True)
def watchdog(qapp, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watchdog]:
    """Fail a test in which a single event held the window for over 100 ms, unless it says why it may."""
    gc.freeze()  # as the app does: what other tests left is not looked through again in the middle of an event
    dog = Watchdog()
    for hand in ("keyClick", "mouseClick", "mouseDClick", "mousePress", "mouseMove", "mouseRelease"):
        monkeypatch.setattr(QTest, hand, _each_an_event(getattr(QTest, hand), dog))
    dog.start()
    yield dog
    dog.stop()
    tell_longest(request.node.name, dog)
    hangs = [] if request.node.get_closest_marker("may_hang") else dog.hangs()
    assert not hangs, "\n".join(["The window hung.", *(each.told() for each in hangs[:3])])


def _each_an_event(act: Callable[..., object], dog: Watchdog) -> Callable[..., object]:
    """Return what a hand does, as an event of its own: it is not sent by the event loop."""

    def _act(*given: object, **named: object) -> object:
        dog.beat()
        return act(*given, **named)

    return _act


@pytest.fixture
def open_window(qtbot: QtBot, watchdog: Watchdog) -> Open:
    """Open a window on a project file and give its page the focus."""

    def _open(path: Path, size: tuple[int, int] = (1280, 800)) -> Window:
        window = Window()
        qtbot.addWidget(window)
        window.resize(*size)
        window.show_project(open_project(path))
        with watchdog.pausing(), qtbot.waitActive(window):  # the first show makes fonts and styles, once
            window.show()
        window.canvas.setFocus()
        qtbot.waitUntil(window.canvas.hasFocus)
        return window

    return _open


@pytest.fixture
def window(open_window: Open, texts_path: Path) -> Window:
    return open_window(texts_path)


@pytest.fixture
def long_path(project_path):
    """A project with one text of 200 paragraphs."""
    text = "\n".join(f"وقال شاهد آخر رقم {number} إن الأمر انتهى عند الجسر قبل الفجر." for number in range(200))
    document = Document(document_id(text), "طويل", len(text), "ar")
    with open_project(project_path) as project:
        import_corpora(project, [Corpus([CorpusDocument(document, text)])])
    return project_path


@pytest.fixture
def right_to_left(qapp):
    use_language(qapp, "ar")
    yield
    use_language(qapp, "en")
