"""How large the Agreement window is: as it was left, and never larger than the screen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from annotator.ui.memory import recall_choices, remember_choices, try_to_keep

_NATURAL = QSize(1180, 760)
_NAME = "agreement-window"


def recall_size() -> QSize:
    """Return the size to open with."""
    match recall_choices().get(_NAME):
        case [int(width), int(height)] if 300 < width < 1 << 14 and 200 < height < 1 << 14:
            wanted = QSize(width, height)
        case _:
            wanted = _NATURAL
    screen = QGuiApplication.primaryScreen()
    return wanted.boundedTo(screen.availableGeometry().size() - QSize(8, 40)) if screen else wanted


def remember_size(size: QSize) -> None:
    """Write how large it is left, where that is something new."""
    known, now = recall_choices(), [size.width(), size.height()]
    if known.get(_NAME) != now:
        try_to_keep(lambda: remember_choices(known | {_NAME: now}))
