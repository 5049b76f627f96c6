"""What a person does: each act is one call, durable before anything of it is shown, and told in a sentence."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from PySide6.QtCore import QObject, Signal

from annotator.errors import AnnotatorError
from annotator.model.schema import Label
from annotator.ui.canvas.canvas import SPACE, Canvas
from annotator.ui.desk import Desk, Done, sentence_of
from annotator.ui.line import isolate_number


class Acting(QObject):
    """Does what keys, chips and panels ask for, on what is selected on the page.

    `done` carries a Done whose act is stored, `said` and `failed` a sentence. `going` asks to show a place: the id of
    a document, and an annotation's id, a range in code points, or None. `checked` carries how many problems the open
    document has, and how much in it is still to be filled in; `waited` how many conflicts the project has. `explaining`
    asks for the guideline of a label, `showing` for other work on the page (a Whose), `detailing` for the
    details of what is selected. `explained` tells that the reason went with a decision.

    `filling` asks to fill a role (its id) of what is selected, from a list at a place (QRect) of the window. `takers`
    are asked before labels what a key of the page means, unless words are selected in the review: these it tags.
    """

    done = Signal(object)
    said = Signal(str)
    failed = Signal(str)
    checked = Signal(int, int)
    waited = Signal(int)
    going = Signal(str, object)
    filling = Signal(str, object)
    showing = Signal(object)
    detailing = Signal()
    explaining = Signal(str)
    explained = Signal()

    def __init__(self, canvas: Canvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.canvas = canvas
        self.desk: Desk | None = None
        self.takers: list[Callable[[str], bool]] = []
        self.because: Callable[[], str] = str  # asked for the reason of what changes gold

    def do(self, act: Callable[[], Done]) -> Done | None:
        """Do one act and have shown what it changed; None where it was refused, which is told."""
        with self._still():
            try:
                done = act()
            except AnnotatorError as error:
                self.failed.emit(sentence_of(error))
                return None
            self.done.emit(done)
        return done

    def _still(self) -> AbstractContextManager[None]:
        """Have what an act and its showing ask for read once, not by everyone who shows it."""
        return self.desk.project.still() if self.desk else nullcontext()

    def go(self, document: str, place: str | tuple[int, int] | None = None) -> None:
        """Show an annotation, by its id, or a range of a document."""
        self.going.emit(document, place)

    def explain(self, label: str) -> None:
        """Show the guideline of a label, by its id."""
        self.explaining.emit(label)

    # what the keys of the page do

    def use_key(self, key: str) -> None:
        """Use what the physical key that was typed means now: the label that has it, where nothing else takes it."""
        label = self.desk.label_of_key(key) if self.desk else None
        tags_gold = bool(label and self.desk and self.desk.is_review and self.canvas.selection())
        if not tags_gold and any(takes(key) for takes in self.takers):
            return
        if key == SPACE:
            return
        if label:
            self.use_label(label)
        else:
            self.failed.emit(self.tr("{} is no label’s key.").format(isolate_number(key)))

    def use_label(self, label: Label) -> None:
        """Tag what is selected, or give the selected annotation another label."""
        desk, span, mark = self.desk, self.canvas.selection(), self.canvas.selected_mark
        if desk and span:
            self._say_why(lambda reason: desk.tag(label, span, reason))
        elif desk and mark:
            self._say_why(lambda reason: desk.relabel(mark, label, reason))
        else:
            self.failed.emit(self.tr("Select words first, then press the key."))

    def remove(self) -> None:
        """Remove the selected annotation."""
        desk, mark = self.desk, self.canvas.selected_mark
        if desk and mark:
            self._say_why(lambda reason: desk.remove(mark, reason))
        else:
            self.failed.emit(self.tr("Click an annotation first, then remove it."))

    def _say_why(self, act: Callable[[str], Done]) -> None:
        """Do an act with the reason that is written, if any; a decision takes it along."""
        done = self.do(lambda: act(self.because()))
        if done and "decision" in done.changed.families:
            self.explained.emit()

    def undo(self) -> None:
        """Take back the last act."""
        if self.desk:
            self.do(self.desk.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.desk:
            self.do(self.desk.redo)
