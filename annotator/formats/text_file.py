"""Reading the texts of documents from files: size, encoding and content are judged here, once for all formats."""

from pathlib import Path

from annotator.errors import BadInputError
from annotator.formats.corpus import CorpusDocument
from annotator.formats.input import read_bytes
from annotator.model.document import MAX_TEXT_BYTES, Document, accept_text, document_id
from annotator.text.decoding import Decoded, decode, language_of

# a text may be four times as long in UTF-32 as in UTF-8
LONGEST_FILE = 4 * MAX_TEXT_BYTES
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


def decode_text(path: Path, data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a text and accept it as a document's; raises BadInputError naming the file."""
    # one byte per character is the least, so only wide encodings may be longer than the text they hold
    if len(data) > MAX_TEXT_BYTES and encoding is None and not data.startswith(_WIDE_MARKS):
        raise BadInputError(f"{path} has {len(data):,} bytes; split it into files of at most 64 MiB.")
    try:
        decoded = decode(data, encoding)
        accept_text(decoded.text)
    except BadInputError as error:
        raise BadInputError(f"{path}: {error}") from error
    return decoded


def plain_document(path: Path, source: str, encoding: str | None = None) -> CorpusDocument:
    """Read a text file as a document without annotations, titled by its file's name."""
    decoded = decode_text(path, read_bytes(path, LONGEST_FILE), encoding)
    return CorpusDocument(described(decoded, path.stem, source), decoded.text, confidence=decoded.confidence)


def described(decoded: Decoded, title: str, source: str) -> Document:
    """Return the metadata that follow from a decoded text."""
    text = decoded.text
    return Document(
        id=document_id(text),
        title=_spelled(title),
        length=len(text),
        language=language_of(text),
        source=_spelled(source),
        encoding=decoded.encoding,
    )


def _spelled(name: str) -> str:
    """Return a file's name with a sign for each byte of it that is no UTF-8."""
    return name.encode(errors="surrogateescape").decode(errors="replace")
