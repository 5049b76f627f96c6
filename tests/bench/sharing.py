"""How fast a hub is: pushing, pulling, looking for what is new, and fifty members at once, beside plain transfers."""

import statistics
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import psycopg

from annotator.formats.corpus import Corpus
from annotator.project import annotate, share
from annotator.project.corpus import import_corpora
from annotator.project.session import Project
from annotator.store.engine import transaction
from annotator.store.folding import insert_sql
from annotator.store.history import links
from annotator.store.replica import create
from annotator.sync.exchange import synchronise
from annotator.sync.rows import COLUMNS, COPY_HEADER, COPY_TRAILER
from tests.bench import reading
from tests.bench.figures import Figure, figure, median_ms, seconds
from tests.bench.load import MEMBER, build_text, loaded_document
from tests.bench.storing import COUNT, annotations
from tests.bench.streams import write_streams
from tests.hub import postgres
from tests.hub.teams import Team, team
from tests.hub.whole_rows import pack_link

STREAMS = 100_000
MORE = 20_000
MEMBERS, EACH = 50, 200
RUNS = 3
LONG = 1_000_000  # bytes of the document that is open in a window
TABLES = ("sheet", "stream", "change", "annotation", "fragment")


def measure(folder: Path) -> Iterator[Figure]:
    """Yield the figures of exchanging with the embedded hub, which waits for its disk as it does for people."""
    if not postgres.IS_HERE:
        return
    with postgres.running_server({}) as server:
        with _team(server, folder / "bulk") as made:
            yield from bulk(made, COUNT)
        with _team(server, folder / "many") as made:
            yield from many_streams(made, STREAMS, MORE)
        with _team(server, folder / "crowd") as made:
            yield crowd(made, MEMBERS, EACH)


@contextmanager
def _team(server: postgres.Server, folder: Path) -> Iterator[Team]:
    folder.mkdir()
    with postgres.fresh_database(server) as address, team(address, folder) as made:
        yield made


def bulk(made: Team, count: int) -> Iterator[Figure]:
    """Yield how fast `count` changes go up and come down, how tagging fares beside that, and one change alone."""
    long = loaded_document(build_text("ar", LONG), [], "Long")
    import_corpora(made["Salma"], [Corpus([long])])
    window = made.join(MEMBER, "reviewer").path
    made.replicas.pop(MEMBER).close()
    yield _push(made, count)
    yield from _pulls(made, count)
    yield _one(made["Salma"], "one annotation until it is on the hub, connection open", most=150)
    yield from _beside(window, count)


def _push(made: Team, count: int) -> Figure:
    annotate.add(made["Salma"], annotations(count))
    value = seconds(lambda: share.sync(made["Salma"]))
    return figure(
        f"push {count:,} changes into an empty hub",
        value,
        "s",
        peer="COPY into a temporary table, INSERT ... SELECT of the same rows",
        peer_value=statistics.median(_plain_push(made)),
        most_ratio=4,
    )


def _plain_push(made: Team) -> Iterator[float]:
    """Yield the seconds that the rows of the hub take to another table of its, with nothing but PostgreSQL."""
    rows = _packed(made)
    with psycopg.connect(made.address, autocommit=True) as connection:
        connection.execute("CREATE TABLE plain (LIKE annotator.change INCLUDING INDEXES)")

        def push() -> None:
            with connection.transaction(), connection.cursor() as cursor:
                cursor.execute("CREATE TEMPORARY TABLE plain_inbox (LIKE plain) ON COMMIT DROP")
                with cursor.copy(f"COPY plain_inbox ({COLUMNS}) FROM STDIN (FORMAT binary)") as copy:
                    copy.write(COPY_HEADER)
                    for row in rows:
                        copy.write(row)
                    copy.write(COPY_TRAILER)
                cursor.execute(f"INSERT INTO plain ({COLUMNS}) SELECT {COLUMNS} FROM plain_inbox")

        for _ in range(RUNS):
            yield seconds(push)
            connection.execute("TRUNCATE plain")


def _packed(made: Team) -> list[bytes]:
    connection = made["Salma"].replica.connection
    keys = connection.exec_driver_sql("SELECT key FROM stream").scalars().all()
    return [pack_link(key, link) for key in keys for link in links(connection, key)]


