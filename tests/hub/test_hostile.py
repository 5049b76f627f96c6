"""A member who speaks SQL to the hub with their own login, and means harm: Amal, from whom Bashir's work is hidden."""

import contextlib
import re

import psycopg
import pytest
from psycopg import errors

from annotator.log.change import Sheet
from annotator.log.stream import extend
from annotator.model.ids import new_id
from annotator.sync.members import new_login
from annotator.sync.trust import Enrolment
from tests.hub.bare import bare_hub, change, push

DOCUMENT = "d" * 64
SECRET = "what Bashir found"
VERIFIER = f"SCRAM-SHA-256$4096:{'A' * 24}${'B' * 43}=:{'C' * 43}="
TABLES = """
    project login member assignment reveal setting revocation redaction device stream change head_signature head own
    alembic_version
""".split()  # noqa: SIM905 - a list of names is read more easily so


@pytest.fixture(params=["superuser", "plain"])
def team(request):
    address = request.getfixturevalue("database" if request.param == "superuser" else "plain_admin")
    with bare_hub(address, {"Amal": "annotator", "Bashir": "annotator"}) as made:
        hidden = made.stream("Bashir", Sheet("work", DOCUMENT, made.ids["Bashir"]))
        made.write("Bashir", hidden, change("annotation.put", "his", {"note": SECRET}))
        yield made


def refused(team, statement, *values, name="Amal") -> psycopg.Error:
    connection = team.people[name]
    with pytest.raises(psycopg.Error) as caught, connection.transaction():
        connection.execute(statement, values or None)
    return caught.value


def all_of(team) -> tuple[object, ...]:
    """Return what the log and the rights are, as the manager sees them."""
    ask = team.people["Salma"].execute
    return tuple(
        ask(f"SELECT array_agg(t::text ORDER BY t::text) FROM annotator.{table} t").fetchone()
        for table in TABLES
        if table != "own"
    )


def test_no_row_is_altered_or_taken_away(team):
    before = all_of(team)
    for table in TABLES:
        try_to_alter(team, table)
    assert all_of(team) == before


def try_to_alter(team, table: str) -> None:
    for statement in (
        f"DELETE FROM annotator.{table}",
        f"TRUNCATE annotator.{table} CASCADE",
        f"UPDATE annotator.{table} t SET (SELECT attname FROM pg_attribute LIMIT 1) = NULL",
        f"DROP TABLE annotator.{table} CASCADE",
        f"ALTER TABLE annotator.{table} DISABLE ROW LEVEL SECURITY",
        f"ALTER TABLE annotator.{table} DISABLE TRIGGER ALL",
        f"LOCK TABLE annotator.{table} IN ACCESS EXCLUSIVE MODE",
        f"SELECT 1 FROM annotator.{table} FOR UPDATE",
        f"CREATE POLICY mine ON annotator.{table} USING (true)",
        f"CREATE TRIGGER mine AFTER INSERT ON annotator.{table} EXECUTE FUNCTION annotator.me()",
        f"GRANT ALL ON annotator.{table} TO PUBLIC WITH GRANT OPTION; DELETE FROM annotator.{table}",
        f"COPY annotator.{table} FROM PROGRAM 'echo'",
    ):
        refused(team, statement)
    for name in ("Amal", "Salma"):
        columns = [c.name for c in team.people[name].execute(f"SELECT * FROM annotator.{table} LIMIT 0").description]
        for column in columns:
            assert isinstance(refused(team, f'UPDATE annotator.{table} SET "{column}" = "{column}"', name=name), DENIED)


DENIED = (errors.InsufficientPrivilege, errors.WrongObjectType, errors.GeneratedAlways)


def test_nobody_alters_the_log_not_even_the_administrator(team):
    with psycopg.connect(team.address, autocommit=True) as administrator:
        for statement in (
            "UPDATE annotator.change SET payload = '{}'",
            "UPDATE annotator.change SET record = 'other', payload = NULL, salt = NULL",
            "DELETE FROM annotator.change",
            "TRUNCATE annotator.change",
        ):
            with pytest.raises(psycopg.Error) as caught:
                administrator.execute(statement)
            assert caught.value.sqlstate == "AN005"


