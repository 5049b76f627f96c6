"""The tables of a project file: the log as it was written, and the typed tables folded from it.

All are strict: SQLite refuses a value of another type than its column's, and finds such in a damaged file.
Every folded table has a local integer key; (sheet, id) names the record, `change` the change that shows.
"""

from typing import Any

from sqlalchemy import (
    BLOB,
    INTEGER,
    REAL,
    TEXT,
    Column,
    ForeignKey,
    Index,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    literal_column,
)

APPLICATION_ID = 0x414E4E54  # "ANNT", in the SQLite header
LONG = 1_000  # code points; an annotation beyond it is found by an index of its own
metadata = MetaData()


def _int(name: str, **options: object) -> Column[int]:
    return Column(name, INTEGER, nullable=False, **options)  # type: ignore[arg-type]


def _text(name: str, **options: object) -> Column[str]:
    return Column(name, TEXT, nullable=False, **options)  # type: ignore[arg-type]


def _blob(name: str) -> Column[bytes]:
    return Column(name, BLOB, nullable=False)


replica = Table(
    "replica",
    metadata,
    _int("key", primary_key=True),
    _text("project"),
    _text("device"),
    _int("lamport"),
    _int("created_ms"),
    Column("project_key", BLOB),
    sqlite_strict=True,
)
device = Table(
    "device",
    metadata,
    _text("id", primary_key=True),
    _text("member"),
    _text("name"),
    _text("machine"),
    _text("file"),
    _int("created_ms"),
    _blob("public_key"),
    Column("private_key", BLOB),  # of files from before keys were kept apart
    Column("sealing_key", TEXT),
    Column("voucher", BLOB),
    Column("enrolment", BLOB),
    sqlite_strict=True,
)
secret = Table("secret", metadata, _text("name", primary_key=True), _blob("value"), sqlite_strict=True)
hub = Table(
    "hub",
    metadata,
    _int("key", primary_key=True),
    _text("address"),
    _text("login"),
    _int("insecure"),
    _int("synced_ms"),
    sqlite_strict=True,
)
peer = Table(
    "peer",
    metadata,
    _text("member"),
    _text("stream"),
    _int("seq"),
    PrimaryKeyConstraint("member", "stream"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
sheet = Table(
    "sheet",
    metadata,
    _int("key", primary_key=True),
    _text("layer"),
    _text("document"),
    _text("owner"),
    UniqueConstraint("layer", "document", "owner"),
    Index("sheet_document", "document"),
    sqlite_strict=True,
)
stream = Table(
    "stream",
    metadata,
    _int("key", primary_key=True),
    _text("id", unique=True),
    _text("device"),
    _text("author"),
    Column("sheet", ForeignKey("sheet.key"), nullable=False),
    _int("head_seq"),
    _blob("head_hash"),
    UniqueConstraint("device", "sheet"),
    sqlite_strict=True,
)
change = Table(
    "change",
    metadata,
    Column("stream", ForeignKey("stream.key"), nullable=False),
    _int("seq"),
    _text("id"),
    _text("action"),
    _int("lamport"),
    _int("wall_ms"),
    _text("kind"),
    _int("v"),
    _text("record"),
    _text("base"),
    _blob("payload_hash"),
    _blob("prev"),
    _blob("hash"),
    _blob("header"),
    Column("payload", BLOB),
    Column("salt", BLOB),
    PrimaryKeyConstraint("stream", "seq"),
    Index("change_record", "record"),
    Index("change_action", "action"),
    sqlite_strict=True,
)
head_signature = Table(
    "head_signature",
    metadata,
    Column("stream", ForeignKey("stream.key"), nullable=False),
    _text("signer"),
    _int("seq"),
    _blob("hash"),
    _blob("signature"),
    PrimaryKeyConstraint("stream", "signer"),
    sqlite_strict=True,
)
acknowledged = Table(
    "acknowledged",
    metadata,
    Column("stream", ForeignKey("stream.key"), primary_key=True),
    _int("seq"),
    _blob("hash"),
    sqlite_strict=True,
)
settled = Table(
    "settled",
    metadata,
    _text("bucket", primary_key=True),
    _int("streams"),
    _int("mark"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
newer = Table(
    "newer",
    metadata,
    Column("sheet", ForeignKey("sheet.key"), nullable=False),
    _text("kind"),
    _int("v"),
    PrimaryKeyConstraint("sheet", "kind", "v"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
action = Table(
    "action",
    metadata,
    _int("key", primary_key=True),
    _text("id", unique=True),
    _text("device"),
    _text("verb"),
    _text("detail"),
    _int("wall_ms"),
    _text("state"),
    _text("latest"),
    sqlite_strict=True,
)
conflict = Table(
    "conflict",
    metadata,
    Column("sheet", ForeignKey("sheet.key"), nullable=False),
    _text("family"),
    _text("record"),
    _text("path"),
    _text("change"),
    PrimaryKeyConstraint("sheet", "family", "record", "path", "change"),
    sqlite_strict=True,
)


def _record(name: str, *columns: Column[Any]) -> Table:
    """Make a folded table: one row per record."""
    return Table(
        name,
        metadata,
        _int("key", primary_key=True),
        Column("sheet", ForeignKey("sheet.key"), nullable=False),
        _text("id"),
        _text("change"),
        *columns,
        UniqueConstraint("sheet", "id"),
        sqlite_strict=True,
    )


def _part(name: str, of: str, *columns: Column[Any], key: tuple[str, ...]) -> Table:
    """Make a folded table of parts: rows that belong to one record and go with it."""
    owner: Column[int] = Column(of, INTEGER, ForeignKey(f"{of}.key", ondelete="CASCADE"), nullable=False)
    return Table(
        name, metadata, owner, *columns, PrimaryKeyConstraint(of, *key), sqlite_with_rowid=False, sqlite_strict=True
    )


project = _record("project", _text("title_en"), _text("title_ar"))
schema = _record("schema", _text("title_en"), _text("title_ar"), _int("version"))
label = _record(
    "label",
    _text("kind"),
    _text("title_en"),
    _text("title_ar"),
    _text("hotkey"),
    _text("colour"),
    _text("guideline_en"),
    _text("guideline_ar"),
    _int("retired"),
    _int("rank"),
    _text("merged_into"),
)
label_attribute = _part(
    "label_attribute",
    "label",
    _text("id"),
    _int("rank"),
    _text("title_en"),
    _text("title_ar"),
    _text("type"),
    _int("required"),
    _text("guideline_en"),
    _text("guideline_ar"),
    _int("retired"),
    key=("id",),
)
label_choice = _part(
    "label_choice",
    "label",
    _text("attribute"),
    _text("id"),
    _int("rank"),
    _text("title_en"),
    _text("title_ar"),
    _int("retired"),
    key=("attribute", "id"),
)
label_role = _part(
    "label_role",
    "label",
    _text("id"),
    _int("rank"),
    _text("title_en"),
    _text("title_ar"),
    _text("fillers"),
    _int("required"),
    _int("many"),
    _text("hotkey"),
    _text("guideline_en"),
    _text("guideline_ar"),
    _int("retired"),
    key=("id",),
)
member = _record("member", _text("name"), _text("role"), _int("retired"))
certificate = _record("certificate", _text("member"), _text("public_key"))
revocation = _record("revocation", _text("member"))
setting = _record("setting", _text("value"))
assignment = _record("assignment", _text("member"), _text("document"))
reveal = _record("reveal", _text("document"))
redaction = _record("redaction", _text("document"), _text("reason"))
redaction_record = _part("redaction_record", "redaction", _text("record"), key=("record",))
document = _record(
    "document",
    _text("title"),
    _int("length"),
    _text("language"),
    _text("direction"),
    _text("publisher"),
    _text("author"),
    _text("published"),
    _text("url"),
    _text("source"),
    _text("encoding"),
)
document_label = _part("document_label", "document", _text("label"), key=("label",))
text = _record("text", _text("content"))
entry = _record("entry", _text("label"), _text("title"), _text("note"))
entry_name = _part("entry_name", "entry", _int("ordinal"), _text("name"), key=("ordinal",))
annotation = _record(
    "annotation",
    _text("kind"),
    _text("label"),
    Column("start", INTEGER),
    Column("end", INTEGER),
    Column("entry", TEXT),
    _text("note"),
    _int("schema_version"),
)
Index("annotation_range", annotation.c.sheet, annotation.c.start)
Index(
    "annotation_long",
    annotation.c.sheet,
    annotation.c.start,
    sqlite_where=literal_column(f'"end" - start > {LONG}'),
)
fragment = _part(
    "fragment", "annotation", _int("ordinal"), _int("start"), _int("end"), _text("quote"), key=("ordinal",)
)
attribute = _part(
    "attribute",
    "annotation",
    _text("name"),
    _int("ordinal"),
    _text("type"),
    _text("value"),
    Column("least", REAL),
    Column("most", REAL),
    key=("name", "ordinal"),
)
role = _part(
    "role",
    "annotation",
    _text("name"),
    _int("ordinal"),
    _text("filler"),
    _text("target"),
    Column("start", INTEGER),
    Column("end", INTEGER),
    Column("quote", TEXT),
    key=("name", "ordinal"),
)
Index("role_target", role.c.target, sqlite_where=literal_column("filler = 'annotation'"))
state = _record("state", _text("stage"))
verdict = _record("verdict", _text("member"), _text("stage"), _text("comment"), _text("mark"))
comment = _record("comment", _text("text"), Column("annotation", TEXT), Column("answers", TEXT), _int("settled"))
comment_fragment = _part(
    "comment_fragment", "comment", _int("ordinal"), _int("start"), _int("end"), _text("quote"), key=("ordinal",)
)
decision = _record(
    "decision",
    _text("part"),
    _text("choice"),
    _text("took"),
    _text("reason"),
    _text("strategy"),
    _text("gold"),
    _text("outcome"),
)
decision_cover = _part(
    "decision_cover", "decision", _text("annotation"), _text("covered"), key=("annotation", "covered")
)
Index("decision_covered", decision_cover.c.annotation)
paragraph = Table(
    "paragraph",
    metadata,
    _int("key", primary_key=True),
    _text("document"),
    _int("start"),
    _int("end"),
    Index("paragraph_document", "document"),
    sqlite_strict=True,
)

PARTS: dict[str, tuple[str, ...]] = {
    "project": (),
    "schema": (),
    "label": ("label_attribute", "label_choice", "label_role"),
    "member": (),
    "certificate": (),
    "revocation": (),
    "setting": (),
    "document": ("document_label",),
    "text": (),
    "assignment": (),
    "reveal": (),
    "redaction": ("redaction_record",),
    "entry": ("entry_name",),
    "annotation": ("fragment", "attribute", "role"),
    "state": (),
    "comment": ("comment_fragment",),
    "verdict": (),
    "decision": ("decision_cover",),
}
