"""How well members agree, as a table for people, or JSON or CSV for machines."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.cases import one_measure, show_cases, show_confusion, whole
from annotator.cli.opening import reading
from annotator.cli.options import Json, bare_name
from annotator.cli.output import counted, elided, isolated, note, print_json, print_table
from annotator.cli.reporting import Language, Out, check_report, write_report
from annotator.errors import NotFoundError

if TYPE_CHECKING:
    from annotator.project.session import Project
    from annotator.review.agreement.figure import Figure
    from annotator.review.agreement.report import Report

group = typer.Typer()
_FIELDS = ("measure", "kind", "members", "label", "document", "value", "low", "high", "cases")
# what the table shows where no measure is named; JSON and CSV have all
_SHOWN = {"strict-f1", "partial-f1", "kappa", "alpha", "alpha-u", "filler-f1", "relation-f1", "b-cubed-f1"}
_SHOWN |= {"attribute-alpha"}


@group.command()
@reading
def agreement(
    project: "Project",
    *,
    member: Annotated[
        list[str] | None,
        typer.Option("--member", metavar="NAME", parser=bare_name, help="Among these alone; two or more."),
    ] = None,
    document: Annotated[
        list[str] | None, typer.Option("--document", metavar="DOCUMENT", help="Over these alone, each by itself too.")
    ] = None,
    label: Annotated[
        list[str] | None, typer.Option("--label", metavar="LABEL", help="The figures of these labels alone.")
    ] = None,
    measure: Annotated[
        list[str] | None,
        typer.Option("--measure", metavar="NAME", help="strict, kappa, alpha-u, ..., or spans, tokens, structure, ..."),
    ] = None,
    ordinal: Annotated[
        list[str] | None,
        typer.Option("--ordinal", metavar="ATTRIBUTE", help="A choice whose values are in order, LABEL.ATTRIBUTE."),
    ] = None,
    precision: Annotated[float, typer.Option("--precision", help="Of gamma: 0.02 is 2 %.")] = 0.02,
    cases: Annotated[
        bool,
        typer.Option("--cases", help="List the cases behind one --measure, differing ones first."),
    ] = False,
    confusion: Annotated[
        bool, typer.Option("--confusion", help="Count which labels members give the same words.")
    ] = False,
    json: Json = False,
    csv: Annotated[bool, typer.Option("--csv", help="Print CSV for tables.")] = False,
    out: Out = None,
    language: Language = None,
) -> None:
    """Say how well members agree on the documents that two or more are done with."""
    from annotator.review.agreement.project import Agreement  # noqa: PLC0415 - numpy, when the command runs
    from annotator.review.agreement.report import chosen_measures  # noqa: PLC0415

    check_report(out, language, lists=json or csv or cases or confusion or label is not None)
    wanted = one_measure(measure) if cases else chosen_measures(measure or ())  # before anything is read
    made = Agreement(project, document, member, ordinal=ordinal or ())
    if confusion:
        show_confusion(project, made, json=json, csv=csv)
        return
    report = made.report(wanted, precision=precision)
    if out is not None:
        write_report(project, made, report, out, language or "en")
        return
    chosen = _of_labels(report.figures, label)
    if cases:
        doors = [(each, made.behind(each)) for each in whole(chosen, report.members)]
        show_cases(project, doors, json=json, csv=csv)
        return
    names = {each.id: each.name for each in project.members.values()}
    if json:
        print_json(_as_json(each, names) for each in chosen)
    elif csv:
        _print_csv(_as_json(each, names) for each in chosen)
    else:
        _show(project, report, _for_people(chosen, bool(measure), bool(label), bool(document)), names)


def _as_json(figure: "Figure", names: dict[str, str]) -> dict[str, object]:
    known = {name: getattr(figure, name) for name in _FIELDS}
    return known | {"members": [names.get(each, each) for each in figure.members]}


def _print_csv(items: Iterable[dict[str, object]]) -> None:
    import csv  # noqa: PLC0415 - only where CSV is asked for
    import sys  # noqa: PLC0415

    from annotator.formats.cells import cell  # noqa: PLC0415

    rows = csv.DictWriter(sys.stdout, _FIELDS, lineterminator="\n")
    rows.writeheader()
    for each in items:
        flat = each | {"members": " | ".join(map(str, each["members"]))}  # type: ignore[call-overload]
        rows.writerow({name: cell(value) for name, value in flat.items()})


def _of_labels(figures: "Sequence[Figure]", labels: list[str] | None) -> "Sequence[Figure]":
    """Return the figures of labels, and of their roles and attributes; all where none is named."""
    if labels is None:
        return figures
    found = [each for each in figures if each.label and {each.label, _head(each.label)} & set(labels)]
    lacking = set(labels) - {name for each in found if each.label for name in (each.label, _head(each.label))}
    if lacking:
        raise NotFoundError(
            f"Nothing that was compared has the label “{min(lacking)}”; see annotator agreement --json."
        )
    return found


def _head(label: str) -> str:
    return label.partition(".")[0]


def _for_people(figures: "Sequence[Figure]", by_measure: bool, by_label: bool, by_document: bool) -> "list[Figure]":
    """Leave out what makes a table long, unless it was asked for: documents, labels, all but the usual measures."""
    return [
        each
        for each in figures
        if (by_document or each.document is None)
        and (by_measure or each.measure in _SHOWN)
        and (by_measure or by_label or each.label is None)
    ]


def _show(project: "Project", report: "Report", figures: "list[Figure]", names: dict[str, str]) -> None:
    titles = {each.id: each.title for each in project.documents()}
    hint = "There is nothing to compare: no document is done by two members; see annotator done."
    rows = [_row(each, names, titles) for each in figures] if report.documents else []
    print_table(("MEASURE", "KIND", "LABEL", "MEMBERS", "DOCUMENT", "VALUE", "95 %", "CASES"), rows, hint)
    if rows and report.left_out:
        note(f"{counted(len(report.left_out), 'document')} left out: done by fewer than two of the members.")


def _row(figure: "Figure", names: dict[str, str], titles: dict[str, str]) -> tuple[object, ...]:
    value = _spelt(figure.value)
    interval = "" if figure.low is None else f"{_spelt(figure.low)} to {_spelt(figure.high)}"
    return (
        figure.measure,
        figure.kind or "all",
        isolated(figure.label or "all"),
        ", ".join(isolated(names.get(each, each)) for each in figure.members),
        "all" if figure.document is None else isolated(elided(titles.get(figure.document, figure.document), 40)),
        value,
        interval,
        figure.cases,
    )


def _spelt(value: float | None) -> str:
    return "nothing to compare" if value is None else f"{round(value, 3) + 0.0:.3f}"  # + 0.0: no -0.000
