"""The page that scrolls: one document laid out where it is seen, at a width, a zoom and in a theme.

It knows nothing of selection or caret; `Reader` and `Canvas` add what people do. All offsets are code points.
"""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.ui.canvas import caret as carets
from annotator.ui.canvas.decor import band_rects
from annotator.ui.canvas.geometry import Hit
from annotator.ui.canvas.metrics import Metrics
from annotator.ui.canvas.paint import View, paint
from annotator.ui.canvas.scroll import Window
from annotator.ui.canvas.setting import PageSetting
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.canvas.zoom import ZOOMS, Wheel, stepped
from annotator.ui.fonts import small_font
from annotator.ui.line import isolate
from annotator.ui.theme import LIGHT, Theme, bar_style

_NO_GRIP = "QScrollBar::handle:disabled { background: none; }"  # of a text that is seen whole


class Surface(QAbstractScrollArea):
    """Shows a sheet through a window, and keeps the line being read in its place when widths and heights change.

    `zoomed` carries the percent whenever the zoom changes.
    """

    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._zoom = 100
        self._setting = PageSetting()
        self._lanes: tuple[str, ...] = ()
        self._wheel = Wheel()
        self._empty_text = ""
        self._has_text = False
        self._syncing = False
        self._bar = 0
        self._held: tuple[int, float] | None = None
        self._start_over(Sheet())
        self._arrange()

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show a heading above the text."""
        at_top = self._window.y <= 0
        self._sheet.set_title(title, subtitle)
        if at_top:
            self._window.scroll_to(0)
        self._settle()

    def refresh_marks(self, ids: Iterable[str] | None = None, ranges: Iterable[tuple[int, int]] = ()) -> None:
        """Read all marks again, or some (`ids`) that now cover `ranges`; the text does not move."""
        self._sheet.forget_marks(ids, ranges)
        self.viewport().update()

    def set_empty_text(self, sentence: str) -> None:
        """Set what is shown while there is no document."""
        self._empty_text = sentence
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self._sheet.set_theme(theme)
        self.verticalScrollBar().setStyleSheet(bar_style(theme) + _NO_GRIP)
        self.viewport().update()

    @property
    def zoom(self) -> int:
        """The zoom in percent."""
        return self._zoom

    def set_zoom(self, percent: int, y: float | None = None) -> None:
        """Change the size of everything, from 50 to 300 percent; the line being read, or at `y`, stays where it is."""
        before, self._zoom = self._zoom, min(max(percent, ZOOMS[0]), ZOOMS[-1])
        if y is None or not self._has_text:
            self._refit()
        else:
            start, top = self._window.line_at(y)
            self._refit((start, y - (y - top) * self._zoom / before))
        if self._zoom != before:
            self.zoomed.emit(self._zoom)

    @property
    def setting(self) -> PageSetting:
        """How the page is set."""
        return self._setting

    def set_setting(self, setting: PageSetting) -> None:
        """Set the page otherwise; the line being read stays where it is."""
        self._setting = setting
        self._refit()

    def scroll_to(self, offset: int) -> None:
        """Bring the line of an offset into view: a third from the top, unless it is seen already."""
        place = carets.spot(self._sheet, Hit(offset))
        if not self._is_seen(place):
            self._window.hold(offset, self._window.height / 3)
            self._settle()

    def top_line(self) -> int:
        """Return the offset of the first line that is seen whole; 0 while the heading is."""
        found = self.first_line()
        return found[0] if found else 0

    @property
    def has_text(self) -> bool:
        """Whether a document is shown."""
        return self._has_text

    def y_of(self, offset: int) -> float:
        """Return the y of an offset on the whole page, as the scroll bar counts, by estimate: nothing is laid out."""
        index = self._sheet.index_of(offset)
        block = self._sheet.blocks[index]
        share = (offset - block.start) / max(block.end - block.start, 1)
        return self._sheet.top(index) + self._sheet.heights[index] * min(share, 1.0)

    def offset_at(self, share: float) -> int:
        """Return the offset at a share (0 to 1) of the text."""
        return int(len(self._sheet.text) * share)

    def first_line(self) -> tuple[int, float] | None:
        """Return the start of the first line that is seen whole and the y of its top; None while the heading is."""
        window = self._window
        if window.within < 0 or window.y <= self._sheet.body_top:
            return None
        laid = self._sheet.laid(window.index)
        line = int(-(-window.within // laid.script.pitch))
        if line < len(laid.lines):
            return laid.line_extent(line)[0], laid.line_top(line) - window.within
        index = min(window.index + 1, len(self._sheet.blocks) - 1)
        return self._sheet.blocks[index].start, self._sheet.top(index) - window.y

    def hold_line(self, offset: int, y: float) -> None:
        """Put the top of the line of an offset at `y` of the viewport, not beyond it, as far as the text reaches."""
        offset, y = min(max(offset, 0), len(self._sheet.text)), min(max(y, 0.0), self._window.height - 1.0)
        self._window.hold(offset, y)
        self._settle((offset, y))

    def text_rects(self, start: int, end: int) -> list[QRectF]:
        """Return the rectangles of a range that are seen, in viewport pixels: for menus, hints and tests."""
        rects: list[QRectF] = []
        for index in self._window.shown():
            left, top = self._sheet.metrics.text_left, self._sheet.top(index) - self._window.y
            rects += [rect.translated(left, top) for _, rect in band_rects(self._sheet.laid(index), start, end)]
        return rects

    # drawing and scrolling

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw what is seen."""
        self._held = None
        with QPainter(self.viewport()) as painter:
            if self._has_text:
                # marks over the first letters of a block may reach above it
                shown = self._window.shown(self._sheet.metrics.reach)
                paint(painter, self._sheet, shown, self._view(), self._window.y)
            else:
                self._paint_empty(painter)

    def _view(self) -> View:
        """Return what the reader does just now."""
        return View()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit the page to the viewport; the line being read stays where it is."""
        super().resizeEvent(event)
        self._refit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll, or zoom with Ctrl, about the line that is pointed at."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        notches = self._wheel.turn(event.angleDelta().y())
        if notches:
            self.set_zoom(stepped(self._zoom, notches), event.position().y())

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802, ARG002
        """Follow the scroll bar."""
        if self._syncing:
            return
        value = self.verticalScrollBar().value()
        self._window.scroll_by(value - self._bar)
        self._settle()

    def _arrange(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._show_bar()
        self.verticalScrollBar().setStyleSheet(bar_style(self._theme) + _NO_GRIP)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _show_bar(self) -> None:
        # always there beside a text: a bar that comes and goes with its length changes the width of the page
        always, never = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(always if self._has_text else never)

    def _start_over(self, sheet: Sheet) -> None:
        self._sheet, self._held = sheet, None
        sheet.theme = self._theme
        self._window = Window(sheet, self.viewport().height())

    def _refit(self, held: tuple[int, float] | None = None) -> None:
        """Lay out anew for the present measures, holding a line at its y: the first that is seen whole, or `held`."""
        metrics = self._metrics()
        self._window.height = self.viewport().height()
        if metrics != self._sheet.metrics:
            held = held or self._held or self.first_line()
            self._sheet.fit(metrics)
            if held is None:
                self._window.scroll_to(0)
            else:
                self._window.hold(*held)
        else:
            self._window.settle()
        self._settle(self._held)

    def _metrics(self) -> Metrics:
        return Metrics(self.viewport().width(), self._zoom / 100, self._setting, self._lanes)

    def _settle(self, held: tuple[int, float] | None = None) -> None:
        """Bring the scroll bar in line with what is seen, without an echo, and draw.

        `held` is the line to hold, whatever its width will be, until the page has been seen.
        """
        self._held = held
        bar = self.verticalScrollBar()
        self._syncing = True
        bar.setRange(0, self._window.range)
        bar.setEnabled(self._window.range > 0)
        bar.setPageStep(self._window.height)
        bar.setSingleStep(int(self._sheet.metrics.script(self._sheet.rtl).pitch))
        bar.setValue(round(self._window.y))
        self._bar = bar.value()
        self._syncing = False
        self.viewport().update()

    def _is_seen(self, place: carets.Spot) -> bool:
        laid = self._sheet.laid(place.index)
        top = self._sheet.top(place.index) + laid.line_top(place.line) - self._window.y
        return 0 <= top <= self._window.height - laid.script.pitch

    def _paint_empty(self, painter: QPainter) -> None:
        painter.fillRect(self.viewport().rect(), QColor(self._theme.window))
        painter.setPen(QColor(self._theme.soft))
        painter.setFont(small_font(14 * self._zoom / 100))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        # isolated: in a window of the other direction its full stop stays at its own end
        painter.drawText(self.viewport().rect(), flags, isolate(self._empty_text))
