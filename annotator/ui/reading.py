"""The document on the page: opening it where it was left, going to places, keeping it true to what acts change."""

from PySide6.QtCore import QObject, Qt, Signal

from annotator.errors import AnnotatorError
from annotator.ui.desk import Desk, Done, sentence_of
from annotator.ui.memory import Memory, Spot
from annotator.ui.page import Page
from annotator.ui.panels.status import place_phrase
from annotator.ui.source import ProjectMarks
from annotator.ui.spot import go_to, spot_of


class Reading(QObject):
    """Shows one document of the desk at a time.

    `opened` tells that another document is shown, or none; `touched` that the selected annotation (its id, or None)
    was read anew; `failed` carries why something cannot be shown.
    """

    opened = Signal()
    touched = Signal(object)
    failed = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.canvas = page.canvas
        self.desk: Desk | None = None
        self.memory = Memory()
        self.marks: ProjectMarks | None = None
        self._starts: list[int] = []

    def open(self, document: str) -> None:
        """Show a document, at the line where it was left."""
        if self.desk is None or (self.desk.document and self.desk.document.id == document):
            return
        self.keep_spot()
        try:
            self.marks = self.desk.show(document)
        except AnnotatorError as error:
            self.failed.emit(sentence_of(error))
            return
        self.marks.failed.connect(self.failed, Qt.ConnectionType.QueuedConnection)
        if shown := self.desk.document:
            self.canvas.show_text(self.desk.text, self.marks, shown.direction, self.marks.lanes)
            self._starts = self.canvas.paragraph_starts()
            self.canvas.set_title(*self.desk.heading())
            self.page.take_up(self.desk)
            go_to(self.canvas, self.memory.spots.get(shown.id, Spot()))
            self.opened.emit()

    def close(self) -> None:
        """Show no document."""
        self.canvas.show_text("")
        self.page.take_up(None)

    def go(self, document: str, place: str | tuple[int, int] | None = None) -> None:
        """Show a document; and in it an annotation, by its id, or a range, selected."""
        self.open(document)
        annotation = self.desk.annotation(place) if self.desk and isinstance(place, str) else None
        span = annotation.fragments[0] if annotation and annotation.fragments else place
        if annotation:
            self.canvas.select(self.canvas.caret, self.canvas.caret)
            self.canvas.select_mark(self.marks.mark_of(annotation.id) if self.marks else annotation.id)
        elif isinstance(place, tuple):
            self.canvas.select(*place)
        if isinstance(span, tuple):
            self.canvas.scroll_to(span[0])

    def keep_spot(self) -> None:
        """Remember where the open document is being read."""
        if self.desk and self.desk.document:
            self.memory.spots.pop(self.desk.document.id, None)
            self.memory.spots[self.desk.document.id] = spot_of(self.canvas)

    def place(self, marked_at: int | None) -> str:
        """Say where the selection is, or the selected annotation (where it begins), or the caret."""
        if self.desk is None or self.desk.document is None:
            return ""
        at = self.canvas.caret if marked_at is None else marked_at
        return place_phrase(self.desk.text, self._starts, self.canvas.selection(), at)

    # after acts

    def reread(self, records: frozenset[str] | None = None) -> None:
        """Read all marks again, or some: what was removed is no longer selected."""
        if self.desk and self.desk.document:
            if self.marks and self.marks.is_outgrown():
                self.reopen()
            elif self.marks:
                self.canvas.refresh_marks(*self.marks.renew(records))
            self.page.spread.renew(self.canvas.caret)
            selected = self.canvas.selected_mark
            if records is not None and selected not in records:
                return
            if self.desk.annotation(selected) is None:
                self.canvas.select_mark(None)
            else:
                self.touched.emit(selected)

    def leave_what_is_gone(self) -> None:
        """Let go of the open document where it is no longer in the project, before anybody asks for it."""
        if self.desk and self.desk.document and self.desk.document.id not in self._listed():
            self.desk.leave()

    def _listed(self) -> list[str]:
        return [each.id for each in self.desk.project.held()] if self.desk else []

    def stay_or_move(self) -> None:
        """Keep the open document where it is still there, else show the first one."""
        if self.desk is None:
            return
        listed = self._listed()
        if self.desk.document and self.desk.document.id in listed:
            self._renew()
            self.reread()
            return
        self.desk.leave()
        self.close()
        self.opened.emit()
        if listed:
            self.open(listed[0])

    def _renew(self) -> None:
        """Show what is said about the open document now: its heading, and its text in its direction."""
        desk = self.desk
        if desk is None or desk.document is None:
            return
        self.page.show_notice(desk)
        before, heading = desk.document, desk.heading()
        now = desk.renew(before)
        if now.direction != before.direction:
            self.reopen()
        elif desk.heading() != heading:
            self.canvas.set_title(*desk.heading())

    def reopen(self) -> None:
        """Show the open document anew, at the same line."""
        if self.desk and self.desk.document:
            document, spot = self.desk.document.id, spot_of(self.canvas)
            self.desk.leave()
            self.memory.spots[document] = spot
            self.open(document)

    def select(self, done: Done) -> None:
        """Select what an act made or brought back, in the document that is open."""
        here = self.desk.annotation(done.annotation) if self.desk else None
        if not here or not self.desk or not self.desk.document or here.document != self.desk.document.id:
            return
        if here.fragments and self.canvas.selection():
            self.canvas.select(self.canvas.caret, self.canvas.caret)
        self.canvas.select_mark(self.marks.mark_of(here.id) if self.marks else here.id)
        if here.fragments:
            self.canvas.scroll_to(here.fragments[0][0])
