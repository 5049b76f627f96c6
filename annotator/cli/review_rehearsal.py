"""A review run through: what two annotators marked apart, how well they agree, what is decided at once, gold out."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator.cli.rehearsal import mark
from annotator.project import corpus, files, sample
from annotator.project.create import create_project
from annotator.project.session import Project
from annotator.review.adjudicate import carry_out
from annotator.review.agreement.project import agreement
from annotator.review.decisions import decided
from annotator.review.reviewed import disagreements, is_decided
from annotator.review.strategies import plan

Step = Callable[[str, int, int], None]
TITLE = "Review two people's work"
_STEPS = 6
_MEASURES = {"strict-f1": "F1", "kappa": "kappa", "alpha-u": "alpha_U"}


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What the run showed.

    `figures` are overall, by name; `differing` cases before anything was decided; `open` after what both agree on was
    accepted; `golden` how many annotations are gold then, of which `alike` stand in the sample's own gold just so.
    """

    figures: dict[str, float]
    differing: int
    open: int
    golden: int
    alike: int
    findings: list[str]
    path: Path


def rehearse_review(folder: Path, step: Step) -> Reviewed:
    """Review the sample in `folder`; `step` is told (title, done, total). Raises AnnotatorError."""
    folder.mkdir()
    source = sample.sample_folder()
    with create_project(folder / "review.annot", "Reviewer", title=sample.sample_title(source)) as project:
        sample.bring_documents(project, source)
        sample.bring_annotators(project, source)
        step(TITLE, 1, _STEPS)
        report = agreement(project, measures=list(_MEASURES))
        overall = [each for each in report.figures if not (each.kind or each.label or each.document)]
        step(TITLE, 2, _STEPS)
        differing = _open_cases(project)
        step(TITLE, 3, _STEPS)
        carry_out(project, plan(project, None, "unanimous"))
        step(TITLE, 4, _STEPS)
        left = _open_cases(project)
        path = folder / "gold-brat"
        corpus.export(project, "brat", path, layer="gold")
        step(TITLE, 5, _STEPS)
        golden = project.annotations(layer="gold")
        alike = len({mark(each) for each in golden} & {mark(each) for each in sample.gold(project, source)})
        found = list(files.findings(project))
        step(TITLE, 6, _STEPS)
    figures = {_MEASURES[each.measure]: each.value for each in overall if each.value is not None}
    return Reviewed(figures, differing, left, len(golden), alike, found, path)


def _open_cases(project: Project) -> int:
    """Count the cases in which members differ and nobody has decided."""
    return sum(
        not is_decided(case, done)
        for document, cases in disagreements(project)
        for done in [decided(project, document.id)]
        for case in cases
    )
