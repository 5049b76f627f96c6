"""Where the panels stand: in stacks, from top to bottom, on the reading side or the far side of the page.

Sides are named by reading, not by left and right, so that one arrangement serves both directions of the window.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

Side = Literal["reading", "far"]
SIDES: tuple[Side, ...] = ("reading", "far")


@dataclass(frozen=True, slots=True)
class Stacked:
    """Panels that lie over one another, by name; `current` is seen, `height` in pixels is 0 where nobody chose one."""

    names: tuple[str, ...]
    current: str
    height: int = 0


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The stacks of both sides, the panels that are hidden, and the widths of the sides in pixels once chosen."""

    reading: tuple[Stacked, ...]
    far: tuple[Stacked, ...]
    hidden: frozenset[str] = frozenset()
    widths: tuple[int, int] | None = None

    def side(self, side: Side) -> tuple[Stacked, ...]:
        """Return the stacks of one side."""
        return self.reading if side == "reading" else self.far

    def with_side(self, side: Side, stacks: Sequence[Stacked]) -> "Arrangement":
        """Return the arrangement with other stacks on one side."""
        return replace(self, reading=tuple(stacks)) if side == "reading" else replace(self, far=tuple(stacks))

    def names(self) -> Iterator[str]:
        """Walk all panels in order."""
        return (name for side in SIDES for stack in self.side(side) for name in stack.names)


STANDARD = Arrangement(
    reading=(
        Stacked(("documents", "search", "about"), "documents", 330),
        Stacked(("tags", "guidelines", "team"), "tags", 470),
    ),
    far=(Stacked(("annotation", "list", "comments", "problems", "conflicts", "review"), "annotation"),),
    hidden=frozenset({"conflicts", "review"}),  # most people have none to settle; keys and notes bring the panels
)


def place_of(arrangement: Arrangement, name: str) -> tuple[Side, int]:
    """Return the side and the number of the stack that a panel is in; raises LookupError."""
    for side in SIDES:
        for at, stack in enumerate(arrangement.side(side)):
            if name in stack.names:
                return side, at
    raise LookupError(f"there is no panel {name}")


def moved(arrangement: Arrangement, name: str, side: Side, at: int, alone: bool = False) -> Arrangement:
    """Return the arrangement with a panel in stack `at` of a side, or `alone` in a new one before it."""
    place_of(arrangement, name)
    marked = _put(arrangement, name, side, at, alone)
    return replace(marked, hidden=marked.hidden - {name})


def _put(arrangement: Arrangement, name: str, side: Side, at: int, alone: bool) -> Arrangement:
    stacks: dict[Side, list[Stacked]] = {each: list(arrangement.side(each)) for each in SIDES}
    home, number = place_of(arrangement, name)
    if alone or at >= len(stacks[side]):
        if (home, number) == (side, at) and stacks[home][number].names == (name,):
            return arrangement
        new = Stacked((name,), name)
        stacks[home][number] = _without(stacks[home][number], name)
        stacks[side].insert(at, new)
    elif (home, number) != (side, at):
        stacks[home][number] = _without(stacks[home][number], name)
        joined = stacks[side][at]
        stacks[side][at] = replace(joined, names=(*joined.names, name), current=name)
    kept = {each: tuple(stack for stack in stacks[each] if stack.names) for each in SIDES}
    return replace(arrangement, reading=kept["reading"], far=kept["far"])


def _without(stack: Stacked, name: str) -> Stacked:
    names = tuple(each for each in stack.names if each != name)
    current = stack.current if stack.current != name else (names[0] if names else "")
    return replace(stack, names=names, current=current)


def turned(arrangement: Arrangement, name: str) -> Arrangement:
    """Return the arrangement with a panel shown, in front of its stack."""
    side, at = place_of(arrangement, name)
    stacks = list(arrangement.side(side))
    stacks[at] = replace(stacks[at], current=name)
    return replace(arrangement, hidden=arrangement.hidden - {name}).with_side(side, stacks)


def hidden(arrangement: Arrangement, name: str) -> Arrangement:
    """Return the arrangement with a panel hidden; it keeps its place."""
    side, at = place_of(arrangement, name)
    stack = arrangement.side(side)[at]
    whole = replace(arrangement, hidden=arrangement.hidden | {name})
    others = [each for each in stack.names if each not in whole.hidden]
    return _current(whole, side, at, others[0]) if stack.current == name and others else whole


def _current(arrangement: Arrangement, side: Side, at: int, name: str) -> Arrangement:
    stacks = list(arrangement.side(side))
    stacks[at] = replace(stacks[at], current=name)
    return arrangement.with_side(side, stacks)


def arrangement_json(arrangement: Arrangement) -> dict[str, object]:
    """Spell an arrangement for what is remembered."""
    return {
        **{side: [[list(s.names), s.current, s.height] for s in arrangement.side(side)] for side in SIDES},
        "hidden": sorted(arrangement.hidden),
        "widths": arrangement.widths,
    }


def arrangement_from(raw: object) -> Arrangement:
    """Read what was remembered; panels it does not name come where they usually are, what it does not know is left."""
    if not isinstance(raw, Mapping):
        return STANDARD
    known, seen = set(STANDARD.names()), set[str]()
    read = Arrangement(
        _stacks(raw.get("reading"), known, seen),
        _stacks(raw.get("far"), known, seen),
        _hidden(raw, known),
        _widths(raw),
    )
    for name in STANDARD.names():
        if name not in seen:
            read = _added(read, name)
            read = replace(read, hidden=read.hidden | (STANDARD.hidden & {name}))
    return read


def _stacks(raw: object, known: set[str], seen: set[str]) -> tuple[Stacked, ...]:
    found = []
    for each in raw if isinstance(raw, list) else ():
        match each:
            case [list(names), current, int(height)] if 0 <= height < 1 << 16:
                kept = tuple(dict.fromkeys(name for name in _texts(names) if name in known and name not in seen))
                seen.update(kept)
                if kept:
                    found.append(Stacked(kept, current if current in kept else kept[0], height))
    return tuple(found)


def _texts(raw: list[object]) -> list[str]:
    return [each for each in raw if isinstance(each, str)]


def _hidden(raw: Mapping[str, object], known: set[str]) -> frozenset[str]:
    names = raw.get("hidden")
    return frozenset(name for name in _texts(names) if name in known) if isinstance(names, list) else frozenset()


def _widths(raw: Mapping[str, object]) -> tuple[int, int] | None:
    match raw.get("widths"):
        case [int(reading), int(far)] if 0 < reading < 1 << 16 and 0 < far < 1 << 16:
            return reading, far
        case _:
            return None


def _added(arrangement: Arrangement, name: str) -> Arrangement:
    """Put a panel that a later version brought beside those it usually lies with."""
    side, at = place_of(STANDARD, name)
    friends: Sequence[str] = STANDARD.side(side)[at].names
    for friend in friends:
        if friend != name and friend in set(arrangement.names()):
            home, number = place_of(arrangement, friend)
            stack = arrangement.side(home)[number]
            grown = replace(stack, names=(*stack.names, name))
            stacks = tuple(grown if each is stack else each for each in arrangement.side(home))
            return arrangement.with_side(home, stacks)
    return arrangement.with_side(side, (*arrangement.side(side), Stacked((name,), name)))
