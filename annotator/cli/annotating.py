"""Marking: annotate, edit, tag all places of the same words, remove, undo, redo; each call is one act."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from annotator.cli.opening import refuse_itself, writing
from annotator.cli.options import InDocument, Layer, Member
from annotator.cli.output import counted, elided, isolated, note, print_table, say
from annotator.errors import NotFoundError, StorageError

if TYPE_CHECKING:
    from annotator.project.lines import Defaults
    from annotator.project.occurrences import Occurrence
    from annotator.project.session import Project
    from annotator.store.append import Changed

group = typer.Typer()
Label = Annotated[str | None, typer.Option("--label", help="By id, or title in either language.")]
Fragments = Annotated[
    list[str] | None, typer.Option("--fragment", metavar="START:END", help="In code points; may be repeated.")
]
Attributes = Annotated[list[str] | None, typer.Option("--attribute", metavar="NAME=VALUE", help="May be repeated.")]
Roles = Annotated[
    list[str] | None,
    typer.Option(
        "--role",
        metavar="NAME=TARGET",
        help="TARGET is an annotation's id, entry:ID, entry:TITLE, span:START:END, publisher or author.",
    ),
]
EntryName = Annotated[str | None, typer.Option("--entry", help="The entry it mentions, by id or title.")]


@group.command()
@writing
def annotate(
    project: "Project",
    *,
    document: Annotated[
        str | None, typer.Option("--document", metavar="DOCUMENT", help="The document to mark.", show_default=False)
    ] = None,
    label: Label = None,
    kind: Annotated[str | None, typer.Option("--kind", help="entity, event, claim or relation.")] = None,
    fragment: Fragments = None,
    attribute: Attributes = None,
    role: Roles = None,
    entry: EntryName = None,
    remark: Annotated[str, typer.Option("--note", metavar="TEXT", help="A remark.")] = "",
    member: Member = None,
    layer: Layer = "work",
    jsonl: Annotated[
        str | None, typer.Option("--jsonl", metavar="PATH|-", help="Take many, a JSON object a line; - is the input.")
    ] = None,
) -> None:
    """Mark spans of a document and print the new ids; many are one act.

    With --jsonl, each line has the fields that `annotator annotations --json` prints; document, label and, but for
    events and relations, fragments are needed. Roles may name the ids of other lines.
    """
    from annotator.project.lines import Defaults, annotate_fields  # noqa: PLC0415 - when the command runs

    defaults = Defaults(document or "", member, layer)
    if jsonl is not None:
        if any((label, kind, fragment, attribute, role, entry, remark)):
            raise typer.BadParameter("the lines say what to mark; leave the other options out", param_hint="--jsonl")
        _annotate_lines(project, jsonl, defaults)
        return
    if not document or not label:
        raise typer.BadParameter("name what to mark, and as what", param_hint="--document and --label")
    fields: dict[str, object] = {
        "label": label,
        "kind": kind,
        "fragments": [_fragment(each) for each in fragment or ()],
        "attributes": _attributes(attribute or []),
        "roles": _roles(role or []),
        "entry": entry,
        "note": remark,
    }
    with new_members_told(project):
        say(annotate_fields(project, fields, defaults))


def _annotate_lines(project: "Project", source: str, defaults: "Defaults") -> None:
    from annotator.project.lines import annotate_lines  # noqa: PLC0415 - when the command runs

    name = Path("standard input") if source == "-" else Path(source)
    if source != "-":
        refuse_itself(project, name)
    with _opened(source) as lines, new_members_told(project):
        written = annotate_lines(project, lines, name, defaults)
    for each in written.ids:
        say(each)


@contextmanager
def _opened(source: str) -> Iterator[BinaryIO]:
    if source == "-":
        yield sys.stdin.buffer
        return
    try:
        with Path(source).open("rb") as file:
            yield file
    except FileNotFoundError as error:
        raise NotFoundError(f"There is no file {source}; check the name.") from error
    except OSError as error:
        raise StorageError(f"{source} cannot be read ({(error.strerror or str(error)).lower()}).") from error


@contextmanager
def new_members_told(project: "Project") -> Iterator[None]:
    """Say which members the block added."""
    before = set(project.members)
    yield
    for name, member in project.members.items():
        if name not in before:
            note(f"{member.name} is new in this project, as {member.role}.")


def _fragment(spelling: str) -> list[int]:
    start, colon, end = spelling.partition(":")
    if not (colon and start.isdecimal() and end.isdecimal()):
        raise typer.BadParameter(f"“{spelling}” is not START:END, such as 3:9", param_hint="--fragment")
    return [int(start), int(end)]


def _pairs(spellings: list[str], option: str) -> Iterator[tuple[str, str]]:
    for spelling in spellings:
        name, equals, value = spelling.partition("=")
        if not (name and equals):
            raise typer.BadParameter(f"“{spelling}” lacks its =; write NAME=VALUE", param_hint=option)
        yield name, value


def _roles(spellings: list[str]) -> list[dict[str, str]]:
    return [{"role": name, "target": target} for name, target in _pairs(spellings, "--role")]


def _attributes(spellings: list[str]) -> dict[str, object]:
    """Read NAME=VALUE; a name given several times holds a list, for attributes with many choices."""
    values: dict[str, object] = {}
    for name, value in _pairs(spellings, "--attribute"):
        before = values.get(name)
        values[name] = value if before is None else [*(before if isinstance(before, list) else [before]), value]
    return values


@group.command()
@writing
def edit(
    project: "Project",
    annotation: Annotated[str, typer.Argument(metavar="ANNOTATION", help="Its id, or the beginning of it.")],
    *,
    label: Label = None,
    fragment: Fragments = None,
    attribute: Attributes = None,
    role: Roles = None,
    entry: EntryName = None,
    remark: Annotated[str | None, typer.Option("--note", metavar="TEXT", help="A remark.")] = None,
    clear: Annotated[
        list[str] | None,
        typer.Option("--clear", metavar="NAME", help="Take an attribute, a role, note or entry away; may be repeated."),
    ] = None,
) -> None:
    """Change an annotation as one act; an attribute or role that is named gets these values in place of its own."""
    from annotator.project.lines import edit_fields  # noqa: PLC0415 - when the command runs

    fields: dict[str, object] = {
        "label": label,
        "fragments": [_fragment(each) for each in fragment] if fragment else None,
        "attributes": _attributes(attribute) if attribute else None,
        "roles": _roles(role) if role else None,
        "entry": entry,
        "note": remark,
    }
    if not clear and all(value is None for value in fields.values()):
        raise typer.BadParameter("say what to change, such as --attribute NAME=VALUE or --clear NAME")
    changed = edit_fields(project, annotation, fields, clear or ())
    if not changed.count:
        note("It is like that already; nothing was changed.")


@group.command("tag-all")
@writing
def tag_all(
    project: "Project",
    query: Annotated[str, typer.Argument(metavar="QUERY", help="The words, found as `search` finds them.")],
    *,
    label: Annotated[str, typer.Option("--label", help="By id, or title in either language.", show_default=False)],
    document: InDocument = None,
    whole_words: Annotated[
        bool, typer.Option("--whole-words", help="Not inside longer words; Arabic proclitics may stand before.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the places and tag none.")] = False,
) -> None:
    """Tag every place where words stand, as one act, and print the new ids; what is tagged so already is left alone."""
    from annotator.project import occurrences  # noqa: PLC0415 - when the command runs

    found = list(occurrences.occurrences(project, query, label, document, whole_words=whole_words))
    chosen = [(each.document, (each.start, each.end)) for each in found if not each.tagged]
    if dry_run or not found:
        _show_places(project, query, found)
    elif chosen:
        for name in occurrences.tag_all(project, label, chosen).ids:
            say(name)
    if len(chosen) < len(found):
        note(f"{counted(len(found) - len(chosen), 'place')} had this tag already.")


def _show_places(project: "Project", query: str, found: "list[Occurrence]") -> None:
    titles = {each.id: isolated(elided(each.title, 40)) for each in project.documents()}
    rows = [
        (
            titles[each.document],
            f"{each.start}:{each.end}",
            isolated(f"{each.before}⟦{each.quote}⟧{each.after}"),
            "tagged" if each.tagged else "",
        )
        for each in found
    ]
    print_table(("DOCUMENT", "AT", "TEXT", ""), rows, f"“{query}” stands nowhere; try a shorter part of it.")


@group.command()
@writing
def remove(
    project: "Project",
    ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Ids, or the beginnings of ids.")],
) -> None:
    """Remove annotations as one act."""
    project.remove([project.annotation_id(each) for each in ids])
    say(f"Removed {counted(len(ids), 'annotation')}; take it back with: annotator undo {project.path}")


@group.command()
@writing
def undo(project: "Project") -> None:
    """Take back the last act done in this file on this computer."""
    _say_changed("Took back", project.undo())


@group.command()
@writing
def redo(project: "Project") -> None:
    """Do again what was taken back last."""
    _say_changed("Did again", project.redo())


def _say_changed(what: str, changed: "Changed") -> None:
    say(f"{what}: {changed.verb} ({counted(changed.count, 'change')}).")
    for reason in changed.skipped:
        note(reason)
