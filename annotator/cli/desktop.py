"""The desktop of Linux: an entry in its menus, the icons, and the file type of `.annot`, put there and taken away."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.output import note, say
from annotator.errors import RefusedError, StorageError

group = typer.Typer(no_args_is_help=True)
TYPE = "application/x-annotator"
_ENTRY = """\
[Desktop Entry]
Type=Application
Version=1.0
Name=Annotator
Name[ar]=Annotator
GenericName=Text annotation
GenericName[ar]=وسم النصوص
Comment=Mark in reports who did what to whom, and who says so
Comment[ar]=وسم التقارير: مَن فعل ماذا بمن، ومن الذي يقول ذلك
Exec={exec} open %f
Icon=annotator
Terminal=false
StartupNotify=true
StartupWMClass=annotator
MimeType={type};
Categories=Office;
Keywords=annotation;Arabic;reports;corpus;
Keywords[ar]=أنوتيتور;وسم;توسيم;تقارير;نصوص;
"""
# a plain file is told by SQLite's header and the application id in it (ANNT), an encrypted one by its name alone
_TYPE = """\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{type}">
    <comment>Annotator project</comment>
    <comment xml:lang="ar">مشروع Annotator</comment>
    <sub-class-of type="application/vnd.sqlite3"/>
    <magic priority="80">
      <match type="string" offset="0" value="SQLite format 3\\0"><match type="string" offset="68" value="ANNT"/></match>
    </magic>
    <glob pattern="*.annot"/>
  </mime-type>
</mime-info>
"""
_PROGRAMS = (
    ("update-mime-database", "mime"),
    ("update-desktop-database", "applications"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)
System = Annotated[
    Path | None,
    typer.Option("--system", metavar="PREFIX", help="For everyone, below PREFIX/share, such as /usr/local."),
]


@group.command()
def install(system: System = None) -> None:
    """Put Annotator into the menus, its icons, and make .annot files open with it."""
    root = _root(system)
    files = pieces()
    for name, content in files.items():
        _write(root / name, content)
    shown = [name for name in files if not name.startswith("icons/")]
    for name in shown:
        say(f"Wrote {root / name}")
    say(f"Wrote {len(files) - len(shown)} icons below {root / 'icons/hicolor'}")
    _refresh(root)


@group.command()
def remove(system: System = None) -> None:
    """Take away what install wrote, and nothing else."""
    root = _root(system)
    there = [root / name for name in pieces() if (root / name).is_file()]
    for path in there:
        _unlink(path)
    if not there:
        note(f"Nothing of Annotator lies in {root}; name the place with --system where it was installed there.")
        return
    say(f"Removed {len(there)} files from {root}")
    _refresh(root)
    for path in there:
        _prune(path.parent, root)


def pieces() -> dict[str, bytes]:
    """Return the files that belong to a desktop, by their paths below a folder of shared data."""
    from annotator.paths import data_folder  # noqa: PLC0415 - when the command runs

    icons = data_folder("resources") / "icons"
    found = {
        "applications/annotator.desktop": _ENTRY.format(exec=exec_words(own_command()), type=TYPE).encode(),
        "mime/packages/annotator.xml": _TYPE.format(type=TYPE).encode(),
    }
    drawn = sorted(path for path in (icons / "hicolor").rglob("*") if path.is_file())
    return found | {f"icons/{path.relative_to(icons).as_posix()}": path.read_bytes() for path in drawn}


def own_command() -> list[str]:
    """Return the words that start this very Annotator from anywhere: a bundle, a command, or Python itself."""
    import shutil  # noqa: PLC0415 - when the command runs

    if getattr(sys, "frozen", False):
        return [sys.executable]
    if Path(sys.argv[0]).name == "annotator" and (found := shutil.which(sys.argv[0])):
        return [str(Path(found).absolute())]
    return [sys.executable, "-P", "-m", "annotator"]  # -P: never a package that lies in the home


def exec_words(words: list[str]) -> str:
    """Spell a command as the key Exec wants it (Desktop Entry Specification 1.5, "The Exec key")."""
    return " ".join(map(_exec_word, words))


def _exec_word(word: str) -> str:
    word = word.replace("%", "%%")
    if not set(word) & set(" \t\n\"'\\><~|&;$*?#()`"):
        return word
    quoted = "".join(f"\\{each}" if each in '"`$\\' else each for each in word)
    return f'"{quoted}"'.replace("\\", "\\\\")  # the value is a string, whose backslashes are escaped once more


def _root(system: Path | None) -> Path:
    """Return the folder of shared data; raises RefusedError where desktops know none."""
    if not sys.platform.startswith("linux"):
        raise RefusedError("Desktop entries are Linux's; on macOS and Windows see docs/guide/install.md.")
    if system is not None:
        return system.absolute() / "share"
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise StorageError(f"{path} cannot be written ({error.strerror}); {_MEND}") from error


def _unlink(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        raise StorageError(f"{path} cannot be removed ({error.strerror}); {_MEND}") from error


_MEND = "take a folder that is yours, or use sudo."


def _refresh(root: Path) -> None:
    """Have the desktop's own programs read its folders again; say which are missing, for a new login does as much."""
    import shutil  # noqa: PLC0415 - when the command runs
    import subprocess  # noqa: PLC0415

    for program, folder in _PROGRAMS:
        if not (found := shutil.which(program)):
            say(f"Left out {program}, which is not here; the desktop may notice at the next login")
            continue
        extra = ["--force", "--ignore-theme-index"] if folder.startswith("icons") else []
        ran = subprocess.run([found, *extra, str(root / folder)], capture_output=True, text=True, check=False)
        complaint = next(iter(ran.stderr.split("\n")), "")
        say(f"Ran {program}" if ran.returncode == 0 else f"{program} failed: {complaint}")


def _prune(folder: Path, root: Path) -> None:
    """Remove the folders that are empty now, up to `root`."""
    for each in _up_to(folder, root):
        if any(each.iterdir()):
            return
        each.rmdir()


def _up_to(folder: Path, root: Path) -> Iterator[Path]:
    """Walk from a folder upwards, `root` left out; what is gone already is passed over."""
    return (each for each in (folder, *folder.parents) if each.is_relative_to(root) and each != root and each.is_dir())
