"""Forks: a stream that went on otherwise here and on the hub, because a file was cloned or restored.

The hub's way stays under the old numbers; ours goes into a stream of its own. Who wrote here with a device that is in
use elsewhere too begins a new one.
"""

from collections.abc import Iterable

from annotator.log.stream import Stream
from annotator.store.engine import transaction
from annotator.store.forks import hashes, leave_device, move_tail
from annotator.store.replica import Replica
from annotator.sync.enrol import vouch_by_device
from annotator.sync.hub import Head, Hub


def repair(replica: Replica, hub: Hub, forked: Iterable[Head]) -> int:
    """Keep both ways of each forked stream apart; returns how many changes moved. A pull then brings the hub's."""
    return sum(_repair(replica, hub, head) for head in forked)


def _repair(replica: Replica, hub: Hub, head: Head) -> int:
    mine = hashes(replica.connection, head.stream)
    common = _common(mine, hub.hashes(head.key))
    with transaction(replica.connection):
        moved = move_tail(replica.connection, head.stream, common)
        if _is_here(replica, head.stream):
            old = replica.device
            leave_device(replica)
            if old is not None:
                vouch_by_device(replica, old.id)
    return moved


def _common(mine: dict[int, bytes], theirs: dict[int, bytes]) -> int:
    """Return the last number that both have alike."""
    return max((seq for seq, hash_ in theirs.items() if mine.get(seq) == hash_), default=0)


def _is_here(replica: Replica, stream: Stream) -> bool:
    return replica.device is not None and stream.device == replica.device.id
