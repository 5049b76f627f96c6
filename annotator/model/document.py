"""A document: an immutable text with editable metadata."""

import hashlib
from dataclasses import dataclass
from typing import Literal

from annotator.errors import BadInputError

Direction = Literal["auto", "ltr", "rtl"]
Stage = Literal["new", "begun", "done", "returned", "adjudicated"]
Judgement = Literal["returned", "adjudicated", "reopened"]
MAX_TEXT_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Document:
    """Metadata of one text; `id` is the SHA-256 of its UTF-8 bytes, `length` counts code points."""

    id: str
    title: str
    length: int
    language: str = "und"
    direction: Direction = "auto"
    publisher: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    source: str = ""
    encoding: str = "utf-8"
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentState:
    """How far a member says to be with a document; `change` is the id of the change that shows.

    What the member's work was when it was done is the fold of its changes up to that one. `mark` is that of the verdict
    that they had when they said it.
    """

    document: str
    owner: str
    stage: Stage
    change: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What `author`, a reviewer or manager, said of a member's work on a document; `mark` names it for good."""

    document: str
    member: str
    stage: Judgement
    comment: str
    mark: str
    author: str
    wall_ms: int


def document_id(text: str) -> str:
    """Return the id of a text: SHA-256 of its UTF-8 bytes, 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def accept_text(text: str) -> str:
    """Return `text` as a document may hold it, or say why it cannot.

    Raises BadInputError for an empty text, U+0000, a lone surrogate, or more than 64 MiB of UTF-8.
    """
    if not text.strip():
        raise BadInputError("The text is empty; choose a file that holds text.")
    if (at := text.find("\0")) >= 0:
        raise BadInputError(f"The text holds a NUL character at offset {at}; it is not a text file.")
    try:
        size = len(text.encode())
    except UnicodeEncodeError as error:
        raise BadInputError(
            f"The text holds half a surrogate pair at offset {error.start}; save it again as UTF-8."
        ) from error
    if size > MAX_TEXT_BYTES:
        raise BadInputError(f"The text has {size:,} bytes; split it into files of at most 64 MiB.")
    return text
