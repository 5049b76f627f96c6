"""Small pieces of work, written by hand."""

from itertools import count

from annotator.model.annotation import Annotation
from annotator.review.agreement.figure import Figure
from annotator.review.agreement.report import report
from annotator.review.agreement.works import Work

_numbers = count()


def mark(label="person", *fragments, kind="entity", name=None, **more):
    """An annotation; roles, attributes and entry by name."""
    return Annotation(name or f"id-{next(_numbers):06}", "d", "", "work", kind, label, fragments, **more)


def work(versions, text="one two three four five six seven eight nine ten", document="d"):
    return Work(document, text, versions)


def table(works, *measures, **options) -> list[Figure]:
    return list(report(works, measures, **options).figures)


def value(works, measure, members=None, **where):
    """The one value of a measure; kind, label and document are None where not named."""
    wanted = {"kind": None, "label": None, "document": None} | where
    [found] = [
        each
        for each in table(works, measure)
        if each.measure == measure
        and (members is None or each.members == members)
        and all(getattr(each, name) == value for name, value in wanted.items())
    ]
    return found.value
