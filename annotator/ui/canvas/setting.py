"""How a person wants pages set: fonts, spacing of lines, width, numbers in the margin. The same in every project."""

from dataclasses import dataclass
from typing import Literal

from annotator.ui.fonts import ARABIC, LATIN

Spacing = Literal["close", "normal", "wide"]
Width = Literal["narrow", "normal", "wide", "window"]
Numbers = Literal["paragraphs", "sentences", "none"]
SPACINGS: tuple[Spacing, ...] = ("close", "normal", "wide")
WIDTHS: tuple[Width, ...] = ("narrow", "normal", "wide", "window")
NUMBERS: tuple[Numbers, ...] = ("paragraphs", "sentences", "none")


@dataclass(frozen=True, slots=True)
class PageSetting:
    """`arabic` and `latin` are families of fonts; `width` is the most a page takes of the window."""

    arabic: str = ARABIC
    latin: str = LATIN
    spacing: Spacing = "normal"
    width: Width = "normal"
    numbers: Numbers = "paragraphs"


STANDARD = PageSetting()