def _pulls(made: Team, count: int) -> Iterator[Figure]:
    """Pull as a member who joins, and plainly, in turn, so that a noisy neighbour strikes both."""
    ours, raws = [], []
    for turn in range(RUNS):
        invitation = made.folder / f"Nour {turn}.invitation"
        share.invite(made["Salma"], f"Nour {turn}", "reviewer", invitation)
        began = time.perf_counter()
        project, joined = share.join(invitation, made.folder / f"Nour {turn}.annot")
        ours.append(time.perf_counter() - began)
        with project:
            assert joined.exchanged.received > count
            rows = {table: _rows(project, table) for table in TABLES}
        raws.append(_plain_pull(made, made.folder / f"plain {turn}.annot", rows))
    yield figure(
        f"join and pull {count:,} changes into an empty replica, verified and folded",
        statistics.median(ours),
        "s",
        peer="SELECT by psycopg and executemany of the same rows by sqlite3",
        peer_value=statistics.median(raws),
        most_ratio=4,
    )


def _rows(project: Project, table: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in project.replica.connection.exec_driver_sql(f"SELECT * FROM {table}").all()]


def _plain_pull(made: Team, path: Path, rows: dict[str, list[tuple[object, ...]]]) -> float:
    with (
        psycopg.connect(made.address) as connection,
        connection.cursor(binary=True) as cursor,
        create(path) as replica,
    ):

        def pull() -> None:
            cursor.execute(f"SELECT {COLUMNS} FROM annotator.change").fetchall()
            with transaction(replica.connection):
                driver = replica.connection.connection.dbapi_connection.cursor()
                for table, each in rows.items():
                    driver.executemany(insert_sql(table), each)

        return seconds(pull)


def _beside(window: Path, count: int) -> Iterator[Figure]:
    """Yield how tagging fares in the window while another process synchronises the same file."""
    times = reading.run("beside", str(window), "sync", str(window))
    yield figure(f"tagging beside a pull of {count:,}, p95", reading.p95(times["tag"]), "ms", most=16)
    yield figure("of these the longest", max(times["tag"]), "ms")
    yield figure("tagging in that window before, p95", reading.p95(times["alone"]), "ms")
    yield figure("how long that pull took, from the start of the program", times["seconds"][0], "s")


def _one(project: Project, name: str, most: float | None = None) -> Figure:
    """Measure one changed annotation until the hub was read back to hold it, over a connection that is open."""
    document = project.documents()[0].id
    with share.connected(project) as hub:

        def change() -> None:
            project.annotate(document, "person", [(0, 5)])
            assert synchronise(project.replica, hub).sent == 1

        change()
        return figure(name, median_ms(change, 20), "ms", most=most)


def many_streams(made: Team, count: int, more: int) -> Iterator[Figure]:
    """Yield what a synchronisation with nothing to do takes, and that more changes do not make it longer."""
    salma = made["Salma"]
    write_streams(made, count)
    share.sync(salma)  # reads once that all of them are there
    share.sync(salma)
    idle = median_ms(partial(share.sync, salma), 7)
    yield figure(f"a synchronisation with nothing to do, {count:,} streams on the hub", idle, "ms", most=300)
    annotate.add(salma, annotations(more))
    assert share.sync(salma).sent == more
    again = median_ms(partial(share.sync, salma), 7)
    yield figure(f"the same with {more:,} changes more", again, "ms", most=300)
    yield _one(salma, f"one annotation until it is on the hub, {count:,} streams there")


def crowd(made: Team, members: int, each: int) -> Figure:
    """Measure members who synchronise at once, from connecting, each in a thread of its own."""
    projects = [made.join(f"member {number}") for number in range(members)]
    for project in projects:
        annotate.add(project, annotations(each))
    times, failures = _at_once(projects, each)
    if failures:
        raise failures[0]
    half, late = statistics.median(times), reading.p95(times)
    name = f"{members} members with {each} changes each at once, slowest (p50 {half:.1f} s, p95 {late:.1f} s)"
    return figure(name, max(times), "s", most=10)


def _at_once(projects: Sequence[Project], each: int) -> tuple[list[float], list[BaseException]]:
    times: list[float] = []
    failures: list[BaseException] = []
    gate = threading.Barrier(len(projects))

    def run(project: Project) -> None:
        try:
            gate.wait()
            began = time.perf_counter()
            assert share.sync(project).sent == each
            times.append(time.perf_counter() - began)
        except BaseException as error:  # noqa: BLE001 - raised where they are gathered
            failures.append(error)

    threads = [threading.Thread(target=run, args=(project,)) for project in projects]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return times, failures
