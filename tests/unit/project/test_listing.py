"""The short rows that lists of annotations are made of."""

import pytest

from annotator.project.listing import listing
from tests.texts import ARABIC, at


@pytest.fixture
def document(project):
    return project.documents()[0].id


def rows(project, document, **asked):
    return listing(project, document, project.person.id, "work", **asked)


def test_a_row_says_where_an_annotation_stands_and_how_much_it_holds(project, document):
    place = project.annotate(document, "facility", [at(ARABIC, "جسر الوادي")])
    name = project.annotate(document, "battle", [at(ARABIC, "معركة")], roles=[("place", place)], note="يُراجَع")
    [row] = [each for each in rows(project, document) if each.id == name]
    assert (row.kind, row.label, (row.start, row.end)) == ("event", "battle", at(ARABIC, "معركة"))
    assert (row.roles, row.note, row.pieces) == (1, "يُراجَع", None)


def test_fragments_are_spelled_in_order_where_there_are_several(project, document):
    first, second = at(ARABIC, "معركة"), at(ARABIC, "القصف")
    project.annotate(document, "battle", [second, first])
    [row] = rows(project, document)
    assert row.pieces == f"{first[0]}:{first[1]},{second[0]}:{second[1]}"
    assert (row.start, row.end) == (first[0], second[1])


def test_an_event_without_a_trigger_has_no_place(project, document):
    project.annotate(document, "battle", [])
    [row] = rows(project, document)
    assert (row.start, row.end, row.pieces) == (None, None, None)


def test_changes_sort_by_time(project, document):
    names = [project.annotate(document, "person", [(place, place + 3)]) for place in (20, 10, 0)]
    assert [row.id for row in sorted(rows(project, document), key=lambda row: row.change)] == names


def test_some_can_be_asked_for_and_those_that_are_gone_are_left_out(project, document):
    kept, gone = (project.annotate(document, "person", [(place, place + 3)]) for place in (0, 10))
    project.remove([gone])
    assert [row.id for row in rows(project, document, ids=[kept, gone])] == [kept]
    assert rows(project, document, ids=[]) == []
    assert listing(project, document, None, "gold") == []
