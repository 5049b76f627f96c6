"""A device that is revoked: its login is closed, whatever happened on the way."""

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, RefusedError, UnreachableError
from annotator.project import share
from annotator.store.engine import transaction
from annotator.store.hub_state import hub_place, put_hub_place
from tests.hub.teams import Team, team
from tests.hub.test_exchange import rolled_back


@pytest.fixture
def two(database: str, tmp_path: Path):
    with team(database, tmp_path) as made:
        made.join("Amal")
        made.rest()
        yield made


def refuses(made: Team, name: str) -> bool:
    """Tell whether the hub shows somebody nothing any more."""
    with pytest.raises(AnnotatorError) as told, share.connected(made[name]):
        pass
    return isinstance(told.value, RefusedError)


def move_hub(made: Team, address: str) -> str:
    """Say in the manager's file that the hub is elsewhere; returns where it was."""
    place = hub_place(made.manager.replica.connection)
    with transaction(made.manager.replica.connection):
        put_hub_place(made.manager.replica.connection, replace(place, address=address))
    return place.address


def revoked_without_a_hub(made: Team, device: str) -> None:
    there = move_hub(made, "postgresql://127.0.0.1:1/nowhere")
    with pytest.raises(UnreachableError):
        share.revoke(made.manager, device)
    move_hub(made, there)


def test_a_revocation_that_was_cut_off_is_finished_when_asked_again(two: Team):
    device = two["Amal"].replica.device.id
    revoked_without_a_hub(two, device)
    share.revoke(two["Salma"], device)
    assert refuses(two, "Amal")
    with pytest.raises(RefusedError, match="revoked already"):
        share.revoke(two["Salma"], device)


def test_a_revocation_that_comes_with_an_exchange_closes_the_login_by_itself(two: Team):
    revoked_without_a_hub(two, two["Amal"].replica.device.id)
    two.sync("Salma")
    assert refuses(two, "Amal")


def test_the_login_of_a_file_that_went_on_as_a_new_device_is_closed_with_that(two: Team):
    document = two["Amal"].documents()[0].id
    old = two["Amal"].replica.device.id

    def go_on() -> None:
        two["Amal"].annotate(document, "person", [(4, 7)])
        two.sync("Amal")

    rolled_back(two, "Amal", go_on)
    two["Amal"].annotate(document, "group", [(8, 11)])
    two.rest()
    new = two["Amal"].replica.device.id
    assert new != old
    share.reset_password(two["Salma"], new, two.folder / "new.invitation")
    share.join(two.folder / "new.invitation", two["Amal"].path)[0].close()
    share.revoke(two["Salma"], new)
    assert refuses(two, "Amal")


def test_the_login_of_a_hub_that_was_made_twice_is_closed_with_its_device(two: Team):
    """As when the creator's laptop is lost, and they go on elsewhere by the recovery key."""
    share.create_hub(two.manager, two.address)
    two.join("Bashir", "manager")
    two.rest()
    share.revoke(two["Bashir"], two["Salma"].replica.device.id)
    assert refuses(two, "Salma")


def test_an_invitation_is_not_used_up_by_a_file_that_was_revoked(two: Team):
    share.revoke(two["Salma"], two["Amal"].replica.device.id)
    two["Amal"].annotate(two["Amal"].documents()[0].id, "person", [(4, 7)])
    again, old = two.folder / "again.invitation", two["Amal"].path
    share.invite(two["Salma"], "Amal", "annotator", again)
    with pytest.raises(RefusedError, match="was revoked; use the invitation for a new file"):
        share.join(again, old)
    project, joined = share.join(again, two.folder / "new.annot", old=old)
    with project:
        assert joined.brought.changes == 1
        assert share.sync(project).refused == []
