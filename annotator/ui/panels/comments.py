"""The comments of the document in the order of its text, and a box to write one, to answer, or to change one's own."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.annotation import Annotation
from annotator.model.comment import Comment
from annotator.project.comments import comments
from annotator.store.append import Changed
from annotator.ui import commenting
from annotator.ui.acting import Acting
from annotator.ui.commenting import About, Thread
from annotator.ui.desk import Desk, Done
from annotator.ui.line import dotted, isolate, written_moment, written_number
from annotator.ui.panels.column import MARGIN, leading
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.passage import Passage
from annotator.ui.panels.remark import Remark
from annotator.ui.panels.writing import Writing
from annotator.ui.style import panel_font

_BOX = 64  # pixels of the box to write in
_BRIEF = 60  # code points of the words that a comment would be about
_GAP = 14


class CommentsPanel(Panel):
    """Threads above, the box below; what is typed there stays whatever happens to the threads."""

    name = "comments"

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(acting, parent)
        self.remarks: dict[str, Remark] = {}
        self.area = QScrollArea()
        self.box = Writing(self.tr("Comment"))
        self.target = Passage("", "soft", 0.92)
        self.private = QCheckBox(self.tr("Only for me"))
        self.send = QPushButton(self.tr("Comment"))
        self.drop = QToolButton()
        self.fold: QToolButton | None = None
        self._about: About | None = None
        self._answered: Comment | None = None
        self._edited: Comment | None = None
        self._kept = ""  # what was typed before one's own comment was taken up to be changed
        self._unfolded = False
        self._shown: object = None
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Comments")

    def stop(self) -> QWidget:
        """Return the box."""
        return self.box if self.box.isEnabled() else self.area

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what is done here for actions of the table."""
        return {"comment": self.write}

    def write(self) -> None:
        """Come to the front, to comment on what is selected now."""
        self._answered = None
        self._let_go_of_edit()
        self._aim(again=True)
        self.raised.emit()

    # what is shown

    def show_project(self) -> None:
        """Show the comments of the open document, and whether one may comment."""
        self.box.setEnabled(self.desk is not None and self.desk.project.person is not None)
        self.show_document()

    def show_document(self) -> None:
        """Show the comments of the document that is open."""
        self._show()
        self._aim()

    def take_over(self, before: Panel) -> None:
        """Go on with the comment that is being written."""
        if isinstance(before, CommentsPanel):
            self._about, self._answered, self._edited = before._about, before._answered, before._edited
            self._kept = before._kept
            self.box.setPlainText(before.box.toPlainText())
            self.private.setChecked(before.private.isChecked())
            self._aim()

    def show_changed(self, changed: Changed) -> None:
        """Show what was said, and the places of what was moved."""
        if "comment" in changed.families:
            self._show()

    def show_annotation(self, annotation: Annotation | None) -> None:  # noqa: ARG002 - the page is asked
        """Aim at the annotation that is selected."""
        self._aim_at_page()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Aim at what was selected while nobody looked."""
        super().showEvent(event)
        self._aim()

    def _show(self) -> None:
        """Show the threads; the same ones stay as they are, with the focus."""
        desk = self.desk
        document = desk.document if desk else None
        found = comments(desk.project, document.id) if desk and document else []
        shown = (document, found, self._unfolded, desk.project.person if desk else None)
        if shown == self._shown:
            return
        self._shown = shown
        self.set_count(written_number(len(found)) if found else "")
        place = self.area.verticalScrollBar().value()
        self.remarks, self.fold = {}, None
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 4, MARGIN, MARGIN)
        column.setSpacing(_GAP)
        for widget in self._widgets(desk, found):
            column.addWidget(widget)
        column.addStretch(1)
        self._swap(inside)
        self.area.verticalScrollBar().setValue(place)

    def _swap(self, inside: QWidget) -> None:
        """Put other threads in place; the old ones may just be telling of a click, and go a moment later."""
        old = self.area.takeWidget()
        focused = self.window().focusWidget()
        if old is not None:
            if focused is not None and old.isAncestorOf(focused):
                self.area.setFocus()
            old.hide()
            old.deleteLater()
        self.area.setWidget(inside)

    def _widgets(self, desk: Desk | None, found: list[Comment]) -> Iterator[QWidget]:
        listed = commenting.threads(found)
        open_ = [each for each in listed if not each.settled]
        settled = [each for each in listed if each.settled]
        if desk and not listed:
            yield leading(Passage(self._how_to_begin(desk), "soft"))
        for thread in open_:
            yield self._thread(desk, thread)
        if settled:
            yield self._folder(len(settled))
        for thread in settled if self._unfolded else ():
            yield self._thread(desk, thread)

    def _how_to_begin(self, desk: Desk) -> str:
        if desk.document is None:
            return self.tr("Choose a document with Alt+Down.")
        if desk.project.person is None:
            return self.tr("Nobody has commented on this document.")
        return self.tr("No comments yet. Select words or an annotation and press Ctrl+Shift+M.")

    def _folder(self, count: int) -> QToolButton:
        """Return what shows and hides the settled ones."""
        fold = self.fold = QToolButton()
        fold.setText(self.tr("%Ln settled", "", count))
        fold.setCheckable(True)
        fold.setChecked(self._unfolded)
        fold.setFont(panel_font(0.92))
        fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        closed = Qt.ArrowType.LeftArrow if self.isRightToLeft() else Qt.ArrowType.RightArrow
        fold.setArrowType(Qt.ArrowType.DownArrow if self._unfolded else closed)
        fold.toggled.connect(self._unfold)
        return fold

    def _unfold(self, unfolded: bool) -> None:
        self._unfolded = unfolded
        self._show()
        if self.fold:
            self.fold.setFocus()

    def _thread(self, desk: Desk | None, thread: Thread) -> QWidget:
        whole = QWidget()
        whole.setObjectName("inside")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for depth, comment in [(0, thread.first), *thread.answers]:
            remark = Remark(comment, self._head(desk, comment), depth, self._offers(desk, comment, depth))
            remark.asked.connect(lambda act, comment=comment: self._do(act, comment))
            self.remarks[comment.id] = remark
            column.addWidget(remark)
        return whole

    def _head(self, desk: Desk | None, comment: Comment) -> str:
        member = desk.project.members.get(comment.author) if desk else None
        parts = [isolate(member.name) if member else self.tr("Somebody"), written_moment(comment.wall_ms)]
        if comment.layer == "work":
            parts.append(self.tr("only for me"))
        if comment.settled:
            parts.append(self.tr("settled"))
        return dotted(parts)

    def _offers(self, desk: Desk | None, comment: Comment, depth: int) -> list[tuple[str, str, str]]:
        person = desk.project.person if desk else None
        if person is None:
            return []
        offers = [("answer", self.tr("Answer"), self.tr("Answer this comment"))]
        if comment.settled:
            offers.append(("settle", self.tr("Open again"), self.tr("Say that this is not settled")))
        elif not depth:
            offers.append(("settle", self.tr("Settle"), self.tr("Say that this is settled, and fold it away")))
        if comment.author == person.id:
            offers.append(("edit", self.tr("Change"), self.tr("Change the words of your comment")))
            offers.append(("remove", self.tr("Remove"), self.tr("Remove your comment; answers to it stay")))
        return offers

    # what is done

    def _do(self, act: str, comment: Comment) -> None:
        desk = self.desk
        if desk is None:
            return
        if act == "go":
            self._go(desk, comment)
        elif act == "answer":
            self._answer(comment)
        elif act == "edit":
            self._edit(comment)
        elif act == "settle":
            self.acting.do(lambda: commenting.settle(desk, comment))
        else:
            self.acting.do(lambda: commenting.remove(desk, comment))

    def _go(self, desk: Desk, comment: Comment) -> None:
        """Go to the annotation where it is still there, else to the words."""
        there = desk.annotation(comment.annotation)
        self.acting.go(comment.document, there.id if there else comment.fragments[0] if comment.fragments else None)
        self.entered.emit()

    def _answer(self, comment: Comment) -> None:
        self._let_go_of_edit()
        self._answered = comment
        self.private.setChecked(comment.layer == "work")
        self._aim()
        self.box.setFocus()

    def _edit(self, comment: Comment) -> None:
        self._let_go_of_edit()
        self._edited, self._answered, self._kept = comment, None, self.box.toPlainText()
        self.box.setPlainText(comment.text)
        self.box.selectAll()
        self._aim()
        self.box.setFocus()

    def _send(self) -> None:
        """Store what was typed; where it is refused it stays in the box."""
        desk = self.desk
        if desk and self.acting.do(lambda: self._said(desk)):
            if self._edited is None:
                self.box.clear()
            self._answered = None
            self._let_go_of_edit()
            self._aim(again=True)

    def _said(self, desk: Desk) -> Done:
        text, private = self.box.toPlainText(), self.private.isChecked()
        if self._edited:
            return commenting.change(desk, self._edited, text)
        if self._answered:
            return commenting.answer(desk, self._answered, text, private)
        return commenting.say(desk, self._about or About(""), text, private)

    def _leave(self) -> None:
        """Let go of the answer or the change; what was typed of a new one stays. Then go back to the page."""
        if self._answered or self._edited:
            self._answered = None
            self._let_go_of_edit()
            self._aim(again=True)
        else:
            self.entered.emit()

    def _let_go_of_edit(self) -> None:
        if self._edited:
            self._edited = None
            self.box.setPlainText(self._kept)

    # what the box is for

    def _aim(self, again: bool = False) -> None:
        """Say what the box is for; a comment that was begun stays about what it was begun on."""
        desk = self.desk
        begun = self.box.toPlainText().strip() and self._about and not again
        if desk and not begun:
            canvas = self.acting.canvas
            self._about = commenting.about_selected(desk, canvas.selection(), desk.annotation(canvas.selected_mark))
        self.target.setText(self._purpose(desk))
        self.drop.setVisible(bool(self._answered or self._edited))
        self.private.setVisible(self._edited is None)
        # an answer to what is the person's own is their own as well
        self.private.setEnabled(not (self._answered and self._answered.layer == "work"))
        self.send.setText(self._verb())
        self._offer()

    def _aim_at_page(self) -> None:
        if self.isVisible():
            self._aim()

    def _verb(self) -> str:
        if self._edited:
            return self.tr("Change")
        return self.tr("Answer") if self._answered else self.tr("Comment")

    def _purpose(self, desk: Desk | None) -> str:
        if self._edited:
            return self.tr("Change your comment:")
        if self._answered and desk:
            author = desk.project.members.get(self._answered.author)
            return self.tr("Answer to {}:").format(isolate(author.name) if author else self.tr("a comment"))
        about = self._about
        if about is None:
            return ""
        if about.words:
            return self.tr("On “{}”:").format(isolate(_brief(about.words)))
        if desk and desk.document and about.document != desk.document.id:
            return self.tr("On the document “{}”:").format(isolate(_brief(about.title)))
        return self.tr("On the whole document:")

    def _offer(self) -> None:
        ready = bool(self.box.toPlainText().strip()) and (self._about is not None or self._answered is not None)
        self.send.setEnabled(ready and self.box.isEnabled())

    # building

    def _connect(self) -> None:
        self.box.sent.connect(self._send)
        self.box.left.connect(self._leave)
        self.box.textChanged.connect(self._offer)
        self.send.clicked.connect(self._send)
        self.drop.clicked.connect(self._leave)
        self.acting.canvas.selectionChanged.connect(self._aim_at_page)

    def _arrange(self) -> None:
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Comments"))
        self.box.setFixedHeight(_BOX)
        self.send.setToolTip(self.tr("Store it (Ctrl+Enter)"))
        self.private.setToolTip(self.tr("It is shown to nobody else, but stands in the file with your work"))
        self.drop.setText("✕")
        self.drop.setToolTip(self.tr("Let go of this (Esc)"))
        self.drop.setAccessibleName(self.drop.toolTip())
        foot = QVBoxLayout()
        foot.setContentsMargins(MARGIN, 6, MARGIN, 10)
        foot.setSpacing(5)
        foot.addLayout(_row(self.target, self.drop))
        foot.addWidget(self.box)
        foot.addLayout(_row(self.private, self.send))
        self.column.addWidget(self.area, 1)
        self.column.addLayout(foot)
        self._aim()


def _row(first: QWidget, last: QWidget) -> QHBoxLayout:
    """Return a row with one widget at each end."""
    row = QHBoxLayout()
    row.addWidget(first, 1)
    row.addWidget(last)
    return row


def _brief(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _BRIEF else plain[: _BRIEF - 1] + "…"
