"""The formats there are: found by entry points of the group `annotator.formats`, asked by name or by looking."""

from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from typing import Protocol, runtime_checkable

from annotator.errors import NotFoundError, RefusedError
from annotator.formats.corpus import Corpus, Loss


@runtime_checkable
class Format(Protocol):
    """A way to read or write a corpus."""

    name: str
    title: str
    reads: bool
    writes: bool
    carries: str  # one sentence: what the format can and cannot hold

    def recognises(self, path: Path) -> bool:
        """Tell by a quick look whether `path` (a file or a folder) is of this format."""
        ...

    def read(self, path: Path, encoding: str | None = None) -> Corpus:
        """Read a file or folder; it and the walk over its documents raise BadInputError naming file and line."""
        ...

    def write(self, corpus: Corpus, target: Path) -> list[Loss]:
        """Write to `target` and return what could not be carried; the same corpus gives the same bytes."""
        ...


@cache
def formats() -> dict[str, Format]:
    """Return the installed formats by name."""
    found = {point.name: point.load() for point in entry_points(group="annotator.formats")}
    return dict(sorted(found.items()))


def format_named(name: str) -> Format:
    """Return the format called `name`; raises NotFoundError with the names there are."""
    try:
        return formats()[name]
    except KeyError:
        raise NotFoundError(f"No format is called “{name}”; choose one of {', '.join(formats())}.") from None


def recognise(path: Path) -> Format:
    """Return the format that `path` is in: the first that recognises it, plain text last."""
    if not path.exists():
        raise NotFoundError(f"There is no file or folder {path}; check the name.")
    if path.suffix == ".annot" and path.is_file():  # not even opened: it may be open already
        raise RefusedError(f"{path} is a project file; take it in with: annotator merge FILE {path}")
    candidates = sorted(formats().values(), key=lambda each: each.name == "text")
    for candidate in candidates:
        if candidate.reads and candidate.recognises(path):
            return candidate
    if path.is_dir():
        raise NotFoundError(f"{path} holds no *.txt files and no pairs of .txt and .ann; choose a folder of texts.")
    raise NotFoundError(f"{path} is in no format that is known here; name one with --format.")
