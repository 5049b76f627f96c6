"""Every room of the window: the panels, the start page, what lies over the page, and each dialog, shown and filled."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.project.create import create_project
from annotator.project.session import Project, open_project
from annotator.ui.agreement.window import AgreementWindow
from annotator.ui.cheatsheet import CheatSheet
from annotator.ui.crash import Fault
from annotator.ui.every import EveryDialog
from annotator.ui.exporting import ExportDialog
from annotator.ui.key_dialog import KeyDialog
from annotator.ui.language import language
from annotator.ui.new_project import NewProjectDialog
from annotator.ui.opening import PassphraseDialog, WhoDialog
from annotator.ui.progress.return_dialog import ReturnDialog
from annotator.ui.progress.rule_dialog import RuleDialog
from annotator.ui.resuming import ContinueDialog, FaultDialog
from annotator.ui.running import Left
from annotator.ui.team.asking import RecoveryDialog, SureDialog
from annotator.ui.team.invite_dialog import InviteDialog
from annotator.ui.team.join_dialog import JoinDialog
from annotator.ui.team.start_dialog import StartDialog
from annotator.ui.theme import LIGHT, Theme
from annotator.ui.window import Window
from tests.texts import ARABIC, at, bring_texts

_NOON = datetime(2026, 3, 5, 12, 0)


def furnish(path: Path) -> Path:
    """Make a project with two texts, in which some work is done; return its file."""
    create_project(path, "Salma").close()
    with open_project(path, member="Salma") as project:
        bring_texts(project)
        _annotate(project)
    return path


def _annotate(project: Project) -> None:
    [document] = [each for each in project.documents() if project.text(each.id) == ARABIC]
    marks = (("person", "سامر العلي"), ("group", "The Valley Post"), ("place", "جسر الوادي"), ("number", "18"))
    for label, words in marks:
        project.annotate(document.id, label, [at(ARABIC, words)])
    project.annotate(document.id, "battle", [at(ARABIC, "معركة")])


def workplace(path: Path, theme: Theme = LIGHT) -> Window:
    """Show the window on a furnished project: an annotation is selected, and words are being looked for."""
    window = Window(theme)
    window.resize(1366, 768)
    window.show_project(open_project(path))
    [document] = [each for each in window.desk.project.documents() if window.desk.project.text(each.id) == ARABIC]
    window.show()
    window.open_document(document.id)
    event = next(each for each in window.desk.project.annotations(document.id) if each.kind == "event")
    window.canvas.select_mark(event.id)
    window.act("find")
    window.page.find_bar.line.setText("ال")
    QTest.qWait(60)
    return window


def panels(window: Window) -> Iterator[QWidget]:
    """Bring each panel to the front in turn."""
    for name in window.panels:
        window.show_panel(name)
        QApplication.processEvents()
        yield window.panels[name]


def start(theme: Theme = LIGHT) -> Window:
    """Show the window without a project."""
    window = Window(theme)
    window.resize(1366, 768)
    window.show()
    window.act("start")
    QApplication.processEvents()
    return window


def over_the_page(window: Window) -> Iterator[QWidget]:
    """Show the palette, then the card of the first steps."""
    window.act("palette")
    QApplication.processEvents()
    yield window.guidance.palette
    window.guidance.palette.close_again()
    window.work.card.begin()
    QApplication.processEvents()
    yield window.work.card
    window.work.card.end()


def agreement(window: Window) -> Iterator[AgreementWindow]:
    """Show the window of agreement, each of its sections in front in turn, with the cases behind a number."""
    window.teaming.agreeing.show()
    room = window.teaming.agreeing.window
    assert room is not None
    _settle(room)
    for section in range(room.tabs.bar.count()):
        room.tabs.bar.setCurrentIndex(section)
        _settle(room)
        spots = room.tabs.front.chart.spots()
        if spots:
            room.tabs.front.chart.chosen.emit(spots[0][1].what)
            _settle(room)
        yield room


def _settle(room: AgreementWindow) -> None:
    for _ in range(1000):
        QTest.qWait(20)
        if not room.figures.is_busy and not room.cases.is_busy:
            return
    raise TimeoutError("no figures came")


def dialogs(window: Window) -> Mapping[str, Callable[[], QDialog]]:
    """Return a way to make each dialog."""
    desk, path = window.desk, window.desk.project.path
    fault = Fault("A report", "A report with words", when=_NOON)
    return {
        "new project, the place": lambda: _turned(NewProjectDialog(window), 0),
        "new project, the person": lambda: _turned(NewProjectDialog(window), 1),
        "new project, the texts": lambda: _turned(NewProjectDialog(window), 2),
        "change keys": lambda: KeyDialog(window),
        "keys": lambda: CheatSheet(desk.labels(), language(), window),
        "every occurrence": lambda: EveryDialog(desk, "سامر", desk.labels()[0].id, window),
        "export": lambda: ExportDialog("reports", window),
        "passphrase": lambda: PassphraseDialog(path, parent=window),
        "who": lambda: WhoDialog(desk.project, window),
        "continue": lambda: ContinueDialog(Left(str(path), paragraph=3), window),
        "start a team": lambda: StartDialog(window.filing.tasks.start, window),
        "invite": lambda: InviteDialog(desk.project.members, window.filing.tasks.start, window, "Nour"),
        "join a team": lambda: JoinDialog(window.filing.tasks.start, window),
        "revoke": lambda: _sure(window),
        "assign by a rule": lambda: RuleDialog(desk, (), window),
        "return with a comment": lambda: ReturnDialog(window.teaming.tr("Choose a document first."), window),
        "recovery key": lambda: RecoveryDialog(desk.title, "1234 " * 13 + "1234", window),
        "fault": lambda: _revealed(FaultDialog(fault, path, window)),
    }


def _sure(window: Window) -> SureDialog:
    said = [window.teaming.tr(each) for each in ("Revoke a computer", "Choose a document first.", "Revoke")]
    return SureDialog(*said, window)


def _turned(dialog: NewProjectDialog, page: int) -> NewProjectDialog:
    dialog.go(page)
    return dialog


def _revealed(dialog: FaultDialog) -> FaultDialog:
    dialog.show_report.click()
    return dialog


def show_dialog(make: Callable[[], QDialog]) -> QDialog:
    """Show a dialog beside the window, so that a test goes on."""
    dialog = make()
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.show()
    assert QTest.qWaitForWindowExposed(dialog)
    QTest.qWait(30)
    return dialog


def inside(room: QWidget) -> list[QWidget]:
    """Return the widgets of a room that people can see, without those of dialogs over it."""
    found = [room, *room.findChildren(QWidget)]
    return [each for each in found if each.isVisible() and each.window() is room.window()]


def leave(rooms: list[QObject]) -> None:
    """Close windows and dialogs."""
    for each in rooms:
        if isinstance(each, Window):
            each.leave()
        if isinstance(each, QWidget):
            each.close()
            each.deleteLater()
    QApplication.processEvents()
