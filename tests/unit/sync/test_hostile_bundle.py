"""Bundles by hostile writers: members of the team who seal whatever they like, or thieves of a device."""

import random
import sqlite3
import time
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, BadInputError, RefusedError
from annotator.log.change import Change, Sheet, uuid_bytes
from annotator.log.stream import Stream, extend
from annotator.project import bundles
from annotator.project import team as teams
from annotator.store.secrets import device_key, secret
from annotator.sync import enrol, keys
from tests.unit.sync.bundling import Team, contents, edited, opened, shown
from tests.unit.sync.people import put
from tests.unit.sync.test_bundle import document, refused


@pytest.fixture
def team(tmp_path: Path):
    made = Team(tmp_path)
    made.join("Amal")
    made.join("Bashir", "reviewer")
    made.carry("Salma", "Amal")
    made["Amal"].annotate(document(made), "person", [(0, 3)])
    try:
        yield made
    finally:
        made.close()


def add_stream(inner: sqlite3.Connection, stream: Stream, changes: list[Change], signer: tuple[str, bytes]) -> None:
    """Put a stream into a bundle, signed by any device."""
    key = inner.execute("SELECT coalesce(max(key), 0) + 1 FROM stream").fetchone()[0]
    inner.execute(
        "INSERT INTO stream VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
        (key, stream.device, stream.author, *stream.sheet, stream.genesis),
    )
    links = list(extend(0, stream.genesis, changes))
    for link in links:
        c = link.change
        ids = (uuid_bytes(c.id), uuid_bytes(c.action))
        base = b"".join(map(uuid_bytes, c.base))
        rest = (c.lamport, c.wall_ms, c.kind, c.v, c.record, base, c.payload_hash, c.payload, c.salt)
        inner.execute(f"INSERT INTO change VALUES ({','.join('?' * 13)})", (key, link.seq, *ids, *rest))
    message = keys.head_message(stream.id, links[-1].seq, links[-1].hash)
    signature = keys.sign(signer[1], message)
    row = (key, signer[0], links[-1].seq, links[-1].hash, signature)
    inner.execute("INSERT INTO head_signature VALUES (?, ?, ?, ?, ?)", row)


def signer(team: Team, name: str) -> tuple[str, bytes]:
    replica = team[name].replica
    private = secret(replica, device_key(replica.device.id))
    assert private is not None
    return replica.device.id, private


def work(team: Team, of: str, device: str = "") -> Stream:
    person = team[of].person.id
    return Stream(team[of].id, device or team[of].replica.device.id, person, Sheet("work", document(team), person))


def annotation() -> Change:
    state = {
        "kind": "entity",
        "label": "person",
        "span": [[0, 3, "abc"]],
        "attributes": {},
        "roles": {},
        "entry": None,
        "note": "",
        "schema": 1,
    }
    return put("annotation.put", "a" * 8, state)


def comment(state: object) -> Change:
    return put("comment.put", "c" * 8, state)


# the inner database


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE VIEW seen AS SELECT * FROM change",
        "CREATE TRIGGER evil AFTER INSERT ON change BEGIN DELETE FROM change; END",
        "CREATE VIRTUAL TABLE evil USING fts5(x)",
        "CREATE TABLE more (x)",
        "CREATE INDEX more ON change (kind)",
        "ALTER TABLE change ADD COLUMN more TEXT",
        "ALTER TABLE change DROP COLUMN salt",
        "DROP TABLE have",
        "PRAGMA application_id = 7",
        "PRAGMA user_version = 0",
        "DELETE FROM manifest",
        "INSERT INTO manifest SELECT * FROM manifest",
        "UPDATE stream SET prev = x'00'",
        "UPDATE stream SET after = -1",
        "UPDATE change SET id = x'00'",
        "UPDATE change SET kind = ''",
        "UPDATE change SET record = char(0)",
        "UPDATE change SET v = 70000",
        "UPDATE change SET stream = 99",
        "UPDATE change SET seq = seq + 5",
        "UPDATE change SET base = x'00'",
        "UPDATE OR REPLACE have SET stream = 'x'",
        "INSERT INTO head_signature SELECT 99, signer, seq, hash, signature FROM head_signature",
    ],
)
def test_a_database_that_no_annotator_writes_is_refused(team: Team, sql: str):
    def edit(inner: sqlite3.Connection) -> None:
        inner.execute(sql)

    refused(team, "Salma", team.hostile("Amal", "Salma", edit), "holds what no bundle does", BadInputError)


