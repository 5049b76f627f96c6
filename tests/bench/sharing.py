"""How fast a hub is: pushing, pulling, looking for what is new, and fifty members at once, beside plain transfers."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import orjson
import psycopg

from annotator.log.change import Change, Sheet, payload_digest
from annotator.log.states import stage_state
from annotator.log.stream import Stream, extend
from annotator.model.ids import new_ids
from annotator.project import annotate, share
from annotator.store.append import _link_row
from annotator.store.engine import transaction
from annotator.store.folding import insert_sql
from annotator.store.replica import create
from annotator.sync.exchange import synchronise
from annotator.sync.rows import COLUMNS, COPY_HEADER, COPY_TRAILER, pack_link
from tests.bench.figures import Figure, figure, median_ms, seconds
from tests.bench.storing import COUNT, _annotations, _rows
from tests.hub import postgres
from tests.hub.teams import Team, team

STREAMS = 100_000
MEMBERS, EACH = 50, 200
TABLES = ("sheet", "stream", "change", "annotation", "fragment")
PULLED = COLUMNS.replace("stream, seq", "c.stream, c.seq")


def measure(folder: Path) -> Iterator[Figure]:
    """Yield the figures of exchanging with the embedded hub, which waits for its disk as it does for people."""
    if not postgres.IS_HERE:
        return
    with postgres.running_server({}) as server:
        with _team(server, folder / "bulk") as made:
            yield from _bulk(made, folder)
        with _team(server, folder / "many") as made:
            yield from _many_streams(made)
        with _team(server, folder / "crowd") as made:
            yield _crowd(made)


@contextmanager
def _team(server: postgres.Server, folder: Path) -> Iterator[Team]:
    folder.mkdir()
    with postgres.fresh_database(server) as address, team(address, folder) as made:
        yield made


def _bulk(made: Team, folder: Path) -> Iterator[Figure]:
    salma = made["Salma"]
    annotate.add(salma, _annotations())
    pushed = seconds(lambda: share.sync(salma))
    plain = _plain_push(made)
    yield figure(
        f"push {COUNT:,} changes into an empty hub",
        pushed,
        "s",
        peer="COPY into a temporary table, INSERT ... SELECT of the same rows",
        peer_value=plain,
        most_ratio=4,
    )
    invitation = folder / "Nour.invitation"
    share.invite(salma, "Nour", "reviewer", invitation)
    began = time.perf_counter()
    project, _ = share.join(invitation, folder / "Nour.annot")
    pulled = time.perf_counter() - began
    with project:
        rows = {table: _rows(project, table) for table in TABLES}
        yield figure(
            f"pull {COUNT:,} changes into an empty replica, verified and folded",
            pulled,
            "s",
            peer="SELECT by psycopg and executemany of the same rows by sqlite3",
            peer_value=_plain_pull(made, folder, rows),
            most_ratio=4,
        )
        yield _one(made, project)


def _plain_push(made: Team) -> float:
    """Return the seconds that the rows of the hub take to another table of its, with nothing but PostgreSQL."""
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

        return seconds(push)


def _packed(made: Team) -> list[bytes]:
    from annotator.store.history import links

    connection = made["Salma"].replica.connection
    keys = connection.exec_driver_sql("SELECT key FROM stream").scalars().all()
    return [pack_link(key, link) for key in keys for link in links(connection, key)]


def _plain_pull(made: Team, folder: Path, rows: dict[str, list[tuple[object, ...]]]) -> float:
    with (
        psycopg.connect(made.address) as connection,
        connection.cursor(binary=True) as cursor,
        create(folder / "plain.annot") as replica,
    ):

        def pull() -> None:
            cursor.execute(f"SELECT {COLUMNS} FROM annotator.change").fetchall()
            with transaction(replica.connection):
                driver = replica.connection.connection.dbapi_connection.cursor()
                for table, each in rows.items():
                    driver.executemany(insert_sql(table), each)

        return seconds(pull)


def _one(made: Team, project: "share.Project") -> Figure:
    """Measure one changed annotation until the hub was read back to hold it, over a connection that is open."""
    document = project.documents()[0].id
    with share.connected(project) as hub:

        def change() -> None:
            project.annotate(document, "person", [(0, 5)])
            assert synchronise(project.replica, hub).sent == 1

        change()
        return figure("one annotation until it is on the hub, connection open", median_ms(change, 20), "ms", most=150)


def _many_streams(made: Team) -> Iterator[Figure]:
    salma = made["Salma"]
    _write_streams(made, STREAMS)
    share.sync(salma)
    idle = median_ms(lambda: share.sync(salma), 5)
    yield figure(f"a synchronisation with nothing to do, {STREAMS:,} streams on the hub", idle, "ms", most=300)
    annotate.add(salma, _annotations()[:20_000])
    share.sync(salma)
    again = median_ms(lambda: share.sync(salma), 5)
    yield figure("the same with 20,000 changes more", again, "ms", most=300)


def _write_streams(made: Team, count: int) -> None:
    """Write as many streams as a large project has: how far a manager says that each member is with each document."""
    replica = made["Salma"].replica
    device = replica.device
    assert device is not None
    payload, names = orjson.dumps(stage_state("done")), new_ids(count)
    rows: dict[str, list[tuple[object, ...]]] = {"sheet": [], "stream": [], "change": [], "state": []}
    with transaction(replica.connection):
        lamport = replica.connection.exec_driver_sql("SELECT lamport FROM replica").scalar_one()
        keys = [
            replica.connection.exec_driver_sql(f"SELECT coalesce(max(key), 0) FROM {table}").scalar_one()
            for table in ("sheet", "stream", "state")
        ]
        for number, name in enumerate(names, start=1):
            sheet_at, stream_at, state_at = (key + number for key in keys)
            sheet = Sheet("work", f"{number // 100:064x}", f"{number % 100:032x}")
            stream = Stream(replica.project, device.id, device.member, sheet)
            digest = payload_digest(b"", payload)
            change = Change(
                name, names[0], lamport + number, 0, "state.put", 1, sheet.document, (), digest, payload, b""
            )
            (link,) = extend(0, stream.genesis, [change])
            rows["sheet"].append((sheet_at, *sheet))
            rows["stream"].append((stream_at, stream.id, stream.device, stream.author, sheet_at, 1, link.hash))
            rows["change"].append(_link_row(stream_at, link))
            rows["state"].append((state_at, sheet_at, sheet.document, name, "done"))
        for table, each in rows.items():
            replica.connection.exec_driver_sql(insert_sql(table), each)
        replica.connection.exec_driver_sql("UPDATE replica SET lamport = lamport + ?", (count,))


def _crowd(made: Team) -> Figure:
    """Measure fifty members who synchronise at once, from connecting; in four processes' worth of threads."""
    names = [f"member {number}" for number in range(MEMBERS)]
    for name in names:
        project = made.join(name)
        annotate.add(project, _annotations()[:EACH])
    times: list[float] = []
    failures: list[BaseException] = []
    gate = threading.Barrier(MEMBERS)

    def run(name: str) -> None:
        try:
            gate.wait()
            began = time.perf_counter()
            assert share.sync(made[name]).sent == EACH
            times.append(time.perf_counter() - began)
        except BaseException as error:  # noqa: BLE001 - shown below
            failures.append(error)

    threads = [threading.Thread(target=partial(run, name)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    times.sort()
    half, late = times[len(times) // 2], times[int(len(times) * 0.95)]
    name = f"{MEMBERS} members with {EACH} changes each at once, slowest (p50 {half:.1f} s, p95 {late:.1f} s)"
    return figure(name, times[-1], "s", most=10)
