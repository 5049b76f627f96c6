"""Tagging in the window while another process imports into the same file; prints milliseconds as JSON.

usage: python -m tests.bench.beside FILE CORPUS    (CORPUS: JSON lines)
"""

import json
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from tests.bench.page import Page

_PAUSE_MS = 20  # between two tags


def measure(path: Path, corpus: Path) -> dict[str, list[float]]:
    """Tag until the import has ended; `outside` says how many seconds it took."""
    page = Page(path, None)
    page.measure(["open"])
    page.tag()
    command = [sys.executable, "-m", "annotator", "import", str(path), str(corpus)]
    start = time.perf_counter()
    importer = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    times = []
    while importer.poll() is None:
        times.append(page.tag())
        QTest.qWait(_PAUSE_MS)
    seconds = time.perf_counter() - start
    if importer.returncode:
        raise RuntimeError(((importer.stdout and importer.stdout.read()) or b"").decode())
    return {"tag": times, "seconds": [seconds]}


if __name__ == "__main__":
    file, corpus = map(Path, sys.argv[1:])
    print(json.dumps(measure(file, corpus)))
