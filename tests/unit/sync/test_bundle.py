"""Bundles between files: what goes in, what comes out, and what is refused whole."""

from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, BadInputError, RefusedError, StorageError
from annotator.project import bundles
from annotator.project import team as teams
from annotator.project.session import Project
from annotator.sync import seal
from tests.unit.sync.bundling import Team, contents, gone_back, heads, identity, opened, shown


@pytest.fixture
def team(tmp_path: Path):
    made = Team(tmp_path)
    made.join("Amal")
    try:
        yield made
    finally:
        made.close()


def document(team: Team) -> str:
    return team["Salma"].documents()[0].id


def refused(team: Team, reader: str, path: Path, words: str, kind: type[AnnotatorError] = AnnotatorError) -> None:
    """Assert that a bundle is refused for a reason, and leaves the file as it was."""
    before = contents(team[reader])
    with pytest.raises(kind, match=words):
        bundles.read(team[reader], path)
    assert contents(team[reader]) == before


def test_who_joins_reads_the_project_from_a_bundle(team: Team):
    amal, salma = team["Amal"], team["Salma"]
    assert [each.id for each in amal.documents()] == [each.id for each in salma.documents()]
    assert amal.text(document(team)) == salma.text(document(team))
    assert {each.name for each in amal.members.values()} == {"Salma", "Amal"}


def test_work_goes_to_the_manager_and_twice_changes_nothing(team: Team):
    made = team["Amal"].annotate(document(team), "person", [(0, 3)])
    path = team.write("Amal", "Salma")
    received = bundles.read(team["Salma"], path)
    assert (received.writer, received.documents) == (team["Amal"].person.id, {document(team)})
    assert [each.id for each in team["Salma"].annotations(document(team))] == [made]
    before = contents(team["Salma"])
    assert bundles.read(team["Salma"], path).changes == 0
    assert contents(team["Salma"]) == before


def test_what_the_member_is_known_to_have_does_not_go_again(team: Team):
    team["Amal"].annotate(document(team), "person", [(0, 3)])
    team.carry("Amal", "Salma")
    path = team.folder / "next.annotbundle"
    wrote = bundles.write(team["Salma"], "Amal", path)
    assert wrote.changes == 0
    assert bundles.write(team["Salma"], "Amal", team.folder / "all.annotbundle", everything=True).changes > 0
    team["Amal"].annotate(document(team), "person", [(4, 6)])
    team.carry("Salma", "Amal")
    assert bundles.write(team["Amal"], "Salma", team.folder / "new.annotbundle").changes == 1


def test_annotators_send_fellows_nothing_of_others(team: Team):
    team.join("Bashir")
    team.carry("Salma", "Amal")
    team["Amal"].annotate(document(team), "person", [(0, 3)])
    team.carry("Amal", "Bashir", everything=True)
    team.carry("Amal", "Salma")
    team.carry("Salma", "Bashir", everything=True)
    assert shown(team["Bashir"]) == []


def test_revealed_work_goes_to_annotators_by_a_managers_bundle(team: Team):
    team.join("Bashir")
    team["Amal"].annotate(document(team), "person", [(0, 3)])
    team.carry("Amal", "Salma")
    teams.reveal(team["Salma"], document(team))
    team.carry("Salma", "Bashir")
    assert shown(team["Bashir"]) == shown(team["Salma"])


def test_no_text_goes_to_whom_a_document_is_not_assigned(team: Team):
    teams.assign(team["Salma"], document(team), "Amal")
    bashir = team.join("Bashir")
    ids = bashir.replica.connection.exec_driver_sql("SELECT id FROM text").scalars().all()
    assert document(team) not in ids
    assert len(ids) == 1


def test_it_is_written_once_and_named_as_a_bundle(team: Team):
    path = team.write("Amal", "Salma")
    with pytest.raises(StorageError, match="there already"):
        bundles.write(team["Amal"], "Salma", path)
    with pytest.raises(RefusedError, match=r"ends in \.annotbundle"):
        bundles.write(team["Amal"], "Salma", path.with_suffix(".txt"))
    with pytest.raises(StorageError, match="cannot be written"):
        bundles.write(team["Amal"], "Salma", team.folder / "none" / "b.annotbundle")
    assert not list(team.folder.glob(".*part"))


def test_nothing_is_written_for_who_has_no_computer(team: Team):
    from annotator.project.people import add_member

    add_member(team["Salma"], "Nour")
    with pytest.raises(RefusedError, match="they must have joined"):
        bundles.write(team["Salma"], "Nour", team.folder / "n.annotbundle")


# refused


def test_another_file_is_no_bundle(team: Team):
    path = team.folder / "b.annotbundle"
    path.write_bytes(b"")
    refused(team, "Salma", path, "is not a bundle", BadInputError)
    path.write_bytes(team["Salma"].path.read_bytes())
    refused(team, "Salma", path, "is not a bundle", BadInputError)
    refused(team, "Salma", team.folder / "none.annotbundle", "There is no file")


def test_somebody_elses(team: Team):
    team.join("Bashir")
    refused(team, "Bashir", team.write("Amal", "Salma"), "sealed for somebody else", RefusedError)
    moved = team.hostile("Amal", "Salma", lambda inner: inner.execute("UPDATE manifest SET recipient = 'x'"))
    refused(team, "Salma", moved, "written for somebody else", RefusedError)


