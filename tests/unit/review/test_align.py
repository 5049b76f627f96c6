"""Where members differ: every type of case, Arabic and English, and what belongs to what."""

import pytest

from annotator.model.annotation import Annotation
from annotator.review.align import align
from tests.unit.review.marking import Text, told

AR = Text("وقُتل 18 مدنياً في قصف على سوق النهرين، بحسب مصدر طبي؛ واتهم المجلس اللواء 31 (والنظام) وبالقصف.")
EN = Text("Shelling by the Guard killed Samer al-Ali and his sister in Nahrain market, the council said.")


def cases(text: Text, *own: list[Annotation]):
    return align(dict(zip(("amal", "bashir", "nour"), own, strict=False)), text.text)


def only(text: Text, one: Annotation, other: Annotation):
    [case] = cases(text, [one], [other])
    return case


def test_what_all_marked_alike_agrees():
    case = only(EN, EN.mark("b", "person", "Samer al-Ali"), EN.mark("a", "person", "Samer al-Ali"))
    assert (case.type, case.id, case.differs, case.lacking, case.part) == ("agree", "a", (), (), "")
    assert {member: [each.id for each in own] for member, own in case.versions.items()} == {
        "amal": ["b"],
        "bashir": ["a"],
    }


def test_another_label_on_the_same_words():
    case = only(AR, AR.mark("a", "facility", "سوق النهرين"), AR.mark("b", "place", "سوق النهرين"))
    assert (case.type, case.differs) == ("label", ("label",))


def test_another_boundary():
    case = only(AR, AR.mark("a", "number", "18 مدنياً"), AR.mark("b", "number", "18"))
    assert (case.type, case.differs) == ("boundary", ("span",))


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        (AR, "وقُتل", "قُتل"),
        (AR, "والنظام", "النظام"),
        (AR, "والنظام", "نظام"),
        (AR, "(والنظام)", "النظام"),
        (AR, "وبالقصف", "قصف."),
        (AR, "النهرين،", "النهرين"),
        (AR, "بحسب مصدر طبي؛", "بحسب مصدر طبي"),
        (EN, "Nahrain market,", "Nahrain market"),
        (EN, "council said.", "council said"),
        (EN, " Samer al-Ali", "Samer al-Ali"),
    ],
)
def test_a_proclitic_or_punctuation_is_an_edge_alone(text, one, other):
    # where the shorter words stand inside the longer ones, not where they stand first
    begin, inside = text.text.index(one), one.index(other.rstrip(".")) if other.rstrip(".") in one else 0
    at = begin + inside
    case = only(text, text.mark("a", "place", one), text.mark("b", "place", at=((at, at + len(other)),)))
    assert (case.type, case.differs) == ("edge", ("span",))


@pytest.mark.parametrize(("one", "other"), [("the Guard", "Guard"), ("his sister", "sister")])
def test_a_word_is_no_edge(one, other):
    at = EN.text.index(one) + one.index(other)
    case = only(EN, EN.mark("a", "group", one), EN.mark("b", "group", at=((at, at + len(other)),)))
    assert case.type == "boundary"


def test_what_one_lacks():
    found = cases(EN, [EN.mark("a", "person", "his sister")], [])
    assert told(found) == [("lacking", "a")]
    assert found[0].lacking == ("bashir",)
    assert found[0].differs == ()


def test_attributes_differ_by_value_and_choices_have_no_order():
    one = EN.mark("a", "person", "Samer", status="civilian", kinds=("x", "y"), minor=False)
    other = EN.mark("b", "person", "Samer", status="fighter", kinds=("y", "x"))
    case = only(EN, one, other)
    assert (case.type, case.differs) == ("attribute", ("attributes.minor", "attributes.status"))


def test_no_choice_is_no_difference():
    assert only(EN, EN.mark("a", "person", "Samer", kinds=()), EN.mark("b", "person", "Samer")).type == "agree"


def test_another_entry():
    case = only(EN, EN.mark("a", "person", "Samer", entry="E1"), EN.mark("b", "person", "Samer", entry="E2"))
    assert (case.type, case.differs) == ("attribute", ("entry",))


def test_the_gravest_difference_names_the_case_and_all_are_listed():
    one = AR.mark("a", "facility", "سوق النهرين", status="x")
    case = only(AR, one, AR.mark("b", "place", "النهرين،"))
    assert (case.type, case.differs) == ("label", ("label", "span", "attributes.status"))


