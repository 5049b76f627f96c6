"""Letting go of streams that the person here may no longer see; nothing of them stays in the file."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from annotator.log.records import FAMILIES
from annotator.store.engine import transaction
from annotator.store.folding import fold_into_tables
from annotator.store.newer import forget_gone
from annotator.store.replica import Replica
from annotator.store.scrub import revise_backups


def withdraw(replica: Replica, seen: Mapping[str, int]) -> frozenset[str]:
    """Take whole streams out of a file and its backups; returns the documents touched.

    `seen` says by stream id up to which number the hub is known to hold it: one that went on meanwhile stays. The
    backups come first, so that whoever is cut off does all of it again.
    """
    going = _unmoved(replica.connection, seen)
    revise_backups(replica.path, replica.passphrase, lambda connection: bool(drop_streams(connection, going)))
    with transaction(replica.connection):
        documents = drop_streams(replica.connection, _unmoved(replica.connection, seen))
    replica.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return documents


def _unmoved(connection: Connection, seen: Mapping[str, int]) -> list[str]:
    sql = "SELECT head_seq FROM stream WHERE id = ?"
    return [name for name, seq in seen.items() if connection.exec_driver_sql(sql, (name,)).scalar() == seq]


def drop_streams(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    """Take whole streams out and fold anew what they spoke of; returns the documents touched.

    Inside a transaction of the caller's.
    """
    touched: dict[tuple[int, str], set[str]] = defaultdict(set)
    documents = set()
    for name in ids:
        row = connection.exec_driver_sql(
            "SELECT s.key, s.sheet, t.document FROM stream s JOIN sheet t ON t.key = s.sheet WHERE s.id = ?", (name,)
        ).one_or_none()
        if row is None:
            continue
        key, sheet, document = row
        documents.add(document)
        spoken = connection.exec_driver_sql("SELECT DISTINCT kind, record FROM change WHERE stream = ?", (key,))
        for kind, record in spoken.all():
            touched[sheet, kind.rpartition(".")[0]].add(record)
        for table in ("head_signature", "acknowledged", "change"):
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE stream = ?", (key,))
        connection.exec_driver_sql("DELETE FROM stream WHERE key = ?", (key,))
    for (sheet, family), records in touched.items():
        if family in FAMILIES:
            fold_into_tables(connection, sheet, family, sorted(records))
    forget_gone(connection)
    return frozenset(documents - {""})
