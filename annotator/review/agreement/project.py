"""Agreement in a project: the work of members as it was when they were done, read once for all that is asked of it."""

from collections.abc import Callable, Iterable, Sequence

from annotator.project.session import Project
from annotator.review.agreement.behind import Behind, cases_behind
from annotator.review.agreement.confusion import Confusion, cases_confused, confusion_of, pair_of
from annotator.review.agreement.done import done_times, done_works, several, titles
from annotator.review.agreement.figure import Figure
from annotator.review.agreement.report import Report, chosen_measures, report
from annotator.review.agreement.trend import Course, Point, trend_of
from annotator.review.agreement.works import Works, brought_together


class Agreement:
    """How well members agree on documents, as they were done when this was made; figures and the cases behind them.

    Documents and members are as people name them, None for all; `ordinal` names choices whose values are in order;
    `told` hears how many documents are read, of how many.
    Everything is read at once, so it lives on without the project. Raises NotFoundError for what there is not,
    RefusedError for one member alone.
    """

    def __init__(
        self,
        project: Project,
        documents: Iterable[str] | None = None,
        members: Iterable[str] | None = None,
        *,
        ordinal: Sequence[str] = (),
        told: Callable[[int, int], None] | None = None,
    ) -> None:
        self._every = done_works(project, documents, members, told)
        self._works: Works = brought_together([each for each in self._every if len(each.versions) > 1])
        self._titles, self._times = titles(project), done_times(project)
        self._schema, self._people, self._ordinal = project.schema, dict(project.members), tuple(ordinal)

    @property
    def members(self) -> tuple[str, ...]:
        """The ids of those who are done with anything that another is done with too."""
        return tuple(sorted({member for each in self._works for member in each.versions}))

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids of the documents that two or more are done with."""
        return tuple(each.document for each in self._works)

    def report(self, measures: Iterable[str] | None = None, *, precision: float = 0.02) -> Report:
        """Return the figures; `precision` is gamma's. Raises NotFoundError for a measure or choice there is not."""
        wanted = chosen_measures(tuple(measures or ()))
        return report(self._every, wanted, schema=self._schema, ordinal=self._ordinal, precision=precision)

    def behind(self, figure: Figure) -> Behind:
        """Return the cases behind a figure of the report: as many as it says."""
        return cases_behind(self._works, figure, self._titles, self._schema, self._ordinal)

    def confusion(self, first: str, second: str, kind: str | None = None) -> Confusion:
        """Return which labels two members gave the same words; of one kind, or of all that have spans."""
        return confusion_of(self._works, pair_of(self._people.values(), first, second), kind)

    def behind_confusion(
        self, first: str, second: str, row_label: str, column_label: str, kind: str | None = None
    ) -> Behind:
        """Return the cases in which the first gave the one label and the second the other; "" is nothing."""
        pair = pair_of(self._people.values(), first, second)
        return cases_confused(self._works, pair, row_label, column_label, kind)

    def trend(
        self, measure: str, members: Iterable[str] | None = None, kind: str | None = None, label: str | None = None
    ) -> list[Point]:
        """Return how a measure went over time, by the days on which documents were done."""
        [name] = chosen_measures((measure,))
        who = self.members if members is None else tuple(several(self._people.values(), members))
        return trend_of(self._works, Course(name, who, kind, label), self._times, self._schema, self._ordinal)


def agreement(
    project: Project,
    documents: Iterable[str] | None = None,
    members: Iterable[str] | None = None,
    measures: Iterable[str] | None = None,
    *,
    ordinal: Sequence[str] = (),
    precision: float = 0.02,
) -> Report:
    """Return how well members agree; documents, members and measures as people name them, None for all.

    A document that a member is not done with is missing, not empty; what somebody who is done changed afterwards does
    not count. Raises NotFoundError for what there is not, RefusedError for one member alone or a gamma out of reach.
    """
    wanted = chosen_measures(tuple(measures or ()))  # before anything is read
    return Agreement(project, documents, members, ordinal=ordinal).report(wanted, precision=precision)
