"""Values are read by the attribute's type; what does not fit is told, and refused where it is new."""

from dataclasses import replace
from decimal import Decimal

import pytest

from annotator.errors import BadInputError, NotFoundError, RefusedError
from annotator.model.annotation import (
    Annotation,
    AnnotationTarget,
    EntryTarget,
    Kind,
    Role,
    SourceTarget,
    SpanTarget,
    Target,
)
from annotator.model.fit import (
    attribute_named,
    check_document_labels,
    check_draft,
    document_problems,
    label_named,
    problems,
    read_value,
    role_named,
)
from annotator.model.schema import Attribute, Choice, Label, RoleType, Words, schema_of
from annotator.model.values import Date, Number, Value


def words(en: str, ar: str = "") -> Words:
    return Words(en, ar)


OUTCOME = Attribute(
    "outcome",
    words("Outcome", "النتيجة"),
    "choice",
    choices=(
        Choice("won", words("Attacker prevailed", "غلبة المهاجم")),
        Choice("open", words("Undecided", "لم تُحسم")),
        Choice("lost", words("Lost"), retired=True),
    ),
)
METHODS = Attribute(
    "methods",
    words("Methods"),
    "choices",
    choices=(
        Choice("deprivation", words("Deprivation of food, sleep or care", "حرمان من الطعام، أو النوم")),
        Choice("beating", words("Beating", "ضرب")),
        Choice("threats", words("Threats", "تهديد")),
    ),
)
KILLED = Attribute("killed", words("Killed", "عدد القتلى"), "number")
WHEN = Attribute("when", words("When", "متى"), "date")
FORCED = Attribute("forced", words("Forced", "بالقوة"), "yes/no")
TOPIC = Attribute("topic", words("Topic"), "text")
STANCE = Attribute("stance", words("Stance"), "choice", required=True, choices=(Choice("denies", words("Denies")),))
OLD = Attribute("old", words("Old"), "text", retired=True)

SCHEMA = schema_of(
    "small",
    words("Small"),
    [
        Label("person", "entity", words("Person", "شخص"), key="P"),
        Label("group", "entity", words("Group", "جماعة")),
        Label("gang", "entity", words("Gang"), retired=True, merged_into="group"),
        Label("tribe", "entity", words("Tribe"), retired=True),
        Label(
            "battle",
            "event",
            words("Battle", "معركة"),
            attributes=(OUTCOME, METHODS, KILLED, WHEN, FORCED, TOPIC, OLD),
            roles=(
                RoleType("attacker", words("Attacker", "المهاجم"), ("person", "gang", "entry"), many=True),
                RoleType("leader", words("Leader"), ("entity",)),
                RoleType("former", words("Former"), ("person",), retired=True),
                RoleType("anything", words("Anything"), many=True),
            ),
        ),
        Label(
            "claim",
            "claim",
            words("Claim", "ادعاء"),
            attributes=(STANCE,),
            roles=(
                RoleType("source", words("Source"), ("person", "entry", "source"), required=True),
                RoleType("cue", words("Cue"), ("span",)),
            ),
        ),
        Label("type", "document", words("Source type", "نوع المصدر")),
        Label("secret", "document", words("Secret"), retired=True),
    ],
)
THERE = {"p1": "person", "g1": "group", "b1": "battle", "entry:e1": "person", "entry:e2": "battle", "x1": "vanished"}


def annotation(kind: Kind, label: str, *, at: bool = True, **values: object) -> Annotation:
    made = Annotation("a1", "d1", "m1", "work", kind, label, fragments=((0, 4),) if at else ())
    return replace(made, **values)  # type: ignore[arg-type]


def codes(found: Annotation) -> list[tuple[str, str]]:
    return [(problem.code, problem.where) for problem in problems(found, SCHEMA, THERE.get)]


def battle(role: str, *targets: Target) -> Annotation:
    return annotation("event", "battle", at=False, roles=tuple(Role(role, target) for target in targets))


@pytest.mark.parametrize(
    ("attribute", "raw", "value"),
    [
        (OUTCOME, "won", "won"),
        (OUTCOME, "attacker PREVAILED", "won"),
        (OUTCOME, "لم تُحسم", "open"),
        (METHODS, "threats, beating", ("beating", "threats")),
        (METHODS, "Beating،تهديد", ("beating", "threats")),
        (METHODS, "deprivation of food, sleep or care, threats", ("deprivation", "threats")),
        (METHODS, "حرمان من الطعام، أو النوم", ("deprivation",)),
        (METHODS, ["Threats", "beating", "threats"], ("beating", "threats")),
        (METHODS, "", ()),
        (FORCED, True, True),
        (FORCED, "Yes", True),
        (FORCED, "نعم", True),
        (FORCED, "لا", False),
        (KILLED, "about 400", Number(Decimal(400), Decimal(400), approximate=True)),
        (KILLED, 12, Number(Decimal(12), Decimal(12))),
        (KILLED, {"least": 10, "most": None, "approximate": False}, Number(Decimal(10), None)),
        (WHEN, "17 جمادى الأولى 1438", Date("2017-02-14")),
        (WHEN, {"date": "2017-01-1X"}, Date("2017-01-1X")),
        (WHEN, 2017, Date("2017")),
        (TOPIC, "هدنة", "هدنة"),
    ],
)
def test_values_are_read(attribute: Attribute, raw: object, value: Value) -> None:
    assert read_value(attribute, raw) == value


