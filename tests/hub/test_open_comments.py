"""What annotators say of a document stays from other annotators' files until it is revealed, as their work does."""

from pathlib import Path

import pytest

from annotator.errors import RefusedError
from annotator.model.document import document_id
from annotator.project import bundles, files, share
from annotator.project import team as teams
from annotator.project.comments import add_comment, comments, edit_comment, remove_comment, settle
from annotator.project.conflicts import conflicts
from annotator.project.session import Project
from annotator.store.replica import open_replica
from annotator.sync import creation
from tests.hub.teams import Team, team
from tests.texts import ENGLISH
from tests.unit.sync import bundling

TEXT = document_id(ENGLISH)


def said(project: Project) -> set[str]:
    return {each.text for each in comments(project)}


def written(project: Project, *words: str) -> set[str]:
    """Return which of these words a file holds in its log, shown or not."""
    rows = project.replica.connection.exec_driver_sql("SELECT payload FROM change WHERE payload IS NOT NULL").scalars()
    payloads = [bytes(row) for row in rows]
    return {word for word in words if any(word.encode() in payload for payload in payloads)}


@pytest.fixture
def four(database: str, tmp_path: Path):
    with team(database, tmp_path) as made:
        for name, role in (("Amal", "annotator"), ("Bashir", "annotator"), ("Nour", "reviewer")):
            made.join(name, role)
        yield made
        for project in made.replicas.values():
            assert list(files.findings(project)) == []


def test_it_comes_with_the_reveal_and_goes_with_its_end_from_backups_too(four: Team):
    amal, bashir = four["Amal"], four["Bashir"]
    add_comment(amal, TEXT, "one event?")
    add_comment(four["Nour"], TEXT, "mind the dates")
    four.rest()
    assert written(bashir, "one event?", "mind the dates") == {"mind the dates"}
    assert written(four["Nour"], "one event?") == written(four["Salma"], "one event?") == {"one event?"}
    teams.reveal(four["Salma"], TEXT)
    four.rest()
    assert written(bashir, "one event?") == {"one event?"}
    kept = files.back_up(bashir.path)
    assert kept is not None
    teams.hide(four["Salma"], TEXT)
    four.rest()
    assert written(bashir, "one event?") == set()
    with open_replica(kept) as replica:
        assert replica.connection.exec_driver_sql("SELECT text FROM comment").scalars().all() == ["mind the dates"]
    assert said(bashir) == {"mind the dates"}
    assert said(amal) == {"one event?", "mind the dates"}


def test_it_follows_the_role_that_its_author_has_now(four: Team):
    add_comment(four["Amal"], TEXT, "one event?")
    four.rest()
    teams.change_role(four["Salma"], "Amal", "reviewer")
    four.rest()
    assert said(four["Bashir"]) == {"one event?"}
    teams.change_role(four["Salma"], "Amal", "annotator")
    four.rest()
    assert written(four["Bashir"], "one event?") == set()
    teams.change_role(four["Salma"], "Bashir", "reviewer")
    four.rest()
    assert said(four["Bashir"]) == {"one event?"}


def test_what_a_reviewer_makes_of_it_is_not_shown(four: Team):
    nour, bashir = four["Nour"], four["Bashir"]
    asked = add_comment(four["Amal"], TEXT, "one event?")
    four.rest()
    add_comment(nour, TEXT, "two", answers=asked)
    settle(nour, asked)
    four.rest()
    assert said(bashir) == set()
    assert said(four["Amal"]) == {"one event?", "two"}
    assert conflicts(bashir) == []


def test_a_reviewers_comment_that_another_annotator_settled_waits_for_nothing(four: Team):
    amal, bashir, nour = four["Amal"], four["Bashir"], four["Nour"]
    first, second = (add_comment(nour, TEXT, each) for each in ("which names?", "which dates?"))
    four.rest()
    for each in (first, second):
        settle(amal, each)
    four.rest()
    assert {each.settled for each in comments(bashir)} == {False}
    edit_comment(nour, first, "which of the names?")
    remove_comment(nour, second)
    four.rest()
    for project in (amal, bashir):
        assert said(project) == {"which of the names?"}
        assert conflicts(project) == []
    settle(bashir, first)
    teams.reveal(four["Salma"], TEXT)
    four.rest()
    for project in four.replicas.values():
        assert [(each.text, each.settled) for each in comments(project)] == [("which of the names?", True)]
        assert conflicts(project) == []


