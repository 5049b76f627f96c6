"""The shared database of a team: here the server for a trial or a small office; other commands add themselves."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer

from annotator.cli.output import say
from annotator.errors import StorageError

group = typer.Typer(no_args_is_help=True)
_ENDS = (signal.SIGINT, signal.SIGTERM)


@group.callback()
def hub() -> None:
    """Run and keep the shared database of a team."""


@group.command()
def serve(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where the data is kept; made at first.")],
    port: Annotated[
        int | None,
        typer.Option("--port", min=1, max=65535, help="Where it listens, from now on.", show_default="a free one"),
    ] = None,
) -> None:
    """Run a PostgreSQL for this computer, until Ctrl+C; the first line is its address."""
    from annotator.sync.server import start  # noqa: PLC0415 - when the command runs

    with _until_asked(), start(folder, port) as server:
        say(server.address)
        say("It listens on this computer only: it is built without OpenSSL, so on a network anyone could read along.")
        say("For a team on a network take an ordinary PostgreSQL with TLS; docs/guide/hub.md shows the few lines.")
        say(f"The address holds no password: that lies in {server.folder / 'pgpass'}, which only you may read.")
        say("Stop it with Ctrl+C; everything is kept.")
        sys.stdout.flush()
        server.wait()
        raise StorageError(
            f"PostgreSQL ended by itself; the end of {server.folder / 'postgres.log'} says why, then start it again."
        )


@contextmanager
def _until_asked() -> Iterator[None]:
    """Run the body until it is asked to end by Ctrl+C or a signal, which is no failure; asking twice is asking once."""

    def ask(_number: int, _frame: FrameType | None) -> None:
        for each in _ENDS:
            signal.signal(each, signal.SIG_IGN)
        raise KeyboardInterrupt

    before = {each: signal.signal(each, ask) for each in _ENDS}
    try:
        yield
    except KeyboardInterrupt:
        say("Stopped.")
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
