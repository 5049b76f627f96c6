"""Alembic's environment for the hub: runs on the connection, and in the transaction, of the program that makes it."""

import os

from alembic import context
from sqlalchemy import create_engine

from annotator.sync.script import prefix_of


def run() -> None:
    connection = context.config.attributes.get("connection")
    if connection is not None:
        _run_on(connection)
        return
    # from the command line, for whoever writes a migration: ANNOTATOR_HUB=postgresql+psycopg://... alembic -n hub
    if "ANNOTATOR_HUB" not in os.environ:
        raise SystemExit("Name the hub: ANNOTATOR_HUB=postgresql+psycopg://... alembic -n hub upgrade head")
    with create_engine(os.environ["ANNOTATOR_HUB"]).begin() as own:
        project = own.exec_driver_sql("SELECT id FROM annotator.project").scalar_one()
        context.config.attributes["prefix"] = prefix_of(project)
        _run_on(own)


def _run_on(connection) -> None:
    context.configure(connection=connection, version_table_schema="annotator")
    context.run_migrations()


run()
