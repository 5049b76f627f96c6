"""Comments: who may write, change, settle and read them, what stays when things go, and that copies agree."""

import pytest

from annotator.errors import BadInputError, NotFoundError, RefusedError
from annotator.log.change import Sheet
from annotator.model.comment import Comment, in_threads
from annotator.model.document import document_id
from annotator.project import files, people, team
from annotator.project.comments import add_comment, comments, edit_comment, remove_comment, settle
from annotator.project.conflicts import conflicts
from annotator.project.session import open_project
from tests.texts import ENGLISH
from tests.unit.store.test_unite import copied, forge

ACCOUNTS = document_id(ENGLISH)


@pytest.fixture
def basel(project):
    """The same file, with Basel at it, an annotator."""
    people.add_member(project, "Basel")
    with open_project(project.path, member="Basel") as opened:
        yield opened
        assert list(files.findings(opened)) == []


def texts(project, document=ACCOUNTS) -> list[str]:
    return [each.text for each in comments(project, document)]


def test_a_comment_on_a_document_says_who_wrote_it_and_when(project):
    name = add_comment(project, "Two accounts", " Who counted?\n")
    (said,) = comments(project, "Two accounts")
    assert said == Comment(name, ACCOUNTS, project.person.id, "Who counted?", wall_ms=said.wall_ms)
    (step,) = project.replica.connection.exec_driver_sql("SELECT wall_ms FROM action WHERE verb = 'comment'").scalars()
    assert said.wall_ms == step


def test_a_comment_on_words_quotes_them(project):
    add_comment(project, ACCOUNTS, "Which one?", fragments=[(35, 39), (44, 48)])
    (said,) = comments(project, ACCOUNTS)
    assert (said.fragments, said.quotes) == (((35, 39), (44, 48)), (ENGLISH[35:39], ENGLISH[44:48]))
    assert list(files.findings(project)) == []


def test_a_comment_on_an_annotation_keeps_its_words_when_that_is_gone(project):
    marked = project.annotate(ACCOUNTS, "person", [(63, 75)])
    add_comment(project, ACCOUNTS, "Same man as in the other report", annotation=marked)
    project.remove([marked])
    (said,) = comments(project, ACCOUNTS)
    assert (said.annotation, said.fragments, said.quotes) == (marked, ((63, 75),), (ENGLISH[63:75],))


def test_answers_stand_behind_what_they_answer_in_the_order_they_were_written(project):
    first = add_comment(project, ACCOUNTS, "1")
    add_comment(project, ACCOUNTS, "2")
    answer = add_comment(project, ACCOUNTS, "1.1", answers=first)
    add_comment(project, ACCOUNTS, "1.2", answers=first)
    add_comment(project, ACCOUNTS, "1.1.1", answers=answer)
    assert texts(project) == ["1", "1.1", "1.1.1", "1.2", "2"]
    remove_comment(project, first)
    assert texts(project) == ["2", "1.1", "1.1.1", "1.2"]


def test_comments_that_answer_one_another_in_a_ring_are_all_there():
    ring = [Comment(name, "d", "", name, answers=of) for name, of in (("a", "b"), ("b", "a"), ("c", "c"), ("d", "a"))]
    assert [each.id for each in in_threads(ring)] == ["c", "a", "b", "d"]


def test_a_thread_of_ten_thousand_answers_is_put_in_order():
    chain = [Comment(str(n), "d", "", "", answers=str(n - 1) if n else None) for n in range(10_000)]
    assert in_threads(chain) == chain


def test_every_act_is_undone_and_done_again(project):
    name = add_comment(project, ACCOUNTS, "first")
    for act in (
        lambda: edit_comment(project, name, "second"),
        lambda: settle(project, name),
        lambda: settle(project, name, False),
        lambda: remove_comment(project, name),
    ):
        before = comments(project)
        assert act().families == {"comment"}
        after = comments(project)
        assert after != before
        project.undo()
        assert comments(project) == before
        project.redo()
        assert comments(project) == after
    assert list(files.findings(project)) == []


