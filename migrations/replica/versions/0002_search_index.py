"""The search index: a row per paragraph, folded, in a trigram index; filled from the texts that are there."""

import sqlalchemy as sa
from alembic import op

from annotator.store import search

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "paragraph",
        sa.Column("key", sa.INTEGER(), nullable=False),
        sa.Column("document", sa.TEXT(), nullable=False),
        sa.Column("start", sa.INTEGER(), nullable=False),
        sa.Column("end", sa.INTEGER(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
        sqlite_strict=True,
    )
    op.create_index("paragraph_document", "paragraph", ["document"])
    op.execute(
        "CREATE VIRTUAL TABLE paragraph_index USING fts5(folded, content='', contentless_delete=1, tokenize='trigram')"
    )
    connection = op.get_bind()
    texts = connection.exec_driver_sql("SELECT id FROM text ORDER BY key").scalars().all()
    search.index(connection, list(texts))
