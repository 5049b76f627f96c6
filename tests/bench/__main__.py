"""Run every measurement: print the table and write build/bench.json."""

import tempfile
from pathlib import Path

from tests.bench import starting, storing
from tests.bench.figures import show


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        figures = [*starting.measure(Path(folder)), *storing.measure(Path(folder))]
    show(figures, Path("build") / "bench.json")


main()
