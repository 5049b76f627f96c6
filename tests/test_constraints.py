"""constraints.txt names exactly what the project pulls in, one version each."""

import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires, version
from itertools import product
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LINES = (Path(__file__).parent.parent / "constraints.txt").read_text("utf-8").splitlines()
PINS = {canonicalize_name(pin.name): pin for pin in map(Requirement, LINES[1:])}
SYSTEMS = (("linux", "Linux", "posix"), ("darwin", "Darwin", "posix"), ("win32", "Windows", "nt"))
MACHINES = [
    {"sys_platform": platform, "platform_system": system, "os_name": name, "python_version": python}
    | {"python_full_version": f"{python}.0"}
    for (platform, system, name), python in product(SYSTEMS, ("3.11", "3.12", "3.13"))
]


def required(package: str, extras: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """Walk what a package with `extras` requires on any machine, as (name, extras); nothing where it is not here."""
    try:
        listed = list(map(Requirement, requires(package) or []))
    except PackageNotFoundError:
        return  # of another system or Python
    for each in listed:
        choices = [machine | {"extra": extra} for machine, extra in product(MACHINES, ("", *extras))]
        if each.marker is None or any(map(each.marker.evaluate, choices)):
            yield canonicalize_name(each.name), frozenset(each.extras)


def pulled_in() -> set[str]:
    """Return the names of all packages that the project with its dev extra pulls in, on any machine."""
    waiting, seen = [("annotator", frozenset({"dev"}))], set()
    while waiting:
        each = waiting.pop()
        if each not in seen:
            seen.add(each)
            waiting += required(*each)
    return {name for name, _ in seen} - {"annotator"}


def installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "nowhere"


def test_every_package_is_pinned_and_no_other():
    of_this_machine = {name: pin for name, pin in PINS.items() if pin.marker is None or pin.marker.evaluate()}
    others = {name: installed(name) for name, pin in of_this_machine.items() if installed(name) not in pin.specifier}
    if {name for name in others if others[name] != "nowhere"}:
        pytest.skip(f"installed without the constraints: {others}")
    needed = pulled_in()
    assert not needed - set(PINS), "pin these"
    assert not set(of_this_machine) - needed, "nothing needs these"


def test_the_lines_are_sorted_exact_and_name_no_index():
    assert LINES[0].startswith("# ")
    assert list(PINS) == sorted(PINS)
    assert len(PINS) == len(LINES) - 1
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+(; \w+ [=<]+ \"[\w.]+\")?", line) for line in LINES[1:])
