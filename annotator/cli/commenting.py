"""What people say: comments, and being done with a document."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

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
    json: Json = False,
) -> None:
    """List the comments, answers behind what they answer: the open ones and your own."""
    from annotator.project.comments import comments as said  # noqa: PLC0415 - when the command runs

    found = said(project, document)
    names = {each.id: each.name for each in project.members.values()}
    if json:
        print_json(_comment_json(each, names) for each in found)
        return
    hint = f"There are no comments; write one: annotator comment {project.path} DOCUMENT TEXT"
    print_table(("ID", "DOCUMENT", "BY", "WHEN", "ON", "TEXT", "STATE"), _rows(project, found, names), hint)


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
            " ".join(word for word, so in (("settled", each.settled), ("private", each.layer == "work")) if so),
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
