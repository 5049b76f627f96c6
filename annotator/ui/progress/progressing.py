"""What is done with the windows beside the main one: progress, sharing out by a rule, and work against gold."""

import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from annotator.errors import AnnotatorError, RefusedError
from annotator.model.document import Judgement
from annotator.review.progress import progress, write_csv
from annotator.ui.acting import Acting
from annotator.ui.actions.keyboard import Keys
from annotator.ui.agreement.saving import named
from annotator.ui.desk import Desk, Done, sentence_of
from annotator.ui.exporting import usual_folder
from annotator.ui.filing import Filing
from annotator.ui.line import isolate, listed
from annotator.ui.progress import judging
from annotator.ui.progress.compare_window import CompareWindow
from annotator.ui.progress.comparing import compared, place_of, was_test
from annotator.ui.progress.difference_rows import Difference
from annotator.ui.progress.return_dialog import ReturnDialog
from annotator.ui.progress.rule_dialog import RuleDialog
from annotator.ui.progress.size import recall_size
from annotator.ui.progress.window import ProgressWindow
from annotator.ui.source import Whose

_LOOK_MS = 700  # how often it is asked whether anything was written since the figures were made
_JUDGEMENTS: dict[str, Judgement] = {"reopen": "reopened", "adjudicated": "adjudicated"}


