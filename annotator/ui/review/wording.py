"""Cases as the window says them: their type, and what each member has in a field."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from annotator.model.annotation import Annotation, AnnotationTarget, Role
from annotator.model.decision import Decision
from annotator.model.schema import item_with_id, label_colour, role_title
from annotator.review.align import Case, CaseType
from annotator.ui.desk import Desk
from annotator.ui.line import dotted, isolate, written_moment
from annotator.ui.panels.inspector.wording import covered_text, entry_title, field_title, filler_of, value_words
from annotator.ui.panels.listed_rows import Named
from annotator.ui.review.board import Standing, annotations

_MOST = 200  # characters


def type_word(type_: CaseType) -> str:
    """Return what a type of case is called."""
    words: dict[CaseType, str] = {
        "agree": _tr("All agree"),
        "label": _tr("Label differs"),
        "boundary": _tr("Boundary differs"),
        "edge": _tr("Edge differs"),
        "lacking": _tr("Not all have it"),
        "attribute": _tr("Attribute differs"),
        "role": _tr("Role differs"),
        "source": _tr("Source differs"),
        "stance": _tr("Stance differs"),
        "target": _tr("Target differs"),
        "relation": _tr("Relation missing"),
        "turned": _tr("Relation turned round"),
        "stacked": _tr("Several on one place"),
    }
    return words[type_]


def standing_word(standing: Standing) -> str:
    """Return how far a case is, in a word; empty while it is open."""
    words: dict[Standing, str] = {
        "open": "",
        "again": _tr("changed since"),
        "decided": _tr("decided"),
        "conflict": _tr("decided twice"),
    }
    return words[standing]


def words_of(desk: Desk, case: Case) -> str:
    """Return the words of a case: those of its first version, of a part the role and what fills it."""
    if case.part:
        first = next(annotations(case), None)
        title = role_title(desk.project.schema, first.label, case.role, desk.language) if first else case.role
        fillers = next(iter(case.fillers.values()), ())
        return f"{title}: {isolate(_fillers(desk, fillers))}"[:_MOST]
    return next((covered_text(each) for each in annotations(case) if each.quotes), "")[:_MOST]


def label_of(desk: Desk, case: Case) -> Named:
    """Return the label of a case's first version."""
    first = next(annotations(case))
    return Named(desk.named(first.label), label_colour(desk.project.schema, first.label, first.kind), 0)


def fields_of(case: Case) -> list[str]:
    """Return the fields to show of a case: label and words first, then all that anyone filled in."""
    if case.part:
        return [f"roles.{case.role}"]
    found: dict[str, None] = dict.fromkeys(("label", "span"))
    for each in annotations(case):
        found |= dict.fromkeys(f"attributes.{name}" for name in each.attributes)
        found |= dict.fromkeys(f"roles.{role.name}" for role in each.roles)
        found |= {"entry": None} if each.entry else {}
        found |= {"note": None} if each.note else {}
    named = set(case.differs) - found.keys()
    return [*found, *sorted(named)]


def title_of_field(desk: Desk, case: Case, field: str) -> str:
    """Return what a field is called; of an attribute or role as any of the versions knows it."""
    titles = [field_title(desk, each, field) for each in annotations(case)]
    plain = field.partition(".")[2]
    return next((each for each in titles if each != plain), titles[0] if titles else field)


def said_of(desk: Desk, case: Case, member: str, field: str) -> str:
    """Return what a member has in a field of a case, empty where that is nothing."""
    if case.part:
        return _fillers(desk, case.fillers.get(member, ()))
    said = dict.fromkeys(_value(desk, each, field) for each in case.versions.get(member, ()))
    return _tr(" / ").join(filter(None, said))


def _value(desk: Desk, annotation: Annotation, field: str) -> str:
    kind, _, name = field.partition(".")
    match kind:
        case "label":
            return isolate(desk.named(annotation.label))
        case "span":
            return isolate(covered_text(annotation)) if annotation.quotes else ""
        case "entry":
            return isolate(entry_title(desk, annotation.entry)) if annotation.entry else ""
        case "note":
            return isolate(annotation.note)
        case "attributes":
            label = desk.project.schema.labels.get(annotation.label)
            attribute = item_with_id(label.attributes, name) if label else None
            value = annotation.attributes.get(name)
            return isolate(value_words(desk, attribute, value)) if value is not None else ""
        case _:
            return _fillers(desk, [role for role in annotation.roles if role.name == name])


def _fillers(desk: Desk, roles: Sequence[Role]) -> str:
    ids = tuple(each.target.id for each in roles if isinstance(each.target, AnnotationTarget))
    known = {each.id: each for each in desk.project.annotations(ids=ids)} if ids else {}
    return _tr(", ").join(isolate(filler_of(desk, each.target, known).words) for each in roles)


def told(desk: Desk, decision: Decision, names: Mapping[str, str]) -> str:
    """Say what was decided, by whom, when and why; `names` are those of owners by their annotations' ids."""
    member = desk.project.members.get(decision.author)
    who = isolate(member.name) if member else _tr("somebody")
    what = {
        "take": _tr("Taken: {}"),
        "merge": _tr("Merged: {}"),
        "edit": _tr("Edited"),
        "reject": _tr("All rejected"),
        "accept": _tr("Accepted, as all agree"),
        "strategy": _tr("Decided by a first pass"),
    }[decision.choice]
    of = _tr(", ").join(dict.fromkeys(isolate(names[each]) for each in decision.took if each in names))
    if decision.choice == "take" and not decision.took:
        what, of = _tr("Taken: nothing here"), ""
    said = dotted([what.format(of or _tr("nothing")), who, written_moment(decision.wall_ms)])
    return f"{said}\n{decision.reason}" if decision.reason else said


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)
