"""Comments, and how far members are with documents; what a newer version's file brought of them is folded."""

import sqlalchemy as sa
from alembic import op

from annotator.store import unite

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create("state", sa.Column("stage", sa.TEXT(), nullable=False))
    _create(
        "comment",
        sa.Column("text", sa.TEXT(), nullable=False),
        sa.Column("annotation", sa.TEXT(), nullable=True),
        sa.Column("answers", sa.TEXT(), nullable=True),
        sa.Column("settled", sa.INTEGER(), nullable=False),
    )
    op.create_table(
        "comment_fragment",
        sa.Column("comment", sa.INTEGER(), nullable=False),
        sa.Column("ordinal", sa.INTEGER(), nullable=False),
        sa.Column("start", sa.INTEGER(), nullable=False),
        sa.Column("end", sa.INTEGER(), nullable=False),
        sa.Column("quote", sa.TEXT(), nullable=False),
        sa.ForeignKeyConstraint(["comment"], ["comment.key"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("comment", "ordinal"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    for family in ("state", "comment"):
        unite.fold_kept(op.get_bind(), family)


def _create(name: str, *columns: sa.Column) -> None:
    op.create_table(
        name,
        sa.Column("key", sa.INTEGER(), nullable=False),
        sa.Column("sheet", sa.INTEGER(), nullable=False),
        sa.Column("id", sa.TEXT(), nullable=False),
        sa.Column("change", sa.TEXT(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(["sheet"], ["sheet.key"]),
        sa.PrimaryKeyConstraint("key"),
        sa.UniqueConstraint("sheet", "id"),
        sqlite_strict=True,
    )
