"""An invitation: a small file by which one person joins a team on one device. Whoever holds it may use it, once."""

import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

import orjson

from annotator.errors import BadInputError, NotFoundError, StorageError

SUFFIX = ".invitation"
_FORMAT = "annotator-invitation-1"
_MOST = 100_000  # bytes; an invitation has a few hundred


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a person needs to join: the hub, a login with its one-time password, and the key that enrols a device.

    `address` holds no password; `key` is the private signing key of the invitation, in hexadecimal, "" where only the
    password was reset. `certificate` is the hub's root certificate in PEM, "" where the system knows it.
    """

    project: str
    title: str
    member: str
    name: str
    role: str
    address: str
    login: str
    insecure: bool = False
    certificate: str = ""
    password: str = field(default="", repr=False)
    key: str = field(default="", repr=False)


def write_invitation(invitation: Invitation, target: Path) -> None:
    """Write an invitation that only the person here may read; raises StorageError where the file is there already."""
    data = orjson.dumps({"format": _FORMAT, **asdict(invitation)}, option=orjson.OPT_INDENT_2)
    try:
        opened = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError as error:
        raise StorageError(f"{target} is there already; choose another name.") from error
    except OSError as error:
        raise StorageError(f"{target} cannot be written; choose a folder that you may write to.") from error
    try:
        with os.fdopen(opened, "wb") as file:
            file.write(data + b"\n")
            file.flush()
            os.fsync(opened)
    except OSError as error:
        target.unlink(missing_ok=True)  # half an invitation is of no use, and in the way of the next
        raise StorageError(f"{target} cannot be written; see that there is room, and invite them again.") from error


def read_invitation(source: Path) -> Invitation:
    """Read an invitation; raises NotFoundError or BadInputError."""
    try:
        with source.open("rb") as file:
            data = file.read(_MOST + 1)
    except FileNotFoundError as error:
        raise NotFoundError(f"There is no invitation {source}; check the name.") from error
    except OSError as error:
        raise StorageError(f"{source} cannot be read; check its permissions.") from error
    try:
        return _parsed(orjson.loads(data))
    except (ValueError, TypeError) as error:
        raise BadInputError(f"{source.name} is not an invitation, or it is damaged; ask for it again.") from error


def _parsed(raw: object) -> Invitation:
    """Return the invitation that `raw` spells; raises ValueError or TypeError."""
    if not isinstance(raw, dict) or raw.pop("format", None) != _FORMAT:
        raise ValueError("another format")
    found = Invitation(**raw)
    bytes.fromhex(found.key)
    if any(type(value) is not (bool if name == "insecure" else str) for name, value in asdict(found).items()):
        raise TypeError("a value of another type")
    return found
