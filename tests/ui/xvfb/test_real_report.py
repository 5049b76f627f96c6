"""A real report from the start page to the export, on a real X server whose keyboard is Arabic, and mostly by keys.

What is seen from outside is all there is to go by: windows, the project file as commands tell of it, and what is
written. The window speaks Arabic, too.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.text.boundaries import sentence_at, words
from tests.ui.xvfb.screen import App, Screen, missing, until

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}")

# where words may stand on the page of a window of 1280 x 728; between them are blanks, and lines that are shorter
PLACES = [(x, y) for y in (230, 325, 415, 500, 590) for x in (640, 690, 590, 730)]
Annotation = dict[str, Any]


@pytest.fixture
def report(corpus_folder: Path, tmp_path: Path) -> Path:
    """The shortest of the Arabic reports, alone in a folder of an empty home."""
    texts = tmp_path / "home" / "texts"
    texts.mkdir(parents=True)
    arabic = [path for path in corpus_folder.glob("*.txt") if "\u0600" < path.read_text("utf-8").strip()[0] < "\u06ff"]
    return Path(shutil.copy(min(arabic, key=lambda path: path.stat().st_size), texts / "report.txt"))


@pytest.fixture
def screen() -> Iterator[Screen]:
    found = Screen("ara")
    yield found
    found.close()


@pytest.fixture
def app(screen: Screen, report: Path, tmp_path: Path) -> Iterator[App]:
    found = App(screen, tmp_path / "home", report.parent)
    yield found
    screen.picture(tmp_path / "last.png")
    found.end()


class File:
    """A project file, as commands tell of it while the window shows it."""

    def __init__(self, app: App, path: Path) -> None:
        self.app = app
        self.path = str(path)

    def annotations(self) -> list[Annotation]:
        found: list[Annotation] = json.loads(self.app.command("annotations", self.path, "--json"))
        return found

    def documents(self) -> list[Annotation]:
        found: list[Annotation] = json.loads(self.app.command("documents", self.path, "--json"))
        return found

    def until(self, holds: Callable[[list[Annotation]], bool], what: str) -> list[Annotation]:
        """Wait until the annotations are as they should be."""

        def _ask() -> tuple[list[Annotation]] | None:
            found = self.annotations()
            return (found,) if holds(found) else None

        return until(_ask, what)[0]

    def of(self, label: str) -> Annotation:
        [found] = [each for each in self.annotations() if each["label"] == label]
        return found


def test_a_report_goes_from_the_start_page_to_the_export(app: App, screen: Screen, report: Path, tmp_path: Path):
    text = report.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    screen.key("Ctrl+Shift+L")  # the window in Arabic
    file = make_project(app, screen, tmp_path / "home")
    bring_report(app, screen, file)
    tagged = tag_words(screen, file, text)
    tell_claim(screen, file, text)
    undo_and_redo(screen, file)
    find_and_tag(screen, file, text)
    screen.key("Ctrl+Return")
    until(lambda: file.documents()[0]["state"] == "done", "the document to be done")
    export(app, screen, tmp_path / "home")
    made = file.annotations()
    screen.key("Ctrl+Q")
    assert app.process.wait(15) == 0

    assert len(made) == len(tagged) + 2
    assert all(each["text"] == text[slice(*each["fragments"][0])] for each in made)
    assert {each["label"]: tuple(each["fragments"][0]) for each in made}.items() >= tagged.items()
    assert exported(tmp_path / "home") == sorted((each["label"], *each["fragments"][0], each["text"]) for each in made)
    assert "is in order" in app.command("check", file.path)


def make_project(app: App, screen: Screen, home: Path) -> File:
    """Make a project in three steps, by keys alone."""
    screen.key("Ctrl+N")
    dialog = app.dialog("the dialog for a new project")
    screen.write("تقارير دير الزور")
    screen.key("Return")
    screen.write("رنا")
    screen.key("Return", "Return")
    app.until_closed(dialog)
    assert [path.name for path in home.glob("*.annot")] == ["تقارير دير الزور.annot"]
    return File(app, home / "تقارير دير الزور.annot")


def bring_report(app: App, screen: Screen, file: File) -> None:
    """Choose the only file of the folder, where the window was started, in the list of the file dialog."""
    screen.key("Ctrl+I")
    dialog = app.dialog("the file dialog")
    screen.key("shift+Tab", "space", "Return")
    app.until_closed(dialog)
    until(lambda: [each["title"] for each in file.documents()] == ["report"], "the report to come in")


def tag_words(screen: Screen, file: File, text: str) -> dict[str, tuple[int, int]]:
    """Double-click words and press labels' keys; returns what was tagged, each to be a whole word of the text."""
    whole, tagged, places = set(words(text)), dict[str, tuple[int, int]](), iter(PLACES)
    for key, label in (("P", "person"), ("L", "place"), ("B", "battle"), ("T", "date"), ("N", "number")):
        while label not in tagged:
            screen.key("Escape")
            screen.click(*next(places), times=2)
            screen.key(key)
            screen.key("Escape")
            tagged |= {each["label"]: tuple(each["fragments"][0]) for each in file.annotations()}
        assert tagged[label] in whole
        assert text[slice(*tagged[label])].strip()
    assert len(set(tagged.values())) == 5
    return tagged


