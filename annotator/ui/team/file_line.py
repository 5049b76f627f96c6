"""A line for the name of a file, with a button that looks for one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.ui.panels.typed import Line


class FileLine(QWidget):
    """`path` is None while nothing is typed."""

    def __init__(self, name: str, browse: Callable[[str], str], placeholder: str = "") -> None:
        super().__init__()
        self.line = Line(name, placeholder)
        self._browse = browse
        self.button = QPushButton(self.tr("Choose…"))
        self.button.setAccessibleName(f"{name}: {self.tr('Choose…')}")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)

    @property
    def path(self) -> Path | None:
        """The file that is named, absolute."""
        typed = self.line.text().replace("\0", "").strip()  # no system has it in a path
        try:
            return Path(typed).expanduser().absolute() if typed else None
        except RuntimeError:  # the home of nobody whom this computer knows
            return Path(typed)

    def _choose(self) -> None:
        if chosen := self._browse(self.line.text()):
            self.line.setText(chosen)
