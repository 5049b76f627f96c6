"""Inviting and joining without a hub between: what the tests of enrolments and of the check share."""

from pathlib import Path

from annotator.project import people
from annotator.project.session import PROJECT, Project
from annotator.store.replica import create
from annotator.store.unite import unite
from annotator.sync import enrol, keys


def invited(project: Project, name: str, role: str, folder: Path) -> Project:
    """Invite somebody and make their file, as joining does, without a hub between."""
    private, public = keys.new_signing_key()
    with project.act("invite", name) as act:
        member = people.put_member(project, act, name, role)
        act.put(PROJECT, "certificate", keys.fingerprint(public), {"member": member.id, "key": public.hex()})
    replica = create(folder / f"{name.lower()}.annot", project=project.id)
    replica.start_device(member.id)
    enrol.vouch_by_key(replica, private)
    joined = Project(replica)
    take_all(joined, project)
    return joined


def take_all(to: Project, source: Project) -> None:
    """Bring one file's streams, enrolments and signatures into another."""
    unite(to.replica, source.replica)
    enrol.put_enrolments(to.replica.connection, enrol.enrolments(source.replica.connection))
    rows = source.replica.connection.exec_driver_sql(
        "SELECT s.id, h.signer, h.seq, h.hash, h.signature FROM head_signature h JOIN stream s ON s.key = h.stream"
    ).all()
    for row in rows:
        to.replica.connection.exec_driver_sql(
            "INSERT OR REPLACE INTO head_signature SELECT key, ?2, ?3, ?4, ?5 FROM stream WHERE id = ?1", tuple(row)
        )
    to.refresh()
