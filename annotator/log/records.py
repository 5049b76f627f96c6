"""What the families of records are, and how their fields merge when two devices changed the same record.

Kind names and payload versions are stable: a family never changes meaning, a new meaning gets a new version.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

import orjson

from annotator.log.change import Change, Sheet

State = dict[str, object]


@dataclass(frozen=True, slots=True)
class Family:
    """How one family of records behaves: `maps` merge key by key, `sets` and lists in maps merge as sets.

    A `lasting` record is never removed: a change that would is kept, and counts for nothing.
    """

    name: str
    layers: frozenset[str]
    by_document: bool = False
    maps: frozenset[str] = frozenset()
    sets: frozenset[str] = frozenset()
    version: int = 1
    lasting: bool = False

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of change that say what a record of this family is."""
        return (f"{self.name}.put",) if self.lasting else (f"{self.name}.put", f"{self.name}.remove")

    def lives_in(self, sheet: Sheet) -> bool:
        """Tell whether records of this family may stand in `sheet`."""
        owned = sheet.layer == "work"
        return sheet.layer in self.layers and bool(sheet.document) == self.by_document and bool(sheet.owner) == owned


_PROJECT = frozenset({"project"})
FAMILIES: Mapping[str, Family] = {
    family.name: family
    for family in (
        Family("project", _PROJECT, maps=frozenset({"title"})),
        Family("schema", _PROJECT, maps=frozenset({"title"})),
        Family("label", _PROJECT, maps=frozenset({"title", "guideline", "attributes", "roles"})),
        Family("member", _PROJECT),
        Family("certificate", _PROJECT),
        Family("revocation", _PROJECT),
        Family("setting", _PROJECT),
        Family("document", _PROJECT, sets=frozenset({"labels"})),
        Family("text", _PROJECT, by_document=True),
        Family("assignment", _PROJECT),
        Family("reveal", frozenset({"gold"}), by_document=True),  # reviewers may reveal, and write gold
        Family("redaction", _PROJECT, sets=frozenset({"records"}), lasting=True),
        Family("entry", frozenset({"work", "shared"}), sets=frozenset({"names"})),
        Family(
            "annotation",
            frozenset({"work", "gold"}),
            by_document=True,
            maps=frozenset({"attributes", "roles"}),
        ),
        Family("state", frozenset({"work"}), by_document=True),
        Family("comment", frozenset({"work", "shared"}), by_document=True),
        Family("verdict", frozenset({"shared"}), by_document=True),  # counts where a reviewer or manager wrote it
        Family("decision", frozenset({"review"}), by_document=True, sets=frozenset({"covers"})),
    )
}


def family_of(change: Change, sheet: Sheet) -> Family | None:
    """Return the family of a change that this version can fold, or None: unknown kinds are kept, not folded."""
    family = FAMILIES.get(change.family)
    if family is None or change.kind not in family.kinds:
        return None
    return family if change.v <= family.version and family.lives_in(sheet) else None


def is_newer(change: Change, sheet: Sheet) -> bool:
    """Tell whether a change can only be of a newer program: nothing here can fold it, or knows why it does not."""
    family = FAMILIES.get(change.family)
    return family_of(change, sheet) is None and not (family is not None and family.lasting and change.removes)


def text_fault(change: Change, sheet: Sheet) -> str | None:
    """Say why a change is not of the text that its document's id names, or None; other families have no such fault."""
    if change.family != "text" or change.kind != "text.put" or change.v > FAMILIES["text"].version:
        return None
    if change.record != sheet.document:
        return "holds the text of another document"
    if change.payload is None:
        return None
    state = orjson.loads(change.payload)
    content = state.get("content") if isinstance(state, dict) else None
    if isinstance(content, str) and sha256(content.encode()).hexdigest() == change.record:
        return None
    return "holds a text that is not the one its id names"
