"""How large the window opens: as it was left, and never larger than the screen with its frame."""

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtWidgets import QWidget

from annotator.ui.memory import Frame

_NATURAL = QSize(1280, 800)
_USUAL = QMargins(4, 36, 4, 4)  # pixels of a title bar and edges, which are known only when the window is shown


def open_as_left(window: QWidget, frame: Frame) -> None:
    """Give a window that is not shown yet the size it had, maximised where it was so."""
    window.resize(fitting(QSize(*frame.size) if frame.size else _NATURAL, window, _USUAL))
    if frame.maximised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def frame_of(window: QWidget) -> Frame:
    """Return the size to come back to: that of the window when it is not maximised."""
    large = bool(window.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen))
    size = window.normalGeometry().size() if large else window.size()
    return Frame((size.width(), size.height()), large)


def fitting(wanted: QSize, window: QWidget, frame: QMargins) -> QSize:
    """Return as much of a size as the screen has room for, with a frame around it."""
    return wanted.boundedTo(window.screen().availableGeometry().marginsRemoved(frame).size())


def fit_frame(window: QWidget) -> None:
    """Make room for the frame that a window turned out to have, where it opened within the screen."""
    handle = window.windowHandle()
    if handle is None or window.isMaximized() or window.isFullScreen():
        return
    most = fitting(window.size(), window, handle.frameMargins())
    if fitting(window.size(), window, QMargins()) == window.size() != most:
        window.resize(most)
