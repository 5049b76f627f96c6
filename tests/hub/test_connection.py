"""Connecting to a real server on this computer, and what people are told where it does not let them."""

import socket
import traceback

import psycopg
import pytest

from annotator.errors import AnnotatorError, NotFoundError, RefusedError, UnreachableError
from annotator.sync.connection import connect
from tests.hub.postgres import with_database, with_login

SECRET = "s3cret-words"


def refusal(kind: type[AnnotatorError], address: str, password: str | None = None) -> str:
    """Return what is said, having seen that it is one sentence and that no traceback of it holds a password."""
    with pytest.raises(kind) as raised:
        connect(address, password)
    said = str(raised.value)
    assert said.endswith((".", ".)"))
    assert "\n" not in said
    assert SECRET not in "".join(traceback.format_exception(raised.value))
    assert raised.value.__context__ is None
    return said


def test_an_administrator_connects_by_the_address_alone(database):
    with connect(database) as connection:
        assert connection.execute("SHOW application_name").fetchone()[0].startswith("annotator ")
        assert connection.info.encoding == "utf-8"


def test_a_password_is_given_apart_or_in_the_address(plain_admin):
    with connect(plain_admin) as connection:
        shown, password = connection.info.dsn, connection.info.password
    assert password not in shown
    with connect(plain_admin.replace(f":{password}@", "@"), password):
        pass


def test_a_wrong_password_and_an_unknown_login_sound_alike(database):
    wrong = refusal(RefusedError, with_login(database, "annotator", SECRET))
    assert wrong == refusal(RefusedError, with_login(database, "nobody-knows"), SECRET)
    assert "does not accept this login name and password" in wrong


def test_no_password_at_all(database, monkeypatch, tmp_path):
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    assert "none is known" in refusal(RefusedError, with_login(database, "annotator"))


def test_a_database_that_is_not_there(database):
    assert "no database “elsewhere”" in refusal(NotFoundError, with_database(database, "elsewhere"))


def test_a_port_where_nobody_listens():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        address = f"postgresql://amal:{SECRET}@127.0.0.1:{port}/annotator"
        assert "127.0.0.1 cannot be reached" in refusal(UnreachableError, address)


def test_a_listener_that_never_answers():
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        address = f"postgresql://amal:{SECRET}@127.0.0.1:{silent.getsockname()[1]}/annotator?connect_timeout=2"
        assert "cannot be reached" in refusal(UnreachableError, address)


def test_a_name_that_no_name_server_knows():
    assert "cannot be reached" in refusal(UnreachableError, f"postgresql://amal:{SECRET}@hub.invalid/annotator")


def test_a_server_with_no_connection_left(database, plain_admin):
    name = psycopg.conninfo.conninfo_to_dict(plain_admin)["user"]
    with connect(database) as administrator:
        administrator.execute(f"ALTER ROLE {name} CONNECTION LIMIT 0")
    assert "as many connections as it takes" in refusal(UnreachableError, plain_admin)


def test_a_login_that_may_no_longer_come_in(database, plain_admin):
    name = psycopg.conninfo.conninfo_to_dict(plain_admin)["user"]
    with connect(database) as administrator:
        administrator.execute(f"ALTER ROLE {name} NOLOGIN")
    assert "does not accept this login" in refusal(RefusedError, plain_admin)


def test_a_server_without_tls_gets_nothing_where_tls_is_asked_for(database):
    assert "offers no TLS" in refusal(RefusedError, f"{database}&sslmode=verify-full")


def test_the_environment_cannot_lead_a_connection_elsewhere(database, monkeypatch):
    for name, value in {
        "PGHOST": "hub.invalid",
        "PGHOSTADDR": "192.0.2.1",
        "PGPORT": "1",
        "PGSSLMODE": "require",
    }.items():
        monkeypatch.setenv(name, value)
    with connect(database) as connection:
        assert connection.info.hostaddr == "127.0.0.1"


def test_a_server_that_asks_for_the_password_in_the_clear_does_not_get_it():
    """A program in place of the server, on its port, which says AuthenticationCleartextPassword."""
    import threading

    heard = []

    def ask(listener):
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            with client:
                size = int.from_bytes(client.recv(4), "big")
                first = client.recv(size)
                if first[:4] == (80877103).to_bytes(4, "big"):  # SSLRequest
                    client.sendall(b"N")
                    client.recv(1000)
                client.sendall(b"R" + (8).to_bytes(4, "big") + (3).to_bytes(4, "big"))
                heard.append(client.recv(1000))

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        thread = threading.Thread(target=ask, args=(listener,))
        thread.start()
        address = f"postgresql://amal:{SECRET}@127.0.0.1:{listener.getsockname()[1]}/annotator"
        try:
            assert "otherwise than by SCRAM" in refusal(RefusedError, address)
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join(5)
    assert heard
    assert SECRET.encode() not in b"".join(heard)
