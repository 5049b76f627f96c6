"""Agreement over time: which documents belong to which point."""

from datetime import UTC, datetime

from annotator.review.agreement.trend import Course, trend_of
from annotator.review.agreement.works import brought_together
from tests.unit.review.agreement.works import mark, work

STRICT = Course("strict-f1", ("a", "b"))


def noon(day):
    return int(datetime.fromisoformat(f"{day}T12:00+00:00").astimezone(UTC).timestamp() * 1000)


def course_of(days):
    works = [
        work({"a": [mark("person", (0, 3))], "b": [mark("person", (0, 3 + n % 2))]}, document=f"d{n}")
        for n in range(len(days))
    ]
    times = {(member, f"d{n}"): noon(day) for n, (first, last) in enumerate(days)
             for member, day in (("a", first), ("b", last))}  # fmt: skip
    return trend_of(brought_together(works), STRICT, times)


def test_a_document_belongs_to_the_day_when_the_last_was_done():
    points = course_of([("2026-11-02", "2026-11-03"), ("2026-11-05", "2026-11-02"), ("2026-11-03", "2026-11-03")])
    assert [(each.first_day, each.documents, each.value) for each in points] == [
        ("2026-11-03", ("d0", "d2"), 1.0),
        ("2026-11-05", ("d1",), 0.0),
    ]


def test_many_days_are_weeks_and_many_weeks_months():
    january = [f"2026-01-{n + 1:02}" for n in range(31)]
    weeks = course_of([(each, each) for each in january])
    assert (weeks[0].first_day, weeks[0].last_day, len(weeks)) == ("2025-12-29", "2026-01-04", 5)
    year = [f"2026-{n:02}-{day:02}" for n in range(1, 13) for day in (1, 8, 15, 22)]
    months = course_of([(each, each) for each in year])
    assert [each.last_day for each in months[:2]] == ["2026-01-31", "2026-02-28"]
    assert sum(each.cases for each in months) == len(year)


def test_there_is_no_trend_of_what_nobody_has():
    works = brought_together([work({"a": [], "b": []})])
    assert trend_of(works, Course("relation-f1", ("a", "b")), {("a", "d"): 0, ("b", "d"): 0}) == []