def test_one_s_own_answer_stays_when_the_reveal_is_taken_back(four: Team):
    asked = add_comment(four["Amal"], TEXT, "one event?")
    teams.reveal(four["Salma"], TEXT)
    four.rest()
    bashir = four["Bashir"]
    connection = bashir.replica.connection
    assert connection.exec_driver_sql("SELECT text FROM comment").scalars().all() == ["one event?"]
    teams.open_gold(four["Salma"], open_=True)
    four.rest()
    add_comment(bashir, TEXT, "two", answers=asked)
    settle(bashir, asked)
    teams.open_gold(four["Salma"], open_=False)
    teams.hide(four["Salma"], TEXT)
    four.rest()
    assert said(bashir) == {"two"}


def test_a_merge_with_another_annotators_file_brings_none(four: Team):
    add_comment(four["Amal"], TEXT, "one event?")
    four.rest()
    files.merge(four["Bashir"], four["Amal"].path)
    assert written(four["Bashir"], "one event?") == set()
    teams.open_gold(four["Salma"], open_=True)
    teams.reveal(four["Salma"], TEXT)
    four.sync("Salma", "Bashir")
    add_comment(four["Amal"], TEXT, "or two?")
    share.sync(four["Amal"])
    files.merge(four["Bashir"], four["Amal"].path)
    assert said(four["Bashir"]) == {"one event?", "or two?"}


def test_bundles_bring_it_with_the_reveal(tmp_path: Path):
    crew = bundling.Team(tmp_path)
    try:
        for name in ("Amal", "Bashir"):
            crew.join(name)
        crew.carry("Salma", "Amal")
        add_comment(crew["Amal"], TEXT, "one event?")
        crew.carry("Amal", "Salma")
        for writer in ("Amal", "Salma"):
            crew.carry(writer, "Bashir", everything=True)
        assert written(crew["Bashir"], "one event?") == set()
        teams.reveal(crew["Salma"], TEXT)
        crew.carry("Salma", "Bashir")
        assert written(crew["Bashir"], "one event?") == {"one event?"}
    finally:
        crew.close()


def test_a_bundle_that_holds_it_too_early_is_refused(tmp_path: Path):
    """A writer whose program shows too much, or who does not know yet that somebody is no reviewer any more."""
    crew = bundling.Team(tmp_path)
    try:
        crew.join("Amal", "reviewer")
        crew.join("Bashir")
        add_comment(crew["Amal"], TEXT, "one event?")
        crew.carry("Amal", "Salma")
        early = crew.write("Salma", "Bashir")
        teams.change_role(crew["Salma"], "Amal", "annotator")
        crew.carry("Salma", "Bashir")
        with pytest.raises(RefusedError, match="what you may not see"):
            bundles.read(crew["Bashir"], early)
    finally:
        crew.close()


def test_a_hub_from_before_lets_go_of_it_once_it_is_brought_up_to_date(database: str, tmp_path: Path, monkeypatch):
    with monkeypatch.context() as patch:
        whole = creation._migrate
        patch.setattr(creation, "_migrate", lambda shared, prefix: whole(shared, prefix, "0003"))
        made = team(database, tmp_path)
        begun = made.__enter__()
    try:
        amal, bashir = begun.join("Amal"), begun.join("Bashir")
        add_comment(amal, TEXT, "one event?")
        begun.rest()
        assert written(bashir, "one event?") == {"one event?"}
        assert said(bashir) == set()
        share.create_hub(begun["Salma"], begun.address)
        begun.rest()
        assert written(bashir, "one event?") == set()
        assert said(amal) == {"one event?"}
    finally:
        made.__exit__(None, None, None)
