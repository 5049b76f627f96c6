"""Keys: a signature holds for its very bytes alone, and a printed key survives how people type."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import BadInputError
from annotator.sync import keys

PUBLIC, PRIVATE = keys.new_keys()
PROJECT = keys.fingerprint(PUBLIC)
RAW = st.binary(min_size=32, max_size=32)


def test_a_signature_holds():
    assert keys.verify(PUBLIC, keys.sign(PRIVATE, b"said"), b"said")
    assert keys.public_of(PRIVATE) == PUBLIC


@pytest.mark.parametrize("part", range(3))
def test_no_bit_of_key_signature_or_message_may_differ(part: int):
    parts = [PUBLIC, keys.sign(PRIVATE, b"said"), b"said"]
    whole = parts[part]
    for bit in range(len(whole) * 8):
        altered = bytearray(whole)
        altered[bit // 8] ^= 1 << bit % 8
        parts[part] = bytes(altered)
        assert not keys.verify(*parts)


@given(st.one_of(st.none(), st.binary(max_size=80), st.text()), st.one_of(st.none(), st.binary(max_size=80)))
def test_what_is_malformed_is_not_signed_and_nothing_is_raised(key, signature):
    assert not keys.verify(key, signature, b"said")
    assert not keys.verify(PUBLIC, signature, b"said")
    assert not keys.verify(PUBLIC, keys.sign(PRIVATE, b"said"), None)


def test_signing_nothing_is_a_bug():
    with pytest.raises(ValueError, match="no message"):
        keys.sign(PRIVATE, None)


def test_an_enrolment_is_spelled_for_good():
    message = keys.enrolment_message("p", "d", "m", "Laptop أ", b"\x01" * 32, "age1x")
    assert message == f"annotator-device-1\x1fp\x1fd\x1fm\x1fLaptop أ\x1f{'01' * 32}\x1fage1x".encode()


@pytest.mark.parametrize("name", ["a\x1fb", "\ud800"])
def test_an_enrolment_that_could_be_read_in_two_ways_is_none(name: str):
    assert keys.enrolment_message("p", "d", "m", name, b"\x01" * 32, "age1x") is None


def test_a_head_is_spelled_for_good():
    message = keys.head_message("ab" * 32, 258, b"\x07" * 32)
    assert message == b"annotator-head-1" + b"\xab" * 32 + b"\0\0\0\0\0\0\x01\x02" + b"\x07" * 32


@pytest.mark.parametrize(
    ("stream", "seq", "digest"),
    [
        ("AB" * 32, 1, b"\x07" * 32),
        ("ab " + "ab" * 31, 1, b"\x07" * 32),
        ("ab" * 31, 1, b"\x07" * 32),
        ("ab" * 32, 0, b"\x07" * 32),
        ("ab" * 32, -1, b"\x07" * 32),
        ("ab" * 32, 2**63, b"\x07" * 32),
        ("ab" * 32, 1, b"\x07" * 31),
    ],
)
def test_what_is_no_head_has_no_message(stream: str, seq: int, digest: bytes):
    assert keys.head_message(stream, seq, digest) is None


def test_a_sealing_key_opens_what_was_sealed_to_it():
    import pyrage

    recipient, identity = keys.new_sealing_keys()
    sealed = pyrage.encrypt(b"secret", [pyrage.x25519.Recipient.from_str(recipient)])
    assert pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity.decode())]) == b"secret"


@given(RAW)
def test_a_printed_key_comes_back(private: bytes):
    assert keys.recovered(keys.recovery_text(private)) == private


@given(RAW, st.randoms())
def test_a_printed_key_comes_back_however_it_was_typed(private: bytes, chance: random.Random):
    wrong = {"0": "Oo0", "1": "Il1iL"}
    typed = "".join(
        chance.choice(wrong.get(each, each + each.lower())) + chance.choice(["", "", " ", "-", "\n"])
        for each in keys.recovery_text(private).replace(" ", "")
    )
    assert keys.recovered(typed) == private


def test_a_printed_key_is_14_groups_of_4():
    groups = keys.recovery_text(PRIVATE).split(" ")
    assert [len(group) for group in groups] == [4] * 14


@given(RAW, st.integers(0, 55), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_letter_is_noticed(private: bytes, at: int, letter: str):
    letters = list(keys.recovery_text(private).replace(" ", ""))
    if letters[at] != letter:
        letters[at] = letter
        with pytest.raises(BadInputError, match="compare each"):
            keys.recovered("".join(letters))


@pytest.mark.parametrize(
    ("text", "said"), [("", "has 0;"), ("ABCD", "has 4;"), ("U" + "A" * 55, "Group 1 "), ("A" * 55 + "ب", "Group 14 ")]
)
def test_what_is_no_printed_key_is_refused_in_a_sentence(text: str, said: str):
    with pytest.raises(BadInputError, match=said) as refused:
        keys.recovered(text)
    assert str(refused.value).endswith(".")
