"""What a push must hold to: numbers, chain, header, payload; and what is folded from it on the hub."""

import threading

import psycopg
import pytest

from annotator.log.change import Sheet
from annotator.log.stream import Link, extend
from annotator.sync.rows import COLUMNS, COPY_HEADER, COPY_TRAILER, INBOX
from tests.hub.bare import bare_hub, change, push
from tests.hub.whole_rows import pack_link, read_links

DOCUMENT = "d" * 64
CHAIN, HEADER, PLACE, REVOKED, NOT_YOURS = "AN001", "AN002", "AN003", "AN004", "AN005"


@pytest.fixture
def team(database):
    with bare_hub(database, {"Amal": "annotator", "Bashir": "annotator"}) as made:
        yield made


def work(team, name="Amal"):
    return team.stream(name, Sheet("work", DOCUMENT, team.ids[name]))


def chain(stream, count=3, **odd):
    return list(extend(0, stream.genesis, [change("annotation.put", f"r{n}", {"n": n}, **odd) for n in range(count)]))


def refusal(team, stream, links) -> str:
    with pytest.raises(psycopg.Error) as caught:
        push(team.people["Amal"], team.project, stream, links)
    assert team.people["Amal"].execute(
        "SELECT count(*) FROM annotator.stream WHERE id = %s", (stream.id,)
    ).fetchone() == (0,)
    return caught.value.sqlstate or ""


def test_a_push_comes_back_as_it_was_in_any_order_of_rows(team):
    stream = work(team)
    links = chain(stream)
    push(team.people["Amal"], team.project, stream, links[::-1])
    hub = team.hub("Amal")
    (head,) = hub.heads_of([stream.id])
    assert (head.stream, head.seq, head.hash) == (stream, 3, links[-1].hash)
    with hub.transaction():
        assert [link for _, link in read_links(hub, {head.key: 0})] == links
        assert [link for _, link in read_links(hub, {head.key: 2})] == links[2:]


def test_the_digest_is_the_exclusive_or_of_the_heads_first_eight_bytes(team):
    for _ in range(20):
        stream = work(team)
        push(team.people["Amal"], team.project, stream, chain(stream, 2))
    hub, wanted = team.hub("Amal"), {}
    for head in hub.heads():
        bucket = int(head.stream.id[:2], 16)
        count, mark = wanted.get(bucket, (0, 0))
        wanted[bucket] = count + 1, mark ^ int.from_bytes(head.hash[:8], "big", signed=True)
    assert hub.digest() == wanted
    assert {h.stream.id for h in hub.heads(wanted)} == {h.stream.id for h in hub.heads()}
    assert hub.heads([]) == []


BROKEN = [
    (lambda links: links[1:], CHAIN),
    (lambda links: [links[0], links[2]], CHAIN),
    (lambda links: [links[0], links[0]._replace(seq=2)], CHAIN),
    (lambda links: [links[0]._replace(seq=0), *links[1:]], CHAIN),
    (lambda links: [links[0]._replace(prev=bytes(32))], CHAIN),
    (lambda links: [links[0]._replace(hash=bytes(32))], CHAIN),
    (lambda links: [*links[:2], links[2]._replace(prev=links[0].hash)], CHAIN),
    (lambda links: [links[0]._replace(header=links[0].header + b"x")], CHAIN),
    (lambda links: [altered(links[0], kind="annotation.remove")], HEADER),
    (lambda links: [altered(links[0], record="another")], HEADER),
    (lambda links: [altered(links[0], lamport=2)], HEADER),
    (lambda links: [altered(links[0], wall_ms=2)], HEADER),
    (lambda links: [altered(links[0], v=2)], HEADER),
    (lambda links: [altered(links[0], id=links[1].change.id)], HEADER),
    (lambda links: [altered(links[0], action=links[1].change.id)], HEADER),
    (lambda links: [altered(links[0], base=(links[1].change.id,))], HEADER),
    (lambda links: [altered(links[0], payload_hash=bytes(32))], HEADER),
    (lambda links: [altered(links[0], payload=b"{}")], HEADER),
    (lambda links: [altered(links[0], salt=b"")], HEADER),
    (lambda links: [altered(links[0], payload=None)], "23514"),
]


def test_an_altered_push_is_refused_whole(team):
    for number, (break_it, state) in enumerate(BROKEN):
        stream = work(team)
        assert refusal(team, stream, break_it(chain(stream))) == state, number


def altered(link: Link, **columns) -> Link:
    return link._replace(change=link.change._replace(**columns))