@pytest.mark.parametrize(
    ("attribute", "raw", "says"),
    [
        (OUTCOME, "draw", "“draw” does not fit “outcome”; use won, open."),
        (OUTCOME, "lost", "“lost” does not fit “outcome”; use won, open."),
        (OUTCOME, 5, "“5” does not fit “outcome”; use won, open."),
        (METHODS, "beating, biting", "does not fit “methods”; use deprivation, beating, threats."),
        (METHODS, [10**5000], "“a very long number” does not fit “methods”"),
        (METHODS, ["beating", None], "does not fit “methods”; use deprivation, beating, threats."),
        (KILLED, "many", "“killed” was not understood: “many” is not a number"),
        (KILLED, True, "“killed” was not understood: “True” is not a number"),
        (KILLED, 10**5000, "“killed” was not understood"),
        (WHEN, "soon", "“when” was not understood: “soon” is not a date"),
        (WHEN, True, "“when” was not understood"),
        (WHEN, 10**5000, "“when” was not understood"),
        (FORCED, "maybe", "“maybe” is neither yes nor no; write yes, no, نعم or لا."),
        (TOPIC, 5, "“topic” was not understood: “5” is not text"),
        (TOPIC, "a\0b", "holds no NUL"),
        (TOPIC, "a\ud800b", "halves of surrogate pairs"),
    ],
    ids=range(16),
)
def test_wrong_values_name_the_attribute_and_what_it_allows(attribute: Attribute, raw: object, says: str) -> None:
    with pytest.raises(BadInputError) as caught:
        read_value(attribute, raw)
    assert says in str(caught.value)


def test_labels_attributes_and_roles_are_found_by_id_and_by_title_in_both_languages() -> None:
    labels = SCHEMA.labels
    assert label_named(SCHEMA, "battle") is labels["battle"]
    assert label_named(SCHEMA, "BATTLE") is labels["battle"]
    assert label_named(SCHEMA, " معركة ") is labels["battle"]
    assert label_named(SCHEMA, "نوع المصدر", "document") is labels["type"]
    assert label_named(SCHEMA, "gang").merged_into == "group"
    assert attribute_named(labels["battle"], "عدد القتلى") is KILLED
    assert role_named(labels["battle"], "المهاجم").id == "attacker"


