"""An exchange that hangs keeps nobody waiting without end."""

import time
from pathlib import Path

import psycopg
import pytest

from annotator.errors import UnreachableError
from annotator.project import share
from tests.hub.teams import team


def test_who_meets_a_session_that_was_left_open_is_told_so_and_goes_on_later(database: str, tmp_path: Path):
    with team(database, tmp_path) as made:
        amal = made.join("Amal")
        document = amal.documents()[0].id
        amal.annotate(document, "person", [(0, 3)])
        made.sync("Amal")
        amal.annotate(document, "person", [(4, 7)])
        with psycopg.connect(database) as asleep:
            asleep.execute("SELECT FROM annotator.stream WHERE layer = 'work' FOR UPDATE")
            began = time.monotonic()
            with pytest.raises(UnreachableError, match="still busy"):
                share.sync(amal)
            assert time.monotonic() - began < 60
            asleep.rollback()
        assert share.sync(amal).sent == 1


def test_a_session_that_sleeps_within_a_transaction_is_ended(database: str, tmp_path: Path):
    with team(database, tmp_path) as made, share.connected(made.manager) as hub:
        shown = hub.connection.execute("SHOW idle_in_transaction_session_timeout").fetchone()
        assert shown == ("1min",)
