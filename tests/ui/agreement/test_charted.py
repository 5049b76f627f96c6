"""Charts of figures: which of them a chart shows."""

from annotator.review.agreement.figure import Figure
from annotator.review.agreement.report import MEASURES
from annotator.ui.agreement.charted import distribution, heat_map, label_bars, of_documents, of_labels
from annotator.ui.agreement.measures import kind_title, measure_asks, measure_title

NAMES = {"a": "Amal", "b": "Bashir", "c": "Nour"}


def figure(measure, members, value, label=None, document=None, kind=None):
    return Figure(measure, kind, tuple(members), label, document, value, None, None, 3)


def test_the_member_of_the_row_is_the_reference():
    """What is precision with the first as reference is recall with the second."""
    figures = [figure("strict-precision", "ab", 0.25), figure("strict-recall", "ab", 0.75)]
    cells = heat_map(figures, "strict-precision", None, NAMES).cells
    assert {place: each.value for place, each in cells.items()} == {(0, 1): 0.25, (1, 0): 0.75}
    assert [each.what for each in cells.values()] == figures


def test_a_matrix_has_pairs_alone_over_all_labels_and_documents():
    figures = [figure("kappa", "ac", 0.5), figure("kappa", "abc", 0.9), figure("kappa", "ab", 0.1, label="person")]
    figures += [figure("kappa", "bc", 0.2, document="d"), figure("kappa", "bc", 0.3, kind="event")]
    cells = heat_map(figures, "kappa", None, NAMES).cells
    assert {place: each.value for place, each in cells.items()} == {(0, 2): 0.5, (2, 0): 0.5}


def test_labels_and_documents_are_chosen_by_measure_and_members():
    label, other = figure("kappa", "ab", 0.5, "person", None, "entity"), figure("kappa", "bc", 0.1, "person")
    document, inner = figure("kappa", "ab", None, None, "d"), figure("kappa", "ab", 0.2, "person", "d")
    figures = [label, other, document, inner]
    [bar] = label_bars(of_labels(figures, "kappa", ("a", "b")), lambda each: (each.label, "#2f6fb3")).rows
    assert (bar.title, bar.reading.what) == ("person", label)
    [dot] = distribution(of_documents(figures, "kappa", ("a", "b"), None), {"d": "market"}).documents
    assert (dot.title, dot.reading.what) == ("market", document)


def test_every_measure_has_words(qapp):
    titles = [measure_title(each) for each in MEASURES]
    assert len(set(titles)) == len(MEASURES)
    assert not set(titles) & set(MEASURES)
    assert all(measure_asks(each).endswith(("?", ".")) for each in MEASURES)
    assert kind_title(None) == "All together"
