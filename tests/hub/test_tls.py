"""Connecting over TLS, against Debian's PostgreSQL, which is built with OpenSSL.

`hub.example` with the address of loopback stands for a computer elsewhere: its name is no name of this one.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, RefusedError
from annotator.sync import connection
from annotator.sync.connection import connect
from annotator.sync.programs import Programs, run_as
from annotator.sync.server import free_port
from tests.hub import postgres
from tests.hub.certificates import Authority, found_authority, sign_server

DEBIAN = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
pytestmark = [pytest.mark.hub, pytest.mark.skipif(not DEBIAN, reason="needs Debian's package postgresql")]
PASSWORD = secrets.token_urlsafe(12)
NAMES = ("hub.example", "localhost", "127.0.0.1")


@dataclass(frozen=True)
class Debian:
    """A cluster of Debian's PostgreSQL that does not run yet."""

    folder: Path
    programs: Programs
    authority: Authority
    port: int

    @property
    def roots(self) -> str:
        return str(self.folder / "authority.crt")

    def address(self, place: str = "hub.example", **options: str) -> str:
        """Return an address by a name that is led to loopback."""
        query = "&".join(f"{name}={value}" for name, value in {"hostaddr": "127.0.0.1", **options}.items())
        return f"postgresql://amal@{place}:{self.port}/postgres?{query}"

    @contextmanager
    def running(self, names=NAMES, days_ago=0, tls="on", way="scram-sha-256", kind="host") -> Iterator["Debian"]:
        """Run with a certificate for `names`; `kind` and `way` are what pg_hba.conf says of connections."""
        sign_server(self.authority, self.folder, *names, days_ago=days_ago)
        for name in ("server.crt", "server.key"):
            (self.folder / name).chmod(0o600)
            self.programs.give(self.folder / name)
        (self.folder / "hba").write_text(f"local all all scram-sha-256\n{kind} all all 127.0.0.1/32 {way}\n")
        settings = {
            "port": str(self.port),
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": self.folder,
            "hba_file": self.folder / "hba",
            "ssl": tls,
            "ssl_cert_file": self.folder / "server.crt",
            "ssl_key_file": self.folder / "server.key",
            "fsync": "off",
        }
        options = " ".join(f"-c {name}={value}" for name, value in settings.items())
        self.control("start", f"--log={self.folder / 'log'}", f"--options={options}")
        try:
            yield self
        finally:
            self.control("stop", "--mode=immediate")

    def control(self, *arguments: str) -> None:
        self.programs.run("pg_ctl", "--wait", f"--pgdata={self.folder / 'data'}", *arguments)


@pytest.fixture(scope="module")
def debian() -> Iterator[Debian]:
    with postgres.folder() as folder:
        programs = Programs(DEBIAN[-1].parent, run_as(folder))
        programs.give(folder)
        password = folder / "password"
        password.write_text(PASSWORD)
        password.chmod(0o644)
        data = f"--pgdata={folder / 'data'}"
        programs.run("initdb", data, "--username=amal", f"--pwfile={password}", "--auth=scram-sha-256", "--no-sync")
        authority = found_authority("The authority of the tests")
        authority.write(folder / "authority.crt")
        found_authority("Somebody else").write(folder / "other.crt")
        yield Debian(folder, programs, authority, free_port())


@pytest.fixture
def verified(debian) -> Iterator[Debian]:
    with debian.running():
        yield debian


