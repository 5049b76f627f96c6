"""Connecting to a hub: across a network only over TLS whose certificate was verified, and no password in what is said.

libpq reads much from its environment and from files; what decides where a connection goes and how it is hidden is
therefore always given to it outright, so that PGHOST, PGSSLMODE and their like change nothing.
"""

import os
import socket
import ssl
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from annotator.errors import AnnotatorError, BadInputError, RefusedError
from annotator.sync.refusal import explain
from annotator.version import __version__

if TYPE_CHECKING:
    import psycopg

OLDEST = 15
_SECRETS = ("sslpassword", "oauth_client_secret", "scram_client_key", "scram_server_key")
_OF_LOGINS = ("password", "passfile")
_PATIENCE = {
    "connect_timeout": "10",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "60000",
}
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


def connect(address: str, password: str | None = None, *, insecure: bool = False) -> "psycopg.Connection[Any]":
    """Return an open connection to a hub's database; the password may also stand in the address or in libpq's file.

    `insecure` lets it go to another computer without verified TLS. Raises BadInputError where the address is none,
    UnreachableError where nobody answers, RefusedError and NotFoundError where the server does not let one in.
    """
    import psycopg  # noqa: PLC0415 - 60 ms, when a hub is used
    from psycopg.conninfo import make_conninfo  # noqa: PLC0415

    shown, own = without_password(address)
    given = parameters(shown, insecure=insecure)
    secret = own if password is None else password
    failure: AnnotatorError
    try:
        connection = psycopg.connect(make_conninfo("", password=secret, **given))
    except psycopg.Error as error:
        # raised below, where `error` is no longer in its context: libpq's words may hold what nobody shall read
        failure = explain(error, shown, secret)
    else:
        fault = _fault(connection, shown, given)
        if fault is None:
            return connection
        connection.close()
        failure = fault
    raise failure


def _fault(connection: "psycopg.Connection[Any]", address: str, given: Mapping[str, str]) -> AnnotatorError | None:
    """Return what is wrong with a server that let us in."""
    if given["sslmode"] == "verify-full" and not is_local(address) and not connection.pgconn.ssl_in_use:
        return RefusedError(f"The connection to {host(address)} is not encrypted; nothing was sent over it.")
    if connection.info.server_version < OLDEST * 10_000:
        found = connection.info.server_version // 10_000
        return RefusedError(f"The hub at {host(address)} runs PostgreSQL {found}; it needs {OLDEST} or newer.")
    return None


def parameters(address: str, *, insecure: bool = False) -> dict[str, str]:
    """Return what libpq is told for an address without a password; nothing of it is left to the environment."""
    given = _parsed(address)
    _check_place(given)
    chosen = {
        **_PATIENCE,
        "port": "5432",
        "hostaddr": "",
        "options": "",
        "sslmode": "prefer",
        **given,
        "host": given.get("host") or given["hostaddr"],
        "gssencmode": "disable",  # it would stand in for TLS
        "client_encoding": "UTF8",
        "application_name": f"annotator {__version__}",
    }
    if not insecure and not _is_local(given):
        return chosen | {"sslmode": "verify-full", "sslrootcert": _roots(given)}
    if chosen["sslmode"] == "verify-full":
        return chosen | {"sslrootcert": _roots(given)}
    return chosen | _careful(given)


def _careful(given: Mapping[str, str]) -> dict[str, str]:
    """Keep the password from a server that is not verified: SCRAM tells it nothing, other ways do."""
    from psycopg import pq  # noqa: PLC0415

    return {} if pq.version() < 160_000 else {"require_auth": given.get("require_auth", "scram-sha-256,none")}


def without_password(address: str) -> tuple[str, str | None]:
    """Return an address in one form, postgresql://..., without its password, and that; raises BadInputError."""
    given = _parsed(address)
    password = given.pop("password", None)
    return _address(given), password


def with_login(address: str, login: str) -> str:
    """Return the address of the same database for another login, without a password or a file of passwords."""
    given = _parsed(address)
    return _address({name: value for name, value in given.items() if name not in _OF_LOGINS} | {"user": login})


