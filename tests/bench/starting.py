"""How fast the command line and the window start, and what imports cost."""

import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from annotator.project.create import create_project
from tests.bench.figures import Figure, figure, seconds
from tests.texts import bring_texts

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from annotator.ui.app import run
QTimer.singleShot(0, lambda: None)
sys.exit(run(Path(sys.argv[1]), quit_when_shown=True))
"""


def measure(folder: Path) -> Iterator[Figure]:
    """Yield the figures of starting on a small project."""
    path = folder / "small.annot"
    with create_project(path, "Bench") as project:
        bring_texts(project)
    bare = _median([sys.executable, "-c", "pass"])
    documents = [sys.executable, "-m", "annotator", "documents", str(path), "--json"]
    yield figure(
        "annotator documents --json", _median(documents), "s", most=0.5, peer="python -c pass", peer_value=bare
    )
    imports = "import typer, sqlalchemy, sqlcipher3.dbapi2, orjson"
    yield figure(
        "of that: importing typer, sqlalchemy, sqlcipher3, orjson", _median([sys.executable, "-c", imports]), "s"
    )
    yield figure("window open on a small project", _median([sys.executable, "-c", WINDOW, str(path)]), "s", most=1.5)
    qt = _median([sys.executable, "-c", "import PySide6.QtWidgets"])
    yield figure("of that: importing Qt", qt, "s")


def _median(command: list[str], times: int = 7) -> float:
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}

    def start() -> None:
        subprocess.run(command, check=True, capture_output=True, env=environment)

    start()
    return statistics.median(seconds(start) for _ in range(times))
