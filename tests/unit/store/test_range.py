"""Annotations by range and by id: the same as looking at each one, whatever their length."""

import random

import pytest

from annotator.model.document import document_id
from annotator.project.session import open_project
from annotator.store.tables import LONG
from tests.bench.load import build_text, loaded_document, make_project

TEXT = build_text("ar", 40_000)


@pytest.fixture(scope="module")
def spans():
    """Short spans everywhere, long ones, and some of just the length at which the second index begins."""
    draw = random.Random(5)
    lengths = (1, 3, 40, LONG - 1, LONG, LONG + 1, 3 * LONG, 9 * LONG)
    found = []
    for _ in range(400):
        length = draw.choice(lengths)
        start = draw.randrange(len(TEXT) - length)
        found.append((start, start + length))
    return found


@pytest.fixture(scope="module")
def loaded(tmp_path_factory, spans):
    path = tmp_path_factory.mktemp("range") / "range.annot"
    make_project(path, [loaded_document(TEXT, [("claim", *span) for span in spans])])
    with open_project(path) as project:
        yield project


@pytest.mark.parametrize("length", [1, 500, 4_096, 20_000])
def test_a_range_finds_what_meets_it_and_nothing_else(loaded, spans, length):
    for start in range(0, len(TEXT), 1_777):
        found = loaded.annotations(document_id(TEXT), between=(start, start + length))
        expected = sorted(span for span in spans if span[0] < start + length and span[1] > start)
        assert sorted(each.fragments[0] for each in found) == expected


def test_a_range_comes_in_the_order_of_the_text(loaded):
    found = loaded.annotations(document_id(TEXT), between=(5_000, 15_000))
    assert found == sorted(found, key=lambda each: (each.fragments[0][0], -each.fragments[0][1], each.id))


def test_reading_a_range_costs_the_same_wherever_it_lies(tmp_path):
    text = build_text("ar", 400_000)
    words = [(at, at + 2) for at in range(0, len(text) - 2, 40) if "\n" not in text[at : at + 2]]
    make_project(tmp_path / "many.annot", [loaded_document(text, [("person", *word) for word in words])])
    with open_project(tmp_path / "many.annot") as project:
        document = document_id(text)
        early = steps(project, lambda: project.annotations(document, between=(0, 2_000)))
        late = steps(project, lambda: project.annotations(document, between=(len(text) - 2_000, len(text))))
        name = project.annotations(document, between=(100, 2_000))[0].id
        one = steps(project, lambda: project.annotations(document, member="Bench", layer="work", ids=[name]))
    assert late < 2 * early
    assert one < early


def steps(project, act) -> int:
    """Return how many steps of SQLite's machine an act takes, in hundreds."""
    taken = [0]

    def count() -> int:
        taken[0] += 1
        return 0

    connection = project.replica.connection.connection.dbapi_connection
    connection.set_progress_handler(count, 100)
    act()
    connection.set_progress_handler(None, 0)
    return taken[0]
