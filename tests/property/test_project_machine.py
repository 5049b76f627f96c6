"""Two devices of one person, copies, merges, rollbacks, edits, undo, schema changes: DESIGN 9 over real files.

After every step the typed tables equal a fold of the whole log made anew, and every quote its text (1, 7); undo
after do restores the state (5); when everything has been merged to rest, all files say the same, a further merge
brings nothing, no change or losing value is lost, unknown kinds stand, nothing redacted does (1, 3, 5, 6).
"""

import os
import shutil
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule

from annotator.errors import BadInputError, NotFoundError, RefusedError
from annotator.formats.schema_file import write_schema
from annotator.log.change import Change, Sheet, payload_digest
from annotator.log.states import annotation_state
from annotator.log.stream import Stream
from annotator.model.annotation import AnnotationTarget, Role
from annotator.model.ids import new_id
from annotator.model.schema import Label, Words
from annotator.project import annotate, comments, corpus, files, schema, settling, states
from annotator.project import redact as redacting
from annotator.project.conflicts import conflicts
from annotator.project.session import Project, open_project
from annotator.store.append import append_changes, sheet_key
from annotator.store.engine import transaction
from tests.property.saying import (
    field,
    gone,
    holding,
    log,
    losing,
    place,
    said,
    template,
    values,
    without_conflicts,
    without_payloads,
    without_schema,
)
from tests.texts import TEXTS

LABELS = ("person", "group", "facility")
PASSING = ("vehicle", "weapon")  # labels that are retired and merged in passing
DEVICES = ("A", "B")
ELSEWHERE = "f" * 64  # a document that nobody works on here: where a newer version wrote, this one refuses to
NOTES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=5)


