"""A header is read back as what it spells, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.log.change import Change, header_bytes, payload_digest, read_header

IDS = st.uuids().map(str)
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40)


@given(
    st.integers(1, 2**40),
    IDS,
    IDS,
    st.integers(0, 2**62),
    st.integers(-(2**40), 2**50),
    st.integers(0, 65535),
    TEXTS,
    TEXTS,
    st.lists(IDS, max_size=4),
    st.binary(max_size=20),
)
def test_a_header_is_read_back(seq, name, action, lamport, wall_ms, v, kind, record, base, payload):
    digest = payload_digest(b"s", payload)
    change = Change(name, action, lamport, wall_ms, kind, v, record, tuple(base), digest, payload, b"s")
    header = header_bytes(change, seq)
    assert read_header(header, payload, b"s") == (seq, change)
    for cut in range(len(header)):
        try:
            found = read_header(header[:cut], payload, b"s")
        except ValueError:
            continue
        assert header_bytes(found[1], found[0]) != header


@given(st.binary(max_size=200))
def test_bytes_that_are_no_header_raise_nothing_else(raw):
    try:
        seq, change = read_header(raw, None, None)
    except ValueError:
        return
    assert header_bytes(change, seq)[:1] == raw[:1]


def test_a_header_of_another_version_is_refused():
    name = "00000000-0000-7000-8000-000000000000"
    change = Change(name, name, 1, 1, "a.put", 1, "r", (), b"\0" * 32, None, None)
    header = b"\x02" + header_bytes(change, 1)[1:]
    with pytest.raises(ValueError, match="no header of version 1"):
        read_header(header, None, None)
