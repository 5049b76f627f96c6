"""The panel of the selected annotation: shown as a form, which stays as it is while a person types in it.

What is typed goes through `Acting` and comes back as the annotation that is then shown.
"""

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.model.annotation import Annotation
from annotator.model.dates import prepare
from annotator.ui.acting import Acting
from annotator.ui.desk import Desk
from annotator.ui.panels.column import MARGIN, leading
from annotator.ui.panels.filler_list import FillerList
from annotator.ui.panels.inspector.form import Form
from annotator.ui.panels.inspector.note import NoteBox, NoteRow
from annotator.ui.panels.inspector.parts import wrapped
from annotator.ui.panels.inspector.row import Row
from annotator.ui.panels.inspector.said import Shape, read, shape
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.typed import Line
from annotator.ui.theme import Theme

_REST_MS = 1000
_FORMS = 3  # that are kept, of the labels used last


class Inspector(Panel):
    """Shows the annotation that is selected on the page, or what to do where none is."""

    name = "annotation"

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(acting, parent)
        self.area = QScrollArea()
        self.form: Form | None = None
        self._inside: QWidget | None = None
        self._kept: dict[Shape, Form] = {}  # forms in which nothing is said yet, the one used last at the end
        self._shown: Annotation | None = None
        self._stale = False
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._show_again)
        self._offers: FillerList | None = None
        self._arrange()
        self._build()

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Annotation")

    def stop(self) -> QWidget:
        """Return what scrolls."""
        return self.area

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what actions of the table do here, by their ids."""
        return {"details": self.go_to_gap, "note": self.go_to_note}

    def texts(self) -> list[str]:
        """Return all that is written here, from the top."""
        found: list[str] = []
        for each in self._inside.findChildren(QWidget) if self._inside else ():
            if isinstance(each, Row):
                found += [each.name, each.value.words or each.hint, *filter(None, [each.value.kind])]
            elif isinstance(each, QLabel | QAbstractButton):
                found.append(each.text().replace("&&", "&"))
        return found

    def row(self, key: str) -> Row | None:
        """Return the first row of a field, such as `attribute:outcome`."""
        return self.form.row(key) if self.form else None

    def go_to_gap(self) -> None:
        """Go to the first role or attribute that is empty, or to the first row."""
        if self._is_ready() and self.form:
            self.form.go_to_gap()

    def go_to_note(self) -> None:
        """Write the note."""
        if self._is_ready() and self.form:
            self.form.note.edit()

    def _is_ready(self) -> bool:
        """Bring the form to the front; where there is none to fill, say why."""
        desk = self.desk
        if desk is None or self._shown is None:
            self.acting.failed.emit(self.tr("Click an annotation first."))
            return False
        if not desk.may_change(self._shown):
            self.acting.failed.emit(self.tr("This is not your own work; choose yours in the View menu to change it."))
            return False
        self.wanted.emit()
        if self._stale:
            self._build()  # the window is not seen yet
        return True

    # what is shown

    def show_project(self) -> None:
        """Have ready what reads dates before anyone comes to one, once the window is at rest."""
        self._let_go()
        QTimer.singleShot(_REST_MS, self, lambda: Thread(target=prepare, daemon=True).start())

    def set_theme(self, theme: Theme) -> None:
        """Change the colours: the forms of other annotations are of the old ones."""
        super().set_theme(theme)
        self._let_go()

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Show an annotation; what is being typed about the same one stays."""
        same = bool(annotation and self._shown and annotation.id == self._shown.id)
        self._shown = annotation
        self._stale = not self.isVisible()
        if same and self._is_typing():
            self._late.stop()
        elif self._stale:
            self.set_count(self._kind(annotation.kind) if annotation else "")
        elif same and self._has_focus():
            self._late.start()  # the field that told of it is still at work
        else:
            self._build()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show what was not worth showing while nobody saw it."""
        super().showEvent(event)
        if self._stale:
            self._build()

    def _show_again(self) -> None:
        if not self._is_typing():
            self._build()

    def _build(self) -> None:
        self._late.stop()
        self._stale = False
        focused, place = self._focused_key(), self.area.verticalScrollBar().value()
        was = self.form.annotation.id if self.form else ""
        if not self._is_at_rest():
            self._put_away()  # what is being typed there is stored now
        desk, annotation = self.desk, self._shown
        if desk is None or annotation is None:
            self.set_count("")
            self._bring(_empty(desk.how_to_begin() if desk else ""))
            return
        self.set_count(self._kind(annotation.kind))
        self._bring(self._form_of(desk, annotation))
        if was != annotation.id:
            self.area.verticalScrollBar().setValue(0)
            return
        self.area.verticalScrollBar().setValue(place)
        if self.form and focused:
            self.form.focus_on(focused)

    def _form_of(self, desk: Desk, annotation: Annotation) -> Form:
        """Return the form of an annotation: one that is there where it looks the same, for it takes long to make."""
        said = read(desk, annotation)
        looks = shape(desk, said, self.theme)
        form = self._kept.pop(looks, None) if looks else None
        if form is None or form.desk is not desk:
            form = Form(self, desk, said)
        else:
            form.show_other(said)
        if looks:
            self._kept[looks] = form
        return form

    def _bring(self, inside: QWidget) -> None:
        """Show a form, or a sentence, in place of what was shown."""
        if inside is not self._inside:
            self._put_away()
            self._room.addWidget(inside)
            inside.show()
        self._inside, self.form = inside, inside if isinstance(inside, Form) else None

    def _put_away(self) -> None:
        """Show nothing; a form is kept where another annotation can be shown in it soon."""
        old, form, rests = self._inside, self.form, self._is_at_rest()
        self._inside = self.form = None
        if old is None:
            return
        self._kept = {looks: each for looks, each in self._kept.items() if each is not form or rests}
        old.hide()
        self._room.removeWidget(old)
        if form not in self._kept.values():
            old.setParent(None)
            old.deleteLater()  # one of its fields may be what told of the change
        for looks in list(self._kept)[:-_FORMS]:
            self._kept.pop(looks).deleteLater()

    def _let_go(self) -> None:
        """Keep no form but the one that is shown."""
        for each in self._kept.values():
            if each is not self.form:
                each.deleteLater()
        self._kept = {}

    def _is_at_rest(self) -> bool:
        """Whether nothing of the form is in use: no field has the focus, is typed in or has its list open."""
        listing = self._offers is not None and self._offers.isVisible()
        return self.form is None or (self.form.is_at_rest and not listing and not self._has_focus())

    def _kind(self, kind: str) -> str:
        kinds = {"entity": self.tr("Entity"), "event": self.tr("Event"), "claim": self.tr("Claim")}
        return kinds.get(kind) or self.tr("Relation")

    def _focus(self) -> QWidget | None:
        """Return what has the focus of the window, also where another program is in front."""
        return self.window().focusWidget()

    def _is_typing(self) -> bool:
        focus = self._focus()
        return isinstance(focus, Line | NoteBox) and self.isAncestorOf(focus)

    def _has_focus(self) -> bool:
        focus = self._focus()
        return focus is not None and self.isAncestorOf(focus)

    def _focused_key(self) -> str:
        focus = self._focus()
        while focus is not None and focus is not self:
            if isinstance(focus, Row | NoteRow):
                return focus.key
            focus = focus.parentWidget()
        return ""

    # what fields ask for

    def offers(self) -> FillerList:
        """Return the list that opens at a field; it is made when it is first needed."""
        if self._offers is None:
            self._offers = FillerList(self.window())
        return self._offers

    def _arrange(self) -> None:
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Annotation"))
        room = QWidget()
        room.setObjectName("inside")
        self._room = QVBoxLayout(room)
        self._room.setContentsMargins(0, 0, 0, 0)
        self.area.setWidget(room)
        self.column.addWidget(self.area, 1)


def _empty(sentence: str) -> QWidget:
    inside = QWidget()
    inside.setObjectName("inside")
    column = QVBoxLayout(inside)
    column.setContentsMargins(MARGIN - 2, 8, MARGIN - 2, MARGIN)
    column.addWidget(leading(wrapped(sentence, "soft")))
    column.addStretch(1)
    return inside
