"""Killed in mid-exchange, on either side, or the disk full: nothing acknowledged is lost, and the next one goes on.

The blow falls at a message of the exchange's that is drawn, and a moment after it.
"""

import multiprocessing
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from annotator.errors import StorageError, UnreachableError
from annotator.project import annotate, files, share
from annotator.project.session import Project, open_project
from annotator.project.standing import standing
from annotator.store.hub_state import acknowledged
from annotator.sync.server import Server, start
from tests.hub.postgres import with_database
from tests.hub.teams import Team, lead_through, team
from tests.hub.wire import Break, Wire

SOAK = os.environ.get("ANNOTATOR_PROFILE") == "soak"
KILLS = 200 if SOAK else 20
FALLS = 50 if SOAK else 5
DURABLE = {"fsync": "off"}  # what was written outlives every process, if not the computer
MANY = 60


@pytest.fixture
def two(database: str, tmp_path: Path) -> Iterator[Team]:
    """A manager and an annotator, of whom each has something that the other lacks before each blow."""
    with team(database, tmp_path) as made:
        made.join("Amal")
        made.rest()
        yield made


def work_on(project: Project, number: int) -> set[str]:
    """Mark many places for Amal, in two acts; returns the ids of all changes that the file holds."""
    documents = [each.id for each in project.documents()]
    for document in documents[:2]:
        annotate.add(
            project,
            [annotate.draft(project, document, "person", [(at, at + 3)], note=f"{number}") for at in range(MANY)],
            member="Amal",
        )
    return ids(project)


def ids(project: Project) -> set[str]:
    return set(project.replica.connection.exec_driver_sql("SELECT id FROM change").scalars())


def check_acknowledged(project: Project, address: str) -> None:
    import psycopg

    with psycopg.connect(address) as administrator:
        rows = administrator.execute(
            "SELECT s.id, c.seq, c.hash FROM annotator.stream s JOIN annotator.change c ON c.stream = s.key"
        )
        held = {(name, seq, bytes(hash_)) for name, seq, hash_ in rows}
    known = acknowledged(project.replica.connection)
    assert {(name, *head) for name, head in known.items()} <= held, "acknowledged, and gone"


def check_rest(two: Team, address: str, written: set[str]) -> None:
    """Exchange to rest: what was written is in both files, and on the hub."""
    two.rest()
    for name, project in two.replicas.items():
        assert written <= ids(project), f"{name} lacks something"
        assert list(files.findings(project)) == []
        stands = standing(project)
        assert stands is not None
        assert stands.waiting == 0
        check_acknowledged(project, address)


# the process that synchronises


def _synchronise(path: str) -> None:
    from annotator.cli.run import run

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(run(["sync", path]))


def test_a_killed_exchange_loses_nothing(two: Team, database: str, server: Server):
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["annotator.cli.app", "annotator.project.share", "tests.hub.test_kills"])
    rnd, wire, amal = random.Random(11), Wire(server.port), two["Amal"]
    lead_through(amal, wire)
    killed, written = 0, set[str]()
    for number in range(KILLS):
        written |= work_on(amal, number) | work_on(two["Salma"], number)
        two.sync("Salma")
        before = ids(amal)
        child = processes.Process(target=_synchronise, args=(str(amal.path),))

        wait = rnd.choice([0, 0, rnd.uniform(0, 0.05)])

        def strike(child=child, wait=wait) -> None:
            time.sleep(wait)
            child.kill()

        commits = rnd.random() < 0.3
        with wire.breaking(Break(rnd.randint(1, 4) if commits else rnd.randint(5, 60), commits, blow=strike)):
            child.start()
            child.join()
        killed += child.exitcode == -signal.SIGKILL
        assert child.exitcode in {0, -signal.SIGKILL}
        wire.settle()
        assert before <= ids(amal)
        assert list(files.findings(amal)) == []
        check_acknowledged(amal, database)
        if number % 5 == 4:
            check_rest(two, database, written)
    check_rest(two, database, written)
    assert killed > KILLS // 2, "most are hit"
    wire.close()


# the hub


@contextmanager
def server_of_its_own(folder: Path) -> Iterator[Server]:
    folder.chmod(0o755)
    with start(folder / "hub", settings=DURABLE) as server:
        yield server


def fell(server: Server) -> None:
    """Kill the server and all of its processes."""
    postmaster = int((server.folder / "data" / "postmaster.pid").read_text().split("\n")[0])
    os.kill(postmaster, signal.SIGSTOP)  # so that it starts no new ones
    children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(postmaster)], capture_output=True, check=False).stdout
    for each in [*map(int, children.split()), postmaster]:
        with suppress(ProcessLookupError):
            os.kill(each, signal.SIGKILL)
    while any(Path(f"/proc/{each}").exists() for each in map(int, children.split())):
        time.sleep(0.01)


def refusal(do: Callable[[], object]) -> str:
    """Return what is said where the hub does not answer, else ""."""
    try:
        do()
    except UnreachableError as error:
        return str(error)
    return ""


