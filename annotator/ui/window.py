"""The window: a project on its page between the panels; it opens documents and shows what acts and others changed.

It holds ids and asks the desk; every act is durable before anything of it is shown, so there is no Save.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow

from annotator.errors import AnnotatorError, RefusedError
from annotator.project.jobs import Synchronised
from annotator.project.session import Project
from annotator.store.append import Changed
from annotator.store.since import ALL
from annotator.ui.actions.bindings import bind
from annotator.ui.actions.keyboard import Keys
from annotator.ui.actions.rebinding import accepted
from annotator.ui.actions.table import ACTIONS
from annotator.ui.appearance import Appearance
from annotator.ui.beginning import Beginning
from annotator.ui.canvas.zoom import stepped
from annotator.ui.desk import Desk, Done, sentence_of
from annotator.ui.filing import Filing
from annotator.ui.frame import fit_frame, frame_of, open_as_left
from annotator.ui.guidance import Guidance
from annotator.ui.language import language
from annotator.ui.line import isolate, reads_rtl
from annotator.ui.memory import (
    recall,
    recall_arrangement,
    recall_frame,
    remember,
    remember_arrangement,
    remember_frame,
    try_to_keep,
)
from annotator.ui.menus import Menus
from annotator.ui.reading import Reading
from annotator.ui.ring import Ring, next_stop
from annotator.ui.roles import Filling
from annotator.ui.settings import recall_settings
from annotator.ui.source import Whose
from annotator.ui.style import dress
from annotator.ui.tagging import Tagging
from annotator.ui.tasks.bar import TaskBar
from annotator.ui.team.exchanging import Exchanging
from annotator.ui.team.pace import offer_pace
from annotator.ui.team.place import HubPlace
from annotator.ui.team.teaming import Teaming
from annotator.ui.tending import Tending
from annotator.ui.theme import LIGHT, Theme
from annotator.ui.workplace import Workplace

# families whose change alters more than marks and lists
_WIDE = frozenset({"document", "text", "label", "schema", "member", "project", "entry", "redaction"})
_GROUPS = {each.id: each.group for each in ACTIONS}
# groups of actions that are about what the page shows, and those that are done to what is selected there
_SEEN_ON_PAGE, _ON_SELECTED = frozenset({"edit", "annotation", "view"}), frozenset({"edit", "annotation"})
_LOOK_MS = 1000  # how often the file is asked whether another program wrote to it


class Window(QMainWindow):
    """Shows one project at a time, or none yet."""

    def __init__(self, theme: Theme = LIGHT) -> None:
        super().__init__()
        self.theme = theme
        self.desk: Desk | None = None
        self._marked_at: int | None = None
        self._gone = False  # whether something has left the file since the views were filled
        self._ring = Ring(self)
        self._keys = Keys(self)
        self._keys.acted.connect(self.act)
        self.filing = Filing(self, lambda: self.desk)
        self._appearance = Appearance(self)
        self.tending = Tending(self)
        self.exchanging = Exchanging(self.filing.tasks, lambda: self.desk, self)
        self._connect_project()
        self._build()
        open_as_left(self, recall_frame())
        self.set_theme(theme)
        self._show_all()

    # what is shown

    def show_project(self, project: Project) -> None:
        """Show a project, at the document and the line where it was left."""
        self.leave()
        project.replica.waiting = self._tell_waiting
        self._take(Desk(project, language()))
        self.reading.memory = recall(project.path)
        self.tending.watch(project.path, project.replica.passphrase)
        self.filing.take_up(project)
        self.exchanging.take_up()
        self.canvas.set_zoom(self.reading.memory.zoom)
        self._show_all()
        listed = [each.id for each in project.held()]
        if listed:
            self.open_document(self.reading.memory.document if self.reading.memory.document in listed else listed[0])

    def open_document(self, document: str) -> None:
        """Show a document, at the line where it was left."""
        self.reading.open(document)

    def set_theme(self, theme: Theme) -> None:
        """Change all colours."""
        self.theme = theme
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress(app, theme)
        self.work.set_theme(theme)
        self.guidance.theme = theme
        self._ring.theme = theme
        self._ring.update()
        self._show_annotation(self.canvas.selected_mark)

    def rebuild(self) -> None:
        """Make all widgets anew, as after the language was changed; one goes on where one was."""
        self.canvas.setFocus()  # what is being typed is stored first
        desk = self.desk
        shown = desk.document.id if desk and desk.document else ""
        mark, caret, selected = self.canvas.selected_mark, self.canvas.caret, self.canvas.selection()
        self.reading.keep_spot()
        zoom, memory, panels = self.canvas.zoom, self.reading.memory, self.panels
        self._remember_arrangement()
        for over in self.findChildren(QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly):
            over.deleteLater()  # the palette and lists, which lie over the window, not in what is made anew
        self.page.take_up(None)
        self._take(None)  # what was late for the old widgets asks nobody
        self._build()
        self.reading.memory = memory
        self.canvas.set_zoom(zoom)
        if desk:
            desk.language = language()
            desk.leave()
        self._take(desk)
        self.set_theme(self.theme)
        self._show_all()
        if shown:
            self.open_document(shown)
            self.canvas.select(*(selected or (caret, caret)))
            self.canvas.select_mark(mark)
        for name, panel in self.panels.items():
            panel.take_over(panels[name])
        self.canvas.setFocus()

    def leave(self) -> None:
        """Close the project and remember the place."""
        if self.desk is None:
            return
        self.canvas.setFocus()  # what is being typed is stored while it still may be
        self.keep_place()
        self.exchanging.leave()
        self.reading.close()
        self.desk.project.close()
        self._take(None)

    def _take(self, desk: Desk | None) -> None:
        self.desk = self.acting.desk = self.reading.desk = desk

    def keep_place(self) -> None:
        """Remember where the reader is."""
        if self.desk is None:
            return
        self.reading.keep_spot()
        self.reading.memory.document = self.desk.document.id if self.desk.document else ""
        self.reading.memory.zoom = self.canvas.zoom
        path = self.desk.project.path
        try_to_keep(lambda: remember(path, self.reading.memory))

    def _show_all(self) -> None:
        title = self.desk.title if self.desk else self.tr("Annotator")
        # Qt appends " — Annotator": an Arabic title keeps its own order before it
        self.setWindowTitle(isolate(title) if reads_rtl(title) else title)
        self.bar.show_title(title)
        self.status.set_saved(self.desk is not None)
        self.status.set_zoom(self.canvas.zoom)
        self._show_reader()
        self._tell_panels_project()
        self._show_empty()
        self._show_start(self.desk is None)
        self._show_annotation(self.canvas.selected_mark)

    def _tell_panels_project(self) -> None:
        for panel in self.panels.values():
            panel.show_project()

    def _tell_panels_document(self) -> None:
        for panel in self.panels.values():
            panel.show_document()

    def _show_empty(self) -> None:
        if self.desk is None:
            page = self.tr("Open a project file with Ctrl+O.")
        elif not self.desk.project.held():
            page = self.tr("There are no documents yet. Bring text files in with Ctrl+I.")
        else:
            page = self.tr("Choose a document with Alt+Down.")
        self.canvas.set_empty_text(page)

    def _show_reader(self) -> None:
        self.bar.show_reader(self.desk.reader() if self.desk else "", guest=bool(self.desk and not self.desk.is_own))
        self._menus.whose.setEnabled(self.desk is not None)
        self.canvas.set_editable(bool(self.desk and self.desk.is_own))

    def _show_annotation(self, name: str | None) -> None:
        annotation = self.desk.annotation(name) if self.desk else None
        for panel in self.panels.values():
            panel.show_annotation(annotation)
        fragments = annotation.fragments if annotation else ()
        self._marked_at = fragments[0][0] if fragments else None
        self.page.minimap.show_selected((fragments[0][0], fragments[-1][1]) if fragments else None)
        self._show_place()

    def _show_place(self) -> None:
        """Say where the selection is, or the selected annotation, or the caret."""
        self.status.set_place(self.reading.place(self._marked_at))

    def _show_opened(self) -> None:
        """Show that another document is open, or none."""
        self._tell_panels_document()
        self._show_empty()
        self._show_place()
        self._rest()

    # acts

    def act(self, name: str) -> None:
        """Do what a menu, a key or the palette asks for, by the action's id."""
        self.status.forget_error()
        group = _GROUPS.get(name)  # none for what buttons alone ask for
        if self.desk and group in _SEEN_ON_PAGE and self.work.rooms.currentWidget() is self.work.start:
            self._show_start(False)
            if group in _ON_SELECTED:  # nobody saw what was selected: the page is shown, and nothing is done yet
                return
        self._acts[name]()
        self.beginning.hear({"undo": "undone", "palette": "palette"}.get(name, ""))

    def _show_done(self, done: Done) -> None:
        """Show what an act changed; it is durable by now."""
        try:
            self._show_changed(done.changed)
        except AnnotatorError as error:
            self._tell_error(error)
            return
        self.reading.select(done)
        self.status.tell(done.sentence)
        self.exchanging.count_act()

    def _show_changed(self, changed: Changed) -> None:
        if self.desk is None:
            return
        if changed.families & _WIDE:
            self.reading.leave_what_is_gone()
            self._show_all()
            self.reading.stay_or_move()
            return
        if self.desk.document and self.desk.document.id in changed.documents:
            self.reading.reread(changed.records)
        for panel in self.panels.values():
            panel.show_changed(changed)

    def _rest(self) -> None:
        """Clear the status line, or point to the work of others where the person has done none yet."""
        self.status.tell(self.desk.hint() if self.desk else "")

    def _tell_error(self, error: AnnotatorError) -> None:
        self.status.tell(sentence_of(error), error=True)

    def _tell_waiting(self) -> None:
        """Say why the key that was pressed shows nothing yet; painted at once, without a look at other events."""
        self.status.tell(self.tr("Waiting for another program that is writing to this file…"))
        self.status.repaint()

    def _show_import(self, changed: Changed | None) -> None:
        if changed:
            self._show_changed(changed)
            self.exchanging.read()

    def _show_exchange(self) -> None:
        """Show what an exchange brought, whether it came to its end or not."""
        try:
            self.look()
            self.panels["team"].show_project()  # computers are no part of the log
            if self._gone:  # nothing in the file names what has left it
                self._show_elsewhere(ALL)
                self._gone = False
        except RefusedError:  # the file rests beneath a dialog
            QTimer.singleShot(_LOOK_MS, self, self._show_exchange)

    def _note_exchange(self, done: Synchronised) -> None:
        self._gone = self._gone or bool(done.withdrawn or done.forked)

    def _tell_fault(self, sentence: str) -> None:
        self.status.tell(sentence, error=True)

    def _tell(self, sentence: str) -> None:
        self.status.tell(sentence)

    # moving about

    def step_panel(self, by: int) -> None:
        """Move the focus to the next panel that is seen."""
        seen = self.columns.in_front()
        reading = [panel for panel in seen if self.columns.side_of(panel.name) == "reading"]
        panels = [*reading, self.page, *seen[len(reading) :]]
        stops = [panel.stop() for panel in reading] + [self.canvas] + [panel.stop() for panel in seen[len(reading) :]]
        stop = next_stop(panels, stops, self.focusWidget(), by)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        self._ring.surround(stop)

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front and give it the focus."""
        stop = self.columns.show_panel(name).stop()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        self._ring.surround(stop)

    def show_whose(self, whose: Whose) -> None:
        """Show another's work, to read, or one's own."""
        desk = self.desk
        if desk is None:
            return
        self.canvas.setFocus()  # what is being typed is stored while it still may be
        desk.whose = whose
        self._show_reader()
        self._show_empty()
        self.reading.reopen()
        self._tell_panels_project()
        self._show_annotation(self.canvas.selected_mark)

    def look(self) -> None:
        """Show what another program wrote to the file meanwhile."""
        if self.desk is None or self.exchanging.is_busy:  # at its end all is shown at once
            return
        try:
            if changed := self.desk.written_elsewhere():
                self._show_elsewhere(changed)
        except AnnotatorError as error:
            self._tell_error(error)

    def _show_elsewhere(self, changed: Changed) -> None:
        if self.desk is None:
            return
        with self.desk.project.still():
            self._show_changed(changed)
            self.page.show_notice(self.desk)  # what this program does not know may be of any family
            if changed.families & _WIDE:
                self._show_annotation(self.canvas.selected_mark)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Make room for the frame, whose size is known only now."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: fit_frame(self))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember size and place; there is nothing to save."""
        self.filing.tasks.leave()  # the other processes end while the rest is done
        try_to_keep(lambda: remember_frame(frame_of(self)))
        self._remember_arrangement()
        self._timer.stop()
        self.tending.stop()
        self.filing.tasks.close()
        self.leave()
        super().closeEvent(event)

    # building

    def _table(self) -> dict[str, Callable[[], object]]:
        """Return what each action of the table does."""
        acting, finding = self.acting, self.page.finding
        return {
            "open": self.filing.open,
            "import": self.filing.bring,
            "export": self.filing.export,
            "quit": self.close,
            "undo": acting.undo,
            "redo": acting.redo,
            "remove": acting.remove,
            "panel": lambda: self.step_panel(1),
            "panel-back": lambda: self.step_panel(-1),
            "larger": lambda: self.canvas.set_zoom(stepped(self.canvas.zoom, 1)),
            "smaller": lambda: self.canvas.set_zoom(stepped(self.canvas.zoom, -1)),
            "natural": lambda: self.canvas.set_zoom(100),
            "minimap": self.work.viewing.switch_minimap,
            "find": finding.open,
            "find-next": lambda: finding.step(1),
            "find-before": lambda: finding.step(-1),
            "palette": lambda: self.guidance.open_palette(self._acts),
            "language": self._appearance.switch_language,
            **self.guidance.acts(),
            **self.beginning.acts(),
            **self.teaming.acts(),
            **self.tagging.acts(),
            **{name: act for panel in self.panels.values() for name, act in panel.acts().items()},
            **{f"show-{name}": partial(self.show_panel, name) for name in self.panels},
        }

    def _build(self) -> None:
        """Make the widgets and name those that are asked most."""
        self.work = Workplace(recall_arrangement())
        self.bar, self.status, self.columns = self.work.bar, self.work.status, self.work.columns
        self.page, self.canvas, self.viewing = self.work.page, self.work.canvas, self.work.viewing
        self.acting, self.panels = self.work.acting, self.work.panels
        self.reading = Reading(self.page)
        self.guidance = Guidance(self, self.acting, self.act)
        self.tagging = Tagging(self.acting, self)
        self.filling = Filling(self.acting, self, lambda: self.theme)
        self.beginning = Beginning(self.filing, self.acting, self.work.start, self.work.card, self)
        self.teaming = Teaming(self.filing, self.exchanging, self.acting, self)
        self._acts = self._table()
        self.setMenuWidget(self.bar)  # the ones before go with it
        self.setCentralWidget(self.work)
        self.status.add(TaskBar(self.filing.tasks))
        self.status.add_last(HubPlace(self.exchanging))
        self._menus = Menus(self.work, lambda: self.desk, self.act, self.show_whose, self.show_panel)
        self._appearance.fill(self._menus["view"])
        offer_pace(self._menus["team"], self.exchanging)
        self._connect()
        self._ring.raise_()

    def _connect_project(self) -> None:
        bind(accepted(recall_settings().keys))
        self._keys.renew()
        self._appearance.themed.connect(self.set_theme)
        self._appearance.spoken.connect(self.rebuild)
        self._appearance.failed.connect(self._tell_fault)
        self.filing.opened.connect(self.show_project)
        self.filing.came.connect(self._show_import)
        self.filing.said.connect(self._tell)
        self.filing.failed.connect(self._tell_fault)
        self.tending.told.connect(self._tell_fault)
        self.exchanging.said.connect(self._tell)
        self.exchanging.failed.connect(self._tell_fault)
        self.exchanging.came.connect(self._note_exchange)
        self.exchanging.ended.connect(self._show_exchange)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def _connect(self) -> None:
        self.viewing.failed.connect(self._tell_fault)
        self.page.spread.failed.connect(self._tell_fault)
        self.acting.checked.connect(self.status.show_problems)
        self.acting.waited.connect(self.status.show_conflicts)
        self.status.asked.connect(lambda panel: self.act(f"show-{panel}"))
        self.acting.done.connect(self._show_done)
        self.acting.said.connect(self._tell)
        self.acting.failed.connect(self._tell_fault)
        self.acting.going.connect(self.reading.go)
        self.acting.showing.connect(self.show_whose)
        self.acting.detailing.connect(lambda: self.act("details"))
        self.reading.opened.connect(self._show_opened)
        self.reading.touched.connect(self._show_annotation)
        self.reading.failed.connect(self._tell_fault)
        self.guidance.failed.connect(self._tell_fault)
        self.guidance.rebound.connect(self._take_keys)
        self.beginning.said.connect(self._tell)
        self.beginning.failed.connect(self._tell_fault)
        self.beginning.showing.connect(self._show_start)
        self.work.start.asked.connect(self.act)
        self.teaming.said.connect(self._tell)
        self.teaming.failed.connect(self._tell_fault)
        self.teaming.written.connect(self._show_exchange)
        self.teaming.listen(self.panels, self.work.start)
        self.canvas.keyTyped.connect(self._use_key)
        self.canvas.zoomed.connect(self.status.set_zoom)
        self.canvas.markSelected.connect(self._show_annotation)
        self.canvas.selectionChanged.connect(self._show_place)
        self.canvas.caretMoved.connect(self._show_place)
        self.canvas.selectionChanged.connect(self.status.forget_error)
        for panel in self.panels.values():
            panel.entered.connect(self.canvas.setFocus)
            panel.wanted.connect(partial(self.columns.show_panel, panel.name))
            panel.raised.connect(partial(self.show_panel, panel.name))
            panel.take_tasks(self.filing.tasks)

    def _use_key(self, key: str) -> None:
        self.status.forget_error()
        self.acting.use_key(key)

    def _show_start(self, seen: bool) -> None:
        """Show the start page in place of the columns, or the columns again."""
        room = self.work.start if seen else self.columns
        if seen:
            self.work.start.fill()
        if self.work.rooms.currentWidget() is not room:
            self.work.rooms.setCurrentWidget(room)
            (self.work.start.take_focus if seen else self.canvas.setFocus)()

    def _take_keys(self) -> None:
        """Use the keys that were chosen, and show them in the menus."""
        self._keys.renew()
        self._menus.show_keys()

    def _remember_arrangement(self) -> None:
        try_to_keep(lambda: remember_arrangement(self.columns.arrangement()))
