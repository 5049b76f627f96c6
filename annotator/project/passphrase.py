"""Whether a project file asks for a passphrase."""

from pathlib import Path

from annotator.store.engine import is_encrypted


def wants_passphrase(path: Path) -> bool:
    """Tell whether a file that is there can only be opened with a passphrase, if it is a project file at all."""
    return path.is_file() and path.stat().st_size > 0 and is_encrypted(path)
