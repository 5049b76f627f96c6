"""Finding things by what people call them: documents by id, prefix or title, members by name."""

import difflib
from collections.abc import Iterable

from annotator.errors import NotFoundError
from annotator.model.document import Document
from annotator.model.entry import Entry, Member

SHORTEST_PREFIX = 4


def document_named(documents: Iterable[Document], name: str) -> Document:
    """Return the document whose id, unique id prefix (4 digits or more) or title is `name`."""
    listed = list(documents)
    for found in (
        [each for each in listed if each.id == name],
        [each for each in listed if each.title == name],
        [each for each in listed if len(name) >= SHORTEST_PREFIX and each.id.startswith(name.lower())],
    ):
        if len(found) == 1:
            return found[0]
        if found:
            ids = ", ".join(each.id[:12] for each in found[:5])
            raise NotFoundError(f"“{name}” names {len(found)} documents; say which by its id: {ids}.")
    raise NotFoundError(f"No document is called “{name}”{_near(name, (each.title for each in listed))}.")


def member_named(members: Iterable[Member], name: str) -> Member:
    """Return the member whose name or id is `name`."""
    listed = list(members)
    for found in ([each for each in listed if each.id == name], [each for each in listed if each.name == name]):
        if len(found) == 1:
            return found[0]
        if found:
            raise NotFoundError(f"“{name}” names {len(found)} members; say which by id.")
    raise NotFoundError(f"No member is called “{name}”{_near(name, (each.name for each in listed))}.")


def entry_named(entries: Iterable[Entry], name: str) -> Entry:
    """Return the entry whose id, title or one of whose names is `name`."""
    listed = list(entries)
    for found in (
        [each for each in listed if each.id == name],
        [each for each in listed if each.title == name],
        [each for each in listed if name in each.names],
    ):
        if len(found) == 1:
            return found[0]
        if found:
            raise NotFoundError(f"“{name}” names {len(found)} entries; say which by id.")
    raise NotFoundError(f"No entry is called “{name}”{_near(name, (each.title for each in listed))}.")


def annotation_named(ids: list[str], name: str) -> str:
    """Return the one of `ids`, all of which begin with `name`, that is meant: it itself, or the only one."""
    if name in ids:
        return name
    if len(ids) == 1 and len(name) >= SHORTEST_PREFIX:
        return ids[0]
    if ids:
        raise NotFoundError(f"“{name}” is the beginning of several annotations' ids; give more of it.")
    raise NotFoundError(f"No annotation has the id {name}; list them with: annotator annotations FILE.")


def _near(name: str, names: Iterable[str]) -> str:
    offered = list(names)
    near = difflib.get_close_matches(name, offered, n=3, cutoff=0.5) or (offered if len(offered) <= 5 else [])
    return f"; there is {', '.join(f'“{each}”' for each in near)}" if near else ""
