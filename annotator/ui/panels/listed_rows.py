"""The rows of the list of all annotations: which match, in which order, and what is said of each.

Rows are short values read by one query; words are cut from the text when they are drawn, folded when they are sought.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QWidget

from annotator.model.annotation import Kind
from annotator.model.schema import KIND_COLOURS, Label, colour
from annotator.store.listing import Listed
from annotator.text.folding import fold_text, readings
from annotator.ui.line import listed
from annotator.ui.panels.row_model import ROW, Index
from annotator.ui.panels.rows import BETWEEN, hover_text

_MOST = 240  # characters of an annotation's words that a row or a tooltip may show
_JOINT = "\0"  # stands in no text: what is folded together is taken apart at it


@dataclass(frozen=True, slots=True)
class Named:
    """A label as the list shows it: `rank` is its place among the labels that one may choose."""

    title: str
    colour: str
    rank: int


class Listing:
    """All annotations of a document with its text and the labels, and the order and choice that people asked for."""

    def __init__(self, rows: Iterable[Listed] = (), text: str = "", labels: Mapping[str, Named] | None = None) -> None:
        self.rows = {row.id: row for row in rows}
        self.text = text
        self.labels = labels or {}
        self.order = "place"
        self._folded: dict[str, str] = {}

    def renew(self, ids: Collection[str], rows: Iterable[Listed]) -> None:
        """Take in what `ids` are now; those without a row are gone."""
        for name in ids:
            self.rows.pop(name, None)
            self._folded.pop(name, None)
        self.rows |= {row.id: row for row in rows}

    def named(self, row: Listed) -> Named:
        """Return the label of a row; one that the schema lost keeps its id."""
        return self.labels.get(row.label) or Named(row.label, KIND_COLOURS[row.kind], len(self.labels))

    def words(self, row: Listed, most: int | None = None) -> str:
        """Return the words of a row on one line, with dots between fragments; empty where it has no span."""
        if row.start is None or row.end is None:
            return ""
        if row.pieces is None:
            piece = self.text[row.start : row.end if most is None else min(row.end, row.start + most)]
            return " ".join(piece.split())
        ends = (each.split(":") for each in row.pieces.split(","))
        return " … ".join(" ".join(self.text[int(start) : int(end)].split()) for start, end in ends)[:most]

    def matching(self, words: str, kinds: Collection[str]) -> list[Listed]:
        """Return the rows of some kinds (none for all) whose words, note or label hold the words, in order."""
        wanted = readings(words.strip())
        rows: Iterable[Listed] = self.rows.values()
        if kinds:
            rows = [row for row in rows if row.kind in kinds]
        if wanted:
            rows = self._holding(list(rows), wanted)
        return sorted(rows, key=self.key())

    def matches(self, row: Listed, words: str, kinds: Collection[str]) -> bool:
        """Tell whether one row is among `matching`."""
        wanted = readings(words.strip())
        return (not kinds or row.kind in kinds) and (not wanted or bool(self._holding([row], wanted)))

    def key(self) -> Callable[[Listed], tuple[object, ...]]:
        """Return what rows are sorted by; what is alike comes in the order of the text."""
        match self.order:
            case "label":
                return lambda row: (self.named(row).rank, *_place(row))
            case "words":
                self._fold(self.rows.values())
                return lambda row: (self._folded[row.id], *_place(row))
            case "time":
                return lambda row: (-int.from_bytes(row.change.encode()), row.id)
            case _:
                return _place

    def _holding(self, rows: Sequence[Listed], wanted: Sequence[str]) -> list[Listed]:
        self._fold(rows)
        titles = {name: fold_text(each.title) for name, each in self.labels.items()}
        labels = {name for name, title in titles.items() if any(each in title for each in wanted)}
        return [row for row in rows if row.label in labels or any(each in self._folded[row.id] for each in wanted)]

    def _fold(self, rows: Iterable[Listed]) -> None:
        """Fold the words and notes of rows that were not folded yet, all at once: one call for each would be slow."""
        fresh = [row for row in rows if row.id not in self._folded]
        joined = _JOINT.join(f"{self.words(row)}\n{row.note}" if row.note else self.words(row) for row in fresh)
        self._folded |= zip((row.id for row in fresh), fold_text(joined).split(_JOINT), strict=False)


def _place(row: Listed) -> tuple[object, ...]:
    return (-1, 0, row.id) if row.start is None or row.end is None else (row.start, -row.end, row.id)


def named_labels(labels: Iterable[Label], language: str) -> dict[str, Named]:
    """Return labels, which come in their order, as the list shows them."""
    return {each.id: Named(each.title.in_language(language), colour(each), rank) for rank, each in enumerate(labels)}


class ListedModel(QStringListModel):
    """The rows that are shown, of a listing; Qt holds their ids, for the view counts all rows after each change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listing = Listing()
        self.rows: list[Listed] = []

    def show(self, listing: Listing, rows: list[Listed]) -> None:
        """Show other rows."""
        self.listing, self.rows = listing, rows
        self.setStringList([row.id for row in rows])

    def place(self, name: str | None) -> int | None:
        """Return where an annotation is shown, None where it is not."""
        return next((at for at, row in enumerate(self.rows) if row.id == name), None)

    def put(self, name: str, row: Listed | None) -> None:
        """Show an annotation as it is now, at its place; None takes it away. What is selected stays selected."""
        before = self.place(name)
        if before is not None:
            del self.rows[before]
        if row is None:
            if before is not None:
                self.removeRows(before, 1)
            return
        key = self.listing.key()
        at = bisect_left(self.rows, key(row), key=key)
        self.rows.insert(at, row)
        if before is None:
            self.insertRows(at, 1)
        elif at != before:
            self.moveRows(QModelIndex(), before, 1, QModelIndex(), at if at < before else at + 1)
        self.dataChanged.emit(self.index(at), self.index(at))

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: ARG002 - Qt's signature
        """Let rows be chosen, not edited or dragged."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, its words, or what a screen reader says."""
        if index.row() >= len(self.rows):
            return None  # it is being taken away
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:  # ROW
                return row
            case Qt.ItemDataRole.DisplayRole:
                return self.listing.words(row, _MOST)
            case Qt.ItemDataRole.ToolTipRole:
                said = [self.listing.named(row).title, *facts(row)]
                return hover_text([self.listing.words(row, _MOST), BETWEEN.join(said), row.note[:_MOST]])
            case Qt.ItemDataRole.AccessibleTextRole:
                words = self.listing.words(row, _MOST) or no_words()
                return listed([words, self.listing.named(row).title, *facts(row)])
        return None


def row_at(index: Index) -> Listed:
    """Return the row of an index."""
    row: Listed = index.data(ROW)
    return row


def facts(row: Listed) -> list[str]:
    """Return the kind, how many roles are filled, and whether there is a note."""
    roles = [_tr("%Ln role(s)", row.roles)] if row.roles else []
    return [kind_word(row.kind), *roles, *([_tr("note")] if row.note else [])]


def kind_word(kind: Kind) -> str:
    """Return a kind in a word."""
    match kind:  # each row asks when it is painted: only its own word is looked up
        case "entity":
            return _tr("entity")
        case "event":
            return _tr("event")
        case "claim":
            return _tr("claim")
        case "relation":
            return _tr("relation")


def no_words() -> str:
    """Return what stands for the words of an annotation without a span."""
    return _tr("without words")


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ListedRows", text, None, count)
