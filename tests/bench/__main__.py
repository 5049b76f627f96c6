"""Run every measurement: print the table and write build/bench.json."""

import os
import tempfile
from pathlib import Path

from tests.bench import reading, starting, storing
from tests.bench.figures import show


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        figures = [each for part in (starting, storing, reading) for each in part.measure(Path(folder))]
    show(figures, Path("build") / "bench.json")
    if hasattr(os, "getloadavg"):
        print(f"load of the machine meanwhile: {os.getloadavg()[1]:.1f}, of {os.cpu_count()} cores")


main()
