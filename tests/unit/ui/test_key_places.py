"""Keys are told by their place, whatever layout is active."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.keys import key_by_character, key_by_place, us_key


@pytest.mark.parametrize(
    ("platform", "scan", "virtual", "letter"),
    [
        ("xcb", 33, 0x5D2, "P"),
        ("wayland", 33, 0x5D2, "P"),
        ("xcb", 10, 0, "1"),
        ("xcb", 19, 0, "0"),
        ("windows", 0x19, 0, "P"),
        ("windows", 0x2C, 0, "Z"),
        ("cocoa", 1, 35, "P"),
        ("cocoa", 1, 0, "A"),
        ("xcb", 36, 0, None),
        ("xcb", 65, 0, None),
    ],
)
def test_a_place_has_the_letter_of_a_us_layout(platform, scan, virtual, letter):
    assert key_by_place(platform, scan, virtual) == letter


def test_every_letter_and_digit_has_one_place_on_each_system():
    everything = set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789[];',./")
    assert {key_by_place("xcb", scan, 0) for scan in range(8, 70)} - {None} == everything
    assert {key_by_place("windows", scan, 0) for scan in range(70)} - {None} == everything
    assert {key_by_place("cocoa", 1, virtual) for virtual in range(60)} - {None} == everything


@pytest.mark.parametrize(("typed", "letter"), [("ح", "P"), ("ش", "A"), ("لا", "B"), ("ى", "N"), ("٧", "7"), ("p", "P")])
def test_without_a_place_the_character_decides(typed, letter):
    key = ord(typed.upper()) if len(typed) == 1 else 0
    assert key_by_character(key, typed) == letter


def test_the_scan_code_goes_before_the_character(qapp, monkeypatch):
    event = QKeyEvent(QEvent.Type.KeyPress, 0x062D, Qt.KeyboardModifier.NoModifier, 33, 0x5D2, 0, "ح")
    assert us_key(event) == "P"
    other = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_P, Qt.KeyboardModifier.NoModifier, 24, 0, 0, "p")
    assert us_key(other) == "Q"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_F1, Qt.Key.Key_Shift, Qt.Key.Key_Semicolon])
def test_other_keys_have_no_letter(qapp, key):
    assert us_key(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)) is None
