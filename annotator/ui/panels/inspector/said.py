"""What is said of one annotation, and the shape of the form that shows it while there is only its words.

Two annotations of one shape look the same but for their words, id and history: the form of one can show the other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication

from annotator.model.annotation import Annotation
from annotator.model.fit import MISSING, problems
from annotator.model.schema import label_colour
from annotator.project.annotate import labels_of
from annotator.project.history import Step, history
from annotator.ui.desk import Desk
from annotator.ui.panels.inspector.wording import covered_text
from annotator.ui.sentences import translated
from annotator.ui.style import panel_pixels
from annotator.ui.theme import Theme

BESIDE = 22  # code points that stand beside the label
Shape = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """An annotation, the sentences of what does not fit by where it is, and its steps, the latest first."""

    annotation: Annotation
    wrong: Mapping[str, Sequence[str]]
    steps: Sequence[Step]


def read(desk: Desk, annotation: Annotation) -> Said:
    """Return what is said of an annotation; what is only missing is marked in the form, not told."""
    wrong: dict[str, list[str]] = {}
    project = desk.project
    for each in problems(annotation, project.schema, labels_of(project, [annotation])):
        if each.code not in MISSING:
            wrong.setdefault(each.where, []).append(translated(each.message))
    return Said(annotation, wrong, history(project, annotation.id)[::-1])


def shape(desk: Desk, said: Said, theme: Theme) -> Shape | None:
    """Return all that its form is made of but words, id and history; None where more is said, or it has a past."""
    given = said.annotation
    if given.roles or given.attributes or given.entry or given.note or said.wrong or len(said.steps) != 1:
        return None
    schema, words = desk.project.schema, len(covered_text(given))
    label, colour = schema.labels.get(given.label), label_colour(schema, given.label, given.kind)
    looks = (desk.language, QGuiApplication.isRightToLeft(), QGuiApplication.font().key(), panel_pixels(), theme)
    return (given.kind, given.label, label, colour, desk.may_change(given), words > 0, words > BESIDE, *looks)
