"""What every act is called in the menu and in "Undone: ...", in both languages."""

import re
from pathlib import Path

import pytest

import annotator.project
from annotator.ui.verbs import verb_phrase

_ACT = re.compile(r'\bact\(\s*"([a-z-]+)"')  # project.act("split", ...)
_EDIT = re.compile(
    r'\b(?:edit|edit_many)\((?:[^()"]|\([^()]*\))*,\s*"([a-z-]+)"'
)  # edit(project, name, change, "trim")
_NAMED = re.compile(r'\bverb(?:: str)? ?= ?"([a-z-]+)"')


def written_verbs() -> set[str]:
    """The verbs that stand in the code of acts."""
    code = [path.read_text("utf-8") for path in Path(annotator.project.__file__).parent.glob("*.py")]
    return {verb for text in code for pattern in (_ACT, _EDIT, _NAMED) for verb in pattern.findall(text)}


# what history tells of a record, and the first act of all, which nothing undoes
VERBS = sorted(written_verbs() - {"removed", "added", "changed", "create"})


def test_the_verbs_are_found_in_the_code():
    assert {"annotate", "trim", "move-edge", "split", "tag-all", "fill", "note", "relabel"} <= set(VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_act_has_a_name_in_arabic(right_to_left, verb):
    assert not re.search("[a-z]", verb_phrase(verb))


@pytest.mark.parametrize("verb", VERBS)
def test_no_act_is_called_by_its_id(qapp, verb):
    assert "-" not in verb_phrase(verb)
