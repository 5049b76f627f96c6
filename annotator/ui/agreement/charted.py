"""Charts of figures: which figures a chart shows, under which names; the door behind a number is its figure."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from annotator.review.agreement.confusion import Confusion
from annotator.review.agreement.figure import Figure
from annotator.review.agreement.trend import Point
from annotator.ui.agreement.charts.bars import LabelBars
from annotator.ui.agreement.charts.chart import Named, Reading
from annotator.ui.agreement.charts.confusion import ConfusionMap
from annotator.ui.agreement.charts.distribution import Distribution
from annotator.ui.agreement.charts.heatmap import HeatMap
from annotator.ui.agreement.charts.trend import Moment, TrendLine

Names = Mapping[str, str]  # by id
_TURNED = {"-precision": "-recall", "-recall": "-precision"}


def reading(figure: Figure) -> Reading:
    """Return a figure as charts show it."""
    return Reading(figure.value, figure.low, figure.high, figure.cases, figure)


def over_all(figures: Iterable[Figure], measure: str, kind: str | None) -> list[Figure]:
    """Return the figures of a measure and kind for all labels and documents: those of pairs, and of all members."""
    return [
        each
        for each in figures
        if each.measure == measure and each.kind == kind and each.label is None and each.document is None
    ]


def heat_map(figures: Sequence[Figure], measure: str, kind: str | None, names: Names) -> HeatMap:
    """Return the figures of pairs of members, in the order of `names`; a row's member is the reference."""
    places = {member: place for place, member in enumerate(names)}
    pairs = [each for each in over_all(figures, measure, kind) if _is_pair(each, places)]
    turned = [each for each in over_all(figures, _turned(measure), kind) if _is_pair(each, places)]
    cells = {(places[each.members[0]], places[each.members[1]]): reading(each) for each in pairs}
    cells |= {(places[each.members[1]], places[each.members[0]]): reading(each) for each in turned}
    return HeatMap(list(names.values()), cells)


def label_bars(figures: Iterable[Figure], named: Callable[[Figure], tuple[str, str]]) -> LabelBars:
    """Return figures of labels as bars; `named` gives title and colour of a figure's label."""
    return LabelBars([Named(title, reading(each), colour) for each in figures for title, colour in (named(each),)])


def of_labels(
    figures: Iterable[Figure], measure: str, members: tuple[str, ...], kind: str | None = None
) -> list[Figure]:
    """Return the figures of labels over all documents; of one kind, or of all where it is None."""
    return [
        each
        for each in figures
        if (each.measure, each.members, each.document) == (measure, members, None)
        and each.label is not None
        and kind in (None, each.kind)
    ]


def distribution(figures: Iterable[Figure], titles: Names) -> Distribution:
    """Return figures of documents as dots."""
    return Distribution([Named(titles.get(each.document or "", ""), reading(each)) for each in figures])


def of_documents(figures: Iterable[Figure], measure: str, members: tuple[str, ...], kind: str | None) -> list[Figure]:
    """Return the figures of each document, all labels together."""
    return [
        each
        for each in figures
        if (each.measure, each.kind, each.members, each.label) == (measure, kind, members, None)
        and each.document is not None
    ]


def trend_line(points: Iterable[Point]) -> TrendLine:
    """Return a figure over time; the door behind a moment is its point."""
    return TrendLine(
        [
            Moment(each.first_day, each.last_day, Reading(each.value, each.low, each.high, each.cases, each))
            for each in points
        ]
    )


def confusion_map(found: Confusion, names: tuple[str, str], title: Callable[[str], str]) -> ConfusionMap:
    """Return a table of confusion; `title` gives that of a label, of "", which is nothing, an empty one."""
    return ConfusionMap(names, [title(each) for each in found.labels], found.counts)


def _is_pair(figure: Figure, places: Mapping[str, int]) -> bool:
    return len(figure.members) == 2 and all(member in places for member in figure.members)


def _turned(measure: str) -> str:
    """Return the measure that is this one where the members change places."""
    end = next((each for each in _TURNED if measure.endswith(each)), "")
    return measure.removesuffix(end) + _TURNED.get(end, "")
