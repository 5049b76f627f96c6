"""Beginning: the start page, a new project in three steps, the sample with its first steps, a copy that one joins."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QPushButton

from annotator.errors import DamagedFileError
from annotator.project.create import create_project
from annotator.project.files import needs_passphrase
from annotator.project.people import add_member
from annotator.project.session import open_project
from annotator.ui.new_project import NewProjectDialog
from annotator.ui.opening import WhoDialog
from annotator.ui.settings import recall_settings
from annotator.ui.start import WayButton
from annotator.ui.window import Window
from tests.texts import ARABIC, bring_texts
from tests.ui.window.boards import Board
from tests.ui.window.hands import (
    CONTROL,
    LEFT,
    SHIFT,
    Key,
    accept,
    answer,
    choose_document,
    click,
    double_click,
    press,
    said,
    stored,
    text_of,
    type_name,
    type_text,
    until_done,
)

ALONE = ["Learn on the sample", "New project…", "Open a project file…", "Join a team…"]


MAKES = pytest.mark.may_hang("a project file is made, while the person waits for it")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    return folder


@pytest.fixture(params=["us", "ara"])
def board(request) -> Board:
    return Board(request.param)


@pytest.fixture
def show(qtbot, watchdog):
    """Show a window without a project, as the app starts."""

    def _show() -> Window:
        with watchdog.pausing():
            window = Window()
        qtbot.addWidget(window)
        window.resize(1280, 800)
        with watchdog.pausing(), qtbot.waitActive(window):
            window.show()
        return window

    return _show


def titles(window: Window) -> list[str]:
    return [each.way.title for each in window.work.start.buttons]


def way(window: Window, title: str) -> WayButton:
    return next(each for each in window.work.start.buttons if each.way.title == title)


def here() -> str:
    """The way to begin that has the focus."""
    found = QApplication.focusWidget()
    return found.way.title if isinstance(found, WayButton) else ""


# the start page


def test_a_first_start_offers_the_sample_first_and_arrows_walk_over_the_ways(show):
    window = show()
    assert window.work.start.isVisible()
    assert titles(window) == ALONE
    walked = [here()]
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up):
        press(window, key)
        walked.append(here())
    assert walked == [*ALONE, ALONE[2]]


def test_enter_on_a_way_begins_it(show):
    window, seen = show(), []
    press(window, Key.Key_Down)
    answer(lambda dialog: seen.append(type(dialog)))
    press(window, Key.Key_Return)
    assert seen == [NewProjectDialog]


@pytest.mark.parametrize(("key", "kind"), [("N", NewProjectDialog), ("O", QFileDialog)])
def test_keys_begin_under_both_layouts(show, board, key, kind):
    window, seen = show(), []
    answer(lambda dialog: seen.append(type(dialog)))
    board.press(window, key, CONTROL)
    assert seen == [kind]


def test_a_project_that_was_open_is_offered_first_and_opens_where_one_was(show, open_window, texts_path):
    left = open_window(texts_path)
    choose_document(left, "Two accounts")
    left.close()
    window = show()
    assert titles(window) == ["project", *ALONE[1:], ALONE[0]]
    assert here() == "project"
    press(window, Key.Key_Return)
    assert window.desk.document.title == "Two accounts"
    assert not window.work.start.isVisible()


def test_a_project_file_that_is_gone_says_so_before_and_after_a_click(show, open_window, texts_path):
    open_window(texts_path).close()
    texts_path.rename(texts_path.with_name("elsewhere.annot"))
    window = show()
    assert way(window, "project").way.sentence.startswith("not there any more")
    QTest.mouseClick(way(window, "project"), LEFT)
    assert window.desk is None
    assert "project.annot" in said(window)
    assert window.work.start.isVisible()
    assert "project" not in titles(window)


def test_control_h_goes_to_the_start_page_and_back(window, board):
    board.press(window, "H", CONTROL)
    assert window.work.start.isVisible()
    assert here() in titles(window)
    board.press(window, "H", CONTROL)
    assert not window.work.start.isVisible()
    assert window.canvas.hasFocus()


# a new project


def fill(dialog: QDialog, words: str) -> None:
    """Type into the line that has the focus, in place of what it holds."""
    line = dialog.focusWidget()
    QTest.keyClick(line, Key.Key_A, CONTROL)
    type_text(line, words)


def go_on(dialog: QDialog) -> str:
    """Press Enter, and return what is still missing."""
    QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
    return dialog.sentence.text()


def tab(dialog: QDialog, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(dialog.focusWidget(), Key.Key_Tab)


@MAKES
def test_a_project_is_made_in_three_steps_by_keys_alone(show, board, home):
    window, steps = show(), []

    def _make(dialog: NewProjectDialog) -> None:
        for words in ("تقارير السوق", "رنا"):
            steps.append(dialog.step.text())
            fill(dialog, words)
            assert go_on(dialog) == ""
        steps.append(dialog.step.text())
        go_on(dialog)

    answer(_make)
    board.press(window, "N", CONTROL)
    assert steps == ["STEP 1 OF 3", "STEP 2 OF 3", "STEP 3 OF 3"]
    assert [each.name for each in home.glob("*.annot")] == ["تقارير السوق.annot"]
    assert not needs_passphrase(home / "تقارير السوق.annot")
    assert window.desk.project.person.name == "رنا"
    assert window.desk.title == "تقارير السوق"
    assert not window.work.start.isVisible()


@MAKES
def test_each_mistake_is_told_in_one_sentence_and_makes_nothing(show, home, tmp_path):
    create_project(home / "taken.annot", "Salma").close()
    window, told = show(), []

    def _stumble(dialog: NewProjectDialog) -> None:
        told.append(go_on(dialog))
        fill(dialog, "taken")
        told.append(go_on(dialog))
        tab(dialog)
        fill(dialog, str(tmp_path / "nowhere"))
        told.append(go_on(dialog))
        fill(dialog, str(home))
        QTest.keyClick(dialog.focusWidget(), Key.Key_Tab, SHIFT)
        fill(dialog, "market")
        told.append(go_on(dialog))
        told.append(go_on(dialog))
        fill(dialog, "Rana")
        tab(dialog, 2)
        fill(dialog, "bridge")
        told.append(go_on(dialog))

    answer(_stumble)
    press(window, Key.Key_N, CONTROL)
    assert told == [
        "Give the project a title.",
        "taken.annot is there already; choose another title or folder.".replace(
            "taken.annot", "\u2068taken.annot\u2069"
        ),
        f"There is no folder \u2068{tmp_path / 'nowhere'}\u2069; choose another.",
        "",
        "Say who you are: every annotation tells whose it is.",
        "The passphrase was typed in two ways; type it again.",
    ]
    assert [each.name for each in home.glob("*.annot")] == ["taken.annot"]
    assert window.desk is None


@MAKES
def test_a_passphrase_encrypts_the_file(show, home):
    window = show()

    def _make(dialog: NewProjectDialog) -> None:
        fill(dialog, "market")
        go_on(dialog)
        fill(dialog, "Rana")
        for _ in range(2):
            tab(dialog, 2 if dialog.focusWidget() is dialog.member else 1)
            fill(dialog, "جسر الوادي")
        go_on(dialog)
        go_on(dialog)

    answer(_make)
    press(window, Key.Key_N, CONTROL)
    assert window.desk.title == "market"
    window.close()
    assert needs_passphrase(home / "market.annot")
    with pytest.raises(DamagedFileError):
        open_project(home / "market.annot", "another")
    open_project(home / "market.annot", "جسر الوادي").close()


@MAKES
def test_texts_chosen_in_the_third_step_come_in_and_the_first_is_shown(show, tmp_path):
    text = tmp_path / "تقرير.txt"
    text.write_text(ARABIC, "utf-8")
    window = show()

    def _make(dialog: NewProjectDialog) -> None:
        for words in ("market", "Rana"):
            fill(dialog, words)
            go_on(dialog)
        tab(dialog)
        answer(lambda files: type_name(files, str(text)))
        QTest.keyClick(dialog.focusWidget(), Key.Key_Space)
        assert [dialog.texts.item(row).text() for row in range(dialog.texts.count())] == ["تقرير.txt"]
        dialog.texts.setFocus()
        go_on(dialog)

    answer(_make)
    press(window, Key.Key_N, CONTROL)
    until_done(window)
    assert [each.title for each in window.desk.project.documents()] == ["تقرير"]
    assert text_of(window) == ARABIC


def test_back_keeps_what_was_typed_and_escape_makes_nothing(show, home):
    window, kept = show(), []

    def _go_back(dialog: NewProjectDialog) -> None:
        fill(dialog, "market")
        go_on(dialog)
        fill(dialog, "Rana")
        back = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Back")
        while dialog.focusWidget() is not back:
            tab(dialog)
        QTest.keyClick(back, Key.Key_Space)
        kept.extend([dialog.title.text(), dialog.member.text()])
        QTest.keyClick(dialog.focusWidget(), Key.Key_Escape)

    answer(_go_back)
    press(window, Key.Key_N, CONTROL)
    assert kept == ["market", "Rana"]
    assert list(home.glob("*.annot")) == []
    assert window.work.start.isVisible()


# joining


def test_opening_a_copy_asks_who_one_is(show, home):
    with create_project(home / "team.annot", "Salma") as project:
        bring_texts(project)
        add_member(project, "Rana")
    shutil.copy(home / "team.annot", home / "for-rana.annot")
    window = show()

    def _who(dialog: QDialog) -> None:
        assert isinstance(dialog, WhoDialog)
        box = dialog.findChild(QComboBox)
        assert box.currentIndex() == -1
        assert not dialog.open_button.isEnabled()
        box.setFocus()
        QTest.keyClicks(box, "Rana")
        accept(dialog)

    def _choose(dialog: QDialog) -> None:
        type_name(dialog, str(home / "for-rana.annot"))
        answer(_who)

    answer(_choose)
    QTest.mouseClick(way(window, "Open a project file…"), LEFT)
    assert window.desk.project.person.name == "Rana"
    assert window.desk.document is not None


# the sample and the first steps


@pytest.mark.may_hang("the sample is opened, with all its annotations")
def test_each_first_step_goes_on_when_its_act_is_done(show, board, qtbot, home):
    window, done = show(), []
    card = window.work.card
    press(window, Key.Key_Return)
    qtbot.waitUntil(card.isVisible, timeout=20_000)
    assert list((home / "data").rglob("sample.annot"))
    done.append(card.waits_for)
    word = next(at for at, letter in enumerate(text_of(window)) if letter.isspace()) + 1
    before = len(stored(window))
    double_click(window, word)
    done.append(card.waits_for)
    board.press(window, "P")
    assert len(stored(window)) == before + 1
    done.append(card.waits_for)
    event = next(mark for mark in marks(window) if window.desk.annotation(mark.id).kind == "event")
    for _ in range(4):  # where marks nest a click takes the next one beneath
        click(window, event.start)
        if card.waits_for != "marked":
            break
    done.append(card.waits_for)
    board.press(window, "Z", CONTROL)
    assert len(stored(window)) == before
    done.append(card.waits_for)
    board.press(window, "K", CONTROL)
    press(window, Key.Key_Escape)
    done.append(card.waits_for)
    assert done == ["selected", "tagged", "marked", "undone", "palette", "end"]
    press_button(card, "Begin to work")
    assert not card.isVisible()
    assert recall_settings().toured
    assert window.canvas.hasFocus()


def marks(window: Window):
    return sorted(window.reading.marks.between(0, len(text_of(window))), key=lambda mark: mark.start)


def press_button(card, text: str) -> None:
    button = next(each for each in card.findChildren(QPushButton) if each.text() == text)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Key.Key_Space)


@pytest.mark.parametrize("layout", ["us", "ara"])
def test_first_steps_can_be_skipped_and_ended_on_a_project_of_ones_own(window, layout):
    card = window.work.card
    QTest.keyClick(window.canvas, Key.Key_F1, SHIFT)
    assert card.waits_for == "selected"
    press_button(card, "Skip this step")
    assert card.waits_for == "tagged"
    press_button(card, "End")
    assert not card.isVisible()
    assert window.canvas.hasFocus()
    double_click(window, 0)
    Board(layout).press(window, "P")
    assert len(stored(window)) == 1


def test_no_two_parts_of_the_window_answer_to_one_action(window):
    parts = [window.guidance, window.beginning, window.tagging, *window.panels.values()]
    names = [name for part in parts for name in part.acts()]
    assert sorted(names) == sorted(set(names))