LASTING = [
    "SET ROLE {boss}",
    "SET SESSION AUTHORIZATION {boss}",
    "SET ROLE annotator",
    "ALTER ROLE {boss} PASSWORD 'x'",
    "ALTER ROLE {me} SUPERUSER",
    "ALTER ROLE {me} CREATEROLE",
    "ALTER ROLE {me} BYPASSRLS",
    "GRANT {boss} TO {me}",
    "DROP ROLE {boss}",
    "DROP OWNED BY {boss}",
    "REASSIGN OWNED BY {boss} TO {me}",
    "CREATE ROLE other",
    "CREATE SCHEMA mine",
    "CREATE TABLE public.mine ()",
    "CREATE TABLE annotator.mine ()",
    "CREATE VIEW reading.mine AS SELECT 1",
    "CREATE FUNCTION annotator.me(int) RETURNS text LANGUAGE sql AS 'SELECT NULL::text'",
    "CREATE OR REPLACE FUNCTION annotator.me() RETURNS text LANGUAGE sql AS 'SELECT NULL::text'",
    "DROP FUNCTION annotator.me() CASCADE",
    "ALTER FUNCTION annotator.me() SECURITY INVOKER",
    "CREATE EXTENSION dblink",
    "SET session_replication_role = replica",
    "COPY (SELECT 1) TO PROGRAM 'cat'",
    "COPY annotator.change FROM '/etc/passwd'",
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT rolpassword FROM pg_authid",
    "SELECT lo_import('/etc/passwd')",
    "ALTER DATABASE {db} SET search_path = pg_temp",
    "CREATE EVENT TRIGGER mine ON ddl_command_start EXECUTE FUNCTION annotator.refuse()",
    "CREATE PUBLICATION mine FOR TABLE annotator.change",
    "SELECT annotator.fold('member', 'x')",
    "SELECT annotator.redact('x', '{{}}')",
    "SELECT annotator.show('{{}}')",
    "SELECT annotator.keep_device('d', 'm', 'n', '', '', '', '')",
]


def test_nobody_becomes_another_or_makes_what_lasts(team):
    before = all_of(team)
    names = {"boss": team.logins["Salma"], "me": team.logins["Amal"], "db": team.people["Amal"].info.dbname}
    for statement in LASTING:
        refused(team, statement.format(**names))
    assert all_of(team) == before


def test_who_i_am_is_no_setting(team):
    amal = team.people["Amal"]
    for name in ("role", "session_user", "annotator.me", "my.member", "request.jwt.claims", "application_name"):
        with amal.transaction():
            amal.execute("SELECT set_config(%s, %s, false)", (f"x.{name}", team.ids["Salma"]))
    amal.execute(f'SET application_name = "{team.logins["Salma"]}"')
    assert team.hub("Amal").me() == team.ids["Amal"]
    assert SECRET not in everything_seen(team)


def everything_seen(team, name: str = "Amal") -> str:
    rows = team.people[name].execute("SELECT convert_from(payload, 'UTF8') FROM annotator.change").fetchall()
    return str(rows)


def test_what_a_team_member_has_cannot_be_taken_from_the_others(team):
    amal = team.people["Amal"]
    roles = amal.execute("SELECT rolname FROM pg_roles WHERE pg_has_role(rolname, 'MEMBER')").fetchall()
    assert team.logins["Amal"] in {name for (name,) in roles}
    for (name,) in roles:
        with contextlib.suppress(psycopg.Error):
            amal.execute(f'DROP OWNED BY "{name}" CASCADE')
    assert len(team.hub("Bashir").heads()) == 2
    assert team.hub("Salma").role() == "manager"


def test_hidden_rows_do_not_leak_through_functions_errors_or_plans(team):
    amal = team.people["Amal"]
    said: list[str] = []
    amal.add_notice_handler(lambda notice: said.append(str(notice.message_primary)))
    amal.execute(
        "CREATE FUNCTION pg_temp.tell(bytea) RETURNS bool LANGUAGE plpgsql COST 0.0000001 AS "
        "$$ BEGIN RAISE NOTICE '%', encode($1, 'escape'); RETURN true; END $$"
    )
    amal.execute(
        "CREATE FUNCTION pg_temp.tell(text) RETURNS bool LANGUAGE plpgsql COST 0.0000001 AS "
        "$$ BEGIN RAISE NOTICE '%', $1; RETURN true; END $$"
    )
    amal.execute("SELECT count(*) FROM annotator.change WHERE pg_temp.tell(payload)")
    amal.execute("SELECT count(*) FROM annotator.stream WHERE pg_temp.tell(owner)")
    amal.execute("SELECT count(*) FROM annotator.own WHERE pg_temp.tell(owner)")
    amal.execute("SELECT count(*) FROM annotator.login WHERE pg_temp.tell(name)")
    amal.execute("SELECT count(*) FROM annotator.head WHERE pg_temp.tell(record)")
    amal.execute("SELECT count(*) FROM reading.annotation WHERE pg_temp.tell(note)")
    amal.execute("SELECT count(*) FROM reading.record WHERE pg_temp.tell(id)")
    assert said  # what she may see she was told
    told = " ".join(said)
    assert SECRET not in told
    assert "his" not in said
    assert team.logins["Bashir"] not in told
    amal.execute("SELECT count(*) FROM annotator.change WHERE record = 'his' AND 1 / (seq - seq) = 0")
    assert amal.execute("SELECT count(*) FROM pg_stats WHERE schemaname = 'annotator'").fetchone() == (0,)


