"""Settled buckets: those of whose streams the hub was read back to hold every head, with their digest.

A bucket is the first byte of a stream's id in hexadecimal. Triggers forget one as soon as a head in it moves, so that
an exchange with nothing to do reads 256 rows, however many streams there are.
"""

from collections.abc import Iterable

import orjson
from sqlalchemy import Connection

from annotator.store.engine import transaction, version

_BUCKETS = orjson.dumps([f"{number:02x}" for number in range(256)]).decode()
_OF_STREAM = "DELETE FROM settled WHERE bucket = substr({row}.id, 1, 2)"
_OF_HEAD = 'DELETE FROM settled WHERE bucket = (SELECT substr(id, 1, 2) FROM stream WHERE "key" = {row}.stream)'
TRIGGERS = (
    f"CREATE TRIGGER settled_begun AFTER INSERT ON stream BEGIN {_OF_STREAM.format(row='NEW')}; END",
    f"CREATE TRIGGER settled_moved AFTER UPDATE ON stream BEGIN {_OF_STREAM.format(row='NEW')}; END",
    f"CREATE TRIGGER settled_gone AFTER DELETE ON stream BEGIN {_OF_STREAM.format(row='OLD')}; END",
    f"CREATE TRIGGER settled_sure AFTER INSERT ON acknowledged BEGIN {_OF_HEAD.format(row='NEW')}; END",
    f"CREATE TRIGGER settled_unsure AFTER DELETE ON acknowledged BEGIN {_OF_HEAD.format(row='OLD')}; END",
)
# the streams of all other buckets, with the head that the hub was read back to hold
UNSETTLED = (
    f"json_each('{_BUCKETS}') j CROSS JOIN stream s ON s.id >= j.value AND s.id < j.value || 'g' "
    "AND j.value NOT IN (SELECT bucket FROM settled) LEFT JOIN acknowledged a ON a.stream = s.key"
)


def settle(connection: Connection, seen: int, buckets: Iterable[tuple[str, int, int]]) -> None:
    """Keep the digests (bucket, streams, mark) of buckets that were looked at while the file's version was `seen`."""
    rows = list(buckets)
    if rows:
        with transaction(connection):
            if version(connection) == seen:
                connection.exec_driver_sql("INSERT OR REPLACE INTO settled VALUES (?, ?, ?)", rows)
