"""Groups: what several members have of one thing, joined from the best pairs of every two of them.

Nobody is twice in a group; where the pairs contradict each other the heaviest are joined first, ties by id. So the
groups do not depend on the order of members.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

Pair = tuple[int, int, int]  # weight, and two numbers in the order of ids
PairUp = Callable[[Sequence[int], Sequence[int]], Iterable[Pair]]


def grouped(numbers: Iterable[int], members: Sequence[str], pair_up: PairUp) -> list[list[int]]:
    """Return `numbers` in groups, each of them in one; `members` gives whose each is, `pair_up` matches two members."""
    by_member = defaultdict[str, list[int]](list)
    for number in sorted(numbers):
        by_member[members[number]].append(number)
    sides = sorted(by_member.values())
    pairs = [pair for left, right in combinations(sides, 2) for pair in pair_up(left, right)]
    return _joined([number for side in sides for number in side], members, pairs)


def _joined(numbers: Iterable[int], members: Sequence[str], pairs: Iterable[Pair]) -> list[list[int]]:
    groups = {number: [number] for number in numbers}
    owners = {number: {members[number]} for number in groups}
    for _, one, other in sorted((-weight, *((n, m) if n < m else (m, n))) for weight, n, m in pairs):
        first, second = groups[one], groups[other]
        if first is second or owners[first[0]] & owners[second[0]]:
            continue
        owners[first[0]] |= owners[second[0]]
        first += second
        for number in second:
            groups[number] = first
    found = {id(group): sorted(group) for group in groups.values()}
    return sorted(found.values())
