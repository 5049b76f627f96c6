"""What the window of agreement says of figures: whom and what they are about, their numbers, what members say."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from annotator.model.schema import item_with_id, label_title
from annotator.ui.agreement.measures import HEADLINES, kind_title
from annotator.ui.desk import Desk
from annotator.ui.line import isolate, isolate_number, written_number

_SCORED = ("strict", "exact", "partial", "type", "role", "filler", "relation", "b-cubed", "ceaf-e", "muc")
_OTHERS = ("fleiss", "longest-kappa", "longest-fleiss", "longest-alpha", "attribute-kappa", "gamma")


def measures() -> list[str]:
    """Return all measures that can be chosen: the usual ones first, then the others, gamma, which takes long, last."""
    scores = [f"{name}-{score}" for name in _SCORED for score in ("f1", "precision", "recall")]
    return [*HEADLINES, *(each for each in (*scores, *_OTHERS) if each not in HEADLINES)]


def about_title(desk: Desk, kind: str, label: str) -> str:
    """Return what a figure is about: all together, a kind, or a label with what belongs to it."""
    return label_words(desk, label) if label else kind_title(kind or None)


def label_words(desk: Desk, label: str) -> str:
    """Return the title of a label, or of a label's role or attribute, which stands behind a dot."""
    head, dot, part = label.partition(".")
    title = label_title(desk.project.schema, head, desk.language)
    known = desk.project.schema.labels.get(head)
    if not dot:
        return title
    found = (item_with_id(known.roles, part) or item_with_id(known.attributes, part)) if known else None
    return _tr("{}: {}").format(title, found.title.in_language(desk.language) if found else part)


def said_words(desk: Desk, said: str) -> str:
    """Return what a member says of a case, as people read it: the title of a label, a role with its filler, a value."""
    if not said:
        return _tr("nothing")
    head, colon, filler = said.partition(": ")
    known = head.partition(".")[0] in desk.project.schema.labels
    if colon and known:
        return _tr("{}: {}").format(label_words(desk, head), isolate(filler))
    return label_words(desk, said) if known else isolate(said)


def spelt(value: float | None) -> str:
    """Return a figure with three digits, or that there is none."""
    return _tr("nothing to compare") if value is None else _number(value)


def interval(low: float | None, high: float | None) -> str:
    """Return the interval of a figure, empty where there is none."""
    return "" if low is None or high is None else _tr("{} to {}").format(_number(low), _number(high))


def about_interval() -> str:
    """Say what the interval of a figure tells."""
    return _tr("Other texts of the same sort would mostly give a figure between these two.")


def about_cases() -> str:
    """Say what cases are to a figure."""
    return _tr("How many cases the figure rests on: the fewer, the less it says.")


def counted(number: int) -> str:
    """Return a count."""
    return isolate_number(written_number(number))


def whom(names: Sequence[str], everyone: int) -> str:
    """Name two members, or say that it is all of them together."""
    if len(names) == everyone and everyone > 2:
        return _tr("All %Ln together", everyone)
    return _tr("{} and {}").format(*map(isolate, names)) if len(names) > 1 else "".join(map(isolate, names))


def _number(value: float) -> str:
    return isolate_number(written_number(round(value, 3) + 0.0, 3))  # + 0.0: no -0.000


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Agreement", text, "", n)
