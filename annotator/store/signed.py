"""The rows that signatures stand in: enrolments of devices, heads of streams, and what trust is learnt from."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from annotator.log.change import Sheet
from annotator.log.stream import Link, Stream
from annotator.store.history import LINK_COLUMNS, link_from

Row = Sequence[Any]


def enrolment_rows(connection: Connection) -> list[Row]:
    """Return the enrolled devices, those known first at the beginning.

    The columns: id, member, name, public key, sealing key, voucher, signature.
    """
    return list(
        connection.exec_driver_sql(
            "SELECT id, member, name, public_key, sealing_key, voucher, enrolment FROM device "
            "WHERE enrolment IS NOT NULL AND voucher IS NOT NULL AND sealing_key IS NOT NULL ORDER BY rowid"
        ).all()
    )


def signature_rows(connection: Connection) -> dict[str, list[tuple[str, int, bytes, bytes]]]:
    """Return the signatures by the ids of their streams: signer, number, hash, signature."""
    found: dict[str, list[tuple[str, int, bytes, bytes]]] = defaultdict(list)
    rows = connection.exec_driver_sql(
        "SELECT s.id, h.signer, h.seq, h.hash, h.signature FROM head_signature h JOIN stream s ON s.key = h.stream"
    )
    for stream, *signature in rows:
        found[stream].append(tuple(signature))
    return found


def project_links(connection: Connection, project: str, families: Sequence[str]) -> Iterator[tuple[Stream, list[Link]]]:
    """Walk the streams of the project sheet: what they hold of `families`, and the links where a signature stands."""
    streams = connection.exec_driver_sql(
        "SELECT s.key, s.device, s.author FROM stream s JOIN sheet t ON t.key = s.sheet "
        "WHERE t.layer = 'project' AND t.document = '' AND t.owner = '' ORDER BY s.key"
    ).all()
    kinds = [f"{family}.{verb}" for family in families for verb in ("put", "remove")]
    marks = ",".join("?" * len(kinds))
    for key, device, author in streams:
        rows = connection.exec_driver_sql(
            f"SELECT {LINK_COLUMNS} FROM change c WHERE c.stream = ? AND (c.kind IN ({marks}) OR c.seq IN "
            "(SELECT seq FROM head_signature WHERE stream = ?)) ORDER BY c.seq",
            (key, *kinds, key),
        )
        yield Stream(project, device, author, Sheet("project")), [link_from(row) for row in rows]