def test_row_security_switched_off_shows_nothing_more(team):
    amal = team.people["Amal"]
    amal.execute("SET row_security = off")
    for table in ("change", "stream", "head", "device"):
        assert isinstance(refused(team, f"SELECT * FROM annotator.{table}"), errors.InsufficientPrivilege)
    amal.execute("RESET row_security")


def test_shadows_in_the_temporary_schema_fool_no_function(team):
    amal = team.people["Amal"]
    for table in ("login", "member", "stream", "fresh", "own", "project", "device", "revocation"):
        amal.execute(
            f"CREATE TEMPORARY TABLE {table} (id text, name text, member text, role text, retired bool, key bigint)"
        )
    amal.execute("INSERT INTO pg_temp.login VALUES ('', session_user, %s, '', false, 1)", (team.ids["Salma"],))
    amal.execute("INSERT INTO pg_temp.member VALUES (%s, '', '', 'manager', false, 1)", (team.ids["Amal"],))
    amal.execute("CREATE FUNCTION pg_temp.sha256(bytea) RETURNS bytea LANGUAGE sql AS $$ SELECT ''::bytea $$")
    amal.execute("CREATE FUNCTION pg_temp.my_role() RETURNS text LANGUAGE sql AS $$ SELECT 'manager' $$")
    amal.execute("CREATE FUNCTION pg_temp.chr(int) RETURNS text LANGUAGE sql AS $$ SELECT '' $$")
    amal.execute("SET search_path = pg_temp, annotator, pg_catalog")
    assert (team.hub("Amal").me(), team.hub("Amal").role()) == (team.ids["Amal"], "annotator")
    assert SECRET not in everything_seen(team)
    stream = team.stream("Amal", Sheet("work", DOCUMENT, team.ids["Amal"]))
    links = list(extend(0, stream.genesis, [change("annotation.put", "hers")]))
    with pytest.raises(psycopg.Error) as caught:
        push(amal, team.project, stream, [links[0]._replace(hash=b"")])
    assert caught.value.sqlstate == "AN001"
    push(amal, team.project, stream, links)
    team.decide(change("setting.put", "gold", {"value": "open"}))
    assert team.hub("Amal").rights().gold_open


def test_a_stream_is_made_where_its_name_says_and_nowhere_else(team):
    amal, mine = team.people["Amal"], team.stream("Amal", Sheet("work", DOCUMENT, team.ids["Amal"]))
    insert = "INSERT INTO annotator.stream (id, device, author, layer, document, owner) VALUES (%s, %s, %s, %s, %s, %s)"
    row = [mine.id, mine.device, mine.author, *mine.sheet]
    for at, other in ((0, "0" * 64), (1, "another"), (2, team.ids["Bashir"]), (3, "gold"), (4, "e" * 64), (5, "")):
        wrong = [other if n == at else value for n, value in enumerate(row)]
        assert refused(team, insert, *wrong).sqlstate == "AN003"
    odd = team.stream("Amal", Sheet("notes", DOCUMENT, ""))
    refused(team, insert, odd.id, odd.device, odd.author, *odd.sheet)
    ownerless = team.stream("Amal", Sheet("work", DOCUMENT, ""))
    refused(team, insert, ownerless.id, ownerless.device, ownerless.author, *ownerless.sheet)
    for column, value in (("head_seq", 7), ("mark", 7), ("bucket", 7), ("key", 7)):
        statement = insert.replace(" (id", f" ({column}, id").replace(
            "VALUES (", "OVERRIDING SYSTEM VALUE VALUES (%s, "
        )
        assert isinstance(refused(team, statement, value, *row), errors.InsufficientPrivilege)
    amal.execute(insert, row)
    assert amal.execute("SELECT head_seq, head_hash FROM annotator.stream WHERE id = %s", (mine.id,)).fetchone() == (
        0,
        mine.genesis,
    )


