"""Synchronising in the window: two people's windows over a real hub, beside the work, offline and online again."""

import shutil
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project import share, team
from annotator.project.comments import add_comment
from annotator.project.corpus import import_corpora
from annotator.project.people import add_member
from annotator.project.session import open_project
from annotator.sync.server import start
from annotator.ui.settings import Settings, remember_settings
from annotator.ui.source import Whose
from annotator.ui.team import exchanging
from annotator.ui.team.pace import choose_pace
from tests.hub import postgres
from tests.ui.window.hands import CONTROL, LEFT, SHIFT, Key, double_click, press, said, shown, span, type_text
from tests.ui.window.teamwork import (
    LONG,
    first_of,
    make_team,
    place,
    standing,
    synchronise,
    turn_to,
    until,
    until_exchanged,
)

pytestmark = pytest.mark.hub


@pytest.fixture(autouse=True)
def by_hand():
    """Nothing synchronises by itself, unless a test lets it."""
    remember_settings(Settings(synchronise=0))


@pytest.fixture
def files(database, tmp_path):
    return make_team(database, tmp_path, ("Amal", "annotator"))


def tag(window, word: str) -> None:
    turn_to(window)
    double_click(window, span(window, word)[0])
    press(window, Key.Key_P)
    assert said(window).startswith("Tagged")


def member(window, name: str) -> str:
    return next(each.id for each in window.desk.project.members.values() if each.name == name)


def test_without_a_hub_nothing_is_said_and_the_key_points_to_the_panel(window):
    assert not place(window).isVisible()
    press(window, Key.Key_F5)
    assert said(window) == "This project has no team yet; start or join one in the panel “Team”."


def test_what_one_tags_is_shown_in_the_managers_window(open_window, files):
    salma, amal = open_window(files["Salma"]), open_window(files["Amal"])
    assert standing(amal).startswith("Synchronised")
    tag(amal, "معركة")
    assert standing(amal) == "1 act waiting"
    synchronise(amal)
    assert standing(amal).startswith("Synchronised")
    assert said(amal) == "Synchronised: 1 change sent; 0 changes received"
    synchronise(salma)
    assert said(salma) == "Synchronised: 0 changes sent; 1 change received"
    salma.show_whose(Whose(member(salma, "Amal")))
    assert shown(salma) == [("Person", "معركة")]


def test_a_click_at_the_end_of_the_status_line_synchronises(open_window, files):
    window = open_window(files["Amal"])
    tag(window, "معركة")
    QTest.mouseClick(place(window).button, LEFT)
    until_exchanged(window)
    assert window.exchanging.now.waiting == 0
    assert place(window).button.toolTip().endswith("(\u2066F5\u2069)")
    assert place(window).button.accessibleName() == standing(window)


def test_one_tags_on_while_it_synchronises_and_all_of_it_arrives(open_window, files):
    texts = [f"Report {number}. " + "The bridge was closed. " * 200 for number in range(800)]
    documents = [CorpusDocument(Document(document_id(each), each[:12], len(each)), each) for each in texts]
    with open_project(files["Salma"]) as project:
        import_corpora(project, [Corpus(documents)])
        share.sync(project)
    window = open_window(files["Amal"])
    press(window, Key.Key_F5)
    tagged = 0
    while window.exchanging.is_busy and tagged < 60:
        window.canvas.select(2 * tagged, 2 * tagged + 2)
        press(window, Key.Key_P)
        assert said(window).startswith(("Tagged", "The selection holds only blanks"))
        tagged += said(window).startswith("Tagged")
        QTest.qWait(10)
    until_exchanged(window)
    assert tagged > 3
    assert len(window.desk.project.documents()) == 802
    synchronise(window)
    assert window.exchanging.now.waiting == 0
    with open_project(files["Salma"]) as project:
        share.sync(project)
        assert len(project.annotations()) == len(window.desk.project.annotations()) >= tagged


def test_it_is_stopped_by_escape_and_what_has_come_stays(open_window, files):
    with open_project(files["Salma"]) as project:
        for number in range(40):
            texts = [f"Report {number} {each}. " * 50 for each in range(50)]
            documents = [CorpusDocument(Document(document_id(each), each[:15], len(each)), each) for each in texts]
            import_corpora(project, [Corpus(documents)])
        share.sync(project)
    window = open_window(files["Amal"])
    press(window, Key.Key_F5)
    until(lambda: window.exchanging.now.left > 0)
    assert "left" in standing(window)
    place(window).button.setFocus()
    press(window, Key.Key_Escape)
    until_exchanged(window)
    assert said(window) == "Synchronising was stopped; what has come so far stays."
    some = len(window.desk.project.documents())
    assert some < 2_002
    synchronise(window)
    assert len(window.desk.project.documents()) == 2_002


