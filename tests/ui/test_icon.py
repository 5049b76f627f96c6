"""The icon: the window wears it, and the sizes that desktops show are drawn from it."""

from PySide6.QtGui import QImage

from annotator.paths import data_folder
from annotator.ui.app import application

ICONS = data_folder("resources") / "icons"
DRAWN = {"annotator": "apps/annotator", "annotator-file": "mimetypes/application-x-annotator"}


def test_the_window_wears_the_icon():
    icon = application().windowIcon()
    assert not icon.isNull()
    assert icon.pixmap(32).toImage().pixelColor(16, 4).name() == "#0b6e6e"


def test_every_size_is_drawn_from_the_svg():
    for source, name in DRAWN.items():
        assert (ICONS / "hicolor" / "scalable" / f"{name}.svg").read_bytes() == (ICONS / f"{source}.svg").read_bytes()
        for size in (16, 24, 32, 48, 64, 128, 256):
            drawn = QImage(str(ICONS / "hicolor" / f"{size}x{size}" / f"{name}.png"))
            fresh = QImage(str(ICONS / f"{source}.svg")).scaled(size, size)
            assert drawn.size() == fresh.size()
            centre = drawn.pixelColor(size // 2, size // 2), fresh.pixelColor(size // 2, size // 2)
            assert max(abs(centre[0].red() - centre[1].red()), abs(centre[0].blue() - centre[1].blue())) < 24, name