def test_stance_of_a_claim():
    one, other = (EN.mark(name, "claim", "the council said", stance=stance) for name, stance in ("ax", "by"))
    assert (only(EN, one, other).type, only(EN, one, other).differs) == ("stance", ("attributes.stance",))


# what belongs together


def test_the_same_words_go_together_before_what_merely_overlaps():
    mine = [EN.mark("a1", "place", "Nahrain"), EN.mark("a2", "facility", "Nahrain market")]
    theirs = [EN.mark("b1", "facility", "Nahrain market"), EN.mark("b2", "place", "Nahrain")]
    assert told(cases(EN, mine, theirs)) == []


def test_a_nested_span_that_one_lacks_leaves_the_outer_one_alone():
    mine = [EN.mark("a1", "person", "Samer al-Ali and his sister"), EN.mark("a2", "person", "Samer al-Ali")]
    theirs = [EN.mark("b1", "person", "Samer al-Ali")]
    assert told(cases(EN, mine, theirs)) == [("lacking", "a1")]


def test_spans_and_labels_are_weighed_together():
    """Each of two overlaps both of the other's: the pairing with most in common is taken, not the first."""
    mine = [EN.mark("a1", "person", "Samer al-Ali and"), EN.mark("a2", "person", "al-Ali and his sister")]
    theirs = [EN.mark("b1", "person", "al-Ali and his"), EN.mark("b2", "person", "Samer al-Ali and his")]
    found = cases(EN, mine, theirs)
    assert [sorted(a.id for own in each.versions.values() for a in own) for each in found] == [
        ["a1", "b2"],
        ["a2", "b1"],
    ]


def test_the_same_label_counts_for_half_as_much_again():
    mine = [EN.mark("a", "person", "Samer al-Ali and")]
    theirs = [EN.mark("b1", "group", "Samer al-Ali"), EN.mark("b2", "person", "mer al-Ali")]
    assert told(cases(EN, mine, theirs)) == [("boundary", "a b2"), ("lacking", "b1")]


def test_kinds_are_not_mixed():
    found = cases(EN, [EN.mark("a", "person", "killed")], [EN.mark("b", "killing", "killed")])
    assert told(found) == [("lacking", "a"), ("lacking", "b")]


def test_discontinuous_spans_agree_by_all_their_fragments():
    one, other = (EN.mark(name, "person", "Samer", "his sister") for name in "ab")
    assert only(EN, one, other).type == "agree"
    assert only(EN, one, EN.mark("c", "person", "Samer")).type == "boundary"
    assert told(cases(EN, [one], [EN.mark("c", "person", "al-Ali")])) == [("lacking", "a"), ("lacking", "c")]


def test_a_gap_of_blanks_alone_is_an_edge():
    one, other = EN.mark("a", "place", "Nahrain", "market"), EN.mark("b", "place", "Nahrain market")
    assert only(EN, one, other).type == "edge"


def test_three_members_are_one_case():
    own = [
        [EN.mark(name, "person", words)] for name, words in zip("abc", ("Samer al-Ali", "Samer", "al-Ali"), strict=True)
    ]
    [case] = cases(EN, *own)
    assert (case.type, sorted(case.versions)) == ("boundary", ["amal", "bashir", "nour"])


def test_nobody_is_twice_in_a_case_that_is_not_stacked():
    """Amal's two overlap with Bashir's one and Nour's one: the better stays, the other is a case of its own."""
    mine = [EN.mark("a1", "person", "Samer al-Ali"), EN.mark("a2", "person", "and his sister")]
    found = cases(EN, mine, [EN.mark("b", "person", "Samer al-Ali and")], [EN.mark("c", "person", "and his sister in")])
    assert all(len(own) == 1 for each in found for own in each.versions.values())
    assert sorted(a.id for each in found for own in each.versions.values() for a in own) == ["a1", "a2", "b", "c"]


# stacked


def test_several_on_the_same_words_against_one_are_stacked():
    mine = [EN.mark("a1", "place", "Nahrain market"), EN.mark("a2", "facility", "Nahrain market")]
    [case] = cases(EN, mine, [EN.mark("b", "facility", "Nahrain market")])
    assert (case.type, case.differs) == ("stacked", ("label",))
    assert [each.id for each in case.versions["amal"]] == ["a1", "a2"]


def test_the_same_several_agree_one_by_one():
    mine, theirs = (
        [EN.mark(name + "1", "place", "Nahrain market"), EN.mark(name + "2", "facility", "Nahrain market")]
        for name in "ab"
    )
    assert told(cases(EN, mine, theirs)) == []


