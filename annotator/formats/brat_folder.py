"""The folder of a brat corpus: which .txt and .ann belong together, and the list that Annotator adds to its own.

`annotator-documents.jsonl` holds what brat has no place for: the corpus's title, each document's metadata beside
its file's name, and the entries. brat ignores it. Its presence says that the folder is Annotator's own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import BadInputError, NotFoundError
from annotator.formats.corpus_json import corpus_title, entry_from_json, take_document
from annotator.formats.input import read_bytes
from annotator.formats.jsonl import parse_line
from annotator.formats.place import at
from annotator.formats.record import Record
from annotator.model.document import Document
from annotator.model.entry import Entry

LIST = "annotator-documents.jsonl"
_LONGEST_LIST = 1 << 30


@dataclass(slots=True)
class Listed:
    """What the list of an own folder says; `documents` by file name, in the corpus's order."""

    title: str = ""
    documents: dict[str, Document] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)


def read_list(folder: Path) -> Listed | None:
    """Read the list of an own folder, or return None; raises BadInputError naming file and line."""
    path = folder / LIST
    if not path.is_file():
        return None
    listed = Listed()
    for number, line in enumerate(read_bytes(path, _LONGEST_LIST).splitlines(keepends=True), start=1):
        raw = parse_line(path, number, line)
        with at(path, number):
            _take_line(listed, raw)
    return listed


def _take_line(listed: Listed, raw: dict[str, object]) -> None:
    match raw.get("type"):
        case "corpus":
            listed.title = corpus_title(raw)
        case "entry":
            listed.entries.append(entry_from_json(raw))
        case "document":
            record = Record(raw, "The document")
            file = record.take("file", str)
            if file in listed.documents:
                raise BadInputError(f"The file {file[:80]} is listed twice; keep one line.")
            listed.documents[file] = take_document(record)
            record.done()
        case kind:
            raise BadInputError(f"The line has the unknown type {kind!r:.80}; remove it.")


def text_files(path: Path, listed: Listed | None) -> list[Path]:
    """Return the .txt files of a folder, with its sub-folders, or of one pair; listed ones first, in their order.

    Raises BadInputError where an .ann has no .txt, or a listed .txt is missing.
    """
    if not path.exists():
        raise NotFoundError(f"There is no file or folder {path}; check the name.")
    if path.is_file():
        return [_text_of(path)]
    for annotations in sorted(_files(path, "*.ann")):
        _text_of(annotations)
    found = set(_files(path, "*.txt"))
    first = [path / name for name in (listed.documents if listed else ())]
    if missing := next((each for each in first if each not in found), None):
        raise BadInputError(f"{path / LIST} lists {missing.name}, which is not in the folder; copy it there.")
    return first + sorted(found.difference(first))


def has_annotations(path: Path) -> bool:
    """Tell whether `path` is a folder with .ann files, or one of a pair."""
    if path.is_dir():
        return next(_files(path, "*.ann"), None) is not None
    return path.suffix == ".ann" or (path.suffix == ".txt" and path.with_suffix(".ann").is_file())


def _text_of(path: Path) -> Path:
    text = path.with_suffix(".txt")
    if not text.is_file():
        raise BadInputError(f"{path} has no text {text.name} beside it; copy it there.")
    return text


def _files(folder: Path, pattern: str) -> Iterator[Path]:
    return (path for path in folder.rglob(pattern) if path.is_file() and not path.name.startswith("."))
