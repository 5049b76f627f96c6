"""The window of agreement: figures from the other process, each number a door to its cases, each case to its text."""

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.model.document import document_id
from annotator.project.create import create_project
from annotator.project.session import claim, open_project
from annotator.review.agreement.project import Agreement
from annotator.review.agreement.report import MEASURES
from annotator.ui.agreement.wording import measures
from annotator.ui.source import EVERYONE
from annotator.ui.window import Window
from tests.texts import ARABIC, ENGLISH, bring_texts
from tests.ui.window.agreeing import finish, furnish_agreement
from tests.ui.window.hands import CONTROL, LEFT, NONE, SHIFT, Key, focused, press, said, type_text
from tests.ui.window.reviewed import mark_all

DOCUMENT, OTHER = document_id(ARABIC), document_id(ENGLISH)
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


@pytest.fixture
def path(texts_path):
    return furnish_agreement(texts_path)


@pytest.fixture
def settle(qtbot):
    """Wait until all that was asked is answered."""

    def _settle(window):
        qtbot.waitUntil(lambda: not window.figures.is_busy and not window.cases.is_busy, timeout=20_000)

    return _settle


@pytest.fixture
def enter(open_window, watchdog, settle):
    """Open the window of agreement by its key."""

    def _enter(path):
        main = open_window(path)
        with watchdog.pausing():  # the first show makes fonts and styles, once
            press(main, Key.Key_F7, SHIFT)
        window = main.teaming.agreeing.window
        settle(window)
        return main, window

    return _enter


@pytest.fixture
def both(enter, path):
    return enter(path)


def plain(text: str) -> str:
    return text.translate(ISOLATES)


def key(name: Key, modifiers=NONE) -> None:
    QTest.keyClick(QApplication.focusWidget(), name, modifiers)


def turn_to(window, title: str) -> None:
    """Click a section's title."""
    at = next(n for n in range(window.tabs.bar.count()) if window.tabs.bar.tabText(n) == title)
    QTest.mouseClick(window.tabs.bar, LEFT, NONE, window.tabs.bar.tabRect(at).center())


def choose_measure(window, measure: str) -> None:
    """Walk down the list of measures by keys."""
    window.choices.measure.setFocus()
    for _ in range(window.choices.measure.count()):
        if window.choices.measure.currentData() == measure:
            return
        QTest.keyClick(window.choices.measure, Key.Key_Down)
    raise AssertionError(f"no measure {measure}")


def told(window) -> list[tuple[str, list[str]]]:
    model = window.behind.model
    return [(row[3], [plain(each) for each in model.said(row)]) for row in model.rows]


def test_every_measure_that_there_is_can_be_chosen():
    assert set(measures()) == set(MEASURES)


def test_shift_f7_shows_the_figures_that_the_command_line_has(both):
    main, window = both
    with open_project(main.desk.project.path) as project:
        report = Agreement(project).report(["strict-f1"])
    [whole] = [each for each in report.figures if (each.kind, each.label, each.document) == (None, None, None)]
    assert window.isVisible()
    assert window.headline.figure.text() == f"\u2066{whole.value:.3f}\u2069"
    assert "Amal and Bashir" in plain(window.headline.rests.text())
    assert window.showing.told.compared == 2


def test_another_measure_is_chosen_by_keys_and_said_in_words(both, settle):
    _, window = both
    before = window.headline.figure.text()
    choose_measure(window, "kappa")
    settle(window)
    assert window.showing.told.measure == "kappa"
    assert window.headline.figure.text() != before
    assert "chance" in window.headline.asks.text()


def test_the_matrix_is_walked_by_keys_and_a_case_leads_into_the_text(both, settle, qtbot):
    main, window = both
    chart = window.tabs.front.chart
    chart.setFocus()
    key(Key.Key_Home)
    key(Key.Key_Down)
    assert plain(chart.spot.text).startswith("Bashir and Amal") or "Amal and Bashir" in plain(chart.spot.text)
    key(Key.Key_Return)
    settle(window)
    assert len(window.behind.model.rows) == window.showing.told.pairs[0][2][3]
    assert not window.behind.model.rows[0][5], "those that differ come first"
    window.activateWindow()
    QTest.keyClick(window.behind.view, Key.Key_Return)
    case = window.behind.model.rows[0]
    assert main.desk.whose == EVERYONE
    assert main.desk.document.id == case[0]
    marked = main.desk.annotation(main.canvas.selected_mark)
    assert main.desk.text[marked.fragments[0][0] : marked.fragments[-1][1]] in (case[3], marked.quotes[0])
    qtbot.waitUntil(main.isActiveWindow)
    assert main.focusWidget() is main.canvas


