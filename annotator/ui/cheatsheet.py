"""The sheet of keys (F1): made from the table of actions, what the page does with keys, and the labels."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.model.schema import Label
from annotator.ui.actions.action import QT_TRANSLATE_NOOP
from annotator.ui.actions.table import ACTIONS, GROUPS
from annotator.ui.panels.column import leading, plain_label

# what the page does with keys by itself; in a right-to-left paragraph Left goes forward
PAGE: Sequence[tuple[str, str]] = (
    ("← →", QT_TRANSLATE_NOOP("CheatSheet", "One letter on or back, as the paragraph reads")),
    ("Ctrl+← →", QT_TRANSLATE_NOOP("CheatSheet", "One word on or back")),
    ("Alt+← →", QT_TRANSLATE_NOOP("CheatSheet", "One sentence on or back")),
    ("Ctrl+↑ ↓", QT_TRANSLATE_NOOP("CheatSheet", "One paragraph up or down")),
    ("Shift", QT_TRANSLATE_NOOP("CheatSheet", "with any of these selects")),
    ("Tab", QT_TRANSLATE_NOOP("CheatSheet", "Next annotation; with Shift the one before")),
    ("Enter", QT_TRANSLATE_NOOP("CheatSheet", "List what is hidden here and what the annotation leads to")),
    ("Esc", QT_TRANSLATE_NOOP("CheatSheet", "Let go of what is selected")),
)
_COLUMNS = (3, 2, 1)  # as many as have room

Row = tuple[str, str]
Section = tuple[str, list[Row]]
_EDGE = 28  # pixels: of the scroll bar and the frame


class CheatSheet(QDialog):
    """All keys at a glance, in columns; Escape or F1 closes it."""

    def __init__(self, labels: Sequence[Label], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._area = QScrollArea()
        self._arrange()
        sections = self._sections(labels, language)
        room = (parent or self.screen()).size()
        for count in _COLUMNS:
            inside = _inside(sections, count)
            if inside.sizeHint().width() + _EDGE <= room.width() - 40:
                break
        self._area.setWidget(inside)
        wanted = inside.sizeHint()
        self.resize(min(wanted.width() + _EDGE, room.width() - 40), min(wanted.height() + 8, room.height() - 60))

    def _sections(self, labels: Sequence[Label], language: str) -> list[Section]:
        groups = [(QCoreApplication.translate("Actions", title), _actions(name)) for name, title in GROUPS]
        page = [(keys, QCoreApplication.translate("CheatSheet", what)) for keys, what in PAGE]
        tags = [(each.key, each.title.in_language(language)) for each in labels if each.key]
        return [(self.tr("On the page"), page), *groups, (self.tr("Labels"), tags)]

    def _arrange(self) -> None:
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)


def _inside(sections: Sequence[Section], count: int) -> QWidget:
    """Return the sections in so many columns, each where most room is left."""
    inside = QWidget()
    inside.setObjectName("inside")
    row = QHBoxLayout(inside)
    row.setContentsMargins(20, 12, 20, 16)
    row.setSpacing(36)
    columns, heights = [QVBoxLayout() for _ in range(count)], [0] * count
    grids: list[list[QGridLayout]] = [[] for _ in range(count)]
    for title, rows in sections:
        shortest = heights.index(min(heights))
        heights[shortest] += len(rows) + 2
        grids[shortest].append(_section(title, rows))
        columns[shortest].addWidget(_holding(grids[shortest][-1]))
    for column, aligned in zip(columns, grids, strict=True):
        _align(aligned)
        column.setSpacing(14)
        column.addStretch(1)
        row.addLayout(column)
    return inside


def _align(sections: Sequence[QGridLayout]) -> None:
    """Let what the keys do begin at one edge in all sections of a column."""
    found = (grid.itemAtPosition(at, 0) for grid in sections for at in range(1, grid.rowCount()))
    widest = max((cap.sizeHint().width() for cap in found if cap), default=0)
    for grid in sections:
        grid.setColumnMinimumWidth(0, widest)


def _actions(group: str) -> list[Row]:
    return [(each.bound[0], each.named()) for each in ACTIONS if each.group == group and each.bound]


def _holding(layout: QGridLayout) -> QWidget:
    whole = QWidget()
    whole.setObjectName("inside")
    whole.setLayout(layout)
    return whole


def _section(title: str, rows: Iterable[Row]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    grid.addWidget(leading(plain_label(title.upper(), "header", 0.82)), 0, 0, 1, 2)
    for at, (keys, what) in enumerate(rows, start=1):
        grid.addWidget(_caps(keys), at, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        said = leading(plain_label(what, "", 0.92))
        grid.addWidget(said, at, 1)
    return grid


def _caps(keys: str) -> QWidget:
    """Return keys as caps; they read from left to right in either language, as they are printed on keyboards."""
    cap = plain_label(keys, "cap", 0.8, bold=True)
    cap.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return cap
