"""The window in Arabic: words, plurals, digits, direction; and no word of another language left."""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from annotator.errors import NotFoundError
from annotator.project.session import open_project
from annotator.ui.actions.table import action_named
from annotator.ui.cheatsheet import CheatSheet
from annotator.ui.crash import Fault
from annotator.ui.desk import documents_phrase, sentence_of
from annotator.ui.every import EveryDialog
from annotator.ui.exporting import ExportDialog
from annotator.ui.key_dialog import KeyDialog
from annotator.ui.language import chosen_language, language, locale_of, other_language, remember_language, use_language
from annotator.ui.line import (
    dotted,
    isolate,
    isolate_number,
    reads_rtl,
    written_date,
    written_day,
    written_moment,
    written_number,
)
from annotator.ui.new_project import NewProjectDialog
from annotator.ui.opening import PassphraseDialog, WhoDialog
from annotator.ui.palette import Palette
from annotator.ui.panels.status import place_phrase
from annotator.ui.resuming import ContinueDialog, FaultDialog
from annotator.ui.running import Left
from annotator.ui.tour import TourCard
from annotator.ui.window import Window
from tests.texts import bring_texts
from tests.ui.window.hands import double_click, press, said, span

_KEYS = (
    r"(?:Ctrl|Shift|Alt|Meta|Esc|Enter|Return|Delete|Backspace|Page(?:Up|Down)|Space|Tab|Home|End|Up|Down|Left|Right"
    r"|F\d+|[A-Z0-9])"
)
_CHORD = re.compile(rf"\b{_KEYS}(?:\+(?:{_KEYS}|[^\w\s]))*(?!\w)")
_ISOLATED = re.compile("[\u2066\u2068][^\u2066-\u2069]*\u2069")  # names, numbers, keys and commands
_ALLOWED = {"Annotator", "English"}  # the program, and the language as it calls itself
_MARKUP = re.compile(r"<[^>]*>|&[a-z]+;|#[0-9a-f]{6}|[0-9a-f]{8}(-[0-9a-f]+)+")  # of hovering; ids
_LATIN = re.compile(r"[A-Za-z]{2,}")


@pytest.fixture
def arabic(qapp) -> Iterator[None]:
    use_language(qapp, "ar")
    yield
    use_language(qapp, "en")


@pytest.fixture
def arabic_window(arabic, open_window, texts_path):
    return open_window(texts_path)


def shown(widget: QWidget) -> Iterator[str]:
    """All that a widget says to eyes and to screen readers, but for what people wrote."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QMenu):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from map(widget.itemText, range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from map(widget.tabText, range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() and not isinstance(widget.parent(), QComboBox):
        yield from of_items(widget.model())


def of_items(model: QAbstractItemModel) -> Iterator[str]:
    """What the first rows of a list or table say, and its headers."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row, column in product(range(200), range(8)):
        if model.hasIndex(row, column):
            yield from (str(model.index(row, column).data(role) or "") for role in roles)
            header = model.headerData(column, Qt.Orientation.Horizontal)
            yield header if isinstance(header, str) else ""


def all_shown(window: QWidget) -> Iterator[str]:
    yield window.windowTitle()
    for widget in [window, *window.findChildren(QWidget)]:
        yield from shown(widget)
    for action in window.findChildren(QAction):
        yield action.text().partition("\t")[0].replace("&", "")
        yield action.toolTip()


def foreign(text: str, known: set[str]) -> set[str]:
    """The Latin words of a text that are neither keys nor isolated names."""
    if text in known:
        return set()
    bare = _MARKUP.sub(" ", text)
    for name in sorted(known, key=len, reverse=True):
        bare = bare.replace(name, " ") if len(name) > 1 else bare
    while _ISOLATED.search(bare):
        bare = _ISOLATED.sub("", bare)
    return set(_LATIN.findall(_CHORD.sub("", bare))) - _ALLOWED


def written_by_people(window) -> set[str]:
    """What stands in the project: names, titles, labels, whole texts."""
    project = window.desk.project
    names = {each.title for each in project.documents()} | {each.name for each in project.members.values()}
    words = {quote for each in project.annotations() for quote in each.quotes}
    devices = {project.replica.device.name} if project.replica.device else set()
    return names | words | devices | {project.path.name, project.path.stem, project.title.ar, project.title.en}


def test_the_window_has_no_latin_words_but_names_keys_and_commands(arabic_window):
    known = written_by_people(arabic_window)
    left = {text: words for text in all_shown(arabic_window) if (words := foreign(text, known))}
    assert left == {}


def test_its_menus_have_none_when_they_are_opened(arabic_window):
    known = written_by_people(arabic_window) | set(QFontDatabase.families())
    for menu in arabic_window.findChildren(QMenu):
        menu.aboutToShow.emit()
        texts = [action.text().partition("\t")[0] for action in menu.actions()]
        assert {text: words for text in texts if (words := foreign(text, known))} == {}


