"""Why a hub could not be used, as sentences; of libpq's own words at most the last clause, and never a password."""

import re
from typing import TYPE_CHECKING

from annotator.errors import AnnotatorError, NotFoundError, RefusedError, UnreachableError

if TYPE_CHECKING:
    import psycopg

_BUSY = ("too many clients", "remaining connection slots", "too many connections", "53300")
_SOON = ("the database system is",)
_LOGIN = ("password authentication failed", "authentication failed for user", "is not permitted to log in")
_NO_PASSWORD = ("no password supplied", "password retrieved from file")
_CERTIFICATE = (
    "certificate verify failed",
    "does not match host name",
    "root certificate file",
    "could not get server's host name",
    "weak sslmode",
)
_PLAIN = ("server does not support SSL",)
_IN_THE_CLEAR = ("authentication method requirement",)
_UNTRIED = ("no pg_hba.conf entry", "pg_hba.conf rejects")
_MEANWHILE = ("42501", "AN003", "AN005")  # what was allowed when the exchange began
_PASSING = ("08", "53", "57", "58")  # classes of errors that come from the server's state, not from what it was asked
_AWAY = (
    "could not translate host name",
    "failed to resolve host",
    "could not connect",
    "Connection refused",
    "timeout expired",
    "No route to host",
    "unreachable",
    "No such file or directory",
    "closed the connection",
    "connection is closed",
    "the connection is lost",
    "Connection reset",
    "Connection timed out",
    "terminating connection",
    "SSL SYSCALL",
    "could not receive data",
    "could not send data",
)


def explain(error: "psycopg.Error", address: str, password: str | None = None) -> AnnotatorError:
    """Return what went wrong with a connection to `address`, which holds no password, as an error for people."""
    from annotator.sync.connection import host  # noqa: PLC0415 - they know each other

    said, place = str(error), host(address)
    found = _unsafe(said, place) or _unwelcome(said, place) or _away(said, place)
    return found or _other(said, place, password)


def explain_within(error: "psycopg.Error", address: str) -> AnnotatorError | None:
    """Return why a hub that had let us in did not do what it was asked, as an error for people; None for a bug."""
    import psycopg  # noqa: PLC0415 - 60 ms, when a hub is used

    from annotator.sync.connection import host  # noqa: PLC0415 - they know each other

    place, state = host(address), error.sqlstate or ""
    if found := _not_taken(state, place):
        return found
    if state[:2] in _PASSING or (not state and isinstance(error, psycopg.OperationalError)):
        return explain(error, address)
    return None


def _not_taken(state: str, place: str) -> AnnotatorError | None:
    """Return what a hub says by an error's code alone."""
    if state == "53100":
        return UnreachableError(
            f"The disk of the hub at {place} is full; its administrator must make room, then synchronise again."
        )
    if state == "55P03":
        return UnreachableError(f"The hub at {place} is still busy with an exchange that was cut off; try again soon.")
    if state == "AN004":
        return RefusedError("This device was revoked, so the hub takes nothing of it; ask a manager for an invitation.")
    if state == "23514":  # a layer that it does not know
        return RefusedError(
            f"The hub at {place} is older than this Annotator; its administrator must run annotator hub create."
        )
    if state in _MEANWHILE:
        return RefusedError(f"The hub at {place} does not take that from you any more; synchronise again.")
    return None


def _has(said: str, words: tuple[str, ...]) -> bool:
    return any(each in said for each in words)


def _unsafe(said: str, place: str) -> AnnotatorError | None:
    """Return what we do not put up with: no TLS, a stranger's certificate, a password in the clear."""
    if _has(said, _CERTIFICATE):
        return RefusedError(_untrusted(said, place))
    if _has(said, _PLAIN):
        return RefusedError(
            f"The hub at {place} offers no TLS, so what is sent could be read on the way; its administrator must "
            "switch TLS on (docs/guide/hub.md)."
        )
    if _has(said, _IN_THE_CLEAR):
        return RefusedError(f"The hub at {place} asks for the password otherwise than by SCRAM; it was not sent.")
    return None


def _unwelcome(said: str, place: str) -> AnnotatorError | None:
    """Return what the server does not put up with."""
    if _has(said, _NO_PASSWORD):
        return RefusedError(f"The hub at {place} asks for a password, and none is known.")
    if _has(said, _LOGIN) or re.search(r'role "[^"]*" does not exist', said):
        return RefusedError(f"The hub at {place} does not accept this login name and password; ask for new ones.")
    if _has(said, _UNTRIED):
        return RefusedError(f"The hub at {place} lets nobody in from here by this login; ask its administrator.")
    if found := re.search(r'database "([^"]*)" does not exist', said):
        return NotFoundError(f"The hub at {place} has no database “{found[1]}”; make it first, or name another.")
    return None


def _untrusted(said: str, place: str) -> str:
    if "root certificate file" in said:
        return (
            f"No certificates to check the hub at {place} by were found; "
            "name a file of them in its address with ?sslrootcert=FILE."
        )
    if "does not match host name" in said:
        return f"The certificate of the hub is for another name than {place}; use the name that it was made for."
    return (
        f"The certificate of the hub at {place} cannot be verified: it is unknown, or no longer valid; ask its "
        "administrator for the root certificate, and name it in the address with ?sslrootcert=FILE."
    )


def _away(said: str, place: str) -> AnnotatorError | None:
    if _has(said, _BUSY):
        return UnreachableError(f"The hub at {place} has as many connections as it takes; try again in a minute.")
    if _has(said, _SOON):
        return UnreachableError(f"The hub at {place} is starting or stopping; try again in a minute.")
    if _has(said, _AWAY):
        return UnreachableError(f"The hub at {place} cannot be reached; see whether the network and the hub are up.")
    return None


def _other(said: str, place: str, password: str | None) -> AnnotatorError:
    """Say the server's last clause, for want of a better one; a server may speak another language."""
    clause = " ".join(said.strip().rpartition("FATAL:")[2].rpartition("failed: ")[2].split())
    clause = clause.replace(password, "…") if password else clause
    return UnreachableError(f"The hub at {place} could not be used ({clause.rstrip('.')}).")
