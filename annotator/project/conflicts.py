"""What waits to be settled: two people changed one field apart, one value shows and the other is kept beside it."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from annotator.log.change import Change, Sheet
from annotator.log.fold import Folded, fold_record
from annotator.log.records import FAMILIES
from annotator.log.waiting import Item, askable, items_of, origin_of, shown_origin_of
from annotator.project.comments import may_read
from annotator.project.session import Project
from annotator.store.history import record_history, waiting


@dataclass(frozen=True, slots=True)
class Conflict:
    """One value that waits beside the one that shows.

    `kind` is the family of the record and `name` what it is called or covers; `document` is a title, "" where the
    record is of none; `field` is such as `attributes.outcome`, or `removed` where the other removed what is changed
    here; a value is None where there is nothing. `author` and `owner` are names, `wall_ms` the time of `other`, in
    milliseconds since 1970; `shown_author`, `shown_device` and `shown_ms` say the same of `shown`.
    """

    record: str
    change: str
    kind: str
    document: str
    owner: str
    name: str
    field: str
    shown: object
    other: object
    author: str
    device: str
    wall_ms: int
    shown_author: str
    shown_device: str
    shown_ms: int
    sheet: Sheet

    @property
    def is_of_two(self) -> bool:
        """Whether two people wrote the values, not one person on two devices."""
        return self.author != self.shown_author


def conflicts(project: Project, records: Collection[str] | None = None) -> list[Conflict]:
    """Return what waits to be settled, record by record, or in some `records` alone.

    Of a whole record that waits it is each field that differs. Of comments that others wrote for themselves alone
    nothing is said, nor of those that the person may not read yet.
    """
    seen = (key for key in waiting_records(project) if records is None or key[2] in records)
    return [each for key in seen for each in conflicts_in(project, *key)]


def waiting_records(project: Project) -> list[tuple[Sheet, str, str]]:
    """Return the records in which anything waits: where each stands, its family and id, document by document."""
    here = project.person.id if project.person else ""
    keys = dict.fromkeys((row.sheet, row.family, row.record) for row in waiting(project.replica.connection))
    asked = [key for key in keys if key[1] != "comment" or key[0].owner in ("", here)]
    unread = {key for key in asked if key[1] == "comment" and not key[0].owner}
    return [key for key in asked if key not in unread or may_read(project, key[0].document, key[2])]


def conflicts_in(project: Project, sheet: Sheet, family: str, record: str) -> list[Conflict]:
    """Return what waits in one record."""
    return list(_of_record(project, sheet, family, record))


def _of_record(project: Project, sheet: Sheet, family: str, record: str) -> Iterator[Conflict]:
    steps = record_history(project.replica.connection, family, record)
    known = {e.change.id: e for e in steps if e.sheet == sheet and e.change.v <= FAMILIES[family].version}
    changes = [each.change for each in known.values()]
    folded = fold_record(changes, FAMILIES[family])
    titles = {each.id: each.title for each in project.documents()}
    names = {each.id: each.name for each in project.members.values()}
    for item in askable(items_of(changes, folded, FAMILIES[family])):
        other, shown = (known[each.id] for each in _origins(changes, folded, item))
        yield Conflict(
            record=record,
            change=item.change,
            kind=family,
            document=titles.get(sheet.document, sheet.document),
            owner=names.get(sheet.owner, sheet.owner),
            name=_name(folded.state or {}),
            field=item.field,
            shown=item.shown,
            other=item.other,
            author=names.get(other.author, other.author),
            device=other.device,
            wall_ms=other.change.wall_ms,
            shown_author=names.get(shown.author, shown.author),
            shown_device=shown.device,
            shown_ms=shown.change.wall_ms,
            sheet=sheet,
        )


def _origins(changes: list[Change], folded: Folded, item: Item) -> tuple[Change, Change]:
    """Return the changes in which the other value and the one that shows came in."""
    return origin_of(changes, item.change, item.field, item.other), shown_origin_of(changes, folded, item)


def _name(state: Mapping[str, object]) -> str:
    """Return what a record is called, or the words that an annotation covers."""
    span = state.get("span")
    if isinstance(span, list) and span:
        return " ".join(str(quote) for _, _, quote in span)
    names = ("title", "name", "label", "text", "stage")
    title = next(filter(None, map(state.get, names)), "")
    return " · ".join(str(each) for each in title.values() if each) if isinstance(title, dict) else str(title)
