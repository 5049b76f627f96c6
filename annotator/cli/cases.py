"""The cases behind figures of agreement and the table of confusion, for people or machines."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from annotator.cli.output import counted, elided, isolated, note, print_json, print_table
from annotator.errors import RefusedError

if TYPE_CHECKING:
    from annotator.project.session import Project
    from annotator.review.agreement.behind import Behind, Instance
    from annotator.review.agreement.confusion import Confusion
    from annotator.review.agreement.figure import Figure
    from annotator.review.agreement.project import Agreement

_FIELDS = ("measure", "kind", "label", "document", "start", "end", "versions", "said", "agrees", "credit")
Doors = list[tuple["Figure", "Behind"]]


def one_measure(measures: Sequence[str] | None) -> tuple[str, ...]:
    """Return the one measure that is named; raises RefusedError where it is none or several."""
    from annotator.review.agreement.report import chosen_measures  # noqa: PLC0415 - numpy, when the command runs

    wanted = chosen_measures(measures or ())
    if len(wanted) != 1:
        raise RefusedError("Cases are those of one measure; name it, such as --measure strict-f1.")
    return wanted


def whole(figures: "Sequence[Figure]", members: tuple[str, ...]) -> "list[Figure]":
    """Return the figures that no other holds: of all members and documents, and of all labels and kinds if there are.

    Where labels were chosen, they are among figures of labels alone, and all of them are meant.
    """
    together = [each for each in figures if each.members == members and each.document is None]
    unlabelled = [each for each in together if each.label is None]
    return [each for each in unlabelled if each.kind is None] or unlabelled or together


def show_cases(project: "Project", doors: Doors, *, json: bool, csv: bool) -> None:
    """Print the cases behind figures, those that differ first."""
    names = {each.id: each.name for each in project.members.values()}
    if json:
        print_json(_as_json(figure, each, names) for figure, behind in doors for each in behind.instances)
    elif csv:
        items = (_as_json(figure, each, names) for figure, behind in doors for each in behind.instances)
        _print_csv(_FIELDS, ([_flat(each[name]) for name in _FIELDS] for each in items))
    else:
        rows = [row for _, behind in doors for row in _rows(project, behind, names)]
        print_table(("DOCUMENT", "PLACE", "WORDS", "SAID", "ALIKE"), rows, "No case has anything marked.")
        if unmarked := sum(behind.unmarked for _, behind in doors):
            note(f"{counted(unmarked, 'case')} more, in which nobody marked anything.")


def _as_json(figure: "Figure", case: "Instance", names: Mapping[str, str]) -> dict[str, object]:
    known: dict[str, object] = {"measure": figure.measure, "kind": figure.kind, "label": figure.label}
    return known | {
        "document": case.document,
        "start": case.start,
        "end": case.end,
        "versions": {names.get(member, member): list(ids) for member, ids in case.versions.items()},
        "said": {names.get(member, member): said for member, said in case.said.items()},
        "agrees": case.agrees,
        "credit": case.credit,
    }


def _flat(value: object) -> object:
    """Return what one cell of a CSV holds: who has or says something, with what."""
    if not isinstance(value, dict):
        return value
    sides = ((who, " ".join(said) if isinstance(said, list) else said) for who, said in value.items())
    return " | ".join(f"{who}: {said}" for who, said in sides)


def _rows(project: "Project", behind: "Behind", names: Mapping[str, str]) -> Iterator[tuple[object, ...]]:
    titles = {each.id: isolated(elided(each.title, 30)) for each in project.documents()}
    texts = {name: project.text(name) for name in {each.document for each in behind.instances}}
    for case in behind.instances:
        sides = ((isolated(names.get(who, who)), isolated(elided(said, 40))) for who, said in case.said.items())
        yield (
            titles[case.document],
            f"{case.start}:{case.end}",
            isolated(elided(texts[case.document][case.start : case.end], 30)),
            "; ".join(f"{who}: {said or '–'}" for who, said in sides),
            "yes" if case.agrees else "half" if case.credit else "no",
        )


def show_confusion(project: "Project", made: "Agreement", *, json: bool, csv: bool) -> None:
    """Print for each pair of members how often the one's label is the other's, nothing last."""
    names = {each.id: each.name for each in project.members.values()}
    found = [made.confusion(*pair) for pair in combinations(made.members, 2)]
    if json:
        print_json(_table_json(each, names) for each in found)
    elif csv:
        cells = (cell for each in found for cell in _cells(each, names))
        _print_csv(("first", "second", "first_label", "second_label", "count"), cells)
    else:
        hint = "There is nothing to compare: no document is done by two members; see annotator done."
        print_table(("FIRST", "LABEL", "SECOND", "LABEL", "COUNT"), _lines(found, names), hint)


def _table_json(table: "Confusion", names: Mapping[str, str]) -> dict[str, object]:
    members = [names.get(each, each) for each in table.members]
    return {"members": members, "labels": table.labels, "counts": table.counts}


def _cells(table: "Confusion", names: Mapping[str, str]) -> Iterator[tuple[object, ...]]:
    first, second = (names.get(each, each) for each in table.members)
    for row, counts in zip(table.labels, table.counts, strict=True):
        yield from ((first, second, row, column, n) for column, n in zip(table.labels, counts, strict=True) if n)


def _lines(tables: "Iterable[Confusion]", names: Mapping[str, str]) -> Iterator[tuple[object, ...]]:
    """Yield what is confused, the most frequent first, then what is alike."""
    for table in tables:
        ordered = sorted(_cells(table, names), key=lambda each: (each[2] == each[3], -int(str(each[4]))))
        for first, second, row, column, count in ordered:
            yield isolated(str(first)), row or "–", isolated(str(second)), column or "–", count


def _print_csv(fields: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    import csv  # noqa: PLC0415 - only where CSV is asked for
    import sys  # noqa: PLC0415

    from annotator.formats.cells import cell  # noqa: PLC0415

    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(fields)
    writer.writerows([cell(each) for each in row] for row in rows)
