"""Alembic's environment for project files: runs on the connection that the opening program holds."""

import os
from pathlib import Path

from alembic import context

from annotator.store.engine import open_engine
from annotator.store.tables import metadata


def run() -> None:
    connection = context.config.attributes.get("connection")
    if connection is not None:
        _run_on(connection)
        return
    # from the command line, for whoever writes a migration: ANNOTATOR_FILE=x.annot alembic upgrade head
    with open_engine(Path(os.environ["ANNOTATOR_FILE"])).connect() as own:
        _run_on(own.execution_options(isolation_level="AUTOCOMMIT"))


def _run_on(connection) -> None:
    # begun before alembic looks, which then leaves the transaction to us: all of it, or nothing
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        context.configure(connection=connection, target_metadata=metadata, transactional_ddl=False)
        context.run_migrations()
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise


run()
