"""Writing down what the fold makes of members whom two managers changed apart.

The hub shows the winning change whole and lets its rights follow from it, while the fold merges field by field; where
the two differ, a change that names all heads as its base makes them one again.
"""

from annotator.log.change import Sheet
from annotator.log.fold import fold_record, state_of
from annotator.log.records import FAMILIES
from annotator.store.append import find_sheet
from annotator.store.history import changes_of
from annotator.store.replica import Replica

_PROJECT, _FAMILY = Sheet("project"), "member"


def agree(replica: Replica) -> int:
    """Settle members that merge without a conflict into another state than the winner's; returns how many."""
    due = _merged(replica)
    if due:
        with replica.act("agree") as act:
            for name, state in due:
                act.settle(_PROJECT, _FAMILY, name, state)
    return len(due)


def _merged(replica: Replica) -> list[tuple[str, dict[str, object]]]:
    sheet = find_sheet(replica.connection, _PROJECT)
    if sheet is None:
        return []
    names = replica.connection.exec_driver_sql("SELECT id FROM member WHERE sheet = ?", (sheet,)).scalars().all()
    found = []
    for name, changes in changes_of(replica.connection, sheet, _FAMILY, names).items():
        folded = fold_record(changes, FAMILIES[_FAMILY])
        apart = len(folded.heads) > 1 and not folded.conflicts and folded.state is not None
        if apart and folded.shown is not None and state_of(folded.shown) != folded.state:
            found.append((name, folded.state or {}))
    return found
