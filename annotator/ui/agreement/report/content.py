"""What a report on agreement says: who was compared, a chapter for each measure, confusion, documents, all figures."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QCoreApplication

from annotator.model.schema import Schema, label_colour, label_title, role_title
from annotator.review.agreement.figure import Figure
from annotator.review.agreement.project import Agreement
from annotator.review.agreement.report import MEASURES, Report
from annotator.ui.agreement.charted import (
    confusion_map,
    distribution,
    heat_map,
    label_bars,
    of_documents,
    of_labels,
    over_all,
    trend_line,
)
from annotator.ui.agreement.charts.bars import LabelBars
from annotator.ui.agreement.charts.saying import both, interval_words, spelt, value_words
from annotator.ui.agreement.measures import HEADLINES, kind_title, measure_asks, measure_title
from annotator.ui.agreement.report.blocks import Block, Column, Heading, Paragraph, Picture, Table
from annotator.ui.line import isolate, isolate_number, listed, written_number

_MOST_CHAPTERS = 12  # where there are more measures, only those most asked for have one
_BARS = 28  # that go on a page
_MOST_PLAIN = 9  # measures beside one another in a table


@dataclass(frozen=True, slots=True)
class Told:
    """What is told, and in whose words: names of members and titles of documents by id."""

    title: str
    report: Report
    agreement: Agreement
    schema: Schema
    members: Mapping[str, str]
    documents: Mapping[str, str]
    language: str

    @property
    def heading(self) -> str:
        """What the report is called."""
        return _tr("Agreement: {}").format(isolate(self.title))

    @property
    def measures(self) -> list[str]:
        """The measures that have a chapter."""
        found = {each.measure for each in self.report.figures}
        every = [each for each in MEASURES if each in found]
        return every if len(every) <= _MOST_CHAPTERS else [each for each in every if each in HEADLINES]

    def named(self, figure: Figure) -> tuple[str, str]:
        """Return title and colour of the label that a figure is about; of a role or attribute, both titles."""
        label, _, part = (figure.label or "").partition(".")
        title = label_title(self.schema, label, self.language)
        known = self.schema.labels.get(label)
        colour = label_colour(self.schema, label, known.kind) if known else ""
        return (f"{title} · {self._part(label, part)}" if part else title), colour

    def _part(self, label: str, part: str) -> str:
        known = self.schema.labels.get(label)
        attributes = {each.id: each.title.in_language(self.language) for each in known.attributes} if known else {}
        return attributes.get(part) or role_title(self.schema, label, part, self.language)


def content(told: Told, made_on: str) -> Iterator[Block]:
    """Yield the whole report; `made_on` is the day, in words."""
    yield Heading(told.heading, 1)
    yield Paragraph(_tr("Made on {}.").format(made_on))
    yield from _compared(told)
    if not told.report.documents:
        yield Paragraph(_tr("There is nothing to compare: no document is done by two members."))
        return
    for measure in told.measures:
        yield from _chapter(told, measure)
    yield from _confusion(told)
    yield from _documents(told)
    yield from _all_figures(told)


def _compared(told: Told) -> Iterator[Block]:
    members = listed(isolate(told.members[each]) for each in told.report.members)
    if members:
        done = _tr("%Ln document(s) done by two or more of them.", len(told.report.documents))
        yield Paragraph(" ".join((_tr("Compared: {}.").format(members), done)))
    if told.report.left_out:
        yield Paragraph(
            _tr("%Ln document(s) left out, as fewer than two are done with them.", len(told.report.left_out))
        )
    yield Paragraph(
        _tr(
            "1 is perfect agreement. An interval of 95 % says where the figure of other texts of the same sort would "
            "mostly lie; there is none below five documents. Work is read as it was when its member was done."
        )
    )


def _chapter(told: Told, measure: str) -> Iterator[Block]:
    yield Heading(measure_title(measure))
    yield Paragraph(measure_asks(measure))
    yield from _kinds(told, measure)
    kind = _widest_kind(told, measure)
    yield Heading(_tr("Members, pair by pair"), 3)
    names = {each: told.members[each] for each in told.report.members}
    yield Picture(heat_map(told.report.figures, measure, kind, names), measure_title(measure))
    pairs = [each for each in over_all(told.report.figures, measure, kind) if len(each.members) == 2]
    yield _table(_tr("Members"), [(both(*(told.members[who] for who in each.members)), each) for each in pairs])
    yield from _labels(told, measure)
    documents = distribution(of_documents(told.report.figures, measure, told.report.members, kind), told.documents)
    if not documents.is_empty:
        yield Heading(_tr("Documents"), 3)
        yield Picture(documents, _tr("Documents"))
    points = told.agreement.trend(measure, kind=kind)
    if len(points) > 1:
        yield Heading(_tr("Over time"), 3)
        yield Picture(trend_line(points), _tr("Over time"))


def _kinds(told: Told, measure: str) -> Iterator[Block]:
    found = [
        each
        for each in told.report.figures
        if (each.measure, each.members, each.label, each.document) == (measure, told.report.members, None, None)
    ]
    yield _table(_tr("Kind"), [(kind_title(each.kind), each) for each in found])


def _labels(told: Told, measure: str) -> Iterator[Block]:
    found = of_labels(told.report.figures, measure, told.report.members)
    if not found:
        return
    yield Heading(_tr("Labels"), 3)
    rows = label_bars(found, told.named).rows
    for at in range(0, len(rows), _BARS):
        yield Picture(LabelBars(rows[at : at + _BARS]), _tr("Labels"))
    yield _table(_tr("Label"), [(told.named(each)[0], each) for each in found], "name")


def _widest_kind(told: Told, measure: str) -> str | None:
    """Return the kind whose figures stand for a measure: all together, or where it has none of these its first."""
    kinds = [
        each.kind for each in told.report.figures if each.measure == measure and not each.label and not each.document
    ]
    return None if None in kinds or not kinds else kinds[0]


def _confusion(told: Told) -> Iterator[Block]:
    yield Heading(_tr("What labels are confused with"))
    yield Paragraph(
        _tr(
            "Rows are the labels of the member named at the side, columns those of the one named above; what lies off "
            "the diagonal was called differently, or marked by one alone."
        )
    )
    for first, second in combinations(told.report.members, 2):
        found = told.agreement.confusion(first, second)
        chart = confusion_map(found, (told.members[first], told.members[second]), lambda label: _label(told, label))
        if not chart.is_empty:
            yield Heading(both(*chart.members), 3)
            yield Picture(chart, both(*chart.members))
            yield from _confused(told, chart.members, found.labels, found.counts)


def _confused(
    told: Told, members: tuple[str, str], labels: Sequence[str], counts: Sequence[Sequence[int]]
) -> Iterator[Block]:
    """Yield the table of what differs, the most frequent first."""
    titles = [_label(told, each) or _tr("nothing") for each in labels]
    apart = [
        (-count, row, column)
        for row, line in enumerate(counts)
        for column, count in enumerate(line)
        if count and row != column
    ]
    rows = [[titles[row], titles[column], _number(-count)] for count, row, column in sorted(apart)]
    if rows:
        yield Table([*map(isolate, members), _tr("Cases")], ["name", "name", "number"], rows)


def _documents(told: Told) -> Iterator[Block]:
    measures = told.measures[:_MOST_PLAIN]
    values: dict[str, dict[str, str]] = {each: {} for each in told.report.documents}
    for measure in measures:
        for each in of_documents(told.report.figures, measure, told.report.members, _widest_kind(told, measure)):
            values[each.document or ""][measure] = spelt(each.value)
    yield Heading(_tr("Every document"))
    heads = [_tr("Document"), *(measure_title(each) for each in measures)]
    numbers: list[Column] = ["number"] * len(measures)
    rows = [[told.documents[name], *(own.get(each, "") for each in measures)] for name, own in values.items()]
    yield Table(heads, ["name", *numbers], rows)


def _all_figures(told: Told) -> Iterator[Block]:
    found = [
        each
        for each in told.report.figures
        if (each.members, each.label, each.document) == (told.report.members, None, None)
    ]
    yield Heading(_tr("All figures"))
    rows = [[measure_title(each.measure), kind_title(each.kind), *_numbers(each)] for each in found]
    yield Table([_tr("Measure"), _tr("Kind"), *_heads()], ["words", "words", "number", "number", "number"], rows)


def _table(head: str, figures: Sequence[tuple[str, Figure]], column: Column = "words") -> Table:
    rows = [[name, *_numbers(each)] for name, each in figures]
    return Table([head, *_heads()], [column, "number", "number", "number"], rows)


def _heads() -> list[str]:
    return [_tr("Value"), _tr("95 %"), _tr("Cases")]


def _numbers(figure: Figure) -> list[str]:
    return [value_words(figure.value), interval_words(figure.low, figure.high, 3), _number(figure.cases)]


def _number(count: int) -> str:
    return isolate_number(written_number(count))


def _label(told: Told, label: str) -> str:
    return label_title(told.schema, label, told.language) if label else ""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("AgreementReport", text, "", count)
