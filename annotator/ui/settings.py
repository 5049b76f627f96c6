"""What a person chose for the app as a whole: colours, keys, synchronising; kept beside the places where they were."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from annotator.ui.memory import recall_choices, remember_choices

ThemeChoice = Literal["system", "light", "dark"]
MINUTES = (0, 1, 5, 15, 60)
_USUAL = 5
THEMES: tuple[ThemeChoice, ...] = get_args(ThemeChoice)


@dataclass(frozen=True, slots=True)
class Settings:
    """`keys` are chords by action, where they are not the usual ones; `toured` once the first steps were seen.

    `synchronise` is after how many minutes that begins by itself, 0 for never. `blind` shows letters for members' names
    in the review, `lanes` a lane for each of them.
    """

    theme: ThemeChoice = "system"
    keys: Mapping[str, Sequence[str]] = field(default_factory=dict)
    toured: bool = False
    synchronise: int = _USUAL
    blind: bool = False
    lanes: bool = True


def recall_settings() -> Settings:
    """Return what was chosen; what cannot be read is as usual."""
    known = recall_choices()
    theme, keys = known.get("theme"), known.get("keys")
    return Settings(
        theme=next((each for each in THEMES if each == theme), "system"),
        keys=keys if isinstance(keys, dict) else {},
        toured=known.get("toured") is True,
        synchronise=next((each for each in MINUTES if each == known.get("synchronise")), _USUAL),
        blind=known.get("blind") is True,
        lanes=known.get("lanes") is not False,
    )


def remember_settings(settings: Settings) -> None:
    """Write what was chosen; raises StorageError where it cannot."""
    keys = {name: list(chords) for name, chords in settings.keys.items()}
    chosen = {"theme": settings.theme, "keys": keys, "toured": settings.toured}
    remember_choices({**chosen, "synchronise": settings.synchronise, "blind": settings.blind, "lanes": settings.lanes})
