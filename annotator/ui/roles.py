"""Filling the roles of the selected annotation: a role's key, then a click, words, or a line to type in.

After what a label requires it goes on to the next that is missing: roles first, then choices, by their digits.
"""

from collections.abc import Callable, Sequence
from functools import reduce

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from annotator.errors import AnnotatorError
from annotator.model.annotation import Annotation, AnnotationTarget, SpanTarget, Target
from annotator.model.schema import Attribute, Label, RoleType, active, item_with_id, label_colour, label_title
from annotator.project.fillers import Candidate, candidates, role_of_key, why_not
from annotator.ui.acting import Acting
from annotator.ui.describing import fill, set_value
from annotator.ui.desk import Desk, sentence_of, words_in
from annotator.ui.panels.filler_list import FillerList, Offer, among, place_of
from annotator.ui.theme import Theme

Step = RoleType | Attribute


class Filling(QObject):
    """The state: which annotation, and what of it is being filled; None while nothing is. `ended` tells when it is."""

    ended = Signal()

    def __init__(self, acting: Acting, window: QWidget, theme: Callable[[], Theme]) -> None:
        super().__init__(acting)
        self._acting = acting
        self._theme = theme
        self._name = ""
        self._step: Step | None = None
        self._place = QRect()
        self._fits: dict[str, bool] = {}
        self.list = FillerList(window)
        self.list.chosen.connect(self._take)
        self.list.ended.connect(self._leave)
        canvas = acting.canvas
        canvas.picked.connect(lambda name: self._take(AnnotationTarget(name)))
        canvas.pickedSpan.connect(self._take_span)
        canvas.pickEnded.connect(lambda: self._leave(stop=True))
        canvas.markSelected.connect(self._forget_other)
        acting.takers.append(self.takes_key)
        acting.filling.connect(self.begin_at)

    @property
    def is_on(self) -> bool:
        """Whether something is being filled."""
        return self._step is not None

    def takes_key(self, key: str) -> bool:
        """Begin to fill the role of the selected annotation that a physical key means; False where it means none."""
        canvas = self._acting.canvas
        label = None if canvas.selection() else self._label(canvas.selected_mark)
        role = role_of_key(label, key) if label else None
        if role and canvas.selected_mark:
            self.begin(canvas.selected_mark, role)
        return role is not None

    def begin_at(self, role: str, place: QRect) -> None:
        """Begin to fill a role of the selected annotation, named by its id, with the list at a place of the window."""
        name = self._acting.canvas.selected_mark
        label = self._label(name)
        found = item_with_id(label.roles, role) if label else None
        if name and found:
            self.begin(name, found, place)

    def begin(self, name: str, step: Step, place: QRect | None = None) -> None:
        """Begin to fill a role or a choice of an annotation."""
        desk, annotation = self._desk(name)
        if desk is None or annotation is None:
            return
        if not desk.may_change(annotation):
            self._acting.do(lambda: fill(desk, name, step, AnnotationTarget(name)))  # type: ignore[arg-type]  # refused
            return
        self._name, self._step, self._fits = name, step, {}
        self._place = place or self._beside(annotation)
        self._open(desk, step)

    def end(self) -> None:
        """Fill nothing any more; the page has the focus again."""
        was_on, self._step = self.is_on, None
        self.list.close_list()
        if self._acting.canvas.is_picking:
            self._acting.canvas.end_pick()
        if was_on:
            self._acting.canvas.setFocus()
            self.ended.emit()

    # what is offered

    def _open(self, desk: Desk, step: Step) -> None:
        canvas, title = self._acting.canvas, step.title.in_language(desk.language)
        self.list.digits = isinstance(step, Attribute)
        self.list.may_end = False
        if isinstance(step, Attribute):
            canvas.end_pick()
            offers = [Offer(each.title.in_language(desk.language), "", each.id) for each in active(step.choices)]
            hint = self.tr("Press its number, or type. Escape ends.")
            self.list.open(self._place, title, among(offers), self._theme(), hint=hint)
            return
        canvas.begin_pick(self._accepts)
        self.list.open(
            self._place,
            title,
            self._found,
            self._theme(),
            hint=self._hint(step),
            nothing=self.tr("Nothing here fits. Tag it first, then come back."),
        )

    def _hint(self, role: RoleType) -> str:
        if "span" in role.fillers:
            return self.tr("Or drag over words on the page. Escape ends.")
        return self.tr("Or click a highlight on the page. Escape ends.")

    def _found(self, typed: str) -> Sequence[Offer]:
        desk, annotation = self._desk(self._name)
        if desk is None or annotation is None or not isinstance(self._step, RoleType):
            return ()
        return [self._offer(desk, each) for each in candidates(desk.project, annotation, self._step, typed)]

    def _offer(self, desk: Desk, found: Candidate) -> Offer:
        schema, kind, tint = desk.project.schema, "", ""
        if found.kind == "source":
            kind = self.tr("publisher") if found.label == "publisher" else self.tr("author")
        elif found.kind == "span":
            kind = self.tr("words")
        else:
            known = schema.labels.get(found.label)
            kind = label_title(schema, found.label, desk.language)
            tint = label_colour(schema, found.label, known.kind if known else "entity")
            kind = self.tr("{}, entry").format(kind) if found.kind == "entry" else kind
        return Offer(" ".join(found.words.split()) or kind, kind, found.target, tint)

    def _accepts(self, mark: str) -> bool:
        if mark not in self._fits:
            desk, annotation = self._desk(self._name)
            role = self._step
            self._fits[mark] = bool(
                desk
                and annotation
                and isinstance(role, RoleType)
                and not why_not(desk.project, annotation, role, AnnotationTarget(mark))
            )
        return self._fits[mark]

    # what is chosen

    def _take(self, value: object) -> None:
        desk, step, name = self._acting.desk, self._step, self._name
        if desk is None or step is None:
            return
        if isinstance(step, Attribute):
            done = self._acting.do(lambda: set_value(desk, name, step.id, value))
        else:
            done = self._acting.do(lambda: fill(desk, name, step, value))  # type: ignore[arg-type]  # a Target
        if done is None or self._step is not step:
            return
        if isinstance(step, RoleType) and step.many:
            self._stay()
        else:
            self._go_on()

    def _take_span(self, span: tuple[int, int]) -> None:
        desk = self._acting.desk
        if desk is None or not isinstance(self._step, RoleType):
            return
        try:
            target: Target = SpanTarget((words_in(desk.text, span),))
        except AnnotatorError as error:
            self._acting.failed.emit(sentence_of(error))
            return
        self._take(target)

    def _stay(self) -> None:
        """Wait for one more filler of the same role."""
        self._fits = {}
        self.list.may_end = True
        self.list.hint.setText(self.tr("One more, or Enter to go on. Escape ends."))
        self.list.line.clear()
        self.list.renew()
        self.list.line.setFocus()

    def _leave(self, stop: bool) -> None:
        if stop:
            self.end()
        else:
            self._go_on()

    def _go_on(self) -> None:
        """After something that is required, go to the next that is missing; else end."""
        desk, annotation = self._desk(self._name)
        step = self._next(desk, annotation) if desk and annotation and self._step and self._step.required else None
        if step is None:
            self.end()
        else:
            self.begin(self._name, step, self._place)

    def _next(self, desk: Desk, annotation: Annotation) -> Step | None:
        label = desk.project.schema.labels.get(annotation.label)
        gaps = missing(annotation, label) if label else []
        return next((each for each in gaps if self._can_offer(desk, annotation, each)), None)

    def _can_offer(self, desk: Desk, annotation: Annotation, step: Step) -> bool:
        if isinstance(step, Attribute):
            return step.type == "choice"
        return step is not self._step and bool(candidates(desk.project, annotation, step, "", limit=1))

    def _forget_other(self, mark: str | None) -> None:
        if self.is_on and mark != self._name:
            self.end()

    # where

    def _desk(self, name: str | None) -> tuple[Desk | None, Annotation | None]:
        desk = self._acting.desk
        return desk, desk.annotation(name) if desk else None

    def _label(self, name: str | None) -> Label | None:
        desk, annotation = self._desk(name)
        return desk.project.schema.labels.get(annotation.label) if desk and annotation else None

    def _beside(self, annotation: Annotation) -> QRect:
        """Return where the annotation is seen, so that the list covers none of it; else the middle of the page."""
        canvas = self._acting.canvas
        rects = [each for span in annotation.fragments for each in canvas.text_rects(*span)]
        seen = [each.toRect() for each in rects if canvas.viewport().rect().contains(each.toRect())]
        middle = QRect(canvas.viewport().rect().center(), canvas.viewport().rect().center())
        return place_of(canvas.viewport(), reduce(QRect.united, seen) if seen else middle)


def missing(annotation: Annotation, label: Label) -> list[Step]:
    """Return the roles, then the attributes, that a label requires and an annotation does not have."""
    filled = {role.name for role in annotation.roles}
    given = {name for name, value in annotation.attributes.items() if value not in ("", ())}
    roles = [each for each in active(label.roles) if each.required and each.id not in filled]
    return [*roles, *(each for each in active(label.attributes) if each.required and each.id not in given)]
