"""Filling roles: who is offered while one types, what a role takes, and why something may not fill it."""

from dataclasses import replace
from time import perf_counter

import pytest

from annotator.model.annotation import Annotation, AnnotationTarget, EntryTarget, Role, SourceTarget, SpanTarget
from annotator.model.fit import role_named
from annotator.project import annotate, documents, entries, fillers, people
from tests.texts import ARABIC, ENGLISH, at
from tests.unit.project.undoing import one_act, refused


@pytest.fixture
def claim(project, arabic) -> str:
    return project.annotate(arabic, "claim", [at(ARABIC, "وقال المتحدث سامر العلي إن القصف أوقع 18 قتيلاً")])


def one(project, name) -> Annotation:
    return project.annotations(ids=[name])[0]


def offered(project, name, role: str, typed: str = "") -> list[str]:
    annotation = one(project, name)
    kind = role_named(project.schema.labels[annotation.label], role)
    return [each.words for each in fillers.candidates(project, annotation, kind, typed)]


def test_those_that_may_fill_the_role_are_offered_the_nearest_first(project, arabic, claim):
    for words, label in (("قوة", "armed-group"), ("صحيفة The Valley Post", "group"), ("المتحدث", "person")):
        project.annotate(arabic, label, [at(ARABIC, words)])
    project.annotate(arabic, "battle", [at(ARABIC, "معركة")])
    project.annotate("Two accounts", "person", [at(ENGLISH, "Samer")])
    documents.describe(project, arabic, publisher="وكالة سروة")
    entries.add_entry(project, "أحمد العلي", "person", ["Ahmad al-Ali"])
    entries.add_entry(project, "معركة الجسر", "battle")
    found = offered(project, claim, "source")
    assert found[:2] == ["وكالة سروة", ""]
    assert found[2:] == ["المتحدث", "صحيفة The Valley Post", "قوة", "أحمد العلي"]
    assert offered(project, claim, "about") == ["معركة"]


def test_what_begins_with_the_typed_comes_before_what_holds_it_and_signs_do_not_count(project, arabic, claim):
    for words in ("المتحدث سامر العلي", "العلي", "الهدوء"):
        project.annotate(arabic, "person", [at(ARABIC, words)])
    entries.add_entry(project, "أَحْمَد العَلي", "person", ["Ahmad al-Ali"])
    assert offered(project, claim, "source", "العلى") == ["العلي", "المتحدث سامر العلي", "أَحْمَد العَلي"]
    assert offered(project, claim, "source", "علي") == ["المتحدث سامر العلي", "العلي", "أَحْمَد العَلي"]
    assert offered(project, claim, "source", "احمد") == ["أَحْمَد العَلي"]
    assert offered(project, claim, "source", "AHMAD") == ["أَحْمَد العَلي"]
    assert offered(project, claim, "source", "no one") == []


def test_the_publisher_is_found_by_its_name_and_by_what_it_is(project, arabic, claim):
    documents.describe(project, arabic, publisher="وكالة سروة", author="رنا")
    kind = role_named(project.schema.labels["claim"], "source")
    found = fillers.candidates(project, one(project, claim), kind, "سروه")
    assert [(each.target, each.words, each.label, each.kind, each.place) for each in found] == [
        (SourceTarget("publisher"), "وكالة سروة", "publisher", "source", None)
    ]
    assert offered(project, claim, "source", "auth") == ["رنا"]


def test_the_typed_words_in_the_claim_itself_are_offered_as_its_cue(project, claim):
    kind = role_named(project.schema.labels["claim"], "cue")
    found = fillers.candidates(project, one(project, claim), kind, "قال")
    span = at(ARABIC, "قال")
    assert [(each.target, each.kind, each.place) for each in found] == [
        (SpanTarget((span,), ("قال",)), "span", span[0])
    ]
    assert offered(project, claim, "cue") == []
    fillers.fill(project, claim, "cue", found[0].target)
    assert offered(project, claim, "cue", "قال") == []


def test_an_event_without_words_is_found_by_its_label(project, arabic, claim):
    battle = project.annotate(arabic, "battle", [])
    kind = role_named(project.schema.labels["claim"], "about")
    for typed in ("", "batt", "معرك"):
        found = fillers.candidates(project, one(project, claim), kind, typed)
        assert [(each.target, each.words, each.place) for each in found] == [(AnnotationTarget(battle), "", None)]


