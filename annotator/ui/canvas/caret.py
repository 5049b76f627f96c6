"""Where the caret goes: logical moves by unit, line and page, as the paragraph's direction reads."""

from dataclasses import dataclass

from annotator.text.boundaries import next_grapheme, previous_grapheme, sentence_at, word_at
from annotator.ui.canvas.geometry import Hit
from annotator.ui.canvas.keyboard import Move, Unit
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.canvas.units import unit_after, unit_before, unit_end


@dataclass(frozen=True, slots=True)
class Spot:
    """A line of a block and an x in it: where vertical moves come from."""

    index: int
    line: int
    x: float


def block_of(sheet: Sheet, hit: Hit) -> int:
    """Return the block a caret stands in; upstream it may stand at the end of a piece."""
    index = sheet.index_of(hit.offset)
    if hit.upstream and index and sheet.blocks[index - 1].end == hit.offset:
        return index - 1
    return index


def spot(sheet: Sheet, hit: Hit) -> Spot:
    """Return where on the sheet a caret is drawn."""
    index = block_of(sheet, hit)
    laid = sheet.laid(index)
    line = laid.line_of(hit)
    return Spot(index, line, laid.caret_x(line, hit))


def forward(sheet: Sheet, offset: int, unit: Unit = "grapheme") -> int:
    """Return the next boundary after `offset`, in the next block where this one ends."""
    block = sheet.blocks[sheet.index_of(offset)]
    if offset >= block.end:
        return min(offset + 1, len(sheet.text))
    text, at = sheet.text[block.start : block.end], offset - block.start
    if unit == "grapheme":
        return block.start + next_grapheme(text, at)
    word = word_at(text, at)
    at = word[1] if word and word[1] > at else next_grapheme(text, at)
    while at < len(text) and not (text[at].isalnum() and word_at(text, at)):
        at = next_grapheme(text, at)
    return block.start + at


def backward(sheet: Sheet, offset: int, unit: Unit = "grapheme") -> int:
    """Return the boundary before `offset`, in the block before where this one begins."""
    index = sheet.index_of(offset)
    block = sheet.blocks[index]
    if offset == block.start and index and sheet.blocks[index - 1].end == offset:
        block = sheet.blocks[index - 1]
    if offset <= block.start:
        return max(offset - 1, 0)
    text, at = sheet.text[block.start : block.end], offset - block.start
    if unit == "grapheme":
        return block.start + previous_grapheme(text, at)
    while at:
        at = previous_grapheme(text, at)
        word = word_at(text, at) if text[at].isalnum() else None
        if word:
            return block.start + min(word[0], at)
    return block.start


def extent(sheet: Sheet, offset: int, unit: Unit) -> tuple[int, int]:
    """Return the unit that holds `offset`, the one grapheme where there is none; itself for graphemes."""
    block = sheet.blocks[sheet.index_of(offset)]
    text, at = sheet.text[block.start : block.end], offset - block.start
    if unit == "paragraph":
        return block.paragraph
    if not text or unit == "grapheme":
        return offset, offset
    at = min(at, len(text) - 1)
    found = word_at(text, at) if unit == "word" else sentence_at(text, at)
    start, end = found or (at, next_grapheme(text, at))
    return block.start + start, block.start + end


def travel(sheet: Sheet, head: Hit, goal: float | None, move: Move, page: int) -> tuple[Hit, float | None]:
    """Return where a move leads from `head`, and the x that further moves up or down aim for (`goal`).

    `page` is how many lines a page key moves by.
    """
    match move.way:
        case "forward" | "backward":
            return _step(sheet, head.offset, move), None
        case "line start" | "line end":
            return (line_start if move.way == "line start" else line_end)(sheet, head), None
        case "top" | "bottom":
            return Hit(0, upstream=True) if move.way == "top" else Hit(len(sheet.text)), None
    return _travel_by_lines(sheet, head, goal, move, page)


def _step(sheet: Sheet, offset: int, move: Move) -> Hit:
    """Return the next boundary of a move's unit.

    A selection that grows by sentences or paragraphs ends where they do, without the space before the next.
    """
    onward = move.way == "forward"
    if move.unit in ("grapheme", "word"):
        return Hit((forward if onward else backward)(sheet, offset, move.unit))
    if onward and move.extend:
        return Hit(unit_end(sheet.text, offset, move.unit), upstream=True)
    at = (unit_after if onward else unit_before)(sheet.text, offset, move.unit)
    return Hit(at, upstream=at == sheet.blocks[sheet.index_of(at)].paragraph[0])


def _travel_by_lines(sheet: Sheet, head: Hit, goal: float | None, move: Move, page: int) -> tuple[Hit, float | None]:
    place = spot(sheet, head)
    aim = place.x if goal is None else goal
    count = max(1, page) if "page" in move.way else 1
    down = move.way.endswith("down")
    found = by_lines(sheet, Spot(place.index, place.line, aim), count if down else -count)
    return (found, aim) if found else (Hit(len(sheet.text)) if down else Hit(0, upstream=True), None)


def by_lines(sheet: Sheet, at: Spot, count: int) -> Hit | None:
    """Return the place `count` lines further down (up where negative), or None at the first or last line."""
    index, line = at.index, at.line
    for _ in range(abs(count)):
        step = _next_line(sheet, index, line, 1 if count > 0 else -1)
        if step is None:
            return sheet.laid(index).hit(line, at.x) if (index, line) != (at.index, at.line) else None
        index, line = step
    return sheet.laid(index).hit(line, at.x)


def line_start(sheet: Sheet, hit: Hit) -> Hit:
    """Return the beginning of the caret's line."""
    laid, line = _line(sheet, hit)
    return laid.line_start(line)


def line_end(sheet: Sheet, hit: Hit) -> Hit:
    """Return the end of the caret's line, tied to it where the paragraph goes on in the next one."""
    laid, line = _line(sheet, hit)
    return laid.line_end(line)


def _line(sheet: Sheet, hit: Hit) -> tuple[LaidBlock, int]:
    laid = sheet.laid(block_of(sheet, hit))
    return laid, laid.line_of(hit)


def _next_line(sheet: Sheet, index: int, line: int, step: int) -> tuple[int, int] | None:
    if 0 <= line + step < len(sheet.laid(index).lines):
        return index, line + step
    index += step
    if not 0 <= index < len(sheet.blocks):
        return None
    return index, 0 if step > 0 else len(sheet.laid(index).lines) - 1
