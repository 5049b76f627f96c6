"""Whole files: uniting two of one project, going back to a backup, checking."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from annotator.errors import NotFoundError, RefusedError
from annotator.log.change import Sheet
from annotator.log.stream import Link, Signature, Stream
from annotator.project.session import Project, open_project
from annotator.store import backup, check, engine, places
from annotator.store.backup import Backup
from annotator.store.engine import SYMPTOMS, damaged, is_encrypted
from annotator.store.hub_state import hub_place
from annotator.store.redact import redactions
from annotator.store.replica import SUFFIX, Replica, open_replica, remove_file
from annotator.store.scrub import scrub, scrub_backups
from annotator.store.signed import signature_rows
from annotator.store.unite import Proof, United, refuse_other_project, unite
from annotator.sync.access import may_see
from annotator.sync.enrol import enrolments, put_enrolments
from annotator.sync.rights import rights_of
from annotator.sync.trust import held_candidates, loaded_trust, verified_project_streams


def merge(project: Project, other: Path, passphrase: str | None = None) -> United:
    """Take into `project` all that the file `other` of the same project has; `other` is only read.

    A backup is taken first. Raises AnnotatorError; then nothing was written.
    """
    if not other.is_file():
        raise NotFoundError(f"There is no project file {other}.")
    if other.resolve() == project.path.resolve():
        raise RefusedError("A file cannot be merged with itself; name the other one.")
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / other.name  # the name that sentences say
        _copy(other, copy, passphrase)
        with open_replica(copy, passphrase) as replica:
            replica.path = other
            refuse_other_project(project.replica, replica)
            backup.write_if_due(project.path, project.replica.passphrase)
            try:
                united = unite(project.replica, replica, _may_have(project), _proof(project, replica))
            except SYMPTOMS as error:
                if check.is_damaged(replica, error):
                    raise damaged(other) from error
                raise
            _take_enrolments(project, replica)
    project.refresh()
    if united.redacted:
        scrub(project.replica)
    return united


def _may_have(project: Project) -> Callable[[Sheet, str], bool]:
    """Return what tells whether the person here may have what an author wrote in a sheet.

    In a team, blindness holds for merging too.
    """
    connection, person = project.replica.connection, project.person
    if hub_place(connection) is None or person is None:
        return lambda *_: True
    rights = rights_of(connection, person.id)
    return lambda sheet, author: may_see(rights, sheet, author)


def _proof(project: Project, other: Replica) -> Proof | None:
    """Return what tells how far a stream of `other` is proven: in a team a file may hold what nobody wrote.

    Whoever synchronises signs what they wrote themselves, and a manager what nobody signed: so nothing that speaks for
    the project, or for another, comes in unsigned. The person's own work does, from a file that did not synchronise.
    """
    person = project.person
    if hub_place(project.replica.connection) is None or person is None:
        return None
    trust, rows = loaded_trust(project.replica.connection, project.id), signature_rows(other.connection)
    revealing = {"project", "gold"}

    def proof(stream: Stream, links: Sequence[Link]) -> tuple[int, list[Signature]]:
        hashes = {link.seq: link.hash for link in links}
        signed = [each for each in (Signature(*row) for row in rows.get(stream.id, ())) if _stands(each, hashes)]
        good = [each for each in signed if trust.fault(stream, each.seq, each.hash, [each]) is None]
        unknown = [each for each in signed if each.signer not in trust.devices]  # proven, maybe, once more is known
        living = (each.seq for each in good if not trust.is_revoked(each.signer))
        own = stream.author == person.id and stream.sheet.layer not in revealing
        return len(links) if own else max(living, default=0), good + unknown

    return proof


def _take_enrolments(project: Project, other: Replica) -> None:
    """Take the enrolments of `other` that hold by what is known now: signatures of a device prove nothing without."""
    connection = project.replica.connection
    known, theirs = enrolments(connection), enrolments(other.connection)
    held = held_candidates(connection, project.id)
    trust = verified_project_streams(project.id, [*known, *theirs], held, known={each.device for each in known}).trust
    put_enrolments(connection, [each for each in theirs if trust.devices.get(each.device) == each])


def _stands(signature: Signature, hashes: Mapping[int, bytes]) -> bool:
    return hashes.get(signature.seq) == signature.hash


def _copy(other: Path, copy: Path, passphrase: str | None) -> None:
    """Copy a project file as SQLite sees it, or byte for byte from where SQLite may not write, such as a disc."""
    if os.access(other.parent, os.W_OK):
        backup.copy_to(other, copy, passphrase)
        return
    for suffix in ("", "-wal"):
        if (part := Path(f"{other}{suffix}")).exists():
            shutil.copy2(part, f"{copy}{suffix}")


def backups(path: Path) -> list[Backup]:
    """Return the backups of a project file, the newest first."""
    return backup.backups(path)


def back_up(path: Path, passphrase: str | None = None) -> Path | None:
    """Take a backup of a project file where it has changed since the last one."""
    return backup.write_if_due(path, passphrase)


def restore(
    path: Path, target: Path, which: str = "1", passphrase: str | None = None, member: str | None = None
) -> Project:
    """Open a backup of `path` as the new file `target`, on a new device of who was there, or of `member`.

    The damaged or unwanted file stays as it is; `merge` brings into the new one what it still holds.
    """
    chosen = backup.chosen(path, which)
    open_replica(chosen.path, passphrase).close()
    backup.copy_to(chosen.path, target, passphrase)
    try:
        with open_project(target, passphrase) as project:
            who = member or project.replica.last_member
        return open_project(target, passphrase, member=who or None)
    except BaseException:
        remove_file(target)  # so that the same name can be given again, with another person
        raise


def cloud_warning(path: Path) -> str:
    """Return a warning where `path` lies in a folder that a cloud service synchronises, else ""."""
    return places.cloud_warning(path)


def needs_passphrase(path: Path) -> bool:
    """Tell whether a file looks like an encrypted project file: named so, long enough, and no plain database."""
    return path.suffix == SUFFIX and path.is_file() and path.stat().st_size >= 512 and is_encrypted(path)


def tend(path: Path, passphrase: str | None = None) -> str:
    """Look after a file that was just opened: SQLite's quick check, then a backup where it has changed since the last.

    For the background: it opens its own connection. Returns what the person should know, or "".
    """
    with open_replica(path, passphrase) as replica:
        damage = check.quick_findings(replica)
        known = redactions(replica.connection)
    if damage:
        return f"{path.name} is damaged ({damage[0]}); restore a backup with: annotator restore {path.name}"
    if known:
        scrub_backups(path, passphrase, known)  # a redaction that was cut off may have left some
    backup.write_if_due(path, passphrase)
    return ""


def sqlite_version() -> str:
    """Return the version of SQLite that opens project files."""
    return engine.sqlite_version()


def findings(project: Project) -> Iterator[str]:
    """Walk what is wrong with the file, a sentence each."""
    from annotator.sync import inspection  # noqa: PLC0415 - when a file is checked

    torn = False
    for each in check.findings(project.replica):
        torn = torn or each.startswith("database: ")
        yield each
    if not torn:  # what lies in a torn database says nothing about who signed it
        yield from inspection.findings(project.replica)
