"""What a newer Annotator wrote in: such documents can be read here, and changed after an update."""

from annotator.project.session import Project
from annotator.store.newer import closed_sheets


def closed_documents(project: Project) -> frozenset[str]:
    """Return the ids of the documents that this version must not change."""
    return frozenset(sheet.document for sheet in closed_sheets(project.replica.connection)) - {""}
