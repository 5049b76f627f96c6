"""The fixtures themselves."""

import psycopg
import pytest

FACTS = (
    "SELECT rolsuper, rolcreaterole, pg_get_userbyid(datdba) = current_user, datlocale, pg_encoding_to_char(encoding) "
    "FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()"
)


@pytest.mark.parametrize("number", [1, 2])
def test_each_test_has_an_empty_database_of_its_own(database, number):
    with psycopg.connect(database) as connection:
        connection.execute("CREATE TABLE mine ()")
        assert connection.execute(FACTS).fetchone() == (True, True, True, "C.UTF-8", "UTF8")


def test_a_plain_administrator_owns_the_database_and_is_no_superuser(plain_admin):
    with psycopg.connect(plain_admin) as connection:
        assert connection.execute(FACTS).fetchone() == (False, True, True, "C.UTF-8", "UTF8")
        connection.execute("CREATE SCHEMA mine")
        connection.execute("CREATE ROLE keeper_member")
        connection.rollback()
