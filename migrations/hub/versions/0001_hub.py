"""The log, who may reach it, what a push must hold to, devices and logins, and the views to read."""

from alembic import context, op

from annotator.sync.script import text_of

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    cursor = op.get_bind().connection.cursor()
    for name in ("tables", "rights", "pushing", "people", "reading"):
        cursor.execute(text_of(name, context.config.attributes["prefix"]))
