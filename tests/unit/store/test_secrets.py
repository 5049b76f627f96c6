"""Keys and passwords: where they are kept, and that no plain file, copy or backup carries one."""

import os
import shutil
import stat
from pathlib import Path

import pytest

from annotator.errors import StorageError
from annotator.project import files
from annotator.project.create import create_project
from annotator.project.session import open_project
from annotator.store import backup, secrets
from annotator.store.engine import transaction
from annotator.store.replica import Replica, open_replica

PASSPHRASE = "three blind mice"


@pytest.fixture
def home(tmp_path: Path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "annotator" / "keys"


@pytest.fixture
def plain(home: Path, tmp_path: Path) -> Path:
    create_project(tmp_path / "plain.annot", "Salma").close()
    return tmp_path / "plain.annot"


@pytest.fixture
def encrypted(home: Path, tmp_path: Path) -> Path:
    create_project(tmp_path / "hidden.annot", "Salma", passphrase=PASSPHRASE).close()
    return tmp_path / "hidden.annot"


def names(replica: Replica) -> tuple[str, str, str]:
    return secrets.PROJECT_KEY, secrets.device_key(replica.device.id), secrets.sealing_key(replica.device.id)


def all_of(replica: Replica) -> list[bytes]:
    return [found for name in names(replica) if (found := secrets.secret(replica, name)) is not None]


def every_byte(folder: Path) -> bytes:
    return b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file() and "home" not in each.parts)


def test_the_keys_of_a_plain_file_lie_outside_of_it(plain: Path, home: Path, tmp_path: Path):
    with open_replica(plain) as replica:
        kept = all_of(replica)
        assert [len(each) for each in kept[:2]] == [32, 32]
        assert kept[2].startswith(b"AGE-SECRET-KEY-1")
        assert replica.connection.exec_driver_sql("SELECT count(*) FROM secret").scalar() == 0
        assert replica.connection.exec_driver_sql("SELECT private_key FROM device").scalars().all() == [None]
        assert replica.connection.exec_driver_sql("SELECT project_key FROM replica").scalars().all() == [None]
    found = every_byte(tmp_path)
    assert not any(key in found for key in kept)


def test_nobody_else_may_read_the_files_of_keys(plain: Path, home: Path):
    found = list(home.rglob("*"))
    assert len([each for each in found if each.is_file()]) == 3
    for each in (home, *found):
        assert stat.S_IMODE(each.stat().st_mode) == (0o600 if each.is_file() else 0o700)


def test_an_encrypted_file_holds_its_own_keys(encrypted: Path, home: Path):
    assert not home.exists()
    with open_replica(encrypted, PASSPHRASE) as replica:
        assert len(all_of(replica)) == 3


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_a_secret_is_kept_replaced_and_forgotten(plain: Path, encrypted: Path, passphrase: str | None):
    with open_replica(encrypted if passphrase else plain, passphrase) as replica:
        assert secrets.secret(replica, "login:a") is None
        secrets.keep(replica, "login:a", b"one")
        secrets.keep(replica, "login:a", b"two")
        assert secrets.secret(replica, "login:a") == b"two"
        secrets.forget(replica, "login:a")
        secrets.forget(replica, "login:a")
        assert secrets.secret(replica, "login:a") is None


def test_the_secrets_of_two_projects_stand_apart(plain: Path, tmp_path: Path):
    create_project(tmp_path / "other.annot", "Salma").close()
    with open_replica(plain) as one, open_replica(tmp_path / "other.annot") as other:
        secrets.keep(one, "login:a", b"one")
        assert secrets.secret(other, "login:a") is None
        assert not set(all_of(one)) & set(all_of(other))


@pytest.mark.parametrize("hostile", ["../../stolen", "..", "/etc/passwd", "a/b", "\N{ARABIC LETTER BEH}"])
def test_no_name_leads_out_of_the_folder(plain: Path, home: Path, hostile: str):
    with open_replica(plain) as replica:
        secrets.keep(replica, f"login:{hostile}", b"x")
        replica.project = hostile
        secrets.keep(replica, "login:x", b"y")
        assert secrets.secret(replica, "login:x") == b"y"
    written = [each for each in home.parent.parent.rglob("*") if each.is_file()]
    assert len(written) == 5
    assert all(each.parent.parent == home for each in written)


def test_a_second_start_of_a_device_keeps_its_keys(plain: Path):
    with open_replica(plain) as replica:
        before = all_of(replica)
        replica.start_device(replica.device.member)
        assert all_of(replica) == before


def as_before(path: Path, passphrase: str | None = None) -> tuple[bytes, bytes]:
    """Make a file as it was before keys were kept apart: in its tables."""
    with open_replica(path, passphrase) as replica:
        project, device, _ = all_of(replica)
        for name in names(replica):
            secrets.forget(replica, name)
        with transaction(replica.connection):
            replica.connection.exec_driver_sql("UPDATE device SET private_key = ?, sealing_key = NULL", (device,))
            replica.connection.exec_driver_sql("UPDATE replica SET project_key = ?", (project,))
    return project, device


def test_the_keys_of_an_older_file_are_moved_when_they_are_needed(plain: Path, tmp_path: Path):
    project, device = as_before(plain)
    assert device in every_byte(tmp_path)
    with open_replica(plain) as replica:
        own = names(replica)
        assert [secrets.secret(replica, name) for name in own] == [project, device, None]
        found = every_byte(tmp_path)  # the file is open, its -wal lies there
        assert project not in found
        assert device not in found
        assert [secrets.secret(replica, name) for name in own] == [project, device, None]


