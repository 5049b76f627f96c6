"""The demonstration in the window: a sample whose work shows and can be worked on."""

import pytest

from annotator.project.sample import make_sample
from annotator.project.session import open_project
from tests.ui.window.hands import Key, double_click, press, said, shown


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The file that the demo makes and then opens in the window."""
    file = tmp_path_factory.mktemp("demo") / "sample.annot"
    make_sample(file)
    return file


def test_the_demo_opens_somebodys_work_and_it_can_be_worked_on(sample, open_window):
    window = open_window(sample)
    counts = [row.count for row in window.panels["documents"].model.rows]
    assert min(counts) > 0
    assert sum(counts) == 728
    assert window.bar.reader.text() == "\u2068Annotator 1\u2069"
    assert said(window) == ""
    before = len(shown(window))
    assert before == counts[0]
    double_click(window, window.reading._starts[-1] + 1)
    press(window, Key.Key_P)
    assert said(window).startswith("Tagged: ")
    with open_project(sample) as project:
        assert sum(project.counts("Annotator 1").values()) == 729
