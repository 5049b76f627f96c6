"""How fast the page is on a document of 10 MB in a stored project, beside a plain QTextEdit with the same spans.

Everything is measured in a process of its own, offscreen, in a window of 1280x900, to the last pixel painted.
"""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.project.corpus import export
from annotator.project.session import open_project
from tests.bench.figures import Figure, figure
from tests.bench.load import build_text, draw_spans, loaded_document, make_project

SIZE = 10_000_000  # bytes
SMALL = 10_000
BESIDE = 100_000  # annotations
SECRET = "open sesame"
NAMES = ("plain", "encrypted", "unbroken", "small")
Times = dict[str, list[float]]
_ALL = ("open", "scroll", "jump", "fit", "tag")
_OPENINGS = 3


def measure(folder: Path) -> Iterator[Figure]:
    """Yield the figures of reading and tagging."""
    make_projects(folder, SIZE)
    peers = {kind: run("peers", kind, str(SIZE)) for kind in ("extra-selections", "character-formats")}
    opened = [_page(folder / "plain.annot", "open") for _ in range(_OPENINGS)]
    page = _page(folder / "plain.annot", *_ALL)
    yield from _openings(opened, _page(folder / "encrypted.annot", "open", passphrase=SECRET), peers)
    yield from frames(page, "", 1, peers["extra-selections"])
    small, formats = _page(folder / "small.annot", "tag"), peers["character-formats"]
    yield figure("one span more, as character format, p95", p95(formats["tag"]), "ms")
    yield figure("scrolling frame with character formats, p95", p95(formats["scroll"]), "ms")
    yield figure("tagging at 10 KB: key to painted and durable, p95", p95(small["tag"]), "ms", most=16)
    yield from beside(folder, BESIDE)
    yield from frames(_page(folder / "unbroken.annot", *_ALL), "without a line feed: ", 2)
    yield figure("memory of the process, at most", page["memory"][0], "MB", most=300)


def make_projects(folder: Path, size: int, names: Sequence[str] = NAMES) -> None:
    """Make project files by name: each holds a small document, and most the large one after it."""
    text, little = build_text("ar", size), build_text("ar", SMALL)
    spans = draw_spans(text)
    small = loaded_document(little, draw_spans(little), "Small")
    for name in names:
        large = text.replace("\n", " ") if name == "unbroken" else text
        documents = [small] if name == "small" else [small, loaded_document(large, spans)]
        make_project(folder / f"{name}.annot", documents, SECRET if name == "encrypted" else None)


def _openings(opened: list[Times], encrypted: Times, peers: dict[str, Times]) -> Iterator[Figure]:
    value = statistics.median(each["open"][0] for each in opened)
    selections, formats = (peers[kind]["open"][0] for kind in ("extra-selections", "character-formats"))
    yield figure(
        "opening 10 MB to first paint",
        value,
        "ms",
        most=300,
        peer="extra selections",
        peer_value=selections,
        most_ratio=1 / 20,
    )
    yield figure("the same beside", value, "ms", peer="character formats", peer_value=formats)
    whole = statistics.median(each["open"][0] + each["project"][0] for each in opened)
    yield figure("the same, opening the project too", whole, "ms", most=300)
    yield figure("opening 10 MB, encrypted", encrypted["open"][0], "ms", most=300)


def frames(times: Times, where: str, factor: int, peer: Times | None = None) -> Iterator[Figure]:
    """Yield the figures of one page; `factor` is by how much more than the targets they may be."""

    def each(name: str, key: str, most: float | None) -> Figure:
        known = peer and peer.get(key)
        return figure(
            f"{where}{name}, p95",
            p95(times[key]),
            "ms",
            most=most and most * factor,
            peer="extra selections" if known else None,
            peer_value=p95(known) if known else None,
        )

    if factor > 1:
        yield figure(f"{where}opening to first paint", times["open"][0], "ms", most=300 * factor)
    yield each("scrolling frame, by the wheel", "scroll", 6)
    yield each("scrolling frame, by the bar", "drag", None)
    yield each("jump to a random place", "jump", 10)
    yield each("tagging: key to painted and durable", "tag", 16)
    yield each("undo", "undo", None)
    yield each("resizing, first frame", "resize", 30)
    yield each("zooming, first frame", "zoom", 30)
    yield figure(f"{where}how far the line being read jumps", times["moved"][0], "px", most=0)


def beside(folder: Path, count: int) -> Iterator[Figure]:
    """Yield how tagging fares while another process imports `count` annotations into the same file."""
    corpus = folder / "beside.jsonl"
    text = build_text("en", count * 60)
    with_spans = loaded_document(text, draw_spans(text)[:count], "Beside")
    make_project(folder / "source.annot", [with_spans])
    with open_project(folder / "source.annot") as project:
        export(project, "jsonl", corpus)
    times = run("beside", str(folder / "plain.annot"), "import", str(folder / "plain.annot"), str(corpus))
    yield figure(f"tagging beside an import of {count:,}, p95", p95(times["tag"]), "ms", most=16)
    yield figure("of these the longest", max(times["tag"]), "ms")
    yield figure("how long that import took", times["seconds"][0], "s", most=10)


def p95(values: list[float]) -> float:
    """Return the value that one in twenty exceeds."""
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]


def _page(path: Path, *what: str, passphrase: str = "") -> Times:
    return run("page", str(path), passphrase, *what)


def run(module: str, *arguments: str) -> Times:
    """Run a module of the bench in a process of its own and return what it measured."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    command = [sys.executable, "-m", f"tests.bench.{module}", *arguments]
    done = subprocess.run(command, check=False, capture_output=True, env=environment, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr)
    times: Times = json.loads(done.stdout)
    return times
