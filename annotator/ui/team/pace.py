"""The choice of how often the window synchronises by itself."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from annotator.ui.memory import try_to_keep
from annotator.ui.settings import MINUTES, recall_settings, remember_settings
from annotator.ui.team.exchanging import Exchanging


def offer_pace(menu: QMenu, exchanging: Exchanging) -> None:
    """Add the choice to the menu of the team, behind the first item."""
    choice = QMenu(_tr("Synchronise by itself"), menu)
    choice.setObjectName("pace")
    choice.aboutToShow.connect(lambda: _fill(choice, exchanging))
    menu.insertMenu(menu.actions()[1], choice)


def _fill(menu: QMenu, exchanging: Exchanging) -> None:
    menu.clear()
    group, now = QActionGroup(menu), recall_settings().synchronise
    for minutes in MINUTES:
        item = menu.addAction(_tr("Every %Ln minute(s)", minutes) if minutes else _tr("Never"))
        item.setObjectName(f"every-{minutes}")
        item.setCheckable(True)
        item.setChecked(minutes == now)
        item.triggered.connect(partial(choose_pace, minutes, exchanging))
        group.addAction(item)


def choose_pace(minutes: int, exchanging: Exchanging) -> None:
    """Synchronise by itself after so many minutes from now on, 0 for never."""
    try_to_keep(lambda: remember_settings(replace(recall_settings(), synchronise=minutes)))
    exchanging.plan()


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Pace", text, None, count)
