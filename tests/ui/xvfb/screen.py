"""An X server of its own with an Arabic keyboard, and hands on it: physical keys by their places, and the mouse."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from ctypes.util import find_library
from pathlib import Path
from typing import TypeVar

import annotator
from tests.ui.window.boards import ARABIC, PLACES

NEEDED = ("Xvfb", "xdotool", "setxkbmap")
_PLACE_OF = {letter: place for place, letter in ARABIC.items()} | {letter: letter for letter in "0123456789"}
Found = TypeVar("Found")


def missing() -> list[str]:
    """Return what is not installed here: programs, and the library without which Qt shows no window."""
    programs = [name for name in NEEDED if shutil.which(name) is None]
    return programs if find_library("xcb-cursor") else [*programs, "libxcb-cursor0"]


def until(ask: Callable[[], Found | None], what: str, seconds: float = 15) -> Found:
    """Wait until a question has an answer; `what` says in the failure which."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := ask():
            return found
        time.sleep(0.05)
    raise AssertionError(f"waited {seconds:g} seconds in vain: {what}")


class Screen:
    """A display that nobody sees; `layout` is the one of its keyboard."""

    def __init__(self, layout: str, size: str = "1366x768x24") -> None:
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(writing),
                "-screen",
                "0",
                size,
                "-nolisten",
                "tcp",
                "-noreset",
            ],  # the layout stays
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.environment = {"DISPLAY": f":{told.readline().strip()}", "PATH": os.environ["PATH"]}
        subprocess.run(["setxkbmap", layout], check=True, env=self.environment)

    def close(self) -> None:
        """End the server."""
        self._server.terminate()
        self._server.wait(10)

    def do(self, *words: object) -> str:
        """Let xdotool act; returns what it says, nothing where it finds nothing."""
        command = ["xdotool", *map(str, words)]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False).stdout

    def windows(self) -> list[str]:
        """Return the windows that are seen."""
        return self.do("search", "--onlyvisible", "--class", "annotator").split()

    def key(self, *chords: str) -> None:
        """Press keys by their places: `Ctrl+Shift+Z` is that place, whatever the layout prints there."""
        self.do("key", "--delay", "30", *map(_spelled, chords))

    def write(self, words: str) -> None:
        """Type Arabic words and digits, each letter by the place where an Arabic keyboard has it."""
        self.key(*("space" if letter == " " else _PLACE_OF[letter] for letter in words))

    def click(self, x: float, y: float, times: int = 1) -> None:
        """Click with the left button."""
        self.do("mousemove", round(x), round(y), "click", "--repeat", times, "--delay", "60", "1")

    def picture(self, path: Path) -> None:
        """Keep what is seen, for whoever looks into a failure."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=False)


def _spelled(chord: str) -> str:
    *held, key = chord.split("+")
    return "+".join([*(each.lower() for each in held), str(PLACES.get(key, key))])


class App:
    """Annotator as a process on a screen, in a home of its own."""

    def __init__(self, screen: Screen, home: Path, folder: Path) -> None:
        self.screen = screen
        self.environment = screen.environment | {
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(Path(annotator.__file__).parents[1]),
        }
        command = [sys.executable, "-m", "annotator", "open"]
        self.process = subprocess.Popen(
            command, cwd=folder, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self.window = until(self._shown, "the window")
        self.front(self.window)

    def _shown(self) -> str | None:
        assert self.process.poll() is None, self.process.stdout and self.process.stdout.read()
        return next(iter(self.screen.windows()), None)

    def front(self, window: str) -> None:
        """Give a window the keyboard, as a window manager does; there is none here."""
        self.screen.do("windowfocus", "--sync", window)

    def dialog(self, what: str) -> str:
        """Wait for a dialog over the window and give it the keyboard."""
        found = until(lambda: next((each for each in self.screen.windows() if each != self.window), None), what)
        self.front(found)
        return found

    def until_closed(self, dialog: str) -> None:
        """Wait until a dialog is gone, and give the window the keyboard again."""
        until(lambda: dialog not in self.screen.windows(), "the dialog to close")
        self.front(self.window)

    def command(self, *words: str) -> str:
        """Run a command beside the window and return what it says."""
        command = [sys.executable, "-m", "annotator", *words]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def end(self) -> None:
        """End it in any case."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(10)
        if self.process.stdout:
            self.process.stdout.close()
