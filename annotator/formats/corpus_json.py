"""Members, entries and documents as JSON objects, as the app's own format and the brat folder hold them."""

from typing import Literal

from annotator.errors import BadInputError
from annotator.formats.record import Record
from annotator.model.document import Direction, Document
from annotator.model.entry import ROLES, Entry, Member

VERSION = 1
DIRECTIONS: tuple[Direction, ...] = ("auto", "ltr", "rtl")
ENTRY_LAYERS: tuple[Literal["work", "shared"], ...] = ("work", "shared")


def corpus_json(title: str) -> dict[str, object]:
    """Return the first line of a corpus."""
    return {"type": "corpus", "version": VERSION, "title": title}


def corpus_title(raw: object) -> str:
    """Read the first line of a corpus; raises BadInputError for a version that is not known here."""
    record = Record(raw, "The corpus")
    record.choice("type", ("corpus",))
    if (version := record.take("version", int)) != VERSION:
        raise BadInputError(f"The file has version {version} and this program reads version {VERSION}; update it.")
    title = record.take("title", str, "")
    record.done()
    return title


def member_json(member: Member) -> dict[str, object]:
    """Return the fields of a member."""
    fields = {"id": member.id, "name": member.name, "role": member.role, "retired": member.retired}
    return {"type": "member", **fields}


def member_from_json(raw: object) -> Member:
    """Read what `member_json` writes."""
    record = Record(raw, "The member")
    record.take("type", str)
    member = Member(
        id=record.take("id", str),
        name=record.take("name", str),
        role=record.choice("role", ROLES),
        retired=record.take("retired", bool, False),
    )
    record.done()
    return member


def entry_json(entry: Entry) -> dict[str, object]:
    """Return the fields of an entry."""
    return {
        "type": "entry",
        "id": entry.id,
        "label": entry.label,
        "title": entry.title,
        "names": list(entry.names),
        "note": entry.note,
        "layer": entry.layer,
        "owner": entry.owner,
    }


def entry_from_json(raw: object) -> Entry:
    """Read what `entry_json` writes."""
    record = Record(raw, "The entry")
    record.take("type", str)
    entry = Entry(
        id=record.take("id", str),
        label=record.take("label", str),
        title=record.take("title", str),
        names=record.texts("names"),
        note=record.take("note", str, ""),
        layer=record.choice("layer", ENTRY_LAYERS, "shared"),
        owner=record.take("owner", str, ""),
    )
    record.done()
    return entry


def document_json(document: Document) -> dict[str, object]:
    """Return the fields of a document, without its text."""
    return {
        "type": "document",
        "id": document.id,
        "title": document.title,
        "language": document.language,
        "direction": document.direction,
        "publisher": document.publisher,
        "author": document.author,
        "published": document.published,
        "url": document.url,
        "source": document.source,
        "encoding": document.encoding,
        "labels": list(document.labels),
        "length": document.length,
    }


def take_document(record: Record) -> Document:
    """Take what `document_json` writes from a record that may hold more."""
    record.take("type", str)
    return Document(
        id=record.take("id", str),
        title=record.take("title", str),
        length=record.take("length", int),
        language=record.take("language", str, "und"),
        direction=record.choice("direction", DIRECTIONS, "auto"),
        publisher=record.take("publisher", str, ""),
        author=record.take("author", str, ""),
        published=record.take("published", str, ""),
        url=record.take("url", str, ""),
        source=record.take("source", str, ""),
        encoding=record.take("encoding", str, "utf-8"),
        labels=record.texts("labels"),
    )
