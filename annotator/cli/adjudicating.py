"""Adjudicating without the window: strategies, decisions and where they contradict, reasons, feedback."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from annotator.cli.opening import reading, writing
from annotator.cli.options import DocumentName, InDocument, Json, Member
from annotator.cli.output import counted, isolated, note, print_json, print_table, say, short_ids

if TYPE_CHECKING:
    from annotator.model.annotation import Annotation
    from annotator.model.decision import Decision
    from annotator.project.session import Project
    from annotator.review.feedback import Feedback
    from annotator.review.strategies import Plan

group = typer.Typer()
Reason = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why; it stays with each decision.")]
Compared = Annotated[
    list[str] | None,
    typer.Option("--member", metavar="NAME", help="Compare these alone; may be repeated.", show_default=False),
]


@group.command()
@writing
def adjudicate(
    project: "Project",
    *,
    strategy: Annotated[
        Literal["unanimous", "majority", "union"],
        typer.Option("--strategy", help="What all have alike, what most have, or all that nobody has otherwise."),
    ],
    document: Annotated[
        list[str] | None,
        typer.Option("--document", metavar="DOCUMENT", help="In one document; may be repeated.", show_default=False),
    ] = None,
    member: Compared = None,
    reason: Reason = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be written, and write nothing.")] = False,
    as_json: Json = False,
) -> None:
    """Decide what a strategy decides, as one act; the rest stays open. Reviewers and managers may."""
    from annotator.review.adjudicate import carry_out, plan  # noqa: PLC0415 - when the command runs

    planned = plan(project, document or None, strategy, member)
    if planned.rulings and not dry_run:
        carry_out(project, planned, reason=reason)
    if as_json:
        print_json(_planned_json(project, planned, written=not dry_run))
        return
    titles = {each.id: each.title for each in project.documents()}
    print_table(
        ("document", "gold", "roles", "left out", "open"),
        [(isolated(titles[e.document]), e.gold, e.roles, e.rejected, len(e.left)) for e in planned.documents],
        "Nobody has begun to annotate here; adjudicate once somebody has.",
    )
    if planned.documents:
        _tell(planned, dry_run)


def _tell(planned: "Plan", dry_run: bool) -> None:
    left = sum(len(each.left) for each in planned.documents)
    done = counted(planned.rulings, "case")
    stays = f"{counted(left, 'case')} {'stays' if left == 1 else 'stay'} open"
    note(f"This would decide {done}; {stays}." if dry_run else f"Decided {done}; {stays}. Undo takes it back.")


def _planned_json(project: "Project", planned: "Plan", *, written: bool) -> list[dict[str, object]]:
    titles = {each.id: each.title for each in project.documents()}
    return [
        {
            "document": each.document,
            "title": titles[each.document],
            "strategy": planned.strategy,
            "gold": each.gold,
            "roles": each.roles,
            "rejected": each.rejected,
            "open": [{"case": case.id, "type": case.type} for case in each.left],
            "written": written,
        }
        for each in planned.documents
    ]


@group.command()
@reading
def decisions(
    project: "Project",
    *,
    document: InDocument = None,
    contradicting: Annotated[
        bool, typer.Option("--contradicting", help="Those alone that came to something else than another.")
    ] = False,
    as_json: Json = False,
) -> None:
    """List what reviewers decided, and where two of them contradict: who decides there again settles it."""
    from annotator.review.decisions import conflicts  # noqa: PLC0415 - when the command runs
    from annotator.review.decisions import decisions as taken_in  # noqa: PLC0415

    places = [project.document(document)] if document else project.documents()
    taken = [each for place in places for each in taken_in(project, place.id)]
    against: dict[str, list[str]] = {}
    for place in places:
        for one, other in conflicts(project, place.id):
            against.setdefault(one.id, []).append(other.id)
            against.setdefault(other.id, []).append(one.id)
    listed = [each for each in taken if not contradicting or each.id in against]
    if as_json:
        print_json([_decision_json(project, each, against.get(each.id, ())) for each in listed])
        return
    names, titles = short_ids([each.id for each in taken]), {each.id: each.title for each in places}
    print_table(
        ("decision", "document", "who", "when", "choice", "of", "reason", "contradicts"),
        [
            (
                names[each.id],
                isolated(titles[each.document]),
                isolated(_name(project, each.author)),
                _moment(each.wall_ms),
                each.strategy or each.choice,
                each.part.split(":")[1] if each.part else counted(len(each.annotations), "annotation"),
                isolated(each.reason),
                " ".join(names[other] for other in against.get(each.id, ())),
            )
            for each in listed
        ],
        "No two decisions contradict." if contradicting else "Nothing is decided here yet.",
    )


def _decision_json(project: "Project", decision: "Decision", against: Sequence[str]) -> dict[str, object]:
    return {
        "id": decision.id,
        "document": decision.document,
        "who": _name(project, decision.author),
        "when": _moment(decision.wall_ms),
        "covers": [{"annotation": name, "change": change} for name, change in decision.covers],
        "part": decision.part,
        "choice": decision.choice,
        "took": decision.took,
        "reason": decision.reason,
        "strategy": decision.strategy,
        "gold": decision.gold,
        "contradicts": list(against),
    }


def _name(project: "Project", member: str) -> str:
    return project.members[member].name if member in project.members else member


def _moment(wall_ms: int) -> str:
    try:
        return datetime.fromtimestamp(wall_ms / 1000, UTC).isoformat(" ", "seconds").removesuffix("+00:00")
    except (ValueError, OverflowError, OSError):  # a clock of somebody else may say anything
        return str(wall_ms)


@group.command()
@writing
def reasons(
    project: "Project",
    *,
    offered: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="TEXT", help="Offer this one; repeat it for more, in their order."),
    ] = None,
    none: Annotated[bool, typer.Option("--none", help="Offer none any more.")] = False,
    as_json: Json = False,
) -> None:
    """List the reasons that reviewers are offered for a decision, or set them; managers set them."""
    from annotator.review.reasons import reasons as listed  # noqa: PLC0415 - when the command runs
    from annotator.review.reasons import set_reasons  # noqa: PLC0415

    if offered or none:
        set_reasons(project, offered or ())
    found = listed(project)
    if as_json:
        print_json(found)
    elif not found:
        note("No reasons are offered; a manager sets them with --set.")
    for each in () if as_json else found:
        say(isolated(each))


@group.command()
@writing
def blind(
    project: "Project",
    *,
    on: Annotated[
        bool | None,
        typer.Option("--on/--off", help="For all, or as each chooses; managers may.", show_default=False),
    ] = None,
) -> None:
    """Say whether all reviewers see letters in place of members’ names, or set it."""
    from annotator.review.blindness import is_blind, set_blind  # noqa: PLC0415 - when the command runs

    if on is not None:
        set_blind(project, on)
    note("All reviewers see letters for members." if is_blind(project) else "Each reviewer chooses letters or names.")


@group.command()
@writing
def feedback(
    project: "Project",
    document: Annotated[str | None, DocumentName.__metadata__[0]] = None,
    *,
    member: Member = None,
    allow: Annotated[
        bool | None,
        typer.Option("--allow/--forbid", help="Say whether annotators get feedback; managers may.", show_default=False),
    ] = None,
    as_json: Json = False,
) -> None:
    """Show your own work on a document against gold, case by case, with the reasons of who decided."""
    from annotator.review import feedback as told  # noqa: PLC0415 - when the command runs

    if allow is not None:
        told.allow(project, allow)
    if document is None:
        note(f"Annotators {'get' if told.is_allowed(project) else 'do not get'} feedback; name a document to see it.")
        return
    found = told.feedback(project, document, member)
    if as_json:
        print_json([_feedback_json(each) for each in found])
        return
    print_table(
        ("type", "yours", "gold", "differs", "reason"),
        [
            (each.case.type, _words(each, each.own), _words(each, each.gold), " ".join(each.case.differs), _why(each))
            for each in found
            if not each.agrees
        ],
        "Gold is all that you marked, and nothing else." if found else "Nothing is marked here, and nothing is gold.",
    )
    note(f"{counted(sum(each.agrees for each in found), 'case')} of {len(found):,} as in gold.")


def _words(told: "Feedback", annotations: Iterable["Annotation"]) -> str:
    """Return what is on one side of a case: label and words, or of a part how its role is filled."""
    parts = [isolated(f"{each.label}: {' … '.join(each.quotes)}") for each in annotations]
    return f"{told.case.role} of {parts[0]}" if told.case.part and parts else "; ".join(parts)


def _why(told: "Feedback") -> str:
    return "; ".join(isolated(each) for each in told.reasons)


def _feedback_json(told: "Feedback") -> dict[str, object]:
    return {
        "case": told.case.id,
        "type": told.case.type,
        "kind": told.case.kind,
        "part": told.case.part,
        "own": [each.id for each in told.own],
        "gold": [each.id for each in told.gold],
        "differs": told.case.differs,
        "reasons": told.reasons,
    }
