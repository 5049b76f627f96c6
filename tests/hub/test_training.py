"""A test through the hub and by bundles: its gold comes to who is done with it, and to nobody before."""

import pytest

from annotator.errors import NotFoundError
from annotator.model.document import document_id
from annotator.project import annotate, bundles, share
from annotator.project.states import set_done
from annotator.project.verdicts import judge
from annotator.review import training
from annotator.sync.rights import rights_of
from tests.hub.teams import team
from tests.texts import ARABIC, ENGLISH

TEST, OTHER = document_id(ENGLISH), document_id(ARABIC)


@pytest.fixture
def school(database, tmp_path):
    """Salma has made a test of one of two documents that have gold; Amal and Bashir are to be trained on it."""
    with team(database, tmp_path) as made:
        for name in ("Amal", "Bashir"):
            made.join(name)
        salma = made["Salma"]
        for document in (TEST, OTHER):
            annotate.add(salma, [annotate.draft(salma, document, "person", [(0, 8)], layer="gold")])
        training.set_tests(salma, [TEST])
        made.rest()
        yield made


def gold(project):
    return {each.document for each in project.annotations(layer="gold")}


def carry(writer, reader, path, *, everything=False):
    bundles.write(writer, reader.person.name, path, everything=everything)
    bundles.read(reader, path)


def test_gold_of_a_test_comes_to_who_is_done_with_it(school):
    amal, bashir = school["Amal"], school["Bashir"]
    assert gold(amal) == gold(bashir) == set()
    amal.annotate(TEST, "person", [(0, 8)])
    amal.annotate(TEST, "person", [(9, 14)])
    set_done(amal, OTHER, True)
    set_done(amal, TEST, True)
    with pytest.raises(NotFoundError, match="synchronise"):
        training.score(amal, TEST)
    school.sync("Amal", "Bashir")
    assert training.score(amal, TEST).f1 == 2 / 3
    assert (gold(amal), gold(bashir)) == ({TEST}, set()), "neither other gold, nor to others"
    school.rest()
    assert gold(amal) == {TEST}


def test_it_stays_where_their_work_comes_back_and_goes_with_the_test(school):
    amal, salma = school["Amal"], school["Salma"]
    set_done(amal, TEST, True)
    school.rest()
    judge(salma, TEST, "returned", ["Amal"])
    school.rest()
    assert gold(amal) == {TEST}
    training.set_tests(salma, [])
    school.rest()
    assert gold(amal) == set()
    set_done(amal, TEST, True)
    school.rest()
    assert gold(amal) == set()


def test_the_hub_and_a_file_say_alike_who_sees_it(school):
    for each in ("Amal", "Bashir"):
        project = school[each]
        assert rights_of(project.replica.connection, project.person.id).tested == frozenset()
    set_done(school["Amal"], TEST, True)
    school.rest()
    member = school["Amal"].person.id
    for each in ("Amal", "Salma"):
        assert rights_of(school[each].replica.connection, member).tested == {TEST}
    assert rights_of(school["Salma"].replica.connection, school["Bashir"].person.id).tested == frozenset()


def test_a_bundle_brings_it_as_the_hub_does(school, tmp_path):
    amal, salma = school["Amal"], school["Salma"]
    set_done(amal, TEST, True)
    carry(amal, salma, tmp_path / "one.annotbundle")
    carry(salma, amal, tmp_path / "two.annotbundle")
    assert gold(amal) == {TEST}
    assert training.score(amal, TEST).f1 == 0.0
    share.sync(amal)
    assert gold(amal) == {TEST}


def test_a_bundle_for_another_computer_of_theirs_brings_their_done_along(school, tmp_path):
    amal, salma = school["Amal"], school["Salma"]
    other = school.join("Amal", file="Amal-2")
    set_done(amal, TEST, True)
    school.sync("Amal", "Salma")
    assert gold(other) == set()
    carry(salma, other, tmp_path / "three.annotbundle", everything=True)
    assert gold(other) == {TEST}
