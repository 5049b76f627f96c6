"""What a file knows of its hub: where it is, who logs in, what it was read back to hold, what waits to go there."""

from collections.abc import Iterable
from dataclasses import dataclass

import orjson
from sqlalchemy import Connection

from annotator.store.settled import UNSETTLED


@dataclass(frozen=True, slots=True)
class HubPlace:
    """The hub of a project file; `address` holds no password, `synced_ms` is 0 before the first exchange."""

    address: str
    login: str
    insecure: bool = False
    synced_ms: int = 0


def hub_place(connection: Connection) -> HubPlace | None:
    """Return the hub of this file, None where it has none."""
    row = connection.exec_driver_sql("SELECT address, login, insecure, synced_ms FROM hub").one_or_none()
    return None if row is None else HubPlace(row[0], row[1], bool(row[2]), row[3])


def put_hub_place(connection: Connection, place: HubPlace) -> None:
    """Say where the hub is; inside a transaction of the caller's."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO hub (key, address, login, insecure, synced_ms) VALUES (1, ?, ?, ?, ?)",
        (place.address, place.login, int(place.insecure), place.synced_ms),
    )


def put_synced(connection: Connection, wall_ms: int) -> None:
    """Keep when the last exchange came to its end."""
    connection.exec_driver_sql("UPDATE hub SET synced_ms = ?", (wall_ms,))


def acknowledge(connection: Connection, heads: Iterable[tuple[str, int, bytes]]) -> None:
    """Keep that the hub was read back to hold streams (their ids) up to a number and hash.

    Inside a transaction of the caller's.
    """
    rows = [tuple(head) for head in heads]
    if rows:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO acknowledged (stream, seq, hash) SELECT key, ?2, ?3 FROM stream WHERE id = ?1",
            rows,
        )


def forget_acknowledged(connection: Connection, streams: Iterable[str] | None = None) -> None:
    """Forget what a hub held of some streams (their ids), or of all, as when another takes its place."""
    if streams is None:
        connection.exec_driver_sql("DELETE FROM acknowledged")
        return
    rows = [(each,) for each in streams]
    if rows:
        connection.exec_driver_sql(
            "DELETE FROM acknowledged WHERE stream = (SELECT key FROM stream WHERE id = ?)", rows
        )


def acknowledged(connection: Connection, ids: Iterable[str] | None = None) -> dict[str, tuple[int, bytes]]:
    """Return what the hub was last read back to hold, by stream id; of all streams, or of some."""
    if ids is None:
        rows = connection.exec_driver_sql(
            "SELECT s.id, a.seq, a.hash FROM acknowledged a JOIN stream s ON s.key = a.stream"
        )
    else:
        rows = connection.exec_driver_sql(
            "SELECT s.id, a.seq, a.hash FROM json_each(?) j CROSS JOIN stream s ON s.id = j.value "
            "JOIN acknowledged a ON a.stream = s.key",
            (orjson.dumps(list(ids)).decode(),),
        )
    return {row[0]: (row[1], row[2]) for row in rows.all()}


def waiting_acts(connection: Connection, author: str) -> int:
    """Return how many acts of a person (an id) the hub was not yet read back to hold."""
    return int(
        connection.exec_driver_sql(
            f"SELECT count(DISTINCT c.action) FROM {UNSETTLED} "
            "JOIN change c ON c.stream = s.key AND c.seq > coalesce(a.seq, 0) "
            "WHERE s.author = ? AND s.head_seq > coalesce(a.seq, 0)",
            (author,),
        ).scalar_one()
    )


def changes_held(connection: Connection) -> int:
    """Return how many changes a file holds."""
    return int(connection.exec_driver_sql("SELECT coalesce(sum(head_seq), 0) FROM stream").scalar_one())
