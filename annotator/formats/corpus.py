"""The one intermediate model between the project and every format: documents with their annotations, streamed."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.entry import Entry, Member
from annotator.model.schema import Schema


@dataclass(frozen=True, slots=True)
class CorpusDocument:
    """One text with its annotations; offsets are code points of `text`.

    `entries` are those that a format tells only while its documents are walked, each with the first document that
    links to it; they come on top of the corpus's. In a document just read, `confidence` says how sure the encoding
    is (0 to 1) and `warnings` what a person should look at; both are for the import report. `has_sheet` says that
    somebody's annotations of it came with it, be they none.
    """

    document: Document
    text: str
    annotations: tuple[Annotation, ...] = ()
    entries: tuple[Entry, ...] = ()
    confidence: float = 1.0
    warnings: tuple[str, ...] = ()
    has_sheet: bool = False


@dataclass(frozen=True, slots=True)
class Corpus:
    """What a format reads and writes. `documents` may be an iterator: it is walked once.

    In a corpus just read, an annotation's `owner` is empty where the format names none; `schema` holds
    what the format tells about labels, or None; `warnings` are for the import report. Reading is lazy: a broken
    document raises BadInputError when the walk reaches it, so collect all before writing any. `keeps_ids` says that
    the annotations' ids are the format's own; else they were made while reading. `has_sheets` says that each of its
    documents is the work of whom the corpus is said to be, also those in which they marked nothing.
    """

    documents: Iterable[CorpusDocument]
    title: str = ""
    schema: Schema | None = None
    members: tuple[Member, ...] = ()
    entries: tuple[Entry, ...] = ()
    warnings: tuple[str, ...] = field(default=())
    keeps_ids: bool = False
    has_sheets: bool = False


@dataclass(frozen=True, slots=True)
class Loss:
    """A kind of thing that a format could not carry, and how many annotations (or labels) lost it."""

    what: str
    count: int
