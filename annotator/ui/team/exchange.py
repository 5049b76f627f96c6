"""How the open project stands to its team's hub, as one quiet phrase and what stands behind it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.ui.line import dotted, isolate_number, strung, written_moment, written_number


@dataclass(frozen=True, slots=True)
class Exchange:
    """`left` changes are still to go or come while `busy`; `waiting` acts are only here; `synced_ms` 0 is never.

    `is_away` where the hub could not be reached; `problems` are sentences about what a person should do.
    """

    busy: bool = False
    left: int = 0
    is_away: bool = False
    waiting: int = 0
    synced_ms: int = 0
    problems: tuple[str, ...] = ()
    is_refused: bool = False

    def phrase(self) -> str:
        """Say it in a few words."""
        if self.busy:
            return _tr("Synchronising… {} left").format(_number(self.left)) if self.left else _tr("Synchronising…")
        if self.is_refused:
            return dotted([_tr("Not synchronised"), self._waits()])
        if self.is_away:
            return dotted([_tr("Offline"), self._waits()])
        if self.problems:
            return dotted([self._last(), _tr("not all was taken")])
        return self._waits() or self._last()

    def explained(self) -> str:
        """Say what hovering and screen readers tell beside the phrase."""
        return strung([*self.problems, self._last(), self._waits()])

    def _waits(self) -> str:
        return _tr("%Ln act(s) waiting", self.waiting) if self.waiting else ""

    def _last(self) -> str:
        if not self.synced_ms:
            return _tr("Not synchronised yet")
        return _tr("Synchronised {}").format(written_moment(self.synced_ms))


def _number(value: int) -> str:
    return isolate_number(written_number(value))


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Exchange", text, None, count)
