"""What the other process does about agreement; what it read is kept until the file or the question is another."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.project.corpus import Progress
from annotator.project.jobs import Agree, Exported, Job, LookBehind, Outcome, WriteReport
from annotator.project.session import Project

if TYPE_CHECKING:
    from annotator.review.agreement.project import Agreement
    from annotator.review.agreement.report import Report

_Key = tuple[object, ...]  # of the project as it was read, and what of it


class Answers:
    """Answers one question after another; nothing heavy is imported before the first."""

    def __init__(self) -> None:
        self._key: _Key = ()
        self._agreement: Agreement | None = None
        self._reports: dict[str, Report] = {}

    def __call__(self, project: Project, job: Job, progress: Progress) -> Outcome:
        """Do a job of agreement."""
        match job:
            case Agree() | LookBehind():
                return self._answer(project, job, progress)
            case WriteReport():
                return self._write(project, job, progress)
        raise TypeError(f"this is done elsewhere: {job}")

    def _answer(self, project: Project, job: Agree | LookBehind, progress: Progress) -> Outcome:
        from annotator.review.agreement.asked import agreed, cases  # noqa: PLC0415 - numpy, when it is needed

        agreement = self._of(project, job, progress)
        if job.measure not in self._reports:
            self._reports[job.measure] = agreement.report([job.measure])
        report = self._reports[job.measure]
        if isinstance(job, Agree):
            return agreed(agreement, report, job)
        return cases(agreement, report, project, job)

    def _of(self, project: Project, job: Agree | LookBehind | WriteReport, progress: Progress) -> "Agreement":
        from annotator.review.agreement.project import Agreement  # noqa: PLC0415 - numpy, when it is needed

        replica = project.replica
        key = (project, replica.data_version, replica.last_change, job.members, job.documents)
        if self._agreement is None or key != self._key:
            self._agreement = Agreement(project, job.documents, job.members or None, told=progress)
            self._key, self._reports = key, {}
        return self._agreement

    def _write(self, project: Project, job: WriteReport, progress: Progress) -> Exported:
        # Qt, which draws with no display, when a report is wanted
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from annotator.ui.agreement.report.saving import save_report  # noqa: PLC0415

        agreement = self._of(project, job, progress)
        save_report(project, agreement.report(), Path(job.target), job.language, agreement=agreement)
        return Exported(job.target)
