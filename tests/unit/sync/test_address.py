"""Addresses of hubs: where they lead, how they are shown, and what libpq is told whatever its environment says."""

import pytest

from annotator.errors import BadInputError, RefusedError
from annotator.sync.connection import host, is_local, parameters, without_password

FAR = "postgresql://amal@hub.example/annotator"


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://amal@127.0.0.1:5433/annotator",
        "postgresql://amal@127.9.9.9/annotator",
        "postgresql://amal@[::1]:5433/annotator",
        "postgresql://localhost/annotator",
        "postgresql:///annotator?host=/var/run/postgresql",
        "postgresql://%2Fvar%2Frun%2Fpostgresql/annotator",
        "host=/var/run/postgresql dbname=annotator",
        "hostaddr=127.0.0.1 dbname=annotator",
        "host=localhost hostaddr=127.0.0.1",
    ],
)
def test_loopback_and_sockets_are_this_computer(address):
    assert is_local(address)
    assert parameters(address)["sslmode"] == "prefer"


@pytest.mark.parametrize(
    "address",
    [
        FAR,
        "postgresql://amal@10.0.0.1/annotator",
        "postgresql://amal@127.0.0.1.example/annotator",
        "postgresql://amal@localhost.example/annotator",
        "host=localhost hostaddr=10.0.0.1",
        "host=127.0.0.1 hostaddr=10.0.0.1",
        "host=/var/run/postgresql hostaddr=10.0.0.1",
        "host=hub.example hostaddr=127.0.0.1",
        "postgresql://amal@hub.example/annotator?hostaddr=127.0.0.1",
        "postgresql://amal@0.0.0.0/annotator",
    ],
)
@pytest.mark.parametrize("weaker", ["", "disable", "allow", "prefer", "require", "verify-ca"])
def test_anything_else_needs_verified_tls_whatever_the_address_says(address, weaker):
    join = "&" if "?" in address else "?" if "://" in address else " "
    asked = f"{address}{join}sslmode={weaker}" if weaker else address
    assert not is_local(asked)
    told = parameters(asked)
    assert told["sslmode"] == "verify-full"
    assert told["gssencmode"] == "disable"
    assert told["sslrootcert"]
    assert parameters(asked, insecure=True)["sslmode"] == (weaker or "prefer")


def test_the_environment_changes_neither_the_way_nor_its_safety(monkeypatch):
    before = parameters("postgresql://amal@127.0.0.1/annotator"), parameters(FAR)
    for name, value in {
        "PGHOST": "evil.example",
        "PGHOSTADDR": "10.6.6.6",
        "PGPORT": "6666",
        "PGSSLMODE": "disable",
        "PGGSSENCMODE": "require",
        "PGOPTIONS": "-c search_path=evil",
        "PGREQUIREAUTH": "password",
    }.items():
        monkeypatch.setenv(name, value)
    near, far = parameters("postgresql://amal@127.0.0.1/annotator"), parameters(FAR)
    assert (near, far) == before
    assert near["hostaddr"] == near["options"] == ""
    assert near["port"] == "5432"
    assert near["require_auth"] == "scram-sha-256,none"
    assert far["sslmode"] == "verify-full"
    with pytest.raises(RefusedError, match="names no computer"):
        parameters("postgresql:///annotator")


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("postgresql://amal@one.example,127.0.0.1/annotator", "more than one"),
        ("postgresql://amal@127.0.0.1:5432,127.0.0.1:5433/annotator", "more than one"),
        ("host=localhost hostaddr=127.0.0.1,10.0.0.1", "more than one"),
        ("service=hub", "a service of a file"),
        ("postgresql://127.0.0.1/annotator?service=hub", "a service of a file"),
        ("postgresql:///annotator", "names no computer"),
        ("postgresql://127.0.0.1/annotator?sslpassword=secret", "a key or its passphrase"),
    ],
)
def test_an_address_says_itself_where_it_leads_and_to_one_place(address, why):
    with pytest.raises(RefusedError, match=why) as refused:
        parameters(address)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("address", "shown", "password"),
    [
        (f"{FAR}", FAR, None),
        ("postgresql://amal:s3cret@hub.example/annotator", FAR, "s3cret"),
        ("postgres://amal:%40%2F%25@hub.example/annotator", FAR, "@/%"),
        ("postgresql://amal@hub.example/annotator?password=s3cret", FAR, "s3cret"),
        ("postgresql://amal:a@hub.example/annotator?password=s3cret", FAR, "s3cret"),
        ("host=hub.example user=amal dbname=annotator password='s3 cret'", FAR, "s3 cret"),
        ("postgresql://a%40b:x@[::1]:5/d%2Fb?sslmode=require", "postgresql://a%40b@[::1]:5/d%2Fb?sslmode=require", "x"),
        (
            "postgresql://:x@/annotator?host=/var/run/postgresql",
            "postgresql:///annotator?host=/var/run/postgresql",
            "x",
        ),
        ("postgresql://a@127.0.0.1/b?passfile=%2Fp%20q/%25", "postgresql://a@127.0.0.1/b?passfile=/p%20q/%25", None),
    ],
)
def test_an_address_is_shown_without_its_password(address, shown, password):
    assert without_password(address) == (shown, password)
    assert without_password(shown) == (shown, None)


@pytest.mark.parametrize(
    "address",
    ["", "hub.example", "https://amal:s3cret@hub.example", "postgresql://amal:s3 cret@h/%zz", "host=a s3cret=b"],
)
def test_what_is_no_address_is_refused_without_being_repeated(address):
    with pytest.raises(BadInputError) as refused:
        without_password(address)
    assert "cret" not in str(refused.value).replace("secret", "")
    assert refused.value.__context__ is None


def test_a_place_is_named_as_people_know_it():
    assert host(FAR) == "hub.example"
    assert host("postgresql:///annotator?host=/run/x") == "/run/x"


def test_certificates_are_those_named_else_the_systems(tmp_path, monkeypatch):
    mine = tmp_path / "mine.crt"
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("PGSSLROOTCERT", raising=False)
    assert parameters(f"{FAR}?sslrootcert={mine}")["sslrootcert"] == str(mine)
    assert parameters(FAR)["sslrootcert"] == parameters(f"{FAR}?sslrootcert=system")["sslrootcert"] != str(mine)
    monkeypatch.setenv("PGSSLROOTCERT", str(mine))
    assert parameters(FAR)["sslrootcert"] == str(mine)
