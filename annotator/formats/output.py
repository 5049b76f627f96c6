"""Where exports go: a file or folder appears whole under its name, or not at all."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from annotator.errors import RefusedError, StorageError


@contextmanager
def new_file(target: Path) -> Iterator[BinaryIO]:
    """Open a file that replaces `target` when the block ends well.

    Raises StorageError where the disk is full or the folder cannot be written, and leaves no part behind.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        with part.open("wb", buffering=1 << 20) as file:
            yield file
        part.replace(target)
    except OSError as error:
        raise _storage_error(target, error) from error
    finally:
        if part.exists():  # where the folder cannot be written, there is none, and unlink would complain of that
            part.unlink()


@contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """Make a folder that takes the name `target` when the block ends well.

    Raises RefusedError where `target` is a file or holds files, else as `new_file`.
    """
    part = target.with_name(f".{target.name}.part")
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise RefusedError(f"{target} holds files already; choose a new or an empty folder.")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        yield part
        if target.exists():
            target.rmdir()
        part.rename(target)
    except OSError as error:
        raise _storage_error(target, error) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _storage_error(target: Path, error: OSError) -> StorageError:
    reason = (error.strerror or str(error)).lower()
    return StorageError(f"{target} cannot be written ({reason}); free the disk or choose another place.")