class Progressing(QObject):
    """Opens them; `chosen` says which documents are chosen in the main window."""

    def __init__(self, filing: Filing, acting: Acting, window: QWidget, chosen: Callable[[], Sequence[str]]) -> None:
        super().__init__(acting)
        self._filing = filing
        self._acting, self._main, self._chosen = acting, window, chosen
        self.window: ProgressWindow | None = None
        self.compare: CompareWindow | None = None
        self._seen: object = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        acting.done.connect(self._hear)
        acting.said.connect(self._tell)
        acting.failed.connect(lambda sentence: self._tell(sentence, fault=True))
        self._take_over()

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the table do here."""
        return {
            "progress": self.show_progress,
            "share-out": lambda: self.share_out(self._chosen()),
            "feedback": self.show_feedback,
        }

    @property
    def _desk(self) -> Desk | None:
        return self._acting.desk

    def _take_over(self) -> None:
        """Make anew what the one before this had open, as after the language was changed."""
        seen = [each.leave() for each in self._main.findChildren(Progressing) if each is not self]
        if any(seen):
            QTimer.singleShot(0, self, self.show_progress)

    def leave(self) -> bool:
        """Close both windows; returns whether the one of progress was seen."""
        self._timer.stop()
        shown = self.window is not None and self.window.isVisible()
        for each in (self.window, self.compare):
            if each is not None:
                each.close()
                each.deleteLater()
        self.window = self.compare = None
        return shown

    # progress

    def show_progress(self) -> None:
        """Show how far the work is, in a window of its own; where it is in front already, go back to the main one."""
        if self._desk is None:
            self._acting.failed.emit(self.tr("Open a project file first, with Ctrl+O."))
            return
        window = self.window = self.window or self._made()
        if window.isActiveWindow():
            self._main.activateWindow()
            return
        self._seen = None
        self._look(force=True)
        window.show()
        window.raise_()
        window.activateWindow()
        window.documents.setFocus()

    def _made(self) -> ProgressWindow:
        window = ProgressWindow()  # with no parent, so that either window may lie over the other
        self._acting.destroyed.connect(window.deleteLater)
        window.resize(recall_size())
        window.asked.connect(self._answer)
        window.opened.connect(self._open)
        self._listen(window)
        return window

    def _listen(self, window: QWidget) -> None:
        """Have the keys of the table act in a window of its own too, those that are about more than the page."""
        keys = Keys(window)
        acts = {**self.acts(), "undo": self._acting.undo, "redo": self._acting.redo}
        keys.acted.connect(lambda name: acts[name]() if name in acts else None)

    def _look(self, *, force: bool = False) -> None:
        """Fill the windows anew where anything was written, and close them where the project was closed."""
        desk, window = self._desk, self.window
        if self.compare is not None and self.compare.desk is not desk:
            self.compare.desk = None
            self.compare.close()
        if window is not None and desk is None:
            window.close()
        if window is None or desk is None or not (force or window.isVisible()):
            return
        try:
            replica = desk.project.replica
            now = (desk.project.path, replica.data_version, replica.last_change, desk.language)
            if now != self._seen:
                window.show_progress(desk, progress(desk.project))
                self._seen = now
        except RefusedError:  # the file rests beneath a dialog: it is looked at after it
            return
        except AnnotatorError as error:
            window.sentence.tell(sentence_of(error), fault=True)

    def _hear(self, done: Done) -> None:
        self._tell(done.sentence)
        self._look()
        desk = self._desk
        if desk and desk.project.person and (document := was_test(desk, done.changed)):
            self.show_compared(document, desk.project.person.id)

    def _tell(self, sentence: str, *, fault: bool = False) -> None:
        if self.window is not None and self.window.isVisible():
            self.window.sentence.tell(sentence, fault=fault)

    def _open(self, document: str, member: str) -> None:
        """Show a document in the main window, in the work of a member where one is named."""
        desk = self._desk
        if desk is None:
            return
        if member and desk.whose.member != member:
            self._acting.showing.emit(Whose(member))
        self._acting.go(document)
        self._main.activateWindow()

    # what is asked for in the window

    def _answer(self, name: str) -> None:
        desk, window = self._desk, self.window
        if desk is None or window is None:
            return
        match name:
            case "save":
                self.save(desk, window)
            case "share-out":
                self.share_out(window.chosen_documents(), window)
            case "test":
                self._acting.do(lambda: judging.turn_tests(desk, window.chosen_documents()))
            case "return":
                self._give_back(desk, window)
            case _:
                works = window.chosen_works()
                self._acting.do(lambda: judging.judge(desk, works, _JUDGEMENTS[name]))

    def _give_back(self, desk: Desk, window: ProgressWindow) -> None:
        """Return what is chosen, with a comment."""
        works = window.chosen_works()
        people = listed(isolate(desk.project.members[each].name) for each in dict.fromkeys(one for _, one in works))
        what = judging.named(desk, list(dict.fromkeys(document for document, _ in works)))
        if not works:
            window.sentence.tell(self.tr("Nobody has work there; choose another row."), fault=True)
            return
        dialog = ReturnDialog(
            self.tr("{} goes back to {}; what you write here is shown to them.").format(what, people), window
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._acting.do(lambda: judging.judge(desk, works, "returned", dialog.text()))
        dialog.deleteLater()

    def share_out(self, documents: Sequence[str], parent: QWidget | None = None) -> None:
        """Share documents out by a rule; nothing is written before the plan was seen."""
        desk = self._desk
        person = desk.project.person if desk else None
        if desk is None:
            self._acting.failed.emit(self.tr("Open a project file first, with Ctrl+O."))
        elif person is None or person.role != "manager":
            self._acting.failed.emit(self.tr("Only a manager may assign documents."))
        elif not desk.project.documents():
            self._acting.failed.emit(self.tr("There are no documents yet. Bring text files in with Ctrl+I."))
        else:
            dialog = RuleDialog(desk, documents, parent or self._main)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._acting.do(lambda: judging.carry_out(desk, dialog.plan))
            dialog.deleteLater()

    def save(self, desk: Desk, window: ProgressWindow) -> None:
        """Write the figures as a table for others."""
        usual = str(usual_folder() / f"{desk.project.path.stem}-progress.csv")
        title, kinds = self.tr("Save the figures"), self.tr("Tables (*.csv)")
        asked = self._filing.ask(lambda: QFileDialog.getSaveFileName(window, title, usual, kinds))
        if not asked or not asked[0] or self._desk is not desk:
            return
        try:
            path = named(asked[0], "*.csv", (".csv",))
            written = path.with_name(f".{path.name}.{os.getpid()}")
            write_csv(desk.project, progress(desk.project), written)
            written.replace(path)  # the dialog has asked whether it may be
        except (AnnotatorError, OSError) as error:
            said = sentence_of(error) if isinstance(error, AnnotatorError) else str(error.strerror or error)
            window.sentence.tell(said, fault=True)
            return
        window.sentence.tell(self.tr("Saved: {}").format(isolate(path.name)))

    # work against gold

    def show_feedback(self) -> None:
        """Compare the work that is shown on the open document with gold."""
        desk = self._desk
        person = desk.project.person if desk else None
        if desk is None or desk.document is None or person is None:
            self._acting.failed.emit(self.tr("Choose a document first."))
            return
        self.show_compared(desk.document.id, desk.whose.member or person.id)

    def show_compared(self, document: str, member: str) -> None:
        """Compare a member's work on a document with gold, in a window of its own."""
        desk = self._desk
        if desk is None:
            return
        try:
            shown = compared(desk, document, member)
        except AnnotatorError as error:
            self._acting.failed.emit(sentence_of(error))
            return
        if self.compare is None or self.compare.desk is not desk:
            self.compare = self._compare_made(desk)
        window = self.compare
        window.show()
        window.raise_()
        window.activateWindow()
        window.show_compared(shown)

    def _compare_made(self, desk: Desk) -> CompareWindow:
        if self.compare is not None:
            self.compare.close()
            self.compare.deleteLater()
        window = CompareWindow(desk, self._main)
        window.move_beside(self._main)
        window.went.connect(lambda row: self._show_place(desk, row))
        window.entered.connect(self._main.activateWindow)
        self._listen(window)
        return window

    def _show_place(self, desk: Desk, row: Difference) -> None:
        """Show the place of a case in the main window."""
        if self._desk is not desk:
            return
        if desk.whose.member != row.member:
            self._acting.showing.emit(Whose(row.member))
        self._acting.go(row.case.document, place_of(desk, row.case, row.member))