def test_what_one_is_at_stays_when_others_work_comes(open_window, files):
    with open_project(files["Salma"]) as project:
        import_corpora(project, [Corpus([CorpusDocument(Document(document_id(LONG), "طويل", len(LONG), "ar"), LONG)])])
        share.sync(project)
    window = open_window(files["Amal"])
    synchronise(window)
    [long] = [each for each in window.desk.project.documents() if each.title == "طويل"]
    window.open_document(long.id)
    window.canvas.verticalScrollBar().setValue(3_000)
    QTest.qWait(50)
    line = window.canvas.top_line()
    window.canvas.select(line + 3, line + 8)
    press(window, Key.Key_M, CONTROL | SHIFT)
    type_text(window.panels["comments"].box, "half a thou")
    with open_project(files["Salma"]) as project:
        add_comment(project, long.id, "from elsewhere")
        add_member(project, "Nour", "reviewer")
        team.assign(project, first_of(project), "Amal")
        share.sync(project)
    press(window, Key.Key_F5)
    until_exchanged(window)
    assert "Nour" in {each.name for each in window.desk.project.members.values()}
    assert [each.comment.text for each in window.panels["comments"].remarks.values()] == ["from elsewhere"]
    assert window.panels["comments"].box.toPlainText() == "half a thou"
    assert window.panels["comments"].box.hasFocus()
    assert window.canvas.top_line() == line
    assert window.canvas.selection() == (line + 3, line + 8)


def test_a_list_of_fillers_stays_open_when_others_work_comes(open_window, files):
    window = open_window(files["Amal"])
    double_click(window, span(window, "معركة")[0])
    press(window, Key.Key_B)
    window.exchanging.synchronise()
    press(window, Key.Key_K, CONTROL)
    type_text(window.guidance.palette.line, "syn")
    until_exchanged(window)
    assert window.guidance.palette.isVisible()
    assert window.guidance.palette.line.text() == "syn"


@pytest.fixture
def own_server():
    """A server that can be stopped, and its folder."""
    folder = Path(tempfile.mkdtemp(prefix="annotator-hub-"))
    running = start(folder, settings=postgres.QUICK)
    yield running, folder
    running.stop()
    shutil.rmtree(folder)


@pytest.fixture
def away(own_server, tmp_path, open_window):
    """Amal's window, whose hub does not answer; and a way to start it again."""
    running, folder = own_server
    path = make_team(running.address, tmp_path, ("Amal", "annotator"))["Amal"]
    window = open_window(path)
    running.stop()
    again = []
    yield window, lambda: again.append(start(folder, port=running.port, settings=postgres.QUICK))
    for each in again:
        each.stop()


def test_offline_acts_wait_and_online_they_go(away):
    window, start_again = away
    tag(window, "معركة")
    synchronise(window)
    assert "cannot be reached" in said(window)
    assert standing(window) == "Offline · 1 act waiting"
    assert "cannot be reached" in place(window).button.accessibleDescription()
    tag(window, "الثلاثاء")
    assert standing(window) == "Offline · 2 acts waiting"
    start_again()
    synchronise(window)
    assert standing(window).startswith("Synchronised")
    assert said(window) == "Synchronised: 2 changes sent; 0 changes received"


def test_by_itself_it_says_offline_and_nothing_else(away, monkeypatch):
    window, _ = away
    remember_settings(Settings(synchronise=5))
    monkeypatch.setattr(exchanging, "OPEN_MS", 10)
    window.exchanging.take_up()
    until(lambda: standing(window).startswith("Offline"))
    until_exchanged(window)
    assert said(window) == ""
    tag(window, "معركة")
    QTest.qWait(100)
    assert not window.exchanging.is_busy
    assert window.exchanging.waits_minutes == 10


def test_by_itself_after_opening_and_after_an_act(open_window, files, monkeypatch):
    remember_settings(Settings(synchronise=1))
    monkeypatch.setattr(exchanging, "OPEN_MS", 10)
    window = open_window(files["Amal"])
    before = window.exchanging.now.synced_ms
    until(lambda: window.exchanging.now.synced_ms > before)
    until_exchanged(window)
    tag(window, "معركة")
    assert standing(window) == "1 act waiting"
    until(lambda: standing(window).startswith("Synchronised"))
    assert said(window).startswith("Tagged")
    assert window.exchanging.waits_minutes == 1


def test_how_often_is_chosen_and_remembered(open_window, files):
    window = open_window(files["Amal"])
    assert window.exchanging.waits_minutes == 0
    choose_pace(15, window.exchanging)
    assert window.exchanging.waits_minutes == 15
    choose_pace(0, window.exchanging)
    assert window.exchanging.waits_minutes == 0


def test_who_is_revoked_is_told_once_what_to_do(open_window, files):
    amal = open_window(files["Amal"])
    with open_project(files["Salma"]) as project:
        share.sync(project)
        device = next(each for each in team.devices(project) if not each.here)
        share.revoke(project, device.id)
        share.sync(project)
    synchronise(amal)
    told = said(amal)
    assert told.endswith(".")
    assert standing(amal) == "Not synchronised"
    assert place(amal).button.property("wrong")
    assert told.rstrip(".") in place(amal).button.accessibleDescription()
    tag(amal, "معركة")
    amal.exchanging._begin()
    until_exchanged(amal)
    assert said(amal).startswith("Tagged")


@pytest.mark.usefixtures("right_to_left")
def test_in_arabic_the_place_speaks_arabic(open_window, files):
    window = open_window(files["Amal"])
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert not any(letter.isascii() and letter.isalpha() for letter in standing(window))
    tagged = span(window, "معركة")
    window.canvas.select(*tagged)
    press(window, Key.Key_P)
    assert not any(letter.isascii() and letter.isalpha() for letter in standing(window))
    press(window, Key.Key_F5)
    until_exchanged(window)
    assert not any(letter.isascii() and letter.isalpha() for letter in said(window))
