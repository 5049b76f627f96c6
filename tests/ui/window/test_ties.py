"""In a real project: what an annotation leads to, by its roles and by the relations it is an end of."""

import pytest
from PySide6.QtTest import QTest

from annotator.project.people import add_member
from annotator.project.session import open_project
from annotator.ui.ties import ties_of
from tests.texts import ARABIC
from tests.ui.window.hands import LEFT, NONE, Key, choose_document, click, press, span


@pytest.fixture
def tied_path(texts_path):
    """An attack with an attacker, a place and an entry for a filler; the attacker leads a group by a relation."""
    with open_project(texts_path) as project:
        document = next(each.id for each in project.documents() if each.language == "ar")

        def tag(label, quote, roles=()):
            at = ARABIC.index(quote)
            return project.annotate(document, label, [(at, at + len(quote))], roles=roles)

        group, place = tag("armed-group", "اللواء 31"), tag("facility", "جسر الوادي")
        tag("battle", "معركة", [("attacker", group), ("place", place)])
        person = tag("person", "سامر العلي")
        project.annotate(document, "member-of", [], roles=[("member", person), ("body", group)])
        said = f"span:{ARABIC.index('وقال')}:{ARABIC.index('وقال') + 4}"
        tag("claim", "القصف أوقع 18 قتيلاً", [("source", "publisher"), ("cue", said)])
    return texts_path


@pytest.fixture
def tied(tied_path, open_window):
    window = open_window(tied_path)
    choose_document(window, "معركة جسر الوادي")
    return window


def known(project, label):
    return next(each for each in project.annotations() if each.label == label)


def written(ties):
    return {(tie.near.title, tie.far.title, tie.far.text) for tie in ties}


def test_an_event_leads_to_its_fillers_by_the_titles_of_its_roles(tied_path):
    with open_project(tied_path) as project:
        battle = known(project, "battle").id
        assert written(ties_of(project, battle, "en")) == {
            ("Battle", "Attacker", "اللواء 31"),
            ("Battle", "Place", "جسر الوادي"),
        }
        assert {title for _, title, _ in written(ties_of(project, battle, "ar"))} == {"المهاجم", "المكان"}


def test_a_claim_leads_to_bare_words_and_not_to_the_publisher(tied_path):
    with open_project(tied_path) as project:
        ties = ties_of(project, known(project, "claim").id, "en")
        assert {(tie.far.title, tie.far.text, bool(tie.far.id)) for tie in ties} == {
            ("Cue", "وقال", False),
        }


def test_either_end_of_a_relation_leads_to_the_other_by_its_label_with_its_direction(tied_path):
    with open_project(tied_path) as project:
        [from_member] = ties_of(project, known(project, "person").id, "en")
        [from_group] = ties_of(project, known(project, "armed-group").id, "en")
        assert (from_member.far.title, from_member.far.text, from_member.back) == ("Member of", "اللواء 31", False)
        assert (from_group.far.title, from_group.far.text, from_group.back) == ("Member of", "سامر العلي", True)
        [itself] = ties_of(project, known(project, "member-of").id, "en")
        assert (itself.near.text, itself.far.text, itself.back) == ("سامر العلي", "اللواء 31", False)
        assert "Member of" in itself.far.title


def test_what_another_member_relates_is_no_part_of_ones_own_work(tied_path):
    with open_project(tied_path) as project:
        add_member(project, "Omar", "annotator")
        person, group = known(project, "person"), known(project, "armed-group")
        before = ties_of(project, person.id, "en")
        ends = [("member", person.id), ("body", group.id)]
        theirs = project.annotate(person.document, "member-of", [], roles=ends, member="Omar")
        assert ties_of(project, person.id, "en") == before
        assert len(ties_of(project, theirs, "en")) == 1


def test_what_was_removed_leads_nowhere(tied_path):
    with open_project(tied_path) as project:
        project.remove([known(project, "facility").id])
        assert [tie.far.title for tie in ties_of(project, known(project, "battle").id, "en")] == ["Attacker"]
        battle = known(project, "battle").id
        project.remove([battle])
        assert ties_of(project, battle, "en") == []


def test_the_relations_of_an_annotation_are_found_among_those_of_all_documents(tied_path):
    with open_project(tied_path) as project:
        relation, person = known(project, "member-of"), known(project, "person")
        assert [each.id for each in project.relations_at(person.id)] == [relation.id]
        assert project.relations_at(relation.id) == []


def test_a_click_on_an_event_shows_its_connectors_and_a_click_on_a_role_goes_on(tied):
    click(tied, span(tied, "معركة")[0])
    links = tied.canvas.links()
    assert len(links.wires) == 2
    role = next(pill for pill in links.pills if pill.end.text == "اللواء 31")
    QTest.mouseClick(tied.canvas.viewport(), LEFT, NONE, role.rect.center().toPoint())
    assert "اللواء 31" in tied.panels["annotation"].texts()
    assert {pill.end.text for pill in tied.canvas.links().pills} == {"اللواء 31", "سامر العلي"}


def test_removing_a_filler_takes_its_connector_away(tied):
    click(tied, span(tied, "جسر")[0])
    press(tied, Key.Key_Delete)
    click(tied, span(tied, "معركة")[0])
    assert [pill.end.text for pill in tied.canvas.links().pills if not pill.root] == ["اللواء 31"]
