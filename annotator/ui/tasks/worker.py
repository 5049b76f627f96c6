"""The other process as the window sees it: lines of JSON out and in, never a wait.

The passphrase goes by its standard input: arguments and the environment can be read by others.
"""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from annotator.project.jobs import Job, spell

_END_MS = 3_000  # how long one that was told to end may take; what it was storing is whole either way
_TOLD = 8_000  # characters kept of what a process that failed left behind


def command() -> tuple[str, list[str]]:
    """Return the program that works, and its arguments: in a bundle the app itself, else Python."""
    if getattr(sys, "frozen", False):
        return sys.executable, ["_work"]
    return sys.executable, ["-P", "-m", "annotator", "_work"]  # -P: never a package that lies in the present folder


class Worker(QObject):
    """One process on one project file, which does one job after another.

    `answered` carries what it says of a job, `ended` what it left on its standard error when it is gone.
    """

    answered = Signal(object)
    ended = Signal(str)

    def __init__(self, path: Path, passphrase: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = (path, passphrase)
        self._told = ""
        self._process = QProcess(self)
        self._process.setProgram(command()[0])
        self._process.setArguments(command()[1])
        self._process.setProcessEnvironment(_environment())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._keep)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)
        self._process.start()
        self.open()

    @property
    def is_alive(self) -> bool:
        """Whether it can be given a job."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def open(self) -> None:
        """Let it open the file, so that the next job begins at once."""
        self._send({"open": str(self._file[0].resolve()), "passphrase": self._file[1]})

    def run(self, number: int, job: Job) -> None:
        """Let it do a job."""
        self._send({"run": number, "job": spell(job)})

    def stop(self, number: int) -> None:
        """Let it stop a job; it answers whether there was still something to stop."""
        self._send({"stop": number})

    def rest(self) -> None:
        """Let it close the file until the next job."""
        self._send({"rest": True})

    def kill(self) -> None:
        """End it at once; what it had not stored is not stored."""
        self._process.kill()

    def leave(self) -> None:
        """Let it stop what it does and end; nobody waits for it."""
        self._process.closeWriteChannel()
        if not self.is_alive:
            self.deleteLater()
        else:
            self._process.finished.connect(self.deleteLater)

    def wait(self) -> None:
        """Wait until it has ended, but not for long."""
        if self.is_alive and not self._process.waitForFinished(_END_MS):
            self._process.kill()
            self._process.waitForFinished(_END_MS)

    def _send(self, line: dict[str, object]) -> None:
        if self.is_alive:
            self._process.write(json.dumps(line).encode("ascii") + b"\n")

    def _read(self) -> None:
        while self._process.canReadLine():
            answer: dict[str, Any] = json.loads(bytes(self._process.readLine().data()))
            self.answered.emit(answer)

    def _keep(self) -> None:
        left = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        self._told = (self._told + left)[-_TOLD:]

    def _finish(self) -> None:
        self._read()
        self._keep()
        self.ended.emit(self._told)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.ended.emit(self._process.errorString())


def _environment() -> QProcessEnvironment:
    """Return the environment of the other process: without a passphrase, which it is told otherwise."""
    found = QProcessEnvironment.systemEnvironment()
    found.remove("ANNOTATOR_PASSPHRASE")
    return found
