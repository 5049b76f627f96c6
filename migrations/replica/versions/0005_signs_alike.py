"""The search index anew: decimal signs and quotation marks of both scripts fold alike."""

from alembic import op

from annotator.store import search

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    connection = op.get_bind()
    texts = list(connection.exec_driver_sql("SELECT id FROM text ORDER BY key").scalars().all())
    search.forget(connection, texts)
    search.index(connection, texts)
