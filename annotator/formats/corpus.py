"""The one intermediate model between the project and every format: documents with their annotations, streamed."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.entry import Entry, Member
from annotator.model.schema import Schema


@dataclass(frozen=True, slots=True)
class CorpusDocument:
    """One text with its annotations; offsets are code points of `text`."""

    document: Document
    text: str
    annotations: tuple[Annotation, ...] = ()


@dataclass(frozen=True, slots=True)
class Corpus:
    """What a format reads and writes. `documents` may be an iterator: it is walked once.

    In a corpus just read, an annotation's `owner` is empty where the format names none; `schema` holds
    what the format tells about labels, or None; `encodings` and `warnings` are for the import report.
    """

    documents: Iterable[CorpusDocument]
    title: str = ""
    schema: Schema | None = None
    members: tuple[Member, ...] = ()
    entries: tuple[Entry, ...] = ()
    warnings: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Loss:
    """A kind of thing that a format could not carry, and how many annotations lost it."""

    what: str
    count: int
