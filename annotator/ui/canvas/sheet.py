"""One document on its page: blocks, their heights, and the few that are laid out. No widget, so pictures use it too.

`y` counts from the upper edge of the scrolled area. Heights of blocks not yet laid out are estimates.
"""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import starmap
from typing import Literal

from annotator.text.direction import document_direction, paragraph_direction
from annotator.ui.canvas.blocks import Block, Blocks
from annotator.ui.canvas.crossing import Known, crossing_lanes
from annotator.ui.canvas.decor import Decoration, decorate
from annotator.ui.canvas.fenwick import Fenwick
from annotator.ui.canvas.heading import Heading
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.marks import MarkList, MarkSource
from annotator.ui.canvas.metrics import Metrics
from annotator.ui.canvas.numbers import Number, Numbering
from annotator.ui.theme import LIGHT, Theme

Direction = Literal["auto", "ltr", "rtl"]
_KEPT_CHARACTERS = 60_000  # some thirty screens; what is kept is looked through by the collector, and let go at once
_SAMPLE = 20_000  # code points that decide the direction of headings and blank paragraphs


class Sheet:
    """A text with its marks, for one width, zoom and theme, which may change."""

    def __init__(
        self,
        text: str = "",
        marks: MarkSource | None = None,
        direction: Direction = "auto",
        metrics: Metrics | None = None,
    ) -> None:
        self.text = text
        self.marks: MarkSource = marks or MarkList()
        self.direction = direction
        self.theme: Theme = LIGHT
        self.title = ("", "")
        self.blocks: Blocks = Blocks(text)
        self.rtl = document_direction(text[:_SAMPLE], direction) == "rtl"
        self._numbering = Numbering(text, _SAMPLE)
        self.fit(metrics or Metrics(800, 1.0))

    def fit(self, metrics: Metrics) -> None:
        """Set the measures anew: nothing is laid out, all heights are estimates again."""
        self.metrics = metrics
        self._laid: OrderedDict[int, LaidBlock] = OrderedDict()
        self._decor: dict[int, Decoration] = {}
        self._met: dict[int, frozenset[str]] = {}  # the marks that each decoration was made of
        self._crossing: Known = {}  # claims over several blocks
        self._numbers: dict[int, tuple[Number, ...]] = {}
        self._kept = 0
        self.heights = Fenwick(self._estimates())
        self.set_title(*self.title)

    def set_title(self, title: str, subtitle: str) -> None:
        """Set the heading; it moves the text down by its height."""
        self.title = (title, subtitle)
        self.heading = Heading(title, subtitle, "rtl" if self.rtl else "ltr", self.metrics)

    @property
    def body_top(self) -> float:
        """The y of the first block."""
        return self.metrics.top + float(round(self.metrics.head)) + self.heading.height

    @property
    def height(self) -> float:
        """The height of everything, as far as it is known."""
        return self.body_top + self.heights.total + float(round(self.metrics.head)) + self.metrics.top

    def top(self, index: int) -> float:
        """Return the y of a block."""
        return self.body_top + self.heights.before(index)

    def index_at(self, y: float) -> int:
        """Return the block at `y`, or the nearest."""
        return self.heights.find(y - self.body_top)

    def index_of(self, offset: int) -> int:
        """Return the block that holds an offset."""
        return self.blocks.at(offset)

    def laid(self, index: int) -> LaidBlock:
        """Return a block laid out, correcting its height; the oldest unused ones are let go."""
        if index in self._laid:
            self._laid.move_to_end(index)
            return self._laid[index]
        block = self.blocks[index]
        laid = LaidBlock(self.text[block.start : block.end], block, self.is_rtl(block), self.metrics)
        self._laid[index] = laid
        self._kept += len(laid.text)
        self._let_go()
        self.heights.set(index, laid.height)
        return laid

    def decoration(self, index: int) -> Decoration:
        """Return what is drawn around a block, from the marks that meet it."""
        if index not in self._decor:
            block = self.blocks[index]
            marks = [
                mark for mark in self.marks.between(block.start, max(block.end, block.start + 1)) if mark.fragments
            ]
            crossing = crossing_lanes(self.blocks, self.marks, index, marks, self._crossing)
            self._decor[index] = decorate(self.laid(index), marks, self.theme, crossing)
            self._met[index] = frozenset(mark.id for mark in marks)
        return self._decor[index]

    def numbers(self, index: int) -> tuple[Number, ...]:
        """Return the numbers that stand in the margin beside a block."""
        if index not in self._numbers:
            self._numbers[index] = tuple(self._numbered(index))
        return self._numbers[index]

    def forget_marks(self, ids: Iterable[str] | None = None, ranges: Iterable[tuple[int, int]] = ()) -> None:
        """Read all marks again when they are next shown, or some (`ids`) that now cover `ranges`.

        The text is not laid out anew, and of some only the blocks are drawn anew that they met or meet.
        """
        gone = set(ids or ())
        ranges = list(ranges)
        # a claim over several blocks may change the lanes of others there, and so on along a chain
        if ids is None or not gone.isdisjoint(self._crossing) or any(starmap(self._crosses, ranges)):
            self._forget_all_marks()
            return
        met = {index for index, names in self._met.items() if not names.isdisjoint(gone)}
        for start, end in ranges:
            met.update(range(self.index_of(start), self.index_of(end) + 1))
        # a claim within one of its blocks moves a claim over several away from the text, in all of them
        if any(not self._met.get(index, frozenset()).isdisjoint(self._crossing) for index in met):
            self._forget_all_marks()
            return
        for index in met & self._decor.keys():
            del self._decor[index]

    def _forget_all_marks(self) -> None:
        self._decor.clear()
        self._crossing.clear()

    def _crosses(self, start: int, end: int) -> bool:
        return self.index_of(start) < self.index_of(max(start, end - 1))

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.theme = theme
        self._decor.clear()

    @property
    def laid_count(self) -> int:
        """How many blocks are laid out just now."""
        return len(self._laid)

    def is_rtl(self, block: Block) -> bool:
        """Tell whether the paragraph of a block reads from right to left."""
        start, end = block.paragraph
        default: Literal["ltr", "rtl"] = "rtl" if self.rtl else "ltr"
        return paragraph_direction(self.text[start : min(end, start + 5_000)], self.direction, default) == "rtl"

    def _numbered(self, index: int) -> list[Number]:
        block = self.blocks[index]
        match self.metrics.setting.numbers:
            case "paragraphs":
                return self._numbering.of_paragraph(block.number)
            case "sentences":
                first = self.blocks[self.index_of(block.paragraph[0])]
                return self._numbering.of_sentences(self.laid(index), first.number)
        return []

    def _let_go(self) -> None:
        while self._kept > _KEPT_CHARACTERS and len(self._laid) > 1:
            index, laid = self._laid.popitem(last=False)
            self._decor.pop(index, None)
            self._met.pop(index, None)
            self._numbers.pop(index, None)
            self._kept -= len(laid.text)

    def _estimates(self) -> Sequence[float]:
        script = self.metrics.script(self.rtl)
        letters = max(8, int(self.metrics.column / script.advance))
        gap, pitch, blank = self.metrics.paragraph_gap, script.pitch, script.blank.pitch

        @cache
        def height(length: int, closes: bool, holds_letters: bool) -> float:
            return (length // letters + 1) * pitch + (gap if closes else 0.0) if holds_letters else blank

        return list(starmap(height, self.blocks.shapes()))
