"""Long work in the other process: done, told in a sentence where it cannot be, stopped whole, and never in the way."""

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.project.create import create_project
from annotator.project.jobs import Export, Import, Imported, Search, Searched
from annotator.project.search import Query
from annotator.project.session import open_project
from annotator.ui.tasks.bar import TaskBar
from annotator.ui.tasks.search import SearchTask
from annotator.ui.tasks.tasks import Tasks
from annotator.ui.tasks.worker import command
from tests.texts import bring_texts


@pytest.fixture
def tasks(qtbot, project_path):
    made = Tasks()
    made.watch(project_path, None)
    yield made
    made.close()


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder of 400 texts, which take a moment to import."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number}.txt").write_text(f"وقال الشاهد رقم {number} إن الجسر أغلق. " * 200, "utf-8")
    return folder


class Kept:
    """What a task has told."""

    def __init__(self, task) -> None:
        self.task = task
        self.progress: list[tuple[int, int]] = []
        self.outcomes: list[object] = []
        task.progressed.connect(lambda done, total: self.progress.append((done, total)))
        task.told.connect(self.outcomes.append)
        task.failed.connect(self.outcomes.append)
        task.stopped.connect(lambda: self.outcomes.append("stopped"))
        task.broke.connect(lambda bare, words: self.outcomes.append(("broke", bare, words)))


def documents(path: Path) -> int:
    with open_project(path) as project:
        return len(project.documents())


def test_an_import_tells_how_far_it_is_and_can_be_undone_here(tasks, qtbot, project_path, many):
    with open_project(project_path) as here:
        kept = Kept(tasks.start(Import((str(many),))))
        qtbot.waitUntil(lambda: bool(kept.outcomes), timeout=20_000)
        [told] = kept.outcomes
        assert isinstance(told, Imported)
        assert len(told.new) == 400 == len(here.documents())
        assert kept.progress[-1] == (400, 400)
        assert here.undo().verb == "import"
        assert here.documents() == []


