"""Counting what was done: annotations made and documents finished by day, labels by member."""

from collections.abc import Sequence

from sqlalchemy import Connection

Moment = tuple[str, int]  # a member's id, and milliseconds since 1970
_MADE = (
    "SELECT owner, min(wall_ms) FROM (SELECT t.owner, c.record, c.wall_ms FROM change c JOIN stream s "
    "ON s.key = c.stream JOIN sheet t ON t.key = s.sheet WHERE t.layer = 'work' AND t.document <> '' "
    "AND c.kind = 'annotation.put') GROUP BY owner, record"
)
_DONE = (
    "SELECT t.owner, t.document, c.wall_ms FROM state f JOIN sheet t ON t.key = f.sheet "
    "JOIN change c ON c.id = f.change WHERE t.layer = 'work' AND f.id = t.document AND f.stage = 'done'"
)
_LABELS = (
    "SELECT a.label, s.owner, count(*) FROM annotation a JOIN sheet s ON s.key = a.sheet "
    "WHERE s.layer IN ('work', 'gold') GROUP BY a.label, s.owner ORDER BY a.label, s.owner"
)


def load_days(connection: Connection) -> tuple[list[Moment], list[tuple[str, str, int]]]:
    """Return when members' annotations were made, removed ones too, and when which documents were said to be done.

    Who was done, had it returned and is done again counts by the last time.
    """
    made = [(row[0], row[1]) for row in connection.exec_driver_sql(_MADE)]
    return made, [(row[0], row[1], row[2]) for row in connection.exec_driver_sql(_DONE)]


def load_done_times(connection: Connection) -> dict[tuple[str, str], int]:
    """Return by member and document (both by id) when they said to be done with it, of those who are.

    What was returned to them counts by that time until they say it anew.
    """
    return {(row[0], row[1]): row[2] for row in connection.exec_driver_sql(_DONE)}


def load_label_counts(connection: Connection) -> Sequence[tuple[str, str, int]]:
    """Return how often each label stands in each member's work, and in gold (an empty member)."""
    return [(row[0], row[1], row[2]) for row in connection.exec_driver_sql(_LABELS)]
