"""A team at random: edits, reveals, roles, clones, restores and cut lines, over real files and a real PostgreSQL.

What must hold after every exchange, and at rest, stands in `company.py` and `rest.py`.
"""

import os
import string
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from annotator.errors import NotFoundError, RefusedError, UnreachableError
from annotator.formats.schema_file import write_schema
from annotator.log.change import Change, Sheet, payload_digest
from annotator.log.stream import Stream
from annotator.model.ids import new_id
from annotator.model.schema import Words
from annotator.project import annotate, comments, corpus, files, redact, schema, share, states, team
from annotator.project.session import open_project
from annotator.review import adjudicate
from annotator.review.reviewed import cases
from annotator.store.append import append_changes, sheet_key
from annotator.store.engine import transaction
from tests.hub import crew as crews
from tests.hub.company import REFUSED, Company, tally
from tests.hub.wire import Break, Wire

SOAK = os.environ.get("ANNOTATOR_PROFILE") == "soak"
SCHEDULES = int(os.environ.get("ANNOTATOR_SCHEDULES", "2000" if SOAK else "8"))
SHARDS = 4 if SOAK else 1
STEPS = int(os.environ.get("ANNOTATOR_STEPS", "40" if SOAK else "25"))
LABELS = ("person", "group", "facility")
TEN_YEARS = 10 * 365 * 86_400_000
which = st.integers(0, 11)
some_text = st.integers(0, 1)


