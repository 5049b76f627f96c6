"""What reviewers decided where members differ; what a newer version's file brought of it is folded."""

from alembic import op

from annotator.store import unite

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

COLUMNS = ("part", "choice", "took", "reason", "strategy", "gold", "outcome")


def upgrade() -> None:
    op.execute(
        'CREATE TABLE decision ("key" INTEGER NOT NULL, sheet INTEGER NOT NULL, id TEXT NOT NULL, '
        f"change TEXT NOT NULL, {', '.join(f'{each} TEXT NOT NULL' for each in COLUMNS)}, "
        'PRIMARY KEY ("key"), UNIQUE (sheet, id), FOREIGN KEY(sheet) REFERENCES sheet ("key")) STRICT'
    )
    op.execute(
        "CREATE TABLE decision_cover (decision INTEGER NOT NULL, annotation TEXT NOT NULL, covered TEXT NOT NULL, "
        "PRIMARY KEY (decision, annotation, covered), "
        'FOREIGN KEY(decision) REFERENCES decision ("key") ON DELETE CASCADE) WITHOUT ROWID, STRICT'
    )
    op.execute("CREATE INDEX decision_covered ON decision_cover (annotation)")
    unite.fold_kept(op.get_bind(), "decision")
