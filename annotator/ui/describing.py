"""What a person says of an annotation: fillers of its roles, values, entry, note; and going back to an earlier state.

Each act calls one function of the project and tells what became of it.
"""

from PySide6.QtCore import QCoreApplication

from annotator.errors import RefusedError
from annotator.model.annotation import Target
from annotator.model.schema import RoleType, role_title, title_of
from annotator.project import fillers, many
from annotator.project.entries import add_entry
from annotator.project.history import restore
from annotator.ui.desk import Desk, Done
from annotator.ui.line import isolate


def fill(desk: Desk, name: str, role: RoleType, target: Target) -> Done:
    """Fill a role of an annotation; raises RefusedError with the reason where that may not be."""
    desk.writable(name)
    annotation = desk.annotation(name)
    why = fillers.why_not(desk.project, annotation, role, target, desk.language) if annotation else ""
    if why:
        raise RefusedError(why)
    changed = fillers.fill(desk.project, name, role.id, target)
    return Done(changed, _tr("Filled: {}").format(isolate(role.title.in_language(desk.language))))


def unfill(desk: Desk, name: str, role: str, target: Target) -> Done:
    """Take a filler off a role."""
    desk.writable(name)
    annotation = desk.annotation(name)
    title = role_title(desk.project.schema, annotation.label, role, desk.language) if annotation else role
    return Done(fillers.unfill(desk.project, name, role, target), _tr("Emptied: {}").format(isolate(title)))


def set_value(desk: Desk, name: str, attribute: str, raw: object | None) -> Done:
    """Give an annotation a value of an attribute, as people write it; None clears it."""
    desk.writable(name)
    annotation = desk.annotation(name)
    label = desk.project.schema.labels.get(annotation.label) if annotation else None
    title = title_of(label.attributes, attribute, desk.language) if label else attribute
    return Done(many.set_attribute(desk.project, name, attribute, raw), _tr("Set: {}").format(isolate(title)))


def set_note(desk: Desk, name: str, note: str) -> Done:
    """Give an annotation a note; "" takes it away."""
    desk.writable(name)
    return Done(many.set_note(desk.project, name, note), _tr("The note is kept") if note else _tr("The note is gone"))


def link(desk: Desk, name: str, entry: str | None) -> Done:
    """Link an annotation to an entry, by its id, or to none."""
    desk.writable(name)
    changed = many.set_entry(desk.project, name, entry)
    return Done(changed, _tr("Linked to the entry") if entry else _tr("Linked to no entry"))


def new_entry(desk: Desk, name: str, title: str, label: str) -> tuple[Done, str]:
    """Add an entry that everyone shares, for an annotation; returns its id too."""
    desk.writable(name)
    entry = add_entry(desk.project, title, label)
    return Done(desk.project.changed, _tr("New entry: {}").format(isolate(entry.title))), entry.id


def go_back(desk: Desk, name: str, change: str) -> Done:
    """Give an annotation the state that an earlier change put."""
    desk.writable(name)
    return Done(restore(desk.project, name, change), _tr("Restored as it was"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Describing", text)
