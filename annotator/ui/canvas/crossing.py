"""Which bracket a claim has that goes over several blocks: the same in all of them, however they are laid out."""

from collections.abc import Iterable, Sequence

from annotator.ui.canvas.blocks import Blocks
from annotator.ui.canvas.lanes import LANES
from annotator.ui.canvas.marks import Mark, MarkSource, reading_order

_ROUNDS = 8  # a chain of claims, each reaching into the next one's block, is followed so far
_REACH = 16  # blocks around those that are asked for: a claim over the whole document costs no more than others

Known = dict[str, tuple[int | None, int, int]]  # the lane of a claim (None: there was none), its first and last block


def crossing_lanes(
    blocks: Blocks, source: MarkSource, index: int, marks: Iterable[Mark], known: Known
) -> dict[str, int | None]:
    """Return the lanes of those claims of a block that meet others too; None where there is no lane.

    Claims that meet in a block differ in lane. The lane next to the text is left to claims within one block.
    A lane that was given stays: `known` holds all of them and grows. For a chain may be longer than what is looked at,
    and lanes would be others when it is looked at from elsewhere.
    """
    own = [mark for mark in marks if mark.has_bracket and _extent(blocks, mark)[1] > _extent(blocks, mark)[0]]
    if any(mark.id not in known for mark in own):
        _give_lanes(blocks, *_chain(blocks, source, index, own), known)
    return {mark.id: known[mark.id][0] for mark in own}


def _give_lanes(blocks: Blocks, chain: Sequence[Mark], reach: tuple[int, int], known: Known) -> None:
    extents = {mark.id: _extent(blocks, mark) for mark in chain}
    single = {first for first, last in extents.values() if first == last}
    new = [mark for mark in chain if mark.id not in known and extents[mark.id][0] < extents[mark.id][1]]
    least, most = min(extents[mark.id][0] for mark in new), max(extents[mark.id][1] for mark in new)
    taken = [each for each in known.values() if each[0] is not None and each[1] <= most and least <= each[2]]
    for mark in sorted(new, key=reading_order):
        first, last = extents[mark.id]
        used = {lane for lane, start, end in taken if start <= last and first <= end}
        alone = reach[0] <= first and last <= reach[1] and single.isdisjoint(range(first, last + 1))
        lane = next((lane for lane in (range(LANES) if alone else (*range(1, LANES), 0)) if lane not in used), None)
        known[mark.id] = (lane, first, last)
        if lane is not None:
            taken.append(known[mark.id])


def _chain(
    blocks: Blocks, source: MarkSource, index: int, own: Iterable[Mark]
) -> tuple[Sequence[Mark], tuple[int, int]]:
    """Return all claims that share a block with one of `own`, or with one that does, and so on, and where they lie."""
    claims: Sequence[Mark] = list(own)
    reach = (0, 0)
    for _ in range(_ROUNDS):
        extents = [_extent(blocks, mark) for mark in claims]
        first = max(min(first for first, last in extents if first < last), index - _REACH)
        last = min(max(last for first, last in extents if first < last), index + _REACH)
        if reach == (first, last):
            break
        reach = (first, last)
        found = source.between(blocks[first].start, max(blocks[last].end, blocks[last].start + 1))
        claims = [mark for mark in found if mark.has_bracket and mark.fragments]
    return claims, reach


def _extent(blocks: Blocks, mark: Mark) -> tuple[int, int]:
    """Return the first and the last block of a mark."""
    return blocks.at(mark.start), blocks.at(max(mark.start, mark.end - 1))
