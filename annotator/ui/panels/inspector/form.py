"""The form of one annotation, made from its label: headline, roles, attributes, entry, note, id, history."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.model.annotation import Annotation, AnnotationTarget, Role, SpanTarget
from annotator.model.schema import Attribute, Label, RoleType, active, item_with_id, label_colour
from annotator.model.values import Value
from annotator.project.history import Step
from annotator.text.folding import fold_text
from annotator.ui import describing
from annotator.ui.acting import Acting
from annotator.ui.desk import Desk, Done
from annotator.ui.panels.column import MARGIN, plain_label
from annotator.ui.panels.filler_list import FillerList, Find, Offer, among, place_of
from annotator.ui.panels.inspector.id_row import IdRow
from annotator.ui.panels.inspector.note import NoteRow
from annotator.ui.panels.inspector.parts import chip, inside_row, past_line, section, small_button, wrapped
from annotator.ui.panels.inspector.row import Row
from annotator.ui.panels.inspector.said import BESIDE, Said
from annotator.ui.panels.inspector.wording import (
    Filler,
    covered_text,
    entry_title,
    filler_of,
    judged,
    step_line,
    value_words,
    written,
)
from annotator.ui.panels.passage import Passage
from annotator.ui.theme import Theme

_STEPS = 3  # of the history that are shown at once
_TYPED = ("number", "date", "text")
NEW = "new:"  # before the title of an entry that is to be made


class Holder(Protocol):
    """The panel that holds a form."""

    acting: Acting
    theme: Theme

    def offers(self) -> FillerList:
        """Return the list that opens at a field."""
        ...


class Form(QWidget):
    """Everything that is said of one annotation."""

    def __init__(self, holder: Holder, desk: Desk, said: Said) -> None:
        super().__init__()
        self.setObjectName("inside")
        self.holder, self.desk, self.annotation = holder, desk, said.annotation
        self.acting, self.theme = holder.acting, holder.theme
        self.label = desk.project.schema.labels.get(said.annotation.label)
        self.editable = desk.may_change(said.annotation)
        self.rows: list[Row] = []
        self._wrong, self._steps = said.wrong, said.steps
        self._words: QLabel | None = None
        self.note = self._note()
        self._id = IdRow(self.annotation.id, self.acting.said.emit)
        self._past_lines = self._history()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN - 2, 8, MARGIN - 2, MARGIN)
        self._column.setSpacing(6)
        for widget in self._widgets():
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def row(self, key: str) -> Row | None:
        """Return the first row of a field."""
        return next((each for each in self.rows if each.key == key), None)

    def focus_on(self, key: str) -> None:
        """Give the focus to a field, or where it is gone to the first."""
        found = self.note if key == "note" else self.row(key) or next(iter(self.rows), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_gap(self) -> None:
        """Go to the first required role or attribute that is empty, else the first empty one, else the first row."""
        empty = [each for each in self.rows if not each.value.words]
        first = [each for each in empty if each.required]
        for row in (first or empty or self.rows)[:1]:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def is_at_rest(self) -> bool:
        """Whether nobody is typing in it, or was."""
        touched = any(each.editor or each.below for each in self.rows)
        return not touched and self.note.editor is None

    def show_other(self, said: Said) -> None:
        """Show another annotation, of the same shape (see `said.shape`), in the same fields."""
        self.annotation, self._steps = said.annotation, said.steps
        if self._words is not None:
            self._words.setText(covered_text(said.annotation))
        self._id.show_id(said.annotation.id)
        first = self._past_lines[0]
        if not isinstance(first, QLabel):
            raise TypeError("there is nothing to go back to in a single step")
        first.setText(step_line(self.desk, said.annotation, said.steps[0]))

    # parts

    def _widgets(self) -> Iterator[QWidget]:
        yield self._headline()
        if len(covered := covered_text(self.annotation)) > BESIDE:
            self._words = Passage(covered, "quote")
            yield self._words
        yield from self._faults("label", "span")
        if roles := list(self._roles()):
            yield section(self.tr("Roles"))
            yield from roles
        if attributes := list(self._attributes()):
            yield section(self.tr("Attributes"))
            yield from attributes
        if self.editable or self.annotation.entry:
            yield section(self.tr("Entry"))
            yield self._entry()
        if self.editable or self.annotation.note:
            yield section(self.tr("Note"))
            yield self.note
        yield section(self.tr("Id"))
        yield self._id
        yield section(self.tr("History"))
        yield from self._past_lines

    def _headline(self) -> QWidget:
        desk, annotation = self.desk, self.annotation
        colour = label_colour(desk.project.schema, annotation.label, annotation.kind)
        tip = self.tr("Give it another label") if self.editable else ""
        button = chip(desk.named(annotation.label), colour, self.theme, tip)
        button.setEnabled(self.editable)
        button.clicked.connect(lambda: self._offer_labels(button))
        covered = covered_text(annotation)
        if not 0 < len(covered) <= BESIDE:
            return inside_row(button)
        self._words = plain_label(covered, "quote", 1.08, bold=True)
        return inside_row(button, self._words)

    def _offer_labels(self, button: QWidget) -> None:
        desk, kind = self.desk, self.annotation.kind
        labels = [each for each in active(desk.project.schema.labels.values()) if each.kind == kind]
        offers = [
            Offer(desk.named(each.id), each.key, each, label_colour(desk.project.schema, each.id, kind))
            for each in labels
        ]

        def take(value: object) -> None:
            if isinstance(value, Label):
                self._do(lambda: desk.relabel(self.annotation.id, value))

        self._offer(button, self.tr("Another label"), among(offers), take)

    # problems

    def _faults(self, *places: str) -> Iterator[QWidget]:
        for place in places:
            yield from (wrapped(each, "fault", 0.88) for each in self._wrong.get(place, ()))

    # roles

    def _roles(self) -> Iterator[Row]:
        ids = tuple(role.target.id for role in self.annotation.roles if isinstance(role.target, AnnotationTarget))
        known = {each.id: each for each in self.desk.project.annotations(ids=ids)} if ids else {}
        types = list(active(self.label.roles)) if self.label else []
        listed = {each.id for each in types}
        for each in types:
            filled = [role for role in self.annotation.roles if role.name == each.id]
            yield from self._filled(each.id, each.title.in_language(self.desk.language), filled, known)
            if self.editable and (each.many or not filled):
                yield self._empty_role(each, bool(filled))
        for role in self.annotation.roles:
            if role.name not in listed:
                old = item_with_id(self.label.roles, role.name) if self.label else None
                title = old.title.in_language(self.desk.language) if old else role.name
                yield from self._filled(role.name, title, [role], known)

    def _filled(self, name: str, title: str, roles: Sequence[Role], known: dict[str, Annotation]) -> Iterator[Row]:
        for place, role in enumerate(roles):
            filler = filler_of(self.desk, role.target, known)
            row = self._row(f"role:{name}", title, filler)
            row.repeats = place > 0
            row.entered.connect(lambda _typed, role=role: self._jump(role))
            row.removed.connect(lambda role=role: self._unfill(role))
            if place == len(roles) - 1:
                row.say(" ".join(self._wrong.get(f"role:{name}", ())))
            yield row

    def _empty_role(self, role: RoleType, again: bool) -> Row:
        words = self.tr("words") if role.fillers == ("span",) else self.tr("a span")
        hint = self.tr("+ press {}, then {}").format(role.key, words) if role.key else self.tr("+ add")
        hint = self.tr("+ one more") if again else hint
        row = self._row(f"role:{role.id}", role.title.in_language(self.desk.language), Filler(""), hint)
        row.required = role.required and not again
        if again:
            row.set_again()
        row.entered.connect(lambda _typed: self.acting.filling.emit(role.id, place_of(row)))
        return row

    def _jump(self, role: Role) -> None:
        match role.target:
            case AnnotationTarget(id=name):
                self.acting.go(self.annotation.document, name)
            case SpanTarget(fragments=fragments) if fragments:
                self.acting.go(self.annotation.document, fragments[0])
            case _:
                self.acting.said.emit(self.tr("This has no place in the text."))

    def _unfill(self, role: Role) -> None:
        self._do(lambda: describing.unfill(self.desk, self.annotation.id, role.name, role.target))

    # attributes

    def _attributes(self) -> Iterator[Row]:
        types = list(active(self.label.attributes)) if self.label else []
        listed = {each.id for each in types}
        for each in types:
            value = self.annotation.attributes.get(each.id)
            if self.editable or value is not None:
                yield self._attribute(each, value)
        for name, value in self.annotation.attributes.items():
            if name not in listed:
                old = item_with_id(self.label.attributes, name) if self.label else None
                title = old.title.in_language(self.desk.language) if old else name
                row = self._row(f"attribute:{name}", title, Filler(value_words(self.desk, old, value)))
                row.removed.connect(lambda name=name: self._set(name, None))
                row.say(" ".join(self._wrong.get(f"attribute:{name}", ())))
                yield row

    def _attribute(self, attribute: Attribute, value: Value | None) -> Row:
        words = value_words(self.desk, attribute, value) if value not in (None, "", ()) and value is not None else ""
        row = self._row(
            f"attribute:{attribute.id}",
            attribute.title.in_language(self.desk.language),
            Filler(words),
            self.tr("not said"),
        )
        row.required = attribute.required and not words
        row.entered.connect(lambda typed: self._enter(row, attribute, value, typed))
        row.removed.connect(lambda: self._set(attribute.id, None))
        row.typed.connect(lambda text: self._set_typed(attribute, value, text))
        row.say(" ".join(self._wrong.get(f"attribute:{attribute.id}", ())))
        return row

    def _enter(self, row: Row, attribute: Attribute, value: Value | None, typed: str) -> None:
        if attribute.type in _TYPED:
            row.edit(typed or written(value), lambda text: judged(attribute, text))
            return
        offers = self._offers_of(attribute, value)
        hint = self.tr("Press its number, or type.")
        if attribute.type == "choices":
            hint = self.tr("Press their numbers; Escape when done.")

        def take(chosen: object) -> None:
            if attribute.type != "choices":
                self._set(attribute.id, chosen)
                return
            before = self.desk.annotation(self.annotation.id)
            now = before.attributes.get(attribute.id, ()) if before else ()
            kept = now if isinstance(now, tuple) else ()
            self._set(attribute.id, [each for each in kept if each != chosen] if chosen in kept else [*kept, chosen])

        def find(text: str) -> Sequence[Offer]:
            now = self.desk.annotation(self.annotation.id)
            return among(self._offers_of(attribute, now.attributes.get(attribute.id) if now else None))(text)

        several = attribute.type == "choices"
        self._offer(row, row.name, find if several else among(offers), take, hint=hint, several=several, typed=typed)

    def _offers_of(self, attribute: Attribute, value: Value | None) -> list[Offer]:
        language = self.desk.language
        if attribute.type == "yes/no":
            said = [Offer(self.tr("Yes"), "", True), Offer(self.tr("No"), "", False)]
        else:
            chosen = value if isinstance(value, tuple) else ()
            ticks = attribute.type == "choices"
            said = [
                Offer(each.title.in_language(language), "", each.id, "", each.id in chosen if ticks else None)
                for each in active(attribute.choices)
            ]
        return said if attribute.type == "choices" else [*said, Offer(self.tr("not said"), "", None)]

    def _set(self, name: str, raw: object | None) -> None:
        self._do(lambda: describing.set_value(self.desk, self.annotation.id, name, raw))

    def _set_typed(self, attribute: Attribute, before: Value | None, text: str) -> None:
        if text != written(before):
            self._set(attribute.id, text or None)

    # entry, note, history

    def _entry(self) -> Row:
        name = self.annotation.entry
        row = self._row(
            "entry",
            self.tr("Linked to"),
            Filler(entry_title(self.desk, name) if name else ""),
            self.tr("+ link to an entry"),
        )
        row.entered.connect(lambda typed: self._offer_entries(row, typed))
        row.removed.connect(lambda: self._do(lambda: describing.link(self.desk, self.annotation.id, None)))
        return row

    def _offer_entries(self, row: Row, typed: str) -> None:
        nothing = self.tr("Type a name to make a new entry.")
        self._offer(row, self.tr("Entry"), self._entries, self._link, typed=typed, nothing=nothing)

    def _entries(self, typed: str) -> Sequence[Offer]:
        """Return the entries that are called so, those of this label first, and at the end a new one."""
        wanted, desk, own = fold_text(" ".join(typed.split())), self.desk, self.annotation.label
        found = [
            each
            for each in desk.project.entries()
            if any(wanted in fold_text(name) for name in (each.title, *each.names))
        ]
        ranked = sorted(found, key=lambda each: (each.label != own, not fold_text(each.title).startswith(wanted)))
        schema, kind = desk.project.schema, self.annotation.kind
        offers = [
            Offer(each.title, desk.named(each.label), each.id, label_colour(schema, each.label, kind))
            for each in ranked[:50]
        ]
        title = " ".join(typed.split()) or (covered_text(self.annotation) if len(self.annotation.quotes) == 1 else "")
        made = [Offer(title, self.tr("new entry"), NEW + title)] if title else []
        return [*offers, *made]

    def _link(self, value: object) -> None:
        name, desk = str(value), self.desk
        if name.startswith(NEW):
            made: list[str] = []

            def make() -> Done:
                done, entry = describing.new_entry(
                    desk, self.annotation.id, name.removeprefix(NEW), self.annotation.label
                )
                made.append(entry)
                return done

            if self.acting.do(make) is None:
                return
            name = made[0]
        self._do(lambda: describing.link(desk, self.annotation.id, name))

    def _note(self) -> NoteRow:
        note = NoteRow(self.annotation.note, self.tr("+ write a note"), self.tr("Note"), editable=self.editable)
        note.typed.connect(lambda text: self._keep_note(note, text))
        note.escaped.connect(self._leave)
        return note

    def _keep_note(self, note: NoteRow, text: str) -> None:
        """Store the note; where that is refused, what was typed stays to be read and tried again."""
        if not self.acting.do(lambda: describing.set_note(self.desk, self.annotation.id, text)):
            note.open(text)

    def _history(self) -> list[QWidget]:
        lines = [self._past(each, at) for at, each in enumerate(self._steps[:_STEPS])]
        if len(self._steps) > _STEPS:
            more = small_button(self.tr("Earlier steps"), lambda: self._show_past(more, self._steps))
            lines.append(inside_row(more))
        return lines

    def _show_past(self, more: QWidget, steps: Sequence[Step]) -> None:
        holder = more.parentWidget() or more
        at = self._column.indexOf(holder)
        holder.hide()
        for number, each in enumerate(steps[_STEPS:], start=_STEPS):
            self._column.insertWidget(at + number - _STEPS, self._past(each, number))

    def _past(self, step: Step, at: int) -> QWidget:
        def back() -> None:
            self._do(lambda: describing.go_back(self.desk, self.annotation.id, step.change))

        can = self.editable and at > 0 and step.verb != "removed"
        return past_line(step_line(self.desk, self.annotation, step), self.tr("Restore"), back if can else None)

    # what all share

    def _row(self, key: str, name: str, value: Filler, hint: str = "") -> Row:
        row = Row(key, name, value, self.theme, hint=hint, editable=self.editable)
        row.escaped.connect(self._leave)
        self.rows.append(row)
        return row

    def _leave(self) -> None:
        self.acting.canvas.setFocus()

    def _do(self, act: Callable[[], Done]) -> None:
        self.acting.do(act)

    def _offer(
        self,
        at: QWidget,
        title: str,
        find: Find,
        take: Callable[[object], None],
        *,
        hint: str = "",
        nothing: str = "",
        several: bool = False,
        typed: str = "",
    ) -> None:
        """Open the list at a field; it closes when one is chosen, unless several can be."""
        offers, key = self.holder.offers(), getattr(at, "key", "")
        offers.serve(take, lambda: self._back_to(key), several=several)
        offers.digits = bool(hint)
        offers.open(place_of(at), title, find, self.theme, hint=hint, nothing=nothing)
        if typed:
            offers.line.setText(typed)

    def _back_to(self, key: str) -> None:
        form = getattr(self.holder, "form", None)  # which may have been made anew
        if isinstance(form, Form) and key:
            form.focus_on(key)
        else:
            self._leave()
