"""What the other process does of a review: jobs of rooms above the project's own."""

from annotator.project.corpus import Progress
from annotator.project.jobs import Accept, Job, Outcome
from annotator.project.session import Project
from annotator.project.work import Above
from annotator.review.work import accept
from annotator.ui.agreement.answering import Answers


def do_above() -> Above:
    """Return what does these jobs, one after another; nothing heavy is imported before the first."""
    answers = Answers()

    def do(project: Project, job: Job, progress: Progress) -> Outcome:
        return accept(project, job) if isinstance(job, Accept) else answers(project, job, progress)

    return do
