"""A figure of the bench, and how it is shown beside its peer and target."""

import json
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """One measurement. `ratio` is value to peer's value; `met` is None where there is no target."""

    name: str
    value: float
    unit: str
    peer: str | None = None
    peer_value: float | None = None
    ratio: float | None = None
    target: str = ""
    met: bool | None = None


def figure(
    name: str,
    value: float,
    unit: str,
    *,
    most: float | None = None,
    peer: str | None = None,
    peer_value: float | None = None,
    most_ratio: float | None = None,
) -> Figure:
    """Make a figure whose targets are an absolute most and a most ratio to its peer."""
    ratio = value / peer_value if peer_value else None
    wanted = [f"≤ {most:g} {unit}"] if most is not None else []
    wanted += [f"≤ {most_ratio:g} × peer"] if most_ratio is not None else []
    met = None
    if wanted:
        met = (most is None or value <= most) and (most_ratio is None or (ratio or 0) <= most_ratio)
    rounded = None if ratio is None else round(ratio, 2)
    return Figure(
        name, round(value, 3), unit, peer, peer_value and round(peer_value, 3), rounded, ", ".join(wanted), met
    )


def seconds(act: Callable[[], object]) -> float:
    """Return how long `act` takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def median_ms(act: Callable[[], object], times: int) -> float:
    """Return the median milliseconds of `times` runs."""
    return statistics.median(seconds(act) for _ in range(times)) * 1000


def show(figures: list[Figure], path: Path) -> None:
    """Print the table and write the JSON."""
    print(f"{'what':58} {'value':>12}  {'peer':>34} {'ratio':>6}  target")
    for each in figures:
        peer = f"{each.peer}: {each.peer_value:g} {each.unit}" if each.peer else ""
        met = {True: "met", False: "MISSED", None: ""}[each.met]
        ratio = "" if each.ratio is None else f"{each.ratio:.2f}"
        print(f"{each.name:58} {each.value:>8g} {each.unit:3}  {peer:>34} {ratio:>6}  {each.target} {met}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(each) for each in figures], indent=1, ensure_ascii=False), "utf-8")
    print(f"\n{path}")
