"""The measures of the page in pixels, at a width of the viewport and a zoom; all of them grow with the zoom."""

from dataclasses import dataclass, replace
from math import inf

from annotator.ui.canvas.faces import Face, face
from annotator.ui.canvas.setting import STANDARD, PageSetting

_PAGE_WIDTHS = {"narrow": 600.0, "normal": 760.0, "wide": 960.0, "window": inf}
# right-to-left, left-to-right: the space above a first line, and between a row of labels and the highlight below it
_LEAD = {True: 5.0, False: 2.0}
_AIR = {
    "close": {True: 1.0, False: 1.0},
    "normal": {True: 1.8, False: 1.0},
    "wide": {True: 12.8, False: 9.0},
}
_CLOSE_ABOVE, _CLOSE_BELOW = 0.9, 0.85  # of a highlight's band
# how far vowels may reach into the row of labels above, where few letters of labels reach
_SHARED = {"close": 4.0, "normal": 2.0, "wide": 2.0}
_LABEL = {True: 11.0, False: 10.0}
_ROW = 1.2  # the height of a row of labels, of their size
_BLANK = 0.5  # the height of a paragraph without letters, of a line
# a member's lane at 100 %, by the script of the line, whose letters sign it; and at any zoom
_LANE, _LEAST_LANE = {True: 10.0, False: 9.0}, 5.0
_SIGN_ROOM = 12.0  # for the signs of lanes, between the text and the brackets, at 100 %
_AFTER_LANES = 6.0  # below the row of labels, at 100 %: it is to be seen which line lanes and labels belong to

_LEAST_MARGIN_LABEL = 8.0  # pixels, unless all labels are smaller
_MARGIN = 72.0  # at 100 %, where the page has room for it


@dataclass(frozen=True, slots=True)
class Script:
    """How lines of one direction are set: font size, line pitch, and bands above and below the baseline.

    `advance` is the width of an average letter. A line's pitch is never changed by what is marked in it, so that
    tagging does not move the text. From its top: `above` to the baseline (room for tashkeel), `below` to the foot of
    the highlight, then the `lanes` of members, where they have any, and the row of labels.
    """

    pixels: float
    pitch: float
    baseline: float
    above: float
    below: float
    advance: float
    lanes: float = 0.0

    @property
    def lane_step(self) -> float:
        """How far an inner highlight's foot lies above the outer one's: three feet clear the baseline."""
        return self.below / (4.0 if self.below > self.pixels / 2 else 2.8)

    @property
    def blank(self) -> "Script":
        """How a paragraph without letters is set: half a line, which its caret fills."""
        pitch = float(round((self.pitch - self.lanes) * _BLANK))
        above = float(round(pitch * 0.7))
        return replace(self, pitch=pitch, baseline=above, above=above, below=pitch - above, lanes=0.0)


@dataclass(frozen=True, slots=True)
class Metrics:
    """Where things stand. `left` is the page's left edge in the viewport, `column` the width of the text.

    `lanes` are the signs of those who have a lane each under every line, whatever is marked there.
    """

    viewport: int
    zoom: float
    setting: PageSetting = STANDARD
    lanes: tuple[str, ...] = ()

    @property
    def page(self) -> float:
        """The width of the page: at most 760 at 100 %, unless a person wants it otherwise."""
        return min(_PAGE_WIDTHS[self.setting.width] * self.zoom, max(self.viewport - 2 * self.gutter, 240.0))

    @property
    def gutter(self) -> float:
        """The least space between page and viewport."""
        return 16.0 if self.viewport > 480 else 4.0

    @property
    def left(self) -> float:
        """The page's left edge in the viewport."""
        return float(round((self.viewport - self.page) / 2))

    @property
    def margin(self) -> float:
        """The space between page and text on either side; brackets and paragraph numbers stand there."""
        return float(round(min(_MARGIN * self.zoom, self.page / 7)))

    @property
    def margin_zoom(self) -> float:
        """How what stands in the margin grows: with the zoom, as far as the margin does."""
        return min(self.zoom, self.margin / _MARGIN)

    @property
    def column(self) -> float:
        """The width of the text."""
        return float(int(self.page - 2 * self.margin))

    @property
    def text_left(self) -> float:
        """The text's left edge in the viewport."""
        return self.left + self.margin

    @property
    def top(self) -> float:
        """The space above the page."""
        return 16.0

    @property
    def head(self) -> float:
        """The space between the page's upper edge and what stands first."""
        return 24.0 * self.zoom

    def margin_label(self, rtl: bool) -> float:
        """Return the size of the font of numbers and of claims' labels: in a narrow margin as small as can be read."""
        whole = self.label(rtl)
        return max(whole * self.margin_zoom / self.zoom, min(whole, _LEAST_MARGIN_LABEL))

    def label(self, rtl: bool) -> float:
        """Return the size of the font of labels and numbers; Arabic lines have room for a larger one."""
        return _LABEL[rtl] * self.zoom

    def label_row(self, rtl: bool) -> float:
        """Return the height of a row of labels."""
        return _LABEL[rtl] * _ROW * self.zoom

    def lane(self, rtl: bool) -> float:
        """Return the height of a member's lane, in whole pixels."""
        return max(_LEAST_LANE, float(round(_LANE[rtl] * self.zoom)))

    @property
    def sign_room(self) -> float:
        """The width that the signs of lanes take of the margin, in pixels at 100 %."""
        return _SIGN_ROOM if self.lanes else 0.0

    @property
    def paragraph_gap(self) -> float:
        """The space after a paragraph."""
        return float(round(10.0 * self.zoom))

    @property
    def reach(self) -> float:
        """How far the marks over the first line of a block may stand out above it."""
        return 28.0 * self.zoom

    def family(self, rtl: bool) -> str:
        """Return the family of fonts of right-to-left or left-to-right lines."""
        return self.setting.arabic if rtl else self.setting.latin

    def script(self, rtl: bool) -> Script:
        """Return the measures of right-to-left or left-to-right lines."""
        font = face(rtl, self.family(rtl))
        # whole pixels: a line at half a pixel is a blurred line
        pitch, baseline, above, below = (float(round(each * self.zoom)) for each in _bands(font, rtl, self.setting))
        lanes = len(self.lanes) * self.lane(rtl)
        air = float(round(_AFTER_LANES * self.zoom)) if self.lanes else 0.0
        pitch += lanes + air
        return Script(font.pixels * self.zoom, pitch, baseline, above, below, font.advance * self.zoom, lanes)


def _bands(font: Face, rtl: bool, setting: PageSetting) -> tuple[float, float, float, float]:
    """Return pitch, baseline, above and below at 100 %."""
    close = setting.spacing == "close"
    above = font.above * (_CLOSE_ABOVE if close else 1.0)
    below = font.below * (_CLOSE_BELOW if close else 1.0)
    head = max(above, font.reach - _SHARED[setting.spacing])
    pitch = head + below + 1.0 + _LABEL[rtl] * _ROW + _AIR[setting.spacing][rtl]
    return pitch, _LEAD[rtl] + head, above, below
