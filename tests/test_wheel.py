"""The wheel carries all that Annotator needs, and works where there is no checkout."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent
CARRIED = ("migrations", "resources", "projects")
SCRIPTS = "Scripts" if os.name == "nt" else "bin"

pytestmark = pytest.mark.xdist_group("wheel")  # one worker: the wheel is built and installed once


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    ran(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT)
    return next(folder.glob("annotator-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into an environment of its own and return the folder of its commands."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    python = folder / SCRIPTS / "python"
    ran(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index", wheel)
    # the libraries are lent by the running environment, so that no network is needed; a path in a .pth file does not
    # open the .pth files there, so that the checkout, which is installed there by one, stays out of reach
    own = Path(ran(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (own / "lent.pth").write_text("\n".join(sorted(lent)) + "\n", "utf-8")
    return folder / SCRIPTS


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in an empty folder, with an empty home, where nothing leads to the checkout."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("PYTHONPATH", raising=False)
    return tmp_path


def ran(*command: object) -> str:
    """Run a command and return what it says; it must end well."""
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_carries_migrations_resources_and_sample_byte_for_byte(wheel):
    with ZipFile(wheel) as archive:
        names = set(archive.namelist())
        for folder in CARRIED:
            files = [path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
            assert files
            for path in files:
                assert archive.read(f"annotator/data/{path.relative_to(ROOT).as_posix()}") == path.read_bytes()
        for path in (ROOT / "annotator").rglob("*.py"):
            assert path.relative_to(ROOT).as_posix() in names


def test_the_wheel_carries_nothing_else(wheel):
    with ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"annotator"}
    assert not [name for name in names if name.endswith((".pyc", ".annot")) or "/tests/" in name]


def test_the_installed_package_is_the_wheels_own(installed, elsewhere):
    tell = "import annotator, sys; print(annotator.__file__); print(*sys.path, sep='\\n')"
    file, *path = ran(installed / "python", "-c", tell).splitlines()
    assert Path(file).is_relative_to(installed.parent)
    assert str(ROOT) not in path


def test_the_command_tells_what_it_can_do(installed, elsewhere):
    said = ran(installed / "annotator", "--help")
    assert "create" in said
    assert "import" in said


def test_a_project_is_made_and_opened_from_another_folder(installed, elsewhere):
    ran(installed / "annotator", "create", "new.annot", "--member", "Salma")
    assert ran(installed / "annotator", "documents", "new.annot", "--json").split() == ["[]"]
    tell = "import annotator; project = annotator.open_project('new.annot'); print(len(project.schema.labels) > 10)"
    assert ran(installed / "python", "-c", tell).strip() == "True"


def test_an_older_file_is_migrated_by_the_wheels_own_migrations(installed, elsewhere):
    migrate = """
from pathlib import Path
from annotator.store import migrate
from annotator.store.engine import open_engine
with open_engine(Path("old.annot")).connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
    migrate.upgrade(connection, "head")
    print(migrate.version_of(connection) == migrate.HEAD)
"""
    assert ran(installed / "python", "-c", migrate).strip() == "True"


def test_the_demonstration_runs_from_another_folder(installed, elsewhere):
    said = ran(installed / "annotator", "demo", "--headless", "--out", "shown")
    assert "Check: in order." in said
    assert (elsewhere / "shown" / "sample.annot").is_file()
    assert len(list((elsewhere / "shown").rglob("*.png"))) >= 6


def test_the_installed_command_puts_itself_into_the_menus(installed, elsewhere, monkeypatch):
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    ran(installed / "annotator", "desktop", "install")
    shared = elsewhere / ".local" / "share"
    entry = (shared / "applications" / "annotator.desktop").read_text("utf-8")
    assert f"\nExec={installed / 'annotator'} open %f\n" in entry
    for icon in ("apps/annotator.png", "mimetypes/application-x-annotator.png"):
        own = ROOT / "resources" / "icons" / "hicolor" / "48x48" / icon
        assert (shared / "icons" / "hicolor" / "48x48" / icon).read_bytes() == own.read_bytes()
    ran(installed / "annotator", "desktop", "remove")
    assert not list(shared.rglob("*annotator*"))
