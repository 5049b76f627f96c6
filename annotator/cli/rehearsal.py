"""The main job run through from end to end: create, import, apply, check, export, read back, draw."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.formats.registry import format_named
from annotator.project import corpus, files, sample
from annotator.project.create import create_project
from annotator.project.session import Project

if TYPE_CHECKING:
    from annotator.model.annotation import Annotation, Layer
    from annotator.model.entry import Member

Step = Callable[[str, int, int], None]
FORMATS = ("jsonl", "brat")
Mark = tuple[str, str, str, tuple[tuple[int, int], ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Exported:
    """One export: how many annotations went out, how many came back, whether they are the same, what was lost."""

    whose: str
    format: str
    annotations: int
    read_back: int
    same: bool
    lost: str
    path: Path


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What the run made; `arabic` counts the documents read right to left."""

    file: Path
    documents: int
    arabic: int
    annotations: int
    findings: list[str]
    exports: list[Exported]
    pictures: list[Path]


def rehearse(folder: Path, file: Path, step: Step) -> Rehearsed:
    """Do the main job in `folder`; `step` is told (title, done, total). Raises AnnotatorError."""
    step("Create the project", 0, 1)
    with create_project(file, "Demo", title=sample.sample_title(sample.sample_folder())) as project:
        step("Create the project", 1, 1)
        source = sample.sample_folder()
        sample.bring_documents(project, source, lambda done, total: step("Import the documents", done, total))
        _bring_work(project, source, step)
        step("Check", 0, 1)
        findings = list(files.findings(project))
        step("Check", 1, 1)
        exports = _export_all(project, folder, step)
        pictures = _draw_all(project, folder / "pages", step)
        documents = project.documents()
        arabic = sum(project.direction(each) == "rtl" for each in documents)
        count = len(project.annotations())
    return Rehearsed(file, len(documents), arabic, count, findings, exports, pictures)


def _bring_work(project: Project, source: Path, step: Step) -> None:
    title = "Apply two people's work, gold"
    sample.bring_work(project, source, lambda done, total: step(title, done, total))


def _export_all(project: Project, folder: Path, step: Step) -> list[Exported]:
    owners = [each for each in project.members.values() if project.annotations(member=each.id)]
    wanted = [(owner, name) for owner in [*owners, None] for name in FORMATS]
    done = []
    for number, (owner, name) in enumerate(wanted):
        step("Export and read back", number, len(wanted))
        done.append(_export(project, folder, owner, name))
    step("Export and read back", len(wanted), len(wanted))
    return done


def _export(project: Project, folder: Path, owner: "Member | None", name: str) -> Exported:
    whose = owner.name if owner else "gold"
    layer: Layer = "work" if owner else "gold"
    path = folder / "exports" / f"{whose.lower().replace(' ', '-')}{'.jsonl' if name == 'jsonl' else f'-{name}'}"
    path.parent.mkdir(exist_ok=True)
    losses = corpus.export(project, name, path, member=owner.id if owner else None, layer=layer)
    sent = [mark(each) for each in project.annotations(member=owner.id if owner else None, layer=layer)]
    back = [mark(each) for document in format_named(name).read(path).documents for each in document.annotations]
    lost = "; ".join(f"{each.what} ({each.count})" for each in losses) or "nothing"
    return Exported(whose, name, len(sent), len(back), _same(sent, back), lost, path)


def _same(sent: list[Mark], back: list[Mark]) -> bool:
    """Tell whether all came back to the code point; events without a span may be among what was not carried."""
    missing = Counter(sent) - Counter(back)
    return not Counter(back) - Counter(sent) and all(mark[1] == "event" and not mark[3] for mark in missing)


def mark(annotation: "Annotation") -> Mark:
    """Return what makes two annotations the same in any file."""
    each = annotation
    return each.document, each.kind, each.label, each.fragments, each.quotes


def _draw_all(project: Project, folder: Path, step: Step) -> list[Path]:
    from annotator.ui.pages import save_document  # noqa: PLC0415 - Qt costs half a second

    folder.mkdir()
    documents = project.documents()
    drawn: list[Path] = []
    for number, document in enumerate(documents, start=1):
        marks: Iterable[Annotation] = project.annotations(document.id, layer="gold")
        drawn += save_document(project, document, marks, folder / f"{number:02}.png")
        step("Draw pages", number, len(documents))
    return drawn
