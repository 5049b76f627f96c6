"""The one application that Qt draws with, made where there is none."""

from PySide6.QtWidgets import QApplication

_kept: list[QApplication] = []


def ensure_application() -> None:
    """Make an application where there is none; a window may use it later."""
    if QApplication.instance() is None:
        _kept.append(QApplication([]))
