"""Entries and members: who and what the documents speak of, and who reads them."""

from dataclasses import dataclass
from typing import Literal

MemberRole = Literal["annotator", "reviewer", "manager"]
ROLES: tuple[MemberRole, ...] = ("annotator", "reviewer", "manager")


@dataclass(frozen=True, slots=True)
class Entry:
    """A real-world person, group, place or event; `label` is a label id, `names` are its spellings."""

    id: str
    label: str
    title: str
    names: tuple[str, ...] = ()
    note: str = ""
    layer: Literal["work", "shared"] = "shared"
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A person in a project. `id` never changes, `name` may."""

    id: str
    name: str
    role: MemberRole
    retired: bool = False
