"""As many streams as a large project has, written straight into the tables of both sides: a push would take a minute.

A manager says of each member how far they are with each document. Nothing is signed: no exchange without changes looks.
"""

from collections.abc import Sequence

import orjson
import psycopg

from annotator.log.change import Change, Sheet, payload_digest
from annotator.log.states import stage_state
from annotator.log.stream import Link, Stream, extend
from annotator.model.ids import new_ids
from annotator.store.append import _link_row
from annotator.store.engine import transaction
from annotator.store.folding import insert_sql
from annotator.store.replica import Replica
from annotator.sync.hub import Hub
from tests.hub.teams import Team
from tests.hub.whole_rows import push_links

Written = tuple[Stream, Link]
_TO_HUB = """
INSERT INTO annotator.stream
    (id, device, author, layer, document, owner, head_seq, head_hash, mark, bucket, sheet, changed_at)
SELECT id, device, author, layer, document, owner, 1, hash, annotator.word(hash), get_byte(decode(id, 'hex'), 0),
       annotator.sheet_of(layer, document, owner), now() FROM many
"""
_HEADS = """
INSERT INTO annotator.head
SELECT c.stream, c.seq, s.sheet, 'state', c.record, c.id, false, true, false
FROM annotator.change c JOIN annotator.stream s ON s.key = c.stream JOIN many m ON m.id = s.id
"""


def write_streams(made: Team, count: int) -> None:
    """Write `count` streams of one change each into the manager's file and into the hub."""
    replica = made["Salma"].replica
    written = _made(replica, count)
    _into_replica(replica, written)
    _into_hub(made, written)


def _made(replica: Replica, count: int) -> list[Written]:
    device = replica.device
    assert device is not None
    lamport = replica.connection.exec_driver_sql("SELECT lamport FROM replica").scalar_one()
    payload, names, found = orjson.dumps(stage_state("done")), new_ids(count), list[Written]()
    digest = payload_digest(b"", payload)
    for at, name in enumerate(names, start=1):
        sheet = Sheet("work", f"{at // 100:064x}", f"{at % 100:032x}")
        stream = Stream(replica.project, device.id, device.member, sheet)
        change = Change(name, names[0], lamport + at, 0, "state.put", 1, sheet.document, (), digest, payload, b"")
        found += ((stream, link) for link in extend(0, stream.genesis, [change]))
    return found


def _into_replica(replica: Replica, written: Sequence[Written]) -> None:
    rows: dict[str, list[tuple[object, ...]]] = {"sheet": [], "stream": [], "change": [], "state": []}
    with transaction(replica.connection):
        sheets, streams, states = (
            replica.connection.exec_driver_sql(f"SELECT coalesce(max(key), 0) FROM {table}").scalar_one()
            for table in ("sheet", "stream", "state")
        )
        for at, (stream, link) in enumerate(written, start=1):
            rows["sheet"].append((sheets + at, *stream.sheet))
            rows["stream"].append((streams + at, stream.id, stream.device, stream.author, sheets + at, 1, link.hash))
            rows["change"].append(_link_row(streams + at, link))
            rows["state"].append((states + at, sheets + at, stream.sheet.document, link.change.id, "done"))
        for table, each in rows.items():
            replica.connection.exec_driver_sql(insert_sql(table), each)
        replica.connection.exec_driver_sql("UPDATE replica SET lamport = lamport + ?", (len(written),))


def _into_hub(made: Team, written: Sequence[Written]) -> None:
    """Write as the administrator, with the checks of a push put off."""
    with psycopg.connect(made.address, autocommit=True) as administrator, administrator.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")
        cursor.execute(
            "CREATE TEMPORARY TABLE many (id text, device text, author text, layer text, document text, owner text, "
            "hash bytea)"
        )
        with cursor.copy("COPY many FROM STDIN") as copy:
            for stream, link in written:
                copy.write_row((stream.id, stream.device, stream.author, *stream.sheet, link.hash))
        cursor.execute(_TO_HUB)
        rows = cursor.execute("SELECT s.id, s.key FROM annotator.stream s JOIN many m ON m.id = s.id").fetchall()
        keys: dict[str, int] = {row[0]: row[1] for row in rows}
        hub = Hub(administrator, made["Salma"].id)
        push_links(hub, ((keys[stream.id], link) for stream, link in written))
        cursor.execute(_HEADS)
        for table in ("stream", "change", "head"):
            cursor.execute(f"VACUUM ANALYZE annotator.{table}")
