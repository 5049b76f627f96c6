"""Changing several annotations at once, and single fields of one: each call is one act, all of it or nothing."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from annotator.errors import AnnotatorError, RefusedError
from annotator.model.annotation import Annotation
from annotator.model.fit import attribute_named, read_value
from annotator.project import naming
from annotator.project.annotate import edit, labels_of, put_one, standing, with_label
from annotator.project.session import Project
from annotator.store.append import Act, Changed

Change = Callable[[Annotation], Annotation]


def edit_many(project: Project, names: Sequence[str], change: Change, verb: str, *, strict: bool = True) -> Changed:
    """Change annotations as one act: `change` gets what each is now and returns what it shall be.

    `strict` refuses what does not fit the schema and did not before. Raises RefusedError that says how many cannot be
    changed and why; then none is.
    """
    listed = list(dict.fromkeys(names))
    if not listed:
        raise RefusedError("No annotation is selected; select one or more.")
    with project.act(verb, listed[0] if len(listed) == 1 else str(len(listed))) as act:
        reasons = _Reasons(len(listed))
        found = [each for name in listed if (each := reasons.of(standing, project, act, name))]
        pairs = [(each, changed) for each in found if (changed := reasons.of(change, each))]
        _put(project, act, pairs, reasons, strict=strict)
        reasons.refuse()
    return project.changed


def _put(
    project: Project, act: Act, pairs: Sequence[tuple[Annotation, Annotation]], reasons: "_Reasons", *, strict: bool
) -> None:
    labels = labels_of(project, [after for _, after in pairs])
    # document by document: the text of one is kept
    for before, after in sorted(pairs, key=lambda pair: pair[0].document):
        reasons.of(put_one, project, act, before, after, labels, strict=strict)


class _Reasons:
    """Why some of so many annotations cannot be changed, gathered so that one sentence tells of all."""

    def __init__(self, asked: int) -> None:
        self.asked = asked
        self.sentences = Counter[str]()
        self.first: AnnotatorError | None = None

    def of(self, call: Callable[..., Annotation | None], *given: object, **options: object) -> Annotation | None:
        """Return what a call returns, None where it was refused."""
        try:
            return call(*given, **options)
        except AnnotatorError as error:
            self.first = self.first or error
            self.sentences[str(error)] += 1
            return None

    def refuse(self) -> None:
        """Raise where any was refused: what one was told as it is, of several the reason that most have."""
        if self.first is None:
            return
        if self.asked == 1:
            raise self.first
        count, (why, times) = self.sentences.total(), self.sentences.most_common(1)[0]
        told = "" if times == count else f"; {times} of them for this reason"
        refusal = f"{count} of {self.asked} annotations cannot be changed, so none was{told}: {why}"
        raise RefusedError(refusal) from self.first


def relabel_many(project: Project, names: Sequence[str], label: str) -> Changed:
    """Give annotations another label of their kind; attributes and roles stay, what does not fit is a problem."""
    return edit_many(project, names, lambda each: with_label(project, each, label), "relabel", strict=False)


def set_attribute_many(project: Project, names: Sequence[str], attribute: str, value: object | None) -> Changed:
    """Give annotations a value of an attribute, named by id or title; see `set_attribute`."""
    return edit_many(project, names, lambda each: with_attribute(project, each, attribute, value), "attribute")


def set_attribute(project: Project, name: str, attribute: str, raw: object | None) -> Changed:
    """Give an annotation a value of an attribute, written as people write it; None, "" or no choices clear it.

    Raises BadInputError that says what the attribute takes, NotFoundError for one that the label lacks.
    """
    return edit(project, name, lambda each: with_attribute(project, each, attribute, raw), "attribute")


def with_attribute(project: Project, annotation: Annotation, attribute: str, raw: object | None) -> Annotation:
    """Return an annotation with a value of an attribute, or without any; what the label lacks may still be cleared."""
    values = dict(annotation.attributes)
    clears = raw is None or (isinstance(raw, str | list | tuple) and not raw)
    if clears and attribute in values:
        del values[attribute]
        return replace(annotation, attributes=values)
    label = project.schema.labels.get(annotation.label)
    if label is None:
        raise RefusedError(f"The schema has no label “{annotation.label}”; give the annotation another label first.")
    kept = attribute_named(label, attribute)
    values.pop(kept.id, None)
    if not clears:
        values[kept.id] = read_value(kept, raw)
    return replace(annotation, attributes=values)


def set_note(project: Project, name: str, note: str) -> Changed:
    """Give an annotation a note in place of its own; "" takes it away."""
    return edit(project, name, lambda each: replace(each, note=note), "note")


def set_entry(project: Project, name: str, entry_id: str | None) -> Changed:
    """Link an annotation to an entry, or to none; raises NotFoundError for an entry that is not there."""
    entry = None if entry_id is None else naming.entry_named(project.entries(), entry_id).id
    return edit(project, name, lambda each: replace(each, entry=entry), "entry")
