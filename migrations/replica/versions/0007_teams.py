"""What a team needs: enrolled devices, signed heads, the hub, and the kinds that say who may see what."""

from alembic import op

from annotator.store import newer, unite

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

FAMILIES = {
    "certificate": "member TEXT NOT NULL, public_key TEXT NOT NULL",
    "revocation": "member TEXT NOT NULL",
    "setting": "value TEXT NOT NULL",
    "assignment": "member TEXT NOT NULL, document TEXT NOT NULL",
    "reveal": "document TEXT NOT NULL",
    "redaction": "document TEXT NOT NULL, reason TEXT NOT NULL",
}
TABLES = (
    "secret (name TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (name)) STRICT",
    'hub ("key" INTEGER NOT NULL, address TEXT NOT NULL, login TEXT NOT NULL, insecure INTEGER NOT NULL, '
    'synced_ms INTEGER NOT NULL, PRIMARY KEY ("key")) STRICT',
    "peer (member TEXT NOT NULL, stream TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (member, stream)) "
    "WITHOUT ROWID, STRICT",
    "head_signature (stream INTEGER NOT NULL, signer TEXT NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, "
    'signature BLOB NOT NULL, PRIMARY KEY (stream, signer), FOREIGN KEY(stream) REFERENCES stream ("key")) STRICT',
    "acknowledged (stream INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (stream), "
    'FOREIGN KEY(stream) REFERENCES stream ("key")) STRICT',
    "newer (sheet INTEGER NOT NULL, kind TEXT NOT NULL, v INTEGER NOT NULL, PRIMARY KEY (sheet, kind, v), "
    'FOREIGN KEY(sheet) REFERENCES sheet ("key")) WITHOUT ROWID, STRICT',
    "settled (bucket TEXT NOT NULL, streams INTEGER NOT NULL, mark INTEGER NOT NULL, PRIMARY KEY (bucket)) "
    "WITHOUT ROWID, STRICT",
)
_STREAM = "DELETE FROM settled WHERE bucket = substr({}.id, 1, 2)"
_HEAD = 'DELETE FROM settled WHERE bucket = (SELECT substr(id, 1, 2) FROM stream WHERE "key" = {}.stream)'
TRIGGERS = (
    f"settled_begun AFTER INSERT ON stream BEGIN {_STREAM.format('NEW')}; END",
    f"settled_moved AFTER UPDATE ON stream BEGIN {_STREAM.format('NEW')}; END",
    f"settled_gone AFTER DELETE ON stream BEGIN {_STREAM.format('OLD')}; END",
    f"settled_sure AFTER INSERT ON acknowledged BEGIN {_HEAD.format('NEW')}; END",
    f"settled_unsure AFTER DELETE ON acknowledged BEGIN {_HEAD.format('OLD')}; END",
)


def upgrade() -> None:
    for column in ("sealing_key TEXT", "voucher BLOB", "enrolment BLOB"):
        op.execute(f"ALTER TABLE device ADD COLUMN {column}")
    op.drop_table("head_signature")  # nothing wrote to it before
    for table in TABLES:
        op.execute(f"CREATE TABLE {table}")
    for trigger in TRIGGERS:
        op.execute(f"CREATE TRIGGER {trigger}")
    for family, columns in FAMILIES.items():
        op.execute(
            f'CREATE TABLE {family} ("key" INTEGER NOT NULL, sheet INTEGER NOT NULL, id TEXT NOT NULL, '
            f'change TEXT NOT NULL, {columns}, PRIMARY KEY ("key"), UNIQUE (sheet, id), '
            'FOREIGN KEY(sheet) REFERENCES sheet ("key")) STRICT'
        )
    op.execute(
        "CREATE TABLE redaction_record (redaction INTEGER NOT NULL, record TEXT NOT NULL, "
        'PRIMARY KEY (redaction, record), FOREIGN KEY(redaction) REFERENCES redaction ("key") ON DELETE CASCADE) '
        "WITHOUT ROWID, STRICT"
    )
    for family in FAMILIES:
        unite.fold_kept(op.get_bind(), family)
    newer.note_kept(op.get_bind())
