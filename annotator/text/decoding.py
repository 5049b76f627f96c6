"""Bytes to text, once, at import: which encoding, which line ends, and a sentence for what is no text.

Candidates are judged by letter pairs of our own: detectors take Mac Arabic for windows-1256. Nothing is normalised.
"""

import codecs
import re
from dataclasses import dataclass
from typing import Literal, NoReturn

from annotator.errors import BadInputError
from annotator.text.binary import has_many_controls, kind_of_binary
from annotator.text.language import language_of
from annotator.text.plausibility import plausibility

__all__ = ["Decoded", "LineEnds", "decode", "language_of"]

LineEnds = Literal["lf", "crlf", "cr", "mixed", "none"]
_BOMS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_LEGACY = (
    "windows-1252",
    "windows-1256",
    "iso-8859-6",
    "mac_arabic",
    "windows-1255",
)  # where two read alike, the first is named
_NAMES = {"iso8859-6": "iso-8859-6", "mac-arabic": "mac_arabic", "ascii": "utf-8", "utf-8-sig": "utf-8"}
_OTHER_NAMES = {"x-mac-arabic": "mac_arabic", "macarabic": "mac_arabic", "asmo-708": "iso-8859-6"}
_SAMPLE = 20_000  # stretches around bytes above ASCII that a judgement rests on
_HIGH = re.compile(rb"[^\x80-\xff]{0,12}[\x80-\xff][^\r\n]{0,40}")
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_OWN_LETTER = re.compile("[\u05d0-\u05ea\u0621-\u064a]")
_PROSE = re.compile("[\t\n\r -~\u00a0-\u06ff\u2010-\u2026\ufe70-\ufefc]")
_LIKELY = 0.5  # the plausibility below which another detector is asked
_ADVICE = "name the right one with --encoding"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text as documents hold it (LF only), and how it was read.

    `encoding` is as `--encoding` takes it; `confidence` is 0 to 1, and 1 where a byte order mark or a person said so.
    """

    text: str
    encoding: str
    confidence: float
    had_bom: bool
    line_ends: LineEnds


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a whole file, by `encoding` where a person names it, else by what it seems to be.

    Raises BadInputError for an empty file, binary data, U+0000, lone surrogates, a character cut off at the end,
    and bytes that the encoding does not have.
    """
    if not data:
        raise BadInputError("The file is empty; choose one that holds text.")
    if kind := kind_of_binary(data):
        raise BadInputError(f"This seems to be {kind}, not text; save it as plain text first.")
    bom, marked = next(((mark, name) for mark, name in _BOMS if data.startswith(mark)), (b"", None))
    if encoding is not None:
        return _finish(*_read_as(data, encoding), bom=bool(bom))
    if marked:
        return _finish(_read(data, marked), marked, 1.0, bom=True)
    return _finish(*_detect(data), bom=False)


def _finish(text: str, encoding: str, confidence: float, *, bom: bool) -> Decoded:
    text = text.removeprefix("\ufeff")
    if not text:
        raise BadInputError("The file is empty; choose one that holds text.")
    _refuse_odd(text)
    plain, line_ends = _unify_lines(text)
    return Decoded(plain, encoding, round(confidence, 2), bom, line_ends)


def _read_as(data: bytes, encoding: str) -> tuple[str, str, float]:
    """Read as a person says; UTF-16 and UTF-32 without a byte order are little-endian unless marked."""
    try:
        name = codecs.lookup(_OTHER_NAMES.get(encoding.lower(), encoding)).name
        b"a".decode(name, "replace")  # refuses codecs that are no character encodings, such as hex
    except (LookupError, ValueError) as error:
        raise BadInputError(
            f"No encoding is called “{encoding}”; try utf-8, utf-16, windows-1256, iso-8859-6 or mac_arabic."
        ) from error
    return _read(data, name), _name(name), 1.0


def _name(codec: str) -> str:
    """Spell a codec's name as people know it: cp1256 is windows-1256."""
    return _NAMES.get(codec, re.sub("^cp(125[0-8])$", r"windows-\1", codec))


