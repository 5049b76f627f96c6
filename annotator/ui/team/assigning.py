"""The menu of the members whose task documents may be."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu

from annotator.project import team
from annotator.ui.acting import Acting
from annotator.ui.desk import Desk
from annotator.ui.line import isolate
from annotator.ui.team import deciding


def fill_assignments(menu: QMenu, desk: Desk, documents: Sequence[str], acting: Acting) -> None:
    """Fill a menu with the members, ticked where documents (ids) are their task, all of them."""
    tasks = team.assigned(desk.project)
    chosen = frozenset.intersection(*(tasks.get(each, frozenset()) for each in documents))
    for member in desk.project.members.values():
        if member.retired and member.id not in chosen:
            continue
        item = menu.addAction(isolate(member.name))
        item.setObjectName(member.id)
        item.setCheckable(True)
        item.setChecked(member.id in chosen)
        item.triggered.connect(
            lambda _=False, member=member: acting.do(lambda: deciding.turn_assignment(desk, documents, member))
        )
