"""A file dialog looks into files, which would drop SQLite's locks: the project file rests while one is open."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from annotator.project import files
from annotator.project.session import open_project
from annotator.store.engine import transaction
from annotator.ui.panels.status import Sentence
from annotator.ui.window import Window
from tests.texts import bring_texts

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from annotator.project.session import open_project
from annotator.ui.app import application
from annotator.ui.window import Window

app = application()
project = open_project(sys.argv[1])
window = Window()
window.show_project(project)
window.show()

def dismiss():
    dialog = app.activeModalWidget()
    found = dialog if isinstance(dialog, QFileDialog) else None
    if found is None or not found.isVisible():
        QTimer.singleShot(50, dismiss)
        return
    # what the dialog's own look at the kinds of files does
    for suffix in ("", "-wal", "-shm"):
        path = Path(sys.argv[1] + suffix)
        if path.exists():
            path.open("rb").close()
    found.reject()

def tag(start):
    window.canvas.select(start, start + 3)
    window.acting.use_key("P")

def save_figures():
    shown = window.teaming.progressing
    shown.show_progress()
    shown.save(window.desk, shown.window)

print("ready", flush=True)
for line in sys.stdin:
    command, *rest = line.split()
    if command == "dialog":
        QTimer.singleShot(50, dismiss)
        {"open": window.filing.open, "import": window.filing.bring, "figures": save_figures}[rest[0]]()
    else:
        tag(int(rest[0]))
    app.processEvents()
    print(len(project.annotations()), flush=True)
"""


@pytest.mark.parametrize("dialog", ["open", "import", "figures"])
def test_what_is_tagged_after_a_dialog_survives_other_programs_and_a_kill(project_path: Path, dialog: str):
    with open_project(project_path) as project:
        bring_texts(project)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    window = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(project_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert window.stdin is not None
    assert window.stdout is not None

    def tell(command: str) -> int:
        window.stdin.write(command + "\n")
        window.stdin.flush()
        return int(window.stdout.readline())

    assert window.stdout.readline() == "ready\n"
    assert tell("tag 0") == 1
    assert tell(f"dialog {dialog}") == 1
    assert tell("tag 5") == 2
    listed = subprocess.run(
        [sys.executable, "-m", "annotator", "documents", str(project_path), "--json"], check=True, capture_output=True
    )
    assert listed.stdout
    for number in range(4):
        assert tell(f"tag {10 + 4 * number}") == 3 + number
    window.send_signal(signal.SIGKILL)
    window.wait()
    window.stdin.close()
    window.stdout.close()
    with open_project(project_path) as project:
        assert len(project.annotations()) == 6
        assert list(files.findings(project)) == []


def test_looking_whether_a_file_is_encrypted_keeps_the_locks(project):
    """A plain open and close would let the second process checkpoint and delete the log under the first."""
    project.annotate(project.documents()[0].id, "person", [(0, 3)])
    assert not files.needs_passphrase(project.path)
    subprocess.run([sys.executable, "-m", "annotator", "documents", str(project.path)], check=True, capture_output=True)
    assert Path(f"{project.path}-wal").exists()


def test_a_file_that_was_moved_while_a_dialog_was_open_is_missed(project, tmp_path: Path):
    from annotator.errors import NotFoundError, RefusedError

    with pytest.raises(NotFoundError, match="moved or deleted"), project.resting():
        project.path.rename(tmp_path / "elsewhere.annot")
    with pytest.raises(RefusedError, match="is closed"):
        project.annotations()


def test_the_minimap_does_not_ask_the_file_while_it_rests(window, qtbot):
    told: list[str] = []
    window.page.spread.failed.connect(told.append)
    window.canvas.select(0, 3)
    window.acting.use_key("P")
    window.filing.ask(lambda: qtbot.wait(400))
    assert told == []
    qtbot.waitUntil(lambda: len(window.page.spread.traces()) == 1)


class Painted(QObject):
    """Keeps what a sentence said whenever it was painted."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.said: list[str] = []
        self.sentence = sentence
        sentence.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self.said.append(self.sentence.text())
        return super().eventFilter(watched, event)


@contextmanager
def held(path: Path, seconds: float) -> Iterator[None]:
    """Hold the write lock on a file, as a large import by another program does."""
    locked = threading.Event()

    def hold() -> None:
        with open_project(path) as other, transaction(other.replica.connection):
            locked.set()
            time.sleep(seconds)

    thread = threading.Thread(target=hold)
    thread.start()
    locked.wait()
    yield
    thread.join()


@pytest.mark.may_hang("another program holds the file: the window says so and waits")
def test_a_tag_that_waits_for_another_program_says_so_at_once(window: Window, qtbot):
    painted = Painted(window.status.sentence)
    window.canvas.select(0, 4)
    with held(window.desk.project.path, 0.5):
        qtbot.keyClick(window.canvas, Qt.Key.Key_P)
        waited = list(painted.said)
    assert waited[0].startswith("Waiting for another program")
    assert window.status.sentence.whole.startswith("Tagged")
    assert len(window.desk.project.annotations()) == 1


def test_a_tag_that_hardly_waits_says_nothing_of_it(window: Window, qtbot):
    painted = Painted(window.status.sentence)
    window.canvas.select(0, 4)
    with held(window.desk.project.path, 0.02):
        qtbot.keyClick(window.canvas, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: any(each.startswith("Tagged") for each in painted.said))
    assert not any(each.startswith("Waiting") for each in painted.said)
