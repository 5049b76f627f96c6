"""Text that lies over a PDF's outlines and is not seen: what viewers find, copy and read aloud.

Every grapheme is a glyph without ink, exactly as wide as it is drawn, in fonts of our own (Type 3; ISO 32000-1, 9.6.5)
whose ToUnicode maps give its code points. Viewers expect glyphs as they stand on the page, from left to right, and turn
right-to-left runs round themselves.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF

from annotator.ui.canvas.recorder import Words
from annotator.ui.drawing.outlines import number, numbers
from annotator.ui.drawing.pdffile import PdfObjects

_PER_FONT = 255
_EM = 1000
_HEIGHT = (-250, 850)  # of a glyph's box, of the em
# marks of direction would stand between what is searched and what is found
_CONTROLS = dict.fromkeys((0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
Glyph = tuple[str, int]  # the code points, and the width in thousandths of the em
_MAP = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange
{}
endcmap CMapName currentdict /CMap defineresource pop end end"""


@dataclass(slots=True)
class UnseenText:
    """The fonts of one file, and the text of its pages in them."""

    objects: PdfObjects
    resources: int = 0
    _codes: dict[Glyph, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.resources = self.objects.reserve()

    def content(self, lines: Iterable[Words]) -> Iterator[str]:
        """Yield what a page's content says, where y counts downwards."""
        yield "BT 3 Tr"
        for words in lines:
            yield from self._line(words)
        yield "ET"

    def close(self) -> None:
        """Write the fonts that the pages used, under the number `resources`."""
        glyphs = list(self._codes)
        parts = [glyphs[at : at + _PER_FONT] for at in range(0, len(glyphs), _PER_FONT)]
        fonts = "".join(f"/F{at} {self._font(part)} 0 R " for at, part in enumerate(parts))
        self.objects.put(self.resources, f"<< {fonts}>>")

    def _line(self, words: Words) -> Iterator[str]:
        size, place = words.size, words.place
        turn = numbers((place.m11(), place.m12(), -place.m21(), -place.m22()), 6)
        shown = _glyphs(words)
        if not shown:
            return
        at = place.map(QPointF(shown[0][0], words.y))
        yield f"{turn} {number(at.x())} {number(at.y())} Tm"
        pen, current, row = shown[0][0], -1, ""
        for left, glyph in shown:
            font, code = divmod(self._codes.setdefault(glyph, len(self._codes)), _PER_FONT)
            if font != current:
                yield from ([f"[{row}] TJ"] if row else [])
                yield f"/F{font} {number(size)} Tf"
                current, row = font, ""
            if abs(left - pen) > 0.01:
                row += number((pen - left) * _EM / size)
            row += f"<{code + 1:02x}>"
            pen = left + glyph[1] * size / _EM
        yield f"[{row}] TJ"

    def _font(self, glyphs: list[Glyph]) -> int:
        programs = {width: self._program(width) for width in {width for _, width in glyphs}}
        names = [f"/c{code}" for code in range(1, len(glyphs) + 1)]
        procs = " ".join(f"{name} {programs[width]} 0 R" for name, (_, width) in zip(names, glyphs, strict=True))
        widths = " ".join(str(width) for _, width in glyphs)
        low, high = _HEIGHT
        return self.objects.add(
            f"<< /Type /Font /Subtype /Type3 /FontBBox [0 {low} {_EM} {high}] /FontMatrix [0.001 0 0 0.001 0 0] "
            f"/FirstChar 1 /LastChar {len(glyphs)} /Widths [{widths}] /Resources << >> /CharProcs << {procs} >> "
            f"/Encoding << /Type /Encoding /Differences [1 {' '.join(names)}] >> "
            f"/ToUnicode {self.objects.add_stream(_unicode_map(glyphs))} 0 R >>"
        )

    def _program(self, width: int) -> int:
        return self.objects.add_stream(f"{width} 0 0 {_HEIGHT[0]} {width} {_HEIGHT[1]} d1")


def _glyphs(words: Words) -> list[tuple[float, Glyph]]:
    """Return (left, glyph) of a line from left to right; in right-to-left runs marks come before their letter."""
    found: list[tuple[float, Glyph]] = []
    for cell in sorted(words.cells, key=lambda cell: (cell.left, cell.right)):
        text = words.text[cell.start : cell.end].translate(_CONTROLS)
        width = round((cell.right - cell.left) * _EM / words.size)
        if cell.rtl:
            found += [(cell.left, (char, 0)) for char in reversed(text[1:])]
        if text:
            found.append((cell.left, (text[:1] if cell.rtl else text, width)))
    return found


def _unicode_map(glyphs: list[Glyph]) -> str:
    lines = [f"<{code:02x}> <{text.encode('utf-16-be').hex()}>" for code, (text, _) in enumerate(glyphs, start=1)]
    parts = [lines[at : at + 100] for at in range(0, len(lines), 100)]  # a map's limit
    return _MAP.format("\n".join(f"{len(part)} beginbfchar\n{chr(10).join(part)}\nendbfchar" for part in parts))