def test_a_second_first_number_is_refused(team):
    stream = work(team)
    push(team.people["Amal"], team.project, stream, chain(stream))
    with pytest.raises(psycopg.Error):
        push(team.people["Amal"], team.project, stream, chain(stream, 1))
    assert team.hub("Amal").heads_of([stream.id])[0].seq == 3


def test_an_erased_change_is_taken_and_the_chain_holds_on(team):
    stream = work(team)
    first, *rest = chain(stream)
    push(team.people["Amal"], team.project, stream, [altered(first, payload=None, salt=None), *rest])
    assert team.hub("Amal").heads_of([stream.id])[0].hash == rest[-1].hash


@pytest.mark.parametrize(
    "odd", [{"kind": "ümlaut-كلمة.put", "record": "سجل"}, {"v": 65535}, {"lamport": 2**63 - 1}, {"wall_ms": -5}]
)
def test_what_a_newer_version_may_write_is_kept_byte_for_byte(team, odd):
    stream = work(team)
    nobody = "00000000-0000-7000-8000-000000000000"
    strange = change("later.thing", "r", b"\x00\xff no json", base=[nobody] * 3)._replace(**odd)
    links = list(extend(0, stream.genesis, [strange]))
    key = push(team.people["Amal"], team.project, stream, links)
    hub = team.hub("Amal")
    with hub.transaction():
        assert [link for _, link in read_links(hub, {key: 0})] == links


def test_two_connections_pushing_the_same_number_leave_one(team):
    stream = work(team)
    first = chain(stream, 1)
    push(team.people["Amal"], team.project, stream, first)
    rivals = [list(extend(1, first[0].hash, [change("annotation.put", f"rival {n}")])) for n in range(2)]
    with team.connect("Amal") as one, team.connect("Amal") as two:
        key = team.hub("Amal").heads_of([stream.id])[0].key
        lost: list[Exception | None] = []
        other = threading.Thread(target=lambda: lost.append(failure(two, key, rivals[1])))
        with one.transaction():
            insert(one, key, rivals[0])
            other.start()
            other.join(0.3)
            assert other.is_alive()  # it waits for the first
        other.join(10)
    assert isinstance(lost[0], psycopg.Error)
    assert team.hub("Amal").heads_of([stream.id])[0].hash == rivals[0][0].hash


def test_two_that_push_into_many_streams_in_opposite_order_do_not_lock_each_other_out(team):
    streams = [work(team) for _ in range(40)]
    keys = [push(team.people["Amal"], team.project, s, []) for s in streams]
    tails = {key: chain(s, 1) for key, s in zip(keys, streams, strict=True)}
    failures: list[object] = []

    def run(order):
        with team.connect("Amal") as connection:
            failures.append(failure(connection, None, [(key, link) for key in order for link in tails[key]]))

    both = [threading.Thread(target=run, args=(order,)) for order in (keys, keys[::-1])]
    for each in both:
        each.start()
    for each in both:
        each.join(20)
    assert len(failures) == 2
    [refused] = [each for each in failures if each is not None]  # by the other's rows, or as each waits for the other
    assert isinstance(refused, psycopg.errors.UniqueViolation | psycopg.errors.DeadlockDetected)


def failure(connection, key, rows) -> Exception | None:
    try:
        insert(connection, key, rows)
    except psycopg.Error as error:
        return error
    return None


def insert(connection, key, rows) -> None:
    with connection.transaction():
        connection.execute(INBOX)
        with connection.cursor().copy(f"COPY pg_temp.inbox ({COLUMNS}) FROM STDIN (FORMAT binary)") as copy:
            copy.write(COPY_HEADER)
            for row in rows:
                copy.write(pack_link(*row) if key is None else pack_link(key, row))
            copy.write(COPY_TRAILER)
        connection.execute(f"INSERT INTO annotator.change ({COLUMNS}) SELECT {COLUMNS} FROM pg_temp.inbox")


def test_nothing_new_of_a_revoked_device_is_taken_from_anybody(team):
    stream = work(team)
    push(team.people["Amal"], team.project, stream, chain(stream, 1))
    team.decide(change("revocation.put", stream.device, {"member": team.ids["Amal"]}))
    tail = list(extend(1, team.hub("Amal").heads_of([stream.id])[0].hash, [change("annotation.put", "late")]))
    for name in ("Amal", "Salma"):
        with pytest.raises(psycopg.Error) as caught:
            push(team.people[name], team.project, stream, tail)
        assert caught.value.sqlstate == REVOKED


