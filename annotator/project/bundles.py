"""Bundles: work that goes by hand, as a file, where the hub is out of reach. What is inside is in `sync`."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import RefusedError, StorageError
from annotator.model.ids import new_id
from annotator.project import naming
from annotator.project.session import Project
from annotator.sync.bundle_read import Received, read_bundle
from annotator.sync.bundle_write import write_bundle

SUFFIX = ".annotbundle"
Told = Callable[[int, int], None]


def unheard(_done: int, _total: int) -> None:
    """Hear nothing."""


@dataclass(frozen=True, slots=True)
class Wrote:
    """A bundle that was written: for whom, and how much it holds; `left` streams nobody signed who may."""

    target: str
    member: str
    streams: int
    changes: int
    left: int


def write(project: Project, name: str, target: Path, *, everything: bool = False, told: Told = unheard) -> Wrote:
    """Write a bundle for the member called `name`: what they may see and are not known to have, or `everything`.

    Raises AnnotatorError; then there is no such file.
    """
    member = naming.member_named(project.members.values(), name)
    if target.suffix != SUFFIX:
        raise RefusedError(f"A bundle ends in {SUFFIX}; call it {target.stem}{SUFFIX}.")
    if target.exists():
        raise StorageError(f"{target} is there already; choose another name.")
    raw, written = write_bundle(project.replica, member.id, everything=everything, told=told)
    _store(raw, target)
    return Wrote(str(target), member.name, written.streams, written.changes, written.left)


def _store(raw: bytes, target: Path) -> None:
    """Write a file whole or not at all."""
    part = target.with_name(f".{new_id()}.part")
    try:
        part.write_bytes(raw)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StorageError(f"{target} cannot be written; choose a folder that is there, with room in it.") from error


def read(project: Project, source: Path, told: Told = unheard) -> Received:
    """Take in a bundle that was written for the person here. Raises AnnotatorError; then nothing of it was taken."""
    received = read_bundle(project.replica, source, told)
    project.refresh()
    return received


def writer_name(project: Project, received: Received) -> str:
    """Return the name of who wrote a bundle."""
    member = project.members.get(received.writer)
    return member.name if member else received.writer


def summary(project: Project, received: Received) -> str:
    """Say in a sentence what came with a bundle."""
    name = writer_name(project, received)
    if not received.changes:
        return f"Nothing new came from {name}."
    if received.changes == 1:
        return f"1 change came from {name}."
    return f"{received.changes} changes came from {name}."


def received_json(received: Received) -> dict[str, object]:
    """Spell what came for machines."""
    return {
        "from": received.writer,
        "changes": received.changes,
        "streams": received.streams,
        "forked": received.forked,
        "documents": sorted(received.documents),
    }
