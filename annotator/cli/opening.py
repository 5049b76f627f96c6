"""Opening the project that a command is about: `@reading` and `@writing` put FILE and its options before a command."""

import inspect
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

import typer

from annotator.cli.options import As, File, Keyring, PassphraseFile
from annotator.cli.output import note
from annotator.cli.passphrase import passphrase_for
from annotator.cli.streams import is_terminal
from annotator.errors import BadInputError, RefusedError

if TYPE_CHECKING:
    from annotator.project.session import Project

P = ParamSpec("P")
_KEYWORD = inspect.Parameter.KEYWORD_ONLY
_FILE = inspect.Parameter("file", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=File)
_READS = (
    inspect.Parameter("passphrase_file", _KEYWORD, default=None, annotation=PassphraseFile),
    inspect.Parameter("keyring", _KEYWORD, default=False, annotation=Keyring),
)
_WRITES = (inspect.Parameter("as_", _KEYWORD, default=None, annotation=As), *_READS)


def reading(command: "Callable[Concatenate[Project, P], None]") -> Callable[..., None]:
    """Give a command, whose first parameter is the open project, FILE and the options that open it."""

    def run(*, file: Path, passphrase_file: Path | None, keyring: bool, **own: Any) -> None:  # noqa: ANN401
        with open_file(file, passphrase_file, keyring) as project:
            command(project, **own)  # type: ignore[call-arg]  # typer passes what the signature says

    return _described(run, command, _READS)


def writing(command: "Callable[Concatenate[Project, P], None]") -> Callable[..., None]:
    """Do as `reading`, with --as NAME, and settle who is there before the command."""

    def run(*, file: Path, as_: str | None, passphrase_file: Path | None, keyring: bool, **own: Any) -> None:  # noqa: ANN401
        with open_file(file, passphrase_file, keyring) as project:
            settle_person(project, as_)
            command(project, **own)  # type: ignore[call-arg]  # typer passes what the signature says

    return _described(run, command, _WRITES)


def _described(
    run: Callable[..., None], command: Callable[..., None], added: tuple[inspect.Parameter, ...]
) -> Callable[..., None]:
    own = [each.replace(kind=_KEYWORD) for each in list(inspect.signature(command).parameters.values())[1:]]
    run.__signature__ = inspect.Signature([_FILE, *own, *added])  # type: ignore[attr-defined]  # inspect reads it
    run.__annotations__ = {}
    run.__name__, run.__doc__ = command.__name__, command.__doc__
    return run


def open_file(file: Path, passphrase_file: Path | None, keyring: bool) -> "Project":
    """Open a project file with the passphrase that was given, remembered or asked for."""
    from annotator.project.session import open_project  # noqa: PLC0415 - when a command runs

    refuse_folder(file)
    return open_project(file, passphrase_for(file, passphrase_file, keyring))


def refuse_folder(file: Path) -> None:
    """Raise BadInputError where FILE is a folder."""
    if file.is_dir():
        raise BadInputError(f"{file} is a folder; name a .annot file.")


def refuse_itself(project: "Project", path: Path) -> None:
    """Raise RefusedError where a file that is to be read is the open project's own: closing it drops SQLite's locks."""
    own = (Path(f"{project.path}{suffix}") for suffix in ("", "-wal", "-shm"))
    if path.exists() and any(each.exists() and path.samefile(each) for each in own):
        raise RefusedError(f"{path} is this project's own file; name another.")


def settle_person(project: "Project", name: str | None) -> None:
    """Say who writes: `name`; in a copied file the person at the terminal is asked, else the last one goes on.

    It is stored with the command's act: one that is refused leaves the file as it was.
    """
    from annotator.project.session import claim  # noqa: PLC0415 - when a command runs

    last = project.members.get(project.replica.last_member)
    if name is not None:
        claim(project, name, at_first_act=True)
    elif project.replica.device is None and is_terminal(sys.stdin):
        listed = ", ".join(each.name for each in project.members.values() if not each.retired)
        who = typer.prompt(f"This file is a copy. Who is there? ({listed})", err=True)
        claim(project, who, at_first_act=True)
    elif project.replica.device is None and last is not None:
        claim(project, last.id, at_first_act=True)
        note(f"{project.path.name} is a copy; {last.name} goes on in it as on a new device (--as NAME says otherwise).")
