"""Decisions: what a reviewer chose where members differ, what it covers, and why."""

from dataclasses import dataclass
from typing import Literal

Choice = Literal["take", "merge", "edit", "reject", "accept", "strategy"]
Cover = tuple[str, str]  # an annotation and the change of it that showed, by their ids


@dataclass(frozen=True, slots=True)
class Decision:
    """What `author`, a member's id, decided at `wall_ms` (milliseconds since 1970) in one document.

    `part` is empty for annotations themselves, else `role:NAME#FILLER` for one role with one filler. `took` are the
    annotations whose values were taken, of a part first the event and then the filler; `gold` what came of them, none
    where all was rejected. `outcome` is the same in two decisions that came to the same.
    """

    id: str
    document: str
    author: str = ""
    wall_ms: int = 0
    covers: tuple[Cover, ...] = ()
    part: str = ""
    choice: Choice = "take"
    took: tuple[str, ...] = ()
    reason: str = ""
    strategy: str = ""
    gold: tuple[str, ...] = ()
    outcome: str = ""

    @property
    def annotations(self) -> frozenset[str]:
        """The annotations it covers, by id."""
        return frozenset(name for name, _ in self.covers)

    @property
    def role(self) -> str:
        """The name of the role of which it is a part; empty for annotations themselves."""
        return self.part.split(":")[1] if self.part else ""
