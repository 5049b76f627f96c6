"""A project that its creator has just made."""

from pathlib import Path

import pytest

from annotator.project.create import create_project
from tests.texts import bring_texts


@pytest.fixture
def salma(tmp_path: Path):
    """Salma's new project with two documents; she made it here."""
    with create_project(tmp_path / "salma.annot", "Salma") as project:
        bring_texts(project)
        yield project
