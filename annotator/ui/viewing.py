"""How the page is shown: menus for fonts, spacing, width and numbers, and the minimap; remembered for the person."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from annotator.errors import AnnotatorError
from annotator.ui.actions.action import QT_TRANSLATE_NOOP
from annotator.ui.canvas.faces import offered
from annotator.ui.canvas.setting import NUMBERS, SPACINGS, WIDTHS, setting_of
from annotator.ui.memory import View, recall_view, remember_view
from annotator.ui.page import Page
from annotator.ui.sentences import translated

# field of the setting, its menu, and what may be chosen by name; families of fonts name themselves
_MENUS: Sequence[tuple[str, str, Callable[[], Sequence[str]]]] = (
    ("arabic", QT_TRANSLATE_NOOP("Viewing", "Arabic font"), lambda: offered(rtl=True)),
    ("latin", QT_TRANSLATE_NOOP("Viewing", "Latin font"), lambda: offered(rtl=False)),
    ("spacing", QT_TRANSLATE_NOOP("Viewing", "Line spacing"), lambda: SPACINGS),
    ("width", QT_TRANSLATE_NOOP("Viewing", "Page width"), lambda: WIDTHS),
    ("numbers", QT_TRANSLATE_NOOP("Viewing", "Numbers in the margin"), lambda: NUMBERS),
)
_TITLES = {
    ("spacing", "close"): QT_TRANSLATE_NOOP("Viewing", "Close"),
    ("spacing", "normal"): QT_TRANSLATE_NOOP("Viewing", "Normal"),
    ("spacing", "wide"): QT_TRANSLATE_NOOP("Viewing", "Wide"),
    ("width", "narrow"): QT_TRANSLATE_NOOP("Viewing", "Narrow"),
    ("width", "normal"): QT_TRANSLATE_NOOP("Viewing", "Normal"),
    ("width", "wide"): QT_TRANSLATE_NOOP("Viewing", "Wide"),
    ("width", "window"): QT_TRANSLATE_NOOP("Viewing", "The whole window"),
    ("numbers", "paragraphs"): QT_TRANSLATE_NOOP("Viewing", "Paragraphs"),
    ("numbers", "sentences"): QT_TRANSLATE_NOOP("Viewing", "Sentences"),
    ("numbers", "none"): QT_TRANSLATE_NOOP("Viewing", "None"),
}


class Viewing(QObject):
    """Sets the page as the person likes it; `failed` tells why that cannot be remembered."""

    failed = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._minimap: QAction | None = None
        self.view = recall_view()
        self._apply()

    def fill(self, menu: QMenu) -> None:
        """Add the choices to the menu of the view, before its switch for the minimap."""
        self._minimap = menu.findChild(QAction, "minimap")
        if self._minimap is None:
            raise LookupError("this menu has no minimap")
        self._minimap.setCheckable(True)
        self._minimap.setChecked(self.view.minimap)
        menu.insertSeparator(self._minimap)
        for name, title, values in _MENUS:
            choice = QMenu(_tr(title), menu)
            choice.setObjectName(name)
            menu.insertMenu(self._minimap, choice)
            choice.aboutToShow.connect(
                lambda name=name, choice=choice, values=values: self._offer(choice, name, values)
            )

    def choose(self, name: str, value: str) -> None:
        """Set one thing of the page, by the name of its field."""
        self._set(replace(self.view, setting=setting_of({**asdict(self.view.setting), name: value})))

    def switch_minimap(self) -> None:
        """Show the minimap, or hide it."""
        self._set(replace(self.view, minimap=not self.view.minimap))

    def _set(self, view: View) -> None:
        self.view = view
        self._apply()
        try:
            remember_view(view)
        except AnnotatorError as error:
            self.failed.emit(translated(str(error)))

    def _apply(self) -> None:
        self._page.canvas.set_setting(self.view.setting)
        self._page.minimap.setVisible(self.view.minimap)
        if self._minimap:
            self._minimap.setChecked(self.view.minimap)

    def _offer(self, menu: QMenu, name: str, values: Callable[[], Sequence[str]]) -> None:
        menu.clear()
        group = QActionGroup(menu)
        for value in values():
            title = _TITLES.get((name, value))
            item = menu.addAction(_tr(title) if title else value)
            item.setObjectName(value)
            item.setCheckable(True)
            item.setChecked(getattr(self.view.setting, name) == value)
            item.triggered.connect(lambda _, value=value: self.choose(name, value))
            group.addAction(item)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Viewing", text)
