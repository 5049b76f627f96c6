"""Who may see and write what, tried in the database itself, cell by cell, against a table and against access.py.

Salma is a manager, Nour a reviewer, Amal and Bashir annotators, Rima an annotator who is retired, Zain a manager who is
retired; Umar has a login and is no member. "amals" is assigned to Amal, "bashirs" to Bashir, and "told" and "bashirs"
are revealed.
"""

from collections.abc import Iterator

import psycopg
import pytest

from annotator.log.change import Sheet
from annotator.log.stream import Stream, extend
from annotator.sync.access import may_see, may_write
from annotator.sync.hub import Hub
from tests.hub import postgres
from tests.hub.bare import Bare, bare_hub, change
from tests.hub.whole_rows import push_links

ROLES = {"Nour": "reviewer", "Amal": "annotator", "Bashir": "annotator", "Umar": None}
KNOWN = ["Salma", "Nour", "Amal", "Bashir", "Rima", "Zain"]
EVERYONE = [*KNOWN, "Umar"]
# sheet, and its author where that is not its owner or Salma: who sees it while gold is closed
SEEN = {
    "project": "Salma Nour Amal Bashir Rima Zain",
    "project open": "Salma Nour Amal Bashir",
    "project amals": "Salma Nour Amal",
    "project told": "Salma Nour Amal Bashir",
    "project bashirs": "Salma Nour Bashir",
    "shared": "Salma Nour Amal Bashir",
    "shared open": "Salma Nour Amal Bashir",
    "shared amals": "Salma Nour Amal",
    "shared - by Amal": "Salma Nour Amal Bashir",
    "shared open by Nour": "Salma Nour Amal Bashir",
    "shared open by Zain": "Salma Nour Amal Bashir",
    "shared open by Amal": "Salma Nour Amal",
    "shared open by Bashir": "Salma Nour Bashir",
    "shared open by Rima": "Salma Nour",
    "shared open by Umar": "Salma Nour",
    "shared amals by Amal": "Salma Nour Amal",
    "shared amals by Bashir": "Salma Nour",
    "shared amals by Nour": "Salma Nour Amal",
    "shared told by Amal": "Salma Nour Amal Bashir",
    "shared told by Rima": "Salma Nour Amal Bashir",
    "shared bashirs by Amal": "Salma Nour Bashir",
    "gold open": "Salma Nour",
    "gold amals": "Salma Nour",
    "gold told": "Salma Nour",
    "gold bashirs": "Salma Nour",
    "review open": "Salma Nour",
    "review amals": "Salma Nour",
    "review told": "Salma Nour Amal Bashir",
    "review bashirs": "Salma Nour Bashir",
    "work - Amal": "Salma Nour Amal",
    "work - Bashir": "Salma Nour Bashir",
    "work open Amal": "Salma Nour Amal",
    "work open Bashir": "Salma Nour Bashir",
    "work open Rima": "Salma Nour Rima",
    "work open Salma": "Salma Nour",
    "work open Zain": "Salma Nour Zain",
    "work amals Amal": "Salma Nour Amal",
    "work amals Bashir": "Salma Nour Bashir",
    "work told Amal": "Salma Nour Amal Bashir",
    "work told Nour": "Salma Nour Amal Bashir",
    "work told Rima": "Salma Nour Amal Bashir Rima",
    "work bashirs Amal": "Salma Nour Amal Bashir",
    "work bashirs Bashir": "Salma Nour Bashir",
}
GOLD_OPEN = {
    "gold open": "Salma Nour Amal Bashir",
    "gold amals": "Salma Nour Amal",
    "gold told": "Salma Nour Amal Bashir",
    "gold bashirs": "Salma Nour Bashir",
}
# layer: who may write into it as themselves; their own work all who are members may, another's no one but a manager
WRITTEN = {"project": "Salma", "shared": "Salma Nour Amal Bashir", "gold": "Salma Nour", "review": "Salma Nour"}


@pytest.fixture(scope="module")
def team(server: postgres.Server) -> Iterator[Bare]:
    with postgres.fresh_database(server) as address, bare_hub(address, ROLES) as made:
        made.admit("Rima", "annotator")
        made.admit("Zain", "manager")
        for spelt in SEEN:
            place = sheet(made, spelt)
            made.write(
                "Salma",
                Stream(made.project, f"device of {spelt}", author_of(made, spelt), place),
                any_change(place, spelt),
            )
        made.decide(
            change("assignment.put", f"amals:{made.ids['Amal']}", {"member": made.ids["Amal"], "document": "amals"}),
            change(
                "assignment.put", f"bashirs:{made.ids['Bashir']}", {"member": made.ids["Bashir"], "document": "bashirs"}
            ),
            *(
                change("member.put", made.ids[name], {"name": name, "role": role, "retired": True}, 9)
                for name, role in (("Rima", "annotator"), ("Zain", "manager"))
            ),
        )
        for document in ("told", "bashirs"):
            stream = made.stream("Salma", Sheet("gold", document))
            made.write("Salma", stream, change("reveal.put", document, {"document": document}))
        yield made


def sheet(team: Bare, spelt: str) -> Sheet:
    layer, document, owner = (*spelt.partition(" by ")[0].split(), "", "")[:3]
    return Sheet(layer, document.replace("-", ""), team.ids[owner] if owner else "")


def author_of(team: Bare, spelt: str) -> str:
    named = spelt.partition(" by ")[2]
    return team.ids[named] if named else sheet(team, spelt).owner or team.ids["Salma"]


