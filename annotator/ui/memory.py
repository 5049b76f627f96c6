"""Where a person was: the last document of each project and the place in it, kept beside the app, never in a project.

A file that is missing, half-written or of another shape counts as nothing remembered: nothing of value is lost.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import orjson
from platformdirs import user_state_dir

from annotator.errors import AnnotatorError, StorageError
from annotator.ui.arrangement import Arrangement, arrangement_from, arrangement_json
from annotator.ui.canvas.setting import STANDARD, PageSetting, setting_of

_MOST = 200  # projects, and documents of each
_WIDEST = 1 << 16  # pixels of a window that Qt can be told
# beside the projects, whose names are whole paths
_FRAME, _VIEW, _PANELS, _CHOICES = "window", "view", "panels", "choices"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a text: the first line seen holds `offset` and stands `y` pixels below the upper edge."""

    offset: int = 0
    y: float = 0.0


@dataclass(slots=True)
class Memory:
    """What is remembered of one project."""

    document: str = ""
    spots: dict[str, Spot] = field(default_factory=dict)
    zoom: int = 100


@dataclass(frozen=True, slots=True)
class Frame:
    """How the window was left: width and height in pixels (None before it ever was), and whether maximised."""

    size: tuple[int, int] | None = None
    maximised: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """How a person likes to read, in whatever project: how the page is set, and whether the minimap is shown."""

    setting: PageSetting = STANDARD
    minimap: bool = True


def state_file() -> Path:
    """Return where everything is remembered."""
    return Path(user_state_dir("annotator", appauthor=False)) / "window.json"


def recall(project: Path) -> Memory:
    """Return what is remembered of a project file."""
    known = _read().get(str(project.resolve()))
    if not isinstance(known, dict):
        return Memory()
    document, zoom, spots = known.get("document"), known.get("zoom"), known.get("spots")
    return Memory(
        document=document if isinstance(document, str) else "",
        spots={str(name): _spot(each) for name, each in spots.items()} if isinstance(spots, dict) else {},
        zoom=zoom if isinstance(zoom, int) else 100,
    )


def remember(project: Path, memory: Memory) -> None:
    """Write what shall be remembered of a project file; raises StorageError where it cannot."""
    every = _read()
    every.pop(str(project.resolve()), None)
    spots = {name: [spot.offset, spot.y] for name, spot in list(memory.spots.items())[-_MOST:]}
    left = time.time_ns() // 1_000_000
    every[str(project.resolve())] = {"document": memory.document, "zoom": memory.zoom, "spots": spots, "left": left}
    _write(every)


def recall_frame() -> Frame:
    """Return how the window was left."""
    match _read().get(_FRAME):
        case {"size": [int(width), int(height)], "maximised": bool(maximised)} if (
            0 < width < _WIDEST and 0 < height < _WIDEST
        ):
            return Frame((width, height), maximised)
        case _:
            return Frame()


def remember_frame(frame: Frame) -> None:
    """Write how the window is left; raises StorageError where it cannot."""
    _write(_read() | {_FRAME: {"size": frame.size, "maximised": frame.maximised}})


def recall_view() -> View:
    """Return how the person likes to read."""
    known = _read().get(_VIEW)
    if not isinstance(known, dict):
        return View()
    return View(setting_of(known), known.get("minimap") is not False)


def remember_view(view: View) -> None:
    """Write how the person likes to read; raises StorageError where it cannot."""
    _write(_read() | {_VIEW: {**asdict(view.setting), "minimap": view.minimap}})


def try_to_keep(keep: Callable[[], None]) -> None:
    """Remember something; where that cannot be, nothing of value is lost."""
    try:
        keep()
    except AnnotatorError as error:
        logging.getLogger(__name__).warning("%s", error)


def recall_arrangement() -> Arrangement:
    """Return where the panels were left."""
    return arrangement_from(_read().get(_PANELS))


def remember_arrangement(arrangement: Arrangement) -> None:
    """Write where the panels are left; raises StorageError where it cannot."""
    _write(_read() | {_PANELS: arrangement_json(arrangement)})


def recall_choices() -> dict[str, Any]:
    """Return what was chosen for the app, by name."""
    known = _read().get(_CHOICES)
    return known if isinstance(known, dict) else {}


def remember_choices(choices: dict[str, Any]) -> None:
    """Write choices beside those that are kept already; raises StorageError where it cannot."""
    _write(_read() | {_CHOICES: recall_choices() | choices})


def recent() -> list[tuple[Path, int]]:
    """Return the project files that were open, the last one first, with the time they were left (ms, 0 unknown)."""
    known = [(name, each) for name, each in _read().items() if isinstance(each, dict) and "spots" in each]
    return [(Path(name), each["left"] if isinstance(each.get("left"), int) else 0) for name, each in reversed(known)]


def is_there(file: Path) -> bool:
    """Tell whether a file that is remembered can be seen; one that this computer may not look at cannot."""
    try:
        return file.is_file()
    except (OSError, ValueError):  # a folder of somebody else, a drive that is gone, a name that no system takes
        return False


def forget(project: Path) -> None:
    """Take a project file off the list of recent ones; raises StorageError where it cannot."""
    _write({name: each for name, each in _read().items() if name != str(project)})


def _write(every: dict[str, Any]) -> None:
    """Write all that is remembered, with the projects that were open last."""
    own = {name: every[name] for name in (_FRAME, _VIEW, _PANELS, _CHOICES) if name in every}
    kept = dict([each for each in every.items() if each[0] not in own][-_MOST:]) | own
    file = state_file()
    part = file.with_suffix(".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(orjson.dumps(kept))
        part.replace(file)
    except OSError as error:
        raise StorageError(f"{file} cannot be written, so your place is not remembered; free the disk.") from error


def _read() -> dict[str, Any]:
    try:
        found = orjson.loads(state_file().read_bytes())
    except (OSError, orjson.JSONDecodeError):
        return {}
    return found if isinstance(found, dict) else {}


def _spot(raw: object) -> Spot:
    match raw:
        case [int(offset), int(y) | float(y)] if offset >= 0:
            return Spot(offset, float(y))
        case _:
            return Spot()
