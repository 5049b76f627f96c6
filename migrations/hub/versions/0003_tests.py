"""The gold of tests goes to who is done with them."""

from alembic import context, op

from annotator.sync.script import text_of

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    cursor = op.get_bind().connection.cursor()
    cursor.execute(text_of("tests", context.config.attributes["prefix"]))
