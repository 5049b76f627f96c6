"""Opening the files that imports name: every failure of the system is one sentence about the file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from annotator.errors import BadInputError, NotFoundError, StorageError


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a file to read its bytes; raises NotFoundError or StorageError."""
    try:
        with path.open("rb") as file:
            yield file
    except FileNotFoundError as error:
        raise NotFoundError(f"There is no file {path}; check the name.") from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise StorageError(f"{path} cannot be read ({reason}); check that it is a file you may read.") from error


def read_bytes(path: Path, most: int) -> bytes:
    """Return the content of a file of at most `most` bytes; raises BadInputError where it is longer."""
    with opened(path) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise BadInputError(f"{path} is longer than {most >> 20} MiB; split it.")
    return data
