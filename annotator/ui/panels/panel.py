"""What every panel beside the page is: it has a name, a title, a count, and is told what changed.

A panel holds ids and asks the desk; what a person does in it goes through `Acting`, and comes back as `show_changed`.
"""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.model.annotation import Annotation
from annotator.store.append import Changed
from annotator.ui.acting import Acting
from annotator.ui.desk import Desk
from annotator.ui.tasks.tasks import Tasks
from annotator.ui.theme import LIGHT, Theme


class Panel(QWidget):
    """One panel; `counted` carries what stands beside its title, such as "7 / 24", when that changes.

    `entered` asks for the page: what was chosen in the panel is to be read there. `wanted` asks to be brought to the
    front, `raised` to be brought there with the focus.
    """

    name: ClassVar[str] = ""  # what the arrangement remembers it by; never shown

    counted = Signal(str)
    entered = Signal()
    wanted = Signal()
    raised = Signal()

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.acting = acting
        self.theme: Theme = LIGHT
        self.count = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    @property
    def desk(self) -> Desk | None:
        """What lies open."""
        return self.acting.desk

    def title(self) -> str:
        """Return the heading, in the window's language."""
        raise NotImplementedError

    def stop(self) -> QWidget:
        """Return what takes the focus when one comes to the panel by the keyboard."""
        return self

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what actions of the table do here, by their ids."""
        return {}

    def set_count(self, text: str) -> None:
        """Change what stands beside the title."""
        self.count = text
        self.counted.emit(text)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.theme = theme
        self.update()

    def show_project(self) -> None:
        """Show the project that was opened, or none; also after its schema, documents or members changed."""

    def show_document(self) -> None:
        """Show the document that was opened, or none, and whose work it is."""

    def take_over(self, before: "Panel") -> None:
        """Go on with what is being typed in the panel that this one takes the place of."""

    def show_changed(self, changed: Changed) -> None:
        """Show what an act changed; `changed.records` and `changed.documents` name it."""

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Show the annotation that is selected on the page, or none; also when it was changed."""

    def take_tasks(self, tasks: Tasks) -> None:
        """Have long work done by `tasks` from now on."""