class TeamMachine(Company):
    """What they do, by the day."""

    @rule(on=which, text=some_text, label=st.sampled_from(LABELS), start=st.integers(0, 40), back=st.booleans())
    def mark(self, on, text, label, start, back):
        laptop = self.laptop(on)
        words = "".join(self.random.choices(string.ascii_lowercase, k=20))

        def do():
            return laptop.project.annotate(self.texts[text], label, [(start, start + 9)], note=words)

        name = self.act(laptop, do, back)
        if isinstance(name, str):
            self.made.append(name)

    @rule(on=which, text=some_text, whom=which)
    def mark_for_another(self, on, text, whom):
        laptop = self.laptop(on)
        for_whom = self.someone(whom)
        self.act(laptop, lambda: laptop.project.annotate(self.texts[text], "group", [(3, 9)], member=for_whom))

    @rule(on=which)
    def work(self, on):
        """A few acts of an ordinary day."""
        for _ in range(3):
            draw = self.random.randrange
            match draw(6):
                case 0:
                    self.comment(on, draw(2), bool(draw(2)), back=False)
                case 3:
                    self.discuss(on, draw(12), ["answer", "settle", "change", "remove"][draw(4)], back=False)
                case 1:
                    self.respan(on, draw(12), draw(20))
                case 2:
                    self.relabel(on, draw(12), LABELS[draw(3)], back=False)
                case _:
                    self.mark(on, draw(2), LABELS[draw(3)], draw(40), back=False)

    @rule(on=which, number=which, label=st.sampled_from(LABELS), back=st.booleans())
    def relabel(self, on, number, label, back):
        laptop = self.laptop(on)
        if there := [each.id for each in laptop.project.annotations()]:
            self.act(laptop, lambda: annotate.relabel(laptop.project, there[-1 - number % len(there)], label), back)

    @rule(on=which, number=which, start=st.integers(0, 20))
    def respan(self, on, number, start):
        laptop = self.laptop(on)
        if there := [each.id for each in laptop.project.annotations()]:
            name = there[number % len(there)]
            self.act(laptop, lambda: annotate.respan(laptop.project, name, [(start, start + 5)]))

    @rule(on=which, number=which, back=st.booleans())
    def remove(self, on, number, back):
        laptop = self.laptop(on)
        if there := [each.id for each in laptop.project.annotations()]:
            self.act(laptop, lambda: annotate.remove(laptop.project, [there[number % len(there)]]), back)

    @rule(on=which, again=st.booleans())
    def undo(self, on, again):
        laptop = self.laptop(on)
        self.act(laptop, laptop.project.undo)
        if again:
            self.act(laptop, laptop.project.redo)

    @rule(on=which, text=some_text, private=st.booleans(), back=st.booleans())
    def comment(self, on, text, private, back):
        laptop = self.laptop(on)
        self.act(laptop, lambda: comments.add_comment(laptop.project, self.texts[text], "so", private=private), back)

    @rule(on=which, number=which, what=st.sampled_from(["answer", "settle", "change", "remove"]), back=st.booleans())
    def discuss(self, on, number, what, back):
        """Answer, settle, change or remove a comment that is shown here, whoever wrote it; where none is, write one."""
        laptop = self.laptop(on)
        there = comments.comments(laptop.project)
        if not there:
            self.comment(on, number % 2, private=False, back=back)
            return
        said = there[number % len(there)]
        do = {
            "answer": lambda: comments.add_comment(laptop.project, said.document, "why", answers=said.id),
            "settle": lambda: comments.settle(laptop.project, said.id, not said.settled),
            "change": lambda: comments.edit_comment(laptop.project, said.id, f"{said.text} or so"),
            "remove": lambda: comments.remove_comment(laptop.project, said.id),
        }
        if self.act(laptop, do[what], back) is not None:
            tally["discussed"] += 1

    @rule(on=which, text=some_text, done=st.booleans())
    def be_done(self, on, text, done):
        laptop = self.laptop(on)
        self.act(laptop, lambda: states.set_done(laptop.project, self.texts[text], done))

    @rule(on=which, text=some_text, number=which, back=st.booleans())
    def decide(self, on, text, number, back):
        """A reviewer decides a case, or whatever a strategy decides."""
        laptop = self.laptop(on)
        strategy = adjudicate.STRATEGIES[number % 3]

        def do():
            listed = cases(laptop.project, self.texts[text])
            if number % 2 and listed:
                case = listed[number % len(listed)]
                own = [*case.versions, *case.lacking]
                return adjudicate.take(laptop.project, case, own[number % len(own)], reason="so")
            return adjudicate.carry_out(laptop.project, adjudicate.plan(laptop.project, [self.texts[text]], strategy))

        if self.act(laptop, do, back) is not None:
            tally["decided"] += 1

    @rule(on=which, source=which, layer=st.sampled_from(["work", "gold"]), whom=which)
    def import_work(self, on, source, layer, whom):
        """What one laptop holds comes into another as a file: for its member, for another, or as gold."""
        path = self.crew.folder / f"{new_id()}.jsonl"
        try:
            self.laptop(source).project.export("jsonl", path)
        except NotFoundError:  # a text that its member may not read is not there
            return
        laptop, member = self.laptop(on), self.someone(whom) if layer == "work" else None
        self.act(laptop, lambda: corpus.import_paths(laptop.project, [path], member=member, layer=layer))

    @rule(on=which, label=st.sampled_from(LABELS), title=st.sampled_from(["Fighter", "Unit"]), back=st.booleans())
    def change_schema(self, on, label, title, back):
        laptop = self.laptop(on)
        now = laptop.project.schema
        labels = {**now.labels, label: replace(now.labels[label], title=Words(title, title))}
        path = self.crew.folder / "schema.toml"
        path.write_text(write_schema(replace(now, labels=labels)), "utf-8")
        self.act(laptop, lambda: schema.apply(laptop.project, path), back)

    # who may see what; mostly by the manager and the reviewer

    @rule(on=st.integers(0, 1), text=some_text, hide=st.booleans(), back=st.booleans())
    def reveal_or_hide(self, on, text, hide, back):
        laptop = self.laptop(on)
        do = team.hide if hide else team.reveal
        self.act(laptop, lambda: do(laptop.project, self.texts[text]), back)

    @rule(on=st.integers(0, 1), text=some_text, whom=which, end=st.booleans(), back=st.booleans())
    def assign_or_end(self, on, text, whom, end, back):
        laptop = self.laptop(on)
        do = team.unassign if end else team.assign
        self.act(laptop, lambda: do(laptop.project, self.texts[text], self.someone(whom)), back)

    @rule(
        on=st.integers(0, 1), whom=which, role=st.sampled_from(["annotator", "reviewer", "manager"]), back=st.booleans()
    )
    def change_role(self, on, whom, role, back):
        laptop = self.laptop(on)
        self.act(laptop, lambda: team.change_role(laptop.project, self.someone(whom), role), back)

    @rule(on=st.integers(0, 1), whom=which, back=st.booleans())
    def retire_or_take_back(self, on, whom, back):
        laptop = self.laptop(on)
        name = self.someone(whom)
        retired = team.member_of(laptop.project, name).retired
        self.act(laptop, lambda: (team.take_back if retired else team.retire)(laptop.project, name), back)

    @rule(on=st.integers(0, 1), open_=st.booleans())
    def open_or_close_gold(self, on, open_):
        laptop = self.laptop(on)
        self.act(laptop, lambda: team.open_gold(laptop.project, open_=open_))

    @rule(on=st.integers(0, 1), number=which)
    def redact(self, on, number):
        """A manager has an annotation taken out for good."""
        laptop = self.laptop(on)
        there = [each for each in laptop.project.annotations() if each.note]
        if not there:
            return
        chosen = there[number % len(there)]

        def do():
            plan = redact.plan(laptop.project, annotations=[chosen.id])
            return redact.redact(laptop.project, plan, "it names a witness")

        with laptop.clock():
            try:
                do()
            except REFUSED:
                return
        tally["redacted"] += 1
        self.secret_words.append(chosen.note)
        self.keep(laptop)

    @rule(on=which, shared=st.booleans(), data=st.binary(max_size=12))
    def write_as_a_newer_version(self, on, shared, data):
        """A kind, or a version of one, that this version does not know, as a newer Annotator would write it."""
        laptop = self.laptop(on)
        replica = laptop.project.replica
        sheet = Sheet("shared", self.texts[2]) if shared else Sheet("work", self.texts[2], laptop.member)
        payload, salt = data, os.urandom(16)
        kind = "mood.put" if shared else "annotation.put"
        change = Change(new_id(), new_id(), 1, 1, kind, 7, "x", (), payload_digest(salt, payload), payload, salt)
        with transaction(replica.connection):
            stream = Stream(replica.project, replica.device.id, replica.device.member, sheet)
            append_changes(replica.connection, stream, sheet_key(replica.connection, sheet), [change])
        self.keep(laptop)

    # laptops

    @rule(on=which, years=st.sampled_from([-1, 0, 1]))
    def set_the_clock(self, on, years):
        self.laptop(on).skew = years * TEN_YEARS

    @rule(on=which)
    def save_the_disk(self, on):
        laptop = self.laptop(on)
        self.saved[laptop.name] = self.crew.folder / f"{laptop.name}.image"
        crews.copy_file(laptop.path, self.saved[laptop.name])

    @precondition(lambda self: self.saved)
    @rule(on=which)
    def restore_a_laptop(self, on):
        """An older copy of the disk is written over the file in place: the same device with old numbers."""
        laptop = self.crew.laptops[sorted(self.saved)[on % len(self.saved)]]
        before = laptop.ids()
        laptop.project.close()
        crews.copy_file(self.saved[laptop.name], laptop.path)
        laptop.project = open_project(laptop.path)
        assert laptop.project.person is not None, "it is still this computer's file"
        self.crew.look_for_logins()
        laptop.is_stale = self.is_hub_lost  # the copy may be from before the loss
        self.forget(before - laptop.ids())
        tally["laptops restored"] += 1

    @rule(on=which, same=st.booleans())
    def clone_a_laptop(self, on, same):
        """The disk goes on in two computers as the same device; or the file is copied, and is another device."""
        laptop = self.laptop(on)
        if len(self.laptops) >= 8 or laptop.project.person.retired:
            return
        name = f"{laptop.name.partition('-')[0]}-{len(self.laptops)}"
        copy = self.crew.add(name, laptop.path, None if same else laptop.member)
        copy.is_member, copy.is_stale = laptop.is_member, laptop.is_stale
        assert (copy.project.replica.device.id == laptop.project.replica.device.id) == same
        tally["laptops cloned" if same else "files copied"] += 1

    @rule(into=which, other=which)
    def merge(self, into, other):
        """Two files of one member are merged."""
        mine = self.laptop(into)
        theirs = [each for each in self.laptops if each.member == mine.member and each is not mine]
        if theirs:
            with mine.clock():
                files.merge(mine.project, theirs[other % len(theirs)].path)
            self.keep(mine)
            tally["files merged"] += 1

    # the hub

    @precondition(lambda self: len(self.crew.kept) < 3)
    @rule()
    def back_up_the_hub(self):
        self.crew.back_up()

    @precondition(lambda self: self.restored < 2)
    @rule()
    def restore_the_hub(self):
        self.restored += 1
        self.is_hub_lost = True
        before = self.crew.ids()
        self.crew.restore()
        self.forget(before)
        tally["hubs restored"] += 1

    @precondition(lambda self: not self.emptied)
    @rule(on=st.integers(0, 1))
    def empty_the_hub(self, on):
        """The hub is lost, and a manager makes it anew from their own file."""
        laptop = self.laptop(on)
        if not self.manages(laptop) or self.exchange(laptop) is None:
            return
        self.emptied += 1
        self.is_hub_lost = True
        before = self.crew.ids()
        self.crew.empty()
        with laptop.clock():
            share.create_hub(laptop.project, self.crew.address)
        laptop.is_member = True
        self.keep(laptop)
        self.forget(before)
        tally["hubs emptied"] += 1

    # exchanges

    @rule(on=which)
    def sync(self, on):
        self.exchange(self.laptop(on))

    @rule(on=which, number=st.integers(6, 45), commits=st.booleans(), answered=st.booleans())
    def sync_and_be_cut_off(self, on, number, commits, answered):
        """The line breaks at some message, before the hub gets it, or before its answer is heard."""
        laptop = self.laptop(on)
        if not laptop.is_member:
            return
        self.work(on)
        before, rights = laptop.ids(), self.crew.rights(laptop.member)
        due = Break(1 + number % 4 if commits else number, commits, answered)
        broken = self.wire.broken
        with laptop.clock(), self.wire.breaking(due):
            try:
                share.sync(laptop.project)
            except UnreachableError:
                assert self.wire.broken > broken
                tally["cut off"] += 1
        self.wire.settle()
        laptop.project.refresh()
        self.look(laptop, before, [rights, self.crew.rights(laptop.member)])

    @rule(one=which, other=which, meanwhile=st.booleans())
    def sync_together(self, one, other, meanwhile):
        """Two exchange at once, while the first of them goes on writing."""
        first, second = self.laptop(one), self.laptop(other)
        if first is second or not (first.is_member and second.is_member):
            return
        self.work(one)
        self.work(other)
        before = {each.name: each.ids() for each in (first, second)}
        rights = {each.name: [self.crew.rights(each.member)] for each in (first, second)}
        with ThreadPoolExecutor(2) as pool:
            running = [pool.submit(_sync_alone, each.path) for each in (first, second)]
            if meanwhile:
                self.mark(one, 0, "person", 2, back=False)
            for each in running:
                with suppress(RefusedError):  # the other's exchange may have taken a right away meanwhile
                    each.result()
        tally["exchanges at once"] += 1
        for each in (first, second):
            each.project.refresh()
            self.look(each, before[each.name], [*rights[each.name], self.crew.rights(each.member)])


def _sync_alone(path: Path) -> None:
    with open_project(path) as project:
        share.sync(project)


@pytest.fixture(scope="module")
def machine(server):
    """The machine over a team that is built once."""
    wire = Wire(server.port)
    with crews.template(server) as template:
        yield type("Machine", (TeamMachine,), {"server": server, "wire": wire, "template": template})
    wire.close()


@pytest.mark.parametrize("shard", range(SHARDS))
def test_a_team_comes_to_rest(machine, shard):
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=SCHEDULES // SHARDS,
            stateful_step_count=STEPS,
            deadline=None,
            phases=(Phase.explicit, Phase.reuse, Phase.generate),  # ids are drawn anew each time: nothing shrinks
        ),
    )
    if "ANNOTATOR_TALLY" in os.environ:
        Path(os.environ["ANNOTATOR_TALLY"]).write_text(str(dict(sorted(tally.items()))))