def test_another_projects(team: Team, tmp_path_factory: pytest.TempPathFactory):
    other = Team(tmp_path_factory.mktemp("other"))
    other.join("Amal")
    refused(team, "Salma", other.write("Amal", "Salma"), "of another project", RefusedError)
    other.close()
    told = team.hostile("Amal", "Salma", lambda inner: inner.execute("UPDATE manifest SET project = 'x'"))
    refused(team, "Salma", told, "of another project", RefusedError)


def test_a_newer_programs(team: Team):
    raw = team.write("Amal", "Salma").read_bytes()
    path = team.folder / "newer.annotbundle"
    path.write_bytes(raw.replace(b"annotator-bundle-1\n", b"annotator-bundle-2\n"))
    refused(team, "Salma", path, "newer Annotator", RefusedError)
    inner = team.hostile("Amal", "Salma", lambda inner: inner.execute("PRAGMA user_version = 2"))
    refused(team, "Salma", inner, "newer Annotator", RefusedError)


def test_cut_off_anywhere(team: Team):
    raw = team.write("Amal", "Salma").read_bytes()
    keys, name, project = [identity(team["Salma"])], "b", team["Salma"].id
    for length in [*range(400), *range(400, len(raw), 97), *range(len(raw) - 40, len(raw))]:
        with pytest.raises(AnnotatorError):
            seal.unseal(raw[:length], project, keys, name)
    path = team.folder / "cut.annotbundle"
    for length in (10, 60, 300, len(raw) - 1):
        path.write_bytes(raw[:length])
        refused(team, "Salma", path, "not a bundle|damaged|another project")


def test_one_bit_altered_anywhere(team: Team):
    raw = team.write("Amal", "Salma").read_bytes()
    keys, project = [identity(team["Salma"])], team["Salma"].id
    for at in range(len(raw)):
        with pytest.raises(AnnotatorError):
            seal.unseal(altered(raw, at), project, keys, "b")
    path = team.folder / "altered.annotbundle"
    for at in (0, 20, 40, 60, 100, 200, len(raw) // 2, len(raw) - 1):
        path.write_bytes(altered(raw, at))
        refused(team, "Salma", path, "not a bundle|damaged|another project|newer|somebody else")


def altered(raw: bytes, at: int) -> bytes:
    return raw[:at] + bytes([raw[at] ^ 1 << at % 8]) + raw[at + 1 :]


def test_nothing_of_it_can_be_read_from_outside(team: Team):
    raw = team.write("Salma", "Amal", everything=True).read_bytes()
    for word in (b"SQLite", team["Salma"].id.encode(), "اندلعت".encode(), b"Salma", b"manifest"):
        assert word not in raw
        assert word in opened(team["Amal"], team.write("Salma", "Amal", everything=True)).database or word == b"SQLite"


def test_it_begins_behind_what_is_here(team: Team):
    """What Bashir's one file said it has, his other file lacks."""
    team.join("Bashir", "reviewer")
    team.carry("Salma", "Amal")
    team["Amal"].annotate(document(team), "person", [(0, 3)])
    team.carry("Amal", "Bashir")
    team.carry("Bashir", "Amal")
    second = team.join("Bashir", "reviewer", file="other")
    team.carry("Salma", "Amal")
    team["Amal"].annotate(document(team), "person", [(4, 6)])
    path = team.write("Amal", "Bashir")
    refused(team, "other", path, "begins behind", RefusedError)
    bundles.read(team["Bashir"], path)
    team.carry("Amal", "other", "Bashir", everything=True)
    assert shown(second) == shown(team["Bashir"]) == shown(team["Amal"])


# what went on twice


def notes(project: Project) -> set[tuple[int, int]]:
    return {each.fragments[0] for each in project.annotations()}


def test_both_ways_of_a_clone_are_kept_wherever_they_meet(team: Team):
    team.join("Bashir", "reviewer")
    team.carry("Salma", "Amal")
    amal = team["Amal"].person.id
    team["Amal"].annotate(document(team), "person", [(0, 3)])
    paths: list[Path] = []

    def lost() -> None:
        team["Amal"].annotate(document(team), "person", [(4, 6)])
        paths.extend(team.write("Amal", each) for each in ("Salma", "Bashir"))

    gone_back(team, "Amal", lost)
    team["Amal"].annotate(document(team), "person", [(7, 9)])
    team["Amal"].annotate(document(team), "person", [(10, 12)])
    paths += [team.write("Amal", each) for each in ("Salma", "Bashir")]
    assert bundles.read(team["Salma"], paths[0]).forked == 0
    assert bundles.read(team["Salma"], paths[2]).forked == 1
    assert bundles.read(team["Bashir"], paths[3]).forked == 0
    assert bundles.read(team["Bashir"], paths[1]).forked == 1
    expected = {(0, 3), (4, 6), (7, 9), (10, 12)}
    assert notes(team["Salma"]) == notes(team["Bashir"]) == expected
    for path in (paths[0], paths[2]):
        assert bundles.read(team["Salma"], path).changes == 0
    team.carry("Salma", "Amal")
    assert notes(team["Amal"]) == expected
    team["Amal"].annotate(document(team), "person", [(13, 15)])
    for each in ("Salma", "Bashir"):
        team.carry("Amal", each, everything=True)
    team.carry("Salma", "Bashir", everything=True)
    team.carry("Bashir", "Salma", everything=True)
    assert heads(team["Salma"]) == heads(team["Bashir"])
    assert notes(team["Bashir"]) == {*expected, (13, 15)}
    assert amal in team["Salma"].members