def test_a_place_is_not_taken_from_the_device_it_belongs_to(team):
    enrol(team, "Bashir", "laptop of Bashir")
    for device in ("laptop of Bashir", hidden_device(team)):
        squat = team.stream("Amal", Sheet("work", DOCUMENT, team.ids["Amal"]), device)
        for how in ("", " ON CONFLICT DO NOTHING"):
            error = refused(
                team,
                "INSERT INTO annotator.stream (id, device, author, layer, document, owner) "
                f"VALUES (%s, %s, %s, %s, %s, %s){how}",
                squat.id, squat.device, squat.author, *squat.sheet,
            )  # fmt: skip
            assert isinstance(error, errors.InsufficientPrivilege) or error.sqlstate == "AN003"
    for device in ("laptop of Bashir", hidden_device(team)):
        with pytest.raises(psycopg.Error) as caught:
            enrol(team, "Amal", device)
        assert caught.value.sqlstate == "AN003"
    assert [each.member for each in team.hub("Amal").devices()] == [team.ids["Bashir"]]


def hidden_device(team) -> str:
    return team.people["Bashir"].execute("SELECT device FROM annotator.stream WHERE layer = 'work'").fetchone()[0]


def enrol(team, name: str, device: str, key: bytes = bytes(32)) -> None:
    team.hub(name).enrol(Enrolment(device, team.ids[name], "Laptop", key, "age1x", bytes(32), bytes(64)))


def test_an_enrolled_device_keeps_its_key(team):
    enrol(team, "Bashir", "laptop of Bashir")
    enrol(team, "Bashir", "laptop of Bashir")
    with pytest.raises(psycopg.Error):
        enrol(team, "Bashir", "laptop of Bashir", b"k" * 32)
    with pytest.raises(psycopg.Error):
        team.hub("Amal").enrol_for(Enrolment("x", team.ids["Bashir"], "", bytes(32), "", bytes(32), bytes(64)))


@pytest.mark.parametrize(
    "how", ["", " ON CONFLICT DO NOTHING", " ON CONFLICT (stream, seq) DO UPDATE SET payload = ''"]
)
def test_a_hidden_change_cannot_be_met_replaced_or_found_out(team, how):
    key = team.people["Bashir"].execute("SELECT key FROM annotator.stream WHERE layer = 'work'").fetchone()[0]
    words = set()
    for stream, seq in ((key, 1), (key, 2), (key + 10**6, 1)):
        error = refused(
            team,
            "INSERT INTO annotator.change (stream, seq, id, action, lamport, wall_ms, kind, v, record, base, "
            "payload_hash, prev, hash, header, payload, salt) VALUES (%s, %s, gen_random_uuid(), gen_random_uuid(), "
            f"1, 1, 'a.put', 1, 'r', '', sha256(''), '', '', '', NULL, NULL){how}",
            stream, seq,
        )  # fmt: skip
        words.add((error.sqlstate, error.diag.message_primary))
    assert len(words) == 1
    assert next(iter(words))[0] == "42501"


def test_copy_does_not_go_past_the_rules(team):
    amal = team.people["Amal"]
    with pytest.raises(psycopg.Error), amal.cursor().copy("COPY annotator.change (stream, seq) FROM STDIN") as copy:
        copy.write_row((1, 1))
    with amal.cursor().copy("COPY (SELECT * FROM annotator.change) TO STDOUT") as copy:
        assert SECRET.encode().hex() not in b"".join(bytes(part) for part in copy).decode()


@pytest.mark.parametrize("name", ["Amal", "Bashir"])
def test_logins_are_a_managers_to_give(team, name):
    login = new_login(team.project)
    for call in (
        f"annotator.make_login('{login}', '{team.ids['Salma']}', '{VERIFIER}')",
        f"annotator.reset_login('{team.logins['Salma']}', '{VERIFIER}')",
        f"annotator.drop_login('{team.logins['Salma']}')",
    ):
        assert refused(team, f"SELECT {call}", name=name).sqlstate == "AN005"