def test_a_label_s_row_opens_its_cases_by_a_click_and_says_what_each_member_said(both, settle):
    _, window = both
    turn_to(window, "Labels")
    table = window.tabs.front.table
    at = next(n for n, row in enumerate(table.rows.rows) if row.title == "Place")
    cell = table.visualRect(table.rows.index(at, 0)).center()
    QTest.mouseClick(table.viewport(), LEFT, NONE, cell)
    settle(window)
    assert told(window)[0] == ("حيّ القناطر", ["Amal: حيّ القناطر", "Bashir: القناطر"]), "the label is the same"
    assert told(window)[-1] == ("Wadi Bridge", ["Alike: Place"])
    assert "1 differ; 1 alike" in plain(window.behind.counts.text())


def test_a_cell_of_the_confusion_lists_what_was_mixed_up(both, settle):
    _, window = both
    turn_to(window, "Confusion")
    chart = window.tabs.front.chart
    labels = window.showing.told.confused[0]
    at = next(rect for rect, spot in chart.spots() if [labels[n] for n in spot.what] == ["group", "person"])
    QTest.mouseClick(chart, LEFT, NONE, at.center().toPoint())
    settle(window)
    assert told(window) == [("The Valley Post", ["Amal: Group or organisation", "Bashir: Person"])]


def test_documents_and_days_are_doors_too(both, settle):
    _, window = both
    turn_to(window, "Documents")
    table = window.tabs.front.table
    table.setFocus()
    key(Key.Key_Home, CONTROL)
    key(Key.Key_Return)
    settle(window)
    shown = {row[0] for row in window.behind.model.rows}
    assert shown == {table.rows.rows[0].reading.what.document}
    turn_to(window, "Over time")
    [(rect, _)] = window.tabs.front.chart.spots()
    QTest.mouseClick(window.tabs.front.chart, LEFT, NONE, rect.center().toPoint())
    settle(window)
    assert {row[0] for row in window.behind.model.rows} == {DOCUMENT, OTHER}


def test_a_table_is_sorted_by_keys(both):
    _, window = both
    turn_to(window, "Labels")
    table = window.tabs.front.table
    table.setFocus()
    key(Key.Key_4)
    cases = [row.reading.cases for row in table.rows.rows]
    assert cases == sorted(cases)
    key(Key.Key_4)
    assert [row.reading.cases for row in table.rows.rows] == sorted(cases, reverse=True)


def test_documents_are_chosen_by_words_of_their_titles(both, qtbot):
    _, window = both
    window.choices.documents.setFocus()
    type_text(window.choices.documents, "accounts")
    qtbot.waitUntil(lambda: window.showing.told.compared == 1)
    assert [each[0] for each in window.showing.told.documents] == [OTHER]


def test_where_nothing_can_be_compared_it_says_what_to_do(enter, texts_path):
    with open_project(texts_path) as project:
        mark_all(project)
    _, window = enter(texts_path)
    assert "Ctrl+Return" in window.nothing.text()
    assert window.nothing.isVisible()
    assert not any(button.isEnabled() for button in window.foot.buttons.values())


def test_an_annotator_is_told_that_others_see_this(open_window, path):
    with open_project(path) as project:
        claim(project, "Amal")
    main = open_window(path)
    press(main, Key.Key_F7, SHIFT)
    assert main.teaming.agreeing.window is None
    assert said(main) == "Only a reviewer or manager sees how well members agree."


def test_five_members_are_a_matrix_of_pairs_and_two_of_them_are_looked_at_alone(enter, texts_path, settle, qtbot):
    _, window = enter(furnish_agreement(texts_path, more=3))
    assert len(window.tabs.front.chart.spots()) == 20
    assert "All 5 together" in plain(window.headline.rests.text())
    turn_to(window, "Labels")
    window.tabs.whom.setFocus()
    key(Key.Key_Down)
    settle(window)
    assert len(window.showing.told.of) == 2
    QTest.mouseClick(window.choices.members, LEFT)
    ticks = list(window.choices.members.ticks.values())
    for tick in ticks:
        if tick.text() not in ("Amal", "Bashir", "Nour"):
            QTest.keyClick(tick, Key.Key_Space)
    settle(window)
    names = {window.showing.names[each] for each in window.showing.told.members}
    assert names == {"Amal", "Bashir", "Nour"}


def test_what_is_done_meanwhile_makes_it_out_of_date_and_f5_renews_it(enter, texts_path, settle, qtbot):
    with open_project(texts_path) as project:
        mark_all(project)
    finish(texts_path, "Amal")
    finish(texts_path, "Bashir", ARABIC)
    _, window = enter(texts_path)
    assert window.showing.told.compared == 1
    finish(texts_path, "Bashir", ENGLISH)
    qtbot.waitUntil(lambda: "changed since" in window.headline.state.text(), timeout=5_000)
    window.activateWindow()
    window.choices.measure.setFocus()
    key(Key.Key_F5)
    settle(window)
    assert window.showing.told.compared == 2
    assert window.headline.state.text() == ""


