"""Sharing the work out and following it: `annotator spread`, `next`, `verdict`, `progress`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from annotator.cli.opening import reading, writing
from annotator.cli.options import DocumentName, Json, bare_name
from annotator.cli.output import counted, elided, isolated, note, print_json, print_object, print_table, say
from annotator.errors import BadInputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.model.document import Stage
    from annotator.project.session import Project
    from annotator.review.assigning import Plan
    from annotator.review.progress import Progress

group = typer.Typer()


@group.command()
@writing
def spread(
    project: "Project",
    *,
    to: Annotated[list[str], typer.Option("--to", metavar="NAME", parser=bare_name, help="A member; may be repeated.")],
    each: Annotated[
        int | None,
        typer.Option("--each", metavar="N", help="To how many of them each document goes.", show_default="all"),
    ] = None,
    all_: Annotated[
        str, typer.Option("--all", metavar="SHARE", help="The share that goes to all, such as 10%.")
    ] = "0%",
    document: Annotated[
        list[str] | None,
        typer.Option(
            "--document", metavar="DOCUMENT", help="This one; may be repeated.", show_default="every document"
        ),
    ] = None,
    seed: Annotated[int, typer.Option("--seed", metavar="N", help="Another lot.")] = 0,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show it, and assign nothing.")] = False,
    json: Json = False,
) -> None:
    """Assign documents to members evenly, as one act; what is assigned already stays so, and counts."""
    from annotator.review import assigning  # noqa: PLC0415 - when the command runs

    chosen = document or [one.id for one in project.documents()]
    plan = assigning.plan_rule(project, chosen, to, each or len(set(to)), _share(all_), seed=seed)
    if not dry_run:
        assigning.carry_out(project, plan)
    if json:
        print_json({"document": one, "member": project.members[member].name} for one, member in plan)
        return
    _say_plan(project, plan)
    if dry_run:
        note("Nothing was assigned; leave --dry-run out to do it.")


def _share(text: str) -> float:
    """Return a share that is spelled as 10% or 0.1."""
    number, percent, rest = text.strip().partition("%")
    try:
        share = float(number) / (100 if percent else 1)
    except ValueError:
        share = -1.0
    if rest or not 0 <= share <= 1:
        raise BadInputError(f"“{text}” is no share; say one such as 10%.")
    return share


def _say_plan(project: "Project", plan: "Plan") -> None:
    names = {one.id: one.name for one in project.members.values()}
    of: dict[str, int] = {}
    for _, member in plan:
        of[member] = of.get(member, 0) + 1
    rows = [(isolated(names[member]), count) for member, count in sorted(of.items(), key=lambda one: names[one[0]])]
    print_table(("NAME", "NEW DOCUMENTS"), rows, "These documents are assigned so already.")


@group.command(name="next")
@writing
def next_(project: "Project", json: Json = False) -> None:
    """Print the document that you go on with: what came back to you, what you have begun, then what is new."""
    from annotator.project.states import states  # noqa: PLC0415 - when the command runs
    from annotator.project.verdicts import judged  # noqa: PLC0415
    from annotator.review.next import next_document  # noqa: PLC0415

    found = next_document(project)
    if found is None:
        if json:
            print_json([])
        note("You are done with all your documents.")
        return
    stage, verdict = states(project)[found.id], judged(project).get(found.id)
    comment = verdict.comment if verdict else ""
    if json:
        print_json([{"id": found.id, "title": found.title, "state": stage, "comment": comment}])
        return
    say(f"{isolated(found.title)} ({stage})")
    if comment:
        say(isolated(comment))


@group.command()
@writing
def verdict(
    project: "Project",
    document: DocumentName,
    stage: Annotated[
        Literal["returned", "adjudicated", "reopened"], typer.Argument(metavar="returned|adjudicated|reopened")
    ],
    *,
    member: Annotated[
        list[str] | None,
        typer.Option(
            "--member",
            metavar="NAME",
            parser=bare_name,
            help="Whose work; may be repeated.",
            show_default="all who are done",
        ),
    ] = None,
    comment: Annotated[str, typer.Option("--comment", metavar="TEXT", help="What they are to know.")] = "",
) -> None:
    """Judge members' work on a document: return it with a comment, or say that it is adjudicated or taken up again."""
    from annotator.project.verdicts import judge  # noqa: PLC0415 - when the command runs

    of = judge(project, document, stage, member or (), comment)
    title = isolated(project.document(document).title)
    say(f"{title}: {', '.join(isolated(each.name) for each in of)} {stage}.")


@group.command()
@reading
def progress(
    project: "Project",
    *,
    csv: Annotated[Path | None, typer.Option("--csv", metavar="OUT", help="Write it as a table to a new file.")] = None,
    json: Json = False,
) -> None:
    """Show how far the work is: documents by state and by member, what was done by day, labels."""
    from annotator.review import progress as far  # noqa: PLC0415 - when the command runs

    found = far.progress(project)
    if csv is not None:
        far.write_csv(project, found, csv)
    if json:
        print_object(_progress_json(project, found))
    elif csv is not None:
        say(f"Wrote {csv}.")
    else:
        _say_progress(project, found)


def _progress_json(project: "Project", found: "Progress") -> dict[str, object]:
    names = {each.id: each.name for each in project.members.values()}
    return {
        "states": found.by_stage(),
        "members": [{"member": names[of], **stages} for of, stages in found.by_member().items()],
        "documents": [
            {
                "id": each.document.id,
                "title": each.document.title,
                "state": each.stage,
                "members": {names[of]: stage for of, stage in each.members.items()},
            }
            for each in found.documents
        ],
        "days": [
            {
                "day": each.day,
                "member": names.get(each.member, each.member),
                "annotations": each.annotations,
                "done": each.done,
            }
            for each in found.days
        ],
        "labels": [
            {
                "label": each.label,
                "member": names.get(each.member, each.member) or None,
                "layer": "work" if each.member else "gold",
                "count": each.count,
            }
            for each in found.labels
        ],
    }


def _say_progress(project: "Project", found: "Progress") -> None:
    from annotator.review.progress import STAGES  # noqa: PLC0415 - when the command runs

    names = {each.id: isolated(each.name) for each in project.members.values()}
    say(f"{counted(len(found.documents), 'document')}: " + _listed(found.by_stage()))
    of = [(names[member], *(stages[each] for each in STAGES)) for member, stages in found.by_member().items()]
    say()
    print_table(("NAME", *(each.upper() for each in STAGES)), of, "This project has no members.")
    if found.days:
        say()
        days = [(each.day, names.get(each.member, each.member), each.annotations, each.done) for each in found.days]
        print_table(("DAY", "NAME", "ANNOTATIONS", "DONE"), days)
    if found.labels:
        say()
        labels = [(elided(each.label), names.get(each.member, "gold"), each.count) for each in found.labels]
        print_table(("LABEL", "NAME", "ANNOTATIONS"), labels)


def _listed(stages: "Mapping[Stage, int]") -> str:
    return ", ".join(f"{count:,} {stage}" for stage, count in stages.items() if count) or "none yet"