def tell_claim(screen: Screen, file: File, text: str) -> None:
    """Select the first sentence with the caret, then by keys: a claim, its source, what it is about, its stance."""
    screen.key("Ctrl+Home", "Alt+Shift+Left", "C")
    file.until(lambda found: any(each["label"] == "claim" for each in found), "the claim")
    screen.key("S", "Return")  # the document's publisher is offered first; and on to what it is about
    file.until(lambda found: len(role(found, "source")) == 1, "the source")
    screen.key("Return", "Return", "2")  # the first, no more, and the second stance
    file.until(lambda found: stance(found) == "denies", "the stance")
    claim, by = file.of("claim"), {each["label"]: each["id"] for each in file.annotations()}
    start, end = sentence_at(text, 0)
    assert claim["fragments"] == [[start, start + len(text[start:end].rstrip())]]
    assert role([claim], "source") == ["publisher"]
    assert role([claim], "about") == [by["battle"]]


def role(found: list[Annotation], name: str) -> list[str]:
    [claim] = [each for each in found if each["label"] == "claim"]
    return [each["target"] for each in claim["roles"] if each["role"] == name]


def stance(found: list[Annotation]) -> str | None:
    [claim] = [each for each in found if each["label"] == "claim"]
    return claim["attributes"].get("stance")


def undo_and_redo(screen: Screen, file: File) -> None:
    """Take the stance and what the claim is about back, and do both again."""
    screen.key("Ctrl+Z", "Ctrl+Z")
    file.until(lambda found: not stance(found) and not role(found, "about"), "undo")
    assert role(file.annotations(), "source")
    screen.key("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    file.until(lambda found: stance(found) == "denies" and bool(role(found, "about")), "redo")


def find_and_tag(screen: Screen, file: File, text: str) -> None:
    """Find a word, spelled without its hamza where it has one, and tag where the find bar stands."""
    screen.key("Escape", "Ctrl+Home", "Ctrl+F")
    screen.write("النظام")
    screen.key("Escape", "G")
    file.until(lambda found: any(each["label"] == "group" for each in found), "the word that was found")
    start, end = file.of("group")["fragments"][0]
    assert (text[start:end], start) == ("النظام", text.index("النظام"))


def export(app: App, screen: Screen, home: Path) -> None:
    """Export as brat standoff, the first that is offered."""
    screen.key("Ctrl+E")
    dialog = app.dialog("the dialog for the export")
    screen.key("Return")
    app.until_closed(dialog)
    until(lambda: list(home.rglob("*.ann")), "the export")


def exported(home: Path) -> list[tuple[str, int, int, str]]:
    """Read the text-bound lines: `T1<TAB>Label 3 9<TAB>words` (brat's standoff format)."""
    [sheet] = home.rglob("*.ann")
    lines = [line.split("\t") for line in sheet.read_text("utf-8").splitlines() if line.startswith(("T", "E"))]
    bound = [(where.split(" "), quote) for name, where, quote in (each for each in lines if len(each) == 3)]
    return sorted((label.lower(), int(start), int(end), quote) for (label, start, end), quote in bound)
