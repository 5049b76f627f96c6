"""Light, dark, or as the system asks; and the language of the window: chosen in the menu, remembered."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from annotator.errors import AnnotatorError
from annotator.ui.desk import sentence_of
from annotator.ui.language import other_language, remember_language, use_language
from annotator.ui.settings import THEMES, ThemeChoice, recall_settings, remember_settings
from annotator.ui.style import system_theme
from annotator.ui.theme import DARK, LIGHT, Theme


class Appearance(QObject):
    """`themed` carries the Theme to show, `spoken` tells that the language is another, `failed` a sentence."""

    themed = Signal(object)
    spoken = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def fill(self, menu: QMenu) -> None:
        """Add the choice of colours to a menu."""
        choice = menu.addMenu(_tr("Colours"))
        choice.setObjectName("theme")
        choice.aboutToShow.connect(lambda: self._offer(choice))

    def choose(self, name: ThemeChoice) -> None:
        """Show other colours from now on."""
        self._keep(lambda: remember_settings(replace(recall_settings(), theme=name)))
        self.themed.emit(theme_of(name))

    def switch_language(self) -> None:
        """Speak the other language."""
        app, code = QApplication.instance(), other_language()
        if isinstance(app, QApplication):
            use_language(app, code)
            self._keep(lambda: remember_language(code))
            self.spoken.emit()

    def _follow(self) -> None:
        if recall_settings().theme == "system":
            self.themed.emit(system_theme())

    def _keep(self, keep: Callable[[], None]) -> None:
        try:
            keep()
        except AnnotatorError as error:
            self.failed.emit(sentence_of(error))

    def _offer(self, menu: QMenu) -> None:
        menu.clear()
        group, now = QActionGroup(menu), recall_settings().theme
        titles = {"system": _tr("As the system"), "light": _tr("Light"), "dark": _tr("Dark")}
        for name in THEMES:
            item = menu.addAction(titles[name])
            item.setObjectName(name)
            item.setCheckable(True)
            item.setChecked(name == now)
            item.triggered.connect(lambda _, name=name: self.choose(name))
            group.addAction(item)


def theme_of(name: ThemeChoice) -> Theme:
    """Return the colours of a choice."""
    return {"light": LIGHT, "dark": DARK}.get(name) or system_theme()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Appearance", text)
