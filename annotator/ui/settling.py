"""Conflicts as the window says them: what waits, and where and when both values were written."""

from PySide6.QtCore import QCoreApplication

from annotator.errors import NotFoundError
from annotator.model.annotation import Annotation
from annotator.model.schema import KIND_COLOURS, item_with_id, label_colour
from annotator.project.conflicts import Conflict
from annotator.project.settling import Use, settle
from annotator.ui.desk import Desk, Done
from annotator.ui.line import dotted, in_own_digits, isolate, listed, written_day, written_moment
from annotator.ui.panels.inspector.wording import field_title, shortened, state_words
from annotator.ui.panels.listed_rows import Named

_LONGEST = 160  # code points of a value


def settle_one(desk: Desk, conflict: Conflict, use: Use) -> Done:
    """Settle one conflict as one act."""
    annotation = annotation_of(desk, conflict)
    changed = settle(desk.project, conflict, use)
    shows = value_words(desk, annotation, conflict, conflict.shown if use == "shown" else conflict.other)
    return Done(changed, _tr("Settled: {}").format(f"{field_words(desk, annotation, conflict)}: {shows}"))


def annotation_of(desk: Desk, conflict: Conflict) -> Annotation | None:
    """Return the annotation in which something waits; None for what is none."""
    return desk.annotation(conflict.record) if conflict.kind == "annotation" else None


def named(desk: Desk, annotation: Annotation | None, conflict: Conflict) -> Named:
    """Return what something that waits is: the label of an annotation, or the word for another record."""
    if annotation is None:
        return Named(kind_words(conflict.kind), KIND_COLOURS["relation"], 0)
    colour = label_colour(desk.project.schema, annotation.label, annotation.kind)
    return Named(desk.named(annotation.label), colour, 0)


def field_words(desk: Desk, annotation: Annotation | None, conflict: Conflict) -> str:
    """Return what the field is called."""
    if conflict.field == "removed":
        return _tr("Removal")
    if annotation is not None and conflict.field not in ("kind", "schema"):
        title = field_title(desk, annotation, conflict.field)
        return title if title != conflict.field.partition(".")[2] else _attribute_title(desk, conflict.field) or title
    kind, _, part = conflict.field.partition(".")
    title = _titles().get(kind, kind)
    return dotted([title, {"en": _tr("English"), "ar": _tr("Arabic")}.get(part, part)])


def _attribute_title(desk: Desk, field: str) -> str:
    """Return an attribute's title in any label: the two values may be of annotations with other labels."""
    kind, _, name = field.partition(".")
    labels = desk.project.schema.labels.values() if kind == "attributes" else ()
    found = (item_with_id(label.attributes, name) for label in labels)
    return next((each.title.in_language(desk.language) for each in found if each), "")


def value_words(desk: Desk, annotation: Annotation | None, conflict: Conflict, value: object) -> str:
    """Return a value as one reads it."""
    if conflict.field == "removed":
        return _tr("removed") if value else _tr("stays")
    if value in (None, "", [], {}):
        return _tr("nothing")
    if annotation is not None and conflict.field not in ("kind", "schema"):
        return state_words(desk, annotation, conflict.field, value, _LONGEST)
    return isolate(shortened(_plain(desk, conflict.field, value), _LONGEST))


def _plain(desk: Desk, field: str, value: object) -> str:
    """Return a value of a record that is no annotation."""
    if isinstance(value, bool):
        return _tr("Yes") if value else _tr("No")
    if isinstance(value, list):
        return _many(desk, field, value)
    if isinstance(value, dict):
        words = (value.get(desk.language), value.get("en"), value.get("title"))
        return next((_plain(desk, "", each) for each in words if each), _tr("something else"))
    return _one(desk, field, value)


def _one(desk: Desk, field: str, value: object) -> str:
    match field:
        case "published":
            return written_day(str(value))
        case "label" | "labels" | "merged_into":
            return desk.named(str(value))
    return in_own_digits(str(value)) if isinstance(value, int | float) else _words().get(str(value), str(value))


def _many(desk: Desk, field: str, values: list[object]) -> str:
    if field == "span":
        return " … ".join(str(part[2]) for part in values if isinstance(part, list))
    return listed(isolate(_plain(desk, field, each)) for each in values)


