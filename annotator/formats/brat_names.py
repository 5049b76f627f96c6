"""Names and notes as a brat folder can hold them, reversibly.

brat allows `[A-Za-z0-9_-]` in types, roles, attributes and values (its `normalize_to_storage_form`). Any other
character is written `_xHHHH_`, its code point in four or more hexadecimal digits, and so is an underscore before
an x; `plain` undoes it. Only folders that Annotator wrote are read so: in others, names stay as they stand.
"""

import re
from functools import lru_cache

# T lines of this type mark bare spans, such as a claim's cue; claims are the children of this type in [events]
SPAN = "Span"
CLAIMS = "Claims"
RESERVED = (SPAN, CLAIMS, "SPAN_DEFAULT", "ARC_DEFAULT", "SEPARATOR")

_UNSAFE = re.compile(r"_(?=x)|[^A-Za-z0-9_-]")
_ESCAPE = re.compile(r"_x([0-9a-f]{4,6})?_")
_DIGITS = "0123456789"
_ESCAPED_LINE = re.compile(r"\\(.)", re.DOTALL)
_LINE = str.maketrans({"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"})
_UNLINE = {"n": "\n", "t": "\t", "r": "\r"}


@lru_cache(maxsize=4096)
def safe(name: str) -> str:
    """Spell a name in brat's characters."""
    if name in RESERVED or name.strip("-") == "":
        return _escape(name[:1]) + _UNSAFE.sub(lambda match: _escape(match[0]), name[1:])
    return _UNSAFE.sub(lambda match: _escape(match[0]), name)


@lru_cache(maxsize=4096)
def safe_role(name: str) -> str:
    """Spell a role's name without a digit at its end, so that brat's numbering of repeated roles can follow."""
    spelt = safe(name)
    return spelt[:-1] + _escape(spelt[-1]) if spelt[-1] in _DIGITS else spelt


@lru_cache(maxsize=4096)
def plain(spelt: str) -> str:
    """Undo `safe`."""
    return _ESCAPE.sub(_unescape, spelt) if "_x" in spelt else spelt


@lru_cache(maxsize=4096)
def plain_role(spelt: str) -> str:
    """Undo `safe_role` and brat's numbering."""
    return plain(spelt.rstrip(_DIGITS) or spelt)


def one_line(text: str) -> str:
    r"""Spell a note on one line: backslash, line end and tab become `\\`, `\n`, `\r` and `\t`."""
    return text.translate(_LINE)


def from_one_line(line: str) -> str:
    """Undo `one_line`."""
    return _ESCAPED_LINE.sub(lambda match: _UNLINE.get(match[1], match[1]), line)


def _escape(character: str) -> str:
    return f"_x{ord(character):04x}_" if character else "_x_"


def _unescape(match: re.Match[str]) -> str:
    if match[1] is None:
        return ""
    code = int(match[1], 16)
    # what no text may hold stands as it is, and so is no name of ours
    return match[0] if code >= 0x110000 or 0xD800 <= code < 0xE000 else chr(code)
