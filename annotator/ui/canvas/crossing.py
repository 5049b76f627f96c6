"""Which bracket a claim has that goes over several blocks: the same in all of them, however they are laid out."""

from collections.abc import Iterable, Sequence

from annotator.ui.canvas.blocks import Blocks
from annotator.ui.canvas.lanes import LANES
from annotator.ui.canvas.marks import Mark, MarkSource, reading_order

_ROUNDS = 8  # a chain of claims, each reaching into the next one's block, is followed so far


def crossing_lanes(blocks: Blocks, source: MarkSource, marks: Iterable[Mark]) -> dict[str, int | None]:
    """Return the lanes of those claims among `marks` that meet more than one block; None where there is no lane.

    Claims that meet in a block differ in lane. The lane next to the text is left to claims within one block.
    """
    own = [mark for mark in marks if mark.kind == "claim" and _extent(blocks, mark)[1] > _extent(blocks, mark)[0]]
    if not own:
        return {}
    chain = _chain(blocks, source, own)
    single = {_extent(blocks, mark)[0] for mark in chain if _extent(blocks, mark)[0] == _extent(blocks, mark)[1]}
    taken: list[tuple[int, int, int]] = []
    found: dict[str, int | None] = {}
    for mark in sorted(chain, key=reading_order):
        first, last = _extent(blocks, mark)
        if first == last:
            continue
        used = {lane for lane, start, end in taken if start <= last and first <= end}
        order = range(LANES) if single.isdisjoint(range(first, last + 1)) else (*range(1, LANES), 0)
        lane = next((lane for lane in order if lane not in used), None)
        found[mark.id] = lane
        if lane is not None:
            taken.append((lane, first, last))
    return {mark.id: found[mark.id] for mark in own}


def _chain(blocks: Blocks, source: MarkSource, own: Sequence[Mark]) -> list[Mark]:
    """Return all claims that share a block with one of `own`, or with one that does, and so on."""
    claims: list[Mark] = list(own)
    reach = (0, 0)
    for _ in range(_ROUNDS):
        wide = [mark for mark in claims if _extent(blocks, mark)[0] < _extent(blocks, mark)[1]]
        first = min(_extent(blocks, mark)[0] for mark in wide)
        last = max(_extent(blocks, mark)[1] for mark in wide)
        if reach == (first, last):
            break
        reach = (first, last)
        found = source.between(blocks[first].start, max(blocks[last].end, blocks[last].start + 1))
        claims = [mark for mark in found if mark.kind == "claim" and mark.fragments]
    return claims


def _extent(blocks: Blocks, mark: Mark) -> tuple[int, int]:
    """Return the first and the last block of a mark."""
    return blocks.at(mark.start), blocks.at(max(mark.start, mark.end - 1))
