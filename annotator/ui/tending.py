"""Looking after the open file in the background: a quick check and a backup soon after opening, then now and again.

A thread is enough here: SQLite does all of the work, and lets Python go while it does.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from annotator.errors import AnnotatorError
from annotator.project.files import tend
from annotator.ui.sentences import translated

FIRST_MS = 3_000
AGAIN_MS = 10 * 60_000


class Tending(QObject):
    """Tends one file at a time; `told` carries a sentence the person should know."""

    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._round: _Round | None = None
        self._file: tuple[Path, str | None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tend_now)

    def watch(self, path: Path, passphrase: str | None) -> None:
        """Tend `path` from now on, first in a moment, when the window has been painted."""
        self.stop()
        self._file = (path, passphrase)
        self._timer.start(FIRST_MS)

    def tend_now(self) -> None:
        """Begin a round, unless one is still going on."""
        self._timer.setInterval(AGAIN_MS)
        if self._file is not None and self._round is None:
            self._round = _Round(*self._file, self)
            self._round.finished.connect(self._tell)
            self._round.start(QThread.Priority.LowPriority)

    def pause(self) -> None:
        """Begin no round; waits for the one that is going on."""
        self._timer.stop()
        if self._round is not None:
            self._round.wait()
            self._tell()

    def resume(self) -> None:
        """Go on after a pause."""
        if self._file is not None:
            self._timer.start()

    def stop(self) -> None:
        """Tend nothing any more; waits for the round that is going on."""
        self._file = None
        self.pause()

    def _tell(self) -> None:
        done, self._round = self._round, None
        if done is not None and done.sentence and self._file is not None:
            self.told.emit(translated(done.sentence))


class _Round(QThread):
    """One round; `sentence` is what it found."""

    def __init__(self, path: Path, passphrase: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._passphrase = passphrase
        self.sentence = ""

    def run(self) -> None:
        """Do the round."""
        try:
            self.sentence = tend(self._path, self._passphrase)
        except AnnotatorError as error:
            self.sentence = str(error)