class ProjectMachine(RuleBasedStateMachine):
    """One person's two laptops."""

    marks = Bundle("marks")
    said = Bundle("said")

    @initialize()
    def start(self):
        self.folder = Path(tempfile.mkdtemp())
        self.projects: dict[str, Project] = {}
        self.written: dict[str, tuple[object, ...]] = {}
        self.saved: Path | None = None
        self.redacted: set[str] = set()
        for name in DEVICES:
            path = self.folder / f"{name}.annot"
            shutil.copy(template(), path)
            self.projects[name] = open_project(path, member="Salma")
        a, b = self.projects.values()
        assert a.replica.device.id != b.replica.device.id, "a copy is another device"
        self.texts = {document.id: TEXTS[document.title] for document in a.documents()}

    def keep(self, project: Project):
        self.written |= log(project)

    @rule(target=marks, on=st.sampled_from(DEVICES), label=st.sampled_from(LABELS + PASSING), data=st.data())
    def mark(self, on, label, data):
        project = self.projects[on]
        document = data.draw(st.sampled_from(sorted(self.texts)))
        text = self.texts[document]
        start = data.draw(st.integers(0, len(text) - 2))
        end = data.draw(st.integers(start + 1, min(len(text), start + 30)))
        before = said(project)
        if project.schema.labels[label].retired or not text[start:end].strip():
            return multiple()
        name = project.annotate(document, label, [(start, end)], note=data.draw(NOTES))
        after = said(project)
        self.keep(project)
        project.undo()
        assert said(project) == before, "undo after do restores the state"
        project.redo()
        assert said(project) == after, "redo after undo too"
        self.keep(project)
        return name

    @rule(
        on=st.sampled_from(DEVICES),
        name=marks,
        what=st.sampled_from(["note", "label", "span", "attribute", "entry"]),
        data=st.data(),
    )
    def change(self, on, name, what, data):
        project = self.projects[on]
        if not project.annotations(ids=[name]):
            return

        def edited(annotation):
            match what:
                case "note":
                    return replace(annotation, note=data.draw(NOTES))
                case "label":
                    return replace(annotation, label=data.draw(st.sampled_from(LABELS)), attributes={})
                case "span":
                    text = self.texts[annotation.document]
                    end = data.draw(st.integers(1, len(text)))
                    start = data.draw(st.integers(0, end - 1))
                    return replace(annotation, fragments=((start, end),), quotes=(text[start:end],))
                case "attribute":
                    return replace(annotation, attributes={})
                case _:
                    return replace(annotation, entry=data.draw(st.sampled_from([None, new_id()])))

        due = []

        def remembered(annotation):
            due.append(edited(annotation))
            return due[0]

        before, waiting = said(project), losing(project)
        changed = annotate.edit(project, name, remembered)
        now = said(project)["annotations"]
        assert without_schema(now[name]) == without_schema(due[0]), "an edit shows, whatever waits to be settled"
        assert not gone(project, waiting)
        self.keep(project)
        if changed.count:
            self.undone_and_redone(project, before, waiting)

    def undone_and_redone(self, project, before, waiting):
        """Undo restores the state and what waited to be settled; redo does again what was undone."""
        after, later = said(project)["annotations"], losing(project)
        project.undo()
        assert said(project)["annotations"] == before["annotations"]
        assert losing(project) == waiting
        project.redo()
        assert said(project)["annotations"] == after
        assert losing(project) == later
        self.keep(project)

    def acts(self, project, act):
        """An act that touches no annotation is undone and done again."""
        before = said(project)
        made = act()
        after = said(project)
        self.keep(project)
        if after != before:
            project.undo()
            assert without_conflicts(said(project)) == without_conflicts(before)
            project.redo()
            assert without_conflicts(said(project)) == without_conflicts(after)
            self.keep(project)
        return made

    @rule(on=st.sampled_from(DEVICES), done=st.booleans(), data=st.data())
    def be_done(self, on, done, data):
        project = self.projects[on]
        document = data.draw(st.sampled_from(sorted(self.texts)))
        self.acts(project, lambda: states.set_done(project, document, done))
        assert (states.states(project)[document] == "done") == done

    @rule(target=said, on=st.sampled_from(DEVICES), private=st.booleans(), data=st.data())
    def comment(self, on, private, data):
        project = self.projects[on]
        document = data.draw(st.sampled_from(sorted(self.texts)))
        there = [each for each in comments.comments(project, document) if not private or each.layer == "work"]
        answered = data.draw(st.sampled_from([None, *(each.id for each in there)]))
        marked = data.draw(st.sampled_from([None, *(each.id for each in project.annotations(document))]))
        start = data.draw(st.integers(0, 9))
        spans = [(start, start + 5)] if marked is None and data.draw(st.booleans()) else []
        add = partial(comments.add_comment, annotation=marked, fragments=spans, answers=answered, private=private)
        name = self.acts(project, lambda: add(project, document, "a" + data.draw(NOTES)))
        (made,) = [each for each in comments.comments(project, document) if each.id == name]
        assert made.author == project.person.id
        assert made.quotes == tuple(self.texts[document][slice(*span)] for span in made.fragments)
        return name

    @rule(
        on=st.sampled_from(DEVICES), name=said, what=st.sampled_from(["edit", "settle", "reopen", "remove"]), text=NOTES
    )
    def change_a_comment(self, on, name, what, text):
        project = self.projects[on]
        found = [each for each in comments.comments(project) if each.id == name]
        act = {
            "edit": lambda: comments.edit_comment(project, name, "b" + text),
            "settle": lambda: comments.settle(project, name),
            "reopen": lambda: comments.settle(project, name, False),
            "remove": lambda: comments.remove_comment(project, name),
        }[what]
        if not found:
            with pytest.raises(NotFoundError):
                act()
            return
        self.acts(project, act)
        now = {each.id: each for each in comments.comments(project)}.get(name)
        due = {"edit": {"text": ("b" + text).strip()}, "settle": {"settled": True}, "reopen": {"settled": False}}
        assert now == (replace(found[0], **due[what]) if what in due else None), "it shows, and is still who wrote it"

    @rule(on=st.sampled_from(DEVICES), names=st.lists(marks, min_size=1, max_size=3, unique=True))
    def settle(self, on, names):
        """Conflicts are settled for what shows, and the settling is undone and done again."""
        project = self.projects[on]
        before, waiting = said(project), losing(project)
        found = project.annotations(ids=names)
        with project.act("settle") as act:
            for each in found:
                sheet = Sheet(each.layer, each.document, each.owner)
                act.settle(sheet, "annotation", each.id, act.folded(sheet, "annotation", each.id).state)
        self.keep(project)
        if found:
            assert said(project)["annotations"] == before["annotations"]
            assert not {each[0] for each in losing(project)} & set(names)
            self.undone_and_redone(project, before, waiting)

    @rule(on=st.sampled_from(DEVICES), which=st.integers(0, 20), use=st.sampled_from(["shown", "other"]))
    def settle_one(self, on, which, use):
        """One value is chosen: what else waits goes on waiting, and undo lets all of it wait again."""
        project = self.projects[on]
        before = conflicts(project)
        if not before:
            return
        chosen = before[which % len(before)]
        stood = said(project)
        try:
            settling.settle(project, chosen, use)
        except RefusedError:
            assert chosen.field == "removed", "only what others build on is not removed"
            return
        self.keep(project)
        after = conflicts(project)
        whole = chosen.field == "removed" and use == "other"
        left = [each for each in before if each != chosen and not (whole and place(each) == place(chosen))]
        assert values(after) == values(left)
        if use == "shown":
            assert without_conflicts(said(project)) == without_conflicts(stood)
        elif not whole:
            assert all(each.shown == chosen.other for each in after if field(each) == field(chosen))
        project.undo()
        assert values(conflicts(project)) == values(before)
        assert without_conflicts(said(project)) == without_conflicts(stood)
        project.redo()
        assert values(conflicts(project)) == values(left)
        self.keep(project)

    @rule(on=st.sampled_from(DEVICES), names=st.lists(marks, min_size=1, max_size=4, unique=True), data=st.data())
    def relabel_many(self, on, names, data):
        """A bulk act: some of its annotations may be gone, some wait to be settled."""
        project = self.projects[on]
        before, waiting = said(project), losing(project)
        found = project.annotations(ids=names)
        changed = 0
        with project.act("relabel") as act:
            for each in found:
                sheet = Sheet(each.layer, each.document, each.owner)
                wanted = replace(each, label=data.draw(st.sampled_from(LABELS)))
                act.put(sheet, "annotation", each.id, annotation_state(wanted))
            changed = act.written
        self.keep(project)
        if changed:
            self.undone_and_redone(project, before, waiting)

    @rule(
        on=st.sampled_from(DEVICES),
        source=st.sampled_from(DEVICES),
        layer=st.sampled_from(["work", "gold"]),
        member=st.sampled_from([None, "Basel"]),
        back=st.booleans(),
    )
    def import_work(self, on, source, layer, member, back):
        """The work of either laptop comes in as a file: for oneself, for another, as gold, again and again."""
        path = self.folder / f"{new_id()}.jsonl"
        self.projects[source].export("jsonl", path)
        project = self.projects[on]
        before, waiting = said(project), losing(project)
        changed = corpus.import_paths(project, [path], member=member, layer=layer).changed
        self.keep(project)
        assert len({each.id for each in project.annotations()}) == len(project.annotations())
        if changed.count and back:
            skipped = project.undo().skipped
            if not skipped:
                assert said(project)["annotations"] == before["annotations"]
                assert said(project)["members"] == before["members"]
                assert losing(project) == waiting
            self.keep(project)

    @rule(on=st.sampled_from(DEVICES), name=st.sampled_from(PASSING), heir=st.sampled_from(PASSING), back=st.booleans())
    def retire_or_merge_a_label(self, on, name, heir, back):
        """A label is retired, or merged into another one in use, or taken up again; nothing is dropped."""
        project = self.projects[on]
        before, waiting = said(project), losing(project)
        now = project.schema
        labels = dict(now.labels)
        merged = heir if heir != name and not labels[heir].retired and not labels[name].retired else ""
        retired = bool(merged) or not labels[name].retired
        labels[name] = replace(labels[name], retired=retired, merged_into=merged)
        path = self.folder / "schema.toml"
        path.write_text(write_schema(replace(now, labels=labels)), "utf-8")
        try:
            schema.apply(project, path)
        except (BadInputError, RefusedError):
            assert any(each.merged_into for each in labels.values()), "only a merge into what is retired is refused"
            return
        self.keep(project)
        after = said(project)
        assert after["annotations"].keys() == before["annotations"].keys(), "nothing is dropped"
        if merged:
            assert name not in {each.label for each in after["annotations"].values()}
        assert not gone(project, waiting)
        if back and after["schema"] != before["schema"]:
            project.undo()
            assert said(project)["schema"] == before["schema"]
            assert said(project)["annotations"] == before["annotations"]
            project.redo()
            assert said(project) | {"conflicts": 0} == after | {"conflicts": 0}
            self.keep(project)

    @rule(on=st.sampled_from(DEVICES), first=marks, second=marks)
    def claim_about(self, on, first, second):
        project = self.projects[on]
        found = {each.id: each for each in project.annotations(ids=[first, second])}
        if first not in found or second not in found:
            return
        one = found[first]
        event = replace(
            one,
            id="",
            kind="event",
            label="battle",
            roles=(Role("attacker", AnnotationTarget(second)),),
            owner="",
            attributes={},
        )
        try:
            annotate.add(project, [event])
        except RefusedError:
            assert found[second].label not in ("person", "group") or found[second].document != one.document
        self.keep(project)

    @rule(on=st.sampled_from(DEVICES), names=st.lists(marks, min_size=1, max_size=4, unique=True))
    def remove(self, on, names):
        project = self.projects[on]
        there = [each.id for each in project.annotations(ids=names)]
        if there:
            before, waiting = said(project), losing(project)
            annotate.remove(project, there)
            self.keep(project)
            assert not project.annotations(ids=there)
            self.undone_and_redone(project, before, waiting)

    @rule(on=st.sampled_from(DEVICES), steps=st.integers(1, 4))
    def undo(self, on, steps):
        project = self.projects[on]
        for _ in range(steps):
            try:
                project.undo()
            except RefusedError:
                break
        self.keep(project)

    @rule(on=st.sampled_from(DEVICES))
    def redo(self, on):
        try:
            self.projects[on].redo()
        except RefusedError:
            return
        self.keep(self.projects[on])

    @rule(
        on=st.sampled_from(DEVICES),
        name=st.sampled_from(LABELS),
        title=st.sampled_from(["Fighter", "Unit", "Site"]),
        new=st.booleans(),
    )
    def change_schema(self, on, name, title, new):
        project = self.projects[on]
        now = project.schema
        labels = dict(now.labels)
        labels[name] = replace(labels[name], title=Words(title, labels[name].title.ar))
        if new and f"new-{title.lower()}" not in labels:
            extra = f"new-{title.lower()}"
            labels[extra] = Label(extra, "entity", Words(title, title), order=900)
        path = self.folder / "schema.toml"
        path.write_text(write_schema(replace(now, labels=labels)), "utf-8")
        schema.apply(project, path)
        self.keep(project)

    @rule(
        on=st.sampled_from(DEVICES),
        data=st.binary(max_size=12),
        document=st.booleans(),
        kind=st.sampled_from(["mood.put", "state.put", "comment.put"]),
    )
    def write_as_a_newer_version(self, on, data, document, kind):
        """A kind, or a version of one, that this version does not know, as a newer Annotator would write it."""
        replica = self.projects[on].replica
        sheet = Sheet("work", ELSEWHERE, replica.device.member) if document else Sheet("shared")
        record = ELSEWHERE if kind == "state.put" else "x"
        payload, salt = data, os.urandom(16)
        change = Change(new_id(), new_id(), 1, 1, kind, 7, record, (), payload_digest(salt, payload), payload, salt)
        with transaction(replica.connection):
            stream = Stream(replica.project, replica.device.id, replica.device.member, sheet)
            append_changes(replica.connection, stream, sheet_key(replica.connection, sheet), [change])
        self.keep(self.projects[on])

    @rule(on=st.sampled_from(DEVICES), name=marks)
    def redact(self, on, name):
        """What an annotation ever said goes for good; the redaction itself is not taken back."""
        project = self.projects[on]
        if not project.annotations(ids=[name]):
            return
        redacting.redact(project, redacting.plan(project, annotations=[name]), "asked for")
        self.redacted.add(name)
        with pytest.raises(RefusedError):
            project.undo()
        self.keep(project)
        assert holding(project, self.redacted & {name}) == 0

    @rule(on=st.sampled_from(DEVICES))
    def reopen(self, on):
        before = said(self.projects[on])
        path, device = self.projects[on].path, self.projects[on].replica.device
        self.projects[on].close()
        self.projects[on] = open_project(path)
        assert self.projects[on].replica.device == device
        assert said(self.projects[on]) == before

    @rule(into=st.sampled_from(DEVICES))
    def merge(self, into):
        other = next(name for name in DEVICES if name != into)
        files.merge(self.projects[into], self.projects[other].path)
        self.keep(self.projects[into])

    @rule()
    def save_a_copy(self):
        self.saved = self.folder / "saved"
        shutil.copy(self.projects["A"].path, self.saved)
        wal = Path(f"{self.projects['A'].path}-wal")
        shutil.copy(wal, f"{self.saved}-wal") if wal.exists() else None

    @rule()
    def roll_the_laptop_back(self):
        """The saved copy is written over the file in place: same device, old numbers; B may know the lost tail."""
        if self.saved is None:
            return
        lost = self.folder / f"lost-{new_id()}.annot"
        path = self.projects["A"].path
        self.projects["A"].close()
        shutil.copy(path, lost)
        shutil.copyfile(self.saved, path)
        for suffix in ("-wal", "-shm"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)
        saved_wal = Path(f"{self.saved}-wal")
        if saved_wal.exists():
            shutil.copyfile(saved_wal, f"{path}-wal")
        self.projects["A"] = open_project(path)
        # what was lost comes back by merging the newer file
        files.merge(self.projects["A"], lost)

    @invariant()
    def every_file_checks(self):
        for project in getattr(self, "projects", {}).values():
            assert list(files.findings(project)) == []

    def teardown(self):
        if not getattr(self, "projects", None):
            return
        a, b = self.projects["A"], self.projects["B"]
        files.merge(a, b.path)
        files.merge(b, a.path)
        files.merge(a, b.path)
        assert said(a) == said(b)
        assert log(a) == log(b)
        assert without_payloads(self.written, self.redacted).items() <= log(a).items(), "no act is ever lost"
        assert holding(a, self.redacted) == holding(b, self.redacted) == 0, "a redacted payload never returns"
        assert files.merge(b, a.path).changes == 0
        assert files.merge(a, b.path).changes == 0
        for conflict in said(a)["conflicts"]:
            assert conflict[6] in log(a), "a losing value stays in the log"
        for project in self.projects.values():
            assert list(files.findings(project)) == []
            project.close()
        shutil.rmtree(self.folder)


TestProjectMachine = ProjectMachine.TestCase
_SOAK = os.environ.get("ANNOTATOR_PROFILE") == "soak"
TestProjectMachine.settings = settings(max_examples=400 if _SOAK else 25, stateful_step_count=30, deadline=None)
