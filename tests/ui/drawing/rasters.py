"""SVG and PDF turned into pixels, and read, by programs that owe the drawing code nothing."""

import shutil
import subprocess

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from annotator.ui.canvas.recorder import Drawing
from annotator.ui.drawing.pdf import POINTS, Pdf
from annotator.ui.drawing.svg import svg

CONTROLS = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF))


def pdf_bytes(*drawings: Drawing) -> bytes:
    pdf = Pdf("title", "ar")
    for drawing in drawings:
        pdf.add(drawing)
    return pdf.file()


def svg_bytes(drawing: Drawing) -> bytes:
    return svg(drawing, "title", "ar").encode()


def by_qt(drawing: Drawing) -> QImage:
    image = QImage(drawing.width, drawing.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(svg_bytes(drawing)).render(painter)
    painter.end()
    return image


def by_librsvg(drawing: Drawing) -> QImage:
    return QImage.fromData(output("rsvg-convert", svg_bytes(drawing)))


def by_pdfium(drawing: Drawing) -> QImage:
    page = pypdfium2.PdfDocument(pdf_bytes(drawing))[0]
    seen = page.render(scale=1 / POINTS)
    image = QImage(bytes(seen.buffer), seen.width, seen.height, seen.stride, QImage.Format.Format_BGR888)
    return image.copy(0, 0, drawing.width, drawing.height)


def by_poppler(drawing: Drawing) -> QImage:
    image = QImage.fromData(output("pdftoppm", pdf_bytes(drawing), "-r", "96", "-png", "-singlefile", "-"))
    return image.copy(0, 0, drawing.width, drawing.height)


def text_by_pdfium(file: bytes) -> str:
    pages = pypdfium2.PdfDocument(file)
    return "\n".join(page.get_textpage().get_text_range() for page in pages)


def text_by_poppler(file: bytes) -> str:
    return output("pdftotext", file, "-", "-").decode().translate(CONTROLS)


def output(program: str, given: bytes, *arguments: str) -> bytes:
    if not shutil.which(program):
        pytest.skip(f"no {program}")
    return subprocess.run([program, *arguments], input=given, capture_output=True, check=True).stdout
