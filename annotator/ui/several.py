"""What is done to several annotations at once: each is one act, and one undo."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from annotator.errors import RefusedError
from annotator.model.schema import Attribute, Label, active
from annotator.project.many import relabel_many, set_attribute_many
from annotator.ui.desk import Desk, Done, annotations_phrase, kind_phrase
from annotator.ui.line import isolate


def relabel_several(desk: Desk, names: Sequence[str], kinds: Collection[str], label: Label) -> Done:
    """Give annotations, whose `kinds` are known, another label of their kind; raises RefusedError."""
    _own(desk)
    if set(kinds) != {label.kind}:
        raise RefusedError(
            _tr("“{}” is {}; select annotations of that kind alone to give it to them.").format(
                desk.named(label.id), kind_phrase(label.kind)
            )
        )
    changed = relabel_many(desk.project, names, label.id)
    title = isolate(desk.named(label.id))
    return Done(changed, _tr("Changed: {}, {} now").format(annotations_phrase(len(names)), title))


def set_several(desk: Desk, names: Sequence[str], attribute: Attribute, value: object | None) -> Done:
    """Give annotations a value of an attribute that their labels share; None clears it. Raises RefusedError."""
    _own(desk)
    changed = set_attribute_many(desk.project, names, attribute.id, value)
    title = isolate(attribute.title.in_language(desk.language))
    return Done(changed, _tr("Changed: {} of {}").format(title, annotations_phrase(len(names))))


def remove_several(desk: Desk, names: Sequence[str]) -> Done:
    """Remove annotations; raises RefusedError."""
    _own(desk)
    return Done(desk.project.remove(names), _tr("Removed: {}").format(annotations_phrase(len(names))))


def shared_attributes(desk: Desk, labels: Collection[str]) -> list[Attribute]:
    """Return the attributes that all of these labels have, of the same type, in the order of the first."""
    known = [label for name in labels if (label := desk.project.schema.labels.get(name))]
    if not known or len(known) < len(labels):
        return []
    shapes = [{(each.id, each.type) for each in active(label.attributes)} for label in known]
    shared = set.intersection(*shapes)
    return [each for each in active(known[0].attributes) if (each.id, each.type) in shared]


def _own(desk: Desk) -> None:
    if not desk.is_own:
        raise RefusedError(_tr("This is not your own work; choose yours in the View menu to change it."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Several", text)
