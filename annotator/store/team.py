"""Reading what the project layer says of the team: assignments, reveals, revocations, settings, devices."""

from collections import defaultdict

import orjson
from sqlalchemy import Connection


def assignments(connection: Connection) -> dict[str, frozenset[str]]:
    """Return by document the members it is assigned to."""
    found: dict[str, set[str]] = defaultdict(set)
    for member, document in connection.exec_driver_sql("SELECT member, document FROM assignment"):
        found[document].add(member)
    return {document: frozenset(members) for document, members in found.items()}


def reveals(connection: Connection) -> frozenset[str]:
    """Return the documents whose work is revealed."""
    return frozenset(connection.exec_driver_sql("SELECT document FROM reveal").scalars())


def revocations(connection: Connection) -> frozenset[str]:
    """Return the devices that are revoked."""
    return frozenset(connection.exec_driver_sql("SELECT id FROM revocation").scalars())


def setting(connection: Connection, name: str) -> object:
    """Return the value of a setting of the project, None where nobody set it."""
    found = connection.exec_driver_sql("SELECT value FROM setting WHERE id = ?", (name,)).scalar()
    return None if found is None else orjson.loads(found)


def device_rows(connection: Connection) -> list[tuple[str, str, str]]:
    """Return (id, member, name) of the devices that are enrolled or of this file."""
    rows = connection.exec_driver_sql("SELECT id, member, name FROM device WHERE enrolment IS NOT NULL OR file <> ''")
    return [(row[0], row[1], row[2]) for row in rows]


def certificates(connection: Connection, member: str) -> list[str]:
    """Return the fingerprints of the keys that may enrol, or have enrolled, a device for a member."""
    return list(connection.exec_driver_sql("SELECT id FROM certificate WHERE member = ?", (member,)).scalars())
