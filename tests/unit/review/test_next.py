"""The next document: one's own tasks, what came back first, then what is begun, then what is new."""

from annotator.project.states import set_done
from annotator.project.verdicts import judge
from annotator.review.assigning import assign_many
from annotator.review.next import next_document, tasks
from tests.unit.review.conftest import seen_by


def titles(documents) -> list[str]:
    return [each.title for each in documents]


def test_without_any_assignment_every_document_is_everybodys(crew, ten):
    with seen_by(crew, "Amal") as amal:
        assert [each.id for each in tasks(amal)][-10:] == ten
        assert next_document(amal) == amal.held()[0]


def test_ones_own_tasks_follow_one_another_until_all_are_done(crew, ten):
    assign_many(crew, ten[3:6], ["Amal"])
    with seen_by(crew, "Amal") as amal:
        for expected in ("4", "5", "6"):
            found = next_document(amal)
            assert found.title == expected
            set_done(amal, found.id, True)
        assert next_document(amal) is None
    with seen_by(crew, "Basel") as basel:
        assert next_document(basel) is None, "others' tasks are not his"


def test_what_came_back_is_before_what_is_begun_and_that_before_what_is_new(crew, ten):
    assign_many(crew, ten[:4], ["Amal"])
    with seen_by(crew, "Amal") as amal:
        amal.annotate(ten[2], "person", [(0, 6)])
        assert next_document(amal).title == "3"
        set_done(amal, ten[3], True)
        judge(crew, ten[3], "returned", ["Amal"])
        assert next_document(amal).title == "4"
        assert next_document(amal, than=ten[3]).title == "3"
        judged = set_done(amal, ten[3], True)
        assert judged.count == 1
        set_done(amal, ten[2], True)
        assert next_document(amal).title == "1"
