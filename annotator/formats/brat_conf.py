"""brat's `annotation.conf` and `visual.conf` read into a schema.

The grammar is that of brat's server (`projectconfig.py`): sections of one type a line, sub-types indented, then
`Key:Value, Key:Value`; `<NAME>=A|B` defines a macro. As brat does, what is not understood is left out with a warning.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from annotator.errors import BadInputError
from annotator.formats.brat_names import CLAIMS, SPAN, plain
from annotator.formats.input import read_bytes
from annotator.model.document import document_id
from annotator.model.ids import derived_id
from annotator.model.schema import Attribute, Choice, Label, LabelKind, RoleType, Schema, Words

ANNOTATION_CONF = "annotation.conf"
VISUAL_CONF = "visual.conf"

_ALIASES = {"spans": "entities"}
_SECTION = re.compile(r"\s*\[(.*)\]\s*")
_MACRO = re.compile(r"<([a-zA-Z_-]+)>=\s*(.*?)\s*")
_TERM = re.compile(r"(\s*)(\S+)(?:\s+(.*))?", re.DOTALL)
_ROLE = re.compile(r"(\S+?)(\?|\*|\+|\{([0-9]{1,6})(?:-([0-9]{1,6}))?\})?")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")
_ANY = {"<ENTITY>": ("entity",), "<EVENT>": ("event",), "<RELATION>": ("relation",), "<ANY>": ()}
_LONGEST = 16 << 20


@dataclass(frozen=True, slots=True)
class Term:
    """A type's line: `depth` counts the blanks before it, `arguments` are the pairs behind it."""

    line: int
    name: str
    arguments: tuple[tuple[str, str], ...]
    depth: int
    hidden: bool


@dataclass(slots=True)
class Conf:
    """The sections of a file, by name, and what was left out."""

    path: Path
    own: bool
    sections: dict[str, list[Term]] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)

    def name(self, spelt: str) -> str:
        """Return the name that a spelling in this file stands for."""
        return plain(spelt) if self.own else spelt


def read_schema_conf(folder: Path, own: bool) -> tuple[Schema | None, list[str]]:
    """Return the schema that the two files in `folder` describe, or None, and warnings about their lines."""
    path = folder / ANNOTATION_CONF
    if not path.is_file():
        return None, []
    content = _content(path)
    conf = _parse(path, content, own)
    looks = _Looks(folder / VISUAL_CONF, own)
    labels = [*_entities(conf, looks), *_events(conf, looks), *_relations(conf, looks)]
    labels = _with_attributes(conf, looks, labels)
    known = {label.id: label for label in reversed(labels)}
    ordered = {label.id: known[label.id] for label in labels}
    schema = Schema(derived_id("brat", document_id(content)), Words(folder.name, ""), labels=MappingProxyType(ordered))
    return schema, conf.warnings


def _content(path: Path) -> str:
    try:
        return read_bytes(path, _LONGEST).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInputError(f"{path} is not UTF-8 at byte {error.start}; save it again as UTF-8.") from error


def _parse(path: Path, content: str, own: bool) -> Conf:
    conf = Conf(path, own)
    section, macros = "general", dict[str, str]()
    for number, raw in enumerate(content.split("\n"), start=1):
        line = raw.rstrip("\r")
        if not line.strip() or line.lstrip().startswith("#") or not line.strip().strip("-"):
            continue
        if match := _SECTION.fullmatch(line):
            section = _ALIASES.get(match[1], match[1])
            macros = {}
        elif match := _MACRO.fullmatch(line):
            macros[f"<{match[1]}>"] = match[2]
        else:
            conf.sections.setdefault(section, []).append(_term(conf, number, _expanded(line, macros)))
    return conf


def _expanded(line: str, macros: dict[str, str]) -> str:
    for name, value in macros.items():
        # a macro of macros of macros may double at each step
        line = line.replace(name, value)[:_LONGEST]
    return line


def _term(conf: Conf, number: int, line: str) -> Term:
    match = _TERM.fullmatch(line)
    assert match is not None, "a line that is not blank has a first word"
    pairs = []
    for argument in (part.strip() for part in (match[3] or "").split(",")):
        key, colon, value = argument.partition(":")
        if colon and key and value:
            pairs.append((key, value))
        elif argument:
            conf.warnings.append(f"{conf.path}, line {number}: “{argument[:60]}” is not understood and was left out.")
    name = match[2].split("|")[0]
    return Term(number, name.lstrip("!"), tuple(pairs), len(match[1]), name.startswith("!"))