@pytest.mark.parametrize(
    ("name", "kind", "says"),
    [
        ("batle", None, "“batle” is no label; use battle."),
        ("battle", "entity", "“battle” is no entity; use person, group."),
        ("zzzz", "document", "“zzzz” is no document; use type."),
        ("zzzz", "relation", "“zzzz” is no relation; the schema has none."),
    ],
)
def test_a_name_that_names_nothing_is_answered_with_near_ones(name: str, kind: str | None, says: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        label_named(SCHEMA, name, kind)  # type: ignore[arg-type]
    assert str(caught.value) == says


def test_a_title_that_two_labels_have_is_answered_with_their_ids() -> None:
    twins = schema_of("s", words("S"), [Label("a", "event", words("Same")), Label("b", "entity", words("same"))])
    with pytest.raises(NotFoundError, match="more than one label; use the id: a, b"):
        label_named(twins, "SAME")
    assert label_named(twins, "SAME", "entity").id == "b"


def test_what_fits_has_no_problems() -> None:
    full = annotation(
        "event",
        "battle",
        attributes={"outcome": "won", "methods": ("threats",), "killed": Number(None, Decimal(3)), "forced": False},
        roles=(
            Role("attacker", AnnotationTarget("p1")),
            Role("attacker", EntryTarget("e1")),
            Role("attacker", AnnotationTarget("g1")),  # its label took over from one that may fill the role
            Role("leader", AnnotationTarget("g1")),
            Role("anything", SpanTarget(((0, 1),))),
            Role("anything", EntryTarget("e2")),
        ),
    )
    assert codes(full) == []
    assert codes(annotation("event", "battle", at=False)) == []
    claim = annotation(
        "claim", "claim", attributes={"stance": "denies"}, roles=(Role("source", SourceTarget("author")),)
    )
    assert codes(claim) == []
    assert codes(replace(claim, roles=(*claim.roles, Role("cue", SpanTarget(((0, 4),)))))) == []


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (annotation("entity", "tank"), [("label-unknown", "label")]),
        (annotation("entity", "tribe"), [("label-retired", "label")]),
        (annotation("event", "person"), [("label-kind", "label")]),
        (annotation("entity", "person", at=False), [("span-missing", "span")]),
        (
            annotation("claim", "claim", at=False),
            [("span-missing", "span"), ("attribute-missing", "attribute:stance"), ("role-missing", "role:source")],
        ),
        (annotation("entity", "person", attributes={"age": "5"}), [("attribute-unknown", "attribute:age")]),
        (annotation("event", "battle", attributes={"old": "x"}), [("attribute-retired", "attribute:old")]),
        (annotation("event", "battle", attributes={"outcome": "draw"}), [("value-wrong", "attribute:outcome")]),
        (annotation("event", "battle", attributes={"outcome": "lost"}), [("value-wrong", "attribute:outcome")]),
        (annotation("event", "battle", attributes={"outcome": ("won",)}), [("value-wrong", "attribute:outcome")]),
        (annotation("event", "battle", attributes={"methods": "beating"}), [("value-wrong", "attribute:methods")]),
        (annotation("event", "battle", attributes={"methods": ("biting",)}), [("value-wrong", "attribute:methods")]),
        (annotation("event", "battle", attributes={"killed": "3"}), [("value-wrong", "attribute:killed")]),
        (annotation("event", "battle", attributes={"when": "2017"}), [("value-wrong", "attribute:when")]),
        (annotation("event", "battle", attributes={"when": Date("soon")}), [("value-wrong", "attribute:when")]),
        (annotation("event", "battle", attributes={"forced": "yes"}), [("value-wrong", "attribute:forced")]),
        (battle("victim", AnnotationTarget("p1")), [("role-unknown", "role:victim")]),
        (battle("former", AnnotationTarget("p1")), [("role-retired", "role:former")]),
        (battle("attacker", AnnotationTarget("b1")), [("filler-wrong", "role:attacker")]),
        (battle("attacker", AnnotationTarget("x1")), [("filler-wrong", "role:attacker")]),
        (battle("attacker", SpanTarget(((0, 4),))), [("filler-wrong", "role:attacker")]),
        (battle("attacker", SourceTarget("publisher")), [("filler-wrong", "role:attacker")]),
        (battle("attacker", EntryTarget("e2")), [("filler-wrong", "role:attacker")]),
        (battle("leader", EntryTarget("e1")), [("filler-wrong", "role:leader")]),
        (battle("leader", AnnotationTarget("p1"), AnnotationTarget("g1")), [("role-many", "role:leader")]),
        (battle("attacker", AnnotationTarget("p9")), [("target-gone", "role:attacker")]),
        (battle("attacker", EntryTarget("e9")), [("target-gone", "role:attacker")]),
    ],
)
def test_each_problem_has_its_code_and_place(found: Annotation, expected: list[tuple[str, str]]) -> None:
    assert codes(found) == expected
    for problem in problems(found, SCHEMA, THERE.get):
        assert problem.message.endswith(".")


def test_a_draft_may_miss_things_but_not_break_rules() -> None:
    check_draft(annotation("claim", "claim"), SCHEMA, THERE.get)
    with pytest.raises(RefusedError, match="has no span"):
        check_draft(annotation("claim", "claim", at=False), SCHEMA, THERE.get)
    with pytest.raises(RefusedError, match="“gang” is retired; use “group”"):
        check_draft(annotation("entity", "gang"), SCHEMA, THERE.get)
    with pytest.raises(RefusedError, match="“p9”, does not exist"):
        check_draft(battle("attacker", AnnotationTarget("p9")), SCHEMA, THERE.get)


def test_an_old_problem_stops_no_edit_but_a_new_one_does() -> None:
    before = annotation("entity", "tribe", attributes={"age": "5"})
    check_draft(replace(before, note="seen again"), SCHEMA, THERE.get, before)
    with pytest.raises(RefusedError, match="no attribute “sex”"):
        check_draft(replace(before, attributes={"age": "5", "sex": "f"}), SCHEMA, THERE.get, before)


def test_document_labels_are_checked_alike() -> None:
    assert document_problems(["type"], SCHEMA) == []
    assert [problem.code for problem in document_problems(["person", "none", "secret"], SCHEMA)] == [
        "label-unknown",
        "label-unknown",
        "label-retired",
    ]
    check_document_labels(["type", "secret"], SCHEMA, before=["secret"])
    with pytest.raises(RefusedError, match="“person” is no label for documents; use type"):
        check_document_labels(["person"], SCHEMA)
