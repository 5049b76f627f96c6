"""The columns: stacks of panels on the reading side and the far side of the page, where people have put them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from annotator.ui.arrangement import SIDES, STANDARD, Arrangement, Side, Stacked, hidden, moved, place_of, turned
from annotator.ui.panels.panel import Panel
from annotator.ui.stack import Stack
from annotator.ui.style import panel_pixels

_SIDE, _PAGE, _FAR = 264, 800, 304  # pixels, at first
_WANTED_PAGE = 700  # below this the panels beside it give way
_LEAST_SIDE, _LEAST_PAGE, _LEAST_FAR = 200, 260, 220
_USUAL, _MOST = 13, 1.4  # pixels of a font for which the panels are made, and how much wider they become for others


class Columns(QSplitter):
    """Holds the panels at widths that people may change; Qt mirrors them in a right-to-left window.

    Until someone does, the panels shrink first as the window narrows, and the page only when they cannot any more.
    `rearranged` tells that people moved, turned, hid or sized a panel: the arrangement is another one now.
    """

    rearranged = Signal()

    def __init__(self, panels: Mapping[str, Panel], page: QWidget, arrangement: Arrangement = STANDARD) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._panels = panels
        self._arrangement = arrangement
        self._stacks: dict[Side, list[Stack]] = {side: [] for side in SIDES}
        self._sides: dict[Side, QSplitter] = {side: QSplitter(Qt.Orientation.Vertical) for side in SIDES}
        self._away = QWidget(page)  # where hidden panels are: without a place they would outlive the window, or a stack
        self._away.hide()
        for widget in (self._sides["reading"], page, self._sides["far"]):
            self.addWidget(widget)
        for splitter in (self, *self._sides.values()):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        growth = _growth()
        self._sides["reading"].setMinimumWidth(round(_LEAST_SIDE * growth))
        page.setMinimumWidth(_LEAST_PAGE)
        self._sides["far"].setMinimumWidth(round(_LEAST_FAR * growth))
        reading, far = arrangement.widths or (round(_SIDE * growth), round(_FAR * growth))
        self.setSizes([reading, _PAGE, far])
        for at, share in enumerate((0, 1, 0)):
            self.setStretchFactor(at, share)
        self._is_chosen = arrangement.widths is not None
        self._fill()
        self.splitterMoved.connect(self._choose)

    # what people ask for

    def arrangement(self) -> Arrangement:
        """Return where the panels stand now, with their sizes."""
        found = self._arrangement
        for side in SIDES:
            heights = iter(self._sides[side].sizes())
            found = found.with_side(side, [self._sized(each, heights) for each in found.side(side)])
        sizes = self.sizes()
        whole = all(self._stacks.values())
        return replace(found, widths=(sizes[0], sizes[2]) if self._is_chosen and whole else found.widths)

    def _sized(self, stacked: Stacked, heights: Iterator[int]) -> Stacked:
        return replace(stacked, height=next(heights)) if self._shown(stacked.names) else stacked

    def is_shown(self, name: str) -> bool:
        """Tell whether a panel is in front of its stack."""
        return any(stack.current.name == name for side in SIDES for stack in self._stacks[side])

    def is_hidden(self, name: str) -> bool:
        """Tell whether a panel was taken away."""
        return name in self._arrangement.hidden

    def show_panel(self, name: str) -> Panel:
        """Bring a panel to the front, and back where it was hidden."""
        if name in self._arrangement.hidden:
            self._rearrange(turned(self._arrangement, name))
        else:
            self._stack_of(name).turn_to(name)
        return self._panels[name]

    def hide_panel(self, name: str) -> None:
        """Take a panel away until it is asked for again."""
        self._rearrange(hidden(self._arrangement, name))

    def move_panel(self, name: str, side: Side, at: int, alone: bool = False) -> None:
        """Put a panel into a stack of a side, or alone before it."""
        self._rearrange(moved(self._arrangement, name, side, at, alone))

    def reset(self) -> None:
        """Put all panels where they usually are."""
        self._is_chosen = False
        self._rearrange(STANDARD)
        self._share()

    def side_of(self, name: str) -> Side:
        """Return the side that a panel stands on."""
        return place_of(self._arrangement, name)[0]

    def in_front(self) -> list[Panel]:
        """Return the panels that are seen, from the reading side and from the top."""
        return [stack.current for side in SIDES for stack in self._stacks[side]]

    # building

    def _rearrange(self, arrangement: Arrangement) -> None:
        self._arrangement = replace(arrangement, widths=self._arrangement.widths)
        self._fill()
        self.rearranged.emit()

    def _fill(self) -> None:
        focused = self.window().focusWidget() if self.isVisible() else None
        for side in SIDES:
            self._fill_side(side, list(self._stacks[side]))
        for name in self._arrangement.hidden & self._panels.keys():
            self._panels[name].setParent(self._away)
        if focused:
            focused.setFocus()

    def _fill_side(self, side: Side, old: list[Stack]) -> None:
        """Let the stacks of a side be what is arranged; one that goes on with any of its panels stays."""
        before, shown = list(old), [each for each in self._arrangement.side(side) if self._shown(each.names)]
        self._stacks[side] = [self._stack(side, each, old) for each in shown]
        for at, stack in enumerate(self._stacks[side]):
            if self._sides[side].indexOf(stack) != at:
                self._sides[side].insertWidget(at, stack)
        for stack in old:
            stack.setParent(None)
            stack.deleteLater()
        heights = [each.height for each in shown if each.height]
        if heights and self._stacks[side] != before:
            usual = sum(heights) // len(heights)
            self._sides[side].setSizes([each.height or usual for each in shown])
        self._sides[side].setVisible(bool(shown))

    def _stack(self, side: Side, stacked: Stacked, old: list[Stack]) -> Stack:
        """Return the stack of these panels: one of the old, which is then taken from them, or a new one."""
        names = self._shown(stacked.names)
        panels = [self._panels[name] for name in names]
        current = stacked.current if stacked.current in names else names[0]
        stack = next((each for each in old if not set(panels).isdisjoint(each.panels)), None)
        if stack is not None:
            old.remove(stack)
            stack.hold(panels, current)
            return stack
        stack = Stack(panels, current)
        stack.turned.connect(self._turn)
        stack.menued.connect(self._offer)
        stack.dropped.connect(lambda name, where: self._drop(name, side, stack, where))
        return stack

    def _shown(self, names: tuple[str, ...]) -> list[str]:
        return [name for name in names if name in self._panels and name not in self._arrangement.hidden]

    def _stack_of(self, name: str) -> Stack:
        return next(s for side in SIDES for s in self._stacks[side] if name in [panel.name for panel in s.panels])

    def _turn(self, name: str) -> None:
        self._arrangement = turned(self._arrangement, name)
        self.rearranged.emit()

    def _drop(self, name: str, side: Side, stack: Stack, where: str) -> None:
        if name in self._panels:
            _, at = place_of(self._arrangement, stack.current.name)
            self.move_panel(name, side, at + (where == "below"), alone=where != "here")

    def _offer(self, name: str, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for title, act in self._moves(name):
            menu.addAction(title).triggered.connect(act)
        menu.popup(place)

    def _moves(self, name: str) -> list[tuple[str, Callable[[], None]]]:
        side, at = place_of(self._arrangement, name)
        other: Side = "far" if side == "reading" else "reading"
        last = len(self._arrangement.side(side)) - 1
        together = len(self._arrangement.side(side)[at].names) > 1
        moves = [(self.tr("Move to the other side"), lambda: self.move_panel(name, other, 0))]
        if together:
            moves.append((self.tr("By itself, below"), lambda: self.move_panel(name, side, at + 1, alone=True)))
        if at > 0:
            moves.append((self.tr("Move up"), lambda: self.move_panel(name, side, at - 1)))
        if at < last:
            moves.append((self.tr("Move down"), lambda: self.move_panel(name, side, at + 1)))
        moves.append((self.tr("Hide"), lambda: self.hide_panel(name)))
        return moves

    # widths

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the room, while nobody has chosen widths."""
        if self._is_chosen:
            super().resizeEvent(event)
        else:
            self._share()

    def _share(self) -> None:
        # this alone lays the columns out: done twice, the page would be, and might lose the line being read
        self.setSizes(shared(self.width() - 2 * self.handleWidth(), _growth()))

    def _choose(self) -> None:
        self._is_chosen = True
        self.rearranged.emit()


def shared(room: int, growth: float = 1.0) -> list[int]:
    """Return the widths of the three columns in `room` pixels, where the panels grow with the window's font."""
    wide, wide_far = round(_SIDE * growth), round(_FAR * growth)
    give, gift = wide - round(_LEAST_SIDE * growth), wide_far - round(_LEAST_FAR * growth)
    lacking = min(max(wide + _WANTED_PAGE + wide_far - room, 0), give + gift)
    side = wide - round(lacking * give / (give + gift))
    far = wide_far - (lacking - (wide - side))
    return [side, max(room - side - far, _LEAST_PAGE), far]


def _growth() -> float:
    return min(max(panel_pixels() / _USUAL, 1.0), _MOST)
