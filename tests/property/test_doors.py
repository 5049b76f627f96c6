"""The cases behind a figure are as many as it says, and give it where it is a share of them; whatever the work."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model.annotation import Annotation, AnnotationTarget, EntryTarget, Role, SourceTarget, SpanTarget
from annotator.model.schema import Attribute, Choice, Label, Words, schema_of
from annotator.model.values import Date, parse_number
from annotator.review.agreement.behind import cases_behind
from annotator.review.agreement.confusion import cases_confused, confusion_of
from annotator.review.agreement.report import report
from annotator.review.agreement.works import Work, brought_together

TEXT = "ab cd ef gh ij kl mn op"
LABELS = ("group", "person")
WORDS = Words("x", "")
GRADES = Attribute("grade", WORDS, "choice", choices=tuple(Choice(each, WORDS) for each in ("low", "middle", "high")))
SCHEMA = schema_of("s", WORDS, [Label(each, "entity", WORDS, attributes=(GRADES,)) for each in LABELS])

spans = st.lists(st.tuples(st.integers(0, 20), st.integers(1, 6)), max_size=2)
fillers = st.one_of(
    st.integers(0, 5),
    st.sampled_from([EntryTarget("e1"), SourceTarget("author"), SpanTarget(((3, 5),)), SpanTarget(((3, 8),))]),
)
values = st.fixed_dictionaries(
    {},
    optional={
        "grade": st.sampled_from(["low", "middle", "high"]),
        "age": st.sampled_from([parse_number("4"), parse_number("~6")]),
        "when": st.sampled_from([Date("2017"), Date("2017-01-05"), Date("2017-01-01/..")]),
        "odd": st.sampled_from(["red", True, parse_number("4")]),  # of two sorts, as after a change of the schema
    },
)
marks = st.lists(
    st.tuples(
        st.sampled_from(["entity", "entity", "event", "claim", "relation"]),
        st.sampled_from(LABELS),
        spans,
        st.lists(st.tuples(st.sampled_from(["victim", "place"]), fillers), max_size=3),
        st.sampled_from([None, "e1", "e2"]),
        values,
    ),
    max_size=6,
)
corpora = st.lists(st.lists(marks, min_size=1, max_size=3), min_size=1, max_size=3)
SHARES = [f"{each}-f1" for each in ("strict", "exact", "partial", "type", "role", "filler", "relation")]
fewer = settings(max_examples=20)  # each asks for what is behind some hundred figures


def works_of(corpus):
    sheets = [
        {f"m{m}": [marked(f"d{n}-m{m}", k, *each) for k, each in enumerate(own)] for m, own in enumerate(done)}
        for n, done in enumerate(corpus)
        if len(done) > 1
    ]
    return brought_together([Work(f"d{n}", TEXT, each) for n, each in enumerate(sheets)])


def marked(sheet, number, kind, label, parts, roles, entry, attributes):
    fragments = []
    for start, length in sorted(parts):
        if not fragments or start >= fragments[-1][1]:
            fragments.append((start, min(start + length, len(TEXT))))
    targets = [(name, AnnotationTarget(f"{sheet}-{each}") if isinstance(each, int) else each) for name, each in roles]
    return Annotation(
        f"{sheet}-{number}", "d", "", "work", kind, label, tuple(fragments),
        roles=tuple(Role(*each) for each in targets), entry=entry, attributes=attributes,
    )  # fmt: skip


def doors(works, measures, **options):
    for figure in report(works.chosen, measures, schema=SCHEMA, **options).figures:
        yield figure, cases_behind(works, figure, {}, SCHEMA, options.get("ordinal", ()))


@fewer
@given(corpora, st.booleans())
def test_behind_each_figure_are_as_many_cases_as_it_says(corpus, in_order):
    works = works_of(corpus)
    for figure, behind in doors(works, (), ordinal=["grade"] if in_order else ()):
        assert len(behind.instances) + behind.unmarked == figure.cases, figure


@fewer
@given(corpora)
def test_each_case_can_be_opened_and_names_what_is_there(corpus):
    works = works_of(corpus)
    held = {work.document: work for work in works}
    for figure, behind in doors(works, ()):
        for each in behind.instances:
            assert 0 <= each.start <= each.end <= len(TEXT)
            assert set(each.versions) == set(each.said) <= set(figure.members)
            assert any(each.versions.values())
            for member, ids in each.versions.items():
                assert set(ids) <= {own.id for own in held[each.document].versions[member]}
        assert [each.agrees for each in behind.instances] == sorted(each.agrees for each in behind.instances)


@fewer
@given(corpora)
def test_f1_is_the_share_of_what_each_case_counts(corpus):
    """Each case weighs as many members as say the label, or fill the role, that the figure is about."""
    works = works_of(corpus)
    for figure, behind in doors(works, SHARES):
        if len(figure.members) == 2 and figure.value is not None:
            weights = [(sides(figure, each), each.credit) for each in behind.instances]
            whole = sum(weight for weight, _ in weights)
            assert figure.value == pytest.approx(sum(weight * credit for weight, credit in weights) / whole)
            halves = figure.measure == "partial-f1"
            assert {each.credit for each in behind.instances} <= ({0, 0.5, 1} if halves else {0, 1})


@fewer
@given(corpora, st.booleans())
def test_no_two_figures_look_the_same(corpus, in_order):
    found = report(works_of(corpus).chosen, (), schema=SCHEMA, ordinal=["grade"] if in_order else ()).figures
    names = [(each.measure, each.kind, each.members, each.label, each.document) for each in found]
    assert len(names) == len(set(names))


@fewer
@given(corpora)
def test_where_nothing_was_marked_only_all_together_is_named(corpus):
    """A kind or label that these members never marked has no figure: there would be no case to see."""
    works = works_of(corpus)
    for figure, behind in doors(works, ["tokens"]):
        if figure.document is None and figure.kind:
            assert len(behind.instances), figure


def sides(figure, case):
    if figure.measure == "relation-f1":
        return 1 + case.agrees
    said = [each.partition(":")[0] for each in case.said.values()]
    return sum(bool(each) and figure.label in (None, each) for each in said)


@fewer
@given(corpora, st.sampled_from([None, "entity", "event", "claim", "relation"]))
def test_each_count_of_a_confusion_has_as_many_cases_and_turns_with_the_members(corpus, kind):
    works = works_of(corpus)
    table, turned = (confusion_of(works, pair, kind) for pair in (("m0", "m1"), ("m1", "m0")))
    assert table.counts == tuple(zip(*turned.counts, strict=True))
    for row, counts in zip(table.labels, table.counts, strict=True):
        for column, count in zip(table.labels, counts, strict=True):
            assert len(cases_confused(works, ("m0", "m1"), row, column, kind).instances) == count