def test_what_a_person_can_mend_comes_as_its_sentence(tasks, qtbot, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    kept = Kept(tasks.start(Import((str(tmp_path / "empty.txt"),))))
    qtbot.waitUntil(lambda: bool(kept.outcomes), timeout=10_000)
    assert "empty" in kept.outcomes[0]


def test_a_stopped_import_stores_nothing_and_the_next_one_is_done(tasks, qtbot, project_path, many, tmp_path):
    kept = Kept(tasks.start(Import((str(many),))))
    qtbot.waitUntil(lambda: bool(kept.progress), timeout=20_000)
    kept.task.cancel()
    (tmp_path / "one.txt").write_text("The bridge was closed.", "utf-8")
    after = Kept(tasks.start(Import((str(tmp_path / "one.txt"),))))
    qtbot.waitUntil(lambda: bool(after.outcomes), timeout=20_000)
    assert kept.outcomes == ["stopped"]
    assert documents(project_path) == 1


def test_an_import_that_waits_its_turn_can_be_stopped(tasks, qtbot, project_path, many, tmp_path):
    first = Kept(tasks.start(Import((str(many),))))
    second = Kept(tasks.start(Import((str(tmp_path / "none.txt"),))))
    assert tasks.waiting == 1
    second.task.cancel()
    assert second.outcomes == ["stopped"]
    qtbot.waitUntil(lambda: bool(first.outcomes), timeout=20_000)
    assert documents(project_path) == 400


def test_a_stop_at_any_moment_leaves_all_or_nothing_and_says_which(qtbot, tmp_path, many, empty_project):
    """The moments run from the start over reading, working out and storing to after the end."""
    import shutil

    said = set()
    for moment in (0, 100, 250, 400, 600, 800, 1000, 1200, 1500, 2500):
        path = tmp_path / f"{moment}.annot"
        shutil.copy(empty_project, path)
        open_project(path, member="Salma").close()
        tasks = Tasks()
        tasks.watch(path, None)
        kept = Kept(tasks.start(Import((str(many),))))
        QTest.qWait(moment)
        if not kept.outcomes:
            kept.task.cancel()
        qtbot.waitUntil(lambda kept=kept: bool(kept.outcomes), timeout=20_000)
        tasks.close()
        [told] = kept.outcomes
        assert told == "stopped" or isinstance(told, Imported), told
        assert documents(path) == (0 if told == "stopped" else 400)
        said.add("stopped" if told == "stopped" else "done")
    assert "stopped" in said


def test_closing_stops_what_is_not_stored(qtbot, project_path, many):
    tasks = Tasks()
    tasks.watch(project_path, None)
    kept = Kept(tasks.start(Import((str(many),))))
    qtbot.waitUntil(lambda: bool(kept.progress), timeout=20_000)
    tasks.close()
    assert documents(project_path) == 0


def test_closing_waits_for_no_cleaning_up(qtbot, project_path):
    """Not even while the corpus is being searched; the best of three, as the machine may be busy."""
    taken = []
    for _ in range(3):
        tasks = Tasks()
        tasks.watch(project_path, None)
        kept = Kept(tasks.start(Search("جسر")))
        qtbot.waitUntil(lambda kept=kept: bool(kept.outcomes), timeout=10_000)
        tasks.start(Search("الوزير"))
        began = time.monotonic()
        tasks.close()
        taken.append(time.monotonic() - began)
    assert min(taken) < 0.1


def test_a_stopped_export_leaves_no_part_behind(tasks, qtbot, project_path, many, tmp_path):
    brought = Kept(tasks.start(Import((str(many),))))
    qtbot.waitUntil(lambda: bool(brought.outcomes), timeout=20_000)
    target = tmp_path / "out"
    target.mkdir()
    kept = Kept(tasks.start(Export("brat", str(target / "corpus"))))
    qtbot.waitUntil(lambda: bool(kept.progress or kept.outcomes), timeout=20_000)
    kept.task.cancel()
    qtbot.waitUntil(lambda: bool(kept.outcomes), timeout=20_000)
    if kept.outcomes == ["stopped"]:
        assert list(target.iterdir()) == []
    assert not list(target.glob(".*"))


def test_a_bug_over_there_comes_back_loud_and_without_words(tasks, qtbot):
    kept = Kept(tasks.start(Search(["سامر العلي"])))  # no query is a list
    qtbot.waitUntil(lambda: bool(kept.outcomes), timeout=10_000)
    [(kind, bare, words)] = kept.outcomes
    assert kind == "broke"
    assert "annotator/project/work.py" in bare
    assert "سامر" not in bare
    assert "Error" in words


def test_a_process_that_is_killed_is_told_and_replaced(tasks, qtbot, project_path, many, tmp_path):
    kept = Kept(tasks.start(Import((str(many),))))
    qtbot.waitUntil(lambda: bool(kept.progress), timeout=20_000)
    kept.task._worker.kill()
    qtbot.waitUntil(lambda: bool(kept.outcomes), timeout=5_000)
    assert kept.outcomes[0][0] == "broke"
    assert documents(project_path) == 0
    (tmp_path / "one.txt").write_text("The bridge was closed.", "utf-8")
    after = Kept(tasks.start(Import((str(tmp_path / "one.txt"),))))
    qtbot.waitUntil(lambda: bool(after.outcomes), timeout=10_000)
    assert documents(project_path) == 1


def test_the_passphrase_reaches_the_process_by_its_input_alone(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("ANNOTATOR_PASSPHRASE", "جسر الوادي")
    path = tmp_path / "secret.annot"
    create_project(path, "Salma", passphrase="جسر الوادي").close()
    (tmp_path / "one.txt").write_text("The bridge was closed.", "utf-8")
    tasks = Tasks()
    tasks.watch(path, "جسر الوادي")
    kept = Kept(tasks.start(Import((str(tmp_path / "one.txt"),))))
    told = Path(f"/proc/{kept.task._worker._process.processId()}")
    seen = b"".join((told / each).read_bytes() for each in ("cmdline", "environ") if (told / each).exists())
    qtbot.waitUntil(lambda: bool(kept.outcomes), timeout=10_000)
    tasks.close()
    assert isinstance(kept.outcomes[0], Imported)
    assert "جسر".encode() not in seen
    assert not told.exists()


def test_a_bundle_works_through_the_app_itself(monkeypatch):
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert command()[1] == ["_work"]


def test_nothing_is_shown_of_what_is_soon_done_and_a_line_of_what_is_not(tasks, qtbot, many, tmp_path):
    bar = TaskBar(tasks)
    qtbot.addWidget(bar)
    tasks.warm()
    QTest.qWait(700)
    (tmp_path / "one.txt").write_text("The bridge was closed.", "utf-8")
    quick = Kept(tasks.start(Import((str(tmp_path / "one.txt"),))))
    qtbot.waitUntil(lambda: bool(quick.outcomes), timeout=10_000)
    assert not bar.isVisible()
    slow = Kept(tasks.start(Import((str(many),))))
    qtbot.waitUntil(lambda: bar.isVisible() or bool(slow.outcomes), timeout=10_000)
    assert bar.isVisible()
    assert bar.button.accessibleName().startswith("Cancel")
    bar.button.setFocus()
    QTest.keyClick(bar.button, Qt.Key.Key_Escape)
    assert bar.words.text() == "Stopping…"
    qtbot.waitUntil(lambda: bool(slow.outcomes), timeout=10_000)
    assert slow.outcomes == ["stopped"]
    assert not bar.isVisible()


def test_only_the_lines_of_the_last_query_come(tasks, qtbot, project_path):
    with open_project(project_path) as project:
        bring_texts(project)
    search = SearchTask(tasks)
    found, ended = [], []
    search.found.connect(found.extend)
    search.ended.connect(ended.append)
    for query in ("ا", "ال", "Tues", "جِسر"):
        search.look_for(Query(query))
    qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
    assert ended == [Searched(1, whole=True)]
    assert [each.quote for each in found] == ["جسر"]


def test_a_query_of_blanks_is_told(tasks, qtbot):
    search = SearchTask(tasks)
    with qtbot.waitSignal(search.failed, timeout=10_000) as told:
        search.look_for(Query("  "))
    assert "nothing to look for" in told.args[0]


@pytest.mark.skipif(not hasattr(os, "nice"), reason="this system has no such number")
def test_the_process_gives_way_to_the_window(tasks, qtbot):
    kept = Kept(tasks.start(Search("جسر")))
    pid = kept.task._worker._process.processId()
    qtbot.waitUntil(lambda: bool(kept.outcomes), timeout=10_000)
    assert os.getpriority(os.PRIO_PROCESS, pid) > os.getpriority(os.PRIO_PROCESS, 0)


@pytest.mark.parametrize("job", [Import(("nothing",)), Search("الشاهد", most=1)])
def test_what_was_at_work_on_the_last_project_does_nothing_for_the_next(tasks, qtbot, many, tmp_path, job):
    next_path = tmp_path / "next.annot"
    with create_project(next_path, "Salma") as project:
        bring_texts(project)
    job = job if isinstance(job, Search) else Import((str(many / "0.txt"),))
    first = tasks.start(job if isinstance(job, Search) else Import((str(many),)))
    QTest.qWait(200)
    tasks.watch(next_path, None)
    kept = Kept(tasks.start(job))
    qtbot.waitUntil(lambda: first.is_over and bool(kept.outcomes), timeout=20_000)
    assert isinstance(kept.outcomes[0], Imported | Searched), kept.outcomes
    qtbot.wait(300)
    again = Kept(tasks.start(Search("الوزير")))
    qtbot.waitUntil(lambda: bool(again.outcomes), timeout=20_000)
    assert isinstance(again.outcomes[0], Searched), again.outcomes
