"""The app's own format: one JSON object a line, everything in it, nothing lost on a round trip.

The lines are, in this order: one `corpus`, at most one `schema`, any `member` and `entry`, then each `document`
followed by its `annotation` lines; an `entry` may also stand before the first document that links to it. So both
ways stream, and hold one document at a time.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, TypeVar

import orjson

from annotator.errors import BadInputError
from annotator.formats.annotation_json import annotation_from_json, annotation_json
from annotator.formats.corpus import Corpus, CorpusDocument, Loss
from annotator.formats.corpus_json import (
    corpus_json,
    corpus_title,
    document_json,
    entry_from_json,
    entry_json,
    member_from_json,
    member_json,
    take_document,
)
from annotator.formats.input import opened
from annotator.formats.output import new_file
from annotator.formats.place import at
from annotator.formats.record import Record
from annotator.formats.schema_json import schema_from_json, schema_json
from annotator.model.annotation import Annotation
from annotator.model.document import MAX_TEXT_BYTES, Document, accept_text, document_id
from annotator.model.entry import Entry, Member
from annotator.model.schema import Schema

Known = TypeVar("Known", Member, Entry, Document, Annotation)
Write = Callable[[dict[str, object]], object]
# a control character takes six bytes in JSON
_LONGEST_LINE = 6 * MAX_TEXT_BYTES + (1 << 20)


class Jsonl:
    """The app's own JSON lines."""

    name = "jsonl"
    title = "Annotator JSON lines"
    reads = True
    writes = True
    carries = "Holds everything: texts, metadata, schema, members, entries, and every annotation with its owner and id."

    def recognises(self, path: Path) -> bool:
        """Look whether the first line is a corpus line."""
        if not path.is_file():
            return False
        with opened(path) as file:
            start = file.read(200)
        return start.startswith(b'{"type":"corpus"') or (path.suffix == ".jsonl" and b'"corpus"' in start)

    def read(self, path: Path, encoding: str | None = None) -> Corpus:  # noqa: ARG002 - JSON is UTF-8
        """Read the lines before the first document now, the documents as they are walked."""
        with opened(path) as file:
            head = _read_head(path, file)
        return Corpus(
            _read_documents(path, head),
            head.title,
            head.schema,
            tuple(head.members),
            tuple(head.entries),
            keeps_ids=True,
            has_sheets=True,
        )

    def write(self, corpus: Corpus, target: Path) -> list[Loss]:
        """Write all; nothing is ever lost."""
        names = _member_names(corpus.members)
        with new_file(target) as file:
            write = _writer(file)
            write(corpus_json(corpus.title))
            if corpus.schema is not None:
                write(schema_json(corpus.schema))
            for member in corpus.members:
                write(member_json(member))
            for entry in corpus.entries:
                write(entry_json(entry))
            for each in corpus.documents:
                _write_document(each, names, write)
        return []


FORMAT = Jsonl()


def _writer(file: BinaryIO) -> Write:
    return lambda fields: file.write(orjson.dumps(fields, option=orjson.OPT_APPEND_NEWLINE))


def _write_document(each: CorpusDocument, names: dict[str, str], write: Write) -> None:
    for entry in each.entries:
        write(entry_json(entry))
    write({**document_json(each.document), "text": each.text})
    for annotation in each.annotations:
        member = names.get(annotation.owner, annotation.owner)
        write({"type": "annotation", **annotation_json(annotation, member)})


def _member_names(members: tuple[Member, ...]) -> dict[str, str]:
    """Return what a line calls each member id: the name, or the id where the name says too little or too much."""
    taken = [member.name for member in members] + [member.id for member in members]
    return {member.id: member.name for member in members if member.name and taken.count(member.name) == 1}


@dataclass(slots=True)
class _Head:
    """What stands before the first document, and where that begins (bytes, and lines read)."""

    title: str
    schema: Schema | None
    members: list[Member]
    entries: list[Entry]
    seen: set[str]
    offset: int = 0
    line: int = 0


