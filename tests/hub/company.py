"""How a company of laptops acts, exchanges and comes to rest in the state machine; what they do is drawn elsewhere.

After every exchange nothing has come that its member may not see, and what counts as synchronised is on the hub; at
rest, DESIGN 9's invariants 1 to 6 hold of every file and of the hub.
"""

import random
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize

from annotator.errors import BadInputError, NotFoundError, RefusedError
from annotator.model.ids import new_id
from annotator.project import share, team
from tests.hub import crew as crews
from tests.hub import rest
from tests.hub.crew import TEAM, Crew, Laptop
from tests.hub.wire import Wire
from tests.property.test_project_machine import said, without_conflicts
from tests.texts import TEXTS

REFUSED = (RefusedError, NotFoundError, BadInputError)
tally: Counter[str] = Counter()


class Company(RuleBasedStateMachine):
    """A manager, a reviewer, two annotators, one of whom has two laptops."""

    server: crews.Server
    wire: Wire
    template: crews.Template

    @initialize(seed=st.integers(0, 2**32))
    def start(self, seed: int):
        self.crew: Crew = crews.crew(self.server, self.wire, self.template)
        self.random = random.Random(seed)
        self.written: rest.Log = {}
        self.lost: set[str] = set()
        self.is_hub_lost = False
        self.secret_words: list[str] = []
        self.saved: dict[str, Path] = {}
        self.made: list[str] = []
        self.emptied = self.restored = 0
        for laptop in self.laptops:
            self.keep(laptop)
        self.texts = [
            next(d.id for d in self.laptops[0].project.documents() if d.title == t) for t in (*TEXTS, "A third")
        ]

    # who and what

    @property
    def laptops(self) -> list[Laptop]:
        return list(self.crew.laptops.values())

    def laptop(self, number: int) -> Laptop:
        return self.laptops[number % len(self.laptops)]

    def someone(self, number: int) -> str:
        names = [each for each in TEAM if not each.endswith(" 2")]
        return names[number % len(names)]

    def keep(self, laptop: Laptop) -> None:
        for name, row in laptop.log().items():
            known = self.written.setdefault(name, row)
            if known[-1] is None and row[-1] is not None:
                self.written[name] = row

    # acts

    def act(self, laptop: Laptop, do: Callable[[], object], back: bool = False) -> object:
        """Do something on a laptop, whose clock may be wrong; undo restores what it changed, and redo does it again."""
        project = laptop.project
        with laptop.clock():
            before = said(project)
            try:
                made = do()
            except REFUSED:
                tally["refused"] += 1
                assert said(project) == before, "a refused act changes nothing"
                return None
            tally["acts"] += 1
            after = said(project)
            if back and after != before:
                with suppress(RefusedError):  # who gave up a role may not take that back
                    skipped = project.undo().skipped
                    assert skipped or without_conflicts(said(project)) == without_conflicts(before)
                    project.redo()
                    assert skipped or without_conflicts(said(project)) == without_conflicts(after)
        self.keep(laptop)
        return made

    def forget(self, gone: set[str]) -> None:
        """What nothing and nobody holds any more is lost in earnest."""
        self.lost |= gone - self.crew.ids() - {name for each in self.laptops for name in each.ids()}

    def manages(self, laptop: Laptop) -> bool:
        person = laptop.project.person
        return person is not None and person.role == "manager" and not person.retired

    def exchange(self, laptop: Laptop) -> "share.Exchanged | None":
        """Exchange with the hub, and look at what came of it; None where the hub does not know the login."""
        if not laptop.is_member:
            with pytest.raises(RefusedError, match="ask a manager"):
                share.sync(laptop.project)
            return None
        before = laptop.ids()
        rights = self.crew.rights(laptop.member)
        with laptop.clock():
            done = share.sync(laptop.project)
        tally["exchanges"] += 1
        laptop.is_stale = False
        self.look(laptop, before, [rights, self.crew.rights(laptop.member)])
        assert done.refused == [], done.refused
        rest.check_blind(self.crew, laptop, lost=self.is_hub_lost)
        return done

    def look(self, laptop: Laptop, before: set[str], rights: list[rest.Rights]) -> None:
        self.keep(laptop)
        if laptop.ids() != before:
            rest.check_sound(self.crew, laptop, lost=self.is_hub_lost)
        if not laptop.is_stale:
            rest.check_acknowledged(self.crew, laptop)
        rest.check_came(self.crew, laptop, before, rights)

    # rest

    def connect_all(self) -> None:
        """Whoever's login is gone is invited anew, by a manager whose login is there, or who makes one."""
        gone = [each for each in self.laptops if not each.is_member]
        if not gone:
            return
        known = [each for each in self.laptops if each.is_member and self.manages(each)]
        if not known:
            known = [each for each in self.laptops if self.manages(each)]
            if not known:  # the only manager gave up the role before who is one now could learn of it
                return
            share.create_hub(known[0].project, self.crew.address)
            known[0].is_member = True
        manager = known[0]
        for laptop in gone:
            if laptop is manager:
                continue
            share.sync(manager.project)
            member = manager.project.members[laptop.member]
            if member.retired:
                team.take_back(manager.project, member.name)
            target = self.crew.folder / f"{new_id()}.invitation"
            share.invite(manager.project, member.name, member.role, target)
            laptop.project.close()
            laptop.project = share.join(target, laptop.path)[0]
            laptop.is_member = True
            self.keep(laptop)
        self.keep(manager)

    def settle_down(self) -> None:
        for laptop in self.laptops:
            laptop.skew = 0
        self.connect_all()
        for _ in range(15):
            done = [self.exchange(each) for each in self.laptops]
            if not any(each is not None and rest.moved(each) for each in done):
                return
        raise AssertionError("the team does not come to rest")

    def teardown(self):
        if not hasattr(self, "crew"):
            return
        try:
            if sys.exc_info()[0] is None:  # else a rule has failed already
                self.settle_down()
                self.check_rest()
        finally:
            self.crew.close()

    def check_rest(self) -> None:
        crew = self.crew
        redacted: set[str] = set()
        for laptop in self.laptops:
            if laptop.is_member:
                rest.check_same(crew, laptop, lost=self.is_hub_lost)
            rest.check_sound(self.crew, laptop, lost=self.is_hub_lost)
            rest.check_losing(laptop)
            redacted |= rest.redacted_changes(laptop)
        hub = crew.log()
        rest.check_log(self.written, hub, redacted, "the hub")
        everywhere = set(hub)
        kept = [row[-2] for name, row in self.written.items() if name not in redacted and isinstance(row[-2], bytes)]
        # a copy that was imported from an export is another annotation, and was not redacted
        gone = [each for each in self.secret_words if not any(each.encode() in payload for payload in kept)]
        for laptop in self.laptops:
            found = laptop.log()
            everywhere |= found.keys()
            if laptop.is_member:
                rest.check_log(self.written, found, redacted, laptop.name)
                rest.check_nowhere(laptop, gone)
        assert self.written.keys() - self.lost <= everywhere, "an act is nowhere any more"
        tally["schedules"] += 1
