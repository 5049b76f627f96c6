"""The architecture of the house: layers, sizes, names, and what each way in may import."""

import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from annotator.formats.registry import Format
from annotator.project import people

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "annotator").rglob("*.py"))
DUMPING_GROUNDS = {"utils", "helpers", "common", "manager", "misc", "base"}
SHIPPED = {"text", "brat", "jsonl"}
LISTING = """
import sys
from annotator.__main__ import main
status = main(["documents", sys.argv[1], "--json"])
assert status == 0, status
"""
COMPARING = """
import sys
from annotator.__main__ import main
assert main(["disagreements", sys.argv[1]]) == 0
"""
OPENING = """
import sys
import annotator
with annotator.open_project(sys.argv[1]) as project:
    assert len(project.documents()) == 2
"""


def packages_loaded_by(code: str, path: Path) -> set[str]:
    """Run `code` on a project file in an interpreter of its own and return the packages it has imported at the end."""
    tell = "\nprint('\\nLOADED', *{name.partition('.')[0] for name in sys.modules})"
    command = [sys.executable, "-c", code + tell, str(path)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8")
    assert ran.returncode == 0, ran.stderr
    return set(ran.stdout.rpartition("LOADED")[2].split())


def test_imports_obey_the_contracts(monkeypatch, tmp_path, capsys):
    monkeypatch.chdir(ROOT)
    status = lint_imports(config_filename="pyproject.toml", cache_dir=str(tmp_path))
    said = capsys.readouterr().out
    assert status == 0, said
    assert "0 broken" in said


def test_no_file_is_longer_than_500_lines():
    long = {
        str(path.relative_to(ROOT)): lines for path in MODULES if (lines := len(path.read_bytes().splitlines())) > 500
    }
    assert not long


def test_no_module_is_a_dumping_ground():
    assert not [path for path in MODULES if DUMPING_GROUNDS & {path.stem, path.parent.name}]


def test_the_python_api_needs_no_qt(project):
    loaded = packages_loaded_by(OPENING, project.path)
    assert "sqlalchemy" in loaded
    assert not loaded & {"PySide6", "shiboken6"}


def test_listing_documents_imports_only_what_it_needs(project):
    loaded = packages_loaded_by(LISTING, project.path)
    assert {"typer", "orjson"} <= loaded
    dear = {"alembic", "PySide6", "rich", "cryptography", "icu4py", "edtf", "keyring", "bidi", "charset_normalizer"}
    dear |= {"numpy", "scipy"}
    assert not loaded & dear


def test_comparing_members_imports_no_arithmetic(project):
    for member, label in (("Salma", "person"), ("Basel", "place")):
        if member == "Basel":
            people.add_member(project, member)
        project.annotate("Two accounts", label, [(0, 8)], member=member)
        project.annotate("Two accounts", label, [(0, 14)], member=member)
    assert not packages_loaded_by(COMPARING, project.path) & {"numpy", "scipy"}


def test_the_formats_that_ship_are_registered():
    assert {point.name for point in entry_points(group="annotator.formats")} >= SHIPPED


@pytest.mark.parametrize("point", entry_points(group="annotator.formats"), ids=lambda point: point.name)
def test_a_registered_format_fulfils_the_protocol(point, tmp_path):
    found = point.load()
    assert isinstance(found, Format)
    assert found.name == point.name
    assert found.title
    assert found.carries
    assert found.reads or found.writes
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    assert found.recognises(nothing) is False
