"""The menu of panels: which are seen, and back to where they usually stand."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from annotator.ui.actions.table import action_named
from annotator.ui.columns import Columns
from annotator.ui.panels.panel import Panel


def offer_panels(menu: QMenu, panels: Mapping[str, Panel], columns: Columns, show: Callable[[str], None]) -> None:
    """Fill the menu anew; `show` is called with the name of a panel that is to be seen."""
    menu.clear()
    for name, panel in panels.items():
        item = menu.addAction("\t".join(filter(None, [panel.title(), action_named(f"show-{name}").shown_keys])))
        item.setCheckable(True)
        item.setChecked(columns.is_shown(name))
        seen = columns.is_shown(name)
        item.triggered.connect(lambda _, name=name, seen=seen: columns.hide_panel(name) if seen else show(name))
    menu.addSeparator()
    reset = menu.addAction(QCoreApplication.translate("Panels", "Back to their usual places"))
    reset.triggered.connect(columns.reset)
