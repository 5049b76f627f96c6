"""Exchanges: what goes up and down, and that the next one moves nothing."""

from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from annotator.errors import NotFoundError, RefusedError
from annotator.log.change import Change, Sheet, payload_digest
from annotator.log.stream import Stream
from annotator.model.ids import new_id
from annotator.project import annotate, corpus, files, share
from annotator.project import team as teams
from annotator.project.create import create_project
from annotator.project.session import Project, open_project
from annotator.store import secrets
from annotator.store.append import append_changes, sheet_key
from annotator.store.engine import transaction
from annotator.store.history import links
from annotator.store.hub_state import hub_place, put_hub_place
from tests.hub import postgres
from tests.hub.teams import Team, team
from tests.texts import bring_texts


@pytest.fixture
def two(database: str, tmp_path: Path):
    with team(database, tmp_path) as made:
        made.join("Amal")
        made.join("Bashir")
        yield made


def test_who_joins_receives_the_project(two: Team):
    amal, salma = two["Amal"], two["Salma"]
    assert [each.id for each in amal.documents()] == [each.id for each in salma.documents()]
    assert {each.name for each in amal.members.values()} == {"Salma", "Amal"}
    assert amal.person.name == "Amal"
    assert amal.text(amal.documents()[0].id) == salma.text(salma.documents()[0].id)


def test_a_second_exchange_moves_nothing(two: Team):
    two.rest()
    for done in two.sync().values():
        assert (done.sent, done.received, done.withdrawn, done.forked, done.waiting) == (0, 0, 0, 0, 0)


def test_an_annotation_reaches_the_manager_and_no_other_annotator(two: Team):
    document = two["Amal"].documents()[0].id
    made = two["Amal"].annotate(document, "person", [(0, 3)])
    two.rest()
    assert [each.id for each in two["Salma"].annotations(document)] == [made]
    assert two["Bashir"].annotations(document) == []


def test_a_reveal_lets_the_others_work_flow_and_hiding_takes_it_back(two: Team):
    document = two["Amal"].documents()[0].id
    made = two["Amal"].annotate(document, "person", [(0, 3)])
    two.rest()
    teams.reveal(two["Salma"], document)
    two.rest()
    assert [each.id for each in two["Bashir"].annotations(document)] == [made]
    teams.hide(two["Salma"], document)
    two.rest()
    assert two["Bashir"].annotations(document) == []
    assert [each.id for each in two["Amal"].annotations(document)] == [made]


