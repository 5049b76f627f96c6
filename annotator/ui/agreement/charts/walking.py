"""Walking from spot to spot by arrows: to the nearest one that lies that way, as it is seen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ASTRAY = 3.0  # how much worse it is to leave the line than to go on


def next_spot(rects: Sequence[QRectF], at: int | None, key: Qt.Key) -> int | None:
    """Return the spot to which a key leads from the one `at`; None where it leads nowhere, or is another key."""
    if not rects:
        return None
    if key == Qt.Key.Key_Home:
        return 0
    if key == Qt.Key.Key_End:
        return len(rects) - 1
    if key not in _WAYS:
        return None
    if at is None:
        return 0
    across, down = _WAYS[key]
    here = rects[at].center()
    steps = [(rect.center() - here, place) for place, rect in enumerate(rects)]
    ahead = [
        (along + abs(step.x() * down + step.y() * across) * _ASTRAY, place)
        for step, place in steps
        if (along := step.x() * across + step.y() * down) > 0.5
    ]
    return min(ahead)[1] if ahead else None
