"""The sample that comes with a template: documents, entries, two people's work and gold, as people import them."""

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson

from annotator.errors import NotFoundError
from annotator.formats.annotation_json import annotation_from_json
from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.formats.corpus_json import entry_from_json
from annotator.formats.text_file import plain_document
from annotator.model.annotation import Annotation
from annotator.model.entry import Entry
from annotator.model.schema import Words
from annotator.paths import data_folder
from annotator.project.corpus import Progress, Report, import_corpora
from annotator.project.create import create_project
from annotator.project.session import Project, claim
from annotator.store.replica import remove_file

_MANAGER = "Demo"
PERSON = "Annotator 1"  # as whom the sample is opened


def sample_folder(name: str = "conflict-reporting") -> Path:
    """Return the folder of a sample; raises NotFoundError where that template has none."""
    folder = data_folder("projects") / name
    if not (folder / "project.toml").is_file():
        raise NotFoundError(f"The template “{name}” has no sample; use conflict-reporting.")
    return folder


def sample_title(folder: Path) -> Words:
    """Return what a sample calls itself."""
    title = tomllib.loads((folder / "project.toml").read_text("utf-8"))["title"]
    return Words(title["en"], title["ar"])


def make_sample(file: Path, progress: Progress | None = None) -> None:
    """Make the sample as a new project file, to be opened as one of its annotators: its manager has no work to see.

    It is made beside `file` and moved there when it is whole. Raises AnnotatorError.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f"{file.stem}-part{file.suffix}")
    remove_file(part)
    folder = sample_folder()
    with create_project(part, _MANAGER, title=sample_title(folder)) as project:
        bring_documents(project, folder, progress)
        bring_work(project, folder, progress)
        claim(project, PERSON)
    part.replace(file)


def bring_documents(project: Project, folder: Path, progress: Progress | None = None) -> Report:
    """Import the sample's documents and entries as one act."""
    corpus = Corpus(_documents(folder), entries=tuple(_entries(folder)))
    return import_corpora(project, [corpus], progress=progress)


def bring_work(project: Project, folder: Path, progress: Progress | None = None) -> list[Report]:
    """Import each annotator's work, then gold, an act each."""
    return _bring(project, [*_works(folder), folder / "gold.jsonl"], progress)


def bring_annotators(project: Project, folder: Path) -> list[Report]:
    """Import each annotator's work alone, an act each: what is left to a review."""
    return _bring(project, _works(folder))


def gold(project: Project, folder: Path) -> list[Annotation]:
    """Return the sample's own gold over the documents of a project, which need not hold it."""
    return [each for document in _annotated(project, folder / "gold.jsonl") for each in document.annotations]


def _works(folder: Path) -> list[Path]:
    return sorted((folder / "work").glob("*.jsonl"))


def _bring(project: Project, files: Sequence[Path], progress: Progress | None = None) -> list[Report]:
    return [
        import_corpora(project, [Corpus(_annotated(project, file), keeps_ids=True)], progress=progress)
        for file in files
    ]


def bring_own_work(project: Project, folder: Path, number: int) -> Report:
    """Import the work of the sample's annotator of that number into the project of the person who is that one."""
    file = folder / "work" / f"annotator-{number}.jsonl"
    return import_corpora(project, [Corpus(_annotated(project, file), keeps_ids=True)])


def _documents(folder: Path) -> list[CorpusDocument]:
    described: list[dict[str, Any]] = tomllib.loads((folder / "project.toml").read_text("utf-8"))["documents"]
    return [_document(folder, each) for each in described]


def _document(folder: Path, described: dict[str, Any]) -> CorpusDocument:
    read = plain_document(folder / described["file"], described["file"], "utf-8")
    known = ("title", "publisher", "author", "published", "url", "language")
    said: dict[str, Any] = {name: str(described[name]) for name in known if name in described}
    return replace(read, document=replace(read.document, **said, labels=tuple(described.get("labels", ()))))


def _entries(folder: Path) -> list[Entry]:
    file = folder / "entries.jsonl"
    return [entry_from_json(orjson.loads(line)) for line in file.read_bytes().splitlines()] if file.is_file() else []


def _annotated(project: Project, file: Path) -> list[CorpusDocument]:
    """Return the project's documents with the annotations of one file."""
    rows: dict[str, list[dict[str, object]]] = {}
    for line in file.read_bytes().splitlines():
        row = orjson.loads(line)
        row.pop("type")
        rows.setdefault(row["document"], []).append(row)
    return [_with_rows(project, name, own) for name, own in rows.items()]


def _with_rows(project: Project, name: str, rows: list[dict[str, object]]) -> CorpusDocument:
    text = project.text(name)
    return CorpusDocument(project.document(name), text, tuple(annotation_from_json(row, text) for row in rows))
