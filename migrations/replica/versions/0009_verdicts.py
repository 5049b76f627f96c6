"""What reviewers say of members' work; what a newer version's file brought of it is folded."""

import sqlalchemy as sa
from alembic import op

from annotator.store import unite

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "verdict",
        sa.Column("key", sa.INTEGER(), nullable=False),
        sa.Column("sheet", sa.INTEGER(), nullable=False),
        sa.Column("id", sa.TEXT(), nullable=False),
        sa.Column("change", sa.TEXT(), nullable=False),
        *(sa.Column(name, sa.TEXT(), nullable=False) for name in ("member", "stage", "comment", "mark")),
        sa.ForeignKeyConstraint(["sheet"], ["sheet.key"]),
        sa.PrimaryKeyConstraint("key"),
        sa.UniqueConstraint("sheet", "id"),
        sqlite_strict=True,
    )
    unite.fold_kept(op.get_bind(), "verdict")
