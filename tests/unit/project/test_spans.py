"""Trimming, moving edges, splitting, joining, fragments, copying: each is one act, and says why where it cannot be."""

from dataclasses import replace

import pytest

from annotator.model.annotation import AnnotationTarget, Role, SourceTarget, SpanTarget
from annotator.project import annotate, people, spans
from tests.texts import ARABIC, ENGLISH, at
from tests.unit.project.conftest import VOWELLED
from tests.unit.project.undoing import one_act, refused


def words_of(project, name) -> list[str]:
    return list(project.annotations(ids=[name])[0].quotes)


def one(project, name):
    return project.annotations(ids=[name])[0]


def test_trimming_takes_punctuation_first_and_then_a_proclitic_a_press(project, vowelled):
    name = project.annotate(vowelled, "group", [at(VOWELLED, " «والنِّظامُ»، ")])
    for left in ("والنِّظامُ", "النِّظامُ", "نِّظامُ"):
        with one_act(project):
            spans.trim(project, name)
        assert words_of(project, name) == [left]
    with refused(project, "nothing to trim"):
        spans.trim(project, name)


def test_every_fragment_loses_its_punctuation_and_the_first_alone_its_proclitic(project, vowelled):
    name = project.annotate(vowelled, "group", [at(VOWELLED, "وبِالقَصْفِ؛"), at(VOWELLED, " للاجئين")])
    spans.trim(project, name)
    assert words_of(project, name) == ["وبِالقَصْفِ", "للاجئين"]
    spans.trim(project, name)
    assert words_of(project, name) == ["بِالقَصْفِ", "للاجئين"]
    spans.trim(project, name)
    assert words_of(project, name) == ["القَصْفِ", "للاجئين"]


def test_an_event_without_words_has_nothing_to_trim_move_or_split(project, arabic):
    name = project.annotate(arabic, "battle", [])
    for act in (
        lambda: spans.trim(project, name),
        lambda: spans.move_edge(project, name, "end", 1, "word"),
        lambda: spans.split(project, name, 3),
    ):
        with refused(project, "marks no words of its own"):
            act()


@pytest.mark.parametrize(
    ("edge", "by", "unit", "left"),
    [
        ("start", 1, "grapheme", "ظامُ"),
        ("start", -2, "grapheme", "النِّظامُ"),
        ("start", -1, "word", "والنِّظامُ"),
        ("start", -2, "word", "قَالَ «والنِّظامُ"),
        ("end", -1, "grapheme", "نِّظا"),
        ("end", 1, "word", "نِّظامُ»، وبِالقَصْفِ"),
        ("end", -9, "grapheme", "نِّ"),
        ("start", 9, "grapheme", "مُ"),
    ],
)
def test_an_edge_moves_by_letters_with_their_signs_and_by_words(project, vowelled, edge, by, unit, left):
    name = project.annotate(vowelled, "group", [at(VOWELLED, "نِّظامُ")])
    with one_act(project):
        spans.move_edge(project, name, edge, by, unit)
    assert words_of(project, name) == [left]


def test_an_edge_does_not_leave_the_text_nor_take_the_last_letter(project, vowelled):
    dove, first = (
        project.annotate(vowelled, "group", [at(VOWELLED, "🕊️.")]),
        project.annotate(vowelled, "group", [at(VOWELLED, "قَ")]),
    )
    for edge, by, unit, name, why in (
        ("end", 1, "grapheme", dove, "the text ends there"),
        ("end", 1, "word", dove, "the text ends there"),
        ("start", -1, "grapheme", first, "the text begins there"),
        ("start", -1, "word", first, "the text begins there"),
        ("start", 1, "grapheme", first, "no letter left"),
        ("end", -1, "word", first, "no word left"),
    ):
        with refused(project, why):
            spans.move_edge(project, name, edge, by, unit)


def test_edges_of_several_fragments_are_the_outer_ones_and_the_inner_stay(project, arabic):
    parts = [at(ARABIC, "سامر"), at(ARABIC, "القصف")]
    name = project.annotate(arabic, "person", parts)
    spans.move_edge(project, name, "end", 2, "word")
    spans.move_edge(project, name, "start", -1, "word")
    assert words_of(project, name) == ["المتحدث سامر", "القصف أوقع 18"]
    spans.move_edge(project, name, "start", 1, "word")
    with refused(project, "no word left"):
        spans.move_edge(project, name, "start", 1, "word")


