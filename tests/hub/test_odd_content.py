"""What a member's own program wrote and signed, and no table can hold: it is refused, and all else comes."""

from pathlib import Path

import pytest

from annotator.log.change import Sheet
from annotator.log.stream import Stream, extend
from annotator.project.session import Project
from annotator.store.append import append_links, sheet_key, stream_head
from annotator.store.engine import transaction
from tests.hub.teams import Team, team
from tests.unit.sync.people import put


@pytest.fixture
def two(database: str, tmp_path: Path):
    with team(database, tmp_path) as made:
        made.join("Amal")
        made.rest()
        yield made


def write_oddly(project: Project, sheet: Sheet, kind: str, state: object) -> None:
    """Write what no Annotator would, past all that folds it."""
    replica = project.replica
    stream = Stream(replica.project, replica.device.id, replica.device.member, sheet)
    with transaction(replica.connection):
        key, seq, digest = stream_head(replica.connection, stream, sheet_key(replica.connection, sheet))
        append_links(replica.connection, key, list(extend(seq, digest, [put(kind, "odd", state)])))


@pytest.mark.parametrize("state", [[], {}, {"text": 5, "annotation": None, "answers": None, "settled": 0, "span": []}])
def test_what_fits_no_table_is_refused_and_the_rest_comes(two: Team, state: object):
    amal, salma = two["Amal"], two["Salma"]
    first, second = (each.id for each in amal.documents())
    write_oddly(amal, Sheet("shared", first), "comment.put", state)
    made = amal.annotate(second, "person", [(0, 3)])
    two.sync("Amal")
    for _ in range(2):
        done = two.sync("Salma")["Salma"]
        assert [each.reason for each in done.refused] == ["number 1 holds what no comment is"]
    assert [each.id for each in salma.annotations(second)] == [made]
