"""The sentences of the rooms below, in the window's language: errors, problems, warnings.

Those rooms know no Qt and speak English. A sentence is known again by its template, whose Arabic takes the same pieces;
a list of all templates comes with the translations (`make translations`).
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial
from itertools import pairwise

import orjson
from PySide6.QtCore import QCoreApplication

from annotator.paths import data_folder
from annotator.text.direction import base_direction
from annotator.ui.language import language
from annotator.ui.line import LRI, PDI, isolate, isolate_number, listed, strung, written_number

CONTEXT = "Sentences"
TEMPLATES = "sentences.json"
_HOLE = "{}"
_QUOTED = re.compile("“[^“”]*”")
_PLACE = re.compile(r"\{(\d?)\}")
_DEEPEST = 6  # sentences within sentences
_MOST_PARTS = 6  # of a sentence that is taken apart at its semicolons
_INTEGER = re.compile(r"\d{1,9}|\d{1,3}(,\d{3})+")
_ISOLATES = ("\u2066", "\u2067", "\u2068")
_ARTICLES = ("The {}", "an {}", "a {}")  # which any sentence may begin with
_JOINTS: Mapping[str, Callable[[Iterable[str]], str]] = {
    "; ": strung,
    ": ": ": ".join,
    ", ": listed,
}  # where sentences and words are strung together, the widest first


class _Template:
    """An English template, taken apart at its holes."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._words = text.split(_HOLE)
        self._quoted = [before.endswith("“") and after.startswith("”") for before, after in pairwise(self._words)]

    def pieces(self, sentence: str) -> list[str] | None:
        """Return what stands in the holes; None where the sentence is another."""
        if not (sentence.startswith(self._words[0]) and sentence.endswith(self._words[-1])):
            return None
        found = _pattern(self.text).fullmatch(sentence)
        return list(found.groups()) if found else None

    def inner(self, pieces: Sequence[str]) -> Sequence[str]:
        """Return the pieces without the one behind a colon at the end."""
        return pieces[:-1] if self._words[-1] in ("", ".") and self._words[-2:][0].endswith(": ") else pieces

    def given(self, pieces: Sequence[str]) -> list[str]:
        """Return pieces ready to be put in place: a name in quotes is not a word to translate."""
        return [isolate(piece) if quoted else piece for piece, quoted in zip(pieces, self._quoted, strict=True)]


def translated(sentence: str) -> str:
    """Return a sentence of the rooms below in the window's language.

    One that is not known stays English, isolated, so that it keeps its order among words of the other direction.
    """
    return _translated(language(), sentence)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(map(re.escape, text.split(_HOLE))), re.DOTALL)


@cache
def _templates() -> Sequence[_Template]:
    """Return all templates, those with the most words of their own first."""
    listed: list[str] = orjson.loads((data_folder("resources") / "translations" / TEMPLATES).read_bytes())
    return [_Template(each) for each in sorted(listed, key=lambda each: -len(each.replace(_HOLE, "")))]


def _translated(code: str, sentence: str) -> str:
    if code == "en" or not sentence:
        return sentence
    found = _found(sentence, 0)
    if found is not None:
        return found
    return sentence if base_direction(sentence) != "ltr" else isolate(sentence)


def _found(sentence: str, depth: int) -> str | None:
    """Return a sentence in the window's language, None where nothing of it is known."""
    if depth > _DEEPEST or not sentence:
        return None
    ways: Sequence[Callable[[], str | None]] = (
        partial(_direct, sentence, depth),
        partial(_after_name, sentence, depth),
        partial(_halves, sentence, depth),
        partial(_joined, sentence, depth + 1, all),
        partial(_direct, sentence, depth, loose=True),
        partial(_joined, sentence, depth + 1, any),
    )
    return next((found for way in ways if (found := way()) is not None), None)