@pytest.mark.parametrize(
    "raw", [b"", b"x", b"SQLite format 3\0" + bytes(4080), bytes(100_000), b"SQLite format 3\0" * 5000]
)
def test_what_is_no_database_is_refused(team: Team, raw: bytes):
    refused(team, "Salma", team.sealed("Amal", "Salma", raw), "no bundle does|damaged")


def many(inner: sqlite3.Connection) -> None:
    inner.execute(
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 400000) "
        "INSERT INTO reveal SELECT 'd' || x FROM n"
    )


def test_more_rows_than_a_bundle_may_have_are_refused_soon(team: Team):
    path = team.hostile("Amal", "Salma", many)
    began = time.monotonic()
    refused(team, "Salma", path, "too large", BadInputError)
    assert time.monotonic() - began < 10


def test_pages_that_are_read_over_and_over_are_refused_soon(team: Team):
    """A small file can seem to hold any number of rows: all ways lead to one page, which leads to one, ..."""
    raw = bytearray(edited(opened(team["Salma"], team.write("Amal", "Salma")).database, many))
    inner = sqlite3.connect(":memory:")
    inner.deserialize(bytes(raw))
    ((root,),) = inner.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'reveal'").fetchall()
    inner.close()
    start = (root - 1) * 4096
    assert raw[start] == 2  # an interior page of an index
    cells = int.from_bytes(raw[start + 3 : start + 5], "big")
    child = raw[start + 8 : start + 12]
    for cell in range(cells):
        at = start + int.from_bytes(raw[start + 12 + 2 * cell : start + 14 + 2 * cell], "big")
        raw[at : at + 4] = child
    path = team.sealed("Amal", "Salma", bytes(raw))
    began = time.monotonic()
    refused(team, "Salma", path, "no bundle does", BadInputError)
    assert time.monotonic() - began < 10


def test_a_file_beyond_the_limit_is_not_even_read(team: Team):
    path = team.folder / "large.annotbundle"
    with path.open("wb") as file:
        file.write(b"annotator-bundle-1\n")
        file.truncate((1 << 29) + 1)
    refused(team, "Salma", path, "too large", BadInputError)


def test_mutated_databases_never_bring_anything_but_a_sentence(team: Team):
    """Two hundred mutations of the bytes that were sealed, each signed by its hostile writer again."""
    random_ = random.Random(5)
    raw = opened(team["Salma"], team.write("Amal", "Salma")).database
    before = contents(team["Salma"])
    for _ in range(200):
        path = team.sealed("Amal", "Salma", mutated(raw, random_))
        if is_refused(team, path):  # else nothing that counts was touched, such as a free page
            assert contents(team["Salma"]) == before
        before = contents(team["Salma"])
        path.unlink()


def is_refused(team: Team, path: Path) -> bool:
    """Read a bundle as Salma; any error but ours passes on."""
    try:
        bundles.read(team["Salma"], path)
    except AnnotatorError:
        return True
    return False


def mutated(raw: bytes, random_: random.Random) -> bytes:
    changed = bytearray(raw)
    for _ in range(random_.choice((1, 1, 2, 5, 20))):
        used = [at for at in (random_.randrange(len(changed)) for _ in range(20)) if changed[at]]
        at = used[0] if used else 0
        changed[at] = random_.randrange(256)
    if random_.random() < 0.2:
        del changed[random_.randrange(len(changed)) :]
    return bytes(changed)


def test_mutated_values_never_bring_anything_but_a_sentence(team: Team):
    """Every column of every table is given odd values of its type."""
    odd: dict[str, list[object]] = {
        "TEXT": ["", "x", "\0", "\x1f", "a" * 100_000, "../..", "project", "work"],
        "INTEGER": [0, -1, 1, 2**63 - 1, -(2**63), 65_536],
        "BLOB": [b"", b"x", bytes(16), bytes(32), bytes(64), bytes(1_000_000)],
    }
    raw = opened(team["Salma"], team.write("Amal", "Salma")).database
    inner = sqlite3.connect(":memory:")
    inner.deserialize(raw)
    columns = [
        (table, name, kind)
        for (table,) in inner.execute("SELECT name FROM sqlite_schema").fetchall()
        for _, name, kind, *_ in inner.execute(f"PRAGMA table_info({table})").fetchall()
    ]
    inner.close()
    for table, name, kind in columns:
        for value in odd[kind]:
            sql = f"UPDATE OR REPLACE {table} SET {name} = ? WHERE rowid = 1"
            if table != "manifest":
                sql = f"UPDATE OR REPLACE {table} SET {name} = ?"
            path = team.hostile("Amal", "Salma", lambda edited, s=sql, v=value: edited.execute(s, (v,)))
            is_refused(team, path)
            path.unlink()


