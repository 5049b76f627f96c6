"""The main job on real reports: import, tag in the window by hand, reopen, export, and compare to the code point."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.project.corpus import import_paths
from annotator.project.session import open_project
from annotator.text.boundaries import sentence_at, words
from annotator.ui.window import Window
from tests.ui.window.hands import (
    Key,
    bring_into_view,
    choose_document,
    double_click,
    drag,
    press,
    text_of,
    triple_click,
    walk,
)

pytest.importorskip("annotator.formats.brat")

Tagged = list[tuple[str, int, int]]
# a letter that joins to what follows, so that a span which begins after it begins inside joined letters
_INSIDE = re.compile(r"(?<!\w)(?:ال[بتجحخسشصضطعغفقكمن]\w{3}|[A-Za-z]{7})")


@pytest.fixture
def reports(corpus_folder: Path, project_path: Path) -> Path:
    with open_project(project_path) as project:
        report = import_paths(project, sorted(corpus_folder.glob("*.txt")))
        assert len(report.documents) >= 5
        assert {each.document.language for each in report.documents} >= {"ar", "en"}
    return project_path


def test_reports_are_tagged_found_again_and_exported_to_the_code_point(reports: Path, open_window, tmp_path: Path):
    made: dict[str, Tagged] = {}
    window: Window = open_window(reports, (1366, 768))
    for row in list(window.panels["documents"].model.rows):
        choose_document(window, row.title)
        made[row.id] = tag_by_hand(window)
        assert len(made[row.id]) == 7
    window.close()

    again: Window = open_window(reports, (1440, 900))
    for row in list(again.panels["documents"].model.rows):
        choose_document(again, row.title)
        marks = again.reading.marks.between(0, len(text_of(again)))
        assert sorted((mark.start, mark.end) for mark in marks) == sorted((a, b) for _, a, b in made[row.id])
        assert row.count == 7
    texts = {row.id: again.desk.project.text(row.id) for row in again.panels["documents"].model.rows}
    person = again.desk.project.person
    for name, tagged in made.items():
        found = again.desk.project.annotations(name, member=person.id)
        assert sorted((each.label, *each.fragments[0]) for each in found) == sorted(tagged)
        assert all(each.quotes == (texts[name][slice(*each.fragments[0])],) for each in found)

    again.desk.project.export("brat", tmp_path / "brat", member=person.id)
    again.close()
    assert sorted(exported(tmp_path / "brat")) == sorted(
        (texts[name], *each) for name, tagged in made.items() for each in tagged
    )


def tag_by_hand(window: Window) -> Tagged:
    """Tag a person, a place, an event, a claim, two that overlap, and a part of a word, by mouse and keys only."""
    text = text_of(window)
    person, place, event, other = far_words(text)
    inside = next(match for match in _INSIDE.finditer(text) if match.start() > event[1])
    tagged: Tagged = []

    double_click(window, person[0] + 1)
    tagged.append(take(window, Key.Key_P, "person", person))
    double_click(window, place[0] + 1)
    tagged.append(take(window, Key.Key_L, "place", place))
    walk(window, event[0], event[1] - event[0])
    tagged.append(take(window, Key.Key_S, "shelling", event))
    triple_click(window, event[0] + 1)
    tagged.append(take(window, Key.Key_C, "claim", sentence_at(text, event[0])))
    one, two, three = neighbours(window, other[0])
    for (start, end), key, label in (
        ((one[0], two[1]), Key.Key_F, "facility"),
        ((two[0], three[1]), Key.Key_W, "weapon"),
    ):
        drag(window, start, end)
        tagged.append(take(window, key, label, (start, end)))
    middle = (inside.start() + 2, inside.end() - 1)
    drag(window, *middle)
    tagged.append(take(window, Key.Key_A, "armed-group", middle))
    return tagged


def take(window: Window, key: Qt.Key, label: str, span: tuple[int, int]) -> tuple[str, int, int]:
    """Press a label's key on what is selected, and look that it is what was meant and that its mark is selected."""
    assert window.canvas.selection() == span
    press(window, key)
    made = window.desk.annotation(window.canvas.selected_mark)
    assert (made.label, made.fragments) == (label, (span,))
    return (label, *span)


def far_words(text: str) -> list[tuple[int, int]]:
    """Return four words of plain letters, a fifth of the text apart."""
    plain = [(a, b) for a, b in words(text) if b - a >= 4 and text[a:b].isalpha()]
    return [plain[len(plain) * part // 5] for part in range(4)]


def neighbours(window: Window, offset: int) -> list[tuple[int, int]]:
    """Return three words behind `offset` that stand beside each other on one line of the page."""
    text = text_of(window)
    behind = [(offset + a, offset + b) for a, b in words(text[offset : offset + 600])]
    for three in zip(behind, behind[1:], behind[2:], strict=False):
        bring_into_view(window, three[2][0])
        rects = [rect for a, b in three for rect in window.canvas.text_rects(a, b)]
        if len(rects) == 3 and len({rect.center().y() for rect in rects}) == 1:
            return list(three)
    raise AssertionError("no line holds three words")


def exported(folder: Path) -> Iterator[tuple[str, str, int, int]]:
    """Read the text-bound lines of a brat folder: `T1<TAB>Label 3 9<TAB>words` (brat's standoff format)."""
    for sheet in folder.rglob("*.ann"):
        text = sheet.with_suffix(".txt").read_bytes().decode()
        for line in sheet.read_text("utf-8").splitlines():
            if line.startswith("T"):
                _, where, quote = line.split("\t")
                label, start, end = where.split(" ")
                assert quote == " ".join(text[int(start) : int(end)].split("\n"))
                yield text, label.lower(), int(start), int(end)
