"""What must hold of a crew: after every exchange, and once everything has come to rest (DESIGN, section 9)."""

from collections.abc import Iterable

from annotator.log.change import Sheet
from annotator.log.stream import Stream
from annotator.project import files
from annotator.project.conflicts import conflicts
from annotator.project.share import Exchanged
from annotator.store.hub_state import acknowledged
from annotator.store.redact import redactions
from annotator.sync.access import Rights, may_see, may_write
from tests.hub.crew import Crew, Laptop

Streams = dict[str, tuple[Stream, dict[int, tuple[str, bytes]]]]
Log = dict[str, tuple[object, ...]]


def moved(done: Exchanged) -> bool:
    """Tell whether an exchange moved anything."""
    return bool(done.sent or done.received or done.withdrawn or done.forked or done.restored)


def check_acknowledged(crew: Crew, laptop: Laptop) -> None:
    """What counts as synchronised is on the hub (3)."""
    assert crew.held(acknowledged(laptop.project.replica.connection)), f"{laptop.name}: synchronised, and not there"


def check_came(crew: Crew, laptop: Laptop, before: set[str], rights: Iterable[Rights]) -> None:
    """Nothing came that the member may not see, and what went is on the hub and hidden (4)."""
    streams = laptop.streams()
    seen = list(rights)
    for stream, numbers in streams.values():
        new = {change for change, _ in numbers.values()} - before
        allowed = stream.author == laptop.member or any(may_see(each, stream.sheet, stream.author) for each in seen)
        assert not new or allowed, f"{laptop.name} received {stream.sheet} of {stream.author}"
    here = {change for _, numbers in streams.values() for change, _ in numbers.values()}
    gone = before - here
    if gone:
        there = crew.streams()
        hidden = {
            change
            for stream, numbers in there.values()
            if not all(may_see(each, stream.sheet, stream.author) for each in seen)
            for change, _ in numbers.values()
        }
        assert gone <= hidden, f"{laptop.name} let go of what the hub does not hold, or does not hide"


def check_blind(crew: Crew, laptop: Laptop, *, lost: bool) -> None:
    """After a whole exchange a file holds nothing of another's that its member may not see (2, 4).

    What the hub has lost, where nobody who may give it back is there, stays where it is.
    """
    rights, there = crew.rights(laptop.member), crew.streams()
    for name, (stream, numbers) in laptop.streams().items():
        if may_see(rights, stream.sheet, stream.author):
            continue
        mine, writes = stream.author == laptop.member, may_write(rights, stream.sheet, stream.author)
        if name in there:  # what its member wrote and may send no more, as once retired, is nowhere else
            unsent = numbers.keys() - there[name][1].keys()
            kept = mine and unsent and not writes
            assert kept, f"{laptop.name} keeps {stream.sheet} of {stream.author}"
        own = mine or writes
        assert own or lost, f"{laptop.name} holds {len(numbers)} changes that were never its member's to see"


def check_same(crew: Crew, laptop: Laptop, *, lost: bool) -> None:
    """A file holds what the hub shows its member, and beyond it only what the hub may not take from them (2)."""
    rights, there, here = crew.rights(laptop.member), crew.streams(), laptop.streams()
    for name, (stream, numbers) in there.items():
        if may_see(rights, stream.sheet, stream.author):
            own = here.get(name, (stream, {}))[1]
            assert {seq: own.get(seq) for seq in numbers} == numbers, f"{laptop.name} lacks {stream.sheet}"
    for name, (stream, numbers) in here.items():
        more = numbers.keys() - there.get(name, (stream, {}))[1].keys()
        if more:
            assert not may_write(rights, stream.sheet, stream.author), f"{laptop.name}: {stream.sheet} is not sent"
            assert lost or stream.author == laptop.member, f"{laptop.name} holds more of {stream.sheet} than the hub"
        elif name in there:
            assert may_see(rights, stream.sheet, stream.author), f"{laptop.name} keeps {stream.sheet}"


def check_log(written: Log, found: Log, redacted: set[str], where: str) -> None:
    """Every change is as it was written, kinds that nobody here knows too; a redacted one has no payload (6)."""
    for name, row in found.items():
        known = written[name]
        if row != known:
            assert row[:-2] == known[:-2], f"{where}: {name} was altered"
            assert row[-2:] == (None, None), f"{where}: {name} has another payload"
            assert name in redacted, f"{where}: {name} lost its payload"
    standing = [name for name in redacted & found.keys() if found[name][-2] is not None]
    assert not standing, f"{where}: what is redacted stands: {standing}"


def redacted_changes(laptop: Laptop) -> set[str]:
    """Return the changes that a file knows to be redacted."""
    connection = laptop.project.replica.connection
    known = redactions(connection)
    rows = connection.exec_driver_sql(
        "SELECT c.id, t.layer, t.document, t.owner, c.kind, c.record FROM change c JOIN stream s ON s.key = c.stream "
        "JOIN sheet t ON t.key = s.sheet"
    )
    return {row[0] for row in rows if known.covers(Sheet(*row[1:4]), row[4].rpartition(".")[0], row[5])}


def check_sound(crew: Crew, laptop: Laptop, *, lost: bool) -> None:
    """A file checks: chains hold, the tables are what the log says when folded anew, quotes are their texts' (1, 7).

    Where the hub and its author's laptop both lost an act, another member may be the only one to hold it: it is kept
    apart from what its author wrote since, and nobody proves it until its author merges that file.
    """
    found = list(files.findings(laptop.project))
    if lost and found:
        there = crew.streams()
        alone = [
            f"stream {name[:12]}: nobody who may has signed it"
            for name, (stream, _) in laptop.streams().items()
            if name not in there and stream.author != laptop.member
        ]
        found = [each for each in found if each not in alone]
    assert not found, f"{laptop.name}: {found}"


def check_losing(laptop: Laptop) -> None:
    """Every value that lost to another still stands in the log (5)."""
    rows = laptop.project.replica.connection.exec_driver_sql(
        "SELECT change FROM conflict WHERE change NOT IN (SELECT id FROM change)"
    )
    assert rows.all() == [], laptop.name
    conflicts(laptop.project)


def check_nowhere(laptop: Laptop, words: Iterable[str]) -> None:
    """Words that were redacted stand nowhere in a file, what lies beside it and its backups included (6)."""
    folder = laptop.path.with_name(f"{laptop.path.stem}-backups")
    beside = [*laptop.path.parent.glob(f"{laptop.path.name}*"), *folder.glob("*")]
    for path in beside:
        content = path.read_bytes()
        for each in words:
            assert each.encode() not in content, f"{path.name} holds {each}"