def test_doubles_are_paired_by_what_they_hold():
    mine = [EN.mark("a1", "killing", "killed", victims="one"), EN.mark("a2", "killing", "killed", victims="two")]
    theirs = [EN.mark("b1", "killing", "killed", victims="two"), EN.mark("b2", "killing", "killed", victims="one")]
    assert told(cases(EN, mine, theirs)) == []


def test_several_that_nobody_else_has_are_lacking_one_by_one():
    mine = [EN.mark("a1", "place", "Nahrain market"), EN.mark("a2", "facility", "Nahrain market")]
    assert told(cases(EN, mine, [])) == [("lacking", "a1"), ("lacking", "a2")]


# roles


def people(name: str) -> list[Annotation]:
    return [EN.mark(f"{name}-s", "person", "Samer al-Ali"), EN.mark(f"{name}-g", "group", "the Guard")]


def event(name: str, *roles: tuple[str, str]) -> Annotation:
    return EN.mark(f"{name}-k", "killing", "killed", roles=roles)


def test_fillers_in_one_case_are_the_same():
    found = cases(EN, [*people("a"), event("a", ("victim", "a-s"))], [*people("b"), event("b", ("victim", "b-s"))])
    assert told(found) == []
    part = next(each for each in found if each.part)
    assert (part.part, part.role, part.parent, part.id) == ("role:victim:a-s", "victim", "a-k", "a-k#role:victim:a-s")
    assert {member: [role.target.id for role in own] for member, own in part.fillers.items()} == {
        "amal": ["a-s"],
        "bashir": ["b-s"],
    }


def test_each_filler_is_a_decision_by_itself():
    mine = [*people("a"), event("a", ("victim", "a-s"), ("victim", "a-g"))]
    theirs = [*people("b"), event("b", ("victim", "b-g"))]
    found = cases(EN, mine, theirs)
    assert told(found) == [("role", "role:victim:a-s")]
    part = next(each for each in found if each.type == "role")
    assert (part.lacking, part.differs, list(part.versions)) == (("bashir",), ("roles.victim",), ["amal"])


def test_one_filler_each_that_are_not_the_same_are_one_decision():
    mine, theirs = [*people("a"), event("a", ("victim", "a-s"))], [*people("b"), event("b", ("victim", "b-g"))]
    part = next(each for each in cases(EN, mine, theirs) if each.type == "role")
    assert (part.part, part.lacking, sorted(part.fillers)) == ("role:victim:a-s", (), ["amal", "bashir"])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("entry:E", "entry:E"),
        ("a-e", "entry:E"),
        ("a-e", "b-e"),
        ("“his sister”", "“his sister”"),
        ("publisher", "publisher"),
        ("a-e", "“al-Ali”"),
    ],
)
def test_the_same_entry_or_overlapping_words_are_the_same_filler(one, other):
    mine = [EN.mark("a-e", "person", "Samer al-Ali", entry="E"), event("a", ("victim", one))]
    theirs = [EN.mark("b-e", "person", "his sister", entry="E"), event("b", ("victim", other))]
    parts = [each.type for each in cases(EN, mine, theirs) if each.part]
    assert parts == ["agree"]


def test_fillers_that_overlap_and_are_each_paired_with_another_are_not_the_same():
    def marked(name: str, victim: str) -> list[Annotation]:
        whole = EN.mark(f"{name}-w", "person", "Samer al-Ali and his sister")
        sister = EN.mark(f"{name}-s", "person", "his sister")
        return [whole, sister, event(name, ("victim", f"{name}-{victim}"))]

    assert told(cases(EN, marked("a", "w"), marked("b", "s"))) == [("role", "role:victim:a-w")]


def test_bare_spans_differ_by_their_boundaries():
    def claim(name: str, cue: str) -> Annotation:
        return EN.mark(name, "claim", "Shelling by the Guard killed Samer al-Ali", roles=(("cue", f"“{cue}”"),))

    assert told(cases(EN, [claim("a", "council said")], [claim("b", "said")])) == [("boundary", "role:cue:span:80:92")]
    assert told(cases(EN, [claim("a", "said.")], [claim("b", "said")]))[0][0] == "edge"


