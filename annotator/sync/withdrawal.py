"""Withdrawal: what the hub has and hides by now leaves the replica, once nothing of the person's own is only here."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from annotator.log.stream import Stream
from annotator.sync.access import Rights, may_see
from annotator.sync.hub import Head, Hub
from annotator.sync.rights import rights_of
from annotator.sync.survey import hash_at


@dataclass(slots=True)
class Withdrawal:
    """What becomes of streams that the hub hides (`hidden`, their ids).

    `drop` may go at once; of `due` the hub lacks what stands after a number, and of `forked` (as heads of the hub)
    what went on otherwise here: both are let go of once that is there. What the hub takes from nobody here stays.
    """

    hidden: Collection[str] = ()
    drop: list[Head] = field(default_factory=list)
    due: list[tuple[Head, int]] = field(default_factory=list)
    forked: list[Head] = field(default_factory=list)


def withdrawal(connection: Connection, hub: Hub, absent: Sequence[Head], me: str) -> Withdrawal:
    """Look at the streams here that the hub does not show: those it has were withdrawn.

    What the signed changes here say that the person sees stays, whatever a hub says that was restored, or lies.
    """
    if not absent:
        return Withdrawal()
    hidden = hub.withdrawn([each.stream.id for each in absent])
    found = Withdrawal(hidden)
    gone = [each for each in absent if each.stream.id in hidden]
    places = hub.places([each.stream.id for each in gone if each.stream.author == me])
    for own in gone:
        place = places.get(own.stream.id)
        if place is None or (own.seq <= place.seq and hub.hashes(place.key).get(own.seq) == own.hash):
            found.drop.append(own)
        elif own.seq > place.seq and hash_at(connection, own, place.seq) == place.hash:
            found.due.append((own, place.seq))
        else:
            found.forked.append(place)
    rights = rights_of(connection, me)
    found.drop = [each for each in found.drop if not _is_surely_theirs(rights, each.stream)]
    return found


def _is_surely_theirs(rights: Rights, stream: Stream) -> bool:
    """Tell whether the person sees a stream by what they know themselves; what is revealed the hub alone may know."""
    seen = may_see(rights, stream.sheet, stream.author)
    return seen and (rights.role != "annotator" or not stream.sheet.document)
