"""A line that breaks in mid-exchange: what is said, and what the next exchange makes of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import UnreachableError
from annotator.project import comments, files
from annotator.project import team as teams
from annotator.project.session import open_project
from annotator.project.standing import standing
from annotator.sync.server import Server
from tests.hub import postgres
from tests.hub.teams import Team, lead_through, team
from tests.hub.wire import Break, Wire


@pytest.fixture
def wire(server: Server) -> Iterator[Wire]:
    made = Wire(server.port)
    yield made
    made.close()


@pytest.fixture
def two(database: str, tmp_path: Path, wire: Wire) -> Iterator[Team]:
    """Amal's exchanges go by the wire."""
    with team(database, tmp_path) as made:
        made.join("Amal")
        made.join("Bashir")
        made.rest()
        lead_through(made["Amal"], wire)
        yield made


def waiting(made: Team, name: str) -> int:
    found = standing(made[name])
    assert found is not None
    return found.waiting


@pytest.mark.parametrize("number", [1, 8, 20, 30])
def test_a_cut_is_said_in_a_sentence(two: Team, wire: Wire, number: int):
    two["Amal"].annotate(two["Amal"].documents()[0].id, "person", [(0, 3)])
    with wire.breaking(Break(number)), pytest.raises(UnreachableError, match="cannot be reached"):
        two.sync("Amal")
    assert two.sync("Amal")["Amal"].waiting == 0


def test_an_act_whose_answer_was_lost_counts_as_sent_after_the_next_exchange(two: Team, wire: Wire):
    two["Amal"].annotate(two["Amal"].documents()[0].id, "person", [(0, 3)])
    with wire.breaking(Break(1, commits=True, answered=True)), pytest.raises(UnreachableError):
        two.sync("Amal")
    wire.settle()
    assert waiting(two, "Amal") == 1
    done = two.sync("Amal")["Amal"]
    assert (done.sent, done.waiting, waiting(two, "Amal")) == (0, 0, 0)


def test_a_comment_that_two_clones_wrote_apart_is_kept_where_the_document_was_taken_away(two: Team, tmp_path: Path):
    """Both ways of a stream that the hub hides by now reach the manager, and leave the annotator's file."""
    amal, document = two["Amal"], two["Amal"].documents()[0].id
    comments.add_comment(amal, document, "before")
    two.rest()
    before = (tmp_path / "before.annot", amal.path)
    amal.close()
    before[0].write_bytes(amal.path.read_bytes())
    two.replicas["Amal"] = open_project(amal.path)
    comments.add_comment(two["Amal"], document, "by the clone")
    two.sync("Amal")
    two["Amal"].close()
    before[1].write_bytes(before[0].read_bytes())
    for suffix in ("-wal", "-shm"):
        Path(f"{before[1]}{suffix}").unlink(missing_ok=True)
    two.replicas["Amal"] = open_project(before[1])
    comments.add_comment(two["Amal"], document, "by the laptop")
    teams.assign(two["Salma"], document, "Bashir")
    two.rest()
    said = {each.text for each in comments.comments(two["Salma"], document)}
    assert said == {"before", "by the clone", "by the laptop"}
    assert comments.comments(two["Amal"], document) == []


def test_a_manager_who_gives_up_the_role_is_let_go(two: Team):
    """The change that ends a right is sent with what was written under it, and signed."""
    teams.change_role(two["Salma"], "Bashir", "manager")
    two.rest()
    document = two["Salma"].documents()[0].id
    made = two["Salma"].annotate(document, "person", [(0, 3)], member="Amal")
    teams.change_role(two["Salma"], "Salma", "annotator")
    assert two.sync("Salma")["Salma"].waiting == 0
    two.rest()
    assert two["Bashir"].members[two["Salma"].person.id].role == "annotator"
    assert [each.id for each in two["Amal"].annotations(document)] == [made]


def test_what_is_hidden_by_the_same_exchange_is_no_cause_for_alarm(two: Team):
    teams.change_role(two["Salma"], "Bashir", "manager")
    two.rest()
    two["Amal"].annotate(two["Amal"].documents()[0].id, "person", [(0, 3)])
    two.sync("Amal")
    teams.change_role(two["Salma"], "Salma", "annotator")
    assert two.sync("Salma")["Salma"].refused == []
    assert two["Salma"].annotations() == []


def test_what_a_restored_hub_has_lost_waits_again(two: Team, server: Server, wire: Wire):
    with postgres.copied(server, two.address) as put_back:
        two["Amal"].annotate(two["Amal"].documents()[0].id, "person", [(0, 3)])
        two.sync("Amal")
        put_back()
    with wire.breaking(Break(1, commits=True)), pytest.raises(UnreachableError):
        two.sync("Amal")
    assert waiting(two, "Amal") == 1
    done = two.sync("Amal")["Amal"]
    assert (done.sent, done.waiting) == (1, 0)


def test_what_came_with_a_file_before_the_hub_had_it_is_proven_later(two: Team, tmp_path: Path):
    """Another device of Amal's merges what the first has not sent yet; the signature comes with the next exchange."""
    second = two.join("Amal", file="Amal-2")
    two["Amal"].annotate(two["Amal"].documents()[0].id, "person", [(0, 3)])
    files.merge(second, two["Amal"].path)
    two.sync("Amal")
    two.sync("Amal-2")
    assert list(files.findings(second)) == []


def test_undo_leaves_invitations_alone(two: Team):
    """They were given away: taking the certificate back would have everyone refuse who used it."""
    two["Salma"].annotate(two["Salma"].documents()[0].id, "person", [(0, 3)])
    two.join("Nour")
    two["Salma"].undo()
    assert two["Salma"].annotations() == []
    two.rest()
    two["Nour"].annotate(two["Nour"].documents()[0].id, "person", [(0, 3)])
    two.rest()
    assert len(two["Salma"].annotations()) == 1
