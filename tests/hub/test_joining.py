"""Joining that is cut off, or done twice: whoever has the invitation and the file gets in without asking anybody."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import orjson
import psycopg
import pytest

from annotator.errors import AnnotatorError, NotFoundError, RefusedError
from annotator.project import share
from annotator.project.create import create_project
from annotator.project.session import claim, open_project
from tests.hub.teams import Team, team
from tests.hub.wire import Break, Wire
from tests.texts import bring_texts


@pytest.fixture
def alone(database: str, tmp_path: Path) -> Iterator[Team]:
    with team(database, tmp_path) as made:
        yield made


@pytest.fixture
def wire(database: str) -> Iterator[Wire]:
    made = Wire(urlsplit(database).port)
    yield made
    made.close()


def invitation(made: Team, name: str, wire: Wire) -> Path:
    """Invite somebody who comes by the wire."""
    path = made.folder / f"{name}.invitation"
    share.invite(made.manager, name, "annotator", path)
    spelled = orjson.loads(path.read_bytes())
    spelled["address"] = spelled["address"].replace(f":{urlsplit(made.address).port}/", f":{wire.port}/")
    path.write_bytes(orjson.dumps(spelled))
    return path


@pytest.mark.parametrize("answered", [False, True])
def test_a_join_that_is_cut_off_anywhere_goes_on(alone: Team, wire: Wire, answered: bool):
    """Some of the messages come before the device is enrolled, some before the password is changed, some after."""
    for number in (*range(8, 24), 40):
        source = invitation(alone, f"Amal {number}", wire)
        target = alone.folder / f"Amal {number}.annot"
        # a connection that breaks at its farewell is none that anybody misses
        with suppress(AnnotatorError), wire.breaking(Break(number, answered=answered)):
            share.join(source, target)[0].close()
        wire.settle()
        project, _ = share.join(source, target)
        with project:
            assert wire.broken
            assert project.person.name == f"Amal {number}"
            assert share.sync(project).refused == []


def test_work_from_before_comes_along_after_a_cut(alone: Team, wire: Wire):
    old = alone.folder / "old.annot"
    with create_project(old, "Amal") as before:
        bring_texts(before)
        before.annotate(before.documents()[0].id, "person", [(0, 3)])
    source, target = invitation(alone, "Amal", wire), alone.folder / "Amal.annot"
    with pytest.raises(AnnotatorError), wire.breaking(Break(40)):
        share.join(source, target, old=old)
    wire.settle()
    project, joined = share.join(source, target, old=old)
    with project:
        assert joined.brought.changes > 0
        assert len(project.annotations()) == 1


def test_an_invitation_makes_one_file(alone: Team, wire: Wire):
    """Two devices by one invitation: others take the work of one of them alone."""
    refusals = []
    for number in range(14, 24):
        source, folder = invitation(alone, f"Amal {number}", wire), alone.folder / str(number)
        folder.mkdir()
        with suppress(AnnotatorError), wire.breaking(Break(number)):
            share.join(source, folder / "first.annot")[0].close()
        wire.settle()
        try:
            share.join(source, folder / "second.annot")[0].close()
        except RefusedError as error:
            refusals.append(str(error))
            assert not (folder / "second.annot").exists()
            share.join(source, folder / "first.annot")[0].close()
    assert any("made another file already" in each for each in refusals)
    with psycopg.connect(alone.address) as administrator:
        sql = "SELECT count(*) - count(DISTINCT voucher) FROM annotator.device"
        assert administrator.execute(sql).fetchone() == (0,)


def test_a_used_invitation_opens_no_other_file(alone: Team, wire: Wire):
    source = invitation(alone, "Amal", wire)
    share.join(source, alone.folder / "first.annot")[0].close()
    with pytest.raises(RefusedError, match="does not accept"):
        share.join(source, alone.folder / "second.annot")


def elsewhere(made: Team, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy Amal's file to another computer, which has no key of hers, and mark something there."""
    monkeypatch.setenv("XDG_DATA_HOME", str(made.folder / "another computer"))
    copy = made.folder / "copy.annot"
    path = made["Amal"].path
    made["Amal"].close()
    shutil.copy(path, copy)
    made.replicas["Amal"] = open_project(path)
    with open_project(copy) as project:
        claim(project, "Amal")
        project.annotate(project.documents()[0].id, "person", [(0, 3)])
    return copy


def test_a_copy_on_another_computer_joins_by_an_invitation(alone: Team, monkeypatch: pytest.MonkeyPatch):
    alone.join("Amal")
    further = alone.folder / "further.invitation"
    share.invite(alone.manager, "Amal", "annotator", further)
    with monkeypatch.context() as there:
        project, joined = share.join(further, elsewhere(alone, there))
        with project:
            assert joined.exchanged.sent == 1
            new = project.replica.device.id
    alone.rest()
    assert len(alone.manager.annotations()) == 1
    share.revoke(alone.manager, new)
    assert share.sync(alone["Amal"]).refused == []  # the other laptop goes on


def test_earlier_work_that_is_not_there_uses_up_no_invitation(alone: Team):
    source = alone.folder / "Amal.invitation"
    share.invite(alone.manager, "Amal", "annotator", source)
    with pytest.raises(NotFoundError):
        share.join(source, alone.folder / "Amal.annot", old=alone.folder / "none.annot")
    assert not (alone.folder / "Amal.annot").exists()
    share.join(source, alone.folder / "another.annot")[0].close()
