"""Long work in a process of its own, so that a window never waits for it.

A line of JSON on the standard input says what is to be done, lines on the standard output say what became of it. The
passphrase comes that way too: arguments and the environment can be read by others. Each job is stored whole or not at
all, also where it is stopped, or where the window that asked for it is gone; but an exchange with the hub keeps what
it has stored.
"""

import _thread
import json
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from annotator.errors import AnnotatorError, RefusedError, UnreachableError
from annotator.project import corpus, exchanges, fault, jobs
from annotator.project.search import Line, Query, search_corpus
from annotator.project.session import Project, open_project
from annotator.store.undo import is_stored

COMMAND = "_work"  # of `annotator`; the window's, not for people
_PACE = 0.05  # seconds between two words of progress
_FIRST, _BATCH = 20, 100  # lines that are told at once
_WITHOUT_FILE = ("makesample", "join")  # jobs that make a file of their own
_CALM = 5  # how much a process gives way to others: the window goes first

Say = Callable[[dict[str, object]], None]
Above = Callable[[Project, jobs.Job, corpus.Progress], jobs.Outcome]  # does what rooms above this one can do


class Bench:
    """One project file and one job at a time; `hear` is called from another thread than `serve`."""

    def __init__(self, say: Say, above: Above | None = None) -> None:
        self._say = say
        self._above = above
        self._waiting: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._lock = threading.Lock()
        self._running: int | None = None
        self._stopped: set[int] = set()
        self._over = False
        self._file: tuple[str, str | None] | None = None
        self._project: Project | None = None

    def hear(self, lines: BinaryIO) -> None:
        """Take in what is to be done; at the end of it all, stop what is going on."""
        for line in lines:
            told = json.loads(line)
            if "stop" in told:
                self._stop(told["stop"])
            else:
                self._waiting.put(told)
        self._over = True  # nobody is there any more for whom to go on
        self._waiting.put(None)
        self._stop(self._running)

    def _stop(self, number: int | None) -> None:
        with self._lock:
            if number is not None:
                self._stopped.add(number)
            if number is not None and number == self._running:
                _thread.interrupt_main()

    def serve(self) -> None:
        """Do what was heard until there is no more, and close the file."""
        try:
            while (told := self._waiting.get()) is not None and not self._over:
                self._turn_to(told)
        finally:
            self._rest()

    def _turn_to(self, told: dict[str, Any]) -> None:
        if "open" in told:
            self._rest()
            self._file = (told["open"], told["passphrase"])
            with suppress(AnnotatorError):  # whoever wants something of it is told then
                self._opened()
        elif "rest" in told:
            self._rest()
        else:
            self._say({"job": told["run"], **self._outcome(told["run"], told["job"])})

    def _outcome(self, number: int, raw: dict[str, Any]) -> dict[str, object]:
        """Do one job; an interrupt does not reach beyond this function."""
        before = ""
        try:
            with self._interruptible(number):
                project = self._opened() if raw["kind"] not in _WITHOUT_FILE else None
                before = project.replica.begun if project else ""
                done = self._do(project, jobs.read(raw), number)
            return {"told": jobs.spell(done)}
        except KeyboardInterrupt:
            return self._outcome_stopped(before, raw)
        except Exception as error:  # noqa: BLE001 - a bug of ours: the window writes a report of it
            if number in self._stopped:  # what was interrupted may fail while it cleans up
                return self._outcome_stopped(before, raw)
            if isinstance(error, AnnotatorError):
                away = isinstance(error, UnreachableError)
                return {"failed": " ".join(str(error).split()), "away": away}
            return {"bug": fault.told(error), "words": fault.told(error, words=True)}

    def _do(self, project: Project | None, job: jobs.Job, number: int) -> jobs.Outcome:
        match job:
            case jobs.MakeSample():
                return _make_sample(job, self._progress(number))
            case jobs.Join():
                return exchanges.join(job, self._steps(number))
        if project is None:
            raise TypeError(f"this is done to a project file: {job}")
        if isinstance(job, jobs.OF_THE_HUB):
            return exchanges.do(project, job, self._steps(number))
        if isinstance(job, jobs.OF_REVIEW) and self._above:
            return self._above(project, job, self._progress(number))
        return do(project, job, self._progress(number), self._lines(number))

    @contextmanager
    def _interruptible(self, number: int) -> Iterator[None]:
        with self._lock:
            self._running = number
            if number in self._stopped:
                self._running = None
                raise KeyboardInterrupt
        try:
            yield
        finally:
            with self._lock:
                self._running = None
            time.sleep(0)  # an interrupt that came before is raised here

    def _outcome_stopped(self, before: str, raw: dict[str, Any]) -> dict[str, object]:
        """Say whether the job was stored all the same, as the file itself says when it is opened anew."""
        begun = self._project.replica.begun if self._project else before
        self._rest()  # what was in the middle of something is not used again
        imports = raw.get("kind") == "import"
        if imports and begun != before and is_stored(self._opened().replica, begun):
            return {"told": jobs.spell(jobs.Imported(whole=False))}
        return {"stopped": True}

    def _opened(self) -> Project:
        if self._file is None:
            raise RefusedError("No project file is open; open one first.")
        if self._project is None:
            self._project = open_project(*self._file)
        return self._project

    def _rest(self) -> None:
        project, self._project = self._project, None
        if project is not None:
            project.close()

    def _progress(self, number: int) -> corpus.Progress:
        last = 0.0

        def tell(done: int, total: int) -> None:
            nonlocal last
            if time.monotonic() - last > _PACE or done == total:
                last = time.monotonic()
                self._say({"job": number, "progress": [done, total]})

        return tell

    def _steps(self, number: int) -> Callable[[str, int, int], None]:
        """Return who hears of an exchange: what is going on, and how much of it is done."""
        last, before = 0.0, ""

        def tell(what: str, done: int, total: int) -> None:
            nonlocal last, before
            if time.monotonic() - last > _PACE or done == total or what != before:
                last, before = time.monotonic(), what
                self._say({"job": number, "what": what, "progress": [done, total]})

        return tell

    def _lines(self, number: int) -> Callable[[list[Line]], None]:
        return lambda found: self._say({"job": number, "lines": [jobs.spell(each) for each in found]})


