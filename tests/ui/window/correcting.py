"""Hands that make an annotation of gold what it is wanted to be: on the page, and in the panel beside it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from annotator.model.annotation import Annotation, AnnotationTarget, EntryTarget, SpanTarget, Target
from annotator.model.schema import Attribute, active, item_with_id
from annotator.model.values import Value
from annotator.ui.canvas.bands import band_rect, bands
from annotator.ui.panels.filler_list import FillerList
from annotator.ui.panels.inspector.panel import Inspector
from annotator.ui.panels.inspector.row import Row
from annotator.ui.panels.inspector.wording import written
from annotator.ui.window import Window
from tests.ui.window.hands import (
    CONTROL,
    LEFT,
    NONE,
    SHIFT,
    Key,
    bring_into_view,
    drag,
    focused,
    press,
    said,
    type_text,
)

_DIGITS = (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_6, Key.Key_7, Key.Key_8, Key.Key_9)
_MOST = 9  # marks of gold on one letter


class Correcting:
    """Changes gold, by its id; every change is counted by its name in `done`."""

    def __init__(self, window: Window, count: Callable[[str], None]) -> None:
        self.window, self.count = window, count

    @property
    def selected(self) -> Annotation:
        found = self.window.desk.annotation(self.window.canvas.selected_mark)
        assert found is not None
        return found

    def select(self, gold: Annotation) -> None:
        """Click on the band in gold's lane, through all that gold has there, until the annotation is selected."""
        if self.window.canvas.selected_mark == gold.id:
            return
        to_page(self.window)
        bring_into_view(self.window, gold.fragments[0][0])
        for _ in range(_MOST):
            QTest.mouseClick(self.window.canvas.viewport(), LEFT, NONE, band_place(self.window, gold.id))
            if self.window.canvas.selected_mark == gold.id:
                return
        raise AssertionError(f"{gold.label} on {gold.quotes} was not selected by clicks on its band")

    def remove(self, gold: Annotation) -> None:
        self.select(gold)
        to_page(self.window)
        press(self.window, Key.Key_Delete)
        self.count("removed")

    def tag(self, wanted: Annotation, words: tuple[int, int]) -> None:
        """Select words on the page and press the label's key."""
        press_escape(self.window)
        drag(self.window, *words)
        press(self.window, self._key(wanted.label))
        self.count("tagged")

    def correct(self, wanted: Annotation) -> None:
        """Make what is selected what is wanted, but for its roles."""
        if self.selected.label != wanted.label:
            self._relabel(wanted.label)
        if self.selected.fragments != wanted.fragments:
            self._respan(wanted)
        for name in {**self.selected.attributes, **wanted.attributes}:
            self._set(name, wanted.attributes.get(name))
        if self.selected.entry != wanted.entry:
            self._link(wanted.entry)
        if self.selected.note != wanted.note:
            self._note(wanted.note)

    def fill(self, wanted: set[tuple[str, Target]]) -> None:
        """Make the roles of what is selected what is wanted."""
        for role in self.selected.roles:
            if (role.name, role.target) not in wanted:
                self._unfill(role.name, role.target)
        have = {(role.name, role.target) for role in self.selected.roles}
        for name, target in sorted(wanted - have, key=repr):
            self._fill(name, target)

    # label and words

    def _key(self, label: str) -> Key:
        key = next(each.key for each in self.window.desk.labels() if each.id == label)
        return Key(ord(key.upper()))

    def _relabel(self, label: str) -> None:
        chip = self._inspector.form.findChild(QPushButton, "chip")
        QTest.mouseClick(chip, LEFT)
        self._choose(self._inspector.offers(), lambda value: getattr(value, "id", None) == label)
        self.count("relabelled")

    def _respan(self, wanted: Annotation) -> None:
        to_page(self.window)
        while len(self.selected.fragments) > 1 or (self.selected.fragments and not wanted.fragments):
            self._take_off()
        if wanted.fragments:
            start, end = wanted.fragments[0]
            for edge in (0, 1) if start < self.selected.fragments[0][1] else (1, 0):
                self._move(edge, (start, end)[edge])
        for start, end in wanted.fragments[1:]:
            drag(self.window, start, end)
            press(self.window, Key.Key_J, CONTROL)
        assert self.selected.fragments == wanted.fragments
        self.count("respanned")

    def _move(self, edge: int, to: int) -> None:
        """Move the beginning (0) or the end (1) letter by letter."""
        while (now := self.selected.fragments[0][edge]) != to:
            press(self.window, Key.Key_BracketRight if now < to else Key.Key_BracketLeft, NONE if edge else SHIFT)
            assert abs(self.selected.fragments[0][edge] - to) < abs(now - to), said(self.window)

    def _take_off(self) -> None:
        """Click on the band of the first words, and take these off."""
        before = self.selected
        bring_into_view(self.window, before.fragments[0][0])
        for _ in range(_MOST):
            QTest.mouseClick(self.window.canvas.viewport(), LEFT, NONE, band_place(self.window, before.id))
            if self.window.canvas.selected_mark == before.id:
                break
        press(self.window, Key.Key_Delete, CONTROL)
        assert len(self.selected.fragments) < len(before.fragments), said(self.window)

    # attributes, entry, note

    @property
    def _inspector(self) -> Inspector:
        found: Inspector = self.window.panels["annotation"]
        if not found.isVisible():
            press(self.window, Key.Key_3, CONTROL)
        QCoreApplication.processEvents()
        return found

    def _enter(self, row: Row) -> Row:
        self._inspector.area.ensureWidgetVisible(row)
        QTest.mouseClick(row, LEFT, NONE, row.rect().center())
        return row

    def _clear(self, row: Row) -> None:
        QTest.mouseClick(row, LEFT, NONE, row._cross().center())

    def _set(self, name: str, value: Value | None) -> None:
        now = self.selected.attributes.get(name)
        if _same(now, value):
            return
        row = self._inspector.row(f"attribute:{name}")
        if value is None:
            self._clear(row)
        else:
            label = self.window.desk.project.schema.labels[self.selected.label]
            self._say(row, item_with_id(label.attributes, name), now, value)
        assert _same(self.selected.attributes.get(name), value)
        self.count("attribute")

    def _say(self, row: Row, attribute: Attribute, now: Value | None, value: Value) -> None:
        self._enter(row)
        choices = [each.id for each in active(attribute.choices)]
        if attribute.type in ("number", "date", "text"):
            press(self.window, Key.Key_A, CONTROL)
            type_text(focused(self.window), written(value))
            press(self.window, Key.Key_Return)
        elif attribute.type == "choices":
            for each in set(now or ()) ^ set(value):
                press(self.window, _DIGITS[choices.index(each)])
            press(self.window, Key.Key_Escape)
        else:
            press(self.window, _DIGITS[choices.index(value) if choices else int(not value)])

    def _link(self, entry: str | None) -> None:
        row = self._inspector.row("entry")
        if entry is None:
            self._clear(row)
        else:
            self._enter(row)
            paste(self.window, self._title(entry))
            self._choose(self._inspector.offers(), lambda value: value == entry)
        assert self.selected.entry == entry
        self.count("entry")

    def _note(self, note: str) -> None:
        press(self.window, Key.Key_N, CONTROL | SHIFT)
        press(self.window, Key.Key_A, CONTROL)
        press(self.window, Key.Key_Delete)
        type_text(focused(self.window), note)
        press(self.window, Key.Key_Return, CONTROL)
        assert self.selected.note == note
        self.count("note")

    # roles

    def _rows(self, role: str) -> list[Row]:
        return [each for each in self._inspector.form.rows if each.key == f"role:{role}"]

    def _unfill(self, role: str, target: Target) -> None:
        fillers = [each.target for each in self.selected.roles if each.name == role]
        self._clear(self._rows(role)[fillers.index(target)])
        assert target not in [each.target for each in self.selected.roles if each.name == role]
        self.count("unfilled")

    def _fill(self, role: str, target: Target) -> None:
        """Begin at the role's row, and choose the filler from the list or drag over the words."""
        self._enter(self._rows(role)[-1])
        if isinstance(target, SpanTarget):
            drag(self.window, *target.fragments[0])
        else:
            paste(self.window, self._words(target))
            self._choose(self.window.filling.list, lambda value: value == target)
        while self.window.filling.is_on:
            press(self.window, Key.Key_Escape)
        assert any((each.name, each.target) == (role, target) for each in self.selected.roles)
        self.count("filled")

    def _words(self, target: Target) -> str:
        """What to type to find a filler."""
        if isinstance(target, EntryTarget):
            return self._title(target.id)
        if isinstance(target, AnnotationTarget):
            return next(iter(self.window.desk.annotation(target.id).quotes), "")
        return ""

    def _title(self, entry: str) -> str:
        return next(each.title for each in self.window.desk.project.entries() if each.id == entry)

    def _choose(self, offers: FillerList, is_meant: Callable[[object], bool]) -> None:
        """Go down to an offer and take it."""
        values = [offers.list.item(at).data(Qt.ItemDataRole.UserRole)[0].value for at in range(offers.list.count())]
        for _ in range(next(at for at, value in enumerate(values) if is_meant(value))):
            QTest.keyClick(offers.line, Key.Key_Down)
        QTest.keyClick(offers.line, Key.Key_Return)


def band_place(window: Window, mark: str) -> QPoint:
    """The middle of the first band that is seen of a mark in its lane."""
    sheet, view = window.canvas._sheet, window.canvas._window
    for index in view.shown():
        for item in bands(sheet.decoration(index)):
            if item.mark.id == mark:
                rect = band_rect(sheet.laid(index), item)
                return rect.translated(sheet.metrics.text_left, sheet.top(index) - view.y).center().toPoint()
    raise AssertionError("no band is seen of it")


def to_page(window: Window) -> None:
    """Go round the panels until the page has the focus."""
    while not window.canvas.hasFocus():
        press(window, Key.Key_F6)


def press_escape(window: Window) -> None:
    """Let go of what is selected on the page."""
    to_page(window)
    press(window, Key.Key_Escape)
    press(window, Key.Key_Escape)


def paste(window: Window, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    press(window, Key.Key_V, CONTROL)


def _same(one: Value | None, other: Value | None) -> bool:
    return set(one) == set(other) if isinstance(one, tuple) and isinstance(other, tuple) else one == other
