"""Bringing an older project file up to date: with alembic, after a backup; alembic is imported only then."""

from pathlib import Path

from sqlalchemy import Connection

from annotator.errors import DamagedFileError, RefusedError
from annotator.paths import data_folder

HEAD = "0009"


def stamp(connection: Connection) -> None:
    """Write into a new file that it is of the present version."""
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))


def version_of(connection: Connection) -> str:
    """Return the revision a file is of; raises DamagedFileError where it says none."""
    rows = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
    if len(rows) != 1:
        raise DamagedFileError("The file does not say which version it is of; open a backup.")
    return str(rows[0])


def bring_up(connection: Connection, path: Path, passphrase: str | None) -> None:
    """Migrate an older file after a backup; raises RefusedError for a newer one."""
    version = version_of(connection)
    if version == HEAD:
        return
    if version > HEAD:
        raise RefusedError(f"{path.name} was written by a newer Annotator; update this one to open it.")
    from annotator.store import backup  # noqa: PLC0415 - an up-to-date file needs no backup to open

    backup.write(path, passphrase)
    upgrade(connection, HEAD)


def upgrade(connection: Connection, revision: str) -> None:
    """Run the migrations up to `revision`, all in one transaction."""
    from alembic import command  # noqa: PLC0415 - alembic costs half a second
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(data_folder("migrations") / "replica"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
