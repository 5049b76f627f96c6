"""Who may see and write what, as one pure function each: the database's row-level security must answer alike."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.log.change import Sheet
from annotator.model.entry import MemberRole

_NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Rights:
    """What one member may do: `assigned` gives the members of each document that anybody is assigned to.

    `tested` are the documents set as tests that the member said to be done with, `judges` all who are reviewers or
    managers by now, retired ones too.
    """

    member: str
    role: MemberRole
    retired: bool = False
    assigned: Mapping[str, frozenset[str]] = field(default_factory=dict)
    revealed: frozenset[str] = _NOBODY
    gold_open: bool = False
    tested: frozenset[str] = _NOBODY
    judges: frozenset[str] = _NOBODY


def may_see(rights: Rights, sheet: Sheet, author: str) -> bool:
    """Tell whether the member may have the stream of `author` in `sheet`."""
    if rights.retired:
        return sheet == Sheet("project") or _is_own_work(rights, sheet)
    if rights.role in {"reviewer", "manager"}:
        return True
    match sheet.layer:
        case "project" | "shared":
            return not sheet.document or (_is_readable(rights, sheet.document) and _is_heard(rights, sheet, author))
        case "work" | "review":
            return _is_own_work(rights, sheet) or _is_revealed(rights, sheet.document)
        case "gold":
            return (rights.gold_open or sheet.document in rights.tested) and _is_readable(rights, sheet.document)
    return False


def may_write(rights: Rights, sheet: Sheet, author: str) -> bool:
    """Tell whether the member may add to the stream of `author` in `sheet`; managers carry the streams of others."""
    if rights.role == "manager" and not rights.retired:
        return True
    if author != rights.member:
        return False
    if _is_own_work(rights, sheet):
        return True
    if rights.retired:
        return False
    return sheet.layer == "shared" or (sheet.layer in {"gold", "review"} and rights.role == "reviewer")


def _is_own_work(rights: Rights, sheet: Sheet) -> bool:
    return sheet.layer == "work" and sheet.owner == rights.member


def _is_heard(rights: Rights, sheet: Sheet, author: str) -> bool:
    """Tell whether nothing of what other annotators see in a document is told before it is revealed."""
    heard = sheet.layer == "project" or author == rights.member or author in rights.judges
    return heard or sheet.document in rights.revealed


def _is_readable(rights: Rights, document: str) -> bool:
    assigned = rights.assigned.get(document, _NOBODY)
    return not assigned or rights.member in assigned


def _is_revealed(rights: Rights, document: str) -> bool:
    return document in rights.revealed and _is_readable(rights, document)
