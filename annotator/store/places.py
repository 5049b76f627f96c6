"""Where a project file may lie: SQLite's locks fail on network mounts, and sync folders tear open files."""

import sys
from pathlib import Path

from annotator.errors import StorageError

NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "ncpfs", "fuse.sshfs", "fuse.davfs", "davfs", "webdav"}
CLOUD = ("dropbox", "onedrive", "google drive", "googledrive", "icloud", "nextcloud", "owncloud", "pcloud", "mega")


def refuse_network(path: Path) -> None:
    """Raise StorageError where `path` lies on a network mount."""
    if _file_system(path) in NETWORK or str(path).startswith("\\\\"):
        raise StorageError(f"{path} lies on a network drive; copy it to this computer's own disk and share by the hub.")


def cloud_warning(path: Path) -> str:
    """Return a warning where `path` lies in a folder that a cloud service synchronises, else ""."""
    parts = [part.lower() for part in path.resolve().parts]
    service = next((name for name in CLOUD for part in parts if part.startswith(name)), "")
    return service and f"{path.name} lies in a {service.title()} folder, which may damage it while it is open; move it."


def _file_system(path: Path) -> str:
    mounts = Path("/proc/mounts")
    if not sys.platform.startswith("linux") or not mounts.is_file():
        return ""
    resolved = path.resolve()
    best, kind = -1, ""
    for line in mounts.read_text("utf-8", "replace").splitlines():
        _, point, name, *_ = line.split(" ")
        folder = Path(point.encode().decode("unicode_escape").encode("latin-1").decode("utf-8", "replace"))
        if resolved.is_relative_to(folder) and len(folder.parts) > best:
            best, kind = len(folder.parts), name
    return kind