@pytest.fixture(autouse=True)
def _bare(monkeypatch, tmp_path):
    """No certificates and passwords of whoever runs the tests."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in [each for each in os.environ if each.startswith("PG") or each == "SSL_CERT_FILE"]:
        monkeypatch.delenv(name)


def refusal(address: str, kind: type[AnnotatorError] = RefusedError) -> str:
    with pytest.raises(kind) as raised:
        connect(address, PASSWORD)
    assert PASSWORD not in str(raised.value)
    return str(raised.value)


@pytest.mark.parametrize("mode", [None, "disable", "prefer", "require", "verify-ca", "verify-full"])
def test_a_certificate_that_can_be_verified_is_accepted_and_always_verified(verified, mode):
    address = verified.address(sslrootcert=verified.roots, **({"sslmode": mode} if mode else {}))
    with connect(address, PASSWORD) as opened:
        assert opened.pgconn.ssl_in_use
        assert opened.execute("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()").fetchone() == (True,)


@pytest.mark.parametrize("place", ["localhost", "127.0.0.1"])
def test_this_computer_is_verified_where_the_address_asks_for_it(verified, place):
    asked = verified.address(place, sslmode="verify-full")
    assert "cannot be verified" in refusal(asked)
    with connect(f"{asked}&sslrootcert={verified.roots}", PASSWORD) as opened:
        assert opened.pgconn.ssl_in_use


def test_the_certificates_that_a_person_keeps_for_postgresql_are_used(verified, monkeypatch, tmp_path):
    (tmp_path / ".postgresql").mkdir()
    verified.authority.write(tmp_path / ".postgresql" / "root.crt")
    with connect(verified.address(), PASSWORD) as opened:
        assert opened.pgconn.ssl_in_use


@pytest.mark.parametrize("mode", [None, "disable", "prefer", "require", "verify-ca"])
@pytest.mark.parametrize("roots", [None, "other"])
def test_a_certificate_of_an_unknown_authority_is_refused_whatever_the_address_says(verified, mode, roots):
    options = {"sslmode": mode} if mode else {}
    options |= {"sslrootcert": str(verified.folder / "other.crt")} if roots else {}
    assert "cannot be verified" in refusal(verified.address(**options))


def test_the_environment_does_not_weaken_it(verified, monkeypatch):
    monkeypatch.setenv("PGSSLMODE", "disable")
    monkeypatch.setenv("PGHOSTADDR", "127.0.0.1")
    assert "cannot be verified" in refusal(verified.address())
    with connect(verified.address(sslrootcert=verified.roots), PASSWORD) as opened:
        assert opened.pgconn.ssl_in_use


def test_a_file_of_certificates_that_is_not_there_is_named_as_missing(verified):
    assert "sslrootcert=FILE" in refusal(verified.address(sslrootcert="/no/such/file"))


def test_in_so_many_words_a_connection_may_go_unverified(verified):
    with connect(verified.address(sslmode="disable"), PASSWORD, insecure=True) as opened:
        assert not opened.pgconn.ssl_in_use
    with connect(verified.address(), PASSWORD, insecure=True) as opened:
        assert opened.pgconn.ssl_in_use


def test_a_socket_of_this_computer_needs_none(verified):
    address = f"postgresql://amal@/postgres?host={verified.folder}&port={verified.port}"
    with connect(address, PASSWORD) as opened:
        assert not opened.pgconn.ssl_in_use


def test_a_certificate_for_another_name_is_refused(debian):
    with debian.running(("other.example",)):
        assert "for another name than hub.example" in refusal(debian.address(sslrootcert=debian.roots))


def test_a_certificate_that_has_run_out_is_refused(debian):
    with debian.running(days_ago=2):
        assert "no longer valid" in refusal(debian.address(sslrootcert=debian.roots))


def test_a_server_without_tls_is_refused_and_sees_no_password(debian):
    with debian.running(tls="off", way="password"):
        for mode in ("disable", "prefer", "require"):
            assert "offers no TLS" in refusal(debian.address(sslmode=mode))
        assert "otherwise than by SCRAM" in refusal(debian.address("localhost"))
        with pytest.raises(RefusedError, match="otherwise than by SCRAM"):
            connect(debian.address(), PASSWORD, insecure=True)


def test_a_hub_that_lets_nobody_in_without_tls_says_so(debian):
    with debian.running(kind="hostssl"):
        assert "lets nobody in" in refusal(debian.address("localhost", sslmode="disable"))
        with connect(debian.address(sslrootcert=debian.roots), PASSWORD):
            pass


def test_a_postgresql_that_is_too_old_is_refused(verified, monkeypatch):
    monkeypatch.setattr(connection, "OLDEST", 99)
    assert "it needs 99 or newer" in refusal(verified.address(sslrootcert=verified.roots))
