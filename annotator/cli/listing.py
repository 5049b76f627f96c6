"""What a project holds: documents, annotations, history, conflicts, search."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.opening import reading, writing
from annotator.cli.options import AnyLayer, DocumentName, InDocument, Json, Member
from annotator.cli.output import elided, isolated, note, print_json, print_table, say, short_ids
from annotator.errors import BadInputError

if TYPE_CHECKING:
    from annotator.model.annotation import Annotation
    from annotator.project.conflicts import Conflict
    from annotator.project.history import Step
    from annotator.project.search import Line
    from annotator.project.session import Project

group = typer.Typer()


@group.command()
@writing
def describe(
    project: "Project",
    document: DocumentName,
    *,
    title: Annotated[str | None, typer.Option("--title")] = None,
    publisher: Annotated[str | None, typer.Option("--publisher")] = None,
    author: Annotated[str | None, typer.Option("--author")] = None,
    published: Annotated[
        str | None, typer.Option("--published", metavar="DATE", help="Such as 2017-01-15 or January 2017.")
    ] = None,
    url: Annotated[str | None, typer.Option("--url")] = None,
    language: Annotated[str | None, typer.Option("--language", help="A tag such as ar, en or fa.")] = None,
    direction: Annotated[str | None, typer.Option("--direction", help="auto, ltr or rtl.")] = None,
    label: Annotated[list[str] | None, typer.Option("--label", help="A document label; may be repeated.")] = None,
) -> None:
    """Say what a document is: its title, publisher, author, date ...; only a manager may."""
    from annotator.project.documents import describe as change  # noqa: PLC0415 - when the command runs

    said = {
        **{"title": title, "publisher": publisher, "author": author, "published": published, "url": url},
        **{"language": language, "direction": direction, "labels": label},
    }
    given = {name: value for name, value in said.items() if value is not None}
    if not given:
        options = "--title, --publisher, --author, --published, --url, --language, --direction, --label"
        raise BadInputError(f"Say what the document is with any of {options}.")
    name = project.document(document).id  # its title may be what changes
    change(project, name, **given)
    say(f"Described {isolated(project.document(name).title)}.")


@group.command()
@reading
def documents(project: "Project", json: Json = False) -> None:
    """List the documents, and how far you are with each."""
    from annotator.project.states import states  # noqa: PLC0415 - when the command runs

    said = states(project)
    listed = [
        {
            "id": each.id,
            "title": each.title,
            "language": each.language,
            "direction": project.direction(each),
            "length": each.length,
            "sha256": each.id,  # the id is the SHA-256 of the text in UTF-8
            "source": each.source,
            "encoding": each.encoding,
            "state": said[each.id],
        }
        for each in project.documents()
    ]
    if json:
        print_json(listed)
        return
    ids = short_ids([str(each["id"]) for each in listed])
    columns = ("state", "language", "direction", "length", "encoding")
    rows = [
        (ids[str(each["id"])], isolated(elided(str(each["title"]))), *(each[name] for name in columns), each["source"])
        for each in listed
    ]
    headers = ("ID", "TITLE", "STATE", "LANGUAGE", "DIRECTION", "LENGTH", "ENCODING", "SOURCE")
    print_table(headers, rows, f"There are no documents yet; bring some in: annotator import {project.path} PATH...")


@group.command()
@reading
def annotations(
    project: "Project", document: InDocument = None, member: Member = None, layer: AnyLayer = None, json: Json = False
) -> None:
    """List the annotations in the order of the text."""
    found = project.annotations(document, member, layer)
    if json:
        print_json(_fields(project, found))
        return
    titles = {each.id: each.title for each in project.documents()}
    names = {each.id: each.name for each in project.members.values()}
    ids = short_ids([each.id for each in found])
    rows = [
        (
            ids[each.id],
            isolated(elided(titles.get(each.document, each.document), 40)),
            isolated(names.get(each.owner, each.owner)) or each.layer,
            each.label,
            elided(" ".join(f"{start}:{end}" for start, end in each.fragments), 24),
            isolated(elided(" ".join(each.quotes))),
        )
        for each in found
    ]
    hint = f"No annotations there; make one: annotator annotate {project.path} --document D --label L --fragment 0:5"
    print_table(("ID", "DOCUMENT", "MEMBER", "LABEL", "AT", "TEXT"), rows, hint)


def _fields(project: "Project", found: "list[Annotation]") -> Iterator[dict[str, object]]:
    """Walk the documented fields: those of the app's own format, the quotes as one text."""
    from annotator.formats.annotation_json import annotation_json  # noqa: PLC0415 - only for JSON

    names = {each.id: each.name for each in project.members.values()}
    for each in found:
        fields = annotation_json(each, names.get(each.owner, each.owner))
        fields["text"] = " ".join(each.quotes)
        del fields["schema"]
        yield fields


@group.command()
@reading
def problems(
    project: "Project",
    document: InDocument = None,
    member: Member = None,
    layer: AnyLayer = None,
    json: Json = False,
) -> None:
    """List what does not fit the tag set or the text, and what fills a role but is gone."""
    from annotator.project.problems import problems_of  # noqa: PLC0415 - when the command runs

    where = [project.document(document)] if document else project.documents()
    found = [(each, one) for each in where for one in problems_of(project, each.id, member, layer)]
    if json:
        print_json(
            {"document": each.id, "annotation": one.annotation, "code": one.problem.code, "where": one.problem.where}
            | {"message": one.problem.message}
            for each, one in found
        )
        return
    short = short_ids([one.annotation for _, one in found])
    rows = [
        (isolated(elided(each.title, 40)), short[one.annotation], isolated(one.problem.message)) for each, one in found
    ]
    print_table(("DOCUMENT", "ANNOTATION", "PROBLEM"), rows, "Everything fits.")