def rolled_back(made: Team, name: str, then) -> None:
    """Go back to the file as it is now after `then`, in place: as a clone of the laptop, or a restored one."""
    path = made[name].path
    made[name].close()
    before = path.read_bytes()
    made.replicas[name] = open_project(path)
    then()
    made[name].close()
    path.write_bytes(before)
    for suffix in ("-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    made.replicas[name] = open_project(path)


def test_a_restored_laptop_that_wrote_nothing_catches_up(two: Team):
    document = two["Amal"].documents()[0].id

    def go_on() -> None:
        two["Amal"].annotate(document, "person", [(0, 3)])
        two.sync("Amal")

    two.rest()
    rolled_back(two, "Amal", go_on)
    assert two["Amal"].annotations(document) == []
    done = two.sync("Amal")["Amal"]
    assert (done.received, done.forked) == (1, 0)
    assert len(two["Amal"].annotations(document)) == 1


def test_a_clone_keeps_both_ways_and_goes_on_as_a_new_device(two: Team):
    document = two["Amal"].documents()[0].id
    two["Amal"].annotate(document, "person", [(0, 3)])
    two.sync("Amal")
    old = two["Amal"].replica.device.id

    def go_on() -> None:
        two["Amal"].annotate(document, "person", [(4, 7)])
        two.sync("Amal")

    rolled_back(two, "Amal", go_on)
    two["Amal"].annotate(document, "group", [(8, 11)])
    done = two.sync("Amal")["Amal"]
    assert done.forked == 1
    assert two["Amal"].replica.device.id != old
    assert {each.fragments for each in two["Amal"].annotations(document)} == {((0, 3),), ((4, 7),), ((8, 11),)}
    two.rest()
    assert {each.fragments for each in two["Salma"].annotations(document)} == {((0, 3),), ((4, 7),), ((8, 11),)}
    two["Amal"].annotate(document, "person", [(12, 15)])
    assert two.sync("Amal")["Amal"].sent == 1
    for project in two.replicas.values():
        assert list(files.findings(project)) == []


def test_a_member_with_two_devices_merges_edits_apart(two: Team):
    amal, second = two["Amal"], two.join("Amal", file="Amal-2")
    document = amal.documents()[0].id
    made = amal.annotate(document, "person", [(0, 3)])
    two.rest()
    annotate.edit(amal, made, lambda each: replace(each, note="here"))
    annotate.edit(second, made, lambda each: replace(each, label="group"))
    two.rest()
    (mine,), (theirs,) = amal.annotations(document), second.annotations(document)
    assert mine == theirs
    assert (mine.note, mine.label) == ("here", "group")


def gold(project: Project, document: str, span: tuple[int, int]):
    return replace(annotate.draft(project, document, "person", [span]), layer="gold")


def test_what_a_demoted_reviewer_wrote_into_gold_and_did_not_send_stays_with_them(two: Team):
    nour = two.join("Nour", "reviewer")
    document = nour.documents()[0].id
    annotate.add(nour, [gold(nour, document, (0, 3))])
    two.rest()
    annotate.add(nour, [gold(nour, document, (4, 7))])
    teams.change_role(two["Salma"], "Nour", "annotator")
    two.sync("Salma")
    done = two.sync("Nour")["Nour"]
    assert done.kept == 1
    assert len(nour.annotations(document, layer="gold")) == 2
    assert nour.person.role == "annotator"


def test_an_assignment_takes_the_text_from_the_others_and_its_end_gives_it_back(two: Team):
    document = two["Amal"].documents()[0]
    two.rest()
    teams.assign(two["Salma"], document.id, "Amal")
    two.rest()
    assert two["Amal"].text(document.id)
    with pytest.raises(NotFoundError):
        two["Bashir"].text(document.id)
    teams.unassign(two["Salma"], document.id, "Amal")
    two.rest()
    assert two["Bashir"].text(document.id) == two["Amal"].text(document.id)


def test_a_retired_member_sends_what_they_have_and_receives_no_more(two: Team):
    document = two["Bashir"].documents()[0].id
    two["Bashir"].annotate(document, "person", [(0, 3)])
    teams.retire(two["Salma"], "Bashir")
    two.rest()
    assert len(two["Salma"].annotations(document)) == 1
    assert len(two["Bashir"].annotations(document)) == 1
    with pytest.raises(NotFoundError):
        two["Bashir"].text(document)


def test_a_hub_that_was_emptied_is_filled_again_by_its_manager(two: Team):
    document = two["Amal"].documents()[0].id
    two["Amal"].annotate(document, "person", [(0, 3)])
    two.rest()
    with psycopg.connect(two.address, autocommit=True) as administrator:
        administrator.execute("DROP SCHEMA annotator CASCADE")
        administrator.execute("DROP SCHEMA IF EXISTS reading CASCADE")
    with pytest.raises(RefusedError, match="no project in this database"):
        two.sync("Amal")
    done = share.create_hub(two["Salma"], two.address)
    assert done.sent > 1
    share.invite(two["Salma"], "Amal", "annotator", two.folder / "again.invitation")
    project, joined = share.join(two.folder / "again.invitation", two["Amal"].path)
    with project:
        assert len(project.annotations(document)) == 1
        assert joined.exchanged.waiting == 0


def test_a_hub_restored_from_an_older_copy_is_given_what_it_lost(two: Team, server):
    document = two["Amal"].documents()[0].id
    two.rest()
    with postgres.copied(server, two.address) as put_back:
        two["Amal"].annotate(document, "person", [(0, 3)])
        two["Bashir"].annotate(document, "person", [(4, 7)])
        two.rest()
        put_back()
    done = two.sync("Salma")["Salma"]
    assert done.restored == 2
    two.rest()
    assert len(two["Salma"].annotations(document)) == 2


def test_another_projects_hub_is_refused(two: Team, server, tmp_path: Path):
    with create_project(tmp_path / "other.annot", "Salma") as other:
        with pytest.raises(RefusedError, match="another project"):
            share.create_hub(other, two.address)
        with postgres.fresh_database(server) as address:
            share.create_hub(other, address)
            place = hub_place(other.replica.connection)
            with transaction(two["Amal"].replica.connection):
                put_hub_place(two["Amal"].replica.connection, place)
            secrets.keep(
                two["Amal"].replica,
                secrets.login_password(place.login),
                secrets.secret(other.replica, secrets.login_password(place.login)),
            )
            with pytest.raises(RefusedError, match="another project"):
                two.sync("Amal")


def test_work_from_before_the_hub_comes_along_with_its_times(two: Team, tmp_path: Path):
    with create_project(tmp_path / "old.annot", "Nour") as old:
        bring_texts(old)
        document = old.documents()[0].id
        made = old.annotate(document, "person", [(0, 3)])
        own = tmp_path / "Own.txt"
        own.write_text("A text of my own.", "utf-8")
        (lone,) = corpus.import_paths(old, [own], format="text").documents
        old.annotate(lone.document.id, "person", [(0, 1)])
        times = {each.id: each.wall_ms for each in _changes(old)}
    share.invite(two["Salma"], "Nour", "annotator", tmp_path / "n.invitation")
    project, joined = share.join(tmp_path / "n.invitation", tmp_path / "n.annot", old=tmp_path / "old.annot")
    two.replicas["Nour"] = project
    assert [each.id for each in project.annotations()] == [made]
    assert joined.brought.missing == ("Own",)
    assert all(times[each.id] == each.wall_ms for each in _changes(project) if each.record == made)
    two.rest()
    assert [each.owner for each in two["Salma"].annotations(document)] == [project.person.id]


def _changes(project: Project):
    keys = project.replica.connection.exec_driver_sql("SELECT key FROM stream").scalars().all()
    return [link.change for key in keys for link in links(project.replica.connection, key)]


def test_kinds_of_a_newer_version_travel_byte_for_byte_and_close_their_document(two: Team):
    amal = two["Amal"]
    document = amal.documents()[0].id
    sheet = Sheet("work", document, amal.person.id)
    payload, salt = b'{"of": "tomorrow"}', b"\1" * 16
    change = Change(
        new_id(), new_id(), 10**6, 5, "stance.put", 3, "x", (), payload_digest(salt, payload), payload, salt
    )
    device = amal.replica.device
    with transaction(amal.replica.connection):
        stream = Stream(amal.id, device.id, device.member, sheet)
        append_changes(amal.replica.connection, stream, sheet_key(amal.replica.connection, sheet), [change])
    two.rest()
    assert change in _changes(two["Salma"])
    with pytest.raises(RefusedError, match="newer Annotator"):
        two["Salma"].annotate(document, "person", [(0, 3)])


def test_two_managers_who_change_one_member_apart_agree_on_the_hub_too(two: Team):
    hala = two.join("Hala", "manager")
    two.rest()
    teams.retire(hala, "Bashir")
    teams.rename_member(two["Salma"], "Bashir", "Bashir A.")
    two.rest()
    with psycopg.connect(two.address, autocommit=True) as administrator:
        row = administrator.execute("SELECT name, retired FROM annotator.member WHERE name LIKE 'Bashir%'").fetchone()
    assert row == ("Bashir A.", True)


def test_merging_a_managers_file_brings_an_annotator_nobody_elses_work(two: Team):
    document = two["Amal"].documents()[0].id
    two["Bashir"].annotate(document, "person", [(0, 3)])
    two.rest()
    own = two["Salma"].annotate(document, "person", [(4, 7)], member="Amal")
    two.sync("Salma")
    files.merge(two["Amal"], two["Salma"].path)
    assert [each.id for each in two["Amal"].annotations(document)] == [own]


def test_signatures_come_along_with_a_merge(two: Team):
    document = two["Amal"].documents()[0].id
    two["Amal"].annotate(document, "person", [(0, 3)])
    two.sync("Amal")
    files.merge(two["Salma"], two["Amal"].path)
    sql = (
        "SELECT h.signer FROM head_signature h JOIN stream s ON s.key = h.stream JOIN sheet t ON t.key = s.sheet "
        "WHERE t.owner = ?"
    )
    signers = two["Salma"].replica.connection.exec_driver_sql(sql, (two["Amal"].person.id,)).scalars().all()
    assert signers == [two["Amal"].replica.device.id]
