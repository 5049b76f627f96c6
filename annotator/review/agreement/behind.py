"""The cases behind a figure: as many as it says, each with what the members have there.

A figure of three or more members that is a mean over pairs has the cases of every pair, each with those two.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from annotator.model.schema import Schema
from annotator.project.session import Project
from annotator.review.agreement import attributes
from annotator.review.agreement.cases.attributes import of_attributes
from annotator.review.agreement.cases.entries import of_entries
from annotator.review.agreement.cases.instance import Asked, Behind, Collect, Instance, Instances, Row, in_order
from annotator.review.agreement.cases.spans import of_spans
from annotator.review.agreement.cases.stretches import of_aligned, of_stretches
from annotator.review.agreement.cases.structure import of_relations, of_roles
from annotator.review.agreement.cases.words import of_words
from annotator.review.agreement.coreference import COREFERENCE
from annotator.review.agreement.done import done_works, titles
from annotator.review.agreement.figure import ALL, Cell, Family, Figure
from annotator.review.agreement.spans import SPANS
from annotator.review.agreement.structure import STRUCTURE
from annotator.review.agreement.tokens import TOKENS
from annotator.review.agreement.unitizing import ALPHA_U
from annotator.review.agreement.works import Works, brought_together

__all__ = ["Behind", "Instance", "Instances", "behind", "cases_behind"]


@dataclass(frozen=True, slots=True)
class _Way:
    """How cases of a measure are found: `collects` are tried in turn, the one that finds as many as were counted is it.

    The rest is as in Family.
    """

    collects: tuple[Collect, ...]
    pairwise: bool
    least: int


def _ways() -> Iterator[tuple[str, _Way]]:
    by_family: list[tuple[Family, tuple[Collect, ...]]] = [
        (SPANS, (of_spans,)),
        *((each, (of_words,)) for each in TOKENS),
        (ALPHA_U, (of_stretches,)),
        *zip(STRUCTURE, ((of_roles,), (of_roles,), (of_relations,)), strict=True),
        (COREFERENCE, (of_entries,)),
        # where a schema was changed, one attribute may have values of two sorts, and a figure of each
        *((each, tuple(map(of_attributes, attributes.SCALES))) for each in attributes.families({})),
    ]
    for family, collects in by_family:
        for measure in family.measures:
            yield measure, _Way(collects, family.pairwise, family.least)
    yield "gamma", _Way((of_aligned,), pairwise=False, least=2)


_WAYS = dict(_ways())


def behind(
    project: Project, figure: Figure, *, ordinal: Sequence[str] = (), documents: Iterable[str] | None = None
) -> Behind:
    """Return the cases behind a figure of `agreement`; `ordinal` and `documents` are what that was called with."""
    chosen = documents if figure.document is None else [figure.document]
    works = brought_together(done_works(project, chosen, figure.members))
    return cases_behind(works, figure, titles(project), project.schema, ordinal)


def cases_behind(
    works: Works, figure: Figure, titles: Mapping[str, str], schema: Schema | None = None, ordinal: Sequence[str] = ()
) -> Behind:
    """Return the cases behind a figure in the works it was worked out from."""
    order = attributes.ranks(schema, ordinal) if schema else {}
    asked = Asked(figure.measure, Cell(figure.kind or "", figure.label or ""), works.labels, order, titles)
    way = _WAYS[figure.measure]
    found = [_gathered(asked, each, way, works, figure) for each in way.collects]
    instances, unmarked = next((each for each in found if len(each[0]) + each[1] == figure.cases), found[0])
    return Behind(in_order(instances, [each.document for each in works]), unmarked)


def _gathered(asked: Asked, collect: Collect, way: _Way, works: Works, figure: Figure) -> tuple[list[Row], int]:
    instances: list[Row] = []
    unmarked = 0
    for members in combinations(figure.members, 2) if way.pairwise else [figure.members]:
        own = [
            (work, tuple(each for each in members if each in work.versions))
            for work in works.at(works.done_by(members, way.least))
        ]
        found = [collect(asked, *each) for each in own if figure.document in (None, each[0].document)]
        listed = [each for part, _ in found for each in part]
        # a pair that marked nothing of the kind or label anywhere has no figure to enter the mean, and no cases
        if listed or not way.pairwise or asked.cell == ALL or any(collect(asked, *each)[0] for each in own):
            instances += listed
            unmarked += sum(left for _, left in found)
    return instances, unmarked
