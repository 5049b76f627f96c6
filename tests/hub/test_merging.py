"""Merging in a team: a file may hold what nobody wrote, and whoever takes it in must not make it true."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import orjson
import pytest

from annotator.log.change import Change, Sheet, payload_digest
from annotator.log.states import member_state
from annotator.log.stream import Stream
from annotator.model.ids import new_id
from annotator.project import files, share
from annotator.project.session import Project, open_project
from annotator.store.append import append_changes, sheet_key
from annotator.store.backup import copy_to
from annotator.store.engine import transaction
from annotator.sync.server import Server
from tests.hub.crew import copy_file
from tests.hub.postgres import copied
from tests.hub.teams import Team, team


@pytest.fixture
def two(database: str, tmp_path: Path):
    with team(database, tmp_path) as made:
        made.join("Amal")
        made.join("Bashir")
        made.rest()
        yield made


def forge(project: Project, stream: Stream, kind: str, record: str, state: Mapping[str, object]) -> None:
    """Write into a file what no program of ours does."""
    payload, salt = orjson.dumps(dict(state)), bytes(16)
    digest = payload_digest(salt, payload)
    change = Change(new_id(), new_id(), 10_000, 0, kind, 1, record, (), digest, payload, salt)
    connection = project.replica.connection
    with transaction(connection):
        append_changes(connection, stream, sheet_key(connection, stream.sheet), [change])


@pytest.mark.parametrize("known", [True, False])
def test_a_merge_puts_no_words_into_a_managers_mouth(two: Team, known: bool):
    amal, salma = two["Amal"], two["Salma"]
    device = salma.replica.device.id if known else new_id()
    stream = Stream(amal.id, device, salma.person.id, Sheet("project"))
    forge(amal, stream, "member.put", amal.person.id, member_state(replace(amal.person, role="manager")))
    assert files.merge(salma, amal.path).left == 1
    two.rest()
    assert salma.members[amal.person.id].role == "annotator"


def test_a_merge_makes_nobody_say_what_they_did_not(two: Team):
    amal, salma, bashir = two["Amal"], two["Salma"], two["Bashir"]
    document = amal.documents()[0].id
    made = amal.annotate(document, "person", [(0, 3)])
    sql = "SELECT payload FROM change WHERE record = ?"
    state = orjson.loads(amal.replica.connection.exec_driver_sql(sql, (made,)).scalar_one())
    stream = Stream(amal.id, new_id(), bashir.person.id, Sheet("work", document, bashir.person.id))
    forge(amal, stream, "annotation.put", new_id(), state)
    assert files.merge(salma, amal.path).left == 2  # Amal's own did not synchronise either
    two.rest()
    assert [each.id for each in salma.annotations(document)] == [made]
    assert bashir.annotations(document) == []


def test_false_signatures_do_not_come_along(two: Team):
    amal, salma = two["Amal"], two["Salma"]
    with transaction(amal.replica.connection):
        amal.replica.connection.exec_driver_sql("UPDATE head_signature SET signature = zeroblob(64)")
    files.merge(salma, amal.path)
    assert list(files.findings(salma)) == []
    assert share.sync(salma).refused == []


def test_one_s_own_work_comes_from_a_file_that_did_not_synchronise(two: Team):
    second = two.join("Amal", file="Amal-2")
    document = second.documents()[0].id
    made = second.annotate(document, "person", [(0, 3)])
    assert files.merge(two["Amal"], second.path).left == 0
    assert [each.id for each in two["Amal"].annotations(document)] == [made]


def test_a_copy_of_a_file_that_did_not_synchronise_proves_what_the_original_sent(two: Team):
    amal = two["Amal"]
    amal.annotate(amal.documents()[0].id, "person", [(0, 3)])
    copy = two.folder / "copy.annot"
    copy_to(amal.path, copy, None)
    two.sync("Amal")
    with open_project(copy, member=amal.person.id) as project:
        share.sync(project)
        assert list(files.findings(project)) == []


def test_a_merge_proves_what_a_copy_sent_to_a_hub_that_lost_it(two: Team, server: Server):
    """Also where the copy is lost too: the hub never hears of its computer but through the merge."""
    salma, rana = two.manager, two.join("Rana", role="reviewer")
    two.rest()
    copy = two.folder / "copy.annot"
    copy_to(salma.path, copy, None)
    with copied(server, two.address) as put_back:
        with open_project(copy, member=salma.person.id) as project:
            document = project.documents()[0].id
            made = project.annotate(document, "person", [(0, 3)])
            share.sync(project)
        files.merge(salma, copy)
        assert list(files.findings(salma)) == []
        put_back()
        two.rest()
    assert [each.id for each in rana.annotations(document)] == [made]
    assert [*files.findings(salma), *files.findings(rana)] == []


def test_who_alone_holds_what_hub_and_author_lost_gives_it_back(two: Team, server: Server):
    """Nobody proves it meanwhile, and a check says so; it is the author's own once they merge the other's file."""
    salma, rana = two.manager, two.join("Rana", role="reviewer")
    document = salma.documents()[0].id
    two.rest()
    image = two.folder / "image.annot"
    copy_file(salma.path, image)
    with copied(server, two.address) as put_back:
        lost = salma.annotate(document, "person", [(0, 3)])
        two.sync("Salma", "Rana")
        put_back()
        salma.close()
        copy_file(image, salma.path)
        salma = two.replicas["Salma"] = open_project(salma.path)
        made = salma.annotate(document, "group", [(4, 9)])
        two.sync("Salma", "Rana", "Rana")
        assert {each.id for each in rana.annotations(document)} == {lost, made}
        [finding] = files.findings(rana)
        assert finding.endswith("nobody who may has signed it")
        assert files.merge(salma, rana.path).left == 0
        two.rest()
    assert {each.id for each in salma.annotations(document)} == {lost, made}
    assert [*files.findings(salma), *files.findings(rana)] == []
