"""What all tests share: Qt offscreen, Hypothesis profiles, and a project file built once and copied."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# windows remember where they were left; what tests leave must not be what a person finds
os.environ["XDG_STATE_HOME"] = os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="annotator-state-")
# nor may the keys of test projects stay among a person's own
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="annotator-data-")
os.environ["ANNOTATOR_KEYRING"] = "off"

_CALM = (HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large)
settings.register_profile("test", max_examples=40, deadline=None, suppress_health_check=_CALM, print_blob=True)
settings.register_profile("soak", max_examples=2000, deadline=None, suppress_health_check=_CALM, print_blob=True)
settings.load_profile(os.environ.get("ANNOTATOR_PROFILE", "test"))


def _folder(variable: str) -> Path:
    folder = os.environ.get(variable)
    if not folder or not Path(folder).is_dir():
        pytest.skip(f"{variable} names no folder")
    return Path(folder)


@pytest.fixture
def corpus_folder() -> Path:
    """The real reports, where the environment names them."""
    return _folder("ANNOTATOR_CORPUS")


@pytest.fixture
def fixtures_folder() -> Path:
    """The real files of the formats, where the environment names them."""
    return _folder("ANNOTATOR_FIXTURES")


@pytest.fixture(scope="session")
def empty_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project file of Salma, a manager, with the conflict-reporting schema and no documents; copy it."""
    from annotator.project.create import create_project

    path = tmp_path_factory.mktemp("empty") / "empty.annot"
    create_project(path, "Salma").close()
    return path


@pytest.fixture
def project_path(empty_project: Path, tmp_path: Path) -> Path:
    """A copy of the empty project, on which Salma has begun to write."""
    from annotator.project.session import open_project

    path = tmp_path / "project.annot"
    shutil.copy(empty_project, path)
    open_project(path, member="Salma").close()
    return path


@pytest.fixture
def project(project_path: Path):
    """An open project with two documents, Arabic and English."""
    from annotator.project.session import open_project
    from tests.texts import bring_texts

    with open_project(project_path) as opened:
        bring_texts(opened)
        yield opened
