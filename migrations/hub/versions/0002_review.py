"""The layer of what reviewers decide: who may see and write it, and its views."""

from alembic import context, op

from annotator.sync.script import text_of

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    cursor = op.get_bind().connection.cursor()
    cursor.execute(text_of("review", context.config.attributes["prefix"]))
