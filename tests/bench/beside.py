"""Tagging in the window while another process works on the same file; prints milliseconds as JSON.

usage: python -m tests.bench.beside FILE COMMAND...    (COMMAND: of the program annotator, as import FILE CORPUS)
"""

import json
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from tests.bench.page import Page

_PAUSE_MS = 20  # between two tags
_ALONE = 40  # tags before that


def measure(path: Path, command: list[str]) -> dict[str, list[float]]:
    """Tag alone, and then until the command has ended; `seconds` says how long it took."""
    page = Page(path, None)
    page.measure(["open"])
    page.tag()
    alone = [_tag(page) for _ in range(_ALONE)]
    start = time.perf_counter()
    program = [sys.executable, "-m", "annotator", *command]
    other = subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    times = []
    while other.poll() is None:
        times.append(_tag(page))
    seconds = time.perf_counter() - start
    if other.returncode:
        raise RuntimeError(((other.stdout and other.stdout.read()) or b"").decode())
    return {"tag": times, "alone": alone, "seconds": [seconds]}


def _tag(page: Page) -> float:
    taken = page.tag()
    QTest.qWait(_PAUSE_MS)
    return taken


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), sys.argv[2:])))
