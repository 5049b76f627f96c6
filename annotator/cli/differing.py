"""Where members differ: the cases of documents that several have worked on."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.opening import reading
from annotator.cli.options import InDocument, Json, bare_name
from annotator.cli.output import elided, isolated, print_json, print_table, short_ids

if TYPE_CHECKING:
    from annotator.model.annotation import Annotation, Role, Target
    from annotator.model.document import Document
    from annotator.model.values import Value
    from annotator.project.session import Project
    from annotator.review.align import Case

group = typer.Typer()

Members = Annotated[
    list[str] | None,
    typer.Option("--member", metavar="NAME", parser=bare_name, help="Whose work; may be repeated.", show_default=False),
]
Found = list[tuple["Document", list["Case"]]]


@group.command()
@reading
def disagreements(
    project: "Project",
    *,
    document: InDocument = None,
    member: Members = None,
    json: Json = False,
) -> None:
    """List where the members differ who have begun or done a document; each row is one decision to take."""
    from annotator.review.decisions import decided  # noqa: PLC0415 - when the command runs
    from annotator.review.reviewed import disagreements as differences  # noqa: PLC0415
    from annotator.review.reviewed import is_decided  # noqa: PLC0415

    found = list(differences(project, document, member))
    names = {each.id: each.name for each in project.members.values()}
    taken = {place.id: decided(project, place.id) for place, _ in found}
    if json:
        every = [case for _, cases in found for case in cases]
        print_json(_case_json(case, names, decided=is_decided(case, taken[case.document])) for case in every)
        return
    left = [(place, [each for each in cases if not is_decided(each, taken[place.id])]) for place, cases in found]
    hint = "No document has the work of two members yet."
    if found:
        any_ = any(cases for _, cases in found)
        hint = "All differences are decided." if any_ else "The members agree in all that they did."
    rows = (row for place, cases in left for row in _rows(project, place, cases, names))
    print_table(("CASE", "DOCUMENT", "TYPE", "KIND", "WORDS", "VERSIONS"), rows, hint)


def _case_json(case: "Case", names: dict[str, str], *, decided: bool) -> dict[str, object]:
    return {
        "case": case.id,
        "document": case.document,
        "type": case.type,
        "kind": case.kind,
        "part": case.part,
        "versions": {names.get(member, member): [each.id for each in own] for member, own in case.versions.items()},
        "lacking": [names.get(member, member) for member in case.lacking],
        "differs": list(case.differs),
        "decided": decided,
    }


def _rows(
    project: "Project", document: "Document", cases: "list[Case]", names: dict[str, str]
) -> Iterator[tuple[str, ...]]:
    ids = short_ids([case.parent or case.id for case in cases])
    words = {each.id: _quoted(each.quotes) for each in project.annotations(document.id)}
    titles = words | {f"entry:{each.id}": isolated(each.title) for each in project.entries()}
    for case in cases:
        first = next(iter(case.versions.values()))[0]
        yield (
            ids[case.parent or case.id],
            isolated(elided(document.title, 30)),
            case.type,
            case.kind,
            words[first.id],
            "; ".join(_versions(case, names, titles)),
        )


def _versions(case: "Case", names: dict[str, str], titles: dict[str, str]) -> Iterator[str]:
    """Yield what each member has of what differs, and who has nothing."""
    for member in sorted((*case.versions, *case.lacking)):
        if case.part:
            held = _fillers(case.fillers.get(member, ()), titles)
        else:
            held = ", ".join(_fields(case, each, titles) for each in case.versions.get(member, ()))
        yield f"{isolated(names.get(member, member))}: {held or '–'}"


def _fields(case: "Case", annotation: "Annotation", titles: dict[str, str]) -> str:
    """Return the fields of an annotation that differ; its label where it stands against nothing."""
    found = [annotation.label] if "label" in case.differs or not case.differs else []
    for field in case.differs:
        head, _, name = field.partition(".")
        if head == "span":
            found.append(_quoted(annotation.quotes))
        elif head == "attributes":
            found.append(f"{name}={_value(annotation.attributes.get(name))}")
        elif head == "entry":
            found.append(f"entry={titles.get(f'entry:{annotation.entry}', annotation.entry or '')}")
        elif head == "roles":
            found.append(_fillers(tuple(each for each in annotation.roles if each.name == name), titles))
    return " ".join(found)


def _fillers(roles: "tuple[Role, ...]", titles: dict[str, str]) -> str:
    from annotator.model.annotation import target_text  # noqa: PLC0415 - when the command runs

    spelled = [(each.name, each.target, target_text(each.target)) for each in roles]
    return ", ".join(f"{name}={_filler(target, text, titles)}" for name, target, text in spelled)


def _filler(target: "Target", spelled: str, titles: dict[str, str]) -> str:
    from annotator.model.annotation import SpanTarget  # noqa: PLC0415 - when the command runs

    return _quoted(target.quotes) if isinstance(target, SpanTarget) else titles.get(spelled) or elided(spelled, 18)


def _quoted(quotes: "tuple[str, ...]") -> str:
    return isolated(elided(" … ".join(quotes), 30))


def _value(value: "Value | None") -> str:
    """Return a value as it is given on the command line; nothing where there is none."""
    from annotator.model.values import Date, Number, number_text  # noqa: PLC0415 - when the command runs

    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case tuple():
            return ",".join(value)
        case Number():
            return number_text(value)
        case Date(edtf=edtf):
            return edtf
        case str():
            return isolated(elided(value, 30))
