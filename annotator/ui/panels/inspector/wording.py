"""How values, fillers and steps of the history are said, in the window's language and each in its own direction."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.errors import AnnotatorError, BadInputError
from annotator.log.states import target_from
from annotator.model.annotation import Annotation, AnnotationTarget, EntryTarget, SourceTarget, SpanTarget, Target
from annotator.model.reading import read_value
from annotator.model.schema import Attribute, Label, item_with_id, label_colour, role_title, title_of
from annotator.model.values import Date, Number, Value, json_value, number_text
from annotator.project.history import FieldChange, Step
from annotator.ui.desk import Desk, sentence_of
from annotator.ui.line import dotted, in_own_digits, isolate, isolate_number, strung, written_day, written_moment

_LONGEST = 300  # code points of a text shown here
_SHORT = 40  # code points of a text in a line of the history


@dataclass(frozen=True, slots=True)
class Filler:
    """What fills a role as it is shown: its words, what it is, its colour (`#rrggbb` or none)."""

    words: str
    kind: str = ""
    colour: str = ""


def shortened(text: str, longest: int = _LONGEST) -> str:
    """Return at most so many code points, on one line."""
    plain = " ".join(text.split())
    return plain if len(plain) <= longest else plain[: longest - 1] + "…"


def covered_text(annotation: Annotation) -> str:
    """Return the words that an annotation covers."""
    return shortened(" … ".join(annotation.quotes))


# values


def value_words(desk: Desk, attribute: Attribute | None, value: Value) -> str:
    """Return a value as one reads it."""
    choices = attribute.choices if attribute else ()
    match value:
        case bool():
            return _tr("Yes") if value else _tr("No")
        case Number():
            return number_words(value)
        case Date(edtf=edtf):
            return written_day(edtf)
        case tuple():
            return _tr(", ").join(title_of(choices, each, desk.language) for each in value)
        case _:
            return title_of(choices, value, desk.language)


def number_words(value: Number) -> str:
    """Return a number as one reads it: ≈ 400, 300–400, at least 10."""
    text = in_own_digits(number_text(value).replace("~", "≈ "))
    if value.most is None:
        return _tr("at least {}").format(isolate_number(text.replace("..", "")))
    if value.least is None:
        return _tr("at most {}").format(isolate_number(text.replace("..", "")))
    return isolate_number(text.replace("..", "–"))


def written(value: Value | None) -> str:
    """Return a value as a line to type in begins with it."""
    match value:
        case Number():
            return number_text(value)
        case Date(edtf=edtf):
            return edtf
        case str():
            return value
        case _:
            return ""


def judged(attribute: Attribute, text: str) -> tuple[bool, str]:
    """Tell whether a text can be read as a value, and say what was understood, or what is wrong."""
    if not text.strip():
        return True, ""
    try:
        value = read_value(attribute, text)
    except BadInputError as error:
        cause = error.__cause__  # which says the same without naming the field that it stands beneath
        return False, sentence_of(cause if isinstance(cause, BadInputError) else error)
    match value:
        case Number():
            said = number_words(value)
        case Date(edtf=edtf):
            said = written_day(edtf)
        case _:
            return True, ""
    return True, _tr("Understood: {}").format(said)


# fillers


def filler_of(desk: Desk, target: Target, known: Mapping[str, Annotation]) -> Filler:
    """Return what fills a role as it is shown; `known` holds the annotations by id."""
    match target:
        case AnnotationTarget(id=name):
            found = known.get(name)
            if found is None:
                return Filler(_tr("removed; fill this role anew"))
            title = desk.named(found.label)
            colour = label_colour(desk.project.schema, found.label, found.kind)
            return Filler(covered_text(found) or title, title, colour)
        case EntryTarget(id=name):
            return Filler(entry_title(desk, name), _tr("entry"))
        case SpanTarget(quotes=quotes):
            return Filler(shortened(" … ".join(quotes)), _tr("words"))
        case SourceTarget(of=what):
            names = {"publisher": _tr("publisher"), "author": _tr("author")}
            said = str(getattr(desk.document, what, "") or "") if desk.document else ""
            return Filler(said or names[what], names[what] if said else "")


def entry_title(desk: Desk, name: str) -> str:
    """Return an entry's title, or its id where it is gone."""
    return next((each.title for each in desk.project.entries() if each.id == name), name)


# history


def step_line(desk: Desk, annotation: Annotation, step: Step) -> str:
    """Return one line of the history: when, what, who, where."""
    device = desk.project.replica.device
    here = device is not None and step.device == device.name
    where = _tr("this computer") if here else isolate(step.device)
    who = isolate(step.author)
    if step.owner not in ("", step.author):
        who = _tr("{} for {}").format(who, isolate(step.owner))
    return dotted([f"{written_moment(step.wall_ms)} {_what(desk, annotation, step)}", who, where])


def _what(desk: Desk, annotation: Annotation, step: Step) -> str:
    verbs = {"added": _tr("added"), "removed": _tr("removed")}
    if step.verb in verbs:
        return verbs[step.verb]
    return strung(_field(desk, annotation, each) for each in step.fields) or _tr("changed")


def _field(desk: Desk, annotation: Annotation, change: FieldChange) -> str:
    """Say of one field from what to what."""
    title = isolate(field_title(desk, annotation, change.field))
    before, after = (state_words(desk, annotation, change.field, each) for each in (change.before, change.after))
    if before and after:
        return _tr("{}: {} → {}").format(title, before, after)
    return _tr("{}: {}").format(title, after) if after else _tr("{}: {} taken out").format(title, before)


def field_title(desk: Desk, annotation: Annotation, field: str) -> str:
    """Return what a field of an annotation's state, such as `attributes.age`, is called."""
    kind, _, name = field.partition(".")
    label = desk.project.schema.labels.get(annotation.label)
    if kind == "attributes":
        return title_of(label.attributes, name, desk.language) if label else name
    if kind == "roles":
        return role_title(desk.project.schema, annotation.label, name, desk.language)
    titles = {"label": _tr("Label"), "span": _tr("Words"), "note": _tr("Note"), "entry": _tr("Entry")}
    return titles.get(kind, kind)


def state_words(desk: Desk, annotation: Annotation, field: str, state: object, longest: int = _SHORT) -> str:
    """Return the value of a field of an annotation's state as one reads it, empty where there is none."""
    if state in (None, "", []):
        return ""
    kind, _, name = field.partition(".")
    label = desk.project.schema.labels.get(annotation.label)
    try:
        return isolate(shortened(_said(desk, label, kind, name, state), longest))
    except AnnotatorError:  # written by a later Annotator, which says it in a way of its own
        return isolate(shortened(str(state), longest))


def _said(desk: Desk, label: Label | None, kind: str, name: str, state: object) -> str:
    match kind:
        case "label":
            return desk.named(str(state))
        case "entry":
            return entry_title(desk, str(state))
        case "span" if isinstance(state, list):
            return " … ".join(str(part[2]) for part in state)
        case "attributes":
            attribute = item_with_id(label.attributes, name) if label else None
            return value_words(desk, attribute, json_value(state))
        case "roles":
            return _targets(desk, state)
        case _:
            return str(state)


def _targets(desk: Desk, state: object) -> str:
    targets = [target_from(each) for each in (state if isinstance(state, list) else [state])]
    ids = tuple(each.id for each in targets if isinstance(each, AnnotationTarget))
    known = {each.id: each for each in desk.project.annotations(ids=ids)} if ids else {}
    return _tr(", ").join(isolate(filler_of(desk, each, known).words) for each in targets)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Inspector", text)
