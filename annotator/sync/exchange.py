"""One exchange between a replica and its hub, step by step; in any order of cuts and repeats it comes to rest.

After it the replica holds what the hub shows its member, and its own; nothing is dropped because a peer lacks it.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from annotator.errors import RefusedError
from annotator.log.change import Sheet
from annotator.store.agree import agree
from annotator.store.engine import transaction
from annotator.store.hub_state import acknowledge, acknowledged, forget_acknowledged, put_synced, waiting_acts
from annotator.store.replica import Replica
from annotator.store.take import StreamMovedError
from annotator.store.withdraw import withdraw
from annotator.sync import enrol
from annotator.sync.access import Rights, may_write
from annotator.sync.hub import Head, Hub
from annotator.sync.proof import prove
from annotator.sync.pull import Pulled, Refused, pull, pull_project
from annotator.sync.push import Due, push
from annotator.sync.repair import repair
from annotator.sync.survey import Survey, compare, differing, digest, hash_at, heads
from annotator.sync.trust import loaded_trust
from annotator.sync.withdrawal import Withdrawal, withdrawal

ROUNDS = 6  # what comes may uncover more: a role, a reveal, a fork; after these it waits for the next exchange

Told = Callable[[str, int, int], None]


@dataclass(slots=True)
class Exchanged:
    """What an exchange did: changes sent and received, forks kept apart, streams given up, and what was not taken.

    `waiting` are acts of the person here that the hub does not hold; `kept` those changes that it may not take;
    `restored` the changes that the hub had held before and had lost.
    """

    sent: int = 0
    received: int = 0
    forked: int = 0
    withdrawn: int = 0
    restored: int = 0
    kept: int = 0
    waiting: int = 0
    seconds: float = 0.0
    refused: list[Refused] = field(default_factory=list)
    documents: set[str] = field(default_factory=set)
    families: set[str] = field(default_factory=set)


def synchronise(replica: Replica, hub: Hub, told: Told = lambda *_: None) -> Exchanged:
    """Exchange with the hub until both are at rest; `told` hears (what, done, total) in changes."""
    began = time.monotonic()
    run = _Run(replica, hub, told)
    run.enrol()
    for _ in range(ROUNDS):
        try:
            if not run.round():
                break
        except StreamMovedError:  # the person here went on meanwhile: look again
            continue
    done = run.done
    done.waiting = waiting_acts(replica.connection, run.me)
    with transaction(replica.connection):
        put_synced(replica.connection, time.time_ns() // 1_000_000)
    done.seconds = time.monotonic() - began
    return done


class _Run:
    """The rounds of one exchange."""

    def __init__(self, replica: Replica, hub: Hub, told: Told) -> None:
        self.replica = replica
        self.hub = hub
        self.told = told
        self.done = Exchanged()
        self.me, self.role = hub.me(), hub.role()
        if replica.device is not None and replica.device.member != self.me:
            raise RefusedError(
                "This file goes to the hub by another member's login; open it as that member, "
                "or ask a manager for an invitation for yourself."
            )

    def enrol(self) -> None:
        """Exchange enrolments: everyone's come here, and those of this file's devices go there."""
        theirs = self.hub.devices()
        known = {each.device for each in theirs}
        enrol.put_enrolments(self.replica.connection, theirs)
        if not enrol.vouch(self.replica):  # a copy or restored file needs the keys of the person's other device
            raise RefusedError("The team does not know this copy of the file; ask a manager for an invitation for it.")
        for each in enrol.enrolments(self.replica.connection):
            if each.device not in known:
                if each.member == self.me:
                    self.hub.enrol(each)
                elif self.role == "manager":
                    self.hub.enrol_for(each)

    def round(self) -> bool:
        """Do one round; returns whether another may find more to do."""
        self.done.refused = []  # what was refused before may be known by now
        survey = self._survey()
        if survey is None:
            return False
        rights = self.hub.rights()
        moved = self._receive_project(survey)
        if moved and rights.role == "manager" and not rights.retired:
            agree(self.replica)
        if survey.forked:
            return self._repair(survey)
        gone = withdrawal(self.replica.connection, self.hub, survey.absent, self.me)
        survey.forked += gone.forked
        due = self._due(survey, rights, gone)
        sent = self._send(rights, due)
        received = self._receive(survey)
        self._drop(gone.drop)
        if survey.forked:
            return self._repair(survey)
        return bool(moved or sent or received or gone.drop)

    def _repair(self, survey: Survey) -> bool:
        """Keep both ways of what went on twice; the next round sends ours and brings the hub's."""
        self.done.forked += len(survey.forked)
        repair(self.replica, self.hub, survey.forked)
        self.enrol()
        return True

    def _survey(self) -> Survey | None:
        """Compare the heads of both sides; None where all are alike."""
        connection = self.replica.connection
        mine = digest(connection)
        buckets = differing(mine.buckets, self.hub.digest())
        sure = [head for bucket, unsure in mine.unsure.items() if bucket not in buckets for head in unsure]
        survey = self._compared(buckets) if buckets else None
        if survey is not None:
            known = acknowledged(connection, (each.stream.id for each in survey.alike))
            sure += [(h.stream.id, h.seq, h.hash) for h in survey.alike if known.get(h.stream.id) != (h.seq, h.hash)]
        if sure:
            with transaction(connection):
                acknowledge(connection, sure)
            prove(self.replica, self.hub, sure)
        return survey

    def _compared(self, buckets: list[int]) -> Survey:
        theirs = {each.stream.id: each for each in self.hub.heads(buckets)}
        return compare(self.replica.connection, heads(self.replica.connection, self.replica.project, buckets), theirs)

    def _receive_project(self, survey: Survey) -> int:
        """Take the project's own layer first: it says who may do what, and whose signature counts."""
        own = [each for each in survey.pull if _is_project(each[0])]
        survey.pull = [each for each in survey.pull if not _is_project(each[0])]
        if not own:
            return 0
        enrolments = enrol.enrolments(self.replica.connection)
        pulled = pull_project(self.replica, self.hub, own, enrolments, self._counting("receive", own))
        return self._note(survey, pulled)

    def _receive(self, survey: Survey) -> int:
        if not survey.pull:
            return 0
        trust = loaded_trust(self.replica.connection, self.replica.project)
        pulled = pull(self.replica, self.hub, survey.pull, trust, self._counting("receive", survey.pull))
        return self._note(survey, pulled)

    def _note(self, survey: Survey, pulled: Pulled) -> int:
        """Add up what came; what went on otherwise here joins the forks. Returns how many changes came."""
        self.done.received += pulled.taken.changes
        self.done.documents |= pulled.taken.documents
        self.done.families |= pulled.taken.families
        self.done.refused += [each for each in pulled.refused if each not in self.done.refused]
        survey.forked += pulled.forked
        return pulled.taken.changes + len(pulled.forked)

    def _due(self, survey: Survey, rights: Rights, gone: Withdrawal) -> list[Due]:
        """Return what the hub lacks and may take from here; what it had before and lost is counted."""
        lacking = [(own, theirs.seq if theirs else 0) for own, theirs in survey.push] + gone.due
        lacking += [(own, 0) for own in survey.absent if own.stream.id not in gone.hidden]
        due = [(own, after) for own, after in lacking if may_write(rights, own.stream.sheet, own.stream.author)]
        allowed = {own.key for own, _ in due}
        stuck = [each for each in lacking if each[0].key not in allowed and each[0].stream.author == self.me]
        self.done.kept = sum(own.seq - after for own, after in stuck)
        before = acknowledged(self.replica.connection, (own.stream.id for own, _ in lacking))
        lost = [(own, after) for own, after in lacking if before.get(own.stream.id, (0, b""))[0] > after]
        if lost:
            self.done.restored += sum(before[own.stream.id][0] - after for own, after in lost if own.key in allowed)
            self._doubt(lost)
        return due

    def _doubt(self, lost: Sequence[Due]) -> None:
        """Believe no more that the hub holds what it has lost."""
        connection = self.replica.connection
        with transaction(connection):
            forget_acknowledged(connection, [own.stream.id for own, _ in lost])
            acknowledge(
                connection, [(own.stream.id, after, hash_at(connection, own, after)) for own, after in lost if after]
            )

    def _send(self, rights: Rights, due: list[Due]) -> int:
        sent = push(self.replica, self.hub, rights, due, self._counting("send", due)).changes
        self.done.sent += sent
        return sent

    def _drop(self, gone: list[Head]) -> None:
        """Let go of what was withdrawn; the person's own tail went up before."""
        if gone:
            self.done.documents |= withdraw(self.replica, {each.stream.id: each.seq for each in gone})
            self.done.withdrawn += len(gone)

    def _counting(self, what: str, due: Sequence[tuple[Head, int]]) -> Callable[[int], None]:
        """Return who hears of changes that went one way, and says how many are left."""
        total, done = sum(head.seq - after for head, after in due), 0

        def count(more: int) -> None:
            nonlocal done
            done += more
            self.told(what, done, total)

        return count


def _is_project(head: Head) -> bool:
    return head.stream.sheet == Sheet("project")
