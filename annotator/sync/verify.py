"""What is asked of links that others wrote, whichever way they came, before any of them is stored."""

import struct
from collections.abc import Iterable, Sequence

import orjson

from annotator.log.change import Change, payload_digest
from annotator.log.records import text_fault
from annotator.log.stream import Link, Signature, Stream, extend
from annotator.store.fitting import misfit
from annotator.store.redact import REDACTION, Redactions


def chained(after: int, prev: bytes, changes: Iterable[Change]) -> list[Link] | None:
    """Chain changes behind number `after` with hash `prev`; None where they hold what no chain does."""
    try:
        found = list(extend(after, prev, changes))
    except (struct.error, ValueError, OverflowError):
        return None
    return found if all(len(link.change.payload_hash) == 32 for link in found) else None


def altered(links: Iterable[Link]) -> str | None:
    """Say as a phrase which payload is not the one that its header names, or None; one that is gone is none."""
    for link in links:
        change = link.change
        if change.payload is None:
            continue
        if payload_digest(change.salt or b"", change.payload) != change.payload_hash:
            return f"the payload of number {link.seq} was altered"
    return None


def content_fault(stream: Stream, links: Iterable[Link]) -> str | None:
    """Say as a phrase what is wrong with what links hold, or None."""
    for link in links:
        if fault := misfit(link.change, stream.sheet) or _text_fault(link.change, stream):
            return f"number {link.seq} {fault}"
    return None


def _text_fault(change: Change, stream: Stream) -> str | None:
    try:
        return text_fault(change, stream.sheet)
    except ValueError:  # no JSON, where no text stands
        return "holds what no text is"


def lost(stream: Stream, links: Iterable[Link], known: Redactions) -> str | None:
    """Say as a phrase which payload is gone though it was not redacted, or None."""
    for link in links:
        change = link.change
        if change.payload is None and not known.covers(stream.sheet, change.family, change.record):
            return f"number {link.seq} has lost what it says"
    return None


def also_redacted(known: Redactions, change: Change) -> Redactions:
    """Return what is redacted when a change of a manager's is known too."""
    if change.family != REDACTION or change.removes or change.payload is None:
        return known
    try:
        state = orjson.loads(change.payload)
        documents, records = {str(state["document"])} - {""}, {str(each) for each in state["records"]}
    except (ValueError, TypeError, KeyError):  # none that this version can read
        return known
    return Redactions(known.documents | documents, known.records | records)


def standing(signatures: Iterable[Signature], links: Sequence[Link]) -> tuple[Signature, ...]:
    """Return the signatures that stand at one of the links."""
    known = {link.seq: link.hash for link in links}
    return tuple(each for each in signatures if known.get(each.seq) == each.hash)
