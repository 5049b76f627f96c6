"""What lies open: a project, one of its documents, whose work is shown; and what a person does there.

Each act calls one function of the project and says in a sentence what became of it; nothing here draws.
"""

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.errors import AnnotatorError, NotFoundError, RefusedError
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.entry import Member
from annotator.model.schema import Label, active, label_title
from annotator.project.annotate import draft, relabel, with_label
from annotator.project.history import history
from annotator.project.jobs import Imported
from annotator.project.newer import closed_documents
from annotator.project.session import Project
from annotator.review import adjudicate
from annotator.review.blindness import is_blind
from annotator.store.append import Changed
from annotator.store.history import changes_of_action
from annotator.store.since import changed_since
from annotator.store.undo import Step, next_redo, next_undo
from annotator.text.boundaries import snap_to_graphemes
from annotator.ui.line import dotted, isolate, isolate_number, listed, strung, written_day, written_number
from annotator.ui.review.laned import MOST, LanedMarks, compared
from annotator.ui.review.signs import Sign, key_to, signs
from annotator.ui.review.together import TogetherMarks
from annotator.ui.sentences import translated
from annotator.ui.settings import recall_settings
from annotator.ui.source import EVERYONE, GOLD, ProjectMarks, Whose
from annotator.ui.verbs import verb_phrase


@dataclass(frozen=True, slots=True)
class Done:
    """What an act did: what changed, a sentence for the status line, and the annotation to select now."""

    changed: Changed
    sentence: str
    annotation: str | None = None


