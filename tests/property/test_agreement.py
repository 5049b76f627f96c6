"""Agreement beside the libraries: the same figures on the same data, whatever the data."""

import warnings

import krippendorff
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import bootstrap
from scorch import scores as scorch
from sklearn.metrics import cohen_kappa_score

from annotator.model.annotation import Annotation, AnnotationTarget, EntryTarget, Role
from annotator.model.values import parse_number
from annotator.review.agreement import coreference
from annotator.review.agreement.bootstrap import percentiles, resampled
from annotator.review.agreement.coreference import count
from annotator.review.agreement.report import report
from annotator.review.agreement.works import Work

WORDS = 12
TEXT = " ".join("abcdefghijkl")  # each word is one letter, at the even places
LABELS = ("group", "person", "place")
spans = st.tuples(st.sampled_from(LABELS), st.integers(0, WORDS - 1), st.integers(1, 3))
sheet = st.lists(spans, max_size=8)
sheets = st.lists(sheet, min_size=2, max_size=4)
corpora = st.lists(sheets, min_size=1, max_size=6)
fewer = settings(max_examples=25)  # each works out a whole report


def annotation(member, number, label, first, length, **more):
    fragments = ((2 * first, min(2 * (first + length) - 1, len(TEXT))),)
    return Annotation(f"{member}-{number:03}", "d", member, "work", "entity", label, fragments, **more)


def works_of(corpus):
    return [
        Work(
            f"d{n}",
            TEXT,
            {f"m{m}": [annotation(f"m{m}", k, *each) for k, each in enumerate(own)] for m, own in enumerate(done)},
        )
        for n, done in enumerate(corpus)
    ]


def values_of(corpus, *measures):
    return {
        (each.measure, each.members, each.kind, each.label): each.value
        for each in report(works_of(corpus), measures).figures
        if each.document is None
    }


def presence(corpus, member, label):
    """Return 1 or 0 for each word of each document, NaN where the member did not do it."""
    rows = np.zeros((len(corpus), WORDS))
    for row, done in zip(rows, corpus, strict=True):
        if member >= len(done):
            row[:] = np.nan
            continue
        for own, first, length in done[member]:
            if own == label:
                row[first : first + length] = 1
    return rows.ravel()


@fewer
@given(corpora)
def test_kappa_of_words_is_scikit_learns(corpus):
    for (_, members, _, label), value in values_of(corpus, "kappa").items():
        if label is None or len(members) > 2:
            continue
        one, two = (presence(corpus, int(member[1:]), label) for member in members)
        both = ~np.isnan(one) & ~np.isnan(two)
        marked = np.nansum(one[both]) + np.nansum(two[both])
        if not marked:
            assert value is None
        elif len({*one[both], *two[both]}) == 1:
            assert value == 1.0  # scikit-learn says NaN
        else:
            assert value == pytest.approx(cohen_kappa_score(one[both], two[both]), abs=1e-9)


@fewer
@given(corpora)
def test_alpha_of_words_is_that_of_krippendorff(corpus):
    for (_, members, _, label), value in values_of(corpus, "alpha").items():
        if label is None:
            continue
        table = np.array([presence(corpus, int(member[1:]), label) for member in members])
        pairable = table[:, (~np.isnan(table)).sum(0) > 1]
        if not np.nansum(pairable):
            assert value is None
        elif len(np.unique(pairable[~np.isnan(pairable)])) == 1:
            assert value == 1.0  # the library refuses
        else:
            expected = krippendorff.alpha(reliability_data=pairable, level_of_measurement="nominal")
            assert value == pytest.approx(expected, abs=1e-9)


@fewer
@given(corpora)
def test_fleiss_of_words_follows_from_alpha(corpus):
    """Of n complete words by m members: alpha = kappa + (1 - kappa) / (n m); Krippendorff 2004, section 11.3.4."""
    whole = [done for done in corpus if len(done) == max(map(len, corpus))]
    values = values_of(whole, "tokens")
    for (measure, members, kind, label), value in values.items():
        if measure in ("fleiss", "longest-fleiss") and value is not None:
            alpha = values[measure.replace("fleiss", "alpha"), members, kind, label]
            values_count = len(whole) * WORDS * len(members)
            if value != 1.0 or alpha != 1.0:
                assert alpha == pytest.approx(value + (1 - value) / values_count, abs=1e-9)


def longest(done, member):
    """Return for each word of a document the label of the longest span on it, by looking at each word."""
    own = list(enumerate(done[member]))
    found = []
    for word in range(WORDS):
        on = [
            (min(length, WORDS - first), 2 * first, label, n)
            for n, (label, first, length) in own
            if first <= word < first + length
        ]
        found.append(max(on)[2] if on else "")
    return found