# what is said in another's name


def test_a_stream_in_anothers_name_is_refused(team: Team):
    forged = Stream(team["Amal"].id, signer(team, "Salma")[0], team["Salma"].person.id, Sheet("project"))

    def edit(inner: sqlite3.Connection) -> None:
        made = put("member.put", team["Amal"].person.id, {"name": "Amal", "role": "manager", "retired": False})
        add_stream(inner, forged, [made], signer(team, "Amal"))

    team.carry("Bashir", "Amal")  # who then sends no more of the project than this
    refused(team, "Bashir", team.hostile("Amal", "Bashir", edit), "cannot be trusted")
    other = work(team, "Bashir", "01a2093f-595c-7000-be0a-a5c9e7f36666")
    path = team.hostile("Amal", "Salma", lambda inner: add_stream(inner, other, [annotation()], signer(team, "Amal")))
    refused(team, "Salma", path, "signed by another person")


def test_an_own_stream_of_the_readers_that_somebody_else_made_up_is_refused(team: Team):
    """A manager's own device needs no signature for what stands in its file; what comes from elsewhere does."""
    salma = team["Salma"]

    def edit(inner: sqlite3.Connection) -> None:
        stream = Stream(salma.id, salma.replica.device.id, salma.person.id, Sheet("project"))
        key, seq, digest = salma.replica.connection.exec_driver_sql(
            "SELECT 900, head_seq, head_hash FROM stream WHERE id = ?", (stream.id,)
        ).one()
        made = put("member.put", team["Amal"].person.id, {"name": "Amal", "role": "manager", "retired": False})
        link = next(extend(seq, digest, [made]))
        sheet = ("project", "", "")
        inner.execute("DELETE FROM change WHERE stream IN (SELECT key FROM stream WHERE device = ?)", (stream.device,))
        inner.execute(
            "DELETE FROM head_signature WHERE stream IN (SELECT key FROM stream WHERE device = ?)", (stream.device,)
        )
        inner.execute("DELETE FROM stream WHERE device = ?", (stream.device,))
        row = (key, stream.device, stream.author, *sheet, seq, digest)
        inner.execute("INSERT INTO stream VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        c = made
        rest = (c.lamport, c.wall_ms, c.kind, c.v, c.record, b"", c.payload_hash, c.payload, c.salt)
        ids = (uuid_bytes(c.id), uuid_bytes(c.action))
        inner.execute(f"INSERT INTO change VALUES ({','.join('?' * 13)})", (key, link.seq, *ids, *rest))
        device, private = signer(team, "Amal")
        signature = keys.sign(private, keys.head_message(stream.id, link.seq, link.hash))
        inner.execute(
            "INSERT INTO head_signature VALUES (?, ?, ?, ?, ?)", (key, device, link.seq, link.hash, signature)
        )

    refused(team, "Salma", team.hostile("Amal", "Salma", edit), "cannot be trusted")


def test_a_forged_enrolment_is_refused(team: Team):
    public, private = keys.new_keys()
    device, member = "01a2093f-595c-7000-be0a-a5c9e7f36667", team["Salma"].person.id
    fields = (device, member, "Salma's other", public, enrol.sealing_recipient(team["Amal"].replica))
    for voucher, secret_key in ((public, private), (signer_public(team, "Amal"), signer(team, "Amal")[1])):
        message = keys.enrolment_message(team["Amal"].id, *fields)
        row = (*fields, voucher, keys.sign(secret_key, message))
        path = team.hostile("Amal", "Bashir", lambda inner, r=row: inner.execute(DEVICE, r))
        refused(team, "Bashir", path, "no manager vouches for it", BadInputError)
    row = (*fields, public, bytes(64))
    path = team.hostile("Amal", "Bashir", lambda inner: inner.execute(DEVICE, row))
    refused(team, "Bashir", path, "not signed by the key that vouches", BadInputError)


DEVICE = "INSERT INTO device VALUES (?, ?, ?, ?, ?, ?, ?)"


def signer_public(team: Team, name: str) -> bytes:
    return keys.public_of(signer(team, name)[1])


def test_a_bundle_signed_by_another_device_than_it_says_is_refused(team: Team):
    salma = (team["Salma"].replica.device.id, team["Salma"].person.id)
    path = team.hostile(
        "Amal", "Bashir", lambda inner: inner.execute("UPDATE manifest SET device = ?, member = ?", salma)
    )
    refused(team, "Bashir", path, "not that of who is said to have written it", BadInputError)
    path = team.hostile("Amal", "Bashir", lambda inner: inner.execute("UPDATE manifest SET member = ?", salma[1:]))
    refused(team, "Bashir", path, "does not say who wrote it", BadInputError)


# what may not be seen


def test_work_that_is_not_revealed_is_refused_by_annotators(team: Team):
    team.carry("Amal", "Salma")
    team.join("Nour")
    team.carry("Salma", "Amal")
    stream = work(team, "Amal")

    def edit(inner: sqlite3.Connection) -> None:
        inner.execute("DELETE FROM head_signature WHERE stream IN (SELECT key FROM stream WHERE layer = 'work')")
        add_stream(inner, stream, [annotation()], signer(team, "Amal"))
        inner.execute("INSERT OR IGNORE INTO reveal VALUES (?)", (document(team),))

    refused(team, "Nour", team.hostile("Amal", "Nour", edit), "you may not see", RefusedError)
    assert shown(team["Nour"]) == []


def test_gold_is_refused_by_annotators_while_it_is_closed(team: Team):
    gold = Stream(
        team["Bashir"].id, team["Bashir"].replica.device.id, team["Bashir"].person.id, Sheet("gold", document(team))
    )
    team.carry("Salma", "Bashir")
    path = team.hostile("Bashir", "Amal", lambda inner: add_stream(inner, gold, [annotation()], signer(team, "Bashir")))
    refused(team, "Amal", path, "you may not see", RefusedError)


# devices that were lost


def test_a_revoked_device_brings_nothing_new(team: Team):
    team.carry("Amal", "Salma")
    before = team.write("Amal", "Salma", everything=True)
    team["Amal"].annotate(document(team), "person", [(4, 6)])
    after = team.write("Amal", "Salma")
    teams.revoke(team["Salma"], team["Amal"].replica.device.id)
    refused(team, "Salma", after, "revoked", BadInputError)
    refused(team, "Salma", before, "revoked", BadInputError)


def test_what_a_revoked_device_wrote_is_not_carried_by_others_but_managers(team: Team):
    team.carry("Amal", "Salma")
    team.carry("Amal", "Bashir")
    carried = team.hostile("Bashir", "Salma", lambda _: None)  # with what Amal signed
    team["Amal"].annotate(document(team), "person", [(4, 6)])
    late = team.write("Amal", "Bashir")
    bundles.read(team["Bashir"], late)
    stolen = team.write("Bashir", "Salma", everything=True)
    teams.revoke(team["Salma"], team["Amal"].replica.device.id)
    refused(team, "Salma", stolen, "signed by a revoked device", BadInputError)
    bundles.read(team["Salma"], carried)
    team.carry("Salma", "Bashir")
    assert bundles.write(team["Bashir"], "Salma", team.folder / "x.annotbundle", everything=True).left > 0
    nour = team.join("Nour", "reviewer")  # the manager signs for what came before the loss
    assert shown(nour) == shown(team["Salma"])


# what cannot be folded


@pytest.mark.parametrize(
    "state",
    [
        [],
        7,
        "x",
        None,
        {},
        {"text": 5, "annotation": None, "answers": None, "settled": False, "span": []},
        {"text": "x"},
    ],
)
def test_what_fits_no_table_is_refused(team: Team, state: object):
    sheet = Sheet("shared", document(team))
    stream = Stream(team["Amal"].id, team["Amal"].replica.device.id, team["Amal"].person.id, sheet)
    path = team.hostile(
        "Amal", "Salma", lambda inner: add_stream(inner, stream, [comment(state)], signer(team, "Amal"))
    )
    refused(team, "Salma", path, "holds what no comment is", BadInputError)


def test_a_payload_that_is_another_or_is_gone_is_refused(team: Team):
    for sql, words in (
        ("UPDATE change SET payload = '{}' WHERE kind = 'annotation.put'", "no bundle does"),
        ("UPDATE change SET payload = x'7b7d' WHERE kind = 'annotation.put'", "payload of number 1 was altered"),
        ("UPDATE change SET payload = NULL, salt = NULL WHERE kind = 'annotation.put'", "has lost what it says"),
        ("UPDATE change SET lamport = lamport + 1 WHERE kind = 'annotation.put'", "nobody has signed it as it stands"),
    ):
        try:
            path = team.hostile("Amal", "Salma", lambda inner, s=sql: inner.execute(s))
        except sqlite3.IntegrityError:  # the tables are strict
            continue
        refused(team, "Salma", path, words, BadInputError)
