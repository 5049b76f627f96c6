"""The mends of problems as the window names and does them."""

from PySide6.QtCore import QCoreApplication

from annotator.errors import RefusedError
from annotator.model.annotation import Annotation, AnnotationTarget, EntryTarget, SourceTarget, SpanTarget, target_text
from annotator.model.fit import Problem
from annotator.model.schema import item_with_id
from annotator.project.problems import MISQUOTED, Found, Mend, mend
from annotator.ui.desk import Desk, Done
from annotator.ui.line import isolate
from annotator.ui.sentences import translated

_MOST = 40  # characters of what fills a role


def mend_found(desk: Desk, found: Found, chosen: Mend) -> Done:
    """Do a mend as one act; raises RefusedError beside another's work, or where the problem is gone."""
    if not desk.is_own:
        raise RefusedError(_tr("This is not your own work; choose yours in the View menu to change it."))
    changed = mend(desk.project, found, chosen)
    return Done(changed, _tr("Mended"), None if chosen.kind == "remove" else found.annotation)


def mend_title(desk: Desk, annotation: Annotation | None, chosen: Mend) -> str:
    """Return what the button of a mend says."""
    match chosen.kind:
        case "relabel":
            return _tr("Change the label to {}").format(isolate(desk.named(chosen.id)))
        case "drop-attribute":
            return _tr("Drop the attribute {}").format(isolate(_part(desk, annotation, chosen.id)))
        case "drop-role":
            return _tr("Drop the role {}").format(isolate(_part(desk, annotation, chosen.id)))
        case "drop-filler":
            return _tr("Drop the filler {}").format(isolate(_filler(desk, annotation, chosen.id)))
        case "requote":
            return _tr("Take the words that stand there")
        case "remove":
            return _tr("Remove the annotation")


def problem_title(desk: Desk, annotation: Annotation | None, problem: Problem) -> str:
    """Return a problem in a few words, with the titles of the schema; its whole sentence says what to do."""
    title = _titles().get(problem.code)
    if title is None:
        return translated(problem.message)
    return title.format(isolate(_part(desk, annotation, problem.where.partition(":")[2])))


def _titles() -> dict[str, str]:
    return {
        "label-unknown": _tr("The schema has no such label"),
        "label-retired": _tr("The label is retired"),
        "label-kind": _tr("The label is of another kind"),
        "span-missing": _tr("No words are marked"),
        "attribute-missing": _tr("No value yet: {}"),
        "role-missing": _tr("Nothing fills yet: {}"),
        "attribute-unknown": _tr("The label has no such attribute: {}"),
        "role-unknown": _tr("The label has no such role: {}"),
        "attribute-retired": _tr("The attribute is retired: {}"),
        "role-retired": _tr("The role is retired: {}"),
        "value-wrong": _tr("This cannot be its value: {}"),
        "role-many": _tr("Too many fill the role: {}"),
        "target-gone": _tr("What filled the role is gone: {}"),
        "filler-wrong": _tr("This cannot fill the role: {}"),
        MISQUOTED: _tr("The text says other words"),
    }


def _part(desk: Desk, annotation: Annotation | None, name: str) -> str:
    """Return the title of an attribute or a role of an annotation's label, or its id where the schema lost it."""
    label = desk.project.schema.labels.get(annotation.label) if annotation else None
    known = (item_with_id(label.attributes, name) or item_with_id(label.roles, name)) if label else None
    return known.title.in_language(desk.language) if known else name


def _filler(desk: Desk, annotation: Annotation | None, spelled: str) -> str:
    """Return what fills a role, in words: a mend spells it ROLE=TARGET."""
    roles = annotation.roles if annotation else ()
    target = next((each.target for each in roles if f"{each.name}={target_text(each.target)}" == spelled), None)
    match target:
        case AnnotationTarget(id=name):
            there = desk.annotation(name)
            words = " … ".join(there.quotes) if there else ""
        case EntryTarget(id=name):
            words = next((each.title for each in desk.project.entries() if each.id == name), "")
        case SpanTarget(quotes=quotes):
            words = " … ".join(quotes)
        case SourceTarget(of=what):
            words = _tr("publisher") if what == "publisher" else _tr("author")
        case _:
            words = ""
    return _short(" ".join(words.split())) or _tr("that is gone")


def _short(words: str) -> str:
    return words if len(words) <= _MOST else f"{words[:_MOST].rstrip()}…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Mending", text)
