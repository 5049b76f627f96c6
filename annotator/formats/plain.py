"""Text files and folders of them: documents without annotations, read only."""

from collections.abc import Iterator
from pathlib import Path

from annotator.errors import BadInputError, NotFoundError, RefusedError
from annotator.formats.corpus import Corpus, CorpusDocument, Loss
from annotator.formats.text_file import plain_document

# read as plain text, these would make documents of markup; --format text does it all the same
_OTHERS = {".jsonl", ".json", ".ann", ".annot"}


class Plain:
    """Text files, in any encoding that can be told."""

    name = "text"
    title = "Text files"
    reads = True
    writes = False
    carries = "Holds the text of documents alone: no annotations, and no metadata but the file's name."

    def recognises(self, path: Path) -> bool:
        """Take any file that is not another format's by its name, and a folder that holds *.txt at any depth."""
        return (path.is_file() and path.suffix.lower() not in _OTHERS) or next(_text_files(path), None) is not None

    def read(self, path: Path, encoding: str | None = None) -> Corpus:
        """Read a file, or every *.txt of a folder and its sub-folders, sorted by path."""
        if not path.exists():
            raise NotFoundError(f"There is no file or folder {path}; check the name.")
        files = sorted(_text_files(path)) if path.is_dir() else [path]
        if not files:
            raise BadInputError(f"{path} holds no *.txt files; choose a folder of texts.")
        return Corpus(_documents(path, files, encoding), title=path.stem)

    def write(self, corpus: Corpus, target: Path) -> list[Loss]:  # noqa: ARG002 - the protocol's shape
        """Refuse: a text file cannot hold annotations."""
        raise RefusedError("Text files hold no annotations; export to jsonl or brat.")


def _text_files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*.txt") if path.is_file() and not path.name.startswith("."))


def _documents(root: Path, files: list[Path], encoding: str | None) -> Iterator[CorpusDocument]:
    for path in files:
        source = path.relative_to(root).as_posix() if root.is_dir() else path.name
        yield plain_document(path, source, encoding)


FORMAT = Plain()
