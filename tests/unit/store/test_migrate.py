"""Older files: brought up to date in one step, after a backup; what was in them is there and checks."""

import re
from pathlib import Path

import pytest
from sqlalchemy import Connection

from annotator.errors import RefusedError
from annotator.project import files, search
from annotator.project.session import open_project
from annotator.store import migrate
from annotator.store.engine import open_engine


@pytest.fixture
def old_path(project) -> Path:
    """A file of version 0001, which had no search index."""
    project.annotate("Two accounts", "person", [(0, 5)])
    connection = project.replica.connection
    for sql in (
        "DROP TABLE paragraph_index",
        "DROP TABLE paragraph",
        "UPDATE alembic_version SET version_num = '0001'",
    ):
        connection.exec_driver_sql(sql)
    project.close()
    return project.path


def tables(connection: Connection) -> dict[str, list[str]]:
    """Return the statements that made each table, their clauses in one order."""
    rows = connection.exec_driver_sql(
        "SELECT name, coalesce(sql, '') FROM sqlite_master WHERE name != 'alembic_version'"
    )
    return {row[0]: sorted(re.findall(r"[\w\"]+", row[1])) for row in rows}


def test_an_older_file_is_backed_up_and_brought_up_to_date(old_path: Path):
    with open_project(old_path) as project:
        assert [hit.start for hit in search.find(project, "Wadi")] == [42 - 5]
        assert len(project.annotations()) == 1
        assert list(files.findings(project)) == []
    assert len(files.backups(old_path)) == 1
    open_project(old_path).close()
    assert len(files.backups(old_path)) == 1


def test_a_migration_that_fails_leaves_the_file_as_it_was(old_path: Path, monkeypatch):
    from annotator.store import search as index

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(index, "index", fail)
    with pytest.raises(KeyboardInterrupt):
        open_project(old_path)
    monkeypatch.undo()
    with open_project(old_path) as project:
        assert list(files.findings(project)) == []


def test_a_newer_file_is_refused(project):
    project.replica.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    project.close()
    with pytest.raises(RefusedError, match="newer Annotator"):
        open_project(project.path)


def test_migrations_from_nothing_give_the_tables_of_a_new_file(project, tmp_path: Path):
    with open_engine(tmp_path / "migrated.annot").connect() as connection:
        migrated = connection.execution_options(isolation_level="AUTOCOMMIT")
        migrate.upgrade(migrated, migrate.HEAD)
        assert tables(migrated) == tables(project.replica.connection)
