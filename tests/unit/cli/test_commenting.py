"""Comments and being done with a document, on the command line."""

from tests.unit.cli.conftest import mark

FIELDS = ["id", "document", "author", "when", "text", "annotation", "fragments", "quotes", "answers", "settled"]
FIELDS += ["private", "thread", "guideline"]


def test_a_comment_and_its_answer_are_listed(run, filled):
    person = mark(run, filled)
    first = run("comment", filled, "market", "Who counted?", "--on", person).out.strip()
    run("comment", filled, "market", "The residents", "--answer", first[:18])
    run("comment", filled, "سوق", "تحقق من هذا", "--private")
    one, two, three = run("comments", filled, "--json").json()
    assert list(one) == FIELDS
    assert (one["id"], one["author"], one["annotation"], one["quotes"]) == (first, "Rana", person, ["people"])
    assert (two["answers"], two["private"], three["private"]) == (first, False, True)
    assert [each["text"] for each in run("comments", filled, "سوق", "--json").json()] == ["تحقق من هذا"]
    listed = run("comments", filled, "market").out.splitlines()
    assert listed[0].split() == ["ID", "DOCUMENT", "BY", "WHEN", "ON", "TEXT", "STATE"]
    assert "↳ The residents" in listed[2]


def test_a_comment_is_taken_back(run, filled):
    run("comment", filled, "market", "Who counted?")
    assert run("undo", filled).out == "Took back: comment (1 change).\n"
    ran = run("comments", filled, "market")
    assert "There are no comments; write one:" in ran.err


def test_what_a_comment_is_about_must_be_there(run, filled):
    for options in (("--on", "0000-none"), ("--answer", "0000-none")):
        ran = run("comment", filled, "market", "x", *options)
        assert ran.status == 1
        assert ran.err.count("\n") == 1
    assert run("comments", filled, "--json").json() == []


def test_a_document_is_done_and_taken_up_again(run, filled):
    assert run("done", filled, "market").out == "market is done.\n"
    assert "already" in run("done", filled, "market").err
    states = {each["title"]: each["state"] for each in run("documents", filled, "--json").json()}
    assert states == {"market": "done", "سوق": "new"}
    assert run("done", filled, "market", "--reopen").out == "market is taken up again.\n"
    states = {each["title"]: each["state"] for each in run("documents", filled, "--json").json()}
    assert states == {"market": "begun", "سوق": "new"}


def test_threads_are_resolved_and_open_and_bring_the_guideline(run, filled):
    person = mark(run, filled)
    first = run("comment", filled, "market", "Who counted?", "--on", person).out.strip()
    answer = run("comment", filled, "market", "The residents", "--answer", first).out.strip()
    other = run("comment", filled, "market", "A whole market?").out.strip()
    assert run("resolve", filled, answer).out == "The thread is resolved.\n"
    assert "already" in run("resolve", filled, first).err

    def listed(threads):
        return [(each["id"], each["thread"]) for each in run("comments", filled, "--threads", threads, "--json").json()]

    assert listed("resolved") == [(first, first), (answer, first)]
    assert listed("open") == [(other, other)]
    assert run("resolve", filled, first, "--reopen").out == "The thread is open again.\n"
    assert len(listed("open")) == 3
    one, _, three = run("comments", filled, "--json").json()
    assert one["guideline"]["label"] == "person"
    assert one["guideline"]["en"]
    assert one["guideline"]["ar"]
    assert three["guideline"] is None
