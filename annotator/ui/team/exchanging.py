"""Synchronising beside one's work: when it begins by itself, and what is told of it. No dialog, and nothing waits.

Where the hub cannot be reached it is tried again, each time later; where it refuses, a person must act first.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from annotator.errors import AnnotatorError
from annotator.project.jobs import Synchronise, Synchronised
from annotator.project.standing import standing
from annotator.ui.desk import Desk
from annotator.ui.line import isolate_number, strung, written_number
from annotator.ui.sentences import translated
from annotator.ui.settings import recall_settings
from annotator.ui.tasks.task import Task
from annotator.ui.tasks.tasks import Tasks
from annotator.ui.team.exchange import Exchange

OPEN_MS = 2_500  # after opening: the page is read by then
AGAIN_MS = 1_000
ACT_MS = 4_000  # after the last act
_MINUTE = 60_000
LATEST = 60  # minutes until the hub is tried again


class Exchanging(QObject):
    """Exchanges for one desk at a time; `now` is None where there is no hub.

    `changed` tells that `now` is another. `came` carries Synchronised when one is through, `ended` that one is over in
    whatever way: what was stored stays. `said` and `failed` carry a sentence for the line of messages.
    """

    changed = Signal()
    came = Signal(object)
    ended = Signal()
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, tasks: Tasks, desk: Callable[[], Desk | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desk = desk
        self.now: Exchange | None = None
        self._task: Task | None = None
        self._asked = False  # by a person, who is told how it went
        self._held = False
        self._delay = 0  # minutes until the hub is tried again, 0 where it was reached
        self._last_told = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin)
        self._soon = QTimer(self, singleShot=True, interval=ACT_MS)
        self._soon.timeout.connect(self._begin)

    @property
    def is_busy(self) -> bool:
        """Whether an exchange is going on."""
        return self._task is not None

    @property
    def waits_minutes(self) -> int:
        """In how many minutes it begins by itself, 0 for not."""
        return self._timer.interval() // _MINUTE if self._timer.isActive() else 0

    def take_up(self) -> None:
        """Exchange for the desk that is there now, soon after it was opened."""
        self.leave()
        self.read()
        if self.now is not None and recall_settings().synchronise:
            self._timer.start(OPEN_MS)

    def leave(self) -> None:
        """Let go of the project; an exchange that is going on is stopped."""
        self._timer.stop()
        self._soon.stop()
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self._delay, self._asked, self._last_told = 0, False, ""
        self._show(None)

    def read(self) -> None:
        """Read anew how the file stands to its hub."""
        desk = self._desk()
        try:
            found = standing(desk.project) if desk else None
        except AnnotatorError:  # the file rests beneath a dialog
            QTimer.singleShot(AGAIN_MS, self, self.read)
            return
        if found is None:
            self._show(None)
            return
        now = self.now or Exchange()
        self._show(replace(now, waiting=found.waiting, synced_ms=found.synced_ms))

    def count_act(self) -> None:
        """Count one more act that waits, and send it in a moment where the hub was reached last time."""
        if self.now is None:
            return
        self._show(replace(self.now, waiting=self.now.waiting + 1))
        if recall_settings().synchronise and not self.now.is_away and not self.now.is_refused:
            self._soon.start()

    def synchronise(self) -> None:
        """Exchange now, as a person asks for."""
        if self._desk() is None:
            self.failed.emit(self.tr("Open a project file first, with Ctrl+O."))
        elif self.now is None:
            self.failed.emit(self.tr("This project has no team yet; start or join one in the panel “Team”."))
        else:
            self._asked = True
            self._begin()

    def stop(self) -> None:
        """Stop the exchange that is going on; what has come stays."""
        if self._task is not None:
            self._task.cancel()

    def hold(self) -> None:
        """Begin none, and stop the one that is going on, while something else is done with the hub."""
        self._held = True
        self._timer.stop()
        self._soon.stop()
        self.stop()

    def go_on(self) -> None:
        """Go on after that."""
        self._held = False
        self.read()
        self.plan()

    def plan(self) -> None:
        """Plan the next exchange by itself, as the person has chosen."""
        minutes = recall_settings().synchronise
        if self.now is None or not minutes or self.now.is_refused:
            self._timer.stop()
        else:
            self._timer.start(max(minutes, self._delay) * _MINUTE)

    def _begin(self) -> None:
        self._soon.stop()
        if self._task is not None or self.now is None or self._held:
            return
        task = self._task = self._tasks.start(Synchronise())
        task.progressed.connect(self._step)
        task.told.connect(self._tell)
        task.failed.connect(lambda sentence: self._fail(task, sentence))
        task.stopped.connect(self._tell_stopped)
        task.broke.connect(lambda *_: self._put_off())
        task.ended.connect(lambda: self._end(task))
        self._show(replace(self.now, busy=True, left=0))

    def _step(self, done: int, total: int) -> None:
        if self.now is not None and self._task is not None:
            self._show(replace(self.now, left=max(total - done, 0)))

    def _tell(self, done: Synchronised) -> None:
        if self.now is None or self._task is None:
            return
        self._delay, self._last_told = 0, ""
        problems = tuple(translated(each) for each in done.refused)
        self._show(replace(self.now, is_away=False, is_refused=False, problems=problems))
        self.came.emit(done)
        if self._asked or problems:
            self._say(strung([moved_phrase(done), *problems]), fault=bool(problems))

    def _fail(self, task: Task, sentence: str) -> None:
        """Go on offline where nobody answers; where the hub refuses, say so once."""
        if self.now is None or self._task is not task:
            return
        told = translated(sentence)
        refused = not task.is_away
        self._show(replace(self.now, is_away=not refused, is_refused=refused, problems=(told,)))
        self._put_off()
        if self._asked or (refused and told != self._last_told):
            self._say(told, fault=True)

    def _say(self, sentence: str, *, fault: bool) -> None:
        self._last_told = sentence if fault else ""
        (self.failed if fault else self.said).emit(sentence)

    def _put_off(self) -> None:
        """Try again later, and later still each time."""
        self._delay = min(2 * max(self._delay, recall_settings().synchronise), LATEST)

    def _tell_stopped(self) -> None:
        if self._task is not None and not self._held:
            self.said.emit(self.tr("Synchronising was stopped; what has come so far stays."))

    def _end(self, task: Task) -> None:
        if self._task is not task:
            return
        self._task, self._asked = None, False
        if self.now is not None:
            self._show(replace(self.now, busy=False, left=0))
        self.ended.emit()
        self.read()
        if not self._held:
            self.plan()

    def _show(self, now: Exchange | None) -> None:
        if now != self.now:
            self.now = now
            self.changed.emit()


def moved_phrase(done: Synchronised) -> str:
    """Say what an exchange did."""
    parts = [_sent(done), _received(done)]
    if done.forked:
        parts.append(_tr("a copy of this file was used elsewhere; both ways were kept"))
    if done.restored:
        parts.append(_tr("the hub had lost {} of them").format(_number(done.restored)))
    if done.withdrawn:
        parts.append(_tr("what you may no longer see has left this file"))
    if done.kept:
        parts.append(_tr("%Ln change(s) left here, which the hub does not take from you", done.kept))
    return strung([_tr("Synchronised: {}").format(parts[0]), *parts[1:]])


def _sent(done: Synchronised) -> str:
    return _tr("%Ln change(s) sent", done.sent)


def _received(done: Synchronised) -> str:
    return _tr("%Ln change(s) received", done.received)


def _number(value: int) -> str:
    return isolate_number(written_number(value))


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Exchanging", text, None, count)
