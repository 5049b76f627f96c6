"""Finding words in the open document: the bar asks, the page shows, and the text is searched between other events."""

from time import perf_counter

from PySide6.QtCore import QBasicTimer, QObject, QTimerEvent, Signal

from annotator.text.finding import LONGEST, Finder
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.found import NOTHING, Found
from annotator.ui.canvas.minimap import PARTS
from annotator.ui.panels.find import FindBar

_SLICE = 0.008  # seconds of search between two events: less than a frame
_TELL = 0.1  # seconds between two counts


class Finding(QObject):
    """Looks in one text at a time; `changed` tells that there are more hits, or none any more."""

    changed = Signal()

    def __init__(self, canvas: Canvas, bar: FindBar) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._bar = bar
        self._text = ""
        self._finder: Finder | None = None
        self._current: tuple[int, int] | None = None
        self._origin = 0
        self._wish: tuple[int, int] | None = None  # (step, offset): a hit to go to as soon as it is known
        self._told = 0.0
        self._timer = QBasicTimer()
        bar.hide()
        bar.asked.connect(self._look)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)

    def set_text(self, text: str) -> None:
        """Look in another text from now on: at once, where the bar is open."""
        if text == self._text and self._finder:
            self._show()
            return
        self._text, self._finder, self._current, self._origin = text, None, None, 0
        if self._bar.isVisible():
            self._look(self._bar.line.text(), go=False)

    def open(self) -> None:
        """Open the bar, on the words that are selected where they are few."""
        self._origin = self._where()
        selected = self._canvas.selection()
        words = self._text[slice(*selected)] if selected else ""
        self._bar.show()
        if words and len(words) <= LONGEST and "\n" not in words and words != self._bar.line.text():
            self._bar.line.setText(words)
        elif self._finder is None:
            self._look(self._bar.line.text())
        self._bar.take_focus()

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1); opens the bar where it is not."""
        if not self._bar.isVisible():
            self.open()
            return
        here = self._current[0] if self._current else self._origin
        self._wish = (by, here + 1 if by > 0 and self._current else here)
        self._go()

    def close(self) -> None:
        """Close the bar; the hit one was at is selected on the page, ready for a label's key."""
        self._timer.stop()
        current = self._current
        self._finder, self._current, self._wish = None, None, None
        self._bar.hide()
        self._canvas.show_found(NOTHING)
        self.changed.emit()
        if current:
            self._canvas.select(*current)
        self._canvas.setFocus()

    def parts(self) -> list[int]:
        """Return the parts of the text, as the minimap counts them, in which there are hits."""
        return self._finder.shares(PARTS) if self._finder else []

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802 - Qt's name
        """Search a little further."""
        if event.timerId() == self._timer.timerId():
            self._search()

    def _look(self, query: str, go: bool = True) -> None:
        if self._finder is None:
            self._finder = Finder(self._text)
        self._current, self._told = None, 0.0
        self._finder.look_for(query, self._origin)
        self._wish = (1, self._origin) if go else None
        self._timer.start(0, self)
        self._search()

    def _search(self) -> None:
        if self._finder is None:
            return
        self._finder.scan(_SLICE)
        if self._finder.done:
            self._timer.stop()
        # what is seen is searched first: for the count alone the page is not drawn at every slice
        if self._finder.done or self._wish or perf_counter() - self._told > _TELL:
            self._told = perf_counter()
            self._go()
            self.changed.emit()

    def _go(self) -> None:
        """Go to the hit that is wished for, where it is known already."""
        if self._finder and self._wish:
            step, offset = self._wish
            try:
                found = self._finder.after(offset) if step > 0 else self._finder.before(offset)
            except LookupError:  # it is searched for just now
                self._show()
                return
            self._wish, self._current = None, found
            if found:
                self._canvas.scroll_to(found[0])
        self._show()

    def _show(self) -> None:
        finder = self._finder
        if finder is None:
            return
        self._canvas.show_found(Found(finder.between, self._current))
        place = finder.place(self._current) if self._current and finder.done else 0
        self._bar.show_count(place, finder.count, finder.done)

    def _where(self) -> int:
        """Return from where to look: what is selected, else the first line that is seen."""
        selected = self._canvas.selection()
        return selected[0] if selected else self._canvas.top_line()
