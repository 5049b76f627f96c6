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
        print(
            "processes that wanted the machine's cores meanwhile: {1:.1f} of {0}".format(
                os.cpu_count(), os.getloadavg()[1]
            )
        )


main()