def test_the_table_is_copied_and_saved_as_csv(both, tmp_path, monkeypatch):
    _, window = both
    turn_to(window, "Labels")
    window.tabs.front.table.setFocus()
    key(Key.Key_C, CONTROL)
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    assert rows[0] == ["measure", "kind", "members", "label", "document", "value", "low", "high", "cases"]
    assert ["strict-f1", "entity", "Amal | Bashir", "facility", "", "1.0", "", "", "1"] in rows
    _choose_file(monkeypatch, tmp_path / "labels", "CSV (*.csv)")
    QTest.mouseClick(window.foot.buttons["agreement-table"], LEFT)
    assert (tmp_path / "labels.csv").read_text("utf-8-sig").splitlines()[0] == ",".join(rows[0])


def test_the_chart_in_front_is_saved_as_a_picture(both, tmp_path, monkeypatch):
    _, window = both
    for ending, start in ((".svg", b"<?xml"), (".png", b"\x89PNG")):
        _choose_file(monkeypatch, tmp_path / f"matrix{ending}", "")
        window.choices.measure.setFocus()
        key(Key.Key_P, CONTROL)
        assert (tmp_path / f"matrix{ending}").read_bytes().startswith(start)
    assert "matrix.png" in window.foot.sentence.text()


@pytest.mark.parametrize("language", ["English", "Arabic"])
def test_a_report_is_written_in_either_language_by_the_other_process(both, tmp_path, monkeypatch, qtbot, language):
    _, window = both
    _choose_file(monkeypatch, tmp_path / "report", "Page (*.html)")
    code = {"English": "en", "Arabic": "ar"}[language]
    QTimer.singleShot(50, window.foot.languages.close)
    window.foot.offer_languages()
    next(each for each in window.foot.languages.actions() if each.objectName() == code).trigger()
    qtbot.waitUntil(lambda: "Saved" in window.foot.sentence.text(), timeout=30_000)
    page = (tmp_path / "report.html").read_text("utf-8")
    assert f'lang="{code}"' in page
    assert ('dir="rtl"' in page) == (code == "ar")


def test_it_works_with_a_file_that_is_encrypted(tmp_path, watchdog, settle, qtbot):
    path, secret = tmp_path / "secret.annot", "to be kept by few"
    create_project(path, "Salma", passphrase=secret).close()
    with open_project(path, secret) as project:
        bring_texts(project)
        mark_all(project)
    for member in ("Amal", "Bashir"):
        finish(path, member, ARABIC, passphrase=secret)
    main = Window()
    qtbot.addWidget(main)
    main.show_project(open_project(path, secret))
    with watchdog.pausing():
        main.show()
        main.act("agreement")
    window = main.teaming.agreeing.window
    settle(window)
    assert window.showing.told.compared == 1


def test_in_arabic_it_is_mirrored_and_speaks_arabic(right_to_left, enter, path, settle):
    _, window = enter(path)
    assert window.isRightToLeft()
    assert window.headline.x() + window.headline.figure.x() > window.width() / 2
    turn_to(window, window.tabs.bar.tabText(1))
    assert "person" not in {row.title for row in window.tabs.front.table.rows.rows}
    first = window.tabs.front.table
    assert first.visualRect(first.rows.index(0, 0)).left() > first.visualRect(first.rows.index(0, 4)).left()


def test_another_language_keeps_what_was_asked(both, settle, qtbot, watchdog):
    main, window = both
    choose_measure(window, "alpha")
    turn_to(window, "Documents")
    with watchdog.pausing():  # all is made anew
        main.act("language")
    try:
        qtbot.waitUntil(lambda: main.teaming.agreeing.window is not None)
        again = main.teaming.agreeing.window
        settle(again)
        assert again.showing.told.measure == "alpha"
        assert again.tabs.name == "documents"
        assert again.isRightToLeft()
    finally:
        with watchdog.pausing():
            main.act("language")


def test_shift_f7_goes_back_to_the_main_window_and_escape_closes(both):
    _, window = both
    window.activateWindow()
    window.choices.measure.setFocus()
    key(Key.Key_F7, SHIFT)
    assert window.isVisible()
    QTest.keyClick(window.behind.view, Key.Key_Escape)
    assert not window.isVisible()


def test_closing_the_project_closes_the_window(both, qtbot, tmp_path):
    main, window = both
    create_project(tmp_path / "other.annot", "Salma").close()
    main.show_project(open_project(tmp_path / "other.annot"))
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.desk is None
    assert focused(main)


def _choose_file(monkeypatch, path: Path, kind: str) -> None:
    """Let the system's own dialog, which no test can press, answer with a file."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))
