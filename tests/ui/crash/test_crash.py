"""Windows that meet a bug or are killed: a report without a word of the document, and an offer to go on."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project.corpus import import_corpora
from annotator.project.session import open_project
from tests.texts import ENGLISH, TEXTS, bring_texts

START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from annotator.ui import app as application
from annotator.ui.resuming import ContinueDialog, FaultDialog
from annotator.ui.window import Window

def window():
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, Window))

def dialog(kind):
    return next((each for each in window().findChildren(kind) if each.isVisible()), None)

def say(*words):
    print(*words, flush=True)

def soon(act, ms=50):
    def _again():
        try:
            done = act()
        except StopIteration:  # there is no window yet
            done = False
        if done is False:
            QTimer.singleShot(ms, _again)
    QTimer.singleShot(ms, _again)

application.application()  # timers need it
path = Path(sys.argv[1]) if len(sys.argv) > 1 else None
"""
BUG = """
def go_wrong():
    text = window().desk.text
    raise KeyError(text[:40], text.splitlines()[1], window().desk.document.title)

def after():
    shown = dialog(FaultDialog)
    if shown is None:
        return False
    say(shown.sentence.text())
    if CONSENT:
        shown.words.click()
    shown.show_report.click()
    say("SHOWN", "Samer" in shown.text.toPlainText())
    shown.on.click()
    window().canvas.select(0, 8)
    window().acting.use_key("P")
    say("TAGGED", len(window().desk.project.annotations()))
    window().close()

def begin():
    window().open_document(next(each.id for each in window().desk.project.documents() if each.title == "Two accounts"))
    window().canvas.select(10, 15)
    window().acting.use_key("P")
    QTimer.singleShot(0, go_wrong)
    soon(after)

soon(begin)
sys.exit(application.run(path))
"""
STAY = """
def ready():
    here = window()
    here.open_document(next(each.id for each in here.desk.project.documents() if each.title == "Long"))
    here.canvas.hold_line(here.desk.text.index("Witness 40 "), 0)
    soon(lambda: say("READY") or True, 3000)

soon(ready)
sys.exit(application.run(path))
"""
AGAIN = """
def look():
    shown = dialog(ContinueDialog)
    if shown is None:
        return False
    say(shown.sentence.text())
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    QTest.keyClick(shown, Qt.Key.Key_Return)
    say("OPEN", window().desk.project.path, window().desk.document.title)
    window().close()

soon(look)
QTimer.singleShot(1500, lambda: (say("NOTHING"), window().close()))
sys.exit(application.run(path))
"""


@pytest.fixture
def path(project_path: Path) -> Path:
    with open_project(project_path) as project:
        bring_texts(project)
        text = "\n".join(f"Witness {number} heard it before dawn." for number in range(200))
        import_corpora(project, [Corpus([CorpusDocument(Document(document_id(text), "Long", len(text)), text)])])
    return project_path


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(tmp_path / "state")}


def run(code: str, environment: dict[str, str], *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", START + code, *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=20, check=False)


def reports(tmp_path: Path) -> list[str]:
    return [each.read_text("utf-8") for each in (tmp_path / "state" / "annotator" / "reports").glob("*.txt")]


def words_of_documents() -> list[str]:
    return [word for text in (*TEXTS.values(), *TEXTS) for word in text.split() if len(word) > 5]


def test_a_bug_leaves_a_report_without_a_word_of_the_document_and_the_window_goes_on(path, environment, tmp_path):
    ran = run(BUG.replace("CONSENT", "False"), environment, path)
    assert ran.returncode == 0, ran.stderr
    assert "Something went wrong in Annotator" in ran.stdout
    assert "SHOWN False" in ran.stdout
    assert "TAGGED 2" in ran.stdout
    [report] = reports(tmp_path)
    assert "KeyError" in report
    assert "in go_wrong" in report
    assert "SQLite 3." in report
    with open_project(path) as project:
        acts = [row[0] for row in project.replica.connection.exec_driver_sql("SELECT id FROM action")]
    assert sum(each in report for each in acts) == len(acts) - 1  # what came after is not in it
    for told in (report, ran.stderr):
        assert not [word for word in words_of_documents() if word in told]
        assert str(Path.home()) not in told


def test_the_words_are_in_the_report_where_the_person_agrees(path, environment, tmp_path):
    ran = run(BUG.replace("CONSENT", "True"), environment, path)
    assert "SHOWN True" in ran.stdout
    [report] = reports(tmp_path)
    assert ENGLISH in report


def test_after_a_kill_the_next_start_offers_to_continue_once(path, environment, tmp_path):
    window = subprocess.Popen(
        [sys.executable, "-c", START + STAY, str(path)], env=environment, stdout=subprocess.PIPE, text=True
    )
    assert window.stdout.readline() == "READY\n"
    [mark] = (tmp_path / "state" / "annotator" / "running").glob("*.json")
    assert json.loads(mark.read_bytes())["paragraph"] == 41
    beside = run(AGAIN, environment)
    assert "NOTHING" in beside.stdout  # the window still runs
    window.send_signal(signal.SIGKILL)
    window.wait()
    window.stdout.close()
    ran = run(AGAIN, environment)
    assert "did not close properly" in ran.stdout
    assert "Continue with \u2068project\u2069 at paragraph \u206641\u2069?" in ran.stdout
    assert f"OPEN {path} Long" in ran.stdout
    assert run(AGAIN, environment).stdout == "NOTHING\n"


def test_a_window_that_closes_leaves_no_mark(path, environment, tmp_path):
    run(BUG.replace("CONSENT", "False"), environment, path)
    assert list((tmp_path / "state" / "annotator" / "running").iterdir()) == []


def test_what_python_tells_of_a_hard_crash_becomes_a_report(path, environment, tmp_path):
    hard = """
import faulthandler
soon(lambda: window() and faulthandler._sigsegv())
sys.exit(application.run(path))
"""
    assert run(hard, environment, path).returncode == -signal.SIGSEGV
    assert reports(tmp_path) == []
    assert "NOTHING" in run(AGAIN, environment).stdout or reports(tmp_path)
    [report] = reports(tmp_path)
    assert "Segmentation fault" in report