def test_the_list_is_as_long_as_asked(project, arabic, claim):
    spans = [(start, start + 3) for start in range(0, 60, 3)]
    annotate.add(
        project, [Annotation("", arabic, "", "work", "entity", "person", (s,), (ARABIC[slice(*s)],)) for s in spans]
    )
    kind = role_named(project.schema.labels["claim"], "source")
    assert len(fillers.candidates(project, one(project, claim), kind, "", limit=7)) == 7


def test_a_role_of_one_is_replaced_and_a_role_of_many_grows(project, arabic, claim):
    one_person, other = (project.annotate(arabic, "person", [at(ARABIC, each)]) for each in ("سامر", "العلي"))
    battle, siege = (project.annotate(arabic, label, [at(ARABIC, "معركة")]) for label in ("battle", "siege"))
    with one_act(project):
        fillers.fill(project, claim, "source", AnnotationTarget(one_person))
    with one_act(project):
        fillers.fill(project, claim, "source", AnnotationTarget(other))
    for event in (battle, siege):
        fillers.fill(project, claim, "about", AnnotationTarget(event))
    with refused(project, "It fills the role “About” already"):
        fillers.fill(project, claim, "about", AnnotationTarget(siege))
    filled = {Role("source", AnnotationTarget(other)), *(Role("about", AnnotationTarget(e)) for e in (battle, siege))}
    assert set(one(project, claim).roles) == filled
    with one_act(project):
        fillers.unfill(project, claim, "about", AnnotationTarget(battle))
    with one_act(project):
        fillers.unfill(project, claim, "source", None)
    assert one(project, claim).roles == (Role("about", AnnotationTarget(siege)),)
    with refused(project, "does not fill the role any more"):
        fillers.unfill(project, claim, "source", None)


def test_a_bare_span_takes_its_quotes_from_the_text(project, claim):
    span = at(ARABIC, "وقال")
    fillers.fill(project, claim, "cue", SpanTarget((span,)))
    assert one(project, claim).roles == (Role("cue", SpanTarget((span,), ("وقال",))),)
    with refused(project, "outside the text"):
        fillers.fill(project, claim, "cue", SpanTarget(((5, 9999),)))


def test_what_may_not_fill_a_role_is_refused_with_the_reason_in_titles(project, arabic, claim):
    basel = people.add_member(project, "Basel").id
    weapon = project.annotate(arabic, "weapon", [at(ARABIC, "القصف")])
    reasons = {
        r"“القصف” \(Weapon\) cannot fill the role “Source”; it takes Person, .*, an entry, the document’s publisher": (
            AnnotationTarget(weapon)
        ),
        "cannot fill a role of its own": AnnotationTarget(claim),
        "annotation is not there any more": AnnotationTarget("gone"),
        "entry is not there any more": EntryTarget("gone"),
        "in another document": AnnotationTarget(project.annotate("Two accounts", "person", [at(ENGLISH, "Samer")])),
        "another person’s work": AnnotationTarget(
            project.annotate(arabic, "person", [at(ARABIC, "سامر")], member=basel)
        ),
        r"The entry “نهر” \(.*\) cannot fill": EntryTarget(entries.add_entry(project, "نهر", "weapon").id),
        "Bare words cannot fill the role “Source”": SpanTarget((at(ARABIC, "سامر"),)),
    }
    for why, target in reasons.items():
        with refused(project, why):
            fillers.fill(project, claim, "source", target)
    role = role_named(project.schema.labels["claim"], "source")
    assert fillers.why_not(project, one(project, claim), role, SourceTarget("author")) == ""
    told = fillers.why_not(project, one(project, claim), role, AnnotationTarget(weapon), "ar")
    assert "سلاح" in told
    assert "retired" in fillers.why_not(
        project, one(project, claim), replace(role, retired=True), SourceTarget("author")
    )
    with refused(project, "no role of “claim”"):
        fillers.fill(project, claim, "victim", SourceTarget("author"))


def test_a_roles_key_is_found_whatever_its_case(project):
    label = project.schema.labels["claim"]
    assert [role.id for key in "sQa" if (role := fillers.role_of_key(label, key))] == ["source", "cue", "about"]
    assert fillers.role_of_key(label, "") is None
    assert fillers.role_of_key(label, "Z") is None


def test_typing_finds_fillers_among_two_thousand_in_a_moment(project, arabic, claim):
    each = Annotation("", arabic, "", "work", "entity", "person", (at(ARABIC, "سامر"),), ("سامر",))
    annotate.add(project, [replace(each, note=str(number)) for number in range(2000)])
    begun = perf_counter()
    assert len(offered(project, claim, "source", "سام")) == 50
    assert perf_counter() - begun < 0.5
