"""How a hub is: what it holds, how large it is, and when it last took something; for its administrator or a manager."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import psycopg

from annotator.sync.connection import connect
from annotator.sync.hub import require_schema


@dataclass(frozen=True, slots=True)
class MemberStatus:
    """A member of the hub's project, how many devices they enrolled, and when they last sent something."""

    name: str
    role: str
    retired: bool
    devices: int
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class Status:
    """Counts of what the asking login may see; `size` in bytes is the database's; `changed_at` the last push."""

    project: str
    server: int
    version: str
    members: int
    documents: int
    streams: int
    changes: int
    size: int
    changed_at: datetime | None
    people: tuple[MemberStatus, ...] = ()


def status(connection: psycopg.Connection[Any]) -> Status:
    """Return how the hub is; raises RefusedError where there is none."""
    require_schema(connection)
    row = connection.execute(
        "SELECT (SELECT id FROM annotator.project), (SELECT version_num FROM annotator.alembic_version), "
        "(SELECT count(*) FROM annotator.member WHERE NOT retired), "
        "(SELECT count(DISTINCT record) FROM annotator.head WHERE family = 'document' AND shows AND NOT removes), "
        "count(*), coalesce(sum(head_seq), 0)::bigint, pg_database_size(current_database()), max(changed_at) "
        "FROM annotator.stream WHERE head_seq > 0"
    ).fetchone()
    if row is None:
        raise RuntimeError("an aggregate gives one row")
    people = connection.execute(
        "SELECT m.name, m.role, m.retired, (SELECT count(*) FROM annotator.device d WHERE d.member = m.id), "
        "(SELECT max(s.changed_at) FROM annotator.stream s WHERE s.author = m.id) FROM annotator.member m ORDER BY 1"
    ).fetchall()
    names = ("project", "version", "members", "documents", "streams", "changes", "size", "changed_at")
    found = dict(zip(names, row, strict=True))
    return Status(**found, server=connection.info.server_version, people=tuple(MemberStatus(*each) for each in people))


def status_of(address: str, password: str | None = None, *, insecure: bool = False) -> Status:
    """Return how the hub at an address is, as its administrator sees it."""
    with connect(address, password, insecure=insecure) as connection:
        connection.autocommit = True
        return status(connection)
