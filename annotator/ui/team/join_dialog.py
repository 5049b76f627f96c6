"""Joining a team by an invitation: where the copy of its project shall lie, and what comes along from before."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from annotator.errors import AnnotatorError
from annotator.project.exchanges import Welcome, welcome
from annotator.project.jobs import Job, Join
from annotator.store.replica import SUFFIX
from annotator.ui.desk import sentence_of
from annotator.ui.exporting import usual_folder
from annotator.ui.line import isolate
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.panels.typed import Line
from annotator.ui.team.file_line import FileLine
from annotator.ui.team.wording import role_title
from annotator.ui.team.work_dialog import Start, WorkDialog

_FORBIDDEN = '/\\:*?"<>|'


class JoinDialog(WorkDialog):
    """Asks for the invitation and the file to make; one that only brings a new password asks for the file there is.

    A file that joining had begun to make, and could not finish, may be named again.
    """

    def __init__(self, start: Start, parent: QWidget | None = None, invitation: Path | None = None) -> None:
        super().__init__(start, parent)
        self.setWindowTitle(self.tr("Join a team"))
        self.said.setText(
            self.tr(
                "Your manager gives you an invitation: a file that ends in .invitation. It makes your own copy of the "
                "project on this computer, in which you work also without a network."
            )
        )
        self.go_on.setText(self.tr("Join"))
        self.welcome: Welcome | None = None
        self.invitation = FileLine(self.tr("Invitation"), self._look_for_invitation)
        self.who = leading(plain_label("", "soft"))
        self.who.setWordWrap(True)
        self.target = FileLine(self.tr("Keep it as"), self._look_for_target)
        self.passphrase = Line(self.tr("Passphrase"), self.tr("None: the file is not encrypted"))
        self.again = Line(self.tr("Passphrase again"))
        self.old = FileLine(
            self.tr("Earlier work"), self._look_for_old, self.tr("None, or the project file in which you began")
        )
        self._fill()
        self.invitation.line.textChanged.connect(self._read)
        if invitation is not None:
            self.invitation.line.setText(str(invitation))
        (self.target if self.welcome else self.invitation).line.setFocus()

    @property
    def known_passphrase(self) -> str | None:
        """The passphrase of the file that is made."""
        return self.passphrase.text() or None

    def job(self) -> Job:
        """Join."""
        old = self.old.path if self.welcome and self.welcome.is_new else None
        return Join(str(self.invitation.path), str(self.target.path), self.known_passphrase, str(old) if old else None)

    def missing(self) -> str:
        """Say what is still lacking."""
        if self.welcome is None:
            return self._fault() or self.tr("Choose the invitation that your manager gave you.")
        target = self.target.path
        if target is None:
            return self.tr("Say where your copy of the project is to be kept.")
        if not target.parent.is_dir():
            return self.tr("There is no folder {}; choose another.").format(isolate(str(target.parent)))
        if self.welcome.is_new:
            return self._missing_of_new(target)
        if not target.is_file():
            return self.tr("This invitation brings a new password: choose the project file that you have.")
        return ""

    def _missing_of_new(self, target: Path) -> str:
        if target.suffix != SUFFIX:
            return self.tr("A project file ends in {}.").format(isolate(SUFFIX))
        if self.passphrase.text() != self.again.text():
            return self.tr("The passphrase was typed in two ways; type it again.")
        if self.old.path is not None and not self.old.path.is_file():
            return self.tr("There is no file {}.").format(isolate(str(self.old.path)))
        return ""

    def _read(self) -> None:
        """Show whom the invitation is for, and suggest where to keep the project."""
        before, self.welcome = self.welcome, None
        path = self.invitation.path
        if path is not None and path.is_file():
            try:
                self.welcome = welcome(path)
            except AnnotatorError as error:
                self._say(sentence_of(error), fault=True)
        found = self.welcome
        if found is not None and found != before:
            self._suggest(found)
        elif found is None:
            self.who.setText("")
        self.form.setRowVisible(self.who, found is not None)

    def _suggest(self, found: Welcome) -> None:
        said = self.tr("“{}”: you are {}, {}.")
        self.who.setText(said.format(isolate(found.title), isolate(found.name), role_title(found.role)))
        self._say("")
        for field in (self.again, self.old):
            self.form.setRowVisible(field, found.is_new)
        if not found.is_new:
            self.target.line.setText("")
            self._say(self.tr("This invitation brings a new password: choose the project file that you have."))
        elif not self.target.line.text():
            stem = "".join("-" if letter in _FORBIDDEN else letter for letter in found.title).strip(". ")
            self.target.line.setText(str(_free(usual_folder() / f"{stem or 'project'}{SUFFIX}")))

    def _fault(self) -> str:
        """Return why the invitation cannot be read, or ""."""
        path = self.invitation.path
        if path is None:
            return ""
        try:
            welcome(path)
        except AnnotatorError as error:
            return sentence_of(error)
        return ""

    def _look_for_invitation(self, typed: str) -> str:
        kinds = f"{self.tr('Invitations (*.invitation)')};;{self.tr('All files')} (*)"
        return QFileDialog.getOpenFileName(self, self.tr("Invitation"), typed or str(usual_folder()), kinds)[0]

    def _look_for_target(self, typed: str) -> str:
        kinds, title = self.tr("Project files (*.annot)"), self.tr("Keep the project as")
        if self.welcome is not None and not self.welcome.is_new:
            return QFileDialog.getOpenFileName(self, title, typed, kinds)[0]
        return QFileDialog.getSaveFileName(self, title, typed, kinds)[0]

    def _look_for_old(self, typed: str) -> str:
        kinds = self.tr("Project files (*.annot)")
        return QFileDialog.getOpenFileName(self, self.tr("Earlier work"), typed or str(usual_folder()), kinds)[0]

    def _fill(self) -> None:
        for line in (self.passphrase, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.add(self.tr("Invitation"), self.invitation)
        self.form.addRow("", self.who)
        self.form.setRowVisible(self.who, False)
        self.add(self.tr("Keep it as"), self.target)
        self.add(self.tr("Passphrase"), self.passphrase)
        self.add(self.tr("Again"), self.again)
        self.add(self.tr("Earlier work"), self.old)


def _free(path: Path) -> Path:
    """Return a name that is free, beside one that may be taken."""
    others: Callable[[int], Path] = lambda number: path.with_stem(f"{path.stem}-{number}")  # noqa: E731
    return next((each for each in (path, *map(others, range(2, 1000))) if not each.exists()), path)
