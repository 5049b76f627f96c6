"""The tables of the Progress window, made from the figures: by document, member, day and label."""

from collections import Counter, defaultdict
from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.model.document import Stage
from annotator.model.schema import label_colour
from annotator.review.progress import STAGES, DocumentProgress, Progress
from annotator.ui.desk import Desk, documents_phrase
from annotator.ui.line import dotted, isolate, isolate_number, listed, written_day, written_number
from annotator.ui.progress.cells import Cell, Line, Sheet, bar_of
from annotator.ui.progress.wording import stage_title
from annotator.ui.team.wording import role_title

_NONE = "–"
_MADE: Stage = "begun"  # what colours the annotations that were made


def by_document(found: Progress, tests: Collection[str], shown: str) -> Sheet:
    """Return a row for each document at a stage ("all" is any), with a column for each member who has to do with any.

    The members' columns know whom they are about.
    """
    concerned = {member for each in found.documents for member in each.members}
    members = [each for each in found.members if each.id in concerned]
    heads = [_tr("Document"), _tr("All together"), *(isolate(each.name) for each in members)]
    lines = [
        Line(each.document.id, (_title(each, tests), _stage(each.stage), *(_of(each, one.id) for one in members)))
        for each in found.documents
        if shown in ("all", each.stage)
    ]
    return Sheet(tuple(heads), tuple(lines), ("", "", *(each.id for each in members)))


def _title(each: DocumentProgress, tests: Collection[str]) -> Cell:
    title = each.document.title
    if each.document.id not in tests:
        return Cell(title, is_name=True)
    return Cell(_tr("{} (test)").format(isolate(title)), hover=f"{title}\n{_tr('A test for training')}", is_name=True)


def _of(each: DocumentProgress, member: str) -> Cell:
    return _stage(each.members[member]) if member in each.members else Cell(_NONE, hover=_tr("Not their task"))


def _stage(stage: Stage) -> Cell:
    return Cell(stage_title(stage), STAGES.index(stage), stage=stage)


def by_member(found: Progress) -> Sheet:
    """Return a row for each member: their documents by stage, and how much they marked."""
    heads = [_tr("Member"), _tr("Role"), _tr("Documents"), *map(stage_title, STAGES), _tr("Annotations")]
    stages, marked = found.by_member(), Counter[str]()
    for each in found.labels:
        marked[each.member] += each.count
    most = max((sum(of.values()) for of in stages.values()), default=0)
    lines = []
    for member in found.members:
        of = stages[member.id]
        all_ = Cell(_number(sum(of.values())), sum(of.values()), bar=bar_of(list(reversed(of.items())), most))
        counts = [Cell(_number(of[stage]), of[stage]) for stage in STAGES]
        cells = (Cell(member.name, is_name=True), Cell(role_title(member.role)), all_, *counts)
        lines.append(Line(member.id, (*cells, Cell(_number(marked[member.id]), marked[member.id]))))
    return Sheet(tuple(heads), tuple(lines))


def by_day(found: Progress) -> Sheet:
    """Return a row for each day on which anything was done, the newest first: annotations, documents, by whom."""
    made, done, who = Counter[str](), Counter[str](), defaultdict[str, list[str]](list)
    names = {each.id: each.name for each in found.members}
    for each in found.days:
        made[each.day] += each.annotations
        done[each.day] += each.done
        who[each.day].append(isolate(names.get(each.member, _tr("somebody"))))
    heads = (_tr("Day (UTC)"), _tr("Annotations made"), _tr("Documents done"), _tr("By"))
    most, most_done = max(made.values(), default=0), max(done.values(), default=0)
    lines = [
        Line(
            day,
            (
                Cell(written_day(day), at, is_name=True),
                Cell(_number(made[day]), made[day], bar=bar_of([(_MADE, made[day])], most)),
                Cell(_number(done[day]), done[day], bar=bar_of([("done", done[day])], most_done)),
                Cell(listed(who[day])),
            ),
        )
        for at, day in reversed(list(enumerate(sorted(made.keys() | done.keys()))))
    ]
    return Sheet(heads, tuple(lines))


def by_label(found: Progress, desk: Desk) -> Sheet:
    """Return a row for each label that was used: in all work, in gold, and by each member who used any."""
    counts = {(each.label, each.member): each.count for each in found.labels}
    users = {member for _, member in counts}
    members = [each for each in found.members if each.id in users]
    labels = sorted({label for label, _ in counts}, key=lambda each: desk.named(each).casefold())
    total = {label: sum(counts.get((label, each.id), 0) for each in members) for label in labels}
    most = max(total.values(), default=0)
    heads = [_tr("Label"), _tr("Annotations"), _tr("In gold"), *(isolate(each.name) for each in members)]
    lines = []
    for label in labels:
        cells = [
            Cell(desk.named(label), colour=label_colour(desk.project.schema, label, "entity")),
            Cell(_number(total[label]), total[label], bar=bar_of([("done", total[label])], most)),
        ]
        each_ = [counts.get((label, member), 0) for member in ("", *(each.id for each in members))]
        lines.append(Line(label, (*cells, *(Cell(_number(count), count) for count in each_))))
    return Sheet(tuple(heads), tuple(lines))


def summary(found: Progress) -> str:
    """Say in a line how far all of it is."""
    counts, total = found.by_stage(), len(found.documents)
    closed = counts["done"] + counts["adjudicated"]
    share = _tr("{} done or adjudicated").format(_number(closed))
    percent = isolate_number(written_number(100 * closed / total) + QLocale().percent()) if total else ""
    return dotted([documents_phrase(total), share, percent])


def _number(count: int) -> str:
    return written_number(count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProgressSheets", text)
