"""A team on the command line, from the hub to the second exchange."""

import sys
from pathlib import Path

import orjson
import pytest

from annotator.project.create import create_project
from tests.texts import bring_texts
from tests.unit.cli.conftest import Run, run  # noqa: F401 - a fixture


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "team.annot"
    with create_project(path, "Salma") as project:
        bring_texts(project)
    return path


@pytest.fixture
def joined(database: str, file: Path, tmp_path: Path, run: Run) -> Path:  # noqa: F811
    """Amal's file, who was invited and joined."""
    assert run("hub", "create", database, file).status == 0
    invitation, own = tmp_path / "amal.invitation", tmp_path / "amal.annot"
    assert run("hub", "invite", file, "Amal", "--role", "annotator", "--out", invitation).status == 0
    ran = run("join", invitation, own)
    assert ran.status == 0, ran.err
    assert "you are Amal, annotator" in ran.out
    return own


def document(run: Run, file: Path) -> str:  # noqa: F811
    return run("documents", file, "--json").json()[0]["id"]


def test_what_one_tags_the_manager_has_after_two_exchanges(joined: Path, file: Path, run: Run):  # noqa: F811
    made = run("annotate", joined, "--document", document(run, joined), "--label", "person", "--fragment", "0:3")
    assert run("sync", joined).out.startswith("1 change sent, 0 changes received")
    done = run("sync", file, "--json").json()[0]
    assert (done["sent"], done["received"], done["waiting"], done["refused"]) == (0, 1, 0, [])
    assert made.out.strip() in {each["id"] for each in run("annotations", file, "--json").json()}


def test_the_team_and_the_hub_are_shown(joined: Path, file: Path, database: str, run: Run):  # noqa: F811
    listed = run("team", file, "--json").json()
    assert {each["name"]: (each["role"], len(each["devices"])) for each in listed} == {
        "Amal": ("annotator", 0),  # her device came to the hub after the manager's last exchange
        "Salma": ("manager", 1),
    }
    shown = run("hub", "status", database, "--json").json()[0]
    assert {each["name"]: each["devices"] for each in shown["people"]} == {"Amal": 1, "Salma": 1}
    assert "Amal" in run("hub", "status", database).out


def test_revealing_hiding_assigning_and_roles_are_refused_where_they_are_so_already(joined: Path, file: Path, run: Run):  # noqa: F811
    name = document(run, file)
    for first, again in (
        (("reveal", file, name), "is revealed already"),
        (("hide", file, name), "is not revealed"),
        (("assign", file, name, "Amal"), "is assigned to Amal already"),
        (("unassign", file, name, "Amal"), "is not assigned to Amal"),
        (("hub", "gold", file, "open"), "open to annotators already"),
        (("hub", "role", file, "Amal", "reviewer"), "is so already"),
        (("hub", "retire", file, "Amal"), "is so already"),
    ):
        assert run(*first).status == 0
        ran = run(*first)
        assert ran.status == 1
        assert again in ran.err
    assert "only manager" in run("hub", "retire", file, "Salma").err


def test_an_annotator_decides_nothing(joined: Path, run: Run):  # noqa: F811
    name = document(run, joined)
    for command in (("reveal", joined, name), ("assign", joined, name, "Amal"), ("hub", "retire", joined, "Salma")):
        ran = run(*command)
        assert ran.status == 1
        assert "Only a" in ran.err


def test_a_password_is_reset_for_the_file_that_is_there(joined: Path, file: Path, tmp_path: Path, run: Run):  # noqa: F811
    run("sync", file)
    (amal,) = (each for each in run("team", file, "--json").json() if each["name"] == "Amal")
    again = tmp_path / "again.invitation"
    assert run("hub", "reset", file, amal["devices"][0]["id"], "--out", again).status == 0
    assert "does not accept" in run("sync", joined).err
    assert run("join", again, joined).status == 0
    assert run("sync", joined).status == 0


def test_an_invitation_serves_once(joined: Path, tmp_path: Path, run: Run):  # noqa: F811
    ran = run("join", tmp_path / "amal.invitation", tmp_path / "thief.annot")
    assert ran.status == 1
    assert "does not accept" in ran.err
    assert not (tmp_path / "thief.annot").exists()


def test_a_revoked_device_gets_in_no_more(joined: Path, file: Path, run: Run):  # noqa: F811
    run("sync", file)
    (amal,) = (each for each in run("team", file, "--json").json() if each["name"] == "Amal")
    assert run("hub", "revoke", file, amal["devices"][0]["id"]).status == 0
    assert run("sync", joined).status == 1
    assert "revoked" in run("team", file).out


def test_an_invitation_that_is_none_is_refused(tmp_path: Path, run: Run):  # noqa: F811
    for number, text in enumerate(("", "{}", '{"format": "annotator-invitation-1", "key": 3}', "[" * 5000)):
        odd = tmp_path / f"{number}.invitation"
        odd.write_text(text)
        ran = run("join", odd, tmp_path / "new.annot")
        assert ran.status == 1
        assert "is not an invitation" in ran.err
    assert "There is no invitation" in run("join", tmp_path / "none.invitation", tmp_path / "new.annot").err


def test_a_file_without_a_hub_says_how_to_get_one(file: Path, run: Run):  # noqa: F811
    assert "annotator hub create" in run("sync", file).err


def test_no_secret_is_said(joined: Path, file: Path, tmp_path: Path, database: str, run: Run):  # noqa: F811
    secret = orjson.loads((tmp_path / "amal.invitation").read_bytes())
    said = "".join(
        ran.out + ran.err
        for ran in (run("sync", joined), run("team", joined, "--json"), run("hub", "status", database, "--json"))
    )
    assert secret["password"] not in said
    assert secret["key"] not in said
    assert secret["password"].encode() not in joined.read_bytes()
    assert sys.platform == "win32" or (tmp_path / "amal.invitation").stat().st_mode & 0o77 == 0


def test_an_invitation_that_was_lost_is_cancelled(joined: Path, file: Path, tmp_path: Path, run: Run):  # noqa: F811
    lost = tmp_path / "lost.invitation"
    assert run("hub", "invite", file, "Nour", "--role", "reviewer", "--out", lost).status == 0
    assert "1 invitation of Nour is cancelled." in run("hub", "cancel", file, "Nour").out
    assert "does not accept" in run("join", lost, tmp_path / "thief.annot").err
    assert "has no unused invitation" in run("hub", "cancel", file, "Nour").err
    assert "has no unused invitation" in run("hub", "cancel", file, "Amal").err
    assert run("sync", joined).status == 0
    assert run("hub", "invite", file, "Nour", "--role", "reviewer", "--out", tmp_path / "n.invitation").status == 0
    assert run("join", tmp_path / "n.invitation", tmp_path / "nour.annot").status == 0
