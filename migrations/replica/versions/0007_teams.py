"""What a team needs: enrolled devices, signed heads, the hub, and the kinds that say who may see what."""

import sqlalchemy as sa
from alembic import op

from annotator.store import newer, tables, unite

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

FAMILIES = ("certificate", "revocation", "setting", "assignment", "reveal", "redaction")


def upgrade() -> None:
    for column in (
        sa.Column("sealing_key", sa.TEXT()),
        sa.Column("voucher", sa.BLOB()),
        sa.Column("enrolment", sa.BLOB()),
    ):
        op.add_column("device", column)
    op.drop_table("head_signature")  # nothing wrote to it before
    made = ("secret", "hub", "peer", "head_signature", "acknowledged", "newer", *FAMILIES, "redaction_record")
    for name in made:
        tables.metadata.tables[name].create(op.get_bind())
    for family in FAMILIES:
        unite.fold_kept(op.get_bind(), family)
    newer.note_kept(op.get_bind())
