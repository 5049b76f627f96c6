"""Reading a document in a terminal, with its annotations."""

import shutil
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.marked import marked
from annotator.cli.opening import reading
from annotator.cli.options import DocumentName, Layer, LayerName, Member
from annotator.cli.output import counted, harmless, note, say
from annotator.cli.streams import is_terminal

if TYPE_CHECKING:
    from annotator.model.annotation import Annotation
    from annotator.model.document import Document
    from annotator.project.session import Project

group = typer.Typer()


@group.command()
@reading
def show(
    project: "Project",
    *,
    document: DocumentName,
    visual: Annotated[
        bool, typer.Option("--visual", help="In visual order and joined letters, for a terminal without bidi.")
    ] = False,
    member: Member = None,
    layer: Layer = "work",
    width: Annotated[
        int | None, typer.Option("--width", min=20, help="Columns of --visual.", show_default="the terminal's")
    ] = None,
) -> None:
    """Print a document with its annotations as ⟦label: text⟧: a member's, your own, or gold."""
    found = project.document(document)
    text = _annotated(project, found, chosen(project, found, member, layer))
    if not visual:
        say(text)
        return
    from annotator.text.visual import visual_lines  # noqa: PLC0415 - only for such terminals

    columns = width or (shutil.get_terminal_size().columns if is_terminal(sys.stdout) else None)
    say("\n".join(visual_lines(text, columns, found.direction)))


def chosen(project: "Project", document: "Document", member: str | None, layer: LayerName) -> "list[Annotation]":
    """Return the annotations to show: gold, a member's, else those of the person here."""
    if layer == "gold":
        return project.annotations(document.id, layer="gold")
    owner = member or (project.person.id if project.person else None)
    found = project.annotations(document.id, owner, "work")
    if member is None and not found and (others := project.annotations(document.id)):
        note(f"You marked nothing here{_elsewhere(project, others)}.")
    return found


def _elsewhere(project: "Project", others: "list[Annotation]") -> str:
    """Say how much members marked, and whether there is gold, with the options that show either."""
    work = [each for each in others if each.layer == "work"]
    owners = {each.owner for each in work}
    names = ", ".join(sorted(each.name for each in project.members.values() if each.id in owners))
    said = f", others {counted(len(work), 'annotation')}; see them with --member NAME ({names})" if work else ""
    return said + ("; gold is there with --layer gold" if len(work) < len(others) else "")


def _annotated(project: "Project", document: "Document", annotations: "list[Annotation]") -> str:
    """Return title and text with marks, and the events without a trigger, labels in the document's language."""
    language = "ar" if project.direction(document) == "rtl" else "en"
    labels = project.schema.labels
    titles = {
        name: labels[name].title.in_language(language) if name in labels else name
        for name in {each.label for each in annotations}
    }
    spans = [(start, end, titles[each.label]) for each in annotations for start, end in each.fragments]
    bare = [f"⟦{titles[each.label]}⟧" for each in annotations if not each.fragments]
    body = marked(harmless(project.text(document.id)), spans)
    return "\n\n".join(part for part in (document.title, body.strip("\n"), " ".join(bare)) if part)
