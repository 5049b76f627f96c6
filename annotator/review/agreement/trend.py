"""How agreement went over time: a figure for the documents of each day, week or month.

A document belongs to the day (UTC) on which the last of the compared members was done with it.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from annotator.model.schema import Schema
from annotator.project.session import Project
from annotator.review.agreement import attributes
from annotator.review.agreement.chance import Array
from annotator.review.agreement.done import done_times, done_works
from annotator.review.agreement.figure import Cell, Family
from annotator.review.agreement.report import counted_for, families, told_together
from annotator.review.agreement.works import Work, Works, brought_together

MOST = 30  # points; where there are more days weeks are shown, then months
Times = Mapping[tuple[str, str], int]  # by member and document, in milliseconds
Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Point:
    """Agreement on the documents of some days, `first_day` to `last_day` as 2026-11-23; numbers are as in Figure."""

    first_day: str
    last_day: str
    documents: tuple[str, ...]
    value: float | None
    low: float | None
    high: float | None
    cases: int


@dataclass(frozen=True, slots=True)
class Course:
    """What is followed over time: a measure, of some members, of a kind and label; None for all together."""

    measure: str
    members: tuple[str, ...]
    kind: str | None = None
    label: str | None = None


def trend(
    project: Project,
    measure: str,
    members: Iterable[str] | None = None,
    kind: str | None = None,
    *,
    label: str | None = None,
    documents: Iterable[str] | None = None,
    ordinal: Sequence[str] = (),
) -> list[Point]:
    """Return how a measure went; members and documents as people name them, None for all."""
    works = brought_together([each for each in done_works(project, documents, members) if len(each.versions) > 1])
    who = tuple(sorted({member for each in works for member in each.versions}))
    return trend_of(works, Course(measure, who, kind, label), done_times(project), project.schema, ordinal)


def trend_of(
    works: Works, course: Course, times: Times, schema: Schema | None = None, ordinal: Sequence[str] = ()
) -> list[Point]:
    """Return a point for each day on which documents were done, or week or month where those are more than `MOST`."""
    order = attributes.ranks(schema, ordinal) if schema else {}
    counted = _counted(works, course, order) if len(course.members) > 1 else None
    if counted is None:
        return []
    days = {each.document: _day(each, course.members, times) for each in counted.works}
    span = _spans(days.values())
    places: defaultdict[Days, list[int]] = defaultdict(list)
    for n, each in enumerate(counted.works):
        places[span(days[each.document])].append(n)
    return [_point(*each, counted, course) for each in sorted(places.items())]


@dataclass(frozen=True, slots=True)
class _Counted:
    works: Works
    family: Family
    cell: Cell
    rows: Array  # one for each of the works


def _counted(works: Works, course: Course, order: attributes.Ranks) -> _Counted | None:
    """Return what the figures are worked out from; None where nobody has anything of the kind and label."""
    together = works.at(works.done_by(course.members, 2))
    for each in families([course.measure], order, precision=0.02):
        family, (done, cells) = counted_for(each, together, course.members)
        cell = _cell(cells, course)
        if cell in cells:
            return _Counted(done, family, cell, cells[cell])
    return None


def _cell(cells: Iterable[Cell], course: Course) -> Cell:
    """Return what is followed; where all together have no figure of the measure, the only kind that has one."""
    whole = [each for each in cells if not each.label]
    if course.kind is None and course.label is None and len(whole) == 1:
        return whole[0]
    return Cell(course.kind or "", course.label or "")


def _point(days: Days, places: Sequence[int], counted: _Counted, course: Course) -> Point:
    figure = told_together(counted.family, counted.cell, course.members, course.measure, counted.rows[places])
    documents = tuple(counted.works.chosen[n].document for n in places)
    first, last = (each.isoformat() for each in days)
    return Point(first, last, documents, figure.value, figure.low, figure.high, figure.cases)


def _day(work: Work, members: Iterable[str], times: Times) -> date:
    last = max(times[member, work.document] for member in members if member in work.versions)
    return datetime.fromtimestamp(last / 1000, UTC).date()


def _spans(days: Collection[date]) -> Callable[[date], Days]:
    """Return what says of a day to which days it belongs: the finest of day, week and month that gives few points."""
    for span in (_one_day, _week):
        if len({span(day) for day in days}) <= MOST:
            return span
    return _month


def _one_day(day: date) -> Days:
    return day, day


def _week(day: date) -> Days:
    """Return Monday and Sunday (ISO 8601)."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def _month(day: date) -> Days:
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
