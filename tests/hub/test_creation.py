"""Making a hub: once, by who may, in a database of its own; and what it then says of itself."""

import psycopg
import pytest
from psycopg import sql

from annotator.errors import RefusedError
from annotator.log.change import Sheet
from annotator.model.ids import new_id
from annotator.sync.creation import create
from annotator.sync.hub import open_hub
from annotator.sync.status import status
from tests.hub.bare import bare_hub, change
from tests.hub.postgres import with_database


def test_making_it_twice_changes_nothing(plain_admin):
    with bare_hub(plain_admin, {"Amal": "annotator"}) as team, psycopg.connect(plain_admin) as administrator:
        before = status(administrator)
        create(administrator, team.project, new_id())
        assert status(administrator) == before
        assert team.hub("Salma").role() == "manager"


def test_a_database_of_another_project_is_left_alone(database):
    with bare_hub(database) as team, psycopg.connect(database, autocommit=True) as administrator:
        with pytest.raises(RefusedError, match="holds another project"):
            create(administrator, "e" * 64, new_id())
        assert administrator.autocommit
        assert team.hub("Salma").project == team.project


def test_who_may_not_make_it_is_told_who_may_and_nothing_is_left(plain_admin, database):
    with psycopg.connect(plain_admin) as keeper, psycopg.connect(database, autocommit=True) as superuser:
        name = sql.Identifier(superuser.info.dbname)
        superuser.execute(sql.SQL("REVOKE CREATE ON DATABASE {} FROM PUBLIC").format(name))
        elsewhere = with_database(plain_admin, superuser.info.dbname)
        assert keeper.info.dbname != superuser.info.dbname
        with psycopg.connect(elsewhere) as stranger, pytest.raises(RefusedError, match="owns the database"):
            create(stranger, "e" * 64, new_id())
        assert superuser.execute("SELECT to_regnamespace('annotator')").fetchone() == (None,)


def test_who_owns_the_database_and_may_make_no_roles_is_told_too(plain_admin, database):
    with psycopg.connect(database, autocommit=True) as superuser, psycopg.connect(plain_admin) as keeper:
        superuser.execute(sql.SQL("ALTER ROLE {} NOCREATEROLE").format(sql.Identifier(keeper.info.user)))
        with pytest.raises(RefusedError, match="CREATEROLE"):
            create(keeper, "e" * 64, new_id())


def test_an_empty_database_says_how_a_hub_is_made(database):
    with psycopg.connect(database) as connection:
        for ask in (open_hub, status):
            with pytest.raises(RefusedError, match="make it with annotator hub create"):
                ask(connection)


@pytest.mark.parametrize(("least", "most", "word"), [(0, 0, "older than this Annotator"), (9, 9, "update this one")])
def test_protocols_that_do_not_meet_are_refused_in_a_sentence(database, least, most, word):
    with bare_hub(database) as team, psycopg.connect(database, autocommit=True) as administrator:
        administrator.execute("UPDATE annotator.project SET protocol_least = %s, protocol_most = %s", (least, most))
        with pytest.raises(RefusedError, match=word):
            team.hub("Salma")


def test_a_login_of_nobody_is_told_so(database):
    with bare_hub(database, {"Umar": None}) as team, pytest.raises(RefusedError, match="new invitation"):
        team.hub("Umar")


@pytest.mark.parametrize("who", ["administrator", "manager"])
def test_the_status_counts_what_is_there(plain_admin, who):
    with bare_hub(plain_admin, {"Amal": "annotator"}) as team, psycopg.connect(plain_admin) as administrator:
        team.decide(change("document.put", "d" * 64, {"title": "one"}), change("document.put", "e" * 64))
        team.write(
            "Amal", team.stream("Amal", Sheet("work", "d" * 64, team.ids["Amal"])), change("annotation.put", "a")
        )
        found = status(administrator if who == "administrator" else team.people["Salma"])
        assert (found.project, found.version) == (team.project, "0004")
        assert (found.members, found.documents, found.streams, found.changes) == (2, 2, 2, 5)
        assert found.server >= 150000
        assert found.size > 1_000_000
        assert found.changed_at is not None


def test_a_login_that_serves_a_copy_of_the_hub_too_is_only_closed(database):
    with bare_hub(database, {"Amal": "annotator"}) as team, psycopg.connect(database, autocommit=True) as administrator:
        elsewhere = f"{administrator.info.dbname}_copy"
        administrator.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(elsewhere)))
        try:
            login = sql.Identifier(team.logins["Amal"])
            grant = sql.SQL("GRANT CONNECT ON DATABASE {} TO {}")
            administrator.execute(grant.format(sql.Identifier(elsewhere), login))
            team.people["Salma"].execute("SELECT annotator.drop_login(%s)", (team.logins["Amal"],))
            with pytest.raises(psycopg.OperationalError):
                team.connect("Amal")
            assert team.people["Amal"].execute("SELECT count(*) FROM annotator.change").fetchone() == (0,)
        finally:
            administrator.execute(sql.SQL("DROP DATABASE {}").format(sql.Identifier(elsewhere)))
            administrator.execute(sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(login))