def test_an_older_encrypted_file_moves_them_too(encrypted: Path):
    project, device = as_before(encrypted, PASSPHRASE)
    with open_replica(encrypted, PASSPHRASE) as replica:
        assert all_of(replica) == [project, device]
        assert not replica.connection.exec_driver_sql("SELECT project_key FROM replica").scalar()


def test_within_an_act_they_can_be_moved_as_well(plain: Path, tmp_path: Path):
    project, _ = as_before(plain)
    with open_replica(plain) as replica, transaction(replica.connection):
        assert secrets.secret(replica, secrets.PROJECT_KEY) == project
    assert project not in every_byte(tmp_path)


def test_a_backup_of_an_older_file_carries_no_key(plain: Path, tmp_path: Path):
    project, device = as_before(plain)
    copy = backup.write(plain)
    found = every_byte(copy.parent)
    assert project not in found
    assert device not in found
    assert list(copy.parent.iterdir()) == [copy]
    with open_replica(plain) as replica:
        assert secrets.secret(replica, secrets.PROJECT_KEY) == project


def test_a_backup_of_an_encrypted_file_carries_no_key(encrypted: Path):
    copy = backup.write(encrypted, PASSPHRASE)
    with open_replica(copy, PASSPHRASE) as replica:
        assert not secrets.has_any(replica.connection)
    assert not list(copy.parent.glob("*.part*"))
    with open_replica(encrypted, PASSPHRASE) as replica:
        assert len(all_of(replica)) == 3


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_a_restored_file_writes_with_keys_of_its_own(plain: Path, encrypted: Path, passphrase: str | None):
    path = encrypted if passphrase else plain
    backup.write(path, passphrase)
    with files.restore(path, path.with_name("new.annot"), passphrase=passphrase) as project:
        own = secrets.secret(project.replica, secrets.device_key(project.replica.device.id))
    with open_replica(path, passphrase) as replica:
        assert own is not None
        assert own not in all_of(replica)


def test_where_no_key_can_be_kept_nothing_is_made(tmp_path: Path, monkeypatch):
    (tmp_path / "taken").write_text("a file")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "taken"))
    with pytest.raises(StorageError, match="Keys cannot be kept in"):
        create_project(tmp_path / "plain.annot", "Salma")
    assert not (tmp_path / "plain.annot").exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_named(plain: Path, home: Path):
    kept = next(each for each in home.rglob("*") if each.name == secrets.PROJECT_KEY)
    kept.chmod(0)
    with open_replica(plain) as replica, pytest.raises(StorageError, match="permission denied"):
        secrets.secret(replica, secrets.PROJECT_KEY)


def test_a_copied_plain_file_finds_the_project_key_on_this_computer(plain: Path):
    copy = plain.with_name("copy.annot")
    shutil.copy(plain, copy)
    with open_project(copy, member="Salma") as project, open_replica(plain) as replica:
        assert secrets.secret(project.replica, secrets.PROJECT_KEY) == all_of(replica)[0]


# the system's keyring


@pytest.fixture
def keyring_(monkeypatch):
    import keyring
    from keyring.backend import KeyringBackend
    from keyring.errors import KeyringLocked

    class InMemory(KeyringBackend):
        priority = 5
        kept: dict[tuple[str, str], str] = {}  # noqa: RUF012 - keyring makes the instance
        locked = False

        def get_password(self, service: str, username: str) -> str | None:
            if self.locked:
                raise KeyringLocked("ask again")
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            if self.locked:
                raise KeyringLocked("ask again")
            self.kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            del self.kept[service, username]

    before, made = keyring.get_keyring(), InMemory()
    keyring.set_keyring(made)
    monkeypatch.delenv(secrets.VARIABLE)
    yield made
    keyring.set_keyring(before)


def test_a_password_goes_to_the_keyring_and_keys_do_not(plain: Path, home: Path, keyring_):
    with open_replica(plain) as replica:
        secrets.keep(replica, "login:a", b"\x00secret")
        secrets.keep(replica, "device-key:x", b"key")
        assert list(keyring_.kept) == [("annotator", f"{replica.project} login:a")]
        assert secrets.secret(replica, "login:a") == b"\x00secret"
        assert not [each for each in home.rglob("*") if "login" in each.name]
        secrets.forget(replica, "login:a")
        secrets.forget(replica, "login:a")
        assert keyring_.kept == {}
        assert secrets.secret(replica, "login:a") is None


def test_where_the_keyring_is_locked_a_file_is_used(plain: Path, home: Path, keyring_):
    keyring_.locked = True
    with open_replica(plain) as replica:
        secrets.keep(replica, "login:a", b"one")
        assert secrets.secret(replica, "login:a") == b"one"
        keyring_.locked = False
        secrets.keep(replica, "login:a", b"two")
        assert secrets.secret(replica, "login:a") == b"two"
        assert not [each for each in home.rglob("*") if "login" in each.name]


def test_a_keyring_that_waits_for_a_person_is_not_waited_for(plain: Path, keyring_, monkeypatch):
    import threading

    answered = threading.Event()
    monkeypatch.setattr(secrets, "_PATIENCE", 0.05)
    monkeypatch.setattr(keyring_, "set_password", lambda *_: answered.wait(10))
    with open_replica(plain) as replica:
        secrets.keep(replica, "login:a", b"one")
        answered.set()
        assert secrets.secret(replica, "login:a") == b"one"


def test_the_keyring_can_be_left_alone(plain: Path, keyring_, monkeypatch):
    monkeypatch.setenv(secrets.VARIABLE, "off")
    with open_replica(plain) as replica:
        secrets.keep(replica, "login:a", b"one")
        assert keyring_.kept == {}
