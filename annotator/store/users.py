"""What stands on a record: a document under annotations, a label on them; such a record is not taken back."""

from annotator.store.append import Act

_OWNED = "SELECT a.id FROM annotation a JOIN sheet s ON s.key = a.sheet WHERE "
# annotations that stand on a record of a family; the record's id fills every ?
_USERS = {
    "document": _OWNED + "s.document = ?",
    "text": _OWNED + "s.document = ?",
    "member": _OWNED + "s.owner = ?",
    "label": "SELECT id FROM annotation WHERE label = ?",
    "entry": "SELECT id FROM annotation WHERE entry = ? "
    "UNION SELECT a.id FROM annotation a JOIN role r ON r.annotation = a.key WHERE r.target = 'entry:' || ?",
}


def still_used(act: Act, family: str, record: str) -> str | None:
    """Say why a record that others build on cannot go, or None; what the act itself removes builds on nothing."""
    if family not in _USERS:
        return None
    sql = _USERS[family]
    users = act.connection.exec_driver_sql(sql, (record,) * sql.count("?")).scalars()
    used = len(set(users) - act.removed["annotation"])
    what = "document" if family == "text" else family
    return f"The {what} has {used} annotations by now, so it stays; remove them first." if used else None