def do(
    project: Project,
    job: jobs.Job,
    progress: corpus.Progress | None = None,
    found: Callable[[list[Line]], None] | None = None,
) -> jobs.Outcome:
    """Do one job and return what came of it; `found` is given the lines of a search as they come."""
    match job:
        case jobs.Import():
            return _import(project, job, progress)
        case jobs.Export():
            return _export(project, job, progress)
        case jobs.Search():
            return _search(project, job, found or (lambda _: None))
        case jobs.WriteBundle() | jobs.ReadBundle():
            return _carry(project, job, progress)
    raise TypeError(f"this is done elsewhere: {job}")


def _import(project: Project, job: jobs.Import, progress: corpus.Progress | None) -> jobs.Imported:
    report = corpus.import_paths(
        project,
        [Path(each) for each in job.paths],
        format=job.format,
        encoding=job.encoding,
        member=job.member,
        layer=job.layer,
        state=job.state,
        progress=progress,
    )
    new = tuple(each.document.id for each in report.documents if each.new)
    return jobs.Imported(new, len(report.documents) - len(new), report.annotations, report.warnings)


def _export(project: Project, job: jobs.Export, progress: corpus.Progress | None) -> jobs.Exported:
    losses = corpus.export(
        project,
        job.format,
        Path(job.target),
        member=job.member,
        layer=job.layer,
        documents=job.documents,
        progress=progress,
    )
    return jobs.Exported(job.target, tuple((each.what, each.count) for each in losses))


def _carry(
    project: Project, job: jobs.WriteBundle | jobs.ReadBundle, progress: corpus.Progress | None
) -> jobs.WroteBundle | jobs.CameByBundle:
    from annotator.project import bundles  # noqa: PLC0415 - an import needs none of it

    told = progress or bundles.unheard
    if isinstance(job, jobs.WriteBundle):
        wrote = bundles.write(project, job.member, Path(job.target), everything=job.everything, told=told)
        return jobs.WroteBundle(wrote.target, wrote.member, wrote.changes, wrote.left)
    received = bundles.read(project, Path(job.source), told)
    return jobs.CameByBundle(bundles.writer_name(project, received), received.changes, received.forked)


def _make_sample(job: jobs.MakeSample, progress: corpus.Progress | None) -> jobs.Made:
    from annotator.project.sample import make_sample  # noqa: PLC0415 - an import needs none of it

    make_sample(Path(job.target), progress)
    return jobs.Made(job.target)


def _search(project: Project, job: jobs.Search, found: Callable[[list[Line]], None]) -> jobs.Searched:
    asked = asdict(job)
    asked.pop("most")
    lines, count, size = search_corpus(project, Query(**asked)), 0, _FIRST
    while batch := list(islice(lines, min(size, job.most - count))):
        found(batch)
        count, size = count + len(batch), _BATCH
    return jobs.Searched(count, whole=next(lines, None) is None)


def serve(above: Above | None = None) -> NoReturn:
    """Do what comes by the standard input until it ends; then the process ends, with 130 where it was interrupted."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # by it jobs are stopped; whoever started us may ignore it
    lines, told = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    if hasattr(os, "nice"):
        os.nice(_CALM)

    def say(answer: dict[str, object]) -> None:
        # the escapes of JSON carry what UTF-8 cannot: half a surrogate pair in a file's name
        told.write(json.dumps(answer).encode("ascii") + b"\n")
        told.flush()

    bench = Bench(say, above)
    threading.Thread(target=bench.hear, args=(lines,), daemon=True).start()
    status = 0
    try:
        bench.serve()
    except (KeyboardInterrupt, BrokenPipeError):
        status = 130
    sys.stderr.flush()
    os._exit(status)  # a window that closes waits for this: Python's own cleaning up would take longer than all else
