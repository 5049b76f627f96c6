"""Proof of what is here already: streams that came otherwise than from the hub, as with a file, and stand there too.

Their changes need not come again; the signatures that prove them do.
"""

from collections.abc import Sequence

import orjson

from annotator.store.engine import transaction
from annotator.store.replica import Replica
from annotator.store.take import put_signatures
from annotator.sync.hub import Hub
from annotator.sync.trust import loaded_trust


def prove(replica: Replica, hub: Hub, alike: Sequence[tuple[str, int, bytes]]) -> int:
    """Fetch the signatures of heads (stream id, number, hash) that both sides hold and nobody has signed here.

    Returns how many were proven.
    """
    lacking = _unsigned(replica, alike)
    if not lacking:
        return 0
    theirs = [each for each in hub.heads_of(list(lacking)) if (each.seq, each.hash) == lacking[each.stream.id][1:]]
    given = hub.signatures([each.key for each in theirs])
    trust = loaded_trust(replica.connection, replica.project)
    found = [
        (lacking[head.stream.id][0], each)
        for head in theirs
        for each in given.get(head.key, ())
        if trust.fault(head.stream, head.seq, head.hash, [each]) is None
    ]
    with transaction(replica.connection):
        put_signatures(replica.connection, found)
    return len({key for key, _ in found})


def _unsigned(replica: Replica, alike: Sequence[tuple[str, int, bytes]]) -> dict[str, tuple[int, int, bytes]]:
    """Return (key, number, hash) by stream id of the heads without a signature."""
    places = {name: (seq, hash_) for name, seq, hash_ in alike}
    rows = replica.connection.exec_driver_sql(
        "SELECT s.key, s.id FROM stream s WHERE s.id IN (SELECT value FROM json_each(?)) AND NOT EXISTS "
        "(SELECT 1 FROM head_signature h WHERE h.stream = s.key AND h.seq = s.head_seq AND h.hash = s.head_hash)",
        (orjson.dumps(list(places)).decode(),),
    )
    return {name: (key, *places[name]) for key, name in rows}
