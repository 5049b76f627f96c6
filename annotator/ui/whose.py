"""The menu of whose work is shown: one's own, each other member's, gold, and everyone's at once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from annotator.ui.desk import Desk
from annotator.ui.line import isolate
from annotator.ui.source import EVERYONE, GOLD, Whose


def offer_whose(menu: QMenu, desk: Desk, show: Callable[[Whose], None]) -> None:
    """Fill the menu anew; `show` is called with what is chosen."""
    menu.clear()
    group = QActionGroup(menu)
    for title, whose in _offered(desk):
        item = menu.addAction(title)
        item.setCheckable(True)
        item.setChecked(whose == desk.whose)
        item.triggered.connect(lambda _, chosen=whose: show(chosen))
        group.addAction(item)


def _offered(desk: Desk) -> list[tuple[str, Whose]]:
    person = desk.project.person
    own = [(_tr("My work"), Whose(person.id))] if person else []
    others = [(isolate(each.name), Whose(each.id)) for each in desk.others()]
    everyone = [(_tr("Everyone, side by side"), EVERYONE)] if desk.may_review else []
    return [*own, *others, (_tr("Gold"), GOLD), *everyone]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Whose", text)