class _Looks:
    """The words and colours of `visual.conf`, by storage name."""

    def __init__(self, path: Path, own: bool) -> None:
        self._words: dict[str, list[str]] = {}
        self._colours: dict[str, str] = {}
        self._own = own
        if path.is_file():
            content = _content(path)
            self._read_words(content)
            self._read_colours(_parse(path, content, own))

    def _read_words(self, content: str) -> None:
        section = ""
        for line in content.split("\n"):
            if match := _SECTION.fullmatch(line):
                section = match[1]
            elif section == "labels" and not line.lstrip().startswith("#"):
                terms = [term.strip() for term in line.split("\t")[0].split("|")]
                self._words[terms[0]] = [term for term in terms[1:] if term]

    def _read_colours(self, conf: Conf) -> None:
        for term in conf.sections.get("drawing", []):
            keys = dict(term.arguments)
            colour = keys.get("bgColor") or keys.get("color", "")
            if _COLOUR.fullmatch(colour):
                self._colours[term.name] = colour.lower()

    def words(self, name: str) -> Words:
        """Return the first form in each script, or the name itself."""
        forms = self._words.get(name, [])
        english = next((form for form in forms if not _ARABIC.search(form)), "")
        arabic = next((form for form in forms if _ARABIC.search(form)), "")
        return Words(english, arabic) if english or arabic else Words(plain(name) if self._own else name, "")

    def colour(self, name: str) -> str:
        """Return the colour as #rrggbb, or nothing."""
        return self._colours.get(name, "")


def _label(conf: Conf, looks: _Looks, kind: LabelKind, term: Term, roles: tuple[RoleType, ...] = ()) -> Label:
    name = term.name
    return Label(conf.name(name), kind, looks.words(name), colour=looks.colour(name), roles=roles, order=term.line)


def _terms(conf: Conf, section: str) -> list[Term]:
    return [term for term in conf.sections.get(section, []) if not term.hidden]


def _entities(conf: Conf, looks: _Looks) -> Iterator[Label]:
    for term in _terms(conf, "entities"):
        if not (conf.own and term.name == SPAN):
            yield _label(conf, looks, "entity", term)


def _events(conf: Conf, looks: _Looks) -> Iterator[Label]:
    """Yield events and, in an own folder, the children of the hidden type Claims as claims."""
    kind: LabelKind = "event"
    for term in conf.sections.get("events", []):
        if term.depth == 0:
            kind = "claim" if conf.own and term.hidden and term.name == CLAIMS else "event"
        if not term.hidden:
            yield _label(conf, looks, kind, term, tuple(_roles(conf, looks, term)))


def _relations(conf: Conf, looks: _Looks) -> Iterator[Label]:
    for term in _terms(conf, "relations"):
        roles = list(_roles(conf, looks, term))
        if ("<REL-TYPE>", "symmetric-transitive") in term.arguments or term.name == "Equiv":
            # what a * line joins, brat calls by no role
            fillers = tuple(dict.fromkeys(filler for role in roles for filler in role.fillers))
            roles.append(RoleType("Arg", Words("Arg", ""), fillers, many=True))
        yield _label(conf, looks, "relation", term, tuple(roles))


def _roles(conf: Conf, looks: _Looks, term: Term) -> Iterator[RoleType]:
    seen = set()
    for key, types in term.arguments:
        match = _ROLE.fullmatch(key)
        if key.startswith("<") or match is None or match[1] in seen:
            continue
        seen.add(match[1])
        sign, least, most = match[2] or "", match[3], match[4]
        many = sign in ("*", "+") or (least is not None and int(most or least) > 1)
        required = sign in ("", "+") or (least is not None and int(least) > 0)
        fillers = tuple(dict.fromkeys(_fillers(conf, types)))
        yield RoleType(conf.name(match[1]), looks.words(match[1]), fillers, required, many)


def _fillers(conf: Conf, types: str) -> Iterator[str]:
    names = types.split("|")
    if "<ANY>" in names:
        return
    for name in names:
        if name in _ANY:
            yield from _ANY[name]
            if name == "<EVENT>" and _has_claims(conf):
                yield "claim"
        elif conf.own and name == SPAN:
            yield "span"
        elif name:
            yield from (conf.name(each) for each in _with_children(conf, name))


def _has_claims(conf: Conf) -> bool:
    return conf.own and any(term.name == CLAIMS and term.hidden for term in conf.sections.get("events", []))


def _with_children(conf: Conf, name: str) -> Iterator[str]:
    """Yield a type and those indented beneath it; a hidden type stands for its children alone."""
    for section in ("entities", "events"):
        depth = None
        for term in conf.sections.get(section, []):
            if depth is not None and term.depth <= depth:
                depth = None
            if term.name == name and depth is None:
                depth = term.depth
            if depth is not None and not term.hidden:
                yield term.name


def _with_attributes(conf: Conf, looks: _Looks, labels: list[Label]) -> list[Label]:
    """Return the labels with the attributes whose `Arg:` names them or their kind."""
    found: dict[str, list[Attribute]] = {}
    for term in _terms(conf, "attributes"):
        attribute = _attribute(conf, looks, term)
        owners: set[str] = set()
        for key, types in term.arguments:
            if key == "Arg":
                owners.update(
                    _fillers(conf, types) if "<ANY>" not in types else ("entity", "event", "claim", "relation")
                )
        for label in labels:
            if label.kind in owners or label.id in owners:
                found.setdefault(label.id, []).append(attribute)
    return [replace(label, attributes=tuple(found.get(label.id, []))) for label in labels]


def _attribute(conf: Conf, looks: _Looks, term: Term) -> Attribute:
    values = [value for key, types in term.arguments if key == "Value" for value in types.split("|") if value]
    choices = tuple(Choice(conf.name(value), looks.words(value)) for value in dict.fromkeys(values))
    return Attribute(conf.name(term.name), looks.words(term.name), "choice" if choices else "yes/no", choices=choices)
