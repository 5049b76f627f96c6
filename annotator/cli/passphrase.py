"""Where a passphrase comes from: a file, the environment, the system's keyring or a person, never an argument.

The arguments of a command stand in lists of processes and in the shell's history.
"""

import os
import sys
from pathlib import Path

from annotator.cli.streams import is_terminal
from annotator.errors import BadInputError, NotFoundError, RefusedError, StorageError

VARIABLE = "ANNOTATOR_PASSPHRASE"
_SERVICE = "annotator"
_MOST = 10_000  # characters of a secret


def passphrase_for(path: Path, source: Path | None, keyring: bool) -> str | None:
    """Return the passphrase that opens the project file at `path`, None where it needs none or nobody gives one."""
    from annotator.project.files import needs_passphrase  # noqa: PLC0415 - when a command runs

    if source is not None:
        return from_file(source)
    if not needs_passphrase(path):
        return None
    if os.environ.get(VARIABLE):
        return os.environ[VARIABLE]
    if keyring and (kept := recall(path)):
        return kept
    return ask(f"Passphrase of {path.name}") if is_terminal(sys.stdin) else None


def new_passphrase(source: Path | None) -> str:
    """Return the passphrase for a new file; a person types it twice."""
    given = from_file(source) if source is not None else os.environ.get(VARIABLE)
    if given:
        return given
    if not is_terminal(sys.stdin):
        raise RefusedError(f"An encrypted file needs a passphrase; give --passphrase-file PATH or set {VARIABLE}.")
    first = ask("Passphrase of the new file")
    if ask("The same again") != first:
        raise BadInputError("The two passphrases differ; try again.")
    return first


def from_file(source: Path) -> str:
    """Return the first line of a file that holds a passphrase."""
    passphrase = secret_in(source, "passphrase").partition("\n")[0]
    if not passphrase:
        raise BadInputError(f"The first line of {source} is empty; write the passphrase there.")
    return passphrase


def secret_in(source: Path, what: str) -> str:
    """Return the text of a file that holds a secret; `what` it is stands in the sentences."""
    try:
        with source.open(encoding="utf-8-sig") as file:
            return file.read(_MOST)
    except FileNotFoundError as error:
        raise NotFoundError(f"There is no file {source} with the {what}; check the name.") from error
    except OSError as error:
        raise StorageError(f"{source} cannot be read ({(error.strerror or str(error)).lower()}).") from error
    except UnicodeDecodeError as error:
        raise BadInputError(f"{source} is not in UTF-8; save the {what} as one line of text.") from error


def ask(prompt: str) -> str:
    """Ask the person at the terminal, without showing what they type."""
    import getpass  # noqa: PLC0415 - only at a terminal

    typed = getpass.getpass(f"{prompt}: ")
    if not typed:
        raise BadInputError("A passphrase cannot be empty; type at least one character.")
    return typed


def remember(path: Path, passphrase: str) -> None:
    """Keep the passphrase of a file in the system's keyring."""
    import keyring  # noqa: PLC0415 - only on request

    try:
        keyring.set_password(_SERVICE, str(path.resolve()), passphrase)
    except keyring.errors.KeyringError as error:
        raise RefusedError(f"This system's keyring did not take the passphrase; keep it yourself ({error}).") from error


def recall(path: Path) -> str | None:
    """Return the passphrase of a file from the system's keyring, None where it has none."""
    import keyring  # noqa: PLC0415 - only on request

    try:
        kept: str | None = keyring.get_password(_SERVICE, str(path.resolve()))
    except keyring.errors.KeyringError as error:
        raise RefusedError(f"This system's keyring cannot be asked; leave --keyring out ({error}).") from error
    return kept