class Desk:
    """An open project as one window looks at it; `language` is the one that labels are named in."""

    def __init__(self, project: Project, language: str) -> None:
        self.project = project
        self.language = language
        self.document: Document | None = None
        self.text = ""
        self.whose = Whose(project.person.id if project.person else None)
        self._signs: tuple[object, Mapping[str, Sign]] = None, {}
        self._seen, self._last = project.replica.data_version, project.replica.last_change

    # what is shown

    @property
    def title(self) -> str:
        """The project's title, or the file's name."""
        return self.project.title.in_language(self.language) or self.project.path.stem

    @property
    def is_own(self) -> bool:
        """Whether what is shown is the person's own work, which they may change."""
        person = self.project.person
        return person is not None and self.whose == Whose(person.id)

    @property
    def may_review(self) -> bool:
        """Whether the person here decides where members differ."""
        person = self.project.person
        return person is not None and person.role in ("reviewer", "manager") and not person.retired

    @property
    def is_review(self) -> bool:
        """Whether everyone's work is shown side by side."""
        return self.whose == EVERYONE

    def may_change(self, annotation: Annotation | None) -> bool:
        """Tell whether the person may change an annotation that is shown: their own, or in the review gold."""
        in_gold = annotation is not None and annotation.layer == "gold"
        return self.is_own or (self.is_review and self.may_review and in_gold)

    def reader(self) -> str:
        """Say whose work is shown."""
        if self.is_review:
            return tr("Everyone, side by side")
        if self.whose == GOLD:
            return tr("Gold · to read only")
        name = self._name()
        return name if self.is_own else tr("{} · to read only").format(name)

    def _name(self) -> str:
        member = self.project.members.get(self.whose.member or "")
        return isolate(member.name) if member else tr("Nobody")

    def others(self) -> list[Member]:
        """Return the other members."""
        person = self.project.person
        return [each for each in self.project.members.values() if person is None or each.id != person.id]

    def show(self, document: str) -> ProjectMarks:
        """Open a document and return its marks; raises NotFoundError where there is none."""
        self.document = self.project.document(document)
        self.text = self.project.text(self.document.id)
        return self.marks(self.document)

    def renew(self, shown: Document) -> Document:
        """Read again what is said about the open document; raises NotFoundError where it is gone."""
        self.document = self.project.document(shown.id)
        return self.document

    def heading(self) -> tuple[str, str]:
        """Return what stands above the open text: its title, and where and when it was published."""
        shown = self.document
        if shown is None:
            return "", ""
        published = written_day(shown.published) if shown.published else ""
        return shown.title, dotted([shown.publisher, published, self._legend()])

    def _legend(self) -> str:
        """Say what the letters on the marks stand for, while everyone's work is shown."""
        if not self.is_review or self.document is None:
            return ""
        shown = {name: self.project.counts(name, "work", self.document.id) for name in self.project.members}
        return key_to({name: each for name, each in self.signs().items() if shown[name]}, tr("Gold"))

    def how_to_begin(self) -> str:
        """Say what can be done on the page while nothing is selected."""
        return self._how_to_tag() if self.is_own else self._how_to_read()

    def _how_to_tag(self) -> str:
        first = next((each for each in self.labels() if each.key), None)
        if first is None:
            return ""
        return tr(
            "Select words, then press a label’s key, such as {} for {}. Click a highlight to see it here."
        ).format(first.key, isolate(self.named(first.id)))

    def _how_to_read(self) -> str:
        if self.is_review:
            return tr(
                "Everyone’s work is shown. Go from case to case with N and P in the panel “Review”; "
                "words that you select and tag are gold at once."
            )
        shown = tr("Gold") if self.whose == GOLD else tr("The work of {}").format(self._name())
        return tr(
            "{} is shown to read only. Click a highlight to see it here; to tag words, choose your work: "
            "View, Whose work."
        ).format(shown)

    def leave(self) -> None:
        """Show no document."""
        self.document, self.text = None, ""

    def marks(self, document: Document) -> ProjectMarks:
        """Return the marks of a document in the work that is shown."""
        if not self.is_review:
            return ProjectMarks(self.project, document.id, self.whose, self.language)
        rtl, members = self.project.direction(document) == "rtl", self.compared(document)
        if recall_settings().lanes and len(members) <= MOST:
            return LanedMarks(self.project, document.id, self.language, self.signs(), rtl, members)
        return TogetherMarks(self.project, document.id, self.language, self.signs(), rtl)

    def compared(self, document: Document) -> list[str]:
        """Return the ids of those whose work on a document the review compares, in the order they are shown in."""
        return compared(self.project, document.id, self.signs())

    def too_many(self) -> str:
        """Say why the review shows no lanes where a person wants them: more are compared than have room."""
        if not (self.is_review and self.document and recall_settings().lanes):
            return ""
        count = len(self.compared(self.document))
        if count <= MOST:
            return ""
        return tr("{} members are compared here: there are lanes for up to four, so marks alike are joined.").format(
            isolate_number(written_number(count))
        )

    def signs(self) -> Mapping[str, Sign]:
        """Return by what each member is known in the review, in the order in which they are shown."""
        blind = recall_settings().blind or is_blind(self.project)
        asked = (tuple(self.project.members.values()), self.language, blind)
        if asked != self._signs[0]:
            self._signs = asked, signs(self.project, self.language, blind=blind)
        return self._signs[1]

    def closed(self) -> frozenset[str]:
        """Return the documents that a newer Annotator wrote in: they are for reading until this one is updated."""
        return closed_documents(self.project)

    def counts(self, document: str | None = None) -> dict[str, int]:
        """Return how many annotations the work that is shown has in each document, or in one."""
        return self.project.counts(self.whose.member, self.whose.layer, document)

    def growth(self, changed: Changed, document: str) -> int:
        """Return by how many annotations an act made the work that is shown grow in one document."""
        shown, member = (self.whose.layer, document), self.whose.member
        own = (by for sheet, by in changed.grown if sheet[:2] == shown and member in (None, sheet.owner))
        return sum(own)

    def hint(self) -> str:
        """Point to the work of others or gold where the person has none of their own in the whole project.

        In the review, say why there are no lanes.
        """
        if self.is_review:
            return self.too_many()
        if not self.is_own or self.counts() or not self.project.counts():
            return ""
        return tr("Others’ work: View, Whose work.")

    def annotation(self, name: str | None) -> Annotation | None:
        """Return the annotation with this id, if it is there."""
        return self.project.annotation(name) if name else None

    def labels(self) -> list[Label]:
        """Return the labels that a span may be given, by kind in their order, claims before the many events."""
        kinds = ("entity", "claim", "event", "relation")
        offered = [each for each in active(self.project.schema.labels.values()) if each.kind in kinds]
        return sorted(offered, key=lambda label: (kinds.index(label.kind), label.order))

    def label_of_key(self, key: str) -> Label | None:
        """Return the label of a physical key."""
        return next((each for each in self.labels() if each.key.upper() == key), None)

    def written_elsewhere(self) -> Changed | None:
        """Tell once what another program has written to the file since this was last asked, None where nothing."""
        replica, since = self.project.replica, self._last
        version, self._last = replica.data_version, replica.last_change
        if version == self._seen:
            return None
        self._seen = version
        return changed_since(replica.connection, since)

    # what a person does

    def tag(self, label: Label, span: tuple[int, int], reason: str = "") -> Done:
        """Mark a range, without the blanks at its edges, with a label: in the review as gold; durable on return."""
        if self.is_review and self.may_review and self.document is not None:
            fragments = [words_in(self.text, span)]
            made = draft(self.project, self.document.id, label.id, fragments, kind=label.kind, layer="gold")
            written = adjudicate.add(self.project, self.document.id, made, reason=reason)
            return Done(written.changed, tr("Gold: {}").format(self.named(label.id)), written.ids[0])
        document = self.writable()
        name = self.project.annotate(document.id, label.id, [words_in(self.text, span)], kind=label.kind)
        return Done(self.project.changed, tr("Tagged: {}").format(self.named(label.id)), name)

    def relabel(self, name: str, label: Label, reason: str = "") -> Done:
        """Give an annotation another label of its kind; raises RefusedError for one of another kind."""
        self.writable(name)
        annotation = self._there(name)
        if annotation.kind != label.kind:
            raise RefusedError(
                tr("“{}” is {}, the selected annotation is {}; select words to tag them.").format(
                    self.named(label.id), kind_phrase(label.kind), kind_phrase(annotation.kind)
                )
            )
        if annotation.label == label.id:
            raise RefusedError(tr("It is {} already; select words to tag them.").format(self.named(label.id)))
        if annotation.layer == "gold":
            changed = adjudicate.change(
                self.project,
                name,
                lambda each: with_label(self.project, each, label.id),
                reason=reason,
                verb="relabel",
                strict=False,
            )
        else:
            changed = relabel(self.project, name, label.id)
        sentence = tr("Changed: {} is {} now").format(self.named(annotation.label), self.named(label.id))
        return Done(changed, sentence, name)

    def remove(self, name: str, reason: str = "") -> Done:
        """Remove an annotation."""
        self.writable(name)
        found = self._there(name)
        in_gold = found.layer == "gold"
        changed = adjudicate.remove(self.project, [name], reason=reason) if in_gold else self.project.remove([name])
        return Done(changed, tr("Removed: {}").format(self.named(found.label)))

    def undo(self) -> Done:
        """Take back the last act done on this computer."""
        changed = self.project.undo()
        return self._told(tr("Undone: {}"), changed)

    def redo(self) -> Done:
        """Do again what was taken back last."""
        changed = self.project.redo()
        return self._told(tr("Done again: {}"), changed)

    def last_act(self) -> Step | None:
        """Return the act that undo would take back."""
        return next_undo(self.project.replica)

    def acts(self) -> dict[str, str | None]:
        """Return what undo and redo would take back and do again now, None where there is nothing."""
        replica = self.project.replica
        return {"undo": self._step(next_undo(replica)), "redo": self._step(next_redo(replica))}

    def imported_phrase(self, imported: Imported) -> str:
        """Say what came of an import."""
        if not imported.whole:
            return tr("The import was stored already; undo takes it back.")
        parts = [tr("Imported: {}").format(documents_phrase(len(imported.new)))]
        if imported.known:
            parts.append(tr("{} in the project already").format(documents_phrase(imported.known)))
        return strung([*parts, *map(translated, imported.warnings[:1])])

    def writable(self, name: str | None = None) -> Document:
        """Return the open document where the person may change what is shown, or the annotation of this id in it.

        Raises RefusedError.
        """
        if self.document is None:
            raise RefusedError(tr("No document is open; choose one from the list."))
        if not self.is_own and not self.may_change(self.annotation(name)):
            raise RefusedError(tr("This is not your own work; choose yours in the View menu to change it."))
        return self.document

    def _there(self, name: str) -> Annotation:
        annotation = self.annotation(name)
        if annotation is None:
            raise NotFoundError(tr("The annotation was removed meanwhile; select another."))
        return annotation

    # how acts are named

    def named(self, label: str) -> str:
        """Return a label's title, or its id where the schema lost it."""
        return label_title(self.project.schema, label, self.language)

    def _told(self, frame: str, changed: Changed) -> Done:
        present = [each.id for each in self.project.annotations(ids=tuple(changed.records)[:1])]
        sentence = frame.format(self._act(changed)) + self._elsewhere(changed.documents)
        sentence = strung([sentence, *map(translated, changed.skipped[:1])])
        return Done(changed, sentence, present[0] if len(changed.records) == 1 and present else None)

    def _act(self, changed: Changed) -> str:
        if changed.families != {"annotation"}:
            return verb_phrase(changed.verb)
        return self._act_on(changed.verb, changed.records)

    def _act_on(self, verb: str, records: Collection[str]) -> str:
        what = self._last_label(next(iter(records))) if len(records) == 1 else ""
        what = what or annotations_phrase(len(records))
        return what if verb == "annotate" else listed([verb_phrase(verb), what])

    def _step(self, step: Step | None) -> str | None:
        if step is None or step.verb == "import":  # an import may have written all there is: it is not read for this
            return verb_phrase(step.verb) if step else None
        changes = [each for _, _, each in changes_of_action(self.project.replica.connection, step.latest)]
        if {each.family for each in changes} != {"annotation"}:
            return verb_phrase(step.verb)
        return self._act_on(step.verb, {each.record for each in changes})

    def _last_label(self, record: str) -> str:
        """Return the title of the label that a record has, or had before it was removed."""
        values = [
            each.after or each.before
            for step in reversed(history(self.project, record))
            for each in step.fields
            if each.field == "label"
        ]
        return self.named(str(values[0])) if values else ""

    def _elsewhere(self, documents: Iterable[str]) -> str:
        """Name the document in which something changed, where it is not the one that is open."""
        others = [each for each in documents if self.document is None or each != self.document.id]
        titles = []
        for name in others:
            with suppress(NotFoundError):  # an import that was undone took the document with it
                titles.append(self.project.document(name).title)
        if not titles or (self.document and self.document.id in documents):
            return ""
        if len(titles) > 1:
            return tr(", in {}").format(documents_phrase(len(titles)))
        return tr(", in “{}”").format(isolate(titles[0]))


def words_in(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Return a range without the blanks at its edges; raises RefusedError where nothing else is in it."""
    piece = text[slice(*span)]
    start, end = span[1] - len(piece.lstrip()), span[0] + len(piece.rstrip())
    if start >= end:
        raise RefusedError(tr("The selection holds only blanks; select words."))
    return snap_to_graphemes(text, start, end)  # a blank may carry a vowel sign: they are one


def tr(text: str, count: int = -1) -> str:
    """Return a sentence of this module in the window's language, with `count` in its plural where it has one."""
    return QCoreApplication.translate("Desk", text, None, count)


def kind_phrase(kind: str) -> str:
    """Return a kind with its article."""
    phrases = {"entity": tr("an entity"), "event": tr("an event"), "claim": tr("a claim")}
    return phrases.get(kind) or tr("a relation")


def annotations_phrase(count: int) -> str:
    """Return how many annotations, in words."""
    return tr("%Ln annotation(s)", count)


def documents_phrase(count: int) -> str:
    """Return how many documents, in words."""
    return tr("%Ln document(s)", count)


def sentence_of(error: AnnotatorError) -> str:
    """Return what the status line shows for an error: its sentence, nothing else."""
    return " ".join(translated(" ".join(line.split())) for line in str(error).splitlines())
