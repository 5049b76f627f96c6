"""The bench measures what it says, on a small load: it must not rot between the times it is read."""

from itertools import pairwise
from pathlib import Path

import pytest

from annotator.project.search import search_corpus
from annotator.project.session import open_project
from annotator.review.align import align
from tests.bench import agreeing, deciding, reading, reviewing, searching, sharing
from tests.bench.load import LABELS, build_text, draw_spans, make_project
from tests.hub import postgres
from tests.hub.teams import team


def test_the_load_is_of_the_shape_that_is_asked_for():
    text = build_text("ar", 200_000)
    spans = draw_spans(text)
    assert abs(len(text.encode()) - 200_000) < 4
    assert draw_spans(text) == spans
    assert abs(len(spans) * 8 - len(text.split())) < len(text.split()) / 5
    assert {label for label, _, _ in spans} == set(LABELS)
    assert not any("\n" in text[start:end] for _, start, end in spans)
    overlapping = sum(one[2] > two[1] for one, two in pairwise(spans))
    assert len(spans) / 20 < overlapping < len(spans) / 2


def test_every_figure_of_the_page_is_measured_and_the_line_being_read_stays(tmp_path: Path):
    reading.make_projects(tmp_path, 1_000_000, ("plain",))
    page = reading.run("page", str(tmp_path / "plain.annot"), "", "open", "scroll", "jump", "fit", "tag")
    assert {len(page[name]) for name in ("open", "moved", "memory")} == {1}
    assert all(min(page[name]) > 0 for name in ("open", "scroll", "drag", "jump", "resize", "zoom", "tag", "undo"))
    assert page["moved"] == [0.0]
    met = [each.met for each in reading.frames(page, "", 1)]
    assert len(met) == 8
    assert None in met


@pytest.mark.parametrize("kind", ["extra-selections", "character-formats"])
def test_the_peers_are_measured(kind):
    assert all(min(times) > 0 for times in reading.run("peers", kind, "300000").values())


def test_tagging_beside_an_import_is_measured(tmp_path: Path):
    reading.make_projects(tmp_path, 100_000, ("plain",))
    figures = list(reading.beside(tmp_path, 200))
    assert all(each.value > 0 for each in figures)


def test_searching_is_measured_and_each_query_finds_what_its_name_says(tmp_path: Path):
    path = tmp_path / "corpus.annot"
    make_project(path, searching.documents(500_000, 20))
    figures = list(searching.search(path, "plain", None))
    assert all(each.value > 0 for each in figures)
    assert len(figures) == len(searching.QUERIES) + 1
    with open_project(path) as project:
        for what, query, _ in searching.QUERIES:
            assert (next(search_corpus(project, query), None) is None) == ("nothing" in what or "nowhere" in what), what


def test_agreement_is_measured_beside_the_libraries():
    figures = list(agreeing.compare(6, 40))
    assert [each.peer for each in figures if each.peer] == ["scikit-learn", "krippendorff"]
    assert all(each.value > 0 for each in figures)


def test_aligning_is_measured_on_work_that_is_contested_in_every_way(tmp_path: Path):
    [measured] = reviewing.measure(tmp_path, 2, 60)
    assert (measured.ratio or 0) > 1
    text, own = reviewing.work(1, 300)
    assert all(280 < len(annotations) < 310 for annotations in own.values())
    assert all(each.quotes == (text[slice(*each.fragments[0])],) for each in own["Amal"])
    cases = align(own, text)
    assert {"agree", "lacking", "label", "boundary", "edge", "role", "relation"} <= {each.type for each in cases}
    whole = [each for each in cases if not each.part]
    assert 0.3 < sum(each.type == "agree" for each in whole) / len(whole) < 0.8


def test_reviewing_in_the_window_is_measured(tmp_path: Path):
    figures = list(deciding.measure(tmp_path, 200))
    assert len(figures) == 8
    assert all(each.value > 0 for each in figures)


@pytest.mark.hub
@pytest.mark.skipif(not postgres.IS_HERE, reason=postgres.REASON)
def test_exchanging_with_a_hub_is_measured(tmp_path: Path):
    parts = {
        "bulk": lambda made: sharing.bulk(made, 300),
        "many": lambda made: sharing.many_streams(made, 300, 20),
        "crowd": lambda made: [sharing.crowd(made, 3, 5)],
    }
    with postgres.running_server() as server:
        for name, part in parts.items():
            (tmp_path / name).mkdir()
            with postgres.fresh_database(server) as address, team(address, tmp_path / name) as made:
                figures = list(part(made))
                assert figures
                assert all(each.value > 0 for each in figures)
