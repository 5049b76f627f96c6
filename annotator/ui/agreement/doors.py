"""Doors: what leads from a number to the cases behind it, and what is asked for when one is opened."""

from dataclasses import dataclass, replace

from annotator.project.jobs import Agree, LookBehind


@dataclass(frozen=True, slots=True)
class Door:
    """The figure that it belongs to, in the words of LookBehind; `days` are the documents of a time, None for all."""

    of: tuple[str, ...]
    of_kind: str = ""
    label: str = ""
    document: str = ""
    confused: tuple[str, ...] = ()
    days: tuple[str, ...] | None = None
    title: str = ""


def behind(question: Agree, door: Door) -> LookBehind:
    """Return what is asked for when a door is opened."""
    asked = LookBehind(
        question.measure,
        door.of_kind,
        door.label,
        question.members,
        question.documents,
        door.of,
        door.document,
        door.confused,
    )
    return asked if door.days is None else replace(asked, documents=door.days)
