"""The standard streams: UTF-8 whatever the locale, and quiet when a reader goes away."""

import io
import os
import sys
from typing import TextIO


def speak_utf8() -> None:
    """Make the three streams UTF-8; what cannot be written (half a surrogate pair in a path) is spelled out."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            errors = "strict" if stream is sys.stdin else "backslashreplace"
            stream.reconfigure(encoding="utf-8", errors=errors)


def is_terminal(stream: TextIO) -> bool:
    """Tell whether a person sits at a stream."""
    return stream is not None and not stream.closed and stream.isatty()


def let_go() -> None:
    """Send what is still to be written nowhere: nobody reads it, and Python would complain at exit."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
