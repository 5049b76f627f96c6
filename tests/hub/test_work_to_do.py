"""Through a real hub: a reviewer returns a member's work, who learns of it, and of what comes next."""

import pytest

from annotator.errors import NotFoundError, RefusedError
from annotator.log.change import Sheet
from annotator.log.states import verdict_state
from annotator.model.document import Verdict
from annotator.project import team as teaming
from annotator.project.states import set_done, states
from annotator.project.verdicts import judge, judged
from annotator.review.assigning import assign_many
from annotator.review.next import next_document
from annotator.review.progress import progress
from tests.hub.teams import team

pytestmark = pytest.mark.hub


@pytest.fixture
def crew(database, tmp_path):
    """Salma manages, Rami reviews, Amal and Basel annotate; both have both texts as their task."""
    with team(database, tmp_path) as made:
        made.join("Rami", "reviewer")
        made.join("Amal")
        made.join("Basel")
        assign_many(made.manager, [each.id for each in made.manager.documents()], ["Amal", "Basel"])
        made.rest()
        yield made


def first(project) -> str:
    return project.documents()[0].id


def test_returned_work_reaches_its_member_with_the_comment_and_comes_first(crew):
    amal, name = crew["Amal"], first(crew.manager)
    amal.annotate(name, "person", [(0, 5)])
    set_done(amal, name, True)
    assert next_document(amal).id != name
    crew.rest()
    judge(crew["Rami"], name, "returned", ["Amal"], "Mark the colonel, too.")
    crew.rest()
    assert states(amal)[name] == "returned"
    assert judged(amal)[name].comment == "Mark the colonel, too."
    assert next_document(amal).id == name
    set_done(amal, name, True)
    crew.rest()
    assert states(crew["Rami"], "Amal")[name] == states(crew.manager, "Amal")[name] == "done"
    assert {each.stage for each in progress(crew.manager).documents} == {"begun", "new"}


def test_a_verdict_brings_nothing_of_the_work_it_is_about(crew):
    amal, basel, name = crew["Amal"], crew["Basel"], first(crew.manager)
    amal.annotate(name, "person", [(0, 5)])
    set_done(amal, name, True)
    crew.rest()
    judge(crew["Rami"], name, "adjudicated")
    crew.rest()
    assert basel.annotations() == []
    assert states(basel)[name] == "new"
    with pytest.raises(RefusedError, match="ask a reviewer or manager"):
        set_done(amal, name, False)


def test_what_a_member_says_without_network_does_not_answer_what_they_have_not_seen(crew):
    amal, name = crew["Amal"], first(crew.manager)
    set_done(amal, name, True)
    crew.rest()
    judge(crew["Rami"], name, "returned", ["Amal"])
    crew.sync("Rami")
    for _ in range(30):
        amal.remove([amal.annotate(name, "person", [(0, 5)])])
    amal.undo()
    crew.rest()
    assert states(amal)[name] == states(crew["Rami"], "Amal")[name] == "returned"


def test_a_verdict_that_an_annotator_forges_counts_nowhere(crew):
    basel, name = crew["Basel"], first(crew.manager)
    set_done(basel, name, True)
    forged = Verdict(name, basel.person.id, "adjudicated", "", "mine", "", 0)
    with basel.act("forge") as act:
        act.put(Sheet("shared", name), "verdict", basel.person.id, verdict_state(forged))
    crew.rest()
    assert states(crew["Rami"], "Basel")[name] == states(basel)[name] == "done"


def test_a_task_that_ends_leaves_the_members_next_document(crew):
    amal, name = crew["Amal"], first(crew.manager)
    assert next_document(amal).id == name
    teaming.unassign(crew.manager, name, "Amal")
    crew.rest()
    assert next_document(amal).id != name
    with pytest.raises((NotFoundError, RefusedError)):
        amal.annotate(name, "person", [(0, 5)])
