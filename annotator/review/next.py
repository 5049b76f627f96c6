"""The next document of the person here: of those that are their task, what they have begun comes first."""

from annotator.model.document import Document, Stage
from annotator.project.session import Project
from annotator.project.states import CLOSED, states
from annotator.project.team import assigned

_ORDER: tuple[Stage, ...] = ("returned", "begun", "new")


def next_document(project: Project, than: str | None = None) -> Document | None:
    """Return the document that the person here goes on with, None where all is done; `than` is one (its id) to leave.

    What came back to them is first, then what they have begun, then what is new, in the documents' order. Where nobody
    has any task, all documents are everybody's.
    """
    stages = states(project)
    left = [each for each in tasks(project) if stages[each.id] not in CLOSED and each.id != than]
    return min(left, key=lambda each: _ORDER.index(stages[each.id]), default=None)


def tasks(project: Project) -> list[Document]:
    """Return the documents in this file that are the task of the person here; all where nobody has any."""
    given = assigned(project)
    here = project.person.id if project.person else ""
    return [each for each in project.held() if not given or here in given.get(each.id, ())]
