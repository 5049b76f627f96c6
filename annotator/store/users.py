"""What stands on a record: a document under annotations, a label on them; such a record is not taken back."""

from collections.abc import Mapping

from annotator.store.append import Act

_ANNOTATIONS = "SELECT a.id FROM annotation a JOIN sheet s ON s.key = a.sheet WHERE "
_COMMENTS = "SELECT a.id FROM comment a JOIN sheet s ON s.key = a.sheet WHERE "
_WRITTEN = "SELECT a.id FROM comment a JOIN change c ON c.record = a.id JOIN stream s ON s.key = c.stream WHERE "
_IN_DOCUMENT = {"annotation": _ANNOTATIONS + "s.document = ?", "comment": _COMMENTS + "s.document = ?"}
# by family, what stands on a record of it; the record's id fills every ?
_USERS: Mapping[str, Mapping[str, str]] = {
    "document": _IN_DOCUMENT,
    "text": _IN_DOCUMENT,
    "member": {"annotation": _ANNOTATIONS + "s.owner = ?", "comment": _WRITTEN + "s.author = ?"},
    "label": {"annotation": "SELECT id FROM annotation WHERE label = ?"},
    "entry": {
        "annotation": "SELECT id FROM annotation WHERE entry = ? "
        "UNION SELECT a.id FROM annotation a JOIN role r ON r.annotation = a.key WHERE r.target = 'entry:' || ?"
    },
}


def still_used(act: Act, family: str, record: str) -> str | None:
    """Say why a record that others build on cannot go, or None; what the act itself removes builds on nothing."""
    if family == "annotation" and record in act.decided_gold():
        return "The annotation is what others decided on too by now, so it stays; decide there again."
    what = "document" if family == "text" else family
    if count := _count(act, family, record, "annotation"):
        return f"The {what} has {count} annotations by now, so it stays; remove them first."
    if count := _count(act, family, record, "comment"):
        return f"The {what} has {count} comments by now, so it stays; remove them first."
    return None


def _count(act: Act, family: str, record: str, of: str) -> int:
    """Return how many records of the family `of` stand on a record."""
    sql = _USERS.get(family, {}).get(of, "")
    users = act.connection.exec_driver_sql(sql, (record,) * sql.count("?")).scalars() if sql else ()
    return len(set(users) - act.removed[of])
