"""Finding things by what people call them: documents by id, prefix or title, members by name."""

import difflib
from collections.abc import Iterable
from typing import TypeVar

from annotator.errors import NotFoundError
from annotator.model.document import Document
from annotator.model.entry import Entry, Member

SHORTEST_PREFIX = 4
SHOWN = 18  # characters of an id, enough to tell UUIDs of one millisecond apart
Named = TypeVar("Named", Document, Member, Entry)
# isolates and marks of direction come with a name that is copied from a table or a page, and are no part of it
_MARKS = dict.fromkeys((*range(0x2066, 0x206A), 0x200E, 0x200F))


def bare(name: str) -> str:
    """Return a name that a person gives without marks of direction (U+2066 to U+2069, U+200E, U+200F)."""
    return name.translate(_MARKS).strip()


def document_named(documents: Iterable[Document], name: str) -> Document:
    """Return the document whose id, unique id prefix (4 digits or more) or title is `name`."""
    listed, plain = list(documents), bare(name)
    steps = (
        [each for each in listed if each.id == plain],
        [each for each in listed if each.title == name],
        [each for each in listed if bare(each.title) == plain],
        [each for each in listed if len(plain) >= SHORTEST_PREFIX and each.id.startswith(plain.lower())],
    )
    if found := _first(steps, name, "documents"):
        return found
    raise NotFoundError(f"No document is called “{name}”{_near(name, (each.title for each in listed), 'documents')}")


def member_named(members: Iterable[Member], name: str) -> Member:
    """Return the member whose name or id is `name`."""
    listed, plain = list(members), bare(name)
    steps = (
        [each for each in listed if each.id == plain],
        [each for each in listed if each.name == name],
        [each for each in listed if bare(each.name) == plain],
    )
    if found := _first(steps, name, "members"):
        return found
    raise NotFoundError(f"No member is called “{name}”{_near(name, (each.name for each in listed), 'members')}")


def entry_named(entries: Iterable[Entry], name: str) -> Entry:
    """Return the entry whose id, title or one of whose names is `name`."""
    listed, plain = list(entries), bare(name)
    steps = (
        [each for each in listed if each.id == plain],
        [each for each in listed if each.title == name],
        [each for each in listed if bare(each.title) == plain],
        [each for each in listed if plain in map(bare, each.names)],
    )
    if found := _first(steps, name, "entries"):
        return found
    raise NotFoundError(f"No entry is called “{name}”{_near(name, (each.title for each in listed), 'entries')}")


def _first(steps: Iterable[list[Named]], name: str, what: str) -> Named | None:
    """Return what the first step that finds anything finds; raises NotFoundError where that is more than one."""
    found = next(filter(None, steps), [])
    if len(found) > 1:
        ids = ", ".join(each.id[:SHOWN] for each in found[:5])
        raise NotFoundError(f"“{name}” names {len(found)} {what}; say which by its id: {ids}.")
    return found[0] if found else None


def annotation_named(ids: list[str], name: str) -> str:
    """Return the one of `ids`, all of which begin with `name`, that is meant: it itself, or the only one."""
    if found := _id_named(ids, name):
        return found
    if ids:
        raise NotFoundError(f"“{name}” is the beginning of several annotations' ids; give more of it.")
    raise NotFoundError(f"No annotation has the id {name}; list them with: annotator annotations FILE.")


def comment_named(ids: list[str], name: str) -> str:
    """Do as `annotation_named` for comments."""
    if found := _id_named(ids, name):
        return found
    if ids:
        raise NotFoundError(f"“{name}” is the beginning of several comments' ids; give more of it.")
    raise NotFoundError(f"No comment has the id {name}; list them with: annotator comments FILE.")


def _id_named(ids: list[str], name: str) -> str | None:
    if name in ids:
        return name
    return ids[0] if len(ids) == 1 and len(name) >= SHORTEST_PREFIX else None


def _near(name: str, names: Iterable[str], listing: str) -> str:
    """Return how a sentence ends: with near names, all where they are few, else with the command that lists them."""
    offered = list(names)
    near = difflib.get_close_matches(name, offered, n=3, cutoff=0.5) or (offered if len(offered) <= 5 else [])
    if not near:
        return f"; list them with: annotator {listing} FILE."
    return f"; there is {', '.join(f'“{each}”' for each in near)}."
