"""Run every measurement: print the table and write build/bench.json."""

import os
import tempfile
from pathlib import Path
from types import ModuleType

from tests.bench import agreeing, deciding, reading, reviewing, searching, sharing, starting, storing
from tests.bench.figures import show


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = folder  # the window as it is at first, not as somebody here left it
        os.environ["XDG_DATA_HOME"] = folder  # where the keys of what is made here go
        os.environ["ANNOTATOR_KEYRING"] = "off"
        parts = (starting, storing, sharing, searching, reviewing, agreeing, deciding, reading)
        figures = [each for part in parts for each in part.measure(_own(Path(folder), part))]
    show(figures, Path("build") / "bench.json")
    if hasattr(os, "getloadavg"):
        print(f"load of the machine meanwhile: {os.getloadavg()[1]:.1f}, of {os.cpu_count()} cores")


def _own(folder: Path, part: ModuleType) -> Path:
    """Return a folder for one part, so that no file of another is in its way."""
    own = folder / part.__name__
    own.mkdir()
    return own


main()