def without_login(address: str) -> str:
    """Return the address of a database for nobody in particular."""
    return _address({name: value for name, value in _parsed(address).items() if name not in {*_OF_LOGINS, "user"}})


def is_local(address: str) -> bool:
    """Tell whether an address leads to this computer: a loopback address, `localhost`, or a socket."""
    return _is_local(_parsed(address))


def host(address: str) -> str:
    """Return the computer that an address names, to be shown."""
    given = _parsed(address)
    return given.get("host") or given.get("hostaddr") or "this computer"


def _parsed(address: str) -> dict[str, str]:
    from psycopg import ProgrammingError  # noqa: PLC0415 - 60 ms, when a hub is used
    from psycopg.conninfo import conninfo_to_dict  # noqa: PLC0415

    found: dict[str, Any] = {}
    readable = "=" in address or "://" in address
    if readable:
        try:
            found = conninfo_to_dict(address)
        except ProgrammingError:
            readable = False
    if not readable:
        raise BadInputError(
            "The hub's address cannot be read; it looks like postgresql://NAME@HOST:5432/DATABASE, and signs such as "
            "@ : / # % in a password are written as %40 %3A %2F %23 %25."
        )
    return {name: str(value) for name, value in found.items()}


def _address(given: Mapping[str, str]) -> str:
    """Return a URI with these parameters."""
    rest = dict(given)
    user, name, port = (rest.pop(part, "") for part in ("user", "dbname", "port"))
    place = ""
    if not _is_socket(rest.get("host", "")) and "," not in rest.get("host", ""):
        place = rest.pop("host", "")
    place = f"[{place}]" if ":" in place else quote(place, safe="")
    place = f"{place}:{port}" if port else place
    login = quote(user, safe="") + "@" if user else ""
    query = "?" + urlencode(rest, quote_via=quote, safe="/") if rest else ""
    return f"postgresql://{login}{place}/{quote(name, safe='')}{query}"


def _check_place(given: Mapping[str, str]) -> None:
    """See that an address says itself where it leads, to one place, and holds no other secret than a password."""
    if "service" in given or "servicefile" in given:
        raise RefusedError("The hub's address names a service of a file; write host, port and database instead.")
    if any(name in given for name in _SECRETS):
        raise RefusedError("The hub's address holds a key or its passphrase; take it out, for addresses are shown.")
    if any("," in given.get(name, "") for name in ("host", "hostaddr", "port")):
        raise RefusedError("The hub's address names more than one computer; name one.")
    if not given.get("host") and not given.get("hostaddr"):
        raise RefusedError(
            "The hub's address names no computer; write postgresql://NAME@HOST/DATABASE, "
            "or for a socket postgresql:///DATABASE?host=/var/run/postgresql."
        )


def _is_local(given: Mapping[str, str]) -> bool:
    """Tell whether every name of the place, the one that is verified and the one that is gone to, is this computer."""
    places = [given[name] for name in ("host", "hostaddr") if given.get(name)]
    return bool(places) and all(_leads_here(place) for place in places)


def _leads_here(place: str) -> bool:
    if _is_socket(place):
        return True
    try:
        return ip_address(place).is_loopback
    except ValueError:
        return place == "localhost" and _is_loopback_name(place)


def _is_loopback_name(name: str) -> bool:
    try:
        return all(ip_address(found[4][0]).is_loopback for found in socket.getaddrinfo(name, None))
    except OSError:
        return False


def _is_socket(place: str) -> bool:
    return place.startswith(("/", "@"))


def _roots(given: Mapping[str, str]) -> str:
    """Return the file of certificates that are believed: the one given, the person's own, else the system's.

    libpq's own `system` asks the OpenSSL it was built with, which in a wheel knows nothing of this system.
    """
    named = given.get("sslrootcert") or os.environ.get("PGSSLROOTCERT", "")
    if named and named != "system":
        return named
    paths = ssl.get_default_verify_paths()
    own = "" if named else str(Path.home() / ".postgresql" / "root.crt")
    places = (own, os.environ.get("SSL_CERT_FILE", ""), paths.cafile or "", paths.openssl_cafile, *_BUNDLES)
    return next((place for place in places if place and Path(place).is_file()), "system")