def test_a_split_makes_two_alike_and_leaves_roles_with_the_first(project, arabic):
    entry = people_entry(project)
    filler = project.annotate(arabic, "group", [at(ARABIC, "اللواء 31")])
    whole = project.annotate(
        arabic,
        "battle",
        [at(ARABIC, "معركة عند جسر الوادي")],
        attributes={"outcome": "undecided"},
        roles=[("attacker", filler)],
        note="الأولى",
        entry=entry,
    )
    claim = project.annotate(arabic, "claim", [at(ARABIC, "وقال")], roles=[("about", whole)])
    with one_act(project):
        made = spans.split(project, whole, at(ARABIC, " جسر")[0])
    first, second = (one(project, name) for name in made.ids)
    assert made.ids[0] == whole
    assert (first.quotes, second.quotes) == (("معركة عند",), ("جسر الوادي",))
    assert replace(second, id=first.id, fragments=first.fragments, quotes=first.quotes, roles=first.roles) == first
    assert (first.roles, second.roles) == ((Role("attacker", AnnotationTarget(filler)),), ())
    assert one(project, claim).roles == (Role("about", AnnotationTarget(whole)),)


def people_entry(project) -> str:
    from annotator.project.entries import add_entry

    return add_entry(project, "معركة الجسر", "battle").id


def test_a_split_between_fragments_parts_them_and_one_inside_a_letter_cuts_before_it(project, vowelled):
    name = project.annotate(vowelled, "group", [at(VOWELLED, "قَالَ"), at(VOWELLED, "ثُمَّ"), at(VOWELLED, "القناطر")])
    made = spans.split(project, name, at(VOWELLED, "للاجئين")[0])
    assert [words_of(project, each) for each in made.ids] == [["قَالَ", "ثُمَّ"], ["القناطر"]]
    inside = spans.split(project, name, at(VOWELLED, "الَ")[0] + 2)
    assert [words_of(project, each) for each in inside.ids] == [["قَا"], ["لَ", "ثُمَّ"]]


@pytest.mark.parametrize("words", ["معركة عند", " عند", "قال"])
def test_a_cut_that_leaves_no_words_on_one_side_is_refused(project, arabic, words):
    name = project.annotate(arabic, "person", [(at(ARABIC, "معركة ")[0], at(ARABIC, "معركة ")[1])])
    with refused(project, "no words on one side"):
        spans.split(project, name, at(ARABIC, words)[0])


def test_joining_merges_fragments_fills_what_the_first_lacks_and_turns_roles_to_it(project, arabic):
    filler = project.annotate(arabic, "group", [at(ARABIC, "اللواء 31")])
    second = project.annotate(
        arabic,
        "battle",
        [at(ARABIC, "عند جسر"), at(ARABIC, "الهدوء")],
        attributes={"outcome": "undecided", "killed": "18"},
        roles=[("attacker", filler), ("place", project.annotate(arabic, "place", [at(ARABIC, "جسر الوادي")]))],
        note="الثانية",
    )
    first = project.annotate(
        arabic,
        "battle",
        [at(ARABIC, "معركة")],
        attributes={"outcome": "attacker"},
        roles=[("defender", filler)],
        note="الأولى",
    )
    claim = project.annotate(arabic, "claim", [at(ARABIC, "وقال")], roles=[("about", second), ("about", first)])
    with one_act(project):
        spans.join(project, [second, first])
    joined = one(project, first)
    assert joined.quotes == ("معركة عند جسر", "الهدوء")
    assert joined.attributes["outcome"] == "attacker"
    assert set(joined.attributes) == {"outcome", "killed"}
    assert {role.name for role in joined.roles} == {"defender", "attacker", "place"}
    assert joined.note == "الأولى\nالثانية"
    assert one(project, claim).roles == (Role("about", AnnotationTarget(first)),)
    assert project.annotations(ids=[second]) == []


def test_joined_events_are_not_about_themselves(project, arabic):
    label = next(each for each in project.schema.labels.values() if each.kind == "claim")
    inner = project.annotate(arabic, label.id, [at(ARABIC, "القصف أوقع")], roles=[("source", "publisher")])
    outer = project.annotate(arabic, label.id, [at(ARABIC, "وقال المتحدث")], roles=[("about", inner)])
    spans.join(project, [outer, inner])
    assert one(project, outer).roles == (Role("source", SourceTarget("publisher")),)


