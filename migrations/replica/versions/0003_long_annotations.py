"""An index of the annotations that are longer than a thousand code points, so that a range is read in little time."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute('CREATE INDEX annotation_long ON annotation (sheet, start) WHERE "end" - start > 1000')


def downgrade() -> None:
    op.drop_index("annotation_long", table_name="annotation")
