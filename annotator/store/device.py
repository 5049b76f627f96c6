"""Devices: which machine and which file a replica writes from. A copy opened elsewhere is another device.

The machine and the file are told apart by digests, so that a project file names no machine.
"""

import hashlib
import platform
import subprocess
import sys
import uuid
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from annotator.model.ids import new_id


@dataclass(frozen=True, slots=True)
class Device:
    """A writer: one person (`member` is their id) at one machine, in one file."""

    id: str
    member: str
    name: str
    machine: str
    file: str


def here(path: Path, project: str) -> tuple[str, str]:
    """Return the digests of this machine and of the file at `path` (its inode: a copy has another)."""
    return _digest(project, machine_id()), _digest(project, machine_id(), str(path.stat().st_ino))


def new_device(path: Path, project: str, member: str) -> Device:
    """Return a device that writes into `path` on this machine for `member`."""
    machine, file = here(path, project)
    return Device(new_id(), member, platform.node() or "this computer", machine, file)


def new_keys() -> tuple[bytes, bytes]:
    """Return (public, private) raw Ed25519 keys of 32 bytes (RFC 8032)."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - costs 50 ms, needed once a device
        Ed25519PrivateKey,
    )

    private = Ed25519PrivateKey.generate()
    return private.public_key().public_bytes_raw(), private.private_bytes_raw()


def new_sealing_keys() -> tuple[str, bytes]:
    """Return a new age key pair: the recipient ("age1..."), and the identity as the bytes of its text."""
    import pyrage  # noqa: PLC0415 - costs 5 ms, needed once a device

    identity = pyrage.x25519.Identity.generate()
    return str(identity.to_public()), str(identity).encode()


def fingerprint(public_key: bytes) -> str:
    """Return the fingerprint of a key: SHA-256 in hexadecimal. A project's id is that of its creator's key."""
    return hashlib.sha256(public_key).hexdigest()


@cache
def machine_id() -> str:
    """Return what the system calls this machine, or its network address where it says nothing."""
    for path in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
        if path.is_file() and (text := path.read_text("ascii", "replace").strip()):
            return text
    if sys.platform == "darwin":
        return _darwin_id()
    if sys.platform == "win32":
        return _windows_id()
    return f"{uuid.getnode():x}"


def _darwin_id() -> str:
    command = ["/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice"]
    lines = subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
    return next((line.split('"')[-2] for line in lines if "IOPlatformUUID" in line), f"{uuid.getnode():x}")


def _windows_id() -> str:
    import winreg  # noqa: PLC0415 - Windows only

    path = r"SOFTWARE\Microsoft\Cryptography"
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:  # type: ignore[attr-defined]
        return str(winreg.QueryValueEx(key, "MachineGuid")[0])  # type: ignore[attr-defined]


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]
