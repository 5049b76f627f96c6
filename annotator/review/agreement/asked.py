"""What the window asks about agreement, answered as values that cross to another process."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from annotator.project.jobs import Agree, Agreed, Case, Cases, LookBehind, Reading
from annotator.project.session import Project
from annotator.review.agreement.behind import Behind, Instance
from annotator.review.agreement.cases.instance import Instances
from annotator.review.agreement.figure import Figure
from annotator.review.agreement.project import Agreement
from annotator.review.agreement.report import Report
from annotator.review.agreement.trend import Point
from annotator.review.agreement.works import SPANNED

NOTHING: Reading = (None, None, None, 0)
_KINDS = ("", "entity", "event", "role", "claim", "claim role", "relation", "entry")
_LONGEST = 200  # code points of a case's words
_CONFUSED = (*SPANNED, "relation")


def agreed(agreement: Agreement, report: Report, asked: Agree) -> Agreed:
    """Return the figures of one measure that a person looks at; `report` has that measure."""
    figures = [each for each in report.figures if each.measure == asked.measure]
    about = _about(figures)
    kind, label = _chosen(about, asked)
    of = asked.of if len(asked.of) > 1 and set(asked.of) <= set(report.members) else report.members
    own = [each for each in figures if each.members == of]
    here = [each for each in figures if (each.kind or "", each.label or "") == (kind, label)]
    mine = [each for each in here if each.members == of]
    pair = of if len(of) == 2 else report.members[:2]
    return Agreed(
        measure=asked.measure,
        of_kind=kind,
        label=label,
        about=about,
        members=report.members,
        of=of,
        compared=len(report.documents),
        left_out=len(report.left_out),
        whole=next((_reading(each) for each in mine if each.document is None), NOTHING),
        pairs=tuple(
            (each.members[0], each.members[1], _reading(each))
            for each in here
            if each.document is None and len(each.members) == 2
        ),
        labels=tuple(
            (each.kind or "", each.label, _reading(each))
            for each in own
            if each.label and each.document is None and (label or kind in ("", each.kind))
        ),
        documents=tuple((each.document, _reading(each)) for each in mine if each.document is not None),
        days=tuple(_day(each) for each in _trend(agreement, asked.measure, of, kind, label)),
        pair=pair,
        confused=_confused(agreement, pair, kind),
    )


def cases(agreement: Agreement, report: Report, project: Project, asked: LookBehind) -> Cases:
    """Return the cases behind one figure of a report, with their words."""
    found = _behind(agreement, report, asked)
    every = found.instances  # those that differ first
    differ = bisect_left(range(len(every)), True, key=lambda at: every[at].agrees)
    listed = every[: asked.most]
    texts = {name: project.text(name) for name in {each.document for each in listed}}
    cut = {name for each in listed if _differs_in_words(each) for own in each.versions.values() for name in own}
    words = {each.id: " … ".join(each.quotes) for each in project.annotations(ids=tuple(cut))} if cut else {}
    told = tuple(_case(each, texts[each.document], words) for each in listed)
    return Cases(told, differ, len(every) - differ, found.unmarked)


def _differs_in_words(instance: Instance) -> bool:
    """Tell whether members say the same and differ all the same: they marked other words."""
    return not instance.agrees and len(set(instance.said.values())) == 1


def _behind(agreement: Agreement, report: Report, asked: LookBehind) -> Behind:
    of = asked.of or report.members
    if asked.confused:
        (first, second), (row, column) = of, asked.confused
        return agreement.behind_confusion(first, second, row, column, _confused_kind(asked.of_kind))
    wanted = (asked.measure, asked.of_kind or None, of, asked.label or None, asked.document or None)
    for each in report.figures:
        if (each.measure, each.kind, each.members, each.label, each.document) == wanted:
            return agreement.behind(each)
    return Behind(Instances(()), 0)


def _about(figures: Iterable[Figure]) -> tuple[tuple[str, str], ...]:
    """Return what the measure can be asked for: all together and kinds; where it has neither, each label."""
    found = dict.fromkeys((each.kind or "", each.label or "") for each in figures if each.document is None)
    return tuple(sorted((each for each in found if not each[1]), key=_order)) or tuple(found)


def _order(about: tuple[str, str]) -> int:
    return _KINDS.index(about[0]) if about[0] in _KINDS else len(_KINDS)


def _chosen(about: Sequence[tuple[str, str]], asked: Agree) -> tuple[str, str]:
    wanted = (asked.of_kind, asked.label)
    return wanted if wanted in about else about[0] if about else ("", "")


def _trend(agreement: Agreement, measure: str, of: tuple[str, ...], kind: str, label: str) -> list[Point]:
    return agreement.trend(measure, of, kind or None, label or None) if of else []


def _day(point: Point) -> tuple[str, str, tuple[str, ...], Reading]:
    return point.first_day, point.last_day, point.documents, (point.value, point.low, point.high, point.cases)


def _confused(
    agreement: Agreement, pair: tuple[str, ...], kind: str
) -> tuple[tuple[str, ...], tuple[tuple[int, ...], ...]]:
    if len(pair) < 2:
        return (), ()
    found = agreement.confusion(pair[0], pair[1], _confused_kind(kind))
    return found.labels, found.counts


def _confused_kind(kind: str) -> str | None:
    """Return the kind whose labels are compared where another, such as roles, is looked at."""
    return kind if kind in _CONFUSED else None


def _reading(figure: Figure) -> Reading:
    return figure.value, figure.low, figure.high, figure.cases


def _case(instance: Instance, text: str, words: Mapping[str, str]) -> Case:
    said = tuple(
        (name, said, _cut(" ".join(words.get(each, "") for each in instance.versions[name])), instance.versions[name])
        for name, said in instance.said.items()
    )
    shown = _cut(text[instance.start : instance.end])
    return instance.document, instance.start, instance.end, shown, said, instance.agrees


def _cut(words: str) -> str:
    """Return words on one line, no longer than a row can show."""
    return " ".join(words[:_LONGEST].split())