def test_what_opens_over_the_window_has_none(arabic_window, qtbot):
    desk, known = arabic_window.desk, written_by_people(arabic_window)
    opened = [
        CheatSheet(desk.labels(), desk.language, arabic_window),
        KeyDialog(arabic_window),
        NewProjectDialog(arabic_window),
        EveryDialog(desk, "في", desk.labels()[0].id, arabic_window),
        ContinueDialog(Left(str(desk.project.path), desk.document.id, 3, "2019-01-01T00:00:00"), arabic_window),
        FaultDialog(Fault("", ""), None, arabic_window),
        TourCard(arabic_window),
    ]
    press(arabic_window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = arabic_window.findChild(Palette)
    assert palette.isVisible()
    home = str(Path.home())
    for widget in [*opened, palette]:
        texts = [text.replace(home, "") for text in all_shown(widget)]
        assert {text: words for text in texts if (words := foreign(text, known))} == {}, widget
        widget.close()


def test_a_key_turns_the_whole_window_to_arabic_and_back(qapp, window, watchdog):
    double_click(window, span(window, "معركة")[0])
    press(window, Qt.Key.Key_B)
    made = window.canvas.selected_mark
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with watchdog.pausing():  # the window is made anew
        press(window, Qt.Key.Key_L, both)
    QTest.qWait(50)  # the old widgets go
    known = written_by_people(window)
    assert {text: words for text in all_shown(window) if (words := foreign(text, known))} == {}
    assert (window.desk.language, chosen_language()) == ("ar", "ar")
    assert window.status.saved.text().endswith("كل شيء محفوظ")
    assert window.canvas.selected_mark == made
    with watchdog.pausing():
        press(window, Qt.Key.Key_L, both)
    QTest.qWait(50)
    assert (window.desk.language, chosen_language()) == ("en", "en")
    assert window.status.saved.text() == "● All saved"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.may_hang("every widget is made anew, and the window closes while its search ends")
def test_what_is_looked_for_stays_in_the_other_language(window):
    window.panels["search"].line.setText("معركة")
    window.panels["search"].whole.setChecked(True)
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert (window.panels["search"].line.text(), window.panels["search"].whole.isChecked()) == ("معركة", True)


def test_a_selected_annotation_is_told_of_in_arabic(arabic_window):
    double_click(arabic_window, span(arabic_window, "معركة")[0])
    press(arabic_window, Qt.Key.Key_B)
    assert said(arabic_window).startswith("وُسم")
    known = written_by_people(arabic_window)
    for panel in ("annotation", "annotations", *arabic_window.panels):
        if panel in arabic_window.panels:
            left = {text: words for text in all_shown(arabic_window.panels[panel]) if (words := foreign(text, known))}
            assert left == {}, panel


def test_an_empty_window_has_none(qtbot, arabic, watchdog):
    with watchdog.pausing():  # nobody can press a key in a window that is not there yet
        window = Window()
    qtbot.addWidget(window)
    assert {text: words for text in all_shown(window) if (words := foreign(text, set()))} == {}


def test_dialogs_have_none(qtbot, arabic, texts_path, tmp_path):
    with open_project(texts_path) as project:
        dialogs = [ExportDialog("تقرير"), PassphraseDialog(tmp_path / "x.annot"), WhoDialog(project)]
        for dialog in dialogs:
            qtbot.addWidget(dialog)
            known = {"Salma", "x.annot", *(each for each in all_shown(dialog) if each.startswith("/"))}
            texts = [text.replace("x.annot", "").replace(project.path.name, "") for text in all_shown(dialog)]
            assert {text: words for text in texts if (words := foreign(text, known))} == {}


def test_the_walk_notices_a_word_that_was_forgotten(arabic_window):
    arabic_window.status.saved.setText("Saved")
    left = {word for text in all_shown(arabic_window) for word in foreign(text, set())}
    assert "Saved" in left


def test_the_window_reads_from_the_right(arabic_window):
    assert arabic_window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert arabic_window.desk.language == "ar"


def test_the_language_goes_back(qapp, arabic):
    assert (language(), other_language()) == ("ar", "en")
    assert documents_phrase(1) == "وثيقة واحدة"
    use_language(qapp, "en")
    assert (language(), other_language()) == ("en", "ar")
    assert documents_phrase(1) == "1 document"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "لا وثائق"),
        (1, "وثيقة واحدة"),
        (2, "وثيقتان"),
        (3, "٣ وثائق"),
        (10, "١٠ وثائق"),
        (11, "١١ وثيقة"),
        (99, "٩٩ وثيقة"),
        (100, "١٠٠ وثيقة"),
        (103, "١٠٣ وثائق"),
        (1234, "١٬٢٣٤ وثيقة"),
    ],
)
def test_counts_take_the_six_forms_of_arabic(arabic, count, words):
    assert documents_phrase(count) == words


@pytest.mark.parametrize(("count", "words"), [(0, "0 documents"), (1, "1 document"), (1234, "1,234 documents")])
def test_counts_take_both_forms_of_english(qapp, count, words):
    assert documents_phrase(count) == words


