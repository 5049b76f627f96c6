"""Inviting a person: their name, their role, and where their invitation shall lie."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from annotator.model.entry import ROLES, Member
from annotator.project.jobs import Invite, Job, ResetPassword
from annotator.project.team import TeamDevice
from annotator.ui.exporting import usual_folder
from annotator.ui.line import isolate
from annotator.ui.panels.typed import Line
from annotator.ui.team.file_line import FileLine
from annotator.ui.team.wording import role_explained, role_title
from annotator.ui.team.work_dialog import Start, WorkDialog

SUFFIX = ".invitation"
_FORBIDDEN = '/\\:*?"<>|'


class _InvitationDialog(WorkDialog):
    """Asks where an invitation shall lie; it is never written over another file."""

    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(start, parent)
        self.target = FileLine(self.tr("Save as"), self._look_for)

    def missing(self) -> str:
        """Say what the file still lacks."""
        path = self.target.path
        if path is None:
            return self.tr("Say where the invitation is to be saved.")
        if not path.parent.is_dir():
            return self.tr("There is no folder {}; choose another.").format(isolate(str(path.parent)))
        if path.exists():
            return self.tr("{} is there already; choose another name.").format(isolate(path.name))
        return ""

    def suggest(self, name: str) -> None:
        """Suggest a file for a person."""
        stem = "".join("-" if letter in _FORBIDDEN else letter for letter in name.strip())
        self.target.line.setText(str(usual_folder() / f"{stem or 'invitation'}{SUFFIX}"))

    def _look_for(self, typed: str) -> str:
        kinds = self.tr("Invitations (*.invitation)")
        return QFileDialog.getSaveFileName(self, self.tr("Save the invitation"), typed, kinds)[0]

    def _target(self) -> Path:
        return self.target.path or usual_folder()


class InviteDialog(_InvitationDialog):
    """Asks who is invited, and as what; a member's name invites another computer of theirs."""

    def __init__(
        self, members: Mapping[str, Member], start: Start, parent: QWidget | None = None, name: str = ""
    ) -> None:
        super().__init__(start, parent)
        self.setWindowTitle(self.tr("Invite"))
        self.said.setText(
            self.tr(
                "The invitation is a file. Whoever has it can join once in this person’s name, so hand it over in a "
                "safe way, such as on a USB stick or by an encrypted message."
            )
        )
        self.go_on.setText(self.tr("Invite"))
        self._members = {each.name: each for each in members.values() if not each.retired}
        self._suggested = ""
        self.name = Line(self.tr("Name"), self.tr("As the others of the team know them"))
        self.role = QComboBox()
        for role in ROLES:
            self.role.addItem(role_title(role), role)
        self.role.setAccessibleName(self.tr("Role"))
        self.add(self.tr("Name"), self.name)
        self.add(self.tr("Role"), self.role)
        self.add(self.tr("Save as"), self.target)
        self.name.textChanged.connect(self._follow)
        self.role.currentIndexChanged.connect(self._explain)
        self._explain()
        self.name.setText(name)
        self._follow()
        self.name.setFocus()

    def job(self) -> Job:
        """Invite the person."""
        return Invite(self.name.text().strip(), str(self.role.currentData()), str(self._target()))

    def missing(self) -> str:
        """Say that a name is needed, or a place."""
        if not self.name.text().strip():
            return self.tr("Say who is invited.")
        return super().missing()

    def _follow(self) -> None:
        """Suggest a file by the name; a member's role stays what it is."""
        name = self.name.text().strip()
        if self.target.line.text() == self._suggested:
            self.suggest(name)
            self._suggested = self.target.line.text()
        known = self._members.get(name)
        if known is not None:
            self.role.setCurrentIndex(self.role.findData(known.role))
        self.role.setEnabled(known is None)
        self._explain()

    def _explain(self) -> None:
        if self.name.text().strip() in self._members:
            self._say(self.tr("This name is a member’s: the invitation is for another computer of theirs."))
        else:
            self._say(role_explained(str(self.role.currentData())))


class ResetDialog(_InvitationDialog):
    """Asks where the invitation with a device's new password shall lie."""

    def __init__(self, device: TeamDevice, name: str, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(start, parent)
        self.setWindowTitle(self.tr("New password"))
        self.said.setText(
            self.tr(
                "{} gets a new password for the hub, in a file for {}. It is used there by “Join a team…”, with the "
                "project file that they have."
            ).format(isolate(device.name), isolate(name))
        )
        self.go_on.setText(self.tr("Make a new password"))
        self._device = device
        self.add(self.tr("Save as"), self.target)
        self.suggest(name)
        self.target.line.setFocus()

    def job(self) -> Job:
        """Make the new password."""
        return ResetPassword(self._device.id, str(self._target()))
