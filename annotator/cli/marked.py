"""A text with its annotations written into it: ⟦label: text⟧, the longer around the shorter."""

from collections import defaultdict
from collections.abc import Iterable


def marked(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """Return `text` with each span `(start, end, label)`, in code points, between brackets."""
    opening: dict[int, list[str]] = defaultdict(list)
    closing: dict[int, int] = defaultdict(int)
    for start, end, label in sorted(spans, key=lambda span: (span[0], -span[1], span[2])):
        opening[start].append(f"⟦{label}: ")
        closing[end] += 1
    parts, last = [], 0
    for at in sorted(opening.keys() | closing.keys()):
        parts += [text[last:at], "⟧" * closing[at], *opening[at]]
        last = at
    return "".join([*parts, text[last:]])
