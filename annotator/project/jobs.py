"""Long work, said as values: what is to be done to a project file, and what came of it; both cross as JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from annotator.model.annotation import Layer
from annotator.project.search import Line


@dataclass(frozen=True, slots=True)
class Import:
    """Bring files and folders in, as one act."""

    paths: tuple[str, ...]
    format: str | None = None
    encoding: str | None = None
    member: str | None = None
    layer: Layer | None = None


@dataclass(frozen=True, slots=True)
class Export:
    """Write one member's work, or gold, or (without a member) the work of all."""

    format: str
    target: str
    member: str | None = None
    layer: Layer = "work"
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Search:
    """Look through all documents for what a `project.search.Query` with these fields means; `most` lines of it."""

    text: str = ""
    regex: bool = False
    whole_words: bool = False
    exact: bool = False
    label: str | None = None
    document: str | None = None
    member: str | None = None
    layer: Layer | None = None
    most: int = 1_000


@dataclass(frozen=True, slots=True)
class MakeSample:
    """Make the sample project as a new file, to be opened as one of its annotators."""

    target: str


@dataclass(frozen=True, slots=True)
class Made:
    """Where a project file was made."""

    target: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in: new documents by id, how many were known, how many annotations; what a person should look at.

    `whole` is False where it is known only that it came in: it was stopped too late.
    """

    new: tuple[str, ...] = ()
    known: int = 0
    annotations: int = 0
    warnings: tuple[str, ...] = ()
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Exported:
    """Where an export lies, and how much of what it could not carry."""

    target: str
    losses: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Searched:
    """How many lines a search found, and whether these are all."""

    count: int
    whole: bool


Job = Import | Export | Search | MakeSample
Outcome = Imported | Exported | Searched | Made
KINDS: dict[str, type[Any]] = {
    each.__name__.lower(): each
    for each in (Import, Export, Search, MakeSample, Line, Imported, Exported, Searched, Made)
}


def spell(value: Job | Outcome | Line) -> dict[str, object]:
    """Return a value as what JSON can hold."""
    return {"kind": type(value).__name__.lower(), **asdict(value)}


def read(raw: Mapping[str, Any]) -> Any:  # noqa: ANN401 - whoever reads knows which of them comes there
    """Return the value that `spell` spelled; raises KeyError or TypeError where it is another program's."""
    fields = {name: _tuples(each) for name, each in raw.items() if name != "kind"}
    return KINDS[raw["kind"]](**fields)


def _tuples(value: object) -> object:
    return tuple(map(_tuples, value)) if isinstance(value, list) else value