def test_a_manager_makes_no_other_role_than_a_login_of_the_project(team):
    boss = team.ids["Salma"]
    for login in (
        "postgres",
        "annotator",
        'x" SUPERUSER; --',
        f"{new_login(team.project)} ",
        "annotator_0_00000000",
        "",
    ):
        assert (
            refused(team, "SELECT annotator.make_login(%s, %s, %s)", login, boss, VERIFIER, name="Salma").sqlstate
            == "AN002"
        )
        assert refused(team, "SELECT annotator.reset_login(%s, %s)", login, VERIFIER, name="Salma").sqlstate == "AN002"
        assert refused(team, "SELECT annotator.drop_login(%s)", login, name="Salma").sqlstate == "AN002"
    for verifier in ("secret", "md5" + "a" * 32, VERIFIER + "' SUPERUSER --", VERIFIER + "\n", "", None):
        login = new_login(team.project)
        assert (
            refused(team, "SELECT annotator.make_login(%s, %s, %s)", login, boss, verifier, name="Salma").sqlstate
            == "AN002"
        )


def test_functions_called_oddly_answer_nothing(team):
    amal = team.people["Amal"]
    for call in ("annotator.withdrawn(NULL)", "annotator.hidden(ARRAY[NULL])", "annotator.withdrawn('{}')"):
        assert amal.execute(f"SELECT * FROM {call}").fetchall() == []
    for call in (
        "annotator.enrol(NULL, NULL, NULL, NULL, NULL, NULL)",
        "annotator.sign('{1}', '{x}', '{1}', '{x}', '{x}')",
        "annotator.sign('{1,2}', '{x}', NULL, NULL, NULL)",
        "annotator.accept()",
        "annotator.begin_stream()",
    ):
        refused(team, f"SELECT {call}")


def test_a_signature_is_kept_only_of_what_is_there_and_by_whose_it_is(team):
    key = team.people["Bashir"].execute("SELECT key FROM annotator.stream WHERE layer = 'work'").fetchone()[0]
    digest = team.people["Bashir"].execute("SELECT hash FROM annotator.change WHERE stream = %s", (key,)).fetchone()[0]
    enrol(team, "Amal", "hers")
    enrol(team, "Bashir", "his")
    call = "SELECT annotator.sign(ARRAY[%s]::int8[], ARRAY[%s], ARRAY[%s]::int8[], ARRAY[%s::bytea], ARRAY[%s::bytea])"
    for name, signer, seq, value in (
        ("Amal", "hers", 1, digest),
        ("Amal", "his", 1, digest),
        ("Bashir", "hers", 1, digest),
        ("Bashir", "his", 2, digest),
        ("Bashir", "his", 1, bytes(32)),
    ):
        assert refused(team, call, key, signer, seq, value, bytes(64), name=name).sqlstate == "AN005"
    team.people["Bashir"].execute(call, (key, "his", 1, digest, bytes(64)))
    team.people["Salma"].execute(call, (key, "his", 1, digest, b"c" * 64))  # carried: what he gave himself stays
    assert [s.signature for s in team.hub("Bashir").signatures([key])[key]] == [bytes(64)]
    team.people["Bashir"].execute(call, (key, "his", 1, digest, b"d" * 64))
    assert [s.signature for s in team.hub("Bashir").signatures([key])[key]] == [b"d" * 64]
    assert team.hub("Amal").signatures([key]) == {}


def test_who_lost_their_login_may_do_nothing_in_the_session_that_is_still_open(team):
    team.people["Salma"].execute("SELECT annotator.drop_login(%s)", (team.logins["Amal"],))
    refused(team, "SELECT count(*) FROM annotator.change")
    stream = team.stream("Amal", Sheet("work", DOCUMENT, team.ids["Amal"]))
    with pytest.raises(psycopg.Error):
        push(team.people["Amal"], team.project, stream, [])
    with pytest.raises(psycopg.OperationalError):
        team.connect("Amal")


def test_one_s_own_password_is_one_s_own(team):
    from annotator.sync.members import change_password

    amal = team.people["Amal"]
    change_password(amal, "another")
    with pytest.raises(psycopg.OperationalError, match=re.escape(team.logins["Amal"])):
        team.connect("Amal")
    team.people["Salma"].execute("SELECT annotator.reset_login(%s, %s)", (team.logins["Amal"], VERIFIER))


def test_an_id_that_means_to_be_two_things_is_one(team):
    """The parts of a stream's name are joined by U+001F: no part may hold it and slide into the next."""
    one = team.stream("Amal", Sheet("work", "a\x1fb", team.ids["Amal"]), new_id())
    with pytest.raises(psycopg.Error):
        push(team.people["Amal"], team.project, one, [])