def _direct(sentence: str, depth: int, loose: bool = False) -> str | None:
    """Return a sentence that a template fits, or that is the end of one: a piece with the stop of the whole.

    What fills a hole is more than one sentence only behind a colon at the end, or where it is `loose`.
    """
    for each, pieces in _matches(sentence):
        if each.text in _ARTICLES and _found(pieces[0], depth + 1) is None:
            continue
        own = QCoreApplication.translate(CONTEXT, each.text)
        if (own != each.text or not pieces) and (
            loose or not any("; " in piece.removeprefix("; ") for piece in each.inner(pieces))
        ):
            return _filled(own, each.given(pieces), depth + 1)
    if sentence.endswith(".") and (known := _direct(sentence[:-1], depth + 1, loose)) is not None:
        return f"{known}."
    return None


def _matches(sentence: str) -> list[tuple[_Template, list[str]]]:
    """Return the templates that fit with what fills them.

    First come those that tear no quotation apart and do not begin with a whole sentence, or a place in a file.
    """
    found = [(each, pieces) for each in _templates() if (pieces := each.pieces(sentence)) is not None]
    return sorted(found, key=lambda match: (any(map(_is_torn, match[1])), ": " in "".join(match[1][:1])))


def _is_torn(piece: str) -> bool:
    """Tell whether a piece begins or ends inside a quotation."""
    while piece != (piece := _QUOTED.sub("", piece)):
        pass
    return "“" in piece or "”" in piece


def _filled(template: str, pieces: Sequence[str], depth: int) -> str:
    """Put pieces into `{}` in their order, or where a translation numbers them: `{1}` is the second.

    Inside a command, which is isolated from left to right, they stay as they are.
    """
    order = iter(range(len(pieces)))

    def fill(place: re.Match[str]) -> str:
        piece = pieces[int(place[1]) if place[1] else next(order)]
        before = template[: place.start()]
        return piece if before.rfind(LRI) > before.rfind(PDI) else _piece(piece, depth)

    # str.format would stumble over braces that are words of the template
    return _PLACE.sub(fill, template)


def _after_name(sentence: str, depth: int) -> str | None:
    """Return a sentence that is told of a file or a document, which is named before it."""
    before, _, after = sentence.partition(": ")
    known = (_direct(after, depth) or _halves(after, depth)) if after else None
    return f"{_piece(before, depth + 1)}: {known}" if known is not None else None


def _halves(sentence: str, depth: int) -> str | None:
    """Return two sentences that are both known, whatever semicolons are in each."""
    parts = sentence.split("; ")
    for at in range(1, min(len(parts), _MOST_PARTS)):
        first, second = (_direct("; ".join(each), depth) for each in (parts[:at], parts[at:]))
        if first is not None and second is not None:
            return strung([first, second])
    return None


def _joined(sentence: str, depth: int, enough: Callable[[Iterable[object]], bool]) -> str | None:
    """Return a string of sentences in the window's language, where `enough` (all, any) of them are known."""
    for joint, string in _JOINTS.items():
        parts = sentence.split(joint) if joint != ": " else sentence.split(joint, 1)
        if len(parts) > 1 and enough(_found(part, depth) for part in parts):
            return string([_piece(part, depth) for part in parts])
    return None


def _piece(piece: str, depth: int) -> str:
    """Return what fills a hole: words where they are known, a number in the window's digits, else as it stands."""
    if _INTEGER.fullmatch(piece):
        return isolate_number(written_number(int(piece.replace(",", ""))))
    if piece.startswith(_ISOLATES):
        return piece
    if piece.startswith((" ", "; ")):  # words that are there or not, with what joins them to the ones before
        joint, rest = piece[: piece.index(" ") + 1], piece[piece.index(" ") + 1 :]
        return (QCoreApplication.translate("Language", "; ") if joint == "; " else joint) + _piece(rest, depth)
    if _QUOTED.fullmatch(piece):
        return QCoreApplication.translate("Language", "“{}”").format(_piece(piece[1:-1], depth + 1))
    known = _found(piece, depth)
    return known if known is not None else isolate(piece) if piece else ""
