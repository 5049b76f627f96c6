"""Long work, said as values: what is to be done to a project file, and what came of it; both cross as JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from annotator.model.annotation import Layer
from annotator.project.corpus import Finished
from annotator.project.search import Line


@dataclass(frozen=True, slots=True)
class Import:
    """Bring files and folders in, as one act."""

    paths: tuple[str, ...]
    format: str | None = None
    encoding: str | None = None
    member: str | None = None
    layer: Layer | None = None
    state: Finished = "done"


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
class Synchronise:
    """Exchange with the team's hub; what was stored when it is stopped stays."""


@dataclass(frozen=True, slots=True)
class WriteBundle:
    """Write a bundle for a member (an id): what they lack as far as is known, or everything."""

    member: str
    target: str
    everything: bool = False


@dataclass(frozen=True, slots=True)
class ReadBundle:
    """Take in a bundle that was written for the person here."""

    source: str


@dataclass(frozen=True, slots=True)
class CreateHub:
    """Make the hub of the project in an empty database, as its administrator, and send all there is."""

    address: str
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Invite:
    """Invite a person, and write their invitation to `target`."""

    name: str
    role: str
    target: str


@dataclass(frozen=True, slots=True)
class ResetPassword:
    """Give the login of a device (an id) a new password, in an invitation written to `target`."""

    device: str
    target: str


@dataclass(frozen=True, slots=True)
class Revoke:
    """Revoke a device (an id), and close its login."""

    device: str


@dataclass(frozen=True, slots=True)
class Join:
    """Join a team: make the file `target` by an invitation; work comes along from the file `old`."""

    invitation: str
    target: str
    passphrase: str | None = field(default=None, repr=False)
    old: str | None = None


@dataclass(frozen=True, slots=True)
class Accept:
    """Take into gold all on which those compared in a document (an id) agree, as one act."""

    document: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """How many cases were decided by accepting what is agreed."""

    cases: int


@dataclass(frozen=True, slots=True)
class Agree:
    """Work out a measure of agreement on a kind and label, "" for all together; on what it has first where not on that.

    Among `members` and over `documents`, by id; none of the former and None are all. `of` are those whose labels,
    documents, days and confusion are told: none for all who are compared, together.
    """

    measure: str
    of_kind: str = ""
    label: str = ""
    members: tuple[str, ...] = ()
    documents: tuple[str, ...] | None = None
    of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LookBehind:
    """List `most` of the cases behind one figure; the fields are as in Agree, `document` is "" for all together.

    Where `confused`, it is about what the two of `of` gave these two labels, "" being nothing.
    """

    measure: str
    of_kind: str = ""
    label: str = ""
    members: tuple[str, ...] = ()
    documents: tuple[str, ...] | None = None
    of: tuple[str, ...] = ()
    document: str = ""
    confused: tuple[str, ...] = ()
    most: int = 1_000


@dataclass(frozen=True, slots=True)
class WriteReport:
    """Write all figures with their charts as a page (.html) or pages (.pdf), in a language."""

    target: str
    language: str
    members: tuple[str, ...] = ()
    documents: tuple[str, ...] | None = None


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


@dataclass(frozen=True, slots=True)
class Synchronised:
    """What an exchange did, in changes, streams and acts as `sync.exchange.Exchanged` counts them.

    `refused` are sentences about what was not taken; documents (ids) and families are those that it touched.
    """

    sent: int = 0
    received: int = 0
    forked: int = 0
    withdrawn: int = 0
    restored: int = 0
    kept: int = 0
    waiting: int = 0
    seconds: float = 0.0
    refused: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    families: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Invited:
    """Where the invitation of a person lies."""

    name: str
    target: str


@dataclass(frozen=True, slots=True)
class Revoked:
    """The name of the device that was revoked."""

    name: str


@dataclass(frozen=True, slots=True)
class Joined:
    """The file that was made; how many changes came along from before, and titles that the team's project lacks."""

    target: str
    brought: int = 0
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WroteBundle:
    """A bundle that was written: for whom (a name), how many changes it holds, and how many streams were left out."""

    target: str
    member: str
    changes: int
    left: int


@dataclass(frozen=True, slots=True)
class CameByBundle:
    """What came with a bundle: from whom (a name), how many changes, how many streams went on twice."""

    member: str
    changes: int
    forked: int


Reading = tuple[float | None, float | None, float | None, int]  # value, the ends of its interval, cases


@dataclass(frozen=True, slots=True)
class Agreed:
    """What came of Agree: on what the measure can be had (`about`: kind and label), and on what it is told.

    `members` were compared, `compared` counts their documents, `left_out` those that fewer than two are done with.
    `pairs` are readings by two members; all others are those of `of`: by kind and label, by document, by first and last
    day with the documents of these days. `confused` are labels and counts (see `review.agreement.confusion`) of `pair`.
    """

    measure: str
    of_kind: str = ""
    label: str = ""
    about: tuple[tuple[str, str], ...] = ()
    members: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    compared: int = 0
    left_out: int = 0
    whole: Reading = (None, None, None, 0)
    pairs: tuple[tuple[str, str, Reading], ...] = ()
    labels: tuple[tuple[str, str, Reading], ...] = ()
    documents: tuple[tuple[str, Reading], ...] = ()
    days: tuple[tuple[str, str, tuple[str, ...], Reading], ...] = ()
    pair: tuple[str, ...] = ()
    confused: tuple[tuple[str, ...], tuple[tuple[int, ...], ...]] = ((), ())


Saying = tuple[str, str, str, tuple[str, ...]]  # a member, what they say, its words where these tell it, annotations
Case = tuple[str, int, int, str, tuple[Saying, ...], bool]


@dataclass(frozen=True, slots=True)
class Cases:
    """The cases behind a figure: document, place, words; what each member says; whether they agree.

    `differ` and `alike` count all of them, `unmarked` those in which nobody has anything, which are not listed.
    """

    cases: tuple[Case, ...] = ()
    differ: int = 0
    alike: int = 0
    unmarked: int = 0


Job = (
    Import
    | Export
    | Search
    | MakeSample
    | WriteBundle
    | ReadBundle
    | Synchronise
    | CreateHub
    | Invite
    | ResetPassword
    | Revoke
    | Join
    | Accept
    | Agree
    | LookBehind
    | WriteReport
)
Outcome = (
    Imported
    | Exported
    | Searched
    | Made
    | WroteBundle
    | CameByBundle
    | Synchronised
    | Invited
    | Revoked
    | Joined
    | Accepted
    | Agreed
    | Cases
)
OF_REVIEW = (Accept, Agree, LookBehind, WriteReport)  # they are done by rooms above this one
OF_THE_HUB = (Synchronise, CreateHub, Invite, ResetPassword, Revoke, Join)  # they wait for a network, not for a disk
KINDS: dict[str, type[Any]] = {
    each.__name__.lower(): each
    for each in (
        *(Import, Export, Search, MakeSample, Line, Imported, Exported, Searched, Made),
        *(*OF_REVIEW, Accepted, Agreed, Cases),
        *(*OF_THE_HUB, Synchronised, Invited, Revoked, Joined),
        *(WriteBundle, ReadBundle, WroteBundle, CameByBundle),
    )
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