def test_who_settles_or_answers_a_comment_has_not_written_it(project, basel):
    name = add_comment(project, ACCOUNTS, "Who counted?")
    written = comments(project)[0]
    settle(basel, name)
    (said,) = comments(basel)
    assert (said.author, said.settled, said.wall_ms) == (project.person.id, True, written.wall_ms)
    with pytest.raises(RefusedError, match="Only Salma may change or remove this comment; answer it instead"):
        edit_comment(basel, name, "I did")
    with pytest.raises(RefusedError, match="Only Salma may change or remove"):
        remove_comment(basel, name)
    add_comment(basel, ACCOUNTS, "The committee", answers=name)
    with pytest.raises(RefusedError, match="Only Basel may"):
        edit_comment(project, comments(project)[1].id, "Nobody")
    edit_comment(project, name, "Who counted twenty?")
    said = comments(basel)[0]
    assert (said.text, said.settled) == ("Who counted twenty?", True)


def test_a_private_comment_and_the_answers_to_it_are_read_by_their_author_alone(project, basel):
    add_comment(project, ACCOUNTS, "for all")
    name = add_comment(basel, ACCOUNTS, "for me", private=True)
    add_comment(basel, ACCOUNTS, "for me too", answers=name)
    assert [(each.text, each.layer) for each in comments(basel)][1:] == [("for me", "work"), ("for me too", "work")]
    assert texts(project) == ["for all"]
    for act in (
        lambda: settle(project, name),
        lambda: remove_comment(project, name),
        lambda: add_comment(project, ACCOUNTS, "mine", answers=name),
    ):
        with pytest.raises(NotFoundError, match="No comment"):
            act()
    settle(basel, name)
    assert comments(basel)[1].settled


def test_a_private_answer_to_an_open_comment_stays_private(project, basel):
    name = add_comment(project, ACCOUNTS, "open")
    add_comment(basel, ACCOUNTS, "note to self", answers=name, private=True)
    assert texts(basel) == ["open", "note to self"]
    assert texts(project) == ["open"]


def test_what_cannot_be_is_refused_and_nothing_is_written(project):
    elsewhere = project.annotate("معركة جسر الوادي", "person", [(0, 5)])
    answered = add_comment(project, "معركة جسر الوادي", "there")
    before = project.replica.connection.exec_driver_sql("SELECT count(*) FROM change").scalar_one()
    for error, said in (
        (BadInputError, {"text": " \n"}),
        (NotFoundError, {"document": "Three accounts"}),
        (NotFoundError, {"annotation": elsewhere}),
        (NotFoundError, {"answers": answered}),
        (BadInputError, {"fragments": [(0, 9999)]}),
    ):
        with pytest.raises(error, match=r"^[^.]+.*\.$"):
            add_comment(project, **({"document": ACCOUNTS, "text": "here"} | said))
    assert project.replica.connection.exec_driver_sql("SELECT count(*) FROM change").scalar_one() == before
    with copied(project, "unclaimed.annot", member=None) as unclaimed:
        assert texts(unclaimed, None) == ["there"]
        with pytest.raises(RefusedError, match="say who is there"):
            add_comment(unclaimed, ACCOUNTS, "who?")


def test_comments_of_copies_come_together_and_one_that_both_changed_waits_to_be_settled(project):
    name = add_comment(project, ACCOUNTS, "first")
    with copied(project, "other.annot") as other:
        edit_comment(project, name, "mine")
        edit_comment(other, name, "theirs")
        settle(other, name)
        add_comment(other, ACCOUNTS, "answer", answers=name)
        files.merge(project, other.path)
        files.merge(other, project.path)
        assert comments(project) == comments(other)
        assert [(each.text, each.settled) for each in comments(project)] == [("theirs", True), ("answer", False)]
        (waiting,) = conflicts(project)
        assert (waiting.kind, waiting.field, waiting.shown, waiting.other) == ("comment", "text", "theirs", "mine")
        assert waiting.name == "theirs"
        assert list(files.findings(project)) == list(files.findings(other)) == []


