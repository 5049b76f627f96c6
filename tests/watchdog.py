"""A watchdog over the window's own thread: no single event may hold it for longer than 100 ms.

A thread looks every few milliseconds where the window's thread stands, and how much time of the processor that thread
has used by then, which no other program on the machine can spend. What runs between two beats of the event loop below
the same call into `annotator/ui` is one event. Time in which the thread slept though it was called is counted as
well: a lock, another process that is waited for. What a test itself does is not counted, nor what Qt does alone.
"""

import contextlib
import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate, chain, repeat, starmap
from operator import attrgetter
from pathlib import Path
from types import CodeType

from PySide6.QtCore import QTimer

MOST = 0.1  # seconds
_LOOK = 0.005
_BEAT_MS = 5
_LONG = 0.04
_UI = str(Path(__file__).parent.parent / "annotator" / "ui") + os.sep
_WHERE = attrgetter("f_code", "f_lineno")
_NOMINAL = 0.0034  # seconds that `_work` takes of a processor that does nothing else
# opening a file derives its key; other colours or another language have Qt style some 350 widgets anew
_RARE = {
    "opening.py:open_asking",
    "window.py:set_theme",
    "window.py:rebuild",
    "appearance.py:switch_language",
    "appearance.py:choose",
}
_BEFORE = {
    "window.py:__init__",
    "app.py:application",
    "app.py:run",
}  # nobody can press a key in a window that is not there yet


@dataclass(slots=True)
class Event:
    """One event: the time of the processor and the time asleep that it took, in seconds, and where it was seen."""

    name: str
    busy: float = 0.0
    asleep: float = 0.0
    seen: Counter[str] = field(default_factory=Counter)
    stack: str = ""

    def told(self) -> str:
        """Return the event in words, with the stack it was seen in most."""
        return f"{self.name}: {self.busy * 1000:.0f} ms busy, {self.asleep * 1000:.0f} ms asleep\n{self.stack}"


class Watchdog:
    """Watches the thread that makes it, between `start` and `stop`."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._thread = threading.main_thread()
        self._clock = time.pthread_getcpuclockid(self._thread.ident)
        self._state = Path(f"/proc/self/task/{self._thread.native_id}/stat")
        self._beat = 0
        self._timer = QTimer(interval=_BEAT_MS)
        self._timer.timeout.connect(self.beat)
        self._over = threading.Event()
        self._paused = 0
        self._looker = threading.Thread(target=self._look, daemon=True)

    def start(self) -> None:
        self._timer.start()
        self._looker.start()

    def beat(self) -> None:
        """Tell that what comes is another event, as where a test sends keys without an event loop."""
        self._beat += 1

    def stop(self) -> None:
        self._over.set()
        self._looker.join()
        self._timer.stop()

    @contextlib.contextmanager
    def pausing(self) -> Iterator[None]:
        """Do not count what is known to take its time, for a reason that is said where this is used."""
        self._paused += 1
        try:
            yield
        finally:
            self._beat += 1
            self._paused -= 1

    def longest(self) -> list[Event]:
        """Return the events that took longest, the worst first."""
        return sorted(self.events, key=lambda each: max(each.busy, each.asleep), reverse=True)

    def hangs(self) -> list[Event]:
        """Return the events that held the window for too long."""
        most = MOST * slowness()
        return [each for each in self.longest() if max(each.busy / most * MOST, each.asleep) > MOST]

    def _look(self) -> None:
        last: tuple[object, ...] | None = None
        event: Event | None = None
        used, seen_at = time.clock_gettime(self._clock), time.monotonic()
        while not self._over.wait(_LOOK):
            key, name, stack = self._where()
            now, at = time.clock_gettime(self._clock), time.monotonic()
            asleep = at - seen_at if self._sleeps() and now - used < _LOOK / 5 else 0.0
            if key is not None and key == last and event is not None:
                event.busy += now - used
                event.asleep += asleep
                event.seen[stack] += 1
                event.stack = event.seen.most_common(1)[0][0]
            elif key is not None:
                # what was before it was seen may be another's; only where this thread could not look for that
                # long, as one call outside Python did not let it, is it this one's
                event = Event(name, now - used if now - used > _LONG else 0.0, stack=stack)
                self.events.append(event)
            last, used, seen_at = key, now, at

    def _where(self) -> tuple[tuple[object, ...] | None, str, str]:
        """Return what tells this event from others, its name, and the stack; None where no event of ours runs.

        Nothing is read from the disk before all frames are let go of.
        """
        places, outer = _places(self._thread.ident)
        if outer is None or self._paused:
            return None, "", ""
        code = places[outer][1]
        name = f"{code.co_filename.removeprefix(_UI)}:{code.co_name}"
        if name in _BEFORE | _RARE:
            return None, "", ""
        stack = "\n".join(f"  {each.co_filename}:{line} in {each.co_name}" for _, each, line in places[: outer + 2])
        return (self._beat, places[outer][0], *places[outer + 1 :][:1]), name, stack

    def _sleeps(self) -> bool:
        """Tell whether the thread waits for something else than the processor or the disk."""
        try:
            return self._state.read_text().rpartition(")")[2].split()[0] == "S"
        except OSError:
            return False


def slowness() -> float:
    """Return how much slower this machine computes now than one that is quiet, at least 1."""
    return max(1.0, min(_work() for _ in range(5)) / _NOMINAL)


def _work() -> float:
    began, total = time.thread_time(), 0
    for each in range(100_000):
        total += each * each
    return time.thread_time() - began


def _places(thread: int | None) -> tuple[list[tuple[int, CodeType, int]], int | None]:
    """Return where a thread stands, the innermost call first, and which of these calls is what Qt or a test called."""
    places = [(name, code, line) for name, (code, line) in _frames(thread)]
    ours = [at for at, (_, code, _) in enumerate(places) if code.co_filename.startswith(_UI)]
    return places, ours[-1] if ours else None


def _frames(thread: int | None) -> list[tuple[int, tuple[CodeType, int]]]:
    """Return a name, the code and the line of each frame of a thread, within one call that Python does not interrupt.

    If the thread went on while a frame is held here, what is named in that frame would outlive its call, such as a
    painter its painting, which Qt does not bear.
    """
    found = list[tuple[int, tuple[CodeType, int]]]()
    here = map(dict.get, starmap(sys._current_frames, [()]), [thread])
    frames = chain.from_iterable(map(repeat, accumulate(chain(here, repeat("f_back")), getattr), repeat(2)))
    with contextlib.suppress(AttributeError):  # of None, beyond the outermost frame
        found.extend(zip(map(hash, frames), map(_WHERE, frames), strict=False))
    return found


def tell_longest(test: str, dog: Watchdog) -> None:
    """Write the longest events of a test where `ANNOTATOR_WATCHDOG` names a file to add them to."""
    if file := os.environ.get("ANNOTATOR_WATCHDOG"):
        with Path(file).open("a", encoding="utf-8") as out:
            for each in dog.longest()[:3]:
                out.write(f"{each.busy * 1000:.0f}\t{each.asleep * 1000:.0f}\t{each.name}\t{test}\n")
