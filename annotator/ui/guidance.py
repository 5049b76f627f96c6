"""What helps people find their way: the palette, the sheet of keys, and choosing other keys."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from annotator.errors import AnnotatorError
from annotator.ui.acting import Acting
from annotator.ui.actions.bindings import bound
from annotator.ui.cheatsheet import CheatSheet
from annotator.ui.desk import sentence_of
from annotator.ui.key_dialog import KeyDialog
from annotator.ui.offers import offers
from annotator.ui.palette import Palette
from annotator.ui.settings import recall_settings, remember_settings
from annotator.ui.theme import LIGHT, Theme


class Guidance(QObject):
    """Opens them over `window`; `rebound` tells that keys were changed, `failed` why they are not remembered."""

    rebound = Signal()
    failed = Signal(str)

    def __init__(self, window: QWidget, acting: Acting, act: Callable[[str], None]) -> None:
        super().__init__(acting)
        self._window = window
        self._acting = acting
        self._act = act
        self.theme: Theme = LIGHT
        self.palette = Palette(window)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the table do here."""
        return {"keys": self.show_keys, "change-keys": self.change_keys}

    def open_palette(self, acts: Mapping[str, Callable[[], object]]) -> None:
        """Offer everything that can be done."""
        self.palette.open(offers(acts, self._act, self._acting), self.theme)

    def show_keys(self) -> None:
        """Show all keys on one sheet."""
        desk = self._acting.desk
        sheet = CheatSheet(desk.labels() if desk else [], desk.language if desk else "en", self._window)
        sheet.open()

    def change_keys(self) -> None:
        """Let the person choose other keys."""
        dialog = KeyDialog(self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.rebound.emit()
            try:
                remember_settings(replace(recall_settings(), keys=bound()))
            except AnnotatorError as error:
                self.failed.emit(sentence_of(error))
        dialog.deleteLater()
