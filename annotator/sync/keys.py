"""Keys: what is signed and how it is verified. Pure functions on bytes; a check answers, and never raises.

Signatures are Ed25519 (RFC 8032), keys and signatures are raw bytes (32 and 64), sealing keys are age's (X25519).
"""

import re
from collections.abc import Callable
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

from annotator.errors import BadInputError
from annotator.store.device import fingerprint, new_keys, new_sealing_keys

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

__all__ = ["fingerprint", "new_keys", "new_sealing_keys"]

_JOINT = "\x1f"
_HEAD = b"annotator-head-1"
_STREAM_ID = re.compile("[0-9a-f]{64}")
# Crockford's base 32: no I, L, O or U, so that what is read wrongly can be put right
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {letter: value for value, letter in enumerate(_LETTERS)} | {"O": 0, "I": 1, "L": 1}
_CHECKED = 3  # bytes of checksum: with the 32 of the key they make 56 letters, 14 groups of 4


def new_signing_key() -> tuple[bytes, bytes]:
    """Return a new Ed25519 key as (private, public), as an invitation needs it."""
    public, private = new_keys()
    return private, public


def enrolment_message(  # noqa: PLR0917 - the order of the fields is part of the message
    project: str, device: str, member: str, name: str, public_key: bytes, sealing_key: str
) -> bytes | None:
    """Return what a voucher signs to enrol a device, or None where the fields could be read in two ways."""
    fields = ("annotator-device-1", project, device, member, name, public_key.hex(), sealing_key)
    if any(_JOINT in field for field in fields):
        return None
    try:
        return _JOINT.join(fields).encode()
    except UnicodeEncodeError:  # a lone surrogate: nobody's name
        return None


def head_message(stream: str, seq: int, digest: bytes) -> bytes | None:
    """Return what a device signs of a stream (its id) that ends at number `seq` with `digest`; None for no such."""
    if not _STREAM_ID.fullmatch(stream) or not 0 < seq < 2**63 or len(digest) != 32:
        return None
    return _HEAD + bytes.fromhex(stream) + seq.to_bytes(8, "big") + digest


def sign(private: bytes, message: bytes | None) -> bytes:
    """Return the signature of `message` by a private key; raises ValueError where there is nothing to sign."""
    if message is None:
        raise ValueError("there is no message to sign")
    return signer(private)(message)


def signer(private: bytes) -> Callable[[bytes], bytes]:
    """Return what signs many messages by a private key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - costs 50 ms
        Ed25519PrivateKey,
    )

    return Ed25519PrivateKey.from_private_bytes(private).sign


def verify(public: bytes, signature: bytes, message: bytes | None) -> bool:
    """Tell whether `signature` is that of `message` by the holder of `public`; whatever is malformed is not."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - costs 50 ms

    if message is None or not _is_bytes(public, 32) or not _is_bytes(signature, 64):
        return False
    try:
        _public_key(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _is_bytes(value: object, length: int) -> bool:
    return isinstance(value, bytes) and len(value) == length


@lru_cache(maxsize=1024)
def _public_key(public: bytes) -> "Ed25519PublicKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - costs 50 ms
        Ed25519PublicKey,
    )

    return Ed25519PublicKey.from_public_bytes(public)


def public_of(private: bytes) -> bytes:
    """Return the public key of a private one."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - costs 50 ms
        Ed25519PrivateKey,
    )

    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def recovery_text(private: bytes) -> str:
    """Return a key of 32 bytes as it is printed: 14 groups of 4 letters, with a checksum in the last ones."""
    number = int.from_bytes(private + _checksum(private), "big")
    letters = "".join(_LETTERS[number >> shift & 31] for shift in range(275, -1, -5))
    return " ".join(letters[at : at + 4] for at in range(0, 56, 4))


def recovered(text: str) -> bytes:
    """Return the key that `recovery_text` printed, however it was typed; raises BadInputError."""
    letters = [each for each in text.upper() if not each.isspace() and each not in "-–."]
    if len(letters) != 56:
        raise BadInputError(f"A recovery key has 56 letters and digits, this has {len(letters)}; type all 14 groups.")
    number = 0
    for at, letter in enumerate(letters):
        if letter not in _VALUES:
            raise BadInputError(
                f"Group {at // 4 + 1} of the recovery key holds “{letter}”, which no key has; look again."
            )
        number = number << 5 | _VALUES[letter]
    raw = number.to_bytes(35, "big")
    if _checksum(raw[:32]) != raw[32:]:
        raise BadInputError("The recovery key was not typed as it was printed; compare each of its 14 groups.")
    return raw[:32]


def _checksum(private: bytes) -> bytes:
    return sha256(b"annotator-recovery-1" + private).digest()[:_CHECKED]
