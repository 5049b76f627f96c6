"""A reviewer at the window: looks at a case, has an opinion, and decides it with keys and the mouse alone."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QMenu
from pytestqt.qtbot import QtBot

from annotator.model.annotation import Annotation, AnnotationTarget, Target
from annotator.review.align import Case
from annotator.ui.panels.review import ReviewPanel
from annotator.ui.window import Window
from tests.ui.window.correcting import Correcting, press_escape
from tests.ui.window.hands import CONTROL, LEFT, Key, accept, answer, choose_document, press, said
from tests.ui.window.opinions import Opinion, named, pairs, values_of, versions

_KEYS = {"M": Key.Key_M, "E": Key.Key_E, "X": Key.Key_X, "1": Key.Key_1, "2": Key.Key_2}


class Reviewer:
    """Decides document by document; `pressed` counts what was done, by its key or its name."""

    def __init__(self, window: Window, qtbot: QtBot, wanted: Sequence[Annotation]) -> None:
        self.window, self._qtbot, self._wanted = window, qtbot, wanted
        self.pressed = Counter[str]()
        self._hands = Correcting(window, lambda what: self.pressed.update([what]))

    @property
    def _panel(self) -> ReviewPanel:
        found: ReviewPanel = self.window.panels["review"]
        return found

    def adjudicate(self, title: str) -> None:
        """Decide all cases of a document, then read gold through and correct it."""
        self._come_to(title)
        document = self.window.desk.document.id
        wanted = [each for each in self._wanted if each.document == document]
        opinion = Opinion([row.case for row in self._panel.list.model.rows], wanted)
        self._accept()
        self._decide_all(opinion)
        self._read_through(wanted)
        self._settle()

    def _accept(self) -> None:
        """Take what all agree on, which another process may do, and see it done."""
        self._press("Space", Key.Key_Space)
        self._qtbot.waitUntil(lambda: said(self.window) == "Accepted: what all agree on", timeout=20_000)
        self._settle()

    def _decide_all(self, opinion: Opinion) -> None:
        before = None
        while self._panel.list.model.rows:
            case = self._chosen()
            assert case.id != before, said(self.window)
            before = case.id
            self._decide(case, opinion)
            QCoreApplication.processEvents()
            if not self._panel.list.model.rows or self._chosen().id == before:  # until the last was read again
                self._settle()

    def _come_to(self, title: str) -> None:
        choose_document(self.window, title)
        if not self.window.desk.is_review:
            press(self.window, Key.Key_F7)
        self._qtbot.waitUntil(self._is_shown, timeout=20_000)
        self._to_list()

    def _is_shown(self) -> bool:
        return bool(self._panel.list.model.rows) and self._panel.list.board.document == self.window.desk.document.id

    def _to_list(self) -> None:
        press(self.window, Key.Key_F7, CONTROL)

    def _settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self._panel.gathering.is_busy, timeout=20_000)

    def _press(self, name: str, key: Key) -> None:
        press(self.window, key)
        self.pressed[name] += 1

    # case by case

    def _chosen(self) -> Case:
        at = self._panel.list.view.currentIndex().row()
        assert at >= 0
        return self._panel.list.model.rows[at].case

    def _decide(self, case: Case, opinion: Opinion) -> None:
        name = opinion.key(case, self._panel.list.board.members)
        if name == "M":
            answer(lambda dialog: self._merge(dialog, case, opinion))
        self._press(name, _KEYS[name])
        if name == "E":
            self._hands.correct(opinion.meant(case))
            self._settle()
            self._to_list()

    def _merge(self, dialog: QDialog, case: Case, opinion: Opinion) -> None:
        members = [each for each in self._panel.list.board.members if each in case.versions]
        chosen = opinion.merged(case, opinion.meant(case))
        for shown, member in zip(dialog.findChildren(QListWidget), chosen, strict=True):
            QTest.keyClick(shown, Key.Key_Home)
            for _ in range(members.index(member)):
                QTest.keyClick(shown, Key.Key_Down)
        accept(dialog)

    # gold, read through

    @property
    def gold(self) -> list[Annotation]:
        return self.window.desk.project.annotations(self.window.desk.document.id, layer="gold")

    def _read_through(self, wanted: Sequence[Annotation]) -> None:
        meant = pairs(self.gold, wanted)
        for each in self.gold:
            if each.id not in meant:
                self._hands.remove(each)
        there = {each.id for each in meant.values()}
        for each in wanted:
            if each.id not in there and each.fragments:
                self._hands.tag(each, each.fragments[0])
        for each in wanted:
            if each.id not in there and not each.fragments:
                self._add_wordless(each, wanted)
        self._correct_all(wanted)
        press_escape(self.window)
        self._show_cases("open")
        self._to_list()

    def _correct_all(self, wanted: Sequence[Annotation]) -> None:
        meant = pairs(self.gold, wanted)
        for each in self.gold:
            self._correct(each, meant[each.id])
        names = {own.id: name for name, own in meant.items()}
        for each in self.gold:
            self._fill(each, _roles(meant[each.id], names))

    def _add_wordless(self, event: Annotation, wanted: Sequence[Annotation]) -> None:
        """Tag the words of a filler as the event, and take them off it again."""
        fillers = {role.target.id for role in event.roles if isinstance(role.target, AnnotationTarget)}
        self._hands.tag(event, next(each.fragments[0] for each in wanted if each.id in fillers))
        self._hands.correct(event)
        names = {own.id: name for name, own in pairs(self.gold, wanted).items()}
        self._hands.fill(_roles(event, names))

    def _correct(self, gold: Annotation, wanted: Annotation) -> None:
        if _said(gold) != _said(wanted):
            self._select(gold)
            self._hands.correct(wanted)

    def _select(self, gold: Annotation) -> None:
        """Select gold by its band, and what has no words by the case that it came of."""
        if gold.fragments:
            self._hands.select(gold)
            return
        self._settle()
        self._show_cases("all")
        self._to_list()
        came_of = self._panel._decided.golds[gold.id]
        press(self.window, Key.Key_N)
        press(self.window, Key.Key_Home)
        while came_of not in {each.id for each in versions(self._chosen())} or self._chosen().part:
            before = self._chosen().id
            press(self.window, Key.Key_N)
            assert self._chosen().id != before, said(self.window)
        press(self.window, Key.Key_E)
        assert self.window.canvas.selected_mark == gold.id, said(self.window)

    def _show_cases(self, way: str) -> None:
        """Choose in the menu over the list which cases it shows."""
        if self._panel.list.which.way != way:
            choose_in_menu(way)
            QTest.mouseClick(self._panel.list.which, LEFT)

    def _fill(self, gold: Annotation, wanted: set[tuple[str, Target]]) -> None:
        if {(role.name, role.target) for role in gold.roles} != wanted:
            self._select(gold)
            self._hands.fill(wanted)


def _said(annotation: Annotation) -> tuple[object, ...]:
    return *named(annotation), values_of(annotation), annotation.entry, annotation.note


def _roles(wanted: Annotation, names: dict[str, str]) -> set[tuple[str, Target]]:
    """The roles that gold shall have, by its own ids."""
    return {
        (
            role.name,
            AnnotationTarget(names[role.target.id]) if isinstance(role.target, AnnotationTarget) else role.target,
        )
        for role in wanted.roles
    }


def choose_in_menu(name: str) -> None:
    """Go down to an item of the menu that opens next, and take it."""

    def _choose() -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            QTimer.singleShot(20, _choose)
            return
        for _ in menu.actions():
            QTest.keyClick(menu, Key.Key_Down)
            if menu.activeAction().objectName() == name:
                break
        QTest.keyClick(menu, Key.Key_Return)

    QTimer.singleShot(20, _choose)
