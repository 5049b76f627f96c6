"""The watchdog sees what holds the window's thread, and only that."""

import sys
import threading
import time
import types

import pytest
from PySide6.QtCore import QTimer

from tests import watchdog
from tests.watchdog import Watchdog

CODE = """
import time

def work(seconds):
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        sum(range(100))

def wait(lock, seconds):
    lock.acquire(timeout=seconds)

def hold(thing):
    held = thing()
    return len([str(held) for _ in range(20)])

def one_call(size):
    sorted(range(size, 0, -1), key=float.__neg__ if False else None)
    return sum(range(size))
"""


@pytest.fixture
def ours():
    """Code that stands, by its name, in the window's folder."""
    module = types.ModuleType("ours")
    exec(compile(CODE, watchdog._UI + "ours.py", "exec"), module.__dict__)
    return module


@pytest.fixture
def dog(qtbot):
    made = Watchdog()
    made.start()
    yield made
    made.stop()


def test_a_busy_event_is_named(dog, qtbot, ours):
    QTimer.singleShot(0, lambda: ours.work(0.2))
    qtbot.wait(300)
    [hang] = dog.hangs()
    assert hang.name == "ours.py:work"
    assert "in work" in hang.stack
    assert 0.15 < hang.busy < 0.3


def test_a_lock_that_is_waited_for_is_named(dog, qtbot, ours):
    lock = threading.Lock()
    lock.acquire()
    QTimer.singleShot(0, lambda: ours.wait(lock, 0.3))
    qtbot.wait(400)
    [hang] = dog.hangs()
    assert hang.name == "ours.py:wait"
    assert hang.asleep > 0.2


def test_one_long_call_that_lets_nobody_look_is_seen(dog, qtbot, ours):
    QTimer.singleShot(0, lambda: ours.one_call(12_000_000))
    qtbot.wait(500)
    assert [each.name for each in dog.hangs()] == ["ours.py:one_call"]


def test_many_short_events_are_no_hang(dog, qtbot, ours):
    for number in range(10):
        QTimer.singleShot(number * 50, lambda: ours.work(0.03))
    qtbot.wait(700)
    for _ in range(10):
        dog.beat()
        ours.work(0.03)
    assert dog.hangs() == []


def test_what_a_test_does_itself_is_no_hang(dog, ours):
    until = time.thread_time() + 0.2
    while time.thread_time() < until:
        sum(range(100))
    assert dog.hangs() == []


def test_what_is_known_to_take_its_time_is_not_counted(dog, ours):
    with dog.pausing():
        ours.work(0.2)
    assert dog.hangs() == []


def test_looking_keeps_nothing_of_a_call_alive(qtbot, ours, monkeypatch):
    """What is named in a call ends with it, in its own thread, wherever the looking thread is interrupted."""
    ended = []

    class Thing:
        def __del__(self) -> None:
            ended.append(threading.get_ident())

    monkeypatch.setattr(watchdog, "_LOOK", 0.0001)
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.000001)
    dog = Watchdog()
    dog.start()
    try:
        calls, late, until = 0, 0, time.monotonic() + 2.5
        while time.monotonic() < until:
            ours.hold(Thing)
            calls += 1
            late += len(ended) < calls
    finally:
        sys.setswitchinterval(before)
        dog.stop()
    assert late == 0
    assert set(ended) == {threading.get_ident()}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count it otherwise")
def test_a_busy_machine_is_no_hang(dog, qtbot, ours):
    """Other threads take the processor away; the event itself is short."""
    over = threading.Event()
    others = [threading.Thread(target=_burn, args=(over,)) for _ in range(3)]
    for each in others:
        each.start()
    QTimer.singleShot(0, lambda: ours.work(0.05))
    qtbot.wait(500)
    over.set()
    for each in others:
        each.join()
    assert [each for each in dog.hangs() if each.busy > 0.1] == []


def _burn(over):
    while not over.is_set():
        sum(range(1000))