def test_settled_here_and_changed_there_both_hold(project):
    name = add_comment(project, ACCOUNTS, "first")
    with copied(project, "other.annot") as other:
        settle(project, name)
        edit_comment(other, name, "better")
        files.merge(project, other.path)
        assert [(each.text, each.settled) for each in comments(project)] == [("better", True)]
        assert conflicts(project) == []


def test_threads_stand_in_the_order_of_writing_whatever_the_clocks_say(project):
    sheet = Sheet("shared", ACCOUNTS)
    state = {"text": "late", "annotation": None, "span": [], "answers": None, "settled": False}
    add_comment(project, ACCOUNTS, "early")
    with copied(project, "other.annot") as other:
        forge(other, sheet, "comment.put", "x", state, lamport=10_000, wall_ms=5)
        files.merge(project, other.path)
    assert texts(project) == ["early", "late"]


def test_comments_of_a_newer_version_are_kept_and_not_shown(project):
    sheet = Sheet("shared", ACCOUNTS)
    newer = forge(project, sheet, "comment.put", "x", {"words": ["?"]}, v=2)
    with copied(project, "other.annot") as other:
        files.merge(other, project.path)
        assert comments(other) == []
        sql = "SELECT payload FROM change WHERE id = ?"
        assert other.replica.connection.exec_driver_sql(sql, (newer.id,)).scalar_one() == newer.payload
        assert list(files.findings(other)) == []


def test_a_document_that_was_commented_on_is_not_taken_back_with_its_import(project):
    with copied(project, "other.annot") as other:
        add_comment(other, ACCOUNTS, "keep")
        files.merge(project, other.path)
    skipped = project.undo().skipped
    assert any("The document has 1 comments by now" in each for each in skipped)
    assert [each.id for each in project.documents()] == [ACCOUNTS]
    assert list(files.findings(project)) == []


def test_an_alteration_of_a_comment_is_found(project):
    add_comment(project, ACCOUNTS, "here", fragments=[(0, 8)])
    project.replica.connection.exec_driver_sql("UPDATE comment_fragment SET quote = 'zzzz'")
    assert any("does not read" in each for each in files.findings(project))
    project.replica.connection.exec_driver_sql("UPDATE comment SET text = 'there'")
    assert any("comment" in each and "the tables differ from the log" in each for each in files.findings(project))


def test_before_a_reveal_an_annotator_reads_no_other_annotators_threads(project):
    for name, role in (("Amal", "annotator"), ("Basel", "annotator"), ("Rami", "reviewer")):
        people.add_member(project, name, role)
    name = project.documents()[0].id

    def said(member):
        with open_project(project.path, member=member) as opened:
            return {each.text for each in comments(opened)}

    def write(member, text, answers=None):
        with open_project(project.path, member=member) as opened:
            return add_comment(opened, name, text, answers=answers)

    asked = write("Amal", "Is this one event or two?")
    write("Rami", "Two.", asked)
    write("Rami", "Mind the dates, all of you.")
    write("Basel", "Which of the names?")
    for_all = {"Mind the dates, all of you."}
    assert said("Amal") == {"Is this one event or two?", "Two."} | for_all
    assert said("Basel") == {"Which of the names?"} | for_all
    assert said("Rami") == said("Salma") == said("Amal") | said("Basel")
    with open_project(project.path, member="Basel") as basel:
        for act in (lambda: settle(basel, asked), lambda: add_comment(basel, name, "x", answers=asked)):
            with pytest.raises(NotFoundError):
                act()
    team.reveal(project, name)
    assert said("Amal") == said("Basel") == said("Rami")
    team.hide(project, name)
    assert said("Basel") == {"Which of the names?"} | for_all
