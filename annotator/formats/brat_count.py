"""How a brat file counts the characters of its text.

brat's own server has counted CRLF as one character and as two over its versions (nlplab/brat issue 853), and other
tools differ on whether a byte order mark counts. Our text has neither, so the quotes in the T lines decide.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import BadInputError
from annotator.formats.brat_lines import SpanLine
from annotator.model.span import Fragments, accept_fragments
from annotator.text.decoding import Decoded

_LINE_ENDS = str.maketrans("\n\r", "  ")


@dataclass(frozen=True, slots=True)
class Counting:
    """Characters that a file counts and our text lacks: `mark` before it, `returns` the offsets of CR behind that."""

    mark: int = 0
    returns: tuple[int, ...] = ()

    def place(self, offset: int) -> int:
        """Return our offset for the file's."""
        return offset - self.mark - bisect_left(self.returns, offset - self.mark)


def countings(data: bytes, decoded: Decoded) -> list[Counting]:
    """Return the ways in which a file with this text may count, the most likely first."""
    marks = (0, 1) if decoded.had_bom else (0,)
    returns: list[tuple[int, ...]] = [()]
    if b"\r" in data:
        raw = data.decode(decoded.encoding, errors="replace").removeprefix("\ufeff")
        pairs = tuple(match.start() for match in re.finditer("\r\n", raw))
        # what else the decoding changed cannot be told apart from a line end, so only whole pairs count
        if pairs and len(raw) - len(pairs) == len(decoded.text):
            returns.append(pairs)
    return [Counting(mark, each) for each in returns for mark in marks]


def placed(path: Path, spans: Iterable[SpanLine], text: str, ways: list[Counting]) -> dict[str, Fragments]:
    """Return the fragments of each T line in our offsets, by the first way of counting that fits every quote.

    Raises BadInputError naming file and line for an offset outside the text or a quote that is not there.
    """
    failures = []
    for way in ways:
        try:
            return {span.id: _fragments(path, span, text, way) for span in spans}
        except BadInputError as error:
            failures.append(error)
    raise failures[0]


def _fragments(path: Path, span: SpanLine, text: str, way: Counting) -> Fragments:
    fragments = span.fragments
    if way.mark or way.returns:
        fragments = tuple((way.place(start), way.place(end)) for start, end in fragments)
    try:
        accepted = accept_fragments(fragments, len(text))
    except BadInputError as error:
        raise BadInputError(f"{path}, line {span.line}: {error}") from error
    if not _agrees(span.quote, [text[start:end] for start, end in fragments]):
        covered = " ".join(text[start:end] for start, end in fragments)
        raise BadInputError(
            f"{path}, line {span.line}: the text there is {covered!r:.80}, not {span.quote!r:.80}; "
            "restore the .txt that was annotated."
        )
    return accepted


def _agrees(quote: str, pieces: list[str]) -> bool:
    covered = " ".join(pieces)
    if quote == covered:
        return True
    flat = quote.translate(_LINE_ENDS)
    # brat before 1.3 joined fragments by nothing; a comment may follow behind a tab; CRLF may be two blanks
    forms = [form.translate(_LINE_ENDS) for form in (covered, "".join(pieces), covered.replace("\n", "  "))]
    return any(flat == form or flat.startswith(form + "\t") for form in forms)