def _read(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        _refuse_cut(encoding, error)
        place = f"byte 0x{data[error.start]:02X} at {error.start}"
        raise BadInputError(f"The file is not {_name(encoding)}: {place} is none of it; {_ADVICE}.") from error
    except UnicodeError as error:  # a codec's own complaint, without a place
        raise BadInputError(f"The file is not {_name(encoding)}; {_ADVICE}.") from error


def _refuse_cut(encoding: str, error: UnicodeDecodeError) -> None:
    if encoding.startswith("utf") and error.reason in {"unexpected end of data", "truncated data"}:
        raise BadInputError(
            f"The file is cut off in the middle of a character at byte {error.start}; get the whole file again."
        ) from error


def _refuse_broken_utf8(data: bytes, error: UnicodeDecodeError) -> NoReturn:
    _refuse_cut("utf-8", error)
    if b"\xed\xa0" <= data[error.start : error.start + 2] <= b"\xed\xbf":
        raise BadInputError(
            f"The file holds half a surrogate pair at byte {error.start}; save it again as UTF-8."
        ) from error
    place = f"byte 0x{data[error.start]:02X} at {error.start}"
    raise BadInputError(f"The file is UTF-8 but for {place}; mend it there, or {_ADVICE}.") from error


def _detect(data: bytes) -> tuple[str, str, float]:
    """Return text, encoding and confidence of bytes without a byte order mark."""
    if b"\0" in data or has_many_controls(data):
        return _detect_wide(data)
    try:
        return data.decode(), "utf-8", 1.0 if data.isascii() else 0.99
    except UnicodeDecodeError as error:
        if _is_broken_utf8(data, error):
            _refuse_broken_utf8(data, error)
    return _detect_legacy(data)


def _is_broken_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """Tell whether the file means to be UTF-8: valid up to a cut at its end, or nearly all above ASCII is valid."""
    sequences = sum(map(len, _SEQUENCE.findall(data)))
    high = len(data) - len(data.translate(None, bytes(range(0x80, 0x100))))
    if error.reason == "unexpected end of data":
        return sequences > 0
    return sequences >= 8 and sequences * 10 >= high * 9


def _detect_wide(data: bytes) -> tuple[str, str, float]:
    """Find UTF-16 or UTF-32 without a mark: most of it is letters and punctuation of our scripts."""
    for encoding in _WIDE:
        whole = data[: len(data) - len(data) % (4 if "32" in encoding else 2)]
        text = whole.decode(encoding, "replace")
        share = len(_PROSE.findall(text[:_SAMPLE])) / max(len(text[:_SAMPLE]), 1)
        if share > 0.9 and (len(whole) == len(data) or len(text) >= 4):
            return _read(data, encoding), encoding, share
    if has_many_controls(data):
        raise BadInputError("This seems to be binary data, not text; choose a text file.")
    raise BadInputError(f"The file holds a NUL character at byte {data.find(0)}; choose a text file, or {_ADVICE}.")


def _detect_legacy(data: bytes) -> tuple[str, str, float]:
    """Choose among the one-byte encodings by how plausible the text reads; a detector helps with others."""
    sample = b"\n".join(match.group() for match, _ in zip(_HIGH.finditer(data), range(_SAMPLE), strict=False))
    scores = {name: score for name in _LEGACY if (score := _score(sample, name)) is not None}
    order = sorted(scores, key=lambda name: scores[name], reverse=True)
    for best in order:
        if scores[best] < _LIKELY:
            break
        text = _try(data, best)
        if text is not None:
            return *_prefer_mac(data, text, best), _confidence(sample, best, scores)
    return _ask_detector(data)


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _score(sample: bytes, encoding: str) -> float | None:
    """Return the plausibility, None where the bytes do not fit or the encoding yields no letter of its own script."""
    text = _try(sample, encoding)
    if text is None or (encoding != "windows-1252" and not _OWN_LETTER.search(text)):
        return None
    return plausibility(text)


def _prefer_mac(data: bytes, text: str, encoding: str) -> tuple[str, str]:
    """Return text and encoding: Mac Arabic for ISO-8859-6, whose letters it shares, where the habits are the Mac's.

    These are lone CR, and 0xA0 for the right-to-left space (no-break space in ISO-8859-6).
    """
    habits = (b"\r" in data and b"\n" not in data) or data.count(b"\xa0") > data.count(b" ")
    other = _try(data, "mac_arabic") if encoding == "iso-8859-6" and habits else None
    return (text, encoding) if other is None else (other, "mac_arabic")


def _confidence(sample: bytes, best: str, scores: dict[str, float]) -> float:
    """Return 0.99 where no other reading is half as plausible, down to 0.5 where one is just as plausible."""
    readings = {name: sample.decode(name).replace("\u00a0", " ") for name in scores}
    rivals = [score for name, score in scores.items() if readings[name] != readings[best]]
    return min(0.99, 1.5 - max([*rivals, 0.0]) / scores[best])


def _ask_detector(data: bytes) -> tuple[str, str, float]:
    import charset_normalizer  # noqa: PLC0415 - 30 ms that most files never need

    guess = charset_normalizer.from_bytes(data[: 1 << 20]).best()
    text = _try(data, guess.encoding) if guess else None
    if guess is None or text is None:
        raise BadInputError("No known encoding fits the file; if it is text, name its encoding with --encoding.")
    return text, _name(codecs.lookup(guess.encoding).name), 0.5 * (1 - guess.chaos)


def _refuse_odd(text: str) -> None:
    if (at := text.find("\0")) >= 0:
        raise BadInputError(f"The text holds a NUL character at offset {at}; choose a text file, or {_ADVICE}.")
    try:
        plain = text.encode()
    except UnicodeEncodeError as error:
        raise BadInputError(
            f"The text holds half a surrogate pair at offset {error.start}; save it again as UTF-8."
        ) from error
    if has_many_controls(plain):
        raise BadInputError("This seems to be binary data, not text; choose a text file.")


def _unify_lines(text: str) -> tuple[str, LineEnds]:
    pairs = text.count("\r\n")
    counts: dict[LineEnds, int] = {"crlf": pairs, "cr": text.count("\r") - pairs, "lf": text.count("\n") - pairs}
    kinds = [kind for kind, count in counts.items() if count]
    plain = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    return plain, kinds[0] if len(kinds) == 1 else "mixed" if kinds else "none"
