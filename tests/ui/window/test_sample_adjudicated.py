"""The sample adjudicated through the window, by mouse and keys alone: gold is the sample's own in the end."""

from collections import Counter

import pytest

from annotator.project import sample
from annotator.project.create import create_project
from annotator.project.session import open_project
from tests.ui.window.adjudicating import Reviewer
from tests.ui.window.opinions import all_spelled

pytestmark = pytest.mark.xdist_group("sample-adjudicated")


@pytest.fixture
def review_path(tmp_path):
    """A reviewer's project with the work of the sample's two annotators, and no gold."""
    source = sample.sample_folder()
    with create_project(tmp_path / "review.annot", "Reviewer") as project:
        sample.bring_documents(project, source)
        sample.bring_annotators(project, source)
    return tmp_path / "review.annot"


def test_the_sample_is_adjudicated_until_gold_is_the_samples_own(review_path, open_window, qtbot):
    with open_project(review_path) as project:
        wanted = sample.gold(project, sample.sample_folder())
        documents = sorted(project.documents(), key=lambda each: each.length)
    window = open_window(review_path)
    reviewer = Reviewer(window, qtbot, wanted)
    for document in documents:
        reviewer.adjudicate(document.title)
        assert window.panels["review"].list.empty.text().startswith("All cases are decided.")
        assert all_spelled(reviewer.gold) == all_spelled(each for each in wanted if each.document == document.id)
    tell(reviewer.pressed)
    assert reviewer.pressed.keys() >= {"Space", "1", "2", "M", "E", "X", "tagged", "filled", "respanned"}


def tell(pressed: Counter[str]) -> None:
    """Leave for whoever asks with `-s` what was decided by which key, and what else the hands did."""
    print("", *(f"{name}: {count}" for name, count in pressed.most_common()), sep="\n")