def test_the_winning_head_decides_and_a_removal_loses_to_an_edit(team):
    amal = team.ids["Amal"]
    (first,) = [link.change for link in next(iter(team.links.values())) if link.change.record == amal]
    higher = change("member.put", amal, {"name": "Amal", "role": "reviewer", "retired": False}, 7, [first.id])
    lower = change("member.put", amal, {"name": "Amal", "role": "annotator", "retired": False}, 6, [first.id])
    gone = change("member.remove", amal, None, 99, [first.id])
    team.decide(lower)
    assert standing(team) == ("annotator", False)
    team.decide(higher)
    assert standing(team) == ("reviewer", False)
    team.decide(gone)
    assert standing(team) == ("reviewer", False)
    team.decide(
        change(
            "member.put", amal, {"name": "Amal", "role": "manager", "retired": False}, 8, [higher.id, lower.id, gone.id]
        )
    )
    assert standing(team) == ("manager", False)


def standing(team) -> tuple[str, bool]:
    rights = team.hub("Amal").rights()
    return rights.role, rights.retired


def test_a_change_that_an_earlier_arrival_replaced_is_no_head(team):
    old = change("setting.put", "gold", {"value": "closed"}, 9)
    new = change("setting.put", "gold", {"value": "open"}, 1, [old.id])
    team.decide(new)
    team.write("Salma", team.stream("Salma", Sheet("project")), old)
    assert team.hub("Amal").rights().gold_open
    heads = team.people["Salma"].execute("SELECT id::text, shows, conflict FROM annotator.head WHERE record = 'gold'")
    assert heads.fetchall() == [(new.id, True, False)]


ODD = [
    b"",
    b"no json",
    b"[]",
    b'"x"',
    b"\xff",
    b'{"role": 3, "retired": "yes", "name": null, "records": 7}',
    b'{"document": ["x"], "records": [["y"], {}, null]}',
    b'{"a": "\\u0000"}',
    b"[" * 50_000,
]


def test_what_a_manager_writes_wrongly_breaks_nothing(team):
    for state in ODD:
        for kind in ("member", "assignment", "reveal", "setting", "redaction", "revocation"):
            sheet = Sheet("gold", "odd") if kind == "reveal" else Sheet("project")
            team.write("Salma", team.stream("Salma", sheet), change(f"{kind}.put", "odd", state))
    assert team.hub("Amal").role() == "annotator"


def test_a_redaction_erases_what_it_names_now_and_when_it_comes_late(team):
    stream, elsewhere = work(team), team.stream("Amal", Sheet("work", "e" * 64, team.ids["Amal"]))
    push(team.people["Amal"], team.project, stream, chain(stream))
    push(team.people["Amal"], team.project, elsewhere, chain(elsewhere))
    shared = team.stream("Bashir", Sheet("shared", "e" * 64))
    push(team.people["Bashir"], team.project, shared, list(extend(0, shared.genesis, [change("comment.put", "c")])))
    team.decide(change("document.put", "e" * 64, {"title": "named"}))
    team.decide(
        change("redaction.put", "one", {"document": "", "records": ["r1"], "reason": "asked"}),
        change("redaction.put", "two", {"document": "e" * 64, "records": [], "reason": "asked"}),
    )
    assert kept(team) == {("work", DOCUMENT, "r0"), ("work", DOCUMENT, "r2")}
    late = team.stream("Amal", Sheet("work", "f" * 64, team.ids["Amal"]))
    push(team.people["Amal"], team.project, late, chain(late))
    again = team.stream("Amal", Sheet("work", "e" * 64, team.ids["Amal"]))
    push(team.people["Amal"], team.project, again, chain(again))
    assert kept(team) == {("work", doc, r) for doc in (DOCUMENT, "f" * 64) for r in ("r0", "r2")}
    team.decide(change("redaction.remove", "one"))
    assert team.people["Amal"].execute("SELECT count(*) FROM annotator.redaction").fetchone() == (2,)


def kept(team) -> set[tuple[str, ...]]:
    return set(
        team.people["Salma"]
        .execute(
            "SELECT s.layer, s.document, c.record FROM annotator.change c JOIN annotator.stream s ON s.key = c.stream "
            "WHERE c.payload IS NOT NULL AND s.document <> '' OR c.salt IS NOT NULL AND s.document <> '' "
            "UNION SELECT s.layer, s.document, c.record FROM annotator.change c JOIN annotator.stream s "
            "ON s.key = c.stream WHERE c.kind = 'document.put' AND c.payload IS NOT NULL"
        )
        .fetchall()
    )
