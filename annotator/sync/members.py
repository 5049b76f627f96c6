"""Logins on the hub, by a manager or the administrator, and one's own password; no password travels in a statement."""

import secrets
from typing import Any

import psycopg
from psycopg import sql

from annotator.sync.script import prefix_of


def new_password() -> str:
    """Return a random password of 192 bits that needs no quoting anywhere."""
    return secrets.token_urlsafe(24)


def new_login(project: str) -> str:
    """Return a new name for a login of a project."""
    return f"{prefix_of(project)}_{secrets.token_hex(4)}"


def make_login(connection: psycopg.Connection[Any], login: str, member: str, password: str) -> None:
    """Make a login for a member."""
    verifier = _verifier(connection, login, password)
    connection.execute("SELECT annotator.make_login(%s, %s, %s)", (login, member, verifier))


def reset_login(connection: psycopg.Connection[Any], login: str, password: str) -> None:
    """Give a login another password."""
    connection.execute("SELECT annotator.reset_login(%s, %s)", (login, _verifier(connection, login, password)))


def drop_login(connection: psycopg.Connection[Any], login: str) -> None:
    """Take a login away."""
    connection.execute("SELECT annotator.drop_login(%s)", (login,))


def change_password(connection: psycopg.Connection[Any], password: str) -> None:
    """Change the password of one's own login."""
    verifier = _verifier(connection, connection.info.user, password)
    connection.execute(sql.SQL("ALTER ROLE CURRENT_USER PASSWORD {}").format(sql.Literal(verifier)))


def _verifier(connection: psycopg.Connection[Any], login: str, password: str) -> str:
    """Return what the server keeps of a password, computed here (RFC 5803)."""
    return connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()
