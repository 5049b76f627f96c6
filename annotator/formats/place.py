"""Where in a file something was read: every complaint about a line names both."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.errors import AnnotatorError, BadInputError


@contextmanager
def at(path: Path, line: int) -> Iterator[None]:
    """Prefix the errors of the block with file and line; they stay one sentence."""
    try:
        yield
    except AnnotatorError as error:
        raise BadInputError(f"{path}, line {line}: {error}") from error
