"""Annotator: read Arabic and English reports, mark who did what to whom and who says so."""

from typing import TYPE_CHECKING

from annotator.version import __version__

if TYPE_CHECKING:
    from annotator.project.session import open_project

__all__ = ["__version__", "open_project"]


def __getattr__(name: str) -> object:
    """Import the parts of the Python API on first use, so that the command line starts fast."""
    if name == "open_project":
        from annotator.project.session import open_project  # noqa: PLC0415 - on first use

        return open_project
    raise AttributeError(name)


def __dir__() -> list[str]:
    """Name what is imported on first use, too."""
    return sorted({*globals(), *__all__})
