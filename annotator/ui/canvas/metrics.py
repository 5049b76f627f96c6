"""The measures of the page in pixels, at a width of the viewport and a zoom; all of them grow with the zoom."""

from dataclasses import dataclass, replace

PAGE_WIDTH = 760.0
# font size, pitch, baseline, above, below at 100 %
_ARABIC = (19.0, 47.0, 24.0, 19.0, 12.0)
_LATIN = (16.0, 35.0, 16.0, 14.0, 7.0)
_BLANK = 0.5  # the height of a paragraph without letters, of a line


@dataclass(frozen=True, slots=True)
class Script:
    """How lines of one direction are set: font size, line pitch, and bands above and below the baseline.

    A line's pitch is never changed by what is marked in it, so that tagging does not move the text. From its top:
    `above` to the baseline (room for tashkeel), `below` to the foot of the highlight, then the row of labels.
    """

    pixels: float
    pitch: float
    baseline: float
    above: float
    below: float

    @property
    def lane_step(self) -> float:
        """How far an inner highlight's foot lies above the outer one's: three feet clear the baseline."""
        return self.below / (4.0 if self.below > self.pixels / 2 else 2.8)

    @property
    def blank(self) -> "Script":
        """How a paragraph without letters is set: half a line, which its caret fills."""
        pitch = float(round(self.pitch * _BLANK))
        above = float(round(pitch * 0.7))
        return replace(self, pitch=pitch, baseline=above, above=above, below=pitch - above)


@dataclass(frozen=True, slots=True)
class Metrics:
    """Where things stand. `left` is the page's left edge in the viewport, `column` the width of the text."""

    viewport: int
    zoom: float

    @property
    def page(self) -> float:
        """The width of the page: at most 760 at 100 %."""
        return min(PAGE_WIDTH * self.zoom, max(self.viewport - 2 * self.gutter, 240.0))

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
        return float(round(min(72.0 * self.zoom, self.page / 7)))

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

    def label(self, rtl: bool) -> float:
        """Return the size of the font of labels and numbers; Arabic lines have room for a larger one."""
        return (11.0 if rtl else 10.0) * self.zoom

    @property
    def paragraph_gap(self) -> float:
        """The space after a paragraph."""
        return float(round(10.0 * self.zoom))

    @property
    def reach(self) -> float:
        """How far the marks over the first line of a block may stand out above it."""
        return 28.0 * self.zoom

    def script(self, rtl: bool) -> Script:
        """Return the measures of right-to-left or left-to-right lines."""
        zoom = self.zoom
        pixels, *bands = _ARABIC if rtl else _LATIN
        # whole pixels: a line at half a pixel is a blurred line
        return Script(pixels * zoom, *(float(round(band * zoom)) for band in bands))
