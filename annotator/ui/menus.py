"""The menus of the window, filled when they open with what can be done just then."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from annotator.ui.actions.menus import fill_menus, offer, tick
from annotator.ui.actions.review import JOINED, LANES
from annotator.ui.actions.table import action_named
from annotator.ui.desk import Desk
from annotator.ui.panels.menu import offer_panels
from annotator.ui.settings import recall_settings
from annotator.ui.source import Whose
from annotator.ui.whose import offer_whose
from annotator.ui.workplace import Workplace


class Menus:
    """Makes the menus of a workplace; the window says what a choice does."""

    def __init__(
        self,
        work: Workplace,
        desk: Callable[[], Desk | None],
        act: Callable[[str], None],
        show_whose: Callable[[Whose], None],
        show_panel: Callable[[str], None],
    ) -> None:
        self._work = work
        self._desk = desk
        self._show_whose = show_whose
        self._show_panel = show_panel
        self._menus = fill_menus(work.bar.menus, act)
        view = self._menus["view"]
        work.viewing.fill(view)
        view.addSeparator()
        self.whose = self._submenu(view, QCoreApplication.translate("Menus", "Whose work"), self._fill_whose)
        self.panels = self._submenu(view, QCoreApplication.translate("Menus", "Panels"), self._fill_panels)
        self._menus["edit"].aboutToShow.connect(self._offer_edits)
        self._menus["annotation"].aboutToShow.connect(self._offer_edits)
        self._menus["review"].aboutToShow.connect(self._show_lanes)
        work.bar.fit_menus()

    def __getitem__(self, name: str) -> QMenu:
        """Return a menu by its name in the table of actions."""
        return self._menus[name]

    def show_keys(self) -> None:
        """Show the keys that the actions have now."""
        for menu in self._menus.values():
            for item in menu.actions():
                if item.objectName():
                    item.setText(action_named(item.objectName()).item())

    def _submenu(self, menu: QMenu, title: str, fill: Callable[[], None]) -> QMenu:
        made = menu.addMenu(title)
        made.aboutToShow.connect(fill)
        return made

    def _offer_edits(self) -> None:
        """Grey out what cannot be done now; its keys say why when they are pressed."""
        desk = self._desk()
        acts: dict[str, str | None] = desk.acts() if desk else {"undo": None, "redo": None}
        for name, act in acts.items():
            offer(self._menus["edit"], name, act)
        selected = desk and desk.annotation(self._work.canvas.selected_mark)
        offer(self._menus["annotation"], "remove", "" if desk and selected and desk.may_change(selected) else None)

    def _show_lanes(self) -> None:
        """Tick what the review shows."""
        lanes = recall_settings().lanes
        for name, chosen in ((LANES, lanes), (JOINED, not lanes)):
            tick(self._menus["review"], name, chosen)

    def _fill_whose(self) -> None:
        if desk := self._desk():
            offer_whose(self.whose, desk, self._show_whose)

    def _fill_panels(self) -> None:
        offer_panels(self.panels, self._work.panels, self._work.columns, self._show_panel)
