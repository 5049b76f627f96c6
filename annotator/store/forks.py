"""Streams that went on twice: a file was cloned or restored, and both wrote under the same numbers.

Both tails are kept: ours is appended again, with the same change ids, in the stream of a device that follows from its
first change, so that whoever repairs the same fork makes the same stream; theirs stays where it is.
"""

from sqlalchemy import Connection

from annotator.log.stream import Stream
from annotator.store.append import find_head
from annotator.store.history import links
from annotator.store.replica import Replica
from annotator.store.unite import keep_apart


def hashes(connection: Connection, stream: Stream) -> dict[int, bytes]:
    """Return the chain hashes of a stream by number."""
    found = find_head(connection, stream)
    sql = "SELECT seq, hash FROM change WHERE stream = ?"
    rows = connection.exec_driver_sql(sql, (found[0],)) if found else ()
    return {row[0]: row[1] for row in rows}


def move_tail(connection: Connection, stream: Stream, common: int) -> int:
    """Move what `stream` has behind number `common` into a stream of its own; returns how many changes that are.

    Inside a transaction of the caller's. What is folded stays as it is: the changes are the same.
    """
    found = find_head(connection, stream)
    if found is None:
        return 0
    key = found[0]
    tail = list(links(connection, key, common))
    connection.exec_driver_sql("DELETE FROM change WHERE stream = ? AND seq > ?", (key, common))
    connection.exec_driver_sql("DELETE FROM head_signature WHERE stream = ? AND seq > ?", (key, common))
    connection.exec_driver_sql("DELETE FROM acknowledged WHERE stream = ? AND seq > ?", (key, common))
    hash_ = connection.exec_driver_sql("SELECT hash FROM change WHERE stream = ? AND seq = ?", (key, common)).scalar()
    head = stream.genesis if hash_ is None else hash_
    connection.exec_driver_sql("UPDATE stream SET head_seq = ?, head_hash = ? WHERE key = ?", (common, head, key))
    sheet = connection.exec_driver_sql("SELECT sheet FROM stream WHERE key = ?", (key,)).scalar_one()
    keep_apart(connection, stream, sheet, tail)
    return len(tail)


def leave_device(replica: Replica) -> None:
    """Begin a new device of the same person here: the old one is written on elsewhere as well.

    Inside a transaction of the caller's. What was done here can still be undone.
    """
    old = replica.device
    if old is None:
        return
    connection = replica.connection
    connection.exec_driver_sql("UPDATE device SET file = '' WHERE id = ?", (old.id,))
    replica.start_device_within(old.member)
    new = replica.device
    if new is None or new.id == old.id:
        raise RuntimeError("the old device was begun again")
    connection.exec_driver_sql("UPDATE action SET device = ? WHERE device = ?", (new.id, old.id))
