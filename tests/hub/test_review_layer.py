"""The layer of decisions: reviewers write it, annotators get it with the reveal and lose it with its end."""

from pathlib import Path

import psycopg
import pytest

from annotator.errors import RefusedError
from annotator.log.change import Sheet
from annotator.model.ids import new_id
from annotator.project import files, people, share
from annotator.project import team as teams
from annotator.project.session import Project
from annotator.sync import creation
from tests.hub.bare import bare_hub, change
from tests.hub.teams import Team, team
from tests.unit.sync import bundling

CATALOGUE = (
    "SELECT tablename, policyname, qual, with_check FROM pg_policies WHERE schemaname = 'annotator' ORDER BY 1, 2",
    "SELECT schemaname, viewname, definition FROM pg_views WHERE schemaname IN ('annotator', 'reading') ORDER BY 1, 2",
    "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'annotator'::regnamespace "
    "ORDER BY 1, 2",
    "SELECT version_num FROM annotator.alembic_version",
)


def decide(project: Project, document: str, *covers: str) -> str:
    """Write a decision as plainly as the log takes it."""
    state = {
        "covers": list(covers),
        "part": "",
        "choice": "take",
        "took": [],
        "reason": "as the guideline has it",
        "strategy": "",
        "gold": [],
        "outcome": "",
    }
    sheet = people.may_write(project, Sheet("review", document))
    with project.act("decide") as act:
        act.put(sheet, "decision", name := new_id(), state)
    return name


def held(project: Project) -> list[str]:
    return list(project.replica.connection.exec_driver_sql("SELECT id FROM decision ORDER BY id").scalars())


def spoken(project: Project) -> int:
    """Return how many changes of decisions a file holds, folded or not."""
    sql = "SELECT count(*) FROM change WHERE kind LIKE 'decision.%'"
    return project.replica.connection.exec_driver_sql(sql).scalar_one()


@pytest.fixture
def three(database: str, tmp_path: Path):
    with team(database, tmp_path) as made:
        made.join("Amal")
        made.join("Nour", "reviewer")
        yield made


def test_decisions_go_to_reviewers_and_managers_and_to_annotators_once_revealed(three: Team):
    document, other = (each.id for each in three["Nour"].documents())
    first, second = decide(three["Nour"], document, f"{new_id()} {new_id()}"), decide(three["Nour"], other)
    three.rest()
    assert held(three["Salma"]) == sorted([first, second])
    assert spoken(three["Amal"]) == 0
    teams.open_gold(three["Salma"], open_=True)
    three.rest()
    assert spoken(three["Amal"]) == 0, "gold comes without decisions"
    teams.reveal(three["Nour"], document)
    three.rest()
    assert held(three["Amal"]) == [first]
    teams.hide(three["Nour"], document)
    three.rest()
    assert (held(three["Amal"]), spoken(three["Amal"])) == ([], 0)
    rows = three["Amal"].replica.connection.exec_driver_sql("SELECT count(*) FROM decision_cover")
    assert rows.scalar_one() == 0
    for project in three.replicas.values():
        assert list(files.findings(project)) == []


def test_an_annotator_may_not_decide(three: Team):
    with pytest.raises(RefusedError, match="Only a reviewer or manager may decide; Amal is an annotator"):
        decide(three["Amal"], three["Amal"].documents()[0].id)


def test_a_bundle_carries_decisions_to_annotators_only_once_revealed(tmp_path: Path):
    crew = bundling.Team(tmp_path)
    try:
        crew.join("Amal")
        crew.join("Nour", "reviewer")
        document = crew["Nour"].documents()[0].id
        made = decide(crew["Nour"], document)
        crew.carry("Nour", "Salma")
        assert held(crew["Salma"]) == [made]
        crew.carry("Salma", "Amal", everything=True)
        assert spoken(crew["Amal"]) == 0
        teams.reveal(crew["Salma"], document)
        crew.carry("Salma", "Amal")
        assert held(crew["Amal"]) == [made]
    finally:
        crew.close()


def test_the_views_show_decisions_to_whoever_may_see_them(database: str):
    with bare_hub(database, {"Nour": "reviewer", "Amal": "annotator"}) as made:
        sheet = Sheet("review", "d" * 64)
        state = {
            "covers": ["one x", "two y", "odd"],
            "choice": "take",
            "took": ["one"],
            "reason": "as it is",
            "gold": 7,
        }
        odd = [b"null", b'{"covers": 7}', b'{"covers": [{}, [], "a b c"], "took": {}, "reason": []}']
        stream = made.stream("Nour", sheet)
        made.write("Nour", stream, change("decision.put", "a", state))
        made.write("Nour", stream, *(change("decision.put", f"odd {n}", each) for n, each in enumerate(odd)))
        ask = "SELECT choice, took, reason, author FROM reading.decision WHERE id = 'a'"
        covers = "SELECT annotation, covered FROM reading.decision_cover WHERE decision = 'a' ORDER BY 1"
        for name, wanted in (("Salma", 4), ("Nour", 4), ("Amal", 0)):
            person = made.people[name]
            assert len(person.execute("SELECT * FROM reading.decision").fetchall()) == wanted
            person.execute("SELECT * FROM reading.decision_cover").fetchall()
        assert made.people["Nour"].execute(ask).fetchall() == [("take", ["one"], "as it is", made.ids["Nour"])]
        assert made.people["Nour"].execute(covers).fetchall() == [("one", "x"), ("two", "y")]


def catalogue(address: str) -> list[object]:
    """Return how a hub is laid, names spelled in full whoever asks."""
    with psycopg.connect(address) as connection:
        connection.execute("SET search_path = ''")
        return [connection.execute(each).fetchall() for each in CATALOGUE]


@pytest.fixture
def old(database: str, tmp_path: Path, monkeypatch):
    """A team whose hub is as the first version made it."""
    with monkeypatch.context() as patch:
        whole = creation._migrate
        patch.setattr(creation, "_migrate", lambda shared, prefix: whole(shared, prefix, "0001"))
        (tmp_path / "old").mkdir()
        made = team(database, tmp_path / "old")
        begun = made.__enter__()
    yield begun
    made.__exit__(None, None, None)


def test_a_hub_of_the_first_version_takes_decisions_once_it_is_brought_up_to_what_a_new_one_is(
    old: Team, plain_admin: str, tmp_path: Path
):
    salma = old["Salma"]
    first = decide(salma, salma.documents()[0].id)
    with pytest.raises(RefusedError, match="is older than this Annotator; its administrator must run annotator hub"):
        share.sync(salma)
    before = catalogue(old.address)
    share.create_hub(salma, old.address)
    with team(plain_admin, tmp_path) as new:
        wanted = catalogue(plain_admin)
        assert new["Salma"].id != salma.id
    assert before != wanted
    assert catalogue(old.address) == wanted
    old.join("Nour", "reviewer")
    assert held(old["Nour"]) == [first]