def test_source_and_target_of_a_claim_have_types_of_their_own():
    def claim(name: str, *roles: tuple[str, str]) -> Annotation:
        return EN.mark(f"{name}-c", "claim", "Shelling", kind="claim", roles=roles)

    mine = [*people("a"), claim("a", ("source", "publisher"), ("about", "a-s"), ("figure", "a-s"))]
    theirs = [*people("b"), claim("b", ("source", "b-g"), ("about", "b-g"), ("figure", "b-g"))]
    found = cases(EN, mine, theirs)
    assert sorted(kind for kind, _ in told(found)) == ["role", "source", "target"]


def test_roles_of_an_event_that_one_lacks_are_no_decisions_yet():
    assert [each.part for each in cases(EN, [*people("a"), event("a", ("victim", "a-s"))], people("b"))] == [""] * 3


def test_events_without_trigger_are_the_same_by_their_fillers():
    def bare(name: str, filler: str) -> Annotation:
        return EN.mark(f"{name}-x", "killing", roles=(("victim", filler),))

    assert told(cases(EN, [*people("a"), bare("a", "a-s")], [*people("b"), bare("b", "b-s")])) == []
    other = cases(EN, [*people("a"), bare("a", "a-s")], [*people("b"), bare("b", "b-g")])
    assert sorted(told(other)) == [("lacking", "a-x"), ("lacking", "b-x")]


def test_events_without_trigger_are_the_same_where_the_words_of_their_fillers_overlap():
    one = EN.mark("a", "killing", roles=(("victim", "“Samer al-Ali”"),))
    other = EN.mark("b", "killing", roles=(("victim", "“al-Ali”"),))
    assert told(cases(EN, [one], [other])) == [("boundary", "role:victim:span:29:41")]


# relations


def tie(name: str, label: str, one: str, other: str, *words: str) -> Annotation:
    roles = (("one", one), ("other", other))
    return EN.mark(f"{name}-r", label, *words, kind="relation", roles=roles)


def test_the_same_relation_agrees_and_one_that_is_missing_is_said():
    mine = [*people("a"), tie("a", "kin", "a-s", "a-g")]
    assert told(cases(EN, mine, [*people("b"), tie("b", "kin", "b-s", "b-g")])) == []
    assert told(cases(EN, mine, people("b"))) == [("relation", "a-r")]


def test_a_relation_turned_round():
    mine, theirs = [*people("a"), tie("a", "kin", "a-s", "a-g")], [*people("b"), tie("b", "kin", "b-g", "b-s")]
    [case] = [each for each in cases(EN, mine, theirs) if each.kind == "relation"]
    assert (case.type, case.differs) == ("turned", ("roles.one", "roles.other"))


def test_both_ways_against_one_leave_the_other_way_lacking():
    mine = [*people("a"), tie("a", "kin", "a-s", "a-g")]
    theirs = [*people("b"), tie("b0", "kin", "b-g", "b-s"), tie("b1", "kin", "b-s", "b-g")]
    assert told(cases(EN, mine, theirs)) == [("relation", "b0-r")]


def test_a_relation_by_another_label():
    mine, theirs = [*people("a"), tie("a", "kin", "a-s", "a-g")], [*people("b"), tie("b", "same-as", "b-s", "b-g")]
    [case] = [each for each in cases(EN, mine, theirs) if each.kind == "relation"]
    assert (case.type, case.differs) == ("label", ("label",))


def test_a_relation_by_the_same_words_with_one_end_elsewhere():
    mine = [*people("a"), tie("a", "kin", "a-s", "a-g", "his sister")]
    theirs = [*people("b"), EN.mark("b-n", "place", "Nahrain"), tie("b", "kin", "b-s", "b-n", "his sister")]
    [case] = [each for each in cases(EN, mine, theirs) if each.kind == "relation"]
    assert (case.type, case.differs) == ("role", ("roles.other",))


# order


def test_cases_stand_in_the_order_of_the_text_parts_behind_their_annotation():
    mine, theirs = (
        [*people(name), event(name, ("victim", f"{name}-s"), ("perpetrator", f"{name}-g"))] for name in "ab"
    )
    found = [each.id for each in cases(EN, mine, theirs)]
    assert found == ["a-g", "a-k", "a-k#role:perpetrator:a-g", "a-k#role:victim:a-s", "a-s"]


def test_nothing_and_nobody():
    assert align({}, "x") == []
    assert align({"amal": [], "bashir": []}, "x") == []


def test_one_member_alone_agrees_with_themselves():
    assert [each.type for each in cases(EN, people("a"))] == ["agree", "agree"]