def any_change(place: Sheet, spelt: str = ""):
    return change(f"{place.layer}-thing.put", spelt, {"for": "test"})


def seen_in(team: Bare, name: str, query: str) -> set[str]:
    rows = team.people[name].execute(query).fetchall()
    spelt = {(*sheet(team, each), author_of(team, each)): each for each in SEEN}
    return {spelt[row] for row in rows}


def expected(name: str, table: dict[str, str]) -> set[str]:
    return {spelt for spelt, who in table.items() if name in who.split()}


@pytest.mark.parametrize("gold", ["closed", "open"])
@pytest.mark.parametrize("name", EVERYONE)
def test_who_sees_which_streams(team, name, gold):
    team.decide(change("setting.put", "gold", {"value": gold}, base=latest(team, "gold")))
    table = SEEN | (GOLD_OPEN if gold == "open" else {})
    wanted = expected(name, table)
    joined = (
        "SELECT s.layer, s.document, s.owner, s.author FROM annotator.{0} t JOIN annotator.stream s ON s.key = t.stream"
    )
    assert seen_in(team, name, "SELECT layer, document, owner, author FROM annotator.stream") == wanted
    for held in ("change", "head"):
        assert seen_in(team, name, joined.format(held)) == wanted
    records = team.people[name].execute("SELECT record FROM annotator.change WHERE kind LIKE '%-thing.put'").fetchall()
    assert {row[0] for row in records} == wanted
    if name in KNOWN:
        rights = team.hub(name).rights()
        assert wanted == {each for each in table if may_see(rights, sheet(team, each), author_of(team, each))}
        assert rights.gold_open == (gold == "open")


def latest(team: Bare, record: str) -> list[str]:
    links = team.links[team.stream("Salma", Sheet("project"), team.device).id]
    return [link.change.id for link in links if link.change.record == record][-1:]


@pytest.mark.parametrize("name", EVERYONE)
def test_the_digest_and_the_withdrawn_are_the_two_halves(team, name):
    everything = {row[0] for row in team.people["Salma"].execute("SELECT id FROM annotator.stream")}
    hub = Hub(team.people[name], team.project)
    seen = {head.stream.id for head in hub.heads()}
    assert sum(count for count, _ in hub.digest().values()) == len(seen)
    assert hub.withdrawn(everything | {"00" * 32}) == (everything - seen if name in KNOWN else everything)


def attempts(team: Bare, name: str) -> Iterator[tuple[str, str, bool]]:
    """Yield (sheet, author, whether the table allows it)."""
    for spelt in SEEN:
        layer, _, owner = (*spelt.partition(" by ")[0].split(), "", "")[:3]
        for author in KNOWN:
            own = name == author and (owner == name if layer == "work" else name in WRITTEN[layer].split())
            yield spelt, author, name == "Salma" or own


@pytest.mark.parametrize("name", EVERYONE)
def test_who_may_begin_a_stream_and_write_into_it(team, name):
    hub = Hub(team.people[name], team.project)
    for spelt, author, allowed in attempts(team, name):
        stream = team.stream(author, sheet(team, spelt))
        assert may_push(hub, stream) == allowed, (spelt, author)
        if name in KNOWN:
            assert may_write(hub.rights(), stream.sheet, stream.author) == allowed, (spelt, author)


def may_push(hub: Hub, stream: Stream) -> bool:
    """Try to make a stream with one change, and take it back."""
    try:
        with hub.connection.transaction(force_rollback=True):
            key = hub.make_streams([stream])[stream.id].key
            push_links(hub, ((key, link) for link in extend(0, stream.genesis, [any_change(stream.sheet)])))
    except psycopg.errors.InsufficientPrivilege:
        return False
    return True


@pytest.mark.parametrize("name", EVERYONE)
def test_who_may_continue_a_stream_that_is_there(team, name):
    rows = team.people["Salma"].execute(
        "SELECT key, device, author, layer, document, owner, head_seq, head_hash FROM annotator.stream"
    )
    hub = Hub(team.people[name], team.project)
    for key, device, author, *place, seq, digest in rows.fetchall():
        stream = Stream(team.project, device, author, Sheet(*place))
        allowed = name in KNOWN and may_write(hub.rights(), stream.sheet, author)
        assert may_continue(hub, key, list(extend(seq, digest, [any_change(stream.sheet)]))) == allowed, place


def may_continue(hub: Hub, key: int, links) -> bool:
    try:
        with hub.connection.transaction(force_rollback=True):
            push_links(hub, ((key, link) for link in links))
    except psycopg.errors.InsufficientPrivilege:
        return False
    return True


@pytest.mark.parametrize("name", EVERYONE)
def test_logins_are_shown_to_managers_and_one_s_own_to_oneself(team, name):
    names = {row[0] for row in team.people[name].execute("SELECT name FROM annotator.login")}
    assert names == (set(team.logins.values()) if name == "Salma" else {team.logins[name]})


@pytest.mark.parametrize("name", EVERYONE)
@pytest.mark.parametrize("table", ["project", "member", "assignment", "reveal", "setting"])
def test_what_the_project_sheet_says_every_member_reads(team, name, table):
    team.decide(change("setting.put", "gold", {"value": "closed"}, base=latest(team, "gold")))
    count = team.people[name].execute(f"SELECT count(*) FROM annotator.{table}").fetchone()[0]
    assert bool(count) == (name in KNOWN)
