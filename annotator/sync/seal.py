"""The seal of a bundle: a line that says what it is, and what only the recipient's devices can open (age).

Before the sealed part stand 16 random bytes and 16 that tell whether it is of a project one knows; to others they
say nothing. The sealed part is a signature and a database; the signature covers all else.
"""

import os
import re
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import NamedTuple

from annotator.errors import BadInputError, RefusedError

MAGIC = b"annotator-bundle-"
FORMAT = 1
_LINE = re.compile(rb"annotator-bundle-([1-9][0-9]{0,3})\n")
_HINT = b"annotator-bundle-project"
_SIGNED = b"annotator-bundle-1"
_SALT = _MARK = 16
_SIGNATURE = 64


class Opened(NamedTuple):
    """What was sealed: the bytes of a database, and the signature over `message`."""

    signature: bytes
    message: bytes
    database: bytes


def prefix(project: str) -> bytes:
    """Return what a new bundle of a project begins with."""
    salt = os.urandom(_SALT)
    return MAGIC + b"%d\n" % FORMAT + salt + _mark(salt, project)


def _mark(salt: bytes, project: str) -> bytes:
    return sha256(_HINT + salt + project.encode()).digest()[:_MARK]


def message(before: bytes, database: bytes) -> bytes:
    """Return what the writer's device signs."""
    return _SIGNED + sha256(before + database).digest()


def seal(before: bytes, signature: bytes, database: bytes, recipients: Iterable[str]) -> bytes:
    """Return a whole bundle; raises ValueError where nobody can open it."""
    import pyrage  # noqa: PLC0415 - when a bundle is written

    keys = []
    for each in recipients:
        try:
            keys.append(pyrage.x25519.Recipient.from_str(each))
        except pyrage.RecipientError:  # a key that its own member made useless: others of theirs may do
            continue
    if not keys:
        raise ValueError("no recipient has a key")
    sealed: bytes = pyrage.encrypt(signature + database, keys)
    return before + sealed


def unseal(raw: bytes, project: str, identities: Sequence[bytes], name: str) -> Opened:
    """Open a bundle, called `name`, of a project by the secret keys of devices. Raises BadInputError, RefusedError."""
    line = _LINE.match(raw)
    if line is None:
        raise BadInputError(f"{name} is not a bundle; choose a file that annotator bundle write made.")
    if int(line[1]) > FORMAT:
        raise newer(name)
    before = raw[: line.end() + _SALT + _MARK]
    salt, mark = before[line.end() : line.end() + _SALT], before[line.end() + _SALT :]
    if int(line[1]) < FORMAT or len(before) < line.end() + _SALT + _MARK:
        raise damaged(name)
    if mark != _mark(salt, project):
        raise RefusedError(f"{name} is of another project, or was damaged on the way; nothing of it was taken.")
    opened = _decrypted(raw[len(before) :], identities, name)
    if len(opened) <= _SIGNATURE:
        raise damaged(name)
    database = opened[_SIGNATURE:]
    return Opened(opened[:_SIGNATURE], message(before, database), database)


def _decrypted(sealed: bytes, identities: Sequence[bytes], name: str) -> bytes:
    import pyrage  # noqa: PLC0415 - when a bundle is read

    keys = [pyrage.x25519.Identity.from_str(each.decode()) for each in identities]
    try:
        opened: bytes = pyrage.decrypt(sealed, keys)
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error):
            raise RefusedError(
                f"{name} is sealed for somebody else, or for another computer of yours; ask for one written for you."
            ) from error
        raise damaged(name) from error
    return opened


def damaged(name: str) -> BadInputError:
    """Return the sentence for a bundle that is not as it was written."""
    return BadInputError(f"{name} was damaged or cut off on the way; nothing of it was taken. Ask for it once more.")


def newer(name: str) -> RefusedError:
    """Return the sentence for a bundle of a newer program."""
    return RefusedError(f"{name} was written by a newer Annotator; update this one to read it.")