@fewer
@given(st.lists(st.lists(sheet, min_size=2, max_size=2), min_size=1, max_size=5))
def test_the_longest_span_is_what_a_reader_sees(corpus):
    value = values_of(corpus, "longest-kappa")["longest-kappa", ("m0", "m1"), None, None]
    one, two = ([label for done in corpus for label in longest(done, member)] for member in (0, 1))
    if not any(one) and not any(two):
        assert value is None
    elif len({*one, *two}) == 1:
        assert value == 1.0
    else:
        assert value == pytest.approx(cohen_kappa_score(one, two), abs=1e-9)


# spans


@given(sheet, sheet)
def test_strict_and_exact_are_multiset_intersections(one, two):
    values = values_of([[one, two]], "spans")
    for measure, key in (("strict-f1", lambda each: each), ("exact-f1", lambda each: each[1:])):
        ends = [[(label, first, min(first + length, WORDS)) for label, first, length in own] for own in (one, two)]
        first, second = ([key(each) for each in own] for own in ends)
        common = sum(min(first.count(each), second.count(each)) for each in set(first))
        expected = 2 * common / (len(one) + len(two)) if one or two else None
        assert values[measure, ("m0", "m1"), None, None] == pytest.approx(expected)


def disjoint(spans):
    free, kept = 0, []
    for label, first, length in sorted(spans, key=lambda each: each[1]):
        if first >= free:
            kept.append((label, first, min(length, WORDS - first)))
            free = first + length
    return kept


