"""What the window's other process does of a review; nothing of it is imported before it is asked for."""

from annotator.project.jobs import Accept, Accepted
from annotator.project.session import Project


def accept(project: Project, job: Accept) -> Accepted:
    """Accept what is agreed; raises RefusedError for who may not decide, or where it changed meanwhile."""
    from annotator.review.adjudicate import carry_out, plan_agreed  # noqa: PLC0415 - arithmetic, when it is needed

    planned = plan_agreed(project, job.document)
    if planned.rulings:
        carry_out(project, planned, verb="accept-agreed")
    return Accepted(planned.rulings)
