"""What each section of the window shows of an answer: a chart, rows for a table, and the same as plain cells."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication

from annotator.model.schema import label_colour
from annotator.project.jobs import Agreed
from annotator.project.jobs import Reading as Told
from annotator.ui.agreement.charts.bars import LabelBars
from annotator.ui.agreement.charts.chart import Chart, Named, Reading
from annotator.ui.agreement.charts.confusion import ConfusionMap
from annotator.ui.agreement.charts.distribution import Distribution
from annotator.ui.agreement.charts.heatmap import HeatMap
from annotator.ui.agreement.charts.trend import Moment, TrendLine
from annotator.ui.agreement.doors import Door
from annotator.ui.agreement.wording import about_title, label_words, whom
from annotator.ui.desk import Desk
from annotator.ui.line import dotted, isolate

SECTIONS = ("matrix", "labels", "confusion", "documents", "time")
_HEAD = ("measure", "kind", "members", "label", "document", "value", "low", "high", "cases")
_ONE_WAY = ("-precision", "-recall")  # the first member is the reference


@dataclass(frozen=True, slots=True)
class Content:
    """One section: `chart` for the picture, `rows` for a table (none where the chart says all), `cells` for CSV.

    `note` is said above it, such as why it is empty.
    """

    chart: Chart
    title: str
    rows: tuple[Named, ...] = ()
    cells: tuple[tuple[object, ...], ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Showing:
    """An answer on its way to be shown: who the members are called, and the titles of documents by id."""

    desk: Desk
    told: Agreed
    names: Mapping[str, str]
    titles: Mapping[str, str] = field(default_factory=dict)

    @property
    def who(self) -> str:
        """Those whose figures the sections show."""
        return whom([self.names[each] for each in self.told.of], len(self.told.members))

    def door(self, of: tuple[str, ...] | None = None, **more: object) -> Door:
        """Return the door of a figure; what is not said is as in the answer."""
        known: dict[str, object] = {"of": of or self.told.of, "of_kind": self.told.of_kind, "label": self.told.label}
        return Door(**(known | more))  # type: ignore[arg-type]  # the fields of a Door by name

    def title(self, *words: str) -> str:
        """Name what a door leads to."""
        about = about_title(self.desk, self.told.of_kind, self.told.label)
        return dotted([*words, about if self.told.of_kind or self.told.label else ""])


def contents(showing: Showing) -> dict[str, Callable[[], Content]]:
    """Return what makes each section, by name: only what is looked at is made."""
    ways = {"matrix": _matrix, "labels": _labels, "confusion": _confusion, "documents": _documents, "time": _time}
    return {name: partial(make, showing) for name, make in ways.items()}


def _matrix(showing: Showing) -> Content:
    told = showing.told
    place = {each: n for n, each in enumerate(told.members)}
    cells: dict[tuple[int, int], Reading] = {}
    for first, second, figure in told.pairs:
        names = whom([showing.names[first], showing.names[second]], 0)
        reading = _reading(figure, showing.door((first, second), title=showing.title(names)))
        cells[place[first], place[second]] = reading
        if not told.measure.endswith(_ONE_WAY):
            cells[place[second], place[first]] = reading
    chart = HeatMap([showing.names[each] for each in told.members], cells)
    plain = [_cells(showing, (first, second), figure) for first, second, figure in told.pairs]
    note = _tr("Rows are the reference, columns what is compared with it.") if len(cells) == len(told.pairs) else ""
    return Content(chart, _tr("Pairs of members"), cells=(_HEAD, *plain), note=note)


def _labels(showing: Showing) -> Content:
    told, desk = showing.told, showing.desk
    rows = []
    for kind, label, figure in told.labels:
        title = label_words(desk, label)
        door = showing.door(of_kind=kind, label=label, title=dotted([showing.who, isolate(title)]))
        head = label.partition(".")[0]
        known = desk.project.schema.labels.get(head)
        colour = label_colour(desk.project.schema, head, known.kind) if known else ""
        rows.append(Named(title, _reading(figure, door), colour))
    rows.sort(key=lambda each: (each.reading.value is None, -(each.reading.value or 0), each.title))
    plain = [_cells(showing, told.of, figure, kind=kind, label=label) for kind, label, figure in told.labels]
    none = _tr("This measure has no figures of labels.") if not rows else ""
    return Content(LabelBars(rows), _tr("Labels: {}").format(showing.who), tuple(rows), (_HEAD, *plain), none)


def _confusion(showing: Showing) -> Content:
    told = showing.told
    labels, counts = told.confused
    names = [showing.names[each] for each in told.pair]
    if len(names) < 2:
        return Content(ConfusionMap(("", ""), [], []), "")
    titles = [label_words(showing.desk, each) if each else "" for each in labels]
    plain = [("", *labels), *((label, *own) for label, own in zip(labels, counts, strict=True))]
    note = ""
    if told.of != told.pair:
        note = _tr("Two at a time: {}. Choose another pair above.").format(whom(names, 0))
    title = _tr("Labels of {}").format(whom(names, 0))
    return Content(ConfusionMap((names[0], names[1]), titles, counts), title, cells=tuple(plain), note=note)


def confused_door(showing: Showing, row: int, column: int) -> Door:
    """Return the door of a cell of the confusion."""
    labels = showing.told.confused[0]
    both = labels[row], labels[column]
    said = [
        _tr("{}: {}").format(isolate(showing.names[name]), label_words(showing.desk, each) if each else _tr("nothing"))
        for name, each in zip(showing.told.pair, both, strict=True)
    ]
    return showing.door(showing.told.pair, label="", confused=both, title=dotted(said))


def _documents(showing: Showing) -> Content:
    rows = []
    for document, figure in showing.told.documents:
        title = showing.titles.get(document, document)
        door = showing.door(document=document, title=showing.title(showing.who, isolate(title)))
        rows.append(Named(title, _reading(figure, door)))
    rows.sort(key=lambda each: (each.reading.value is None, each.reading.value or 0, each.title))
    plain = [
        _cells(showing, showing.told.of, figure, document=showing.titles.get(each, each))
        for each, figure in showing.told.documents
    ]
    title = _tr("Documents: {}").format(showing.who)
    return Content(Distribution(rows), title, tuple(rows), (_HEAD, *plain))


def _time(showing: Showing) -> Content:
    moments = []
    for first, last, documents, figure in showing.told.days:
        moment = Moment(first, last, Reading())
        door = showing.door(days=documents, title=showing.title(showing.who, moment.title))
        moments.append(Moment(first, last, _reading(figure, door)))
    rows = tuple(Named(each.title, each.reading) for each in moments)
    head = ("first_day", "last_day", "documents", *_HEAD[5:])
    plain = [(first, last, len(documents), *figure) for first, last, documents, figure in showing.told.days]
    note = _tr("A document belongs to the day on which the last of them was done with it.")
    return Content(TrendLine(moments), _tr("Over time: {}").format(showing.who), rows, (head, *plain), note)


def _reading(told: Told, door: Door) -> Reading:
    return Reading(*told, door)


def _cells(
    showing: Showing,
    of: Sequence[str],
    told: Told,
    *,
    kind: str | None = None,
    label: str | None = None,
    document: str = "",
) -> tuple[object, ...]:
    """Return a figure as the columns of `annotator agreement --csv`."""
    asked = showing.told
    names = " | ".join(showing.names[each] for each in of)
    about = (asked.of_kind if kind is None else kind, names, asked.label if label is None else label)
    return (asked.measure, *about, document, *told)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Agreement", text)
