"""Keys by their place on the keyboard, named by the letter a US layout prints there.

Under an Arabic layout Qt reports ح for the key printed P, so what people press is told by the scan code:
X11 and Wayland give the evdev code plus 8, Windows set-1 codes (the same numbers for letters and digits),
macOS a virtual key that names the place. Without a scan code (tests, remote desktops) the character decides.
"""

from types import MappingProxyType

from PySide6.QtGui import QGuiApplication, QKeyEvent

_ROWS = ((2, "1234567890"), (16, "QWERTYUIOP[]"), (30, "ASDFGHJKL;'"), (44, "ZXCVBNM,./"))
_SET_1 = MappingProxyType({first + i: letter for first, row in _ROWS for i, letter in enumerate(row)})
_MAC = MappingProxyType(
    dict(zip((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17), "ASDFHGZXCVBQWERYT", strict=True))
    | dict(zip((18, 19, 20, 21, 22, 23, 25, 26, 28, 29), "1234659780", strict=True))
    | dict(zip((31, 32, 34, 35, 37, 38, 40, 45, 46), "OUIPLJKNM", strict=True))
    | dict(zip((30, 33, 39, 41, 43, 44, 47), "][';,/.", strict=True))
)
_ARABIC = MappingProxyType(
    dict(zip("ضصثقفغعهخحجد", "QWERTYUIOP[]", strict=True))
    | dict(zip("شسيبلاتنمكط", "ASDFGHJKL;'", strict=True))
    | dict(zip("ئءؤرىةوزظ", "ZXCVNM,./", strict=True))
    | {"لا": "B", "ﻻ": "B"}
    | dict(zip("١٢٣٤٥٦٧٨٩٠", "1234567890", strict=True))
    | dict(zip("۱۲۳۴۵۶۷۸۹۰", "1234567890", strict=True))
)
_SIGNS = {"{": "[", "}": "]", ":": ";", '"': "'", "<": ",", ">": ".", "?": "/"}  # what Shift makes of signs
_EVDEV_OFFSET = 8


def us_key(event: QKeyEvent) -> str | None:
    """Return the letter (A-Z) or digit that a US layout prints on the pressed key, or None for any other key."""
    place = us_place(event)
    return place if place and place.isalnum() else None


def us_place(event: QKeyEvent) -> str | None:
    """Return the letter, digit or one of ``[];',./`` that a US layout prints on the pressed key, or None."""
    platform, scan, virtual = QGuiApplication.platformName(), event.nativeScanCode(), event.nativeVirtualKey()
    if scan or (platform == "cocoa" and virtual):
        return key_by_place(platform, scan, virtual)
    return key_by_character(event.key(), event.text())


def key_by_place(platform: str, scan: int, virtual: int) -> str | None:
    """Return the US letter, digit or sign at a place; `platform` is Qt's name (xcb, wayland, windows, cocoa)."""
    if platform == "cocoa":
        return _MAC.get(virtual)
    if platform == "windows":
        return _SET_1.get(scan)
    return _SET_1.get(scan - _EVDEV_OFFSET)


def key_by_character(key: int, text: str) -> str | None:
    """Return the US key for Qt's key or the typed character, through the Arabic layout where needed."""
    typed = chr(key) if key < 0x110000 else ""
    for character in (typed, text):
        if len(character) == 1 and character.isascii() and character.isalnum():
            return character.upper()
        if len(character) == 1 and (sign := _SIGNS.get(character, character)) in "[];',./":
            return sign
        if character in _ARABIC:
            return _ARABIC[character]
    return None