@given(sheet)
def test_the_four_definitions_are_nervaluates(spans):
    from nervaluate import Evaluator

    true = disjoint(spans)
    # the same with a label changed, an edge moved, one left out: each overlaps only what it came from
    changed = [(LABELS[0], *true[0][1:])] if true else []
    shorter = [(label, first, length - 1) for label, first, length in true[1:] if length > 1]
    predicted = changed + shorter
    if not predicted:
        return
    listed = [[{"label": own, "start": a, "end": a + n - 1} for own, a, n in each] for each in (true, predicted)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        overall = Evaluator([listed[0]], [listed[1]], tags=list(LABELS), loader="dict").evaluate()["overall"]
    values = values_of([[true, predicted]], "spans")
    for ours, theirs in (("strict", "strict"), ("exact", "exact"), ("partial", "partial"), ("type", "ent_type")):
        for figure in ("precision", "recall", "f1"):
            expected = getattr(overall[theirs], figure)
            assert values[f"{ours}-{figure}", ("m0", "m1"), None, None] == pytest.approx(expected, abs=1e-9)


@fewer
@given(sheets, st.randoms())
def test_the_order_of_annotations_changes_nothing(done, random):
    shuffled = works_of([done])
    for own in shuffled[0].versions.values():
        random.shuffle(own)
    assert report(shuffled).figures == report(works_of([done])).figures


@fewer
@given(sheet, sheet)
def test_f1_is_the_same_from_either_side(one, two):
    forth, back = values_of([[one, two]], "spans"), values_of([[two, one]], "spans")
    assert {key: value for key, value in forth.items() if key[0].endswith("f1")} == pytest.approx(
        {key: value for key, value in back.items() if key[0].endswith("f1")}, nan_ok=True
    )


# entries

partition = st.lists(st.integers(0, 4), max_size=10)


def clusters(entries):
    found = {}
    for mention, entry in enumerate(entries):
        if entry:
            found.setdefault(entry, []).append(str(mention))
    return list(found.values())


@given(partition, partition)
def test_coreference_is_what_scorch_says(one, two):
    first, second = clusters(one), clusters(two)
    got = coreference.figures(count(first, second))
    if not {each for own in first for each in own} & {each for own in second for each in own}:
        assert not np.nan_to_num(got).any()  # scorch fails here
        return
    gold, system = ([set(each) for each in own] for own in (first, second))
    for n, measure in enumerate((scorch.b_cubed, scorch.ceaf_e, scorch.muc)):
        if measure is scorch.muc and max(map(len, first + second)) < 2:
            assert np.isnan(got[6:]).all()  # no links: nothing to compare
            continue
        with np.errstate(all="ignore"):
            recall, precision, f1 = measure(gold, system)
        assert got[3 * n : 3 * n + 3] == pytest.approx([precision, recall, f1], abs=1e-6), measure


# attributes

numbers = st.lists(st.tuples(st.integers(-3, 9), st.integers(-3, 9)), min_size=1, max_size=20)


def attributed(pairs, name, spell):
    works = [
        [annotation("m0", n, "person", 0, 1, attributes={name: spell(one)}) for n, (one, _) in enumerate(pairs)],
        [annotation("m1", n, "person", 0, 1, attributes={name: spell(two)}) for n, (_, two) in enumerate(pairs)],
    ]
    return [Work("d", TEXT, dict(zip(("m0", "m1"), works, strict=True)))]


def attribute_values(works, **options):
    return {each.measure: each.value for each in report(works, ["attributes"], **options).figures if not each.document}


@given(numbers)
def test_numbers_have_the_interval_alpha_of_krippendorff(pairs):
    got = attribute_values(attributed(pairs, "age", lambda each: parse_number(f"{10 + each}")))
    table = np.array(pairs, dtype=float).T
    if len(np.unique(table)) == 1:
        assert set(got.values()) == {1.0}
        return
    assert got["attribute-alpha"] == pytest.approx(krippendorff.alpha(table, level_of_measurement="interval"), abs=1e-9)


@given(st.lists(st.tuples(*[st.sampled_from("abcd")] * 2), min_size=1, max_size=20))
def test_choices_have_nominal_and_where_said_ordinal_figures(pairs):
    from annotator.model.schema import Attribute, Choice, Label, Words, schema_of

    words = Words("x", "")
    grades = Attribute("grade", words, "choice", choices=tuple(Choice(each, words) for each in "abcd"))
    schema = schema_of("s", words, [Label("person", "entity", words, attributes=(grades,))])
    works = attributed(pairs, "grade", str)
    nominal = attribute_values(works, schema=schema)
    ordinal = attribute_values(attributed(pairs, "grade", str), schema=schema, ordinal=["person.grade"])
    table = np.array([["abcd".index(each) for each in pair] for pair in pairs]).T
    if len(np.unique(table)) == 1:
        assert {*nominal.values(), *ordinal.values()} == {1.0}
        return
    one, two = table
    assert nominal["attribute-kappa"] == pytest.approx(cohen_kappa_score(one, two), abs=1e-9)
    assert ordinal["attribute-kappa"] == pytest.approx(
        cohen_kappa_score(one, two, labels=range(4), weights="quadratic"), abs=1e-9
    )
    for got, level in ((nominal, "nominal"), (ordinal, "ordinal")):
        expected = krippendorff.alpha(table, value_domain=[0, 1, 2, 3], level_of_measurement=level)
        assert got["attribute-alpha"] == pytest.approx(expected, abs=1e-9), level


# everything


@fewer
@given(corpora)
def test_who_agrees_with_themselves_has_one_or_nothing(corpus):
    same = [[done[0]] * len(done) for done in corpus]
    for figure in report(works_of(same)).figures:
        assert figure.value is None or figure.value == pytest.approx(1.0), figure
        assert figure.value is not None or not figure.cases or figure.measure in TOKENS_AND_MUC


TOKENS_AND_MUC = {"kappa", "fleiss", "alpha", "longest-kappa", "longest-fleiss", "longest-alpha"}
ROLES = st.lists(st.tuples(st.sampled_from(["victim", "place"]), st.integers(0, 6)), max_size=3)
STRANGE = st.lists(
    st.tuples(
        st.sampled_from(["entity", "event", "claim", "relation"]),
        st.sampled_from(LABELS),
        st.lists(st.tuples(st.integers(0, 22), st.integers(1, 5)), max_size=2),
        ROLES,
        st.sampled_from([None, "e1", "e2"]),
    ),
    max_size=6,
)


@fewer
@given(st.lists(st.lists(STRANGE, min_size=1, max_size=3), max_size=6))
def test_no_work_is_so_strange_that_the_report_fails(corpus):
    works = [
        Work(f"d{n}", TEXT, {f"m{m}": strange(f"m{m}", own) for m, own in enumerate(done)})
        for n, done in enumerate(corpus)
    ]
    for figure in report(works).figures:
        assert figure.value is None or figure.value <= 1 + 1e-9
        assert figure.value is None or not figure.measure.endswith(("f1", "precision", "recall")) or figure.value >= 0
        assert (figure.low is None) == (figure.high is None)
        assert figure.low is None or figure.low <= figure.high


def strange(member, own):
    return [
        Annotation(
            f"{member}-{n}", "d", member, "work", kind, label, fragments_of(parts),
            roles=tuple(Role(name, target_of(member, number)) for name, number in roles),
            entry=entry,
        )
        for n, (kind, label, parts, roles, entry) in enumerate(own)
    ]  # fmt: skip


def target_of(member, number):
    return AnnotationTarget(f"{member}-{number}") if number < 5 else EntryTarget("e1")


def fragments_of(parts):
    found = []
    for start, length in sorted(parts):
        if not found or start >= found[-1][1]:
            found.append((start, min(start + length, len(TEXT))))
    return tuple(each for each in found if each[0] < each[1])


@fewer
@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 20)), min_size=5, max_size=30))
def test_the_interval_is_close_to_that_of_scipy(rows):
    """Both draw by lot: their ends differ by no more than a few of the values between which they lie."""
    tallies = np.array([(min(each), each[1]) for each in rows], dtype=float)

    def ratio(sums):
        return sums[..., 0] / sums[..., 1]

    [drawn] = resampled([tallies])
    low, high = percentiles(ratio(drawn)[:, None])[:, 0]
    theirs = bootstrap(
        (np.arange(len(tallies)),),
        lambda index, axis: ratio(tallies[index].sum(axis - 1)),
        n_resamples=1000,
        method="percentile",
        vectorized=True,
        rng=np.random.default_rng(1),
    ).confidence_interval
    spread = max(high - low, 1e-9)
    assert low == pytest.approx(theirs.low, abs=0.25 * spread)
    assert high == pytest.approx(theirs.high, abs=0.25 * spread)
