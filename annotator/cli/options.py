"""Arguments and options that several commands share."""

from pathlib import Path
from typing import Annotated, Literal

import typer


def bare_name(name: str) -> str:
    """Return a person's name without the marks of direction that come along when it is copied."""
    from annotator.project.naming import bare  # noqa: PLC0415 - when a command is given a name

    return bare(name)


LayerName = Literal["work", "gold"]

File = Annotated[Path, typer.Argument(metavar="FILE", help="The project file, NAME.annot.", show_default=False)]
DocumentName = Annotated[
    str, typer.Argument(metavar="DOCUMENT", help="Its id, 4 or more first digits of it, or its title.")
]
PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file",
        metavar="PATH",
        help="A file whose first line is the passphrase; else ANNOTATOR_PASSPHRASE, else you are asked.",
    ),
]
Keyring = Annotated[bool, typer.Option("--keyring", help="Take the passphrase from the system's keyring.")]
As = Annotated[
    str | None,
    typer.Option("--as", metavar="NAME", envvar="ANNOTATOR_MEMBER", parser=bare_name, help="Who is at this computer."),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]
Member = Annotated[
    str | None, typer.Option("--member", metavar="NAME", parser=bare_name, help="Whose work.", show_default=False)
]
Layer = Annotated[LayerName, typer.Option("--layer", help="The members' work, or gold.")]
AnyLayer = Annotated[LayerName | None, typer.Option("--layer", help="Work or gold alone.", show_default=False)]
InDocument = Annotated[
    str | None, typer.Option("--document", metavar="DOCUMENT", help="In one document alone.", show_default=False)
]
