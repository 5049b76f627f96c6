"""Identifiers: UUIDv7 for what is made (time-ordered, RFC 9562), derived UUIDv8 for what follows from it."""

import hashlib
import os
import re
import threading
import time
import uuid

_UUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """Return a UUIDv7 as text, greater than every one this process made before (RFC 9562, 6.2, method 1)."""
    return new_ids(1)[0]


def new_ids(count: int) -> list[str]:
    """Return `count` increasing UUIDv7; a bulk act takes its ids in one call."""
    global _last  # noqa: PLW0603 - one counter per process is what makes the ids increase
    with _lock:
        # 48 bits of milliseconds and 12 bits of counter, as one number that only grows
        start = max(_last + 1, (time.time_ns() // 1_000_000) << 12)
        _last = start + count - 1
    noise = os.urandom(8 * count).hex()
    return [_spell(start + i, noise[16 * i : 16 * i + 16]) for i in range(count)]


def _spell(stamp: int, noise: str) -> str:
    head = f"{stamp >> 12:012x}"
    variant = "89ab"[int(noise[0], 16) & 3]
    return f"{head[:8]}-{head[8:]}-7{stamp & 0xFFF:03x}-{variant}{noise[1:4]}-{noise[4:16]}"


def derived_id(*parts: str) -> str:
    """Return the UUIDv8 that follows from `parts`: the same parts give the same id on every machine."""
    digest = bytearray(hashlib.sha256("\x1f".join(parts).encode()).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x80
    digest[8] = digest[8] & 0x3F | 0x80
    return str(uuid.UUID(bytes=bytes(digest)))


def is_uuid(text: str) -> bool:
    """Tell whether `text` is a UUID in its canonical spelling."""
    return len(text) == 36 and _UUID.fullmatch(text) is not None
