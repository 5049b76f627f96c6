"""Redaction over a hub: it reaches every file, and what somebody pushes late returns nowhere."""

from pathlib import Path

import pytest

from annotator.errors import RefusedError
from annotator.log.change import Sheet
from annotator.model.ids import new_id
from annotator.project import files
from annotator.project.redact import plan, redact
from tests.hub.teams import Team, team
from tests.unit.store.test_redact import bytes_beside
from tests.unit.store.test_unite import forge


@pytest.fixture
def two(database: str, tmp_path: Path):
    with team(database, tmp_path) as made:
        made.join("Amal")
        made.join("Bashir")
        yield made


def test_a_redacted_document_leaves_every_file_and_late_work_on_it_returns_nowhere(two: Team):
    amal, salma = two["Amal"], two["Salma"]
    document = amal.documents()[0].id
    text = amal.text(document)
    amal.annotate(document, "person", [(0, 3)], note="witness7")
    two.rest()
    redact(salma, plan(salma, document), "asked for")
    amal.annotate(document, "place", [(4, 8)], note="afterword5")
    two.rest()
    for name in ("Salma", "Amal", "Bashir"):
        two[name].refresh()
        assert document not in [each.id for each in two[name].documents()]
        assert two[name].annotations() == []
        assert list(files.findings(two[name])) == []
        beside = bytes_beside(two[name].path)
        assert not any(words.encode() in beside for words in ("witness7", "afterword5", text.splitlines()[0]))
    for done in two.sync().values():
        assert (done.sent, done.received, done.refused) == (0, 0, [])


def test_what_a_newer_program_pushes_closes_the_document_for_older_ones(two: Team):
    amal, salma = two["Amal"], two["Salma"]
    document = amal.documents()[0].id
    forge(amal, Sheet("shared", document), "hologram.put", new_id(), {"new": "shape"})
    two.rest()
    with pytest.raises(RefusedError, match="was changed by a newer Annotator; update this one to change it"):
        salma.annotate(document, "person", [(0, 3)])
    other = next(each.id for each in salma.documents() if each.id != document)
    assert salma.annotate(other, "person", [(0, 3)])
