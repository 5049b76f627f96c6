"""The rows of the list of documents: what is said of each, how far one is with it, which match and in which order."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from annotator.model.document import Document, Stage
from annotator.text.folding import fold_text, readings
from annotator.ui.desk import annotations_phrase
from annotator.ui.line import isolate, listed, written_day, written_number
from annotator.ui.panels.row_model import ROW, Index, RowModel
from annotator.ui.panels.rows import BETWEEN, hover_text

_OWN_NAMES = {"en": "English", "ar": "عربي"}  # Qt calls them "American English" and "العربية"
_STAGES: tuple[Stage, ...] = ("returned", "new", "begun", "done", "adjudicated")


@dataclass(frozen=True, slots=True)
class Row:
    """One document as the list shows it: `count` annotations of the work that is shown.

    It is `closed` where a newer Annotator wrote in it, `revealed` where annotators see each other's work on it;
    `assigned` names those whose task it is, `mine` says that the person here is among them; `remark` is what a
    reviewer said when they returned it.
    """

    document: Document
    stage: Stage
    count: int
    closed: bool = False
    revealed: bool = False
    mine: bool = False
    assigned: tuple[str, ...] = ()
    remark: str = ""

    @property
    def id(self) -> str:
        """The document's id."""
        return self.document.id

    @property
    def title(self) -> str:
        """The document's title."""
        return self.document.title


class DocumentModel(RowModel[Row]):
    """The rows that are shown."""

    def is_same(self, one: Row, other: Row) -> bool:
        """Tell whether two rows are about one document."""
        return one.id == other.id

    def renew(self, row: Row) -> None:
        """Show a row as it is now, where it is listed."""
        at = self.place(row.id)
        if at is not None and self.rows[at] != row:
            self.rows[at] = row
            self.renewed(at, at)

    def place(self, document: str | None) -> int | None:
        """Return where a document is listed, None where it is not."""
        return next((at for at, row in enumerate(self.rows) if row.id == document), None)

    def title(self, at: int) -> str:
        """Return the title of a document."""
        return self.rows[at].title

    def hover(self, at: int) -> str:
        """Return all that is known of a document."""
        return hover_text(_told(self.rows[at]))

    def spoken(self, at: int) -> str:
        """Return what the row shows, in words."""
        row = self.rows[at]
        said = [row.title, *facts(row), stage_phrase(row.stage), annotations_phrase(row.count)]
        return listed([*said, *filter(None, [row.remark]), *team_facts(row)])


def row_at(index: Index) -> Row:
    """Return the row of an index."""
    row: Row = index.data(ROW)
    return row


def facts(row: Row) -> list[str]:
    """Return length and language, as people say them; before them that an update is needed, where it is."""
    length = row.document.length
    thousands = _tr("{} k").format(written_number(length / 1000, 1))
    said = thousands if length >= 1000 else written_number(length)
    needed = _tr("update needed") if row.closed else ""
    return [*filter(None, [needed]), said, *filter(None, [language_name(row.document.language)])]


def language_name(code: str) -> str:
    """Return a language's own name for itself, or its code; empty for an unknown one."""
    if code == "und":
        return ""
    return _OWN_NAMES.get(code) or QLocale(code).nativeLanguageName() or code


def stage_phrase(stage: Stage) -> str:
    """Return how far one is, in a word."""
    words = {"new": _tr("new"), "begun": _tr("begun"), "done": _tr("done"), "returned": _tr("returned")}
    return words.get(stage) or _tr("adjudicated")


def team_facts(row: Row) -> list[str]:
    """Return what the team has decided about a document."""
    names = listed(map(isolate, row.assigned))
    tasks = _tr("your task") if row.mine else _tr("task of {}").format(names) if names else ""
    return [each for each in (_tr("revealed") if row.revealed else "", tasks) if each]


def _told(row: Row) -> list[str]:
    """Return all that hovering tells, line by line."""
    document = row.document
    published = written_day(document.published) if document.published else ""
    source = BETWEEN.join(isolate(each) for each in (document.publisher, document.author, published) if each)
    length = _tr("%Ln character(s)", document.length)
    language = isolate(language_name(document.language))
    said = BETWEEN.join(filter(None, [length, language, annotations_phrase(row.count), stage_phrase(row.stage)]))
    closed = _tr("A newer Annotator wrote here; update to change this document.") if row.closed else ""
    names = _tr("task of {}").format(listed(map(isolate, row.assigned))) if row.assigned else ""
    decided = BETWEEN.join(filter(None, [_tr("revealed") if row.revealed else "", names]))
    return [document.title, source, document.url, said, row.remark, decided, closed]


def matching(rows: Iterable[Row], words: str, stage: str) -> list[Row]:
    """Return the rows whose title, publisher or author holds the words, however spelled, at a stage.

    Beside the stages there are "all", "revealed" and "mine".
    """
    wanted = readings(words.strip())
    return [
        row
        for row in rows
        if stage in groups_of(row) and (not wanted or any(each in _haystack(row.document) for each in wanted))
    ]


def groups_of(row: Row) -> list[str]:
    """Return what a row can be asked for by."""
    return ["all", row.stage, *(["revealed"] if row.revealed else []), *(["mine"] if row.mine else [])]


def _haystack(document: Document) -> str:
    return fold_text("\n".join((document.title, document.publisher, document.author)))


def in_order(rows: Sequence[Row], order: str) -> list[Row]:
    """Return rows by `title`, `length`, `stage` or `count`, else as they came; so do those that are alike."""
    if order == "title":
        return _by_title(rows)
    keys: Mapping[str, Callable[[Row], int]] = {
        "length": lambda row: -row.document.length,
        "stage": lambda row: _STAGES.index(row.stage),
        "count": lambda row: -row.count,
    }
    return sorted(rows, key=keys[order]) if order in keys else list(rows)


def _by_title(rows: Sequence[Row]) -> list[Row]:
    collator = QCollator(QLocale())
    collator.setNumericMode(True)
    collator.setIgnorePunctuation(True)
    return sorted(rows, key=lambda row: collator.sortKey(row.title))


def grown(row: Row, by: int) -> Row:
    """Return a row that counts more annotations, or less."""
    return replace(row, count=row.count + by)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("DocumentRows", text, None, count)
