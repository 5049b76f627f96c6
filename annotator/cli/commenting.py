"""What people say: comments, and being done with a document."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from annotator.cli.opening import reading, writing
from annotator.cli.options import DocumentName, Json
from annotator.cli.output import elided, isolated, note, print_json, print_table, say, short_ids

if TYPE_CHECKING:
    from annotator.model.comment import Comment
    from annotator.project.session import Project

group = typer.Typer()


@group.command()
@reading
def comments(
    project: "Project",
    document: Annotated[
        str | None, typer.Argument(metavar="[DOCUMENT]", help="Of one document alone.", show_default=False)
    ] = None,
    *,
    which: Annotated[
        Literal["all", "open", "resolved"], typer.Option("--threads", help="The threads that are so.")
    ] = "all",
    json: Json = False,
) -> None:
    """List the comments by threads: those for all members and your own; before a reveal not other annotators'."""
    from annotator.project.comments import comments as said  # noqa: PLC0415 - when the command runs

    found = [each for each, first in _threaded(said(project, document)) if which in ("all", _state(first))]
    names = {each.id: each.name for each in project.members.values()}
    if json:
        guidelines = _guidelines(project, found)
        firsts = {each.id: first.id for each, first in _threaded(found)}
        print_json(
            {
                **_comment_json(each, names),
                "thread": firsts[each.id],
                "guideline": guidelines.get(each.annotation or ""),
            }
            for each in found
        )
        return
    hint = f"There are no comments; write one: annotator comment {project.path} DOCUMENT TEXT"
    print_table(("ID", "DOCUMENT", "BY", "WHEN", "ON", "TEXT", "STATE"), _rows(project, found, names), hint)


def _threaded(found: "list[Comment]") -> "Iterator[tuple[Comment, Comment]]":
    """Walk comments, answers behind what they answer, each with the first of its thread."""
    firsts: dict[str, Comment] = {}
    for each in found:
        firsts[each.id] = firsts.get(each.answers or "", each)
        yield each, firsts[each.id]


def _state(first: "Comment") -> str:
    return "resolved" if first.settled else "open"


def _guidelines(project: "Project", found: "list[Comment]") -> dict[str, dict[str, str]]:
    """Return what the guidelines say of the labels of the annotations that are commented on, by annotation."""
    ids = list(dict.fromkeys(each.annotation for each in found if each.annotation))
    labels = project.schema.labels
    return {
        each.id: {"label": each.label, "en": labels[each.label].guideline.en, "ar": labels[each.label].guideline.ar}
        for each in (project.annotations(ids=ids) if ids else [])
        if each.label in labels
    }


def _rows(project: "Project", found: "list[Comment]", names: dict[str, str]) -> Iterable[tuple[str, ...]]:
    titles = {each.id: each.title for each in project.documents()}
    ids = short_ids([each.id for each in found])
    for each in found:
        yield (
            ids[each.id],
            isolated(elided(titles.get(each.document, each.document), 40)),
            isolated(names.get(each.author, each.author)),
            f"{_when(each):%Y-%m-%d %H:%M} UTC",
            isolated(elided(" ".join(each.quotes), 40)),
            ("↳ " if each.answers else "") + isolated(each.text),
            " ".join(word for word, so in (("resolved", each.settled), ("private", each.layer == "work")) if so),
        )


def _comment_json(each: "Comment", names: dict[str, str]) -> dict[str, object]:
    return {
        "id": each.id,
        "document": each.document,
        "author": names.get(each.author, each.author),
        "when": _when(each).isoformat(timespec="milliseconds"),
        "text": each.text,
        "annotation": each.annotation,
        "fragments": [list(fragment) for fragment in each.fragments],
        "quotes": list(each.quotes),
        "answers": each.answers,
        "settled": each.settled,
        "private": each.layer == "work",
    }


def _when(comment: "Comment") -> datetime:
    return datetime.fromtimestamp(comment.wall_ms / 1000, UTC)


@group.command()
@writing
def comment(
    project: "Project",
    document: DocumentName,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What you have to say.")],
    *,
    on: Annotated[
        str | None, typer.Option("--on", metavar="ANNOTATION", help="What it is about: an id, or its beginning.")
    ] = None,
    answer: Annotated[
        str | None, typer.Option("--answer", metavar="ID", help="The comment it answers, or the beginning of its id.")
    ] = None,
    private: Annotated[bool, typer.Option("--private", help="Among your own work, not open to all members.")] = False,
) -> None:
    """Write a comment on a document or an annotation, and print its id."""
    from annotator.project.comments import add_comment, comment_id  # noqa: PLC0415 - when the command runs

    about = None if on is None else project.annotation_id(on)
    answered = None if answer is None else comment_id(project, answer)
    say(add_comment(project, document, text, annotation=about, answers=answered, private=private))


@group.command()
@writing
def resolve(
    project: "Project",
    comment: Annotated[str, typer.Argument(metavar="ID", help="A comment's id, or its beginning.")],
    reopen: Annotated[bool, typer.Option("--reopen", help="Open it again.")] = False,
) -> None:
    """Say that a thread of comments is resolved, or open again; any member who reads it may."""
    from annotator.project.comments import comment_id, settle, thread_of  # noqa: PLC0415 - when the command runs

    if settle(project, thread_of(project, comment_id(project, comment)).id, not reopen).count:
        say("The thread is open again." if reopen else "The thread is resolved.")
    else:
        note("It is like that already; nothing was changed.")


@group.command()
@writing
def done(
    project: "Project",
    document: DocumentName,
    reopen: Annotated[bool, typer.Option("--reopen", help="Take it up again.")] = False,
) -> None:
    """Say that you are done with a document; what you marked until then is what a review will read.

    Only reviewers and managers take up again what is done.
    """
    from annotator.project.states import set_done  # noqa: PLC0415 - when the command runs

    title = isolated(project.document(document).title)
    if set_done(project, document, not reopen).count:
        say(f"{title} is taken up again." if reopen else f"{title} is done.")
    else:
        note("It is like that already; nothing was changed.")
