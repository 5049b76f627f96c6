"""Draws the icons in the sizes that desktops ask for: `make icons`, after an SVG was changed."""

import os
import shutil
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parent.parent / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256)
NAMES = {"annotator": "apps/annotator", "annotator-file": "mimetypes/application-x-annotator"}


def drawn(svg: Path, size: int) -> QImage:
    """Return an SVG as an image of `size` by `size` pixels on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    return image


def draw_all(target: Path) -> None:
    """Write the folder `hicolor` of the icon theme specification anew."""
    shutil.rmtree(target, ignore_errors=True)
    for source, name in NAMES.items():
        svg = ICONS / f"{source}.svg"
        for size in SIZES:
            path = target / f"{size}x{size}" / f"{name}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            drawn(svg, size).save(str(path))
        scalable = target / "scalable" / f"{name}.svg"
        scalable.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(svg, scalable)


if __name__ == "__main__":
    app = QGuiApplication([])
    draw_all(ICONS / "hicolor")
