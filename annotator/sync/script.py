"""The hub's SQL, file by file, written for the project that a database is to hold."""

from annotator.paths import data_folder


def group_of(project: str) -> str:
    """Return the role that holds what the members of a project may do in its hub."""
    return f"annotator_{project[:16]}"


def text_of(name: str, group: str) -> str:
    """Return one file of the hub's SQL."""
    return (data_folder("migrations") / "hub" / "sql" / f"{name}.sql").read_text("utf-8").replace("{group}", group)
