"""Training: `annotator tests` and `annotator score`."""

from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.opening import writing
from annotator.cli.options import DocumentName, Json, Member
from annotator.cli.output import elided, isolated, note, print_json, print_object, print_table, say
from annotator.errors import BadInputError

if TYPE_CHECKING:
    from annotator.project.session import Project
    from annotator.review.align import Case
    from annotator.review.training import Score

group = typer.Typer()


@group.command(name="tests")
@writing
def show_tests(
    project: "Project",
    *,
    set_: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="DOCUMENT", help="Set this one as a test; may be repeated.", show_default=False),
    ] = None,
    none: Annotated[bool, typer.Option("--none", help="Have no tests any more.")] = False,
    json: Json = False,
) -> None:
    """List the documents that are tests for training, or set them; they need gold."""
    from annotator.review import training  # noqa: PLC0415 - when the command runs

    if set_ and none:
        raise BadInputError("Say --set or --none, not both.")
    if set_ or none:
        training.set_tests(project, set_ or ())
    found = training.tests(project)
    if json:
        print_json({"id": each.id, "title": each.title} for each in found)
        return
    hint = f"There are no tests; set one: annotator tests {project.path} --set DOCUMENT"
    print_table(("ID", "TITLE"), [(each.id[:12], isolated(each.title)) for each in found], hint)


@group.command()
@writing
def score(project: "Project", document: DocumentName, member: Member = None, json: Json = False) -> None:
    """Show how well you did in a test that you are done with, and each difference from gold."""
    from annotator.review import training  # noqa: PLC0415 - when the command runs

    found = training.score(project, document, member)
    words = {each.id: " … ".join(each.quotes) for each in project.annotations(found.document.id)}
    if json:
        print_object(_score_json(found, words))
        return
    say(f"{isolated(found.member.name)}, {isolated(found.document.title)}: {_figures(found)}")
    rows = [
        (each.type, each.kind, isolated(elided(_words(each, words), 40)), *_held(found, each), ", ".join(each.differs))
        for each in found.differences
    ]
    if rows:
        print_table(("TYPE", "KIND", "WORDS", "YOURS", "GOLD", "DIFFERS"), rows)
    else:
        note("All of it is as in gold.")


def _figures(found: "Score") -> str:
    if found.f1 is None:
        return "nothing to compare"
    return f"F1 {found.f1:.2f}; {found.right} right of {found.own} marked, {found.gold} in gold"


def _words(case: "Case", words: dict[str, str]) -> str:
    return next((words.get(each.id, "") for own in case.versions.values() for each in own), "")


def _held(found: "Score", case: "Case") -> tuple[str, str]:
    """Return what the member and gold have: the fillers of a role, else labels."""
    from annotator.review.feedback import GOLD  # noqa: PLC0415 - when the command runs

    yours, gold = (_labels(case, each) for each in (found.member.id, GOLD))
    return yours, gold


def _labels(case: "Case", member: str) -> str:
    if case.part:
        return ", ".join(each.name for each in case.fillers.get(member, ())) or "–"
    return ", ".join(each.label for each in case.versions.get(member, ())) or "–"


def _score_json(found: "Score", words: dict[str, str]) -> dict[str, object]:
    from annotator.review.feedback import GOLD  # noqa: PLC0415 - when the command runs

    names = {found.member.id: found.member.name, GOLD: GOLD}
    return {
        "document": found.document.id,
        "member": found.member.name,
        "f1": found.f1,
        "precision": found.precision,
        "recall": found.recall,
        "right": found.right,
        "marked": found.own,
        "gold": found.gold,
        "differences": [
            {
                "case": each.id,
                "type": each.type,
                "kind": each.kind,
                "part": each.part,
                "words": _words(each, words),
                "versions": {names[of]: [one.id for one in own] for of, own in each.versions.items()},
                "differs": list(each.differs),
                "reasons": list(found.reasons.get(each.id, ())),
            }
            for each in found.differences
        ],
    }
