"""The hub's SQL, file by file, written for the project that a database is to hold."""

from annotator.paths import data_folder


def prefix_of(project: str) -> str:
    """Return how the logins of a project's members begin: they are names of the whole server, not of one database."""
    return f"annotator_{project[:16]}"


def text_of(name: str, prefix: str) -> str:
    """Return one file of the hub's SQL."""
    return (data_folder("migrations") / "hub" / "sql" / f"{name}.sql").read_text("utf-8").replace("{prefix}", prefix)
