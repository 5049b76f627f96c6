"""brat standoff: folders of .txt and .ann, as brat's server keeps them."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.errors import BadInputError
from annotator.formats.brat_conf import read_schema_conf
from annotator.formats.brat_count import countings, placed
from annotator.formats.brat_folder import Listed, has_annotations, read_list, text_files
from annotator.formats.brat_lines import parse
from annotator.formats.brat_read import Reading, annotations
from annotator.formats.brat_write import write_folder
from annotator.formats.corpus import Corpus, CorpusDocument, Loss
from annotator.formats.input import read_bytes
from annotator.formats.text_file import LONGEST_FILE, decode_text, described
from annotator.model.document import Document, accept_text, document_id
from annotator.model.schema import Schema
from annotator.text.decoding import Decoded


class Brat:
    """brat standoff."""

    name = "brat"
    title = "brat standoff"
    reads = True
    writes = True
    carries = (
        "Holds entities, events, claims and relations with attributes, roles, notes and entries; not events without"
        " a trigger, relations with fewer than two fillers in the text, ids, owners, layers, keys or guidelines."
    )

    def recognises(self, path: Path) -> bool:
        """Look for .ann files: in a folder at any depth, or one of a pair."""
        return has_annotations(path)

    def read(self, path: Path, encoding: str | None = None) -> Corpus:
        """Read a folder with its sub-folders, or one pair: the configuration now, the documents as they are walked."""
        root = path if path.is_dir() else path.parent
        listed = read_list(root)
        texts = text_files(path, listed)
        if not texts and listed is None:
            raise BadInputError(f"{path} holds no pairs of .txt and .ann; choose another folder.")
        schema, warnings = read_schema_conf(root, own=listed is not None)
        entries = tuple(listed.entries) if listed else ()
        documents = _documents(root, texts, schema, listed, encoding)
        title = (listed.title if listed else "") or root.name
        return Corpus(documents, title, schema, entries=entries, warnings=tuple(warnings))

    def write(self, corpus: Corpus, target: Path) -> list[Loss]:
        """Write a new folder; raises RefusedError where `target` holds files already."""
        return write_folder(corpus, target)


FORMAT = Brat()


def _documents(
    root: Path, texts: list[Path], schema: Schema | None, listed: Listed | None, encoding: str | None
) -> Iterator[CorpusDocument]:
    known = {entry.id for entry in listed.entries} if listed else set()
    reading = Reading(listed is not None, schema, known)
    for path in texts:
        source = path.relative_to(root).as_posix()
        reading.met = []
        yield _document(path, source, reading, listed.documents.get(source) if listed else None, encoding)


def _document(
    path: Path, source: str, reading: Reading, known: Document | None, encoding: str | None
) -> CorpusDocument:
    data = read_bytes(path, LONGEST_FILE)
    decoded = _as_written(data, known) or decode_text(path, data, encoding)
    document = _described(decoded, path.stem, source, known)
    sheet = path.with_suffix(".ann")
    content = _content(sheet, encoding) if sheet.is_file() else ""
    lines = parse(sheet, content)
    fragments = placed(sheet, lines.spans.values(), decoded.text, countings(data, decoded))
    found = annotations(lines, fragments, decoded.text, document.id, reading)
    warnings = (
        () if content.endswith("\n") or not content else (f"{sheet} does not end a line; its end may be cut off.",)
    )
    met = tuple(reading.met)
    return CorpusDocument(document, decoded.text, found, met, decoded.confidence, warnings, sheet.is_file())


def _as_written(data: bytes, known: Document | None) -> Decoded | None:
    """Return the text of an own file that nobody changed: to the byte, whatever its line ends."""
    if known is None or hashlib.sha256(data).hexdigest() != known.id:
        return None
    return Decoded(accept_text(data.decode()), "utf-8", 1.0, had_bom=False, line_ends="lf")


def _described(decoded: Decoded, title: str, source: str, known: Document | None) -> Document:
    if known is None:
        return described(decoded, title, source)
    return replace(known, id=document_id(decoded.text), length=len(decoded.text))


def _content(sheet: Path, encoding: str | None) -> str:
    """Return an .ann file's characters: UTF-8, as brat has it, or the encoding that a person names."""
    data = read_bytes(sheet, LONGEST_FILE)
    if b"\0" in data and not encoding:
        raise BadInputError(f"{sheet} is a binary file, or UTF-16; save it as UTF-8.")
    try:
        return data.decode(encoding or "utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadInputError(f"{sheet}, line {line}: this is not {error.encoding}; save the file as UTF-8.") from error
    except LookupError as error:
        raise BadInputError(f"No encoding is called “{encoding}”; choose one such as utf-8 or windows-1256.") from error