@group.command()
@reading
def search(
    project: "Project",
    query: Annotated[str, typer.Argument(metavar="QUERY", help="A word, or a part of one, or several.")],
    *,
    document: InDocument = None,
    regex: Annotated[bool, typer.Option("--regex", help="QUERY is a regular expression, as Python reads it.")] = False,
    whole_words: Annotated[bool, typer.Option("--whole-words", help="Not inside words.")] = False,
    exact: Annotated[bool, typer.Option("--exact", help="Letter for letter, as QUERY is spelled.")] = False,
    label: Annotated[
        str | None,
        typer.Option("--label", help="Within annotations of a label alone; an empty QUERY, '', lists these."),
    ] = None,
    member: Member = None,
    layer: AnyLayer = None,
    json: Json = False,
) -> None:
    """Find words in the texts; alef and hamza forms, tashkeel, digits and case do not count."""
    from annotator.project.search import Query, search_corpus  # noqa: PLC0415 - when the command runs

    titles = {each.id: each.title for each in project.documents()}
    where = {"label": label, "document": document, "member": member}
    lines = search_corpus(project, Query(query, regex, whole_words, exact, **where, layer=layer))
    if json:
        print_json(_line_json(line, titles) for line in lines)
        return
    short = {name: isolated(elided(title, 40)) for name, title in titles.items()}
    rows = [(short[line.document], f"{line.start}:{line.end}", isolated(_around(line))) for line in lines]
    print_table(("DOCUMENT", "AT", "TEXT"), rows, f"“{query}” stands nowhere; try a shorter part of it.")


def _line_json(line: "Line", titles: dict[str, str]) -> dict[str, object]:
    return {
        "document": line.document,
        "title": titles[line.document],
        "start": line.start,
        "end": line.end,
        "text": line.quote,
        "around": _around(line),
        "annotations": [{"id": name, "label": label} for name, label in line.annotations],
    }


def _around(line: "Line") -> str:
    return f"{line.before}⟦{line.quote}⟧{line.after}"


@group.command()
@reading
def history(
    project: "Project",
    annotation: Annotated[str, typer.Argument(metavar="ANNOTATION", help="Its id, or the beginning of it.")],
    json: Json = False,
) -> None:
    """Tell who changed an annotation, when, from what to what."""
    from annotator.project.history import history as steps_of  # noqa: PLC0415 - when the command runs

    steps = steps_of(project, annotation)
    if json:
        print_json(_step_json(step) for step in steps)
        return
    for step in steps:
        owner = f" for {step.owner}" if step.owner not in ("", step.author) else ""
        say(f"{_when(step):%Y-%m-%d %H:%M:%S} UTC  {step.verb} by {step.author}{owner} on {step.device}")
        for each in step.fields:
            say(f"    {each.field}: {_shown(each.before)} → {_shown(each.after)}")
    if len(steps) == 1:
        note("It has not been changed since.")


@group.command()
@reading
def conflicts(project: "Project", json: Json = False) -> None:
    """List what waits to be settled: two people changed one thing apart, and the later value shows."""
    from annotator.project.conflicts import conflicts as waiting  # noqa: PLC0415 - when the command runs

    listed = waiting(project)
    if json:
        print_json(_conflict_json(each) for each in listed)
        return
    ids = short_ids([each.record for each in listed])
    rows = [
        (
            ids[each.record],
            isolated(elided(each.document, 40)),
            each.kind,
            isolated(elided(each.name, 40)),
            each.field,
            *(elided(_shown(value)) for value in (each.shown, each.other)),
            isolated(each.author),
            f"{_when(each):%Y-%m-%d %H:%M:%S} UTC",
            isolated(each.device),
        )
        for each in listed
    ]
    headers = ("ID", "DOCUMENT", "KIND", "WHAT", "FIELD", "SHOWN", "OTHER", "BY", "WHEN", "ON")
    print_table(headers, rows, "Nothing waits to be settled.")


def _conflict_json(each: "Conflict") -> dict[str, object]:
    names = ("record", "kind", "document", "owner", "name", "field", "shown", "other", "author", "device")
    when = _when(each).isoformat(timespec="milliseconds")
    return {**{name: getattr(each, name) for name in names}, "when": when, "change": each.change}


def _when(step: "Step | Conflict") -> datetime:
    return datetime.fromtimestamp(step.wall_ms / 1000, UTC)


def _step_json(step: "Step") -> dict[str, object]:
    return {
        "change": step.change,
        "verb": step.verb,
        "author": step.author,
        "owner": step.owner,
        "device": step.device,
        "when": _when(step).isoformat(timespec="milliseconds"),
        "fields": [{"field": each.field, "before": each.before, "after": each.after} for each in step.fields],
    }


def _shown(value: object) -> str:
    import orjson  # noqa: PLC0415 - when the command runs

    return "nothing" if value is None else isolated(orjson.dumps(value).decode())