def test_joining_overlapping_words_makes_one_fragment(project, arabic):
    names = [project.annotate(arabic, "person", [at(ARABIC, words)]) for words in ("جسر الوادي", "عند جسر", "الوادي")]
    with one_act(project):
        spans.join(project, names)
    assert [each.quotes for each in project.annotations(arabic)] == [("عند جسر الوادي",)]


def test_what_differs_in_label_document_or_owner_is_not_joined(project, arabic):
    person = project.annotate(arabic, "person", [at(ARABIC, "سامر")])
    others = {
        "different labels": project.annotate(arabic, "group", [at(ARABIC, "العلي")]),
        "different documents": project.annotate("Two accounts", "person", [at(ENGLISH, "Samer")]),
        "different people": project.annotate(
            arabic, "person", [at(ARABIC, "العلي")], member=people.add_member(project, "Basel").id
        ),
        "two annotations or more": person,
    }
    for why, other in others.items():
        with refused(project, why):
            spans.join(project, [person, other])


def test_words_are_added_and_taken_off(project, arabic):
    name = project.annotate(arabic, "person", [at(ARABIC, "سامر")])
    with one_act(project):
        spans.add_fragment(project, name, at(ARABIC, " القصف "))
    assert words_of(project, name) == ["سامر", "القصف"]
    with one_act(project):
        spans.add_fragment(project, name, at(ARABIC, "ر العلي"))
    assert words_of(project, name) == ["سامر العلي", "القصف"]
    with refused(project, "part of the annotation already"):
        spans.add_fragment(project, name, at(ARABIC, "علي"))
    with refused(project, "only blanks"):
        spans.add_fragment(project, name, at(ARABIC, " "))
    with one_act(project):
        spans.remove_fragment(project, name, at(ARABIC, "العلي")[0])
    assert words_of(project, name) == ["القصف"]
    with refused(project, "stand there"):
        spans.remove_fragment(project, name, 0)
    with refused(project, "the only words of this entity"):
        spans.remove_fragment(project, name, at(ARABIC, "القصف")[0])


def test_an_event_may_gain_its_first_words_and_lose_its_last(project, arabic):
    name = project.annotate(arabic, "battle", [])
    spans.add_fragment(project, name, at(ARABIC, "معركة"))
    assert words_of(project, name) == ["معركة"]
    with one_act(project):
        spans.remove_fragment(project, name, at(ARABIC, "معركة")[0])
    assert words_of(project, name) == []


def test_a_copy_says_the_same_of_other_words_but_for_what_does_not_fit(project, arabic):
    speaker = project.annotate(arabic, "person", [at(ARABIC, "سامر العلي")])
    gone = project.annotate(arabic, "person", [at(ARABIC, "قوة")])
    cue = "span:{}:{}".format(*at(ARABIC, "وقال"))
    claim = project.annotate(
        arabic,
        "claim",
        [at(ARABIC, "وقال المتحدث سامر العلي")],
        attributes={"stance": "asserts"},
        roles=[("source", speaker), ("cue", cue), ("about", project.annotate(arabic, "battle", [at(ARABIC, "معركة")]))],
        note="شاهد",
    )
    with one_act(project):
        made = spans.copy(project, claim, at(ARABIC, " بينما نقلت صحيفة "))
    copied, model = one(project, made), one(project, claim)
    assert copied.quotes == ("بينما نقلت صحيفة",)
    assert (copied.label, dict(copied.attributes), copied.note) == ("claim", {"stance": "asserts"}, "شاهد")
    assert copied.roles == tuple(role for role in model.roles if not isinstance(role.target, SpanTarget))
    assert len(copied.roles) == 2
    annotate.remove(project, [speaker, gone])
    assert [role.name for role in one(project, spans.copy(project, claim, at(ARABIC, "رقماً"))).roles] == ["about"]


def test_another_members_work_is_changed_by_managers_only(project, arabic):
    people.add_member(project, "Basel")
    name = project.annotate(arabic, "person", [at(ARABIC, "وقال المتحدث")])
    from annotator.project.session import claim

    claim(project, "Basel")
    for act in (
        lambda: spans.trim(project, name),
        lambda: spans.split(project, name, at(ARABIC, "المتحدث")[0]),
        lambda: spans.copy(project, name, at(ARABIC, "سامر")),
        lambda: spans.join(project, [name, name]),
        lambda: spans.add_fragment(project, name, at(ARABIC, "سامر")),
    ):
        with refused(project, "Only a manager may write for another member"):
            act()
