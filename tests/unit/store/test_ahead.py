"""Rows bound ahead of the lock: they wait in memory, and come into their tables shifted."""

from pathlib import Path

import pytest

from annotator.project.create import create_project
from annotator.store.ahead import Ahead
from annotator.store.engine import transaction

SECRET = "open sesame"
MARKER = "a name that must not be on the disk"


@pytest.fixture
def encrypted(tmp_path: Path):
    with create_project(tmp_path / "project.annot", "Salma", passphrase=SECRET) as project:
        yield project


def paragraphs(project) -> list[tuple[object, ...]]:
    sql = 'SELECT key, document, start, "end" FROM paragraph WHERE length(document) = 3 ORDER BY key'
    return [tuple(row) for row in project.replica.connection.exec_driver_sql(sql)]


def test_each_batch_is_copied_with_its_own_shift(project):
    connection = project.replica.connection
    ahead = Ahead(connection)
    first = ahead.keep("paragraph", [(1, "one", 0, 5, "more"), (2, "one", 6, 9, "more")])
    none = ahead.keep("paragraph", [])
    second = ahead.keep("paragraph", [(1, "two", 0, 3, "more")])
    with transaction(connection):
        for batch, shift in ((second, 100), (none, 200), (first, 300)):
            ahead.copy("paragraph", batch, {"key": shift})
    assert paragraphs(project) == [(101, "two", 0, 3), (301, "one", 0, 5), (302, "one", 6, 9)]


def test_rows_that_were_dropped_leave_room_for_others(project):
    ahead = Ahead(project.replica.connection)
    ahead.keep("paragraph", [(1, "one", 0, 5)])
    ahead.drop()
    listed = project.replica.connection.exec_driver_sql("PRAGMA database_list").all()
    assert [row[1] for row in listed] == ["main"]
    again = ahead.keep("paragraph", [(1, "two", 0, 5)])
    ahead.copy("paragraph", again, {"key": 100})
    assert paragraphs(project) == [(101, "two", 0, 5)]


def test_what_waits_reaches_no_disk(encrypted):
    """Temporary tables of an encrypted file would be in the clear."""
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        pytest.skip("this system does not list open files")
    before = set(opened(folder))
    Ahead(encrypted.replica.connection).keep("paragraph", [(n, MARKER * 100, 0, 5) for n in range(20_000)])
    assert set(opened(folder)) <= before
    assert not any(MARKER.encode() in path.read_bytes() for path in encrypted.path.parent.iterdir() if path.is_file())


def opened(folder: Path) -> list[str]:
    """Return the files that this process has open, deleted ones too."""
    links = []
    for each in folder.iterdir():
        try:
            links.append(str(each.readlink()))
        except FileNotFoundError:
            continue  # that of the listing itself
    return [link for link in links if link.startswith("/") and not link.startswith(("/dev/", "/proc/"))]
