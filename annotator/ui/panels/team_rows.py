"""The rows of the team: each member, and below them the computers on which they work."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.model.entry import Member
from annotator.project.team import TeamDevice
from annotator.ui.line import draw_line, isolate, listed
from annotator.ui.panels.column import MARGIN
from annotator.ui.panels.row_model import ROW, Index, RowModel
from annotator.ui.panels.rows import BETWEEN, RowDelegate, hover_text, row_height, without_end
from annotator.ui.style import panel_font
from annotator.ui.team.wording import role_explained, role_title

_INDENT = 18  # pixels


@dataclass(frozen=True, slots=True)
class TeamRow:
    """A member, or one of their devices where `device` is given; `is_me` is the person here.

    Who has no computer in the team `is_awaited`: they have yet to join.
    """

    member: Member
    is_me: bool
    device: TeamDevice | None = None
    is_awaited: bool = False

    @property
    def id(self) -> str:
        """What the row is about."""
        return self.device.id if self.device else self.member.id

    @property
    def name(self) -> str:
        """What is named."""
        return self.device.name if self.device else self.member.name

    def facts(self) -> list[str]:
        """Return what is said of it."""
        if self.device is not None:
            revoked = _tr("revoked") if self.device.revoked else ""
            return [each for each in (_tr("this computer") if self.device.here else "", revoked) if each]
        me, retired = (_tr("you") if self.is_me else ""), (_tr("out of the team") if self.member.retired else "")
        awaited = _tr("has not joined yet") if self.is_awaited and not (self.is_me or self.member.retired) else ""
        return [each for each in (role_title(self.member.role), me, retired, awaited) if each]

    def explained(self) -> list[str]:
        """Return what hovering tells."""
        if self.device is None:
            return [self.name, BETWEEN.join(self.facts()), role_explained(self.member.role)]
        said = _tr("Nothing new from this computer is taken any more.") if self.device.revoked else ""
        return [self.name, BETWEEN.join([isolate(self.member.name), *self.facts()]), said]


class TeamModel(RowModel[TeamRow]):
    """The rows that are shown."""

    def is_same(self, one: TeamRow, other: TeamRow) -> bool:
        """Tell whether two rows are about one member or computer."""
        return one.id == other.id

    def title(self, at: int) -> str:
        """Return the name of a row."""
        return self.rows[at].name

    def hover(self, at: int) -> str:
        """Return what the role or the state of a computer means."""
        return hover_text(self.rows[at].explained())

    def spoken(self, at: int) -> str:
        """Return what a row is about, its name and what is said of it."""
        row = self.rows[at]
        return listed([_tr("computer") if row.device else _tr("member"), row.name, *row.facts()])


class TeamDelegate(RowDelegate):
    """Draws a member in two lines, and a computer in one, set in."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of two lines, or of one."""
        if team_row(index).device is None:
            return super().sizeHint(option, index)
        return QSize(120, QFontMetrics(panel_font(0.9)).height() + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row = team_row(index)
        if row.device is None:
            super().paint(painter, option, index)
            return
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        self._paint_ground(painter, option.rect, rtl, option.state)
        painter.setFont(panel_font(0.9))
        line = without_end(option.rect.adjusted(MARGIN, 0, -MARGIN, 0), _INDENT, not rtl)
        self._paint_device(painter, line, row, rtl)
        painter.restore()

    def _paint_device(self, painter: QPainter, line: QRect, row: TeamRow, rtl: bool) -> None:
        said = BETWEEN.join(row.facts())
        room = painter.fontMetrics().horizontalAdvance(said) + 12 if said else 0
        painter.setPen(QColor(self.theme.soft))
        draw_line(painter, line, said, not rtl)
        struck = painter.font()
        struck.setStrikeOut(bool(row.device and row.device.revoked))
        painter.setFont(struck)
        draw_line(painter, without_end(line, room, rtl), isolate(row.name), rtl)

    def paint_lines(self, painter: QPainter, upper: QRect, lower: QRect, index: Index, rtl: bool) -> None:
        """Draw the name above, role and state below."""
        row = team_row(index)
        painter.setPen(QColor(self.theme.soft if row.member.retired else self.theme.ink))
        draw_line(painter, upper, isolate(row.name), rtl)
        painter.setFont(panel_font(0.9))
        painter.setPen(QColor(self.theme.soft))
        draw_line(painter, lower, BETWEEN.join(row.facts()), rtl)


def team_row(index: Index) -> TeamRow:
    """Return the row of an index."""
    row: TeamRow = index.data(ROW)
    return row


def least_height() -> int:
    """Return how high a list of one member with one computer is, in pixels."""
    return row_height() + QFontMetrics(panel_font(0.9)).height() + 9


def _tr(text: str) -> str:
    return QCoreApplication.translate("TeamRows", text)
