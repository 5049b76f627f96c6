"""The hub as SQL: the views hold what the tables of a project file hold, for whoever may see it."""

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import psycopg
import pytest

from annotator.log.change import Sheet
from annotator.project import sample, share
from annotator.project.create import create_project
from annotator.project.session import Project
from tests.hub import postgres
from tests.hub.bare import bare_hub, change

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "hub-access.md"
PLACE = "t.layer, t.document, t.owner"
WHOLE = {
    "annotation": f'{PLACE}, a.id, a.kind, a.label, a.start, a."end", a.entry, a.note, a.schema_version',
    "document": "a.id, a.title, a.length, a.language, a.direction, a.publisher, a.author, a.published, a.url, "
    "a.source, a.encoding",
    "text": "a.id, a.content",
    "entry": "a.id, t.layer, t.owner, a.label, a.title, a.note",
    "label": "a.id, a.kind, a.title_en, a.title_ar, a.colour, a.retired, a.rank",
    "member": "a.id, a.name, a.role, a.retired",
    "assignment": "a.id, a.member, a.document",
}
PARTS = {
    "fragment": 'p.ordinal, p.start, p."end", p.quote',
    "attribute": "p.name, p.ordinal, p.type, p.value, p.least, p.most",
    "role": 'p.name, p.ordinal, p.filler, p.target, p.start, p."end", p.quote',
}


@pytest.fixture(scope="module")
def shared_sample(server: postgres.Server, tmp_path_factory) -> Iterator[tuple[Project, str]]:
    folder = tmp_path_factory.mktemp("reading")
    with postgres.fresh_database(server) as address, create_project(folder / "sample.annot", "Salma") as project:
        sample.bring_documents(project, sample.sample_folder())
        sample.bring_work(project, sample.sample_folder())
        share.create_hub(project, address)
        yield project, address


def plain(rows) -> list[tuple[object, ...]]:
    """Spell numbers alike: SQLite has floats and 0 for no, PostgreSQL decimals and false."""
    return sorted((tuple(float(v) if isinstance(v, int | Decimal) else v for v in row) for row in rows), key=repr)


def theirs(project: Project, query: str) -> list[tuple[object, ...]]:
    return plain(project.replica.connection.exec_driver_sql(query).all())


@pytest.mark.parametrize("table", WHOLE)
def test_a_view_holds_what_the_table_of_a_project_file_holds(shared_sample, table):
    project, address = shared_sample
    wanted = theirs(project, f"SELECT {WHOLE[table]} FROM {table} a JOIN sheet t ON t.key = a.sheet")
    with psycopg.connect(address) as connection:
        columns = WHOLE[table].replace("t.", "a.").replace("a.a.", "a.")
        assert plain(connection.execute(f"SELECT {columns} FROM reading.{table} a")) == wanted
    assert wanted or table == "assignment"


@pytest.mark.parametrize("table", PARTS)
def test_the_parts_of_annotations_are_the_same_too(shared_sample, table):
    project, address = shared_sample
    wanted = theirs(
        project,
        f"SELECT {PLACE}, a.id, {PARTS[table]} FROM {table} p JOIN annotation a ON a.key = p.annotation "
        "JOIN sheet t ON t.key = a.sheet",
    )
    with psycopg.connect(address) as connection:
        query = f"SELECT layer, document, owner, annotation, {PARTS[table]} FROM reading.{table} p"
        assert plain(connection.execute(query)) == wanted
    assert wanted


def test_the_queries_of_the_guide_answer(shared_sample):
    queries = re.findall("```sql\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert len(queries) == 3
    with psycopg.connect(shared_sample[1]) as connection:
        for query in queries:
            rows = connection.execute(query).fetchall()
            assert len(rows) > 3, query
            assert all(None not in row[:2] for row in rows), query


HOSTILE = [
    b"",
    b"null",
    b"\xff\xfe",
    b"[" * 100_000,
    b'{"a": "\\u0000"}',
    b'{"span": 7, "attributes": 7, "roles": 7, "entry": {}, "note": [], "schema": "x", "kind": null}',
    b'{"span": [7, [1], ["x", {}, null], [1e400, -1, "q"], [99999999999999999999, 1.5, 2]]}',
    b'{"attributes": {"a": null, "b": {"least": "x", "most": "1e999999999"}, "c": [[], {}]}}',
    b'{"attributes": {"d": {"date": [1]}, "e": 1e200, "f": {}, "g": {"least": [], "approximate": 3}}}',
    b'{"roles": {"a": null, "b": [null, 7, [], {"span": 7}, {"span": [[1]]}]}}',
    b'{"roles": {"a": {"entry": {}}, "b": [{"odd": 1}, {"annotation": []}, {"source": "x"}]}}',
    b'{"title": 7, "length": 99999999999, "retired": "x", "order": [], "names": 3}',
]


def test_a_payload_that_means_harm_breaks_nobodys_query(database):
    with bare_hub(database, {"Amal": "annotator", "Nour": "reviewer"}) as team:
        amal = team.ids["Amal"]
        for number, payload in enumerate(HOSTILE):
            for sheet, family in (
                (Sheet("work", "d" * 64, amal), "annotation"),
                (Sheet("work", "", amal), "entry"),
                (Sheet("shared"), "entry"),
            ):
                odd = change(f"{family}.put", f"odd {number}", payload, wall_ms=(-1) ** number * (2**63 - 1))
                team.write("Amal", team.stream("Amal", sheet), odd)
        for family in ("document", "label", "member", "assignment"):
            team.decide(*(change(f"{family}.put", f"odd {n}", payload) for n, payload in enumerate(HOSTILE)))
        text = Sheet("project", "odd")
        team.write("Salma", team.stream("Salma", text), *(change("text.put", "odd", payload) for payload in HOSTILE))
        for name in ("Salma", "Nour"):
            for view in (*WHOLE, *PARTS, "record"):
                team.people[name].execute(f"SELECT * FROM reading.{view}").fetchall()
        assert team.people["Nour"].execute("SELECT count(*) FROM reading.annotation").fetchone() == (len(HOSTILE),)


def test_what_two_devices_changed_apart_is_marked_until_it_is_settled(database):
    with bare_hub(database, {"Amal": "annotator"}) as team:
        sheet = Sheet("work", "d" * 64, team.ids["Amal"])
        first = change("annotation.put", "a", {"note": "first"})
        one = change("annotation.put", "a", {"note": "one"}, 2, [first.id])
        two = change("annotation.put", "a", {"note": "two"}, 3, [first.id])
        gone = change("annotation.remove", "a", None, 4, [first.id])
        laptop, desk, third = (team.stream("Amal", sheet) for _ in range(3))

        def shown() -> list[tuple[str, bool]]:
            return team.people["Amal"].execute("SELECT note, conflict FROM reading.annotation").fetchall()

        team.write("Amal", laptop, first, two)
        assert shown() == [("two", False)]
        team.write("Amal", desk, one)
        assert shown() == [("two", True)]
        team.write("Amal", third, gone)
        assert shown() == [("two", True)]
        team.write("Amal", desk, change("annotation.put", "a", {"note": "one after all"}, 5, [one.id, two.id]))
        assert shown() == [("one after all", True)]
        last = change("annotation.remove", "a", None, 6, [gone.id, team.links[desk.id][-1].change.id])
        team.write("Amal", laptop, last)
        assert shown() == []
