"""Why something was not taken is a phrase within a sentence: an Arabic reader reads both in Arabic."""

import re

import pytest

from annotator.ui.language import use_language
from annotator.ui.sentences import translated
from tests.translations.phrases import HOLE
from tests.translations.sentences import sentences

ROOMS = ("log/", "store/fitting.py", "sync/")
LINES = ("stream {}", "device {}", "this computer")  # of a check, which hold a reason
REASONS = sorted(
    text
    for text, files in sentences().items()
    if any(each.startswith(ROOMS) for each in files)
    if text[0].islower() and not text.endswith((".", ":")) and not text.startswith(LINES)
)
TITLE = "Told, as heard; in part"
FRAMES = (
    "Not taken: what is said to be by 7, as {}; tell a manager.",
    f"Not taken: what is said to be by 7 in “{TITLE}”, as {{}}; tell a manager.",
    "7 cannot be trusted, as {}; nothing of it was taken.",
    "7 cannot be trusted in its part “7 7”, as {}; nothing was taken.",
    "7, stream 7: {}; nothing was merged.",
    "stream 7: {}",
    "stream 7: a signature at number 7 proves nothing, {}",
    "device 7: {}",
)


@pytest.fixture(autouse=True)
def arabic_window(qapp):
    use_language(qapp, "ar")
    yield
    use_language(qapp, "en")


def test_the_reasons_are_found():
    assert {"it is empty", "nobody signed it", "no manager vouches for it"} <= set(REASONS)
    assert len(REASONS) > 30


@pytest.mark.parametrize("frame", FRAMES)
def test_a_reason_is_arabic_in_each_sentence_that_it_stands_in(frame):
    for reason in REASONS:
        said = translated(frame.format(reason.replace(HOLE, "7")))
        assert not re.search("[A-Za-z]", said.replace(TITLE, "")), (reason, said)
