"""Starting a team: where its hub shall be, and who may make it there."""

from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.project.jobs import CreateHub, Job
from annotator.ui.panels.typed import Line
from annotator.ui.team.work_dialog import Start, WorkDialog


class StartDialog(WorkDialog):
    """Asks for an empty PostgreSQL database and its administrator's password, and makes the hub there."""

    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(start, parent)
        self.setWindowTitle(self.tr("Start a team"))
        self.said.setText(
            self.tr(
                "A team shares a project over a hub: an empty PostgreSQL database on a server, or on a computer of "
                "your office. The guide’s page “Start a team” shows how to get one. Everybody goes on working on "
                "their own computer, also without a network."
            )
        )
        self.go_on.setText(self.tr("Start the team"))
        self.address = Line(self.tr("Address"), "postgresql://NAME@HOST/DATABASE")
        self.password = Line(self.tr("Password"), self.tr("The administrator’s; it is not kept"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.add(self.tr("Address"), self.address)
        self.add(self.tr("Password"), self.password)
        self.address.setFocus()

    def job(self) -> Job:
        """Make the hub."""
        return CreateHub(self.address.text().strip(), self.password.text() or None)

    def missing(self) -> str:
        """Say that an address is needed."""
        return "" if self.address.text().strip() else self.tr("Give the address of an empty database.")
