"""Trust at an exchange: a stolen password forges nothing unseen, and a restored file enrols itself."""

from pathlib import Path

import pytest

from annotator.log.change import Sheet
from annotator.log.stream import Signature, extend
from annotator.model.ids import new_id
from annotator.project import files, share
from annotator.store import secrets
from annotator.sync import enrol, keys
from tests.hub.teams import Team, team
from tests.hub.whole_rows import push_links
from tests.unit.sync.people import put


@pytest.fixture
def two(database: str, tmp_path: Path):
    with team(database, tmp_path) as made:
        made.join("Amal")
        made.join("Bashir")
        made.rest()
        yield made


@pytest.mark.parametrize("signer", ["nobody", "Bashir"])
def test_with_a_manager_s_password_alone_nobody_is_made_a_manager(two: Team, signer: str):
    """The thief of Salma's password writes on in her stream; they have Bashir's key at best, not hers."""
    salma, bashir = two["Salma"], two["Bashir"]
    coup = put("member.put", bashir.person.id, {"name": "Bashir", "role": "manager", "retired": False})
    with share.connected(salma) as hub:
        head = next(each for each in hub.heads() if each.stream.sheet == Sheet("project"))
        links = list(extend(head.seq, head.hash, [coup]))
        forged = Signature(salma.replica.device.id, links[-1].seq, links[-1].hash, bytes(64))
        if signer == "Bashir":
            own = bashir.replica.device.id
            private = secrets.secret(bashir.replica, secrets.device_key(own))
            message = keys.head_message(head.stream.id, links[-1].seq, links[-1].hash)
            forged = Signature(own, links[-1].seq, links[-1].hash, keys.sign(private, message))
        with hub.transaction():
            push_links(hub, [(head.key, link) for link in links])
            hub.put_signatures([(head.key, forged)])
    for done in two.sync("Salma", "Amal").values():
        assert done.refused != []
        assert done.received == 0
    for name in ("Salma", "Amal"):
        assert two[name].members[bashir.person.id].role == "annotator"
        assert list(files.findings(two[name])) == []


def test_a_restored_file_enrols_itself_and_goes_on(two: Team, tmp_path: Path):
    amal = two["Amal"]
    files.back_up(amal.path)
    with files.restore(amal.path, tmp_path / "again.annot") as again:
        document = again.documents()[0].id
        made = again.annotate(document, "person", [(0, 3)])
        assert again.replica.device.id != amal.replica.device.id
        assert share.sync(again).waiting == 0
        assert enrol.is_enrolled(again.replica)
        two.rest()
        assert [each.id for each in two["Salma"].annotations(document)] == [made]
        assert [each.id for each in amal.annotations(document)] == [made]
        assert list(files.findings(two["Salma"])) == []


def test_an_enrolment_that_nobody_vouches_for_proves_nothing_to_others(two: Team):
    """Who has Amal's password alone enrols a device for her by a key of their own."""
    amal = two["Amal"]
    pair, voucher = keys.new_keys(), keys.new_keys()
    device = new_id()
    fields = (device, amal.person.id, "Eve's", pair[0], "age1eve")
    signature = keys.sign(voucher[1], keys.enrolment_message(amal.id, *fields))
    two.sync()
    enrol.put_enrolments(
        two["Salma"].replica.connection, [enrol.Enrolment(*fields, voucher=voucher[0], signature=signature)]
    )
    from annotator.sync.trust import loaded_trust

    trust = loaded_trust(two["Salma"].replica.connection, amal.id)
    assert device not in trust.devices
    assert list(files.findings(two["Salma"])) == [f"device {device}: no manager vouches for it"]