def test_numbers_and_dates_are_written_as_the_language_does(qapp, arabic):
    noon = 1_484_481_600_000  # 15 January 2017, noon UTC
    assert written_number(1234.5, 1) == "١٬٢٣٤٫٥"
    assert "٢٠١٧" in written_date(noon)
    assert "يناير" in written_date(noon)
    assert re.search("[٠-٩]{2}:[٠-٩]{2}", written_moment(noon))
    use_language(qapp, "en")
    assert written_number(1234.5, 1) == "1,234.5"
    assert "15 Jan 2017" in written_date(noon)


@pytest.mark.parametrize(
    ("edtf", "english", "arabic"),
    [
        ("2019-09-25", "25 September 2019", "٢٥ سبتمبر ٢٠١٩"),
        ("2019-09", "September 2019", "سبتمبر ٢٠١٩"),
        ("2019", "2019", "٢٠١٩"),
        ("2019-09-1X", "2019-09-1X", "2019-09-1X"),
    ],
)
def test_a_day_is_written_as_the_language_does(qapp, edtf, english, arabic):
    assert written_day(edtf)[1:-1] == english
    use_language(qapp, "ar")
    assert written_day(edtf)[1:-1] == arabic
    use_language(qapp, "en")


def test_the_place_is_told_in_arabic_digits(arabic):
    place = place_phrase("أول\nثان", [0, 4], (4, 7), 0)
    assert place == "الفقرة ٢ من ٢\u200f، ٣ أحرف محددة"  # a dot between numbers would be read as a zero


def test_facts_that_are_all_names_and_numbers_stand_from_right_to_left(arabic):
    assert reads_rtl(dotted([isolate("Annotator 1"), isolate_number("١٤:٤٩")]))


def test_keys_are_written_as_on_keyboards_in_menus_and_hints(arabic):
    assert action_named("larger").item() == "نص أكبر\t\u2066Ctrl++\u2069"
    assert action_named("larger").explained().endswith("(\u2066Ctrl++\u2069)")


def test_a_sentence_that_begins_with_a_key_still_reads_from_the_right(arabic_window):
    arabic_window.canvas.setFocus()
    press(arabic_window, Qt.Key.Key_9)
    assert reads_rtl(said(arabic_window))
    assert arabic_window.status.sentence.alignment() & Qt.AlignmentFlag.AlignRight


def test_the_dots_of_a_passphrase_stand_on_the_side_of_the_window(qtbot, arabic, tmp_path):
    dialog = PassphraseDialog(tmp_path / "reports.annot")
    qtbot.addWidget(dialog)
    for typed in ("", "secret", "سر"):
        dialog.line.setText(typed)
        assert dialog.line.isRightToLeft()


def test_what_is_said_of_a_document_has_room_in_a_narrow_panel(arabic_window, qtbot):
    arabic_window.resize(1366, 768)
    arabic_window.show_panel("about")
    area = arabic_window.panels["about"].area
    qtbot.waitUntil(lambda: area.widget().width() == area.viewport().width())


def test_the_ring_keeps_to_a_line_that_is_scrolled(arabic_window, qtbot):
    arabic_window.resize(1000, 500)
    arabic_window.show_panel("about")
    panel = arabic_window.panels["about"]
    line, bar = panel.stop(), panel.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    ring = arabic_window._ring
    qtbot.waitUntil(lambda: ring.geometry().topLeft() == line.mapTo(arabic_window, QPoint(0, 0)))


def test_buttons_of_qt_are_arabic(qtbot, arabic):
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for each in QDialogButtonBox.StandardButton:
        if each != QDialogButtonBox.StandardButton.NoButton:
            assert not _LATIN.search(box.addButton(each).text())


def test_what_the_person_chose_is_remembered(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert chosen_language() == "en"  # the system of tests does not speak Arabic
    remember_language("ar")
    assert chosen_language() == "ar"
    remember_language("en")
    assert chosen_language() == "en"


def test_a_language_there_is_not_is_refused(qapp):
    with pytest.raises(ValueError, match="fr"):
        use_language(qapp, "fr")
    assert language() == "en"


def test_a_locale_is_of_its_language():
    assert locale_of("ar").language() == QLocale.Language.Arabic
    assert locale_of("en").language() == QLocale.Language.English


def test_an_error_of_the_rooms_below_is_said_in_arabic(arabic, project):
    bring_texts(project)
    with pytest.raises(NotFoundError) as refused:
        project.annotate(project.documents()[0].id, "no-such-label", [(0, 4)], kind="entity")
    assert "no-such-label" in sentence_of(refused.value)
    assert not foreign(sentence_of(refused.value), set())


@pytest.mark.may_hang("every widget is made anew")
def test_changing_the_language_often_leaves_nothing_behind(window, qtbot):
    def widgets() -> int:
        QTest.qWait(50)
        return len(QApplication.allWidgets())

    window.act("details")
    window.rebuild()
    first = widgets()
    for _ in range(3):
        window.rebuild()
    qtbot.waitUntil(lambda: widgets() == first)


@pytest.mark.may_hang("every widget is made anew")
def test_widgets_of_the_last_language_read_nothing_any_more(window):
    before = window.acting
    window.rebuild()
    assert before.desk is None
    assert window.acting.desk is window.desk
