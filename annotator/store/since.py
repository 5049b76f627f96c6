"""What was stored since one last looked, by whatever program: documents, records and families by name.

What is told is never too little: where it is too much to name, it counts as a change of the documents themselves.
"""

from sqlalchemy import Connection

from annotator.store.append import Changed, last_change

MOST = 2_000  # records that are named
ALL = Changed("", "elsewhere", frozenset(), frozenset(), frozenset({"document"}), 0)


def changed_since(connection: Connection, seen: int) -> Changed | None:
    """Return what was stored after the change numbered `seen`, as one act; None where nothing was."""
    last = last_change(connection)
    if last <= seen:
        return None if last == seen else ALL  # less than before: streams were taken out
    wide = "SELECT DISTINCT h.document, c.kind FROM change c JOIN stream s ON s.key = c.stream "
    found = connection.exec_driver_sql(f"{wide}JOIN sheet h ON h.key = s.sheet WHERE c.rowid > ?", (seen,)).all()
    named = "SELECT DISTINCT record FROM change WHERE rowid > ? LIMIT ?"
    records = list(connection.exec_driver_sql(named, (seen, MOST + 1)).scalars())
    if len(records) > MOST:
        return ALL
    documents = frozenset(document for document, _ in found) - {""}
    families = frozenset(kind.rpartition(".")[0] for _, kind in found)
    return Changed("", "elsewhere", documents, frozenset(records), families, 0)
