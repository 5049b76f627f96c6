"""The one table of panels, in the order in which their keys (Ctrl+1, Ctrl+2 ...) count the first nine."""

from collections.abc import Sequence

from annotator.ui.acting import Acting
from annotator.ui.panels.about import AboutPanel
from annotator.ui.panels.annotations import AnnotationsPanel
from annotator.ui.panels.comments import CommentsPanel
from annotator.ui.panels.conflicts import ConflictsPanel
from annotator.ui.panels.documents import DocumentsPanel
from annotator.ui.panels.guidelines import GuidelinesPanel
from annotator.ui.panels.inspector.panel import Inspector
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.problems import ProblemsPanel
from annotator.ui.panels.review import ReviewPanel
from annotator.ui.panels.search import SearchPanel
from annotator.ui.panels.tags import TagsPanel
from annotator.ui.panels.team import TeamPanel

PANELS: Sequence[type[Panel]] = (
    DocumentsPanel,
    TagsPanel,
    Inspector,
    AnnotationsPanel,
    SearchPanel,
    GuidelinesPanel,
    CommentsPanel,
    ProblemsPanel,
    AboutPanel,
    ConflictsPanel,
    TeamPanel,
    ReviewPanel,
)


def make_panels(acting: Acting) -> dict[str, Panel]:
    """Make each panel once and return them by name."""
    return {each.name: each(acting) for each in PANELS}
