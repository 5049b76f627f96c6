"""An index from annotations to the roles they fill, so that the relations of one are found in little time."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE INDEX role_target ON role (target) WHERE filler = 'annotation'")


def downgrade() -> None:
    op.drop_index("role_target", table_name="role")
