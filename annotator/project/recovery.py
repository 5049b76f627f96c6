"""The recovery key: the project key as it is printed, and going on with it where the creator's keys are lost."""

import os
from pathlib import Path

from annotator.errors import NotFoundError, RefusedError, StorageError
from annotator.model.entry import Member
from annotator.project.people import here, with_article
from annotator.project.session import Project
from annotator.store import secrets
from annotator.store.engine import transaction
from annotator.store.forks import leave_device
from annotator.sync import enrol
from annotator.sync.keys import fingerprint, public_of, recovered, recovery_text


def recovery_key(project: Project) -> str:
    """Return the recovery key as it is printed, for the creator or a manager; raises RefusedError, NotFoundError."""
    person = here(project)
    if person.role != "manager" and person.id != enrol.creator(project.replica):
        raise RefusedError(f"Only a manager may print the recovery key; {person.name} is {with_article(person.role)}.")
    private = secrets.secret(project.replica, secrets.PROJECT_KEY)
    if private is None:
        raise NotFoundError("The project key is not on this computer; print it where the project was made.")
    return recovery_text(private)


def write_recovery_key(project: Project, target: Path) -> None:
    """Write the recovery key into a new file that only the person here may read."""
    text = recovery_key(project)
    try:
        with os.fdopen(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="ascii") as file:
            file.write(f"{text}\n")
    except FileExistsError as error:
        raise StorageError(f"{target} is there already; choose another name.") from error
    except OSError as error:
        raise StorageError(f"{target} cannot be written; choose a folder that you may write to.") from error


def recover(project: Project, typed: str) -> Member:
    """Go on as the project's creator, on a new device that the recovery key vouches for; returns the creator.

    Raises BadInputError for what is no recovery key, RefusedError for that of another project; nothing changes then.
    """
    private = recovered(typed)
    if fingerprint(public_of(private)) != project.id:
        raise RefusedError("This is the recovery key of another project; look for the one that was printed for this.")
    creator = enrol.creator(project.replica)
    if creator is None or creator not in project.members:
        raise RefusedError(f"{project.path.name} does not hold who made the project; open a backup of it.")
    _begin_anew(project, creator, private)
    enrol.sign_heads(project.replica)
    project.refresh()
    return project.members[creator]


def _begin_anew(project: Project, creator: str, private: bytes) -> None:
    """Start a device of the creator and vouch for it, all or nothing."""
    replica, before = project.replica, project.replica.device
    try:
        with transaction(replica.connection):
            secrets.keep(replica, secrets.PROJECT_KEY, private)
            if before is not None and before.member == creator:
                leave_device(replica)
            else:
                replica.start_device_within(creator)
            enrol.vouch_by_project_key(replica)
    except BaseException:
        replica.device = before
        raise
