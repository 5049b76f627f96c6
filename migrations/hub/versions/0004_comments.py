"""What annotators say of a document reaches other annotators once it is revealed."""

from alembic import context, op

from annotator.sync.script import text_of

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    cursor = op.get_bind().connection.cursor()
    cursor.execute(text_of("comments", context.config.attributes["prefix"]))
