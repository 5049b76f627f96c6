"""What a person does with the team, with its dialogs: starting and joining one, inviting, revealing, assigning."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from annotator.errors import AnnotatorError
from annotator.project.jobs import Invited, Job, Join, Joined, Revoke, Synchronised
from annotator.ui.acting import Acting
from annotator.ui.agreement.agreeing import Agreeing
from annotator.ui.desk import Desk, sentence_of
from annotator.ui.filing import Filing
from annotator.ui.line import isolate, listed, strung
from annotator.ui.panels.documents import DocumentsPanel
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.team import TeamPanel
from annotator.ui.panels.team_rows import TeamRow
from annotator.ui.progress.progressing import Progressing
from annotator.ui.sentences import translated
from annotator.ui.start import StartPage
from annotator.ui.tasks.task import Task
from annotator.ui.tasks.worker import Worker
from annotator.ui.team import deciding
from annotator.ui.team.asking import RecoveryDialog, SureDialog
from annotator.ui.team.assigning import fill_assignments
from annotator.ui.team.bundling import Bundling
from annotator.ui.team.exchanging import Exchanging, moved_phrase
from annotator.ui.team.invite_dialog import InviteDialog, ResetDialog
from annotator.ui.team.join_dialog import JoinDialog
from annotator.ui.team.start_dialog import StartDialog
from annotator.ui.team.work_dialog import WorkDialog


class Teaming(QObject):
    """`said` and `failed` carry a sentence; `written` tells that the other process has written to the open file."""

    said = Signal(str)
    failed = Signal(str)
    written = Signal()

    def __init__(self, filing: Filing, exchanging: Exchanging, acting: Acting, window: QWidget) -> None:
        super().__init__(acting)
        self._filing = filing
        self._exchanging = exchanging
        self._acting = acting
        self._window = window
        self._documents: Callable[[], Sequence[str]] = list
        self.progressing = Progressing(filing, acting, window, self._chosen)
        self.agreeing = Agreeing(filing, acting, window)
        self._bundling = Bundling(filing, lambda: acting.desk, window, self)
        self._bundling.said.connect(self.said)
        self._bundling.failed.connect(self.failed)
        self._bundling.written.connect(self.written)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the table do here."""
        return {
            "synchronise": self._exchanging.synchronise,
            "reveal": lambda: self.reveal(self._documents()),
            "assign": self._choose_task,
            "invite": self.invite,
            "join-team": self.join,
            "start-team": self.start,
            "recovery-key": self.show_recovery_key,
            **self._bundling.acts(),
            **self.progressing.acts(),
            **self.agreeing.acts(),
        }

    def listen(self, panels: Mapping[str, Panel], start: StartPage) -> None:
        """Do what the panels and the start page ask for."""
        start.invited.connect(self.join)
        for panel in panels.values():
            if isinstance(panel, DocumentsPanel):
                self._documents = panel.chosen
                panel.revealing.connect(self.reveal)
            elif isinstance(panel, TeamPanel):
                panel.asked.connect(self._answer)

    def _chosen(self) -> Sequence[str]:
        return self._documents()

    @property
    def _desk(self) -> Desk | None:
        return self._acting.desk

    def _answer(self, name: str, row: TeamRow | None) -> None:
        match name:
            case "invite":
                self.invite(row.member.name if row else "")
            case "reset" if row is not None:
                self.reset(row)
            case "revoke" if row is not None:
                self.revoke(row)
            case _:
                self.acts()[name]()

    # the team

    def start(self) -> None:
        """Make the hub of the open project."""
        if self._desk is None:
            self.failed.emit(self.tr("Open a project file first, with Ctrl+O."))
        elif self._exchanging.now is not None:
            self.failed.emit(self.tr("This project has its team already; invite people with “Invite…”."))
        elif isinstance(done := self._worked(StartDialog(self._filing.tasks.start, self._window)), Synchronised):
            self._renew()
            told = self.tr("The team’s hub is made; invite people with “Invite…”, and print the recovery key")
            self.said.emit(strung([told, moved_phrase(done)]))

    def invite(self, name: str = "") -> None:
        """Invite a person."""
        desk = self._with_hub()
        if desk is None:
            return
        dialog = InviteDialog(desk.project.members, self._filing.tasks.start, self._window, name)
        self._tell_invited(self._worked(dialog))

    def reset(self, row: TeamRow) -> None:
        """Give a computer a new password."""
        if self._with_hub() and row.device:
            dialog = ResetDialog(row.device, row.member.name, self._filing.tasks.start, self._window)
            self._tell_invited(self._worked(dialog))

    def _tell_invited(self, done: object) -> None:
        if isinstance(done, Invited):
            self._renew()
            said = self.tr("{} is made; hand it to {} alone in a safe way: who has it may join, once.")
            self.said.emit(said.format(isolate(Path(done.target).name), isolate(done.name)))

    def revoke(self, row: TeamRow) -> None:
        """Revoke a computer, once the person is sure."""
        if self._with_hub() is None or row.device is None:
            return
        sentence = self.tr(
            "Revoke {} of {}? Nothing new from that computer will be taken by anybody; what it has sent stays. "
            "This cannot be taken back: they would have to be invited again."
        ).format(isolate(row.device.name), isolate(row.member.name))
        dialog = SureDialog(self.tr("Revoke a computer"), sentence, self.tr("Revoke"), self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._exchanging.hold()
            task = self._filing.tasks.start(Revoke(row.device.id))
            told = self.tr("Revoked: {}").format(isolate(row.device.name))
            task.told.connect(lambda _: self.said.emit(told))
            task.failed.connect(lambda sentence: self.failed.emit(translated(sentence)))
            task.ended.connect(self._renew)
            task.ended.connect(self._exchanging.go_on)
        dialog.deleteLater()

    def show_recovery_key(self) -> None:
        """Show the recovery key."""
        from annotator.project.recovery import recovery_key  # noqa: PLC0415 - keys, when they are asked for

        desk = self._desk
        if desk is None:
            self.failed.emit(self.tr("Open a project file first, with Ctrl+O."))
            return
        try:
            key = recovery_key(desk.project)
        except AnnotatorError as error:
            self.failed.emit(sentence_of(error))
            return
        dialog = RecoveryDialog(desk.title, key, self._window)
        self._filing.ask(dialog.exec)
        dialog.deleteLater()

    def _with_hub(self) -> Desk | None:
        if self._desk is None:
            self.failed.emit(self.tr("Open a project file first, with Ctrl+O."))
        elif self._exchanging.now is None:
            self.failed.emit(self.tr("This project has no team yet; start or join one in the panel “Team”."))
        else:
            return self._desk
        return None

    def _worked(self, dialog: WorkDialog) -> object:
        """Show a dialog that has something done, and return what came of it, None where nothing did."""
        self._exchanging.hold()
        accepted = self._filing.ask(dialog.exec) == QDialog.DialogCode.Accepted
        self._exchanging.go_on()
        outcome = dialog.outcome if accepted else None
        dialog.deleteLater()
        return outcome

    def _renew(self) -> None:
        self.written.emit()
        self._exchanging.read()

    # joining

    def join(self, invitation: Path | None = None) -> None:
        """Join a team, and open the copy of its project."""
        dialog = JoinDialog(self._start_join, self._window, invitation)
        done = self._worked(dialog)
        passphrase = dialog.known_passphrase
        if isinstance(done, Joined) and self._filing.open_file(Path(done.target), passphrase):
            self.said.emit(self._welcomed(done))

    def _start_join(self, job: Job) -> Task:
        target = job.target if isinstance(job, Join) else ""
        task, worker = Task(job), Worker(Path(target), None, self)
        task.broke.connect(self._filing.tasks.broke)
        task.ended.connect(worker.leave)
        task.start(worker)
        return task

    def _welcomed(self, done: Joined) -> str:
        desk = self._desk
        person = desk.project.person if desk else None
        said = self.tr("Welcome to the team, {}").format(isolate(person.name if person else ""))
        came = self.tr("%Ln change(s) came along from before", None, done.brought)
        lacks = self.tr("not in the team’s project: {}").format(listed(map(isolate, done.missing)))
        return strung([said, came if done.brought else "", lacks if done.missing else ""])

    # documents

    def reveal(self, documents: Sequence[str]) -> None:
        """Reveal documents, by their ids, or hide them where all are revealed."""
        desk = self._desk
        if desk is None or not documents:
            self.failed.emit(self.tr("Choose a document first."))
        else:
            self._acting.do(lambda: deciding.turn_reveal(desk, documents))

    def _choose_task(self) -> None:
        chosen = self._documents()
        if chosen:
            self.offer_assignments(chosen, self._window.mapToGlobal(self._window.rect().center()))
        else:
            self.failed.emit(self.tr("Choose a document first."))

    def offer_assignments(self, documents: Sequence[str], place: QPoint) -> None:
        """Offer the members whose task documents (ids) may be."""
        desk = self._desk
        person = desk.project.person if desk else None
        if desk is None or person is None or person.role != "manager":
            self.failed.emit(self.tr("Only a manager may assign documents."))
            return
        menu = QMenu(self._window)
        fill_assignments(menu, desk, documents, self._acting)
        menu.popup(place)
