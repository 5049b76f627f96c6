"""A window on a small project, whose memory lies in the test's own folder."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project.corpus import import_corpora
from annotator.project.session import open_project
from annotator.ui.app import application
from annotator.ui.language import use_language
from annotator.ui.window import Window
from tests.texts import bring_texts

Open = Callable[..., Window]


@pytest.fixture(scope="session")
def qapp():
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


@pytest.fixture
def open_window(qtbot: QtBot) -> Open:
    """Open a window on a project file and give its page the focus."""

    def _open(path: Path, size: tuple[int, int] = (1280, 800)) -> Window:
        window = Window()
        qtbot.addWidget(window)
        window.resize(*size)
        window.show_project(open_project(path))
        with qtbot.waitActive(window):
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
