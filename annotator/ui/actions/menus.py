"""The menus, made from the table of actions; they show the keys, which act through `keyboard` alone."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from annotator.ui.actions.action import Action
from annotator.ui.actions.table import ACTIONS, GROUPS, action_named

_SEPARATED = (
    *("quit", "find", "grow", "remove", "every", "next-problem", "panel", "larger", "language", "change-keys"),
    *("feedback", "review-next", "review-take", "review-reason", "review-blind"),
    *("reveal", "progress", "invite", "recovery-key"),
)


def fill_menus(bar: QMenuBar, act: Callable[[str], None]) -> dict[str, QMenu]:
    """Make the menus and return them by name; `act` is called with the id of what is chosen."""
    menus: dict[str, QMenu] = {}
    for name, title in GROUPS:
        menu = bar.addMenu(QCoreApplication.translate("Actions", title))
        menu.setToolTipsVisible(True)
        for action in ACTIONS:
            if action.group == name and action.in_menu:
                _add(menu, action, act)
        menus[name] = menu
    return menus


def _add(menu: QMenu, action: Action, act: Callable[[str], None]) -> None:
    if action.id in _SEPARATED:
        menu.addSeparator()
    # after the tab stands what a menu shows as the key: a QAction's own shortcut would act beside the filter
    item = QAction(action.item(), menu)
    item.setObjectName(action.id)
    item.setToolTip(action.explained())
    item.triggered.connect(lambda: act(action.id))
    menu.addAction(item)


def offer(menu: QMenu, name: str, act: str | None) -> None:
    """Say in the menu which act an action is about, empty for none in particular; None greys it out."""
    item = _item(menu, name)
    item.setEnabled(act is not None)
    item.setText(action_named(name).item((act or "").replace("&", "&&")))


def tick(menu: QMenu, name: str, chosen: bool) -> None:
    """Show in the menu whether one of several ways is the chosen one."""
    item = _item(menu, name)
    item.setCheckable(True)
    item.setChecked(chosen)


def _item(menu: QMenu, name: str) -> QAction:
    item = menu.findChild(QAction, name)
    if item is None:
        raise LookupError(f"this menu has no {name}")
    return item
