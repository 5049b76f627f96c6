"""How a person wants pages set: fonts, spacing of lines, width, numbers in the margin. The same in every project."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
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


def setting_of(raw: Mapping[str, object]) -> PageSetting:
    """Return the setting that names and values spell; what is missing or unknown is as it is at first."""
    allowed = {"spacing": SPACINGS, "width": WIDTHS, "numbers": NUMBERS}
    known = {each.name: raw.get(each.name) for each in fields(PageSetting)}
    good = {
        name: value for name, value in known.items() if isinstance(value, str) and value in allowed.get(name, (value,))
    }
    return PageSetting(**good)  # type: ignore[arg-type]