def sentence(desk: Desk, conflict: Conflict) -> str:
    """Say that something was edited in two places, and where and when both values were written."""
    shown = _place(desk, conflict.shown_author, conflict.shown_device, conflict.is_of_two)
    other = _place(desk, conflict.author, conflict.device, conflict.is_of_two)
    times = (written_moment(conflict.shown_ms), written_moment(conflict.wall_ms))
    if conflict.is_of_two:
        frame = _tr("Edited by two people. Shown: {}, {}. Other: {}, {}.")
    elif conflict.shown_device == conflict.device:
        return _tr("Edited in two copies on {}. Shown: {}. Other: {}.").format(shown, *times)
    else:
        frame = _tr("Edited on two computers. Shown: {}, {}. Other: {}, {}.")
    return frame.format(shown, times[0], other, times[1])


def _place(desk: Desk, author: str, device: str, name_both: bool) -> str:
    """Return a device as one says it: by its owner where that is somebody else, or where two people are told apart."""
    here, person = desk.project.replica.device, desk.project.person
    where = _tr("this computer") if here is not None and device == here.name else isolate(device)
    if name_both:
        return _tr("{} on {}").format(isolate(author), where)
    if person is not None and author == person.name:
        return where
    return _tr("{}’s {}").format(isolate(author), where)


def place_words(desk: Desk, conflict: Conflict) -> str:
    """Return in which document something waits, and whose work it is where that is another's."""
    person = desk.project.person
    owner = conflict.owner if conflict.owner and (person is None or conflict.owner != person.name) else ""
    gold = _tr("Gold") if conflict.sheet.layer == "gold" else ""
    return dotted([isolate(conflict.document) if conflict.document else "", gold, isolate(owner) if owner else ""])


def is_shown(desk: Desk, conflict: Conflict) -> bool:
    """Tell whether the page shows the work in which something waits."""
    return desk.whose.layer == conflict.sheet.layer and desk.whose.member in (None, conflict.sheet.owner)


def place_in_text(desk: Desk, conflict: Conflict) -> tuple[str, str | tuple[int, int] | None] | None:
    """Return the document and the place in it to show for a conflict; None where it is in no document."""
    document = conflict.sheet.document or (conflict.record if conflict.kind in ("document", "text") else "")
    try:
        desk.project.document(document)
    except NotFoundError:
        return None
    annotation = annotation_of(desk, conflict)
    if annotation is None or is_shown(desk, conflict):
        return document, annotation.id if annotation else None
    return document, annotation.fragments[0] if annotation.fragments else None


def kind_words(kind: str) -> str:
    """Return what a record is, in a word."""
    words = {
        "annotation": _tr("Annotation"),
        "comment": _tr("Comment"),
        "decision": _tr("Decision"),
        "document": _tr("Document"),
        "entry": _tr("Entry"),
        "label": _tr("Label"),
        "member": _tr("Member"),
        "project": _tr("Project"),
        "schema": _tr("Schema"),
        "state": _tr("Progress"),
        "verdict": _tr("Verdict"),
    }
    return words.get(kind, kind)


def _titles() -> dict[str, str]:
    return {
        "title": _tr("Title"),
        "publisher": _tr("Publisher"),
        "author": _tr("Author"),
        "published": _tr("Published"),
        "url": _tr("Address"),
        "language": _tr("Language"),
        "direction": _tr("Direction"),
        "source": _tr("Source"),
        "labels": _tr("Labels"),
        "label": _tr("Label"),
        "name": _tr("Name"),
        "names": _tr("Other names"),
        "note": _tr("Note"),
        "role": _tr("Role"),
        "retired": _tr("Retired"),
        "stage": _tr("Progress"),
        "text": _tr("Words"),
        "span": _tr("Words"),
        "settled": _tr("Settled"),
        "guideline": _tr("Guideline"),
        "attributes": _tr("Attributes"),
        "roles": _tr("Roles"),
        "key": _tr("Key"),
        "colour": _tr("Colour"),
        "order": _tr("Order"),
        "merged_into": _tr("Merged into"),
        "kind": _tr("Kind"),
        "schema": _tr("Version of the schema"),
    }


def _words() -> dict[str, str]:
    return {
        "new": _tr("new"),
        "begun": _tr("begun"),
        "done": _tr("done"),
        "returned": _tr("returned"),
        "reopened": _tr("taken up again"),
        "adjudicated": _tr("adjudicated"),
        "annotator": _tr("annotator"),
        "reviewer": _tr("reviewer"),
        "manager": _tr("manager"),
        "entity": _tr("entity"),
        "event": _tr("event"),
        "claim": _tr("claim"),
        "relation": _tr("relation"),
        "auto": _tr("by its letters"),
        "ltr": _tr("left to right"),
        "rtl": _tr("right to left"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settling", text)
