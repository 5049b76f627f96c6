"""Making a hub: the schema of an empty database, by its administrator, in one transaction."""

from typing import TYPE_CHECKING, Any

import psycopg

from annotator.errors import RefusedError
from annotator.paths import data_folder
from annotator.sync.script import prefix_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

LEAST_SERVER = 150000
PROTOCOL_LEAST = PROTOCOL_MOST = 1  # what this version speaks


def create(connection: psycopg.Connection[Any], project: str, founder: str) -> None:
    """Make the hub of `project` in the database of `connection`; `founder` is the member who is its first manager.

    Harmless where it is there already, brought up to date where it is older. Raises RefusedError for a database of
    another project, for an old server, and for an administrator who may not make it.
    """
    check_server(connection)
    autocommit = connection.autocommit
    try:
        _make_at_once(connection, project, founder)
    except psycopg.errors.InsufficientPrivilege as error:
        raise _not_allowed() from error
    finally:
        connection.autocommit = autocommit


def check_server(connection: psycopg.Connection[Any]) -> None:
    """Raise RefusedError for a server that is too old, or a database that does not hold every script."""
    if connection.info.server_version < LEAST_SERVER:
        raise RefusedError(
            f"The server is PostgreSQL {connection.info.server_version // 10000}; a hub needs 15 or newer."
        )
    if connection.info.parameter_status("server_encoding") != "UTF8":
        raise RefusedError("The database is not in UTF-8; make one whose encoding is UTF8.")


def project_of(connection: psycopg.Connection[Any]) -> str | None:
    """Return the project that a database holds, None where there is none."""
    there = connection.execute("SELECT to_regclass('annotator.project') IS NOT NULL").fetchone()
    if there is None or not there[0]:
        return None
    row = connection.execute("SELECT id FROM annotator.project").fetchone()
    return str(row[0]) if row else None


def _make_at_once(connection: psycopg.Connection[Any], project: str, founder: str) -> None:
    """Make all of it in one transaction, which SQLAlchemy holds for alembic's sake."""
    from sqlalchemy import StaticPool, create_engine  # noqa: PLC0415 - needed once in the life of a hub

    connection.commit()
    connection.autocommit = False
    engine = create_engine("postgresql+psycopg://", creator=lambda: connection, poolclass=StaticPool)
    with engine.connect() as shared, shared.begin():
        held = project_of(connection)
        if held not in {None, project}:
            raise RefusedError("The database holds another project; make an empty one for this project.")
        if not _makes_roles(connection):
            raise _not_allowed()
        connection.execute("CREATE SCHEMA IF NOT EXISTS annotator")
        _migrate(shared, prefix_of(project))
        if held is None:
            _found(connection, project, founder)


def _not_allowed() -> RefusedError:
    return RefusedError(
        "This login may not make a hub; use one that owns the database and may create roles (CREATEROLE)."
    )


def _found(connection: psycopg.Connection[Any], project: str, founder: str) -> None:
    connection.execute(
        "INSERT INTO annotator.project (id, protocol_least, protocol_most) VALUES (%s, %s, %s)",
        (project, PROTOCOL_LEAST, PROTOCOL_MOST),
    )
    connection.execute("INSERT INTO annotator.member VALUES (%s, '', 'manager', false)", (founder,))


def _makes_roles(connection: psycopg.Connection[Any]) -> bool:
    row = connection.execute("SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user").fetchone()
    return bool(row and row[0])


def _migrate(shared: "Connection", prefix: str, revision: str = "head") -> None:
    from alembic import command  # noqa: PLC0415 - alembic costs half a second
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(data_folder("migrations") / "hub"))
    config.attributes["prefix"] = prefix
    config.attributes["connection"] = shared
    command.upgrade(config, revision)
