"""By what each member is known while several are shown at once: their initials, or letters that name nobody.

Blind letters follow the members' ids, never their names, and are the same in every document of a project.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from annotator.project.session import Project
from annotator.ui.initials import initials
from annotator.ui.line import isolate

GOLD_SIGN = "★"
_LETTERS = {"en": "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ar": "أبجدهوزحطيكلمنسعفصقرشت"}


@dataclass(frozen=True, slots=True)
class Sign:
    """What stands for a member on a mark (`letters`), and in lists (`name`)."""

    letters: str
    name: str


def signs(project: Project, language: str, *, blind: bool) -> Mapping[str, Sign]:
    """Return by what each member, by id, is known, in the order in which they are shown."""
    if blind:
        ordered = sorted(project.members, key=lambda name: sha256(f"{project.id} {name}".encode()).digest())
        return {name: Sign(letter, letter) for name, letter in zip(ordered, _lettered(language), strict=False)}
    names = {each.id: each.name for each in sorted(project.members.values(), key=lambda each: each.name)}
    letters = initials(list(names.values()))
    return {name: Sign(sign, title) for (name, title), sign in zip(names.items(), letters, strict=True)}


def _lettered(language: str) -> list[str]:
    """Return enough letters for any team: one, then two."""
    letters = _LETTERS["ar" if language == "ar" else "en"]
    return [*letters, *(f"{first}.{second}" for first in letters for second in letters)]


def key_to(signs: Mapping[str, Sign], gold: str) -> str:
    """Return what the letters of members stand for, where they are not blind, and the sign of gold."""
    spelled = [f"{each.letters} {each.name}" for each in signs.values() if each.letters != each.name]
    return " · ".join(isolate(each) for each in (*spelled, f"{GOLD_SIGN} {gold}"))
