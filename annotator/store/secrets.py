"""Private keys and passwords: never in a plain project file, a copy or a backup.

An encrypted project file holds its own. Those of a plain one lie in files of the person's data folder that nobody
else may read; a hub's password goes to the system's keyring where one answers (docs/decisions/0018-keys.md).
"""

import base64
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

from sqlalchemy import Connection

from annotator.errors import StorageError
from annotator.model.ids import new_id
from annotator.store.engine import in_transaction

if TYPE_CHECKING:
    from annotator.store.replica import Replica

PROJECT_KEY = "project-key"
VARIABLE = "ANNOTATOR_KEYRING"  # "off" leaves the system's keyring alone
_SERVICE = "annotator"
_PATIENCE = 3.0  # seconds; a keyring that asks a person something answers later than that
Answer = TypeVar("Answer")


def device_key(device: str) -> str:
    """Return the name of a device's signing key."""
    return f"device-key:{device}"


def sealing_key(device: str) -> str:
    """Return the name of a device's age identity."""
    return f"sealing-key:{device}"


def login_password(login: str) -> str:
    """Return the name of a hub login's password."""
    return f"login:{login}"


def keep(replica: "Replica", name: str, value: bytes) -> None:
    """Keep a secret of a project; raises StorageError where it cannot be kept."""
    keep_of(replica.connection, replica.project, bool(replica.passphrase), name, value)


def keep_of(connection: Connection, project: str, encrypted: bool, name: str, value: bytes) -> None:
    """Keep a secret of the project in the open file, or outside of a plain one."""
    if encrypted:
        connection.exec_driver_sql("INSERT OR REPLACE INTO secret (name, value) VALUES (?, ?)", (name, value))
    elif not _goes_to_keyring(name) or not _told_to_keyring(project, name, value):
        _write(_file(project, name), value)
    elif (left := _file(project, name)).exists():
        left.unlink()


def secret(replica: "Replica", name: str) -> bytes | None:
    """Return a secret, or None where this computer (of an encrypted file: the file) holds none of that name."""
    kept = _kept(replica, name)
    return kept if kept is not None else _moved(replica, name)


def forget(replica: "Replica", name: str) -> None:
    """Remove a secret; nothing happens where there is none."""
    if replica.passphrase:
        replica.connection.exec_driver_sql("DELETE FROM secret WHERE name = ?", (name,))
        return
    _file(replica.project, name).unlink(missing_ok=True)
    if _goes_to_keyring(name):
        _asked_of_keyring(lambda: _dropped(_account(replica.project, name)))


def _kept(replica: "Replica", name: str) -> bytes | None:
    if replica.passphrase:
        sql = "SELECT value FROM secret WHERE name = ?"
        value: bytes | None = replica.connection.exec_driver_sql(sql, (name,)).scalar()
        return value
    if (found := _read(_file(replica.project, name))) is not None:
        return found
    return _from_keyring(replica.project, name) if _goes_to_keyring(name) else None


# keys of files from before they were kept apart


def _moved(replica: "Replica", name: str) -> bytes | None:
    """Move a key that still stands in a column of the tables to where secrets are kept, and return it."""
    table, column, where, values = _column(name)
    if not table:
        return None
    connection = replica.connection
    sql = f"SELECT {column} FROM {table} WHERE {where}"
    value: bytes | None = connection.exec_driver_sql(sql, values).scalar()
    if value is None:
        return None
    keep(replica, name, value)
    connection.exec_driver_sql(f"UPDATE {table} SET {column} = NULL WHERE {where}", values)
    if not in_transaction(connection):  # the pages before the change go from the log, and from the file
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return value


def _column(name: str) -> tuple[str, str, str, tuple[str, ...]]:
    kind, _, device = name.partition(":")
    if name == PROJECT_KEY:
        return "replica", "project_key", "key = 1", ()
    if kind == "device-key":
        return "device", "private_key", "id = ?", (device,)
    return "", "", "", ()


def drop_all(connection: Connection) -> None:
    """Remove every secret from the tables of a copy; of an older version's too, which had no table of secrets."""
    tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE name = 'secret'").all()
    if tables:
        connection.exec_driver_sql("DELETE FROM secret")
    connection.exec_driver_sql("UPDATE device SET private_key = NULL WHERE private_key IS NOT NULL")
    connection.exec_driver_sql("UPDATE replica SET project_key = NULL WHERE project_key IS NOT NULL")


def has_any(connection: Connection) -> bool:
    """Tell whether the tables hold a secret."""
    held = "SELECT EXISTS (SELECT 1 FROM {} WHERE {} IS NOT NULL)"
    places = [("device", "private_key"), ("replica", "project_key")]
    if connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE name = 'secret'").all():
        places.append(("secret", "value"))
    return any(connection.exec_driver_sql(held.format(*place)).scalar() for place in places)


# files that nobody else may read


def _file(project: str, name: str) -> Path:
    """Return where a secret lies; both names are quoted, for a file that came from elsewhere says what it likes."""
    from platformdirs import user_data_dir  # noqa: PLC0415 - when a secret is asked for

    return Path(user_data_dir("annotator")) / "keys" / f"project-{quote(project, safe='')}" / quote(name, safe="")


def _write(path: Path, value: bytes) -> None:
    part = path.with_name(f"{path.name}.{new_id()}.part")
    try:
        path.parent.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.parent.mkdir(mode=0o700, exist_ok=True)
        try:
            with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                file.write(value)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise _refused(path, error) from error


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _refused(path, error) from error


def _refused(path: Path, error: OSError) -> StorageError:
    reason = (error.strerror or str(error)).lower()
    return StorageError(f"Keys cannot be kept in {path.parent} ({reason}); see that you may write there.")


# the system's keyring


def _goes_to_keyring(name: str) -> bool:
    """Tell whether a secret is a password: keys are made within an act, and must be there without a desktop too."""
    return name.startswith("login:") and os.environ.get(VARIABLE) != "off"


def _account(project: str, name: str) -> str:
    return f"{project} {name}"


def _told_to_keyring(project: str, name: str, value: bytes) -> bool:
    text = base64.b64encode(value).decode()

    def tell() -> bool:
        import keyring  # noqa: PLC0415 - costs 100 ms

        if keyring.get_keyring().priority < 1:
            return False
        keyring.set_password(_SERVICE, _account(project, name), text)
        return bool(keyring.get_password(_SERVICE, _account(project, name)) == text)

    return _asked_of_keyring(tell) is True


def _from_keyring(project: str, name: str) -> bytes | None:
    def ask() -> str | None:
        import keyring  # noqa: PLC0415 - costs 100 ms

        found: str | None = keyring.get_password(_SERVICE, _account(project, name))
        return found

    found = _asked_of_keyring(ask)
    return base64.b64decode(found) if found else None


def _dropped(account: str) -> bool:
    import keyring  # noqa: PLC0415 - costs 100 ms

    if keyring.get_password(_SERVICE, account) is None:
        return False
    keyring.delete_password(_SERVICE, account)
    return True


def _asked_of_keyring(question: Callable[[], Answer]) -> Answer | None:
    """Return what the keyring answers, None where there is none that can be used, or it waits for a person."""
    answers: list[Answer] = []

    def ask() -> None:
        from keyring.errors import KeyringError  # noqa: PLC0415 - costs 100 ms

        try:
            answers.append(question())
        except (KeyringError, OSError):  # locked, out of reach, or none: a file is used instead
            return

    thread = threading.Thread(target=ask, name="keyring", daemon=True)
    thread.start()
    thread.join(_PATIENCE)
    return answers[0] if answers else None
