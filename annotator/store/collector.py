"""Bulk work and Python's garbage collector: it looks again and again at millions of new rows that hold no cycles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused_collector() -> Iterator[None]:
    """Let the cyclic garbage collector rest; a bulk import takes half the time, and reference counts go on."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
