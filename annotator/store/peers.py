"""What members are known to hold, as their newest bundle said; the row without a stream keeps when it was written."""

from collections.abc import Mapping

from sqlalchemy import Connection

_WRITTEN = ""


def held_by(connection: Connection, member: str) -> dict[str, int]:
    """Return how far a member is known to have each stream, by its id; nothing of whom nothing was heard."""
    rows = connection.exec_driver_sql("SELECT stream, seq FROM peer WHERE member = ? AND stream <> ''", (member,))
    return {row[0]: row[1] for row in rows}


def put_held(connection: Connection, member: str, wall_ms: int, streams: Mapping[str, int]) -> None:
    """Keep what a member said to hold at a moment; an older word than the last changes nothing.

    Inside a transaction of the caller's.
    """
    sql = "SELECT seq FROM peer WHERE member = ? AND stream = ?"
    last = connection.exec_driver_sql(sql, (member, _WRITTEN)).scalar()
    if last is not None and last >= wall_ms:
        return
    connection.exec_driver_sql("DELETE FROM peer WHERE member = ?", (member,))
    rows = [(member, _WRITTEN, wall_ms), *((member, name, seq) for name, seq in streams.items())]
    connection.exec_driver_sql("INSERT INTO peer (member, stream, seq) VALUES (?, ?, ?)", rows)