def test_a_hub_that_is_killed_has_what_it_acknowledged(tmp_path: Path):
    rnd = random.Random(12)
    folder = Path(tempfile.mkdtemp(prefix="annotator-hub-"))
    folder.chmod(0o755)
    server = start(folder / "hub", settings=DURABLE)
    wire = Wire(server.port)
    try:
        address = with_database(server.address, "annotator")
        with team(address, tmp_path) as two:
            two.join("Amal")
            two.rest()
            lead_through(two["Amal"], wire)
            written, fallen = set[str](), 0
            for number in range(FALLS):
                written |= work_on(two["Amal"], number) | work_on(two["Salma"], number)
                two.sync("Salma")
                blow = Break(rnd.randint(1, 4), commits=True) if number % 2 else Break(rnd.randint(10, 50))
                down = server
                with wire.breaking(Break(blow.number, blow.commits, blow=lambda down=down: fell(down))):
                    fallen += "hub" in refusal(lambda: two.sync("Amal"))
                if not server.wait(0.2):
                    continue
                with pytest.raises(UnreachableError):
                    two.sync("Amal")
                server.stop()
                wire.settle()
                server = start(folder / "hub", settings=DURABLE)
                check_acknowledged(two["Amal"], address)
                check_rest(two, address, written)
            assert fallen > FALLS // 2, "most are hit"
    finally:
        wire.close()
        server.stop()
        subprocess.run(["rm", "-rf", str(folder)], check=True)


# a full disk


def test_a_file_that_cannot_grow_says_so_and_goes_on_later(two: Team, database: str):
    """SQLite's own limit stands in for the disk's: it gives the same error at the same places."""
    written = work_on(two["Salma"], 0)
    two.sync("Salma")
    amal = two["Amal"]
    before = ids(amal)
    connection = amal.replica.connection
    for more in (0, 2, 5, 9):
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + more}")
        with pytest.raises(StorageError, match="free some space"):
            share.sync(amal)
        assert before <= ids(amal)
        assert list(files.findings(amal)) == []
        check_acknowledged(amal, database)
    connection.exec_driver_sql("PRAGMA max_page_count = 1073741823")
    check_rest(two, database, written)


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk in memory; skips the test where this user may not mount one."""
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size},mode=755", "none", str(folder)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("needs the right to mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def filled(folder: Path, left: int = 0) -> Iterator[None]:
    """Fill a disk but for `left` bytes."""
    ballast = folder / "ballast"
    free = os.statvfs(folder)
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(0, free.f_bavail * free.f_frsize - left))
    try:
        yield
    finally:
        ballast.unlink()


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk as Linux does")
def test_a_full_disk_under_the_file(two: Team, database: str, tmp_path: Path):
    with small_disk(tmp_path / "disk", "8m") as disk:
        two["Amal"].close()
        path = disk / "Amal.annot"
        two["Amal"].path.rename(tmp_path / "old.annot")
        path.write_bytes((tmp_path / "old.annot").read_bytes())
        two.replicas["Amal"] = amal = open_project(path, member="Amal")
        two.rest()
        written = work_on(two["Salma"], 0)
        two.sync("Salma")
        for left in (0, 16_384, 65_536):
            with filled(disk, left), pytest.raises(StorageError, match="free some space"):
                share.sync(amal)
            assert list(files.findings(amal)) == []
            check_acknowledged(amal, database)
        check_rest(two, database, written)
        two.replicas.pop("Amal").close()


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk as Linux does")
def test_a_full_disk_under_the_hub(tmp_path: Path):
    folder = Path(tempfile.mkdtemp(prefix="annotator-hub-"))
    folder.chmod(0o755)
    try:
        with small_disk(folder / "disk", "300m") as disk, server_of_its_own(disk) as server:
            address = with_database(server.address, "annotator")
            with team(address, tmp_path) as two:
                two.join("Amal")
                two.rest()
                amal, written = two["Amal"], set[str]()
                with filled(disk):
                    refused = until_refused(lambda: share.sync(amal), lambda number: work_on(amal, number))
                    written |= ids(amal)
                assert "make room" in refused or "try again" in refused or "cannot be reached" in refused
                settle(server)
                check_acknowledged(amal, address)
                check_rest(two, address, written & ids(two["Amal"]))
    finally:
        folder.joinpath("disk").rmdir()
        folder.rmdir()


def until_refused(do: Callable[[], object], more: Callable[[int], object]) -> str:
    """Go on until the hub's pages are used up; return what is said then."""
    for number in range(60):
        more(number)
        if said := refusal(do):
            return said
    raise AssertionError("the disk never filled up")


def settle(server: Server) -> None:
    """Wait until the server takes connections: a full journal has it start anew."""
    import psycopg

    for _ in range(100):
        try:
            psycopg.connect(server.address).close()
        except psycopg.OperationalError:
            time.sleep(0.1)
        else:
            return
