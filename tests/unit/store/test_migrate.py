"""Project files of other versions: older ones are brought up after a backup, newer ones are refused."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.errors import DamagedFileError, RefusedError
from annotator.project import files, search, states
from annotator.project.session import Project, open_project
from annotator.store import backup, migrate, replica, tables
from annotator.store.engine import open_engine
from tests.texts import TEXTS

ROOT = Path(__file__).parents[3]
SEARCH = ("paragraph", "paragraph_index")
LATER = (*SEARCH, "state", "comment", "comment_fragment", "verdict", "decision", "decision_cover")  # than version 0001


def connect(path: Path):
    return open_engine(path).connect().execution_options(isolation_level="AUTOCOMMIT")


def migrated(path: Path, revision: str):
    """Return a connection to a new file that the migrations alone have brought to `revision`."""
    connection = connect(path)
    migrate.upgrade(connection, revision)
    return connection


def layout(connection) -> dict[str, tuple[str, list[str], list[str]]]:
    """Return what there is in a file by name: (kind, columns and constraints, options), each list sorted."""
    rows = connection.exec_driver_sql("SELECT name, coalesce(sql, '') FROM sqlite_master")
    return {name: parts(re.sub(r"\s+", " ", sql)) for name, sql in rows}


def parts(sql: str) -> tuple[str, list[str], list[str]]:
    """Take a CREATE statement apart: alembic writes the constraints of a table in an order of its own."""
    kind, _, rest = sql.partition("(")
    body, _, options = rest.rpartition(")")
    outside_brackets = r",(?![^()]*\))"
    return kind.strip(), sorted(map(str.strip, re.split(outside_brackets, body))), sorted(options.strip().split(", "))


def columns(connection, table: str) -> list[str]:
    return [f'"{row[1]}"' for row in connection.exec_driver_sql(f"PRAGMA table_info('{table}')")]


@pytest.fixture
def older_of(tmp_path) -> Callable[[Project], Path]:
    """Return what writes a project as version 0001 knew it: laid by its migration, filled by plain SQL.

    The tables that came later are not there; the log holds what it holds.
    """

    def written(project: Project) -> Path:
        path = tmp_path / "older.annot"
        with migrated(path, "0001") as connection:
            connection.exec_driver_sql("ATTACH ? AS new", (str(project.path),))
            connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
            for table in tables.metadata.tables:
                if table not in LATER:
                    names = ", ".join(columns(connection, table))
                    connection.exec_driver_sql(f'INSERT INTO "{table}" ({names}) SELECT {names} FROM new."{table}"')
        return path

    return written


@pytest.fixture
def older(project, older_of) -> Path:
    """The project with an annotation, as version 0001 knew it."""
    annotation = project.annotate(project.documents()[0].id, "person", [(0, 5)], note="kept")
    assert project.annotations(ids=[annotation])
    return older_of(project)


def test_migrations_from_nothing_give_the_tables_of_a_new_file(tmp_path):
    with replica.create(tmp_path / "new.annot") as new, migrated(tmp_path / "old.annot", "head") as old:
        fresh, brought = layout(new.connection), layout(old)
        assert {*tables.metadata.tables, *SEARCH} <= set(fresh)
        assert sorted(brought) == sorted(fresh)
        different = {name: (brought[name], fresh[name]) for name in fresh if brought[name] != fresh[name]}
        assert not different
        ids = [each.exec_driver_sql("PRAGMA application_id").scalar_one() for each in (new.connection, old)]
        assert ids == [tables.APPLICATION_ID] * 2
        assert [migrate.version_of(each) for each in (new.connection, old)] == [migrate.HEAD] * 2
        for table in tables.metadata.tables:
            assert columns(old, table) == columns(new.connection, table)


def test_an_older_file_opens_and_is_searched(older):
    with open_project(older, member="Salma") as project:
        assert migrate.version_of(project.replica.connection) == migrate.HEAD
        assert {each.title for each in project.documents()} == set(TEXTS)
        assert [each.note for each in project.annotations()] == ["kept"]
        assert [hit.paragraph[:8] for hit in search.find(project, "اندلعت")] == ["اندلعت ص"]
        assert len(list(search.find(project, "Samer"))) == 1
        assert list(files.findings(project)) == []


def test_what_an_older_version_kept_without_knowing_it_shows_once_it_is_known(project, older_of):
    states.set_done(project, "Two accounts", True)
    with open_project(older_of(project), member="Salma") as opened:
        assert opened.replica.connection.exec_driver_sql("SELECT stage FROM state").scalars().all() == ["done"]
        assert states.states(opened) == states.states(project)
        assert list(files.findings(opened)) == []


def test_an_older_file_is_backed_up_as_it_was_before_it_is_migrated(older):
    open_project(older).close()
    (kept,) = backup.backups(older)
    with connect(kept.path) as connection:
        assert migrate.version_of(connection) == "0001"
        assert "paragraph" not in layout(connection)
        assert connection.exec_driver_sql("SELECT count(*) FROM annotation").scalar_one() == 1
    open_project(older).close()
    assert backup.backups(older) == [kept]


def test_a_migration_that_fails_leaves_the_older_file_as_it_was(older):
    with connect(older) as connection:
        connection.exec_driver_sql("CREATE TABLE paragraph_index (in_the_way TEXT)")
        before = layout(connection)
    with pytest.raises(DamagedFileError, match="is damaged"):
        open_project(older)
    with connect(older) as connection:
        assert migrate.version_of(connection) == "0001"
        assert layout(connection) == before


def test_a_newer_file_is_refused_and_left_alone(project_path):
    with connect(project_path) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    before = project_path.read_bytes()
    with pytest.raises(RefusedError, match=r"^project\.annot was written by a newer Annotator; .*\.$"):
        open_project(project_path)
    assert project_path.read_bytes() == before
    assert backup.backups(project_path) == []


def test_the_head_is_the_last_migration():
    revisions = sorted(path.name[:4] for path in (ROOT / "migrations" / "replica" / "versions").glob("[0-9]*.py"))
    assert revisions[-1] == migrate.HEAD


def test_alembic_runs_from_its_own_command_line(tmp_path):
    path = tmp_path / "new.annot"
    command = [sys.executable, "-m", "alembic", "upgrade", "head"]
    environment = os.environ | {"ANNOTATOR_FILE": str(path)}
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    with connect(path) as connection:
        assert migrate.version_of(connection) == migrate.HEAD


def test_alembic_without_a_file_to_work_on_says_so():
    environment = {name: value for name, value in os.environ.items() if name != "ANNOTATOR_FILE"}
    command = [sys.executable, "-m", "alembic", "upgrade", "head"]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode != 0
    assert "ANNOTATOR_FILE=" in ran.stderr.splitlines()[-1]
