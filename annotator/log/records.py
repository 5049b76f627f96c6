"""What the families of records are, and how their fields merge when two devices changed the same record.

Kind names and payload versions are stable: a family never changes meaning, a new meaning gets a new version.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.log.change import Change, Sheet

State = dict[str, object]


@dataclass(frozen=True, slots=True)
class Family:
    """How one family of records behaves: `maps` merge key by key, `sets` and lists in maps merge as sets."""

    name: str
    layers: frozenset[str]
    by_document: bool = False
    maps: frozenset[str] = frozenset()
    sets: frozenset[str] = frozenset()
    version: int = 1

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
        Family("document", _PROJECT, sets=frozenset({"labels"})),
        Family("text", _PROJECT, by_document=True),
        Family("entry", frozenset({"work", "shared"}), sets=frozenset({"names"})),
        Family(
            "annotation",
            frozenset({"work", "gold"}),
            by_document=True,
            maps=frozenset({"attributes", "roles"}),
        ),
    )
}


def family_of(change: Change, sheet: Sheet) -> Family | None:
    """Return the family of a change that this version can fold, or None: unknown kinds are kept, not folded."""
    family = FAMILIES.get(change.family)
    known = family is not None and change.kind in (f"{family.name}.put", f"{family.name}.remove")
    return family if known and family and change.v <= family.version and family.lives_in(sheet) else None
