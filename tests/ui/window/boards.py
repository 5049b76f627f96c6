"""Keyboards: what Qt tells of a key under a US and under an Arabic layout, by the place of the key."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.window import Window
from tests.ui.window.hands import CONTROL, NONE, SHIFT, focused

ROWS = ((10, "1234567890"), (24, "QWERTYUIOP[]"), (38, "ASDFGHJKL;'"), (52, "ZXCVBNM,./"))
PLACES = {letter: first + at for first, row in ROWS for at, letter in enumerate(row)}  # X11: evdev's code plus 8
# the rows of xkeyboard-config's symbols/ara, plain and with Shift; U+FEFB stands for the two letters of that key
ARABIC = dict(zip("QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,./", "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظ", strict=True))
SHIFTED = dict(
    zip(
        "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,./",
        "\u064e\u064b\u064f\u064c\ufef9\u0625`÷×\u061b<>"
        "\u0650\u064d][\ufef7\u0623\u0640\u060c/:\"~\u0652}{\ufef5\u0622'\u060c.\u061f",
        strict=True,
    )
)
US_SHIFTED = {"[": "{", "]": "}"}


class Board:
    """A keyboard with a layout: `press` sends what Qt gives for the key that a US keyboard prints so."""

    def __init__(self, layout: str) -> None:
        self.layout = layout

    def press(self, window: Window, place: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a letter, digit or sign on whatever has the focus in the window."""
        target = focused(window)
        letter = self._letter(place, bool(modifiers & SHIFT))
        typed = "" if modifiers & CONTROL else letter
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(letter.upper()), modifiers, PLACES[place], 0, 0, typed)
            QCoreApplication.sendEvent(target, event)

    def _letter(self, place: str, shift: bool) -> str:
        if self.layout == "us":
            return US_SHIFTED.get(place, place) if shift else place.lower()
        return (SHIFTED if shift else ARABIC).get(place, place)
