"""What the other process does with the team's hub: jobs in, outcomes and sentences out; nothing here decides."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.project import jobs
from annotator.project.session import Project
from annotator.sync.invitation import read_invitation

if TYPE_CHECKING:
    from annotator.project.share import Told
    from annotator.sync.exchange import Exchanged


@dataclass(frozen=True, slots=True)
class Welcome:
    """What an invitation says to whom it is for; `is_new` is False where it only brings a new password."""

    title: str
    name: str
    role: str
    is_new: bool


def welcome(source: Path) -> Welcome:
    """Look into an invitation; raises AnnotatorError."""
    found = read_invitation(source)
    return Welcome(found.title, found.name, found.role, bool(found.key))


def do(project: Project, job: jobs.Job, told: "Told") -> jobs.Outcome:
    """Do one job on the hub of a project; raises AnnotatorError."""
    from annotator.project import share, team  # noqa: PLC0415 - psycopg, when a hub is used

    match job:
        case jobs.Synchronise():
            return spelled(project, share.sync(project, told))
        case jobs.CreateHub():
            return spelled(project, share.create_hub(project, job.address, job.password or None, told=told))
        case jobs.Invite():
            invitation = share.invite(project, job.name, job.role, Path(job.target), told)
            return jobs.Invited(invitation.name, job.target)
        case jobs.ResetPassword():
            invitation = share.reset_password(project, job.device, Path(job.target))
            return jobs.Invited(invitation.name, job.target)
        case jobs.Revoke():
            name = team.device_named(project, job.device).name
            share.revoke(project, job.device)
            return jobs.Revoked(name)
    raise TypeError(f"this is no work on a hub: {job}")


def join(job: jobs.Join, told: "Told") -> jobs.Joined:
    """Join a team; the file is closed again."""
    from annotator.project import share  # noqa: PLC0415 - psycopg, when a hub is used

    old = Path(job.old) if job.old else None
    project, joined = share.join(Path(job.invitation), Path(job.target), job.passphrase, told, old=old)
    project.close()
    brought = joined.brought
    return jobs.Joined(job.target, brought.changes, tuple(brought.missing)) if brought else jobs.Joined(job.target)


def spelled(project: Project, done: "Exchanged") -> jobs.Synchronised:
    """Return what an exchange did as values that cross to the window."""
    from annotator.project import share  # noqa: PLC0415 - psycopg, when a hub is used

    return jobs.Synchronised(
        sent=done.sent,
        received=done.received,
        forked=done.forked,
        withdrawn=done.withdrawn,
        restored=done.restored,
        kept=done.kept,
        waiting=done.waiting,
        seconds=done.seconds,
        refused=tuple(share.refused_sentences(project, done)),
        documents=tuple(sorted(done.documents)),
        families=tuple(sorted(done.families)),
    )
