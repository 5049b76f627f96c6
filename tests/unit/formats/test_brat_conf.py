"""brat's configuration read into a schema, and a schema written as brat's configuration."""

import pytest

from annotator.errors import BadInputError
from annotator.formats.brat import FORMAT
from annotator.formats.corpus import Corpus
from annotator.model.schema import Attribute, Choice, Label, RoleType, Schema, Words

CONF = """\
# a comment
[spans]
<PLACE>=City|River
Person
!Place
\tCity
\tRiver
-----
[relations]
Knows\tArg1:Person, Arg2:Person
Alias  Arg1:Person, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive
[events]
Meet  Who+:Person, Where?:Place, Why*:<EVENT>, Any:<ANY>, Pair{2}:Person, broken
[attributes]
Past   Arg:<EVENT>
Sure   Arg:Meet|Person, Value:High|Low
"""
VISUAL = """\
[labels]
Person | A person | شخص | P
Who | Participant
[drawing]
Person\tbgColor:#FF0000, fgColor:black
Knows\tcolor:#00ff00
City\tbgColor:lightgreen
"""


@pytest.fixture
def corpus(tmp_path):
    (tmp_path / "a.txt").write_text("Ann met Bob.")
    (tmp_path / "a.ann").write_text("T1\tPerson 0 3\tAnn\nT2\tMeet 4 7\tmet\n")
    (tmp_path / "annotation.conf").write_text(CONF)
    (tmp_path / "visual.conf").write_text(VISUAL)
    return FORMAT.read(tmp_path)


def test_types_have_their_section_as_kind_and_hidden_ones_are_no_labels(corpus):
    kinds = {label.id: label.kind for label in corpus.schema.labels.values()}
    assert kinds == {
        "Person": "entity",
        "City": "entity",
        "River": "entity",
        "Meet": "event",
        "Knows": "relation",
        "Alias": "relation",
    }


def test_roles_have_fillers_and_counts(corpus):
    roles = {role.id: (role.fillers, role.required, role.many) for role in corpus.schema.labels["Meet"].roles}
    assert roles == {
        "Who": (("Person",), True, True),
        "Where": (("City", "River"), False, False),
        "Why": (("event",), False, True),
        "Any": ((), True, False),
        "Pair": (("Person",), True, True),
    }


def test_a_symmetric_relation_has_the_role_that_groups_use(corpus):
    assert [role.id for role in corpus.schema.labels["Alias"].roles] == ["Arg1", "Arg2", "Arg"]


def test_attributes_are_yes_or_no_or_a_choice_of_the_labels_they_name(corpus):
    meet, person = corpus.schema.labels["Meet"], corpus.schema.labels["Person"]
    assert [(each.id, each.type) for each in meet.attributes] == [("Past", "yes/no"), ("Sure", "choice")]
    assert [[choice.id for choice in each.choices] for each in person.attributes] == [["High", "Low"]]


def test_words_and_colours_come_from_visual_conf(corpus):
    labels = corpus.schema.labels
    assert labels["Person"].title == Words("A person", "شخص")
    assert [labels[name].colour for name in ("Person", "Knows", "City")] == ["#ff0000", "#00ff00", ""]
    assert labels["Meet"].roles[0].title == Words("Participant", "")


def test_what_is_not_understood_is_left_out_with_a_warning(corpus):
    [warning] = corpus.warnings
    assert "annotation.conf, line 13: “broken”" in warning


def test_a_text_bound_of_an_event_type_is_an_event_without_arguments(corpus):
    [document] = corpus.documents
    assert [each.kind for each in document.annotations] == ["entity", "event"]


def test_a_configuration_that_is_not_utf_8_is_refused(tmp_path):
    (tmp_path / "a.txt").write_text("Ann")
    (tmp_path / "annotation.conf").write_bytes(b"[entities]\n\xff\n")
    with pytest.raises(BadInputError, match=r"annotation\.conf is not UTF-8 at byte 11"):
        FORMAT.read(tmp_path)


def test_our_schema_comes_back_from_the_configuration(tmp_path):
    stance = Attribute(
        "stance", Words("Stance", "موقف"), "choice", choices=(Choice("re ports", Words("Reports", "ينقل")),)
    )
    sure = Attribute("sure", Words("Sure", ""), "yes/no")
    roles = (
        RoleType("who did it", Words("Who", "من"), ("person", "span"), required=True, many=True),
        RoleType("about1", Words("About", "عن"), ("event", "claim")),
    )
    labels = (
        Label("person", "entity", Words("Person", "شخص"), colour="#aa0000", attributes=(sure,)),
        Label("armed group", "entity", Words("Armed group", "جماعة مسلحة")),
        Label("attack", "event", Words("Attack", "هجوم"), colour="#00aa00", attributes=(sure,), roles=roles[:1]),
        Label("ادعاء", "claim", Words("Claim", "ادعاء"), attributes=(stance,), roles=roles),
    )
    schema = Schema("s", Words("S", ""), labels={label.id: label for label in labels})
    FORMAT.write(Corpus([], schema=schema), tmp_path / "out")
    found = FORMAT.read(tmp_path / "out").schema.labels
    assert list(found) == list(schema.labels)
    for name, label in schema.labels.items():
        assert (found[name].kind, found[name].title, found[name].colour) == (label.kind, label.title, label.colour)
        assert (found[name].roles, found[name].attributes) == (label.roles, label.attributes)
