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
from annotator.review.agreement.cases.instance import Asked, Behind, Collect, Instance, Instances, Part, in_order
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
    """How cases of a measure are found; the rest is as in Family."""

    collect: Collect
    pairwise: bool
    least: int


def _ways() -> Iterator[tuple[str, _Way]]:
    by_family: list[tuple[Family, Collect]] = [
        (SPANS, of_spans),
        *((each, of_words) for each in TOKENS),
        (ALPHA_U, of_stretches),
        *zip(STRUCTURE, (of_roles, of_roles, of_relations), strict=True),
        (COREFERENCE, of_entries),
        *((each, of_attributes) for each in attributes.families({})),
    ]
    for family, collect in by_family:
        for measure in family.measures:
            yield measure, _Way(collect, family.pairwise, family.least)
    yield "gamma", _Way(of_aligned, pairwise=False, least=2)


_WAYS = dict(_ways())


def behind(
    project: Project,
    figure: Figure,
    *,
    ordinal: Sequence[str] = (),
    documents: Iterable[str] | None = None,
    members: Iterable[str] | None = None,
) -> Behind:
    """Return the cases behind a figure of `agreement`; `ordinal`, `documents`, `members` are what that was called with.

    All of these are read for a figure of attributes, whose scale goes by everybody's values; else what it is about.
    """
    if figure.measure in attributes.MEASURES:
        every = done_works(project, documents, members)
    else:
        every = done_works(project, documents if figure.document is None else [figure.document], figure.members)
    works = brought_together([each for each in every if len(each.versions) > 1])
    return cases_behind(works, figure, titles(project), project.schema, ordinal)


def cases_behind(
    works: Works, figure: Figure, titles: Mapping[str, str], schema: Schema | None = None, ordinal: Sequence[str] = ()
) -> Behind:
    """Return the cases behind a figure in the works it was worked out from."""
    order = attributes.ranks(schema, ordinal) if schema else {}
    cell = Cell(figure.kind or "", figure.label or "")
    scale = attributes.scales(works, order).get(cell, "") if figure.measure in attributes.MEASURES else ""
    asked = Asked(figure.measure, cell, works.labels, scale, order, titles)
    parts = _gathered(asked, _WAYS[figure.measure], works, figure)
    return Behind(in_order(parts, [each.document for each in works]), sum(each.unmarked for each in parts))


def _gathered(asked: Asked, way: _Way, works: Works, figure: Figure) -> list[Part]:
    parts: list[Part] = []
    for members in combinations(figure.members, 2) if way.pairwise else [figure.members]:
        own = [
            (work, tuple(each for each in members if each in work.versions))
            for work in works.at(works.done_by(members, way.least))
        ]
        found = [way.collect(asked, *each) for each in own if figure.document in (None, each[0].document)]
        # a pair that marked nothing of the kind or label anywhere has no figure to enter the mean, and no cases
        if any(found) or not way.pairwise or asked.cell == ALL or any(way.collect(asked, *each) for each in own):
            parts += found
    return parts
