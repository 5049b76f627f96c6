"""The log, who may reach it, what a push must hold to, devices and logins, and the views to read."""

from alembic import op
from annotator.sync.script import run

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("tables", "rights", "pushing", "people", "reading"):
        run(op.get_bind(), name)