def _read_head(path: Path, file: BinaryIO) -> _Head:
    head = _Head("", None, [], [], set())
    for number, raw, after in _lines(path, file, 0):
        kind = raw.get("type")
        if (kind == "corpus") != (number == 1):
            raise BadInputError(f"{path}, line {number}: a corpus file begins with its one line of type corpus.")
        if kind in ("document", "annotation"):
            break
        with at(path, number):
            _take_head_line(head, raw)
        head.offset, head.line = after, number
    if head.line == 0:
        raise BadInputError(f"{path}, line 1: the file is empty; a corpus file begins with a line of type corpus.")
    return head


def _take_head_line(head: _Head, raw: dict[str, object]) -> None:
    match raw.get("type"):
        case "corpus":
            head.title = corpus_title(raw)
        case "schema":
            if head.schema is not None:
                raise BadInputError("There is a second schema; keep one.")
            head.schema = schema_from_json(raw)
        case "member":
            head.members.append(_once(member_from_json(raw), head.seen))
        case "entry":
            head.entries.append(_once(entry_from_json(raw), head.seen))
        case kind:
            raise BadInputError(f"The line has the unknown type {kind!r:.80}; remove it.")


def _once(item: Known, seen: set[str]) -> Known:
    if item.id in seen:
        raise BadInputError(f"The id {item.id[:80]} is used twice; give each its own.")
    seen.add(item.id)
    return item


def _read_documents(path: Path, head: _Head) -> Iterator[CorpusDocument]:
    """Yield each document with the annotation lines that follow it."""
    ids = {name: member for member, name in _member_names(tuple(head.members)).items()}
    seen = head.seen.copy()
    current: CorpusDocument | None = None
    annotations: list[Annotation] = []
    entries: list[Entry] = []
    number = head.line
    with opened(path) as file:
        file.seek(head.offset)
        for number, raw, _ in _lines(path, file, head.line):
            kind = raw.get("type")
            with at(path, number):
                if kind == "annotation" and not entries:
                    found = _annotation(raw, current, seen)
                    annotations.append(replace(found, owner=ids[found.owner]) if found.owner in ids else found)
                    continue
                if kind == "entry":
                    entries.append(_once(entry_from_json(raw), seen))
                    continue
                upcoming = replace(_document(raw, seen), entries=tuple(entries))
            if current:
                yield replace(current, annotations=tuple(annotations))
            current, annotations, entries = upcoming, [], []
    if current:
        yield replace(current, annotations=tuple(annotations))
    if entries:
        raise BadInputError(f"{path}, line {number}: no document follows the entry; move it to the head of the file.")


def _document(raw: dict[str, object], seen: set[str]) -> CorpusDocument:
    if raw.get("type") != "document":
        raise BadInputError(f"A line of type {raw.get('type')!r:.80} cannot follow a document; move or remove it.")
    record = Record(raw, "The document")
    document = take_document(record)
    text = accept_text(record.take("text", str))
    record.done()
    if document.id != document_id(text) or document.length != len(text):
        raise BadInputError("The document's id or length is not that of its text, so one of them was changed.")
    return CorpusDocument(_once(document, seen), text)


def _annotation(raw: dict[str, object], current: CorpusDocument | None, seen: set[str]) -> Annotation:
    if current is None:
        raise BadInputError("There is an annotation before the first document; move it behind its document.")
    if raw.get("document") != current.document.id:
        raise BadInputError(f"The annotation is of the document {raw.get('document')!r:.80}, but follows another.")
    del raw["type"]
    return _once(annotation_from_json(raw, current.text), seen)


def _lines(path: Path, file: BinaryIO, before: int) -> Iterator[tuple[int, dict[str, object], int]]:
    """Yield the number of each line, its object, and the byte offset behind it; blank lines are skipped."""
    number, after = before, file.tell()
    while line := file.readline(_LONGEST_LINE):
        number, after = number + 1, after + len(line)
        if line.isspace():
            continue
        yield number, parse_line(path, number, line), after


def parse_line(path: Path, number: int, line: bytes) -> dict[str, object]:
    """Read the JSON object of one line; raises BadInputError naming file and line."""
    try:
        raw = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        half = "" if line.endswith(b"\n") else "; the file ends in the middle of a line, as if half-written"
        raise BadInputError(f"{path}, line {number}: this is not JSON in UTF-8 ({error}){half}.") from error
    if not isinstance(raw, dict):
        raise BadInputError(f"{path}, line {number}: a line holds one object in braces.")
    return raw
