"""Opening the window of agreement beside the main one, and doing what it asks: texts, files, figures of now."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.errors import AnnotatorError
from annotator.project.jobs import Agree, Case, Exported, WriteReport
from annotator.store.since import changed_since
from annotator.ui.acting import Acting
from annotator.ui.actions.agreement import WHERE
from annotator.ui.actions.keyboard import Keys
from annotator.ui.agreement.charts.saving import save_chart
from annotator.ui.agreement.latest import Latest
from annotator.ui.agreement.saving import named, save_table, table_text
from annotator.ui.agreement.size import recall_size
from annotator.ui.agreement.window import AgreementWindow
from annotator.ui.desk import Desk, sentence_of
from annotator.ui.exporting import usual_folder
from annotator.ui.filing import Filing
from annotator.ui.line import isolate
from annotator.ui.source import EVERYONE
from annotator.ui.style import dressed

_LOOK_MS = 700  # how often it is asked whether anything was written since the figures were made
# families that figures, or the names beside them, come from; work counts as it was when it was done
_HEEDED = frozenset({"state", "verdict", "document", "text", "member", "schema", "label", "entry", "redaction"})
_PICTURES = (".svg", ".png", ".pdf")


class Agreeing(QObject):
    """Keeps one window for the project that is open; `window` is None until it is asked for."""

    def __init__(self, filing: Filing, acting: Acting, main: QWidget) -> None:
        super().__init__(acting)
        self._filing, self._acting, self._main = filing, acting, main
        self.window: AgreementWindow | None = None
        self._reports = Latest(filing.tasks, self)
        self._reports.told.connect(self._tell_report)
        self._reports.failed.connect(lambda sentence: self._say(sentence, fault=True))
        self._of: Desk | None = None  # the desk that the window asks about
        self._seen = 0  # the last change that the figures know of
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._take_over()

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the table do here."""
        return {
            "agreement": self.show,
            "agreement-renew": self.renew,
            "agreement-copy": self._copy,
            "agreement-table": self._save_table,
            "agreement-picture": self._save_picture,
            "agreement-report": self._offer_report,
        }

    def show(self) -> None:
        """Show the window; where it is in front already, go back to the main one."""
        if not self._may():
            return
        window = self.window = self.window or self._made()
        if window.isActiveWindow():
            self._main.activateWindow()
            return
        window.show()
        # what belongs to the main window would lie over its text for good
        window.windowHandle().setTransientParent(None)  # type: ignore[arg-type]  # None is none
        window.raise_()
        window.activateWindow()
        self._timer.start()
        if self._of is not self._acting.desk:
            window.choices.measure.setFocus()
            self.renew()

    def renew(self) -> None:
        """Work the figures out anew."""
        desk = self._acting.desk
        if desk is None or self.window is None:
            self.show()
        elif self._may():
            self._of, self._seen = desk, desk.project.replica.last_change
            self.window.show_project(desk)

    def look(self) -> None:
        """Say that the figures are of before where work was done since; close where the project was closed."""
        desk, window = self._acting.desk, self.window
        if window is None or not window.isVisible():
            self._timer.stop()
            return
        if desk is None or desk is not self._of:
            window.leave()
            window.close()
            self._of = None
            return
        try:
            replica = desk.project.replica
            changed = changed_since(replica.connection, self._seen) if replica.last_change != self._seen else None
            self._seen = replica.last_change
        except AnnotatorError:  # the file rests beneath a dialog
            return
        if changed and changed.families & _HEEDED:
            window.tell_stale()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Close with the main window."""
        if watched is self._main and event.type() == QEvent.Type.Close and self.window is not None:
            self.window.leave()
            self.window.close()
        return super().eventFilter(watched, event)

    def _may(self) -> bool:
        """Tell whether figures may be shown, else say why not."""
        desk = self._acting.desk
        if desk is None:
            self._acting.failed.emit(self.tr("Open a project file first, with Ctrl+O."))
        elif not desk.may_review:
            self._acting.failed.emit(self.tr("Only a reviewer or manager sees how well members agree."))
        return bool(desk and desk.may_review)

    def _made(self) -> AgreementWindow:
        window = AgreementWindow(self._filing.tasks, self._main)
        window.resize(recall_size())
        self._main.installEventFilter(self)
        window.opened.connect(self._open)
        window.asked.connect(lambda name: self.acts()[name]())
        window.foot.reported.connect(self._save_report)
        keys = Keys(window, WHERE, ("agreement",))
        keys.acted.connect(lambda name: self.acts()[name]())
        return window

    def _take_over(self) -> None:
        """Make anew what the widgets before these had open, as after the language was changed."""
        shown: AgreementWindow | None = None
        for before in self._main.findChildren(AgreementWindow):
            shown = before if before.isVisible() else shown
            before.leave()
            before.hide()
            before.deleteLater()
        if shown is not None:
            question, words, front = shown.question(), shown.choices.documents.text(), shown.tabs.bar.currentIndex()
            QTimer.singleShot(0, self, lambda: self._show_again(question, words, front))

    def _show_again(self, question: Agree, words: str, front: int) -> None:
        self.show()
        if self.window is not None:
            self.window.take_over(question, words, front)

    # what is asked for in the window

    def _open(self, case: Case) -> None:
        """Show the text at a case, with everyone's work side by side."""
        desk = self._acting.desk
        if desk is None or desk is not self._of:
            return
        if not desk.is_review:
            self._acting.showing.emit(EVERYONE)
        document, start, end, _, said, _ = case
        ids = [name for *_, own in said for name in own]
        shown = next((name for name in ids if desk.annotation(name)), None)
        self._acting.go(document, shown or (start, end))
        self._main.raise_()
        self._main.activateWindow()
        self._acting.canvas.setFocus()

    def _copy(self) -> None:
        window = self._with_content()
        if window and window.tabs.front.content:
            QGuiApplication.clipboard().setText(table_text(window.tabs.front.content.cells, "\t"))
            self._say(self.tr("Copied: {}").format(isolate(window.tabs.front.content.title)))

    def _save_table(self) -> None:
        window = self._with_content()
        content = window.tabs.front.content if window else None
        if content and (
            path := self._ask(self.tr("Save figures"), "agreement", (".csv",), f"{self.tr('CSV')} (*.csv)")
        ):
            self._save(path, lambda: save_table(content.cells, path))

    def _save_picture(self) -> None:
        window = self._with_content()
        chart = window.tabs.front.picture() if window else None
        content = window.tabs.front.content if window else None
        kinds = ";;".join(f"{each[1:].upper()} (*{each})" for each in _PICTURES)
        if window and chart and content:
            path = self._ask(self.tr("Save the picture"), f"agreement-{window.tabs.name}", _PICTURES, kinds)
            rtl = window.isRightToLeft()
            if path:
                self._save(path, lambda: save_chart(chart, path, dressed(), rtl, content.title))

    def _offer_report(self) -> None:
        window = self._with_content()
        if window:
            window.foot.offer_languages()

    def _save_report(self, language: str) -> None:
        window = self._with_content()
        kinds = f"{self.tr('Page')} (*.html);;{self.tr('Pages to print')} (*.pdf)"
        path = (
            self._ask(self.tr("Save the report"), f"agreement-{language}", (".html", ".pdf"), kinds) if window else None
        )
        if window and path:
            asked = window.question()
            self._say(self.tr("Writing the report…"))
            self._reports.ask(WriteReport(str(path), language, asked.members, asked.documents))

    def _tell_report(self, done: Exported) -> None:
        self._say(self.tr("Saved: {}").format(isolate(done.target)))

    def _with_content(self) -> AgreementWindow | None:
        """Return the window where it shows figures; else it is shown, and they come."""
        if self.window is None or not self.window.isVisible():
            self.show()
            return None
        return self.window if self.window.showing else None

    def _ask(self, title: str, name: str, endings: tuple[str, ...], kinds: str) -> Path | None:
        folder = str(usual_folder() / f"{name}{endings[0]}")
        asked = self._filing.ask(lambda: QFileDialog.getSaveFileName(self.window, title, folder, kinds))
        try:
            return named(asked[0], asked[1], endings) if asked and asked[0] else None
        except AnnotatorError as error:
            self._say(sentence_of(error), fault=True)
            return None

    def _save(self, path: Path, write: Callable[[], None]) -> None:
        try:
            write()
        except AnnotatorError as error:
            self._say(sentence_of(error), fault=True)
        else:
            self._say(self.tr("Saved: {}").format(isolate(str(path))))

    def _say(self, sentence: str, *, fault: bool = False) -> None:
        if self.window is not None:
            self.window.foot.say(sentence, fault=fault)
