"""Trust: it grows from the project key outward, and whatever is altered, borrowed or squatted proves nothing."""

from dataclasses import replace
from itertools import permutations

import pytest

from annotator.log.stream import extend
from annotator.model.ids import new_id
from annotator.sync import keys
from annotator.sync.trust import Candidate, Signature, Trust, Verified, verified_project_streams
from tests.unit.sync.people import (
    PROJECT_ID,
    PROJECT_PRIVATE,
    PROJECT_PUBLIC,
    Person,
    certificate,
    creator,
    member,
    put,
    removal,
    revocation,
)


def judged(enrolments, candidates, **other) -> Verified:
    return verified_project_streams(PROJECT_ID, enrolments, candidates, **other)


class Team:
    """Salma made the project; Amal is a manager she invited, Bashir an annotator whom Amal invited, Nour a reviewer."""

    def __init__(self) -> None:
        self.salma, first = creator()
        self.amal, self.bashir, self.nour = Person("Amal"), Person("Bashir"), Person("Nour")
        self.of_salma = self.salma.writes(
            [
                member(self.salma, "manager"),
                member(self.amal, "manager"),
                certificate(self.amal, self.amal.invitation[0]),
            ]
        )
        self.invited = certificate(self.bashir, self.bashir.invitation[0])
        self.of_amal = self.amal.writes(
            [
                member(self.bashir, "annotator"),
                self.invited,
                member(self.nour, "reviewer"),
                certificate(self.nour, self.nour.invitation[0]),
            ]
        )
        self.enrolments = [first, *(each.enrolment() for each in (self.amal, self.bashir, self.nour))]
        self.candidates = [self.of_salma, self.of_amal]

    def trust(self) -> Trust:
        return judged(self.enrolments, self.candidates).trust

    def extended(self, candidate: Candidate, *changes, signer: Person) -> Candidate:
        last = candidate.links[-1]
        links = [*candidate.links, *extend(last.seq, last.hash, changes)]
        return Candidate(candidate.stream, links, [signer.signature(candidate.stream, links[-1])])


@pytest.fixture
def team() -> Team:
    return Team()


def fault(trust: Trust, candidate: Candidate) -> str | None:
    last = candidate.links[-1]
    return trust.fault(candidate.stream, last.seq, last.hash, candidate.signatures)


def work(person: Person, owner: Person | None = None) -> Candidate:
    changes = [put("annotation.put", new_id(), {"label": "person"})]
    return person.writes(changes, person.stream("work", "d1", (owner or person).member))


def test_all_of_an_honest_team_is_accepted_in_any_order(team: Team):
    for enrolments in permutations(team.enrolments):
        for candidates in permutations(team.candidates):
            verified = judged(enrolments, candidates)
            assert [each.stream.author for each in verified.accepted] == [team.salma.member, team.amal.member]
            assert verified.refused == []
            assert verified.unknown == []
            assert set(verified.trust.devices) == {each.device for each in team.enrolments}


def test_the_honest_are_proven(team: Team):
    trust = team.trust()
    assert trust.was_manager(team.salma.member)
    assert trust.was_manager(team.amal.member)
    assert not trust.was_manager(team.bashir.member)
    assert trust.was_reviewer(team.nour.member)
    assert not trust.was_reviewer(team.bashir.member)
    for person in (team.salma, team.amal, team.bashir, team.nour):
        assert fault(trust, work(person)) is None
    gold = team.nour.writes([put("annotation.put", new_id(), {})], team.nour.stream("gold", "d1"))
    assert fault(trust, gold) is None
    comment = team.bashir.writes([put("comment.put", new_id(), {})], team.bashir.stream("shared", "d1"))
    assert fault(trust, comment) is None


def test_without_the_project_key_nothing_is_trusted(team: Team):
    verified = judged(team.enrolments[1:], team.candidates)
    assert verified.accepted == []
    assert {reason for _, reason in verified.refused} == {"its author never had the right to write there"}
    assert {reason for _, reason in verified.unknown} == {"no manager vouches for it"}


def test_the_same_people_in_another_project_prove_nothing(team: Team):
    public, _ = keys.new_keys()
    verified = verified_project_streams(keys.fingerprint(public), team.enrolments, team.candidates)
    assert verified.accepted == []
    assert verified.trust.devices == {}


def test_the_stream_of_another_project_is_refused(team: Team):
    elsewhere = replace(team.bashir.stream("work", "d1", team.bashir.member), project="f" * 64)
    assert fault(team.trust(), team.bashir.writes([put("annotation.put", "a", {})], elsewhere)) == (
        "it is of another project"
    )


@pytest.mark.parametrize("index", range(7))
def test_an_enrolment_altered_in_any_field_does_not_hold(team: Team, index: int):
    fields = list(team.enrolments[2])
    value = fields[index]
    for at in range(0, len(value), 7):
        if isinstance(value, str):
            fields[index] = value[:at] + chr(ord(value[at]) ^ 1) + value[at + 1 :]
        else:
            fields[index] = value[:at] + bytes([value[at] ^ 1]) + value[at + 1 :]
        verified = judged([*team.enrolments[:2], type(team.enrolments[2])(*fields)], team.candidates)
        assert team.bashir.device not in verified.trust.devices
        assert len(verified.unknown) == 1


@pytest.mark.parametrize("index", [2, 3])
def test_a_signature_altered_in_any_byte_does_not_hold(team: Team, index: int):
    trust, candidate = team.trust(), work(team.bashir)
    last = candidate.links[-1]
    fields = list(candidate.signatures[0])
    for at in range(len(fields[index])):
        altered = [*fields]
        altered[index] = fields[index][:at] + bytes([fields[index][at] ^ 1]) + fields[index][at + 1 :]
        assert trust.fault(candidate.stream, last.seq, last.hash, [Signature(*altered)]) is not None
        assert trust.fault(candidate.stream, last.seq, altered[2], [Signature(*altered)]) is not None


def test_a_signature_stands_for_its_number_alone(team: Team):
    trust, candidate = team.trust(), work(team.bashir)
    last, only = candidate.links[-1], candidate.signatures[0]
    assert trust.fault(candidate.stream, 2, last.hash, [only]) == "nobody has signed it as it stands"
    assert trust.fault(candidate.stream, 2, last.hash, [only._replace(seq=2)]) == "its signature is not genuine"
    assert trust.fault(candidate.stream, last.seq, last.hash, []) == "nobody has signed it as it stands"


def test_a_signature_of_one_stream_does_not_serve_another(team: Team):
    trust, candidate = team.trust(), work(team.bashir)
    last = candidate.links[-1]
    other = team.bashir.stream("work", "d2", team.bashir.member)
    assert trust.fault(other, last.seq, last.hash, candidate.signatures) == "its signature is not genuine"


def test_one_good_signature_is_enough_beside_forged_ones(team: Team):
    trust, candidate = team.trust(), work(team.bashir)
    last, good = candidate.links[-1], candidate.signatures[0]
    forged = good._replace(signature=bytes(64))
    stranger = good._replace(signer=new_id())
    assert trust.fault(candidate.stream, last.seq, last.hash, [stranger, forged, good]) is None


def test_an_annotator_signs_for_nobody_else(team: Team):
    theirs = team.nour.stream("work", "d1", team.nour.member)
    forged = team.nour.writes([put("annotation.put", "a", {})], theirs, signer=team.bashir)
    assert fault(team.trust(), forged) == "it is signed by another person, who was never a manager"


def test_an_annotator_passing_for_another_device_is_found(team: Team):
    candidate = work(team.nour)
    last = candidate.links[-1]
    borrowed = team.bashir.signature(candidate.stream, last)._replace(signer=team.nour.device)
    assert team.trust().fault(candidate.stream, last.seq, last.hash, [borrowed]) == "its signature is not genuine"


def test_a_manager_signs_for_others(team: Team):
    theirs = team.bashir.stream("work", "d1", team.bashir.member)
    assert fault(team.trust(), team.bashir.writes([put("annotation.put", "a", {})], theirs, signer=team.amal)) is None


def test_a_fork_without_a_key_is_proven_by_another_device_of_its_author(team: Team):
    forked = replace(team.bashir.stream("work", "d1", team.bashir.member), device=new_id())
    written = team.bashir.writes([put("annotation.put", "a", {})], forked)
    assert fault(team.trust(), written) is None
    assert fault(team.trust(), written._replace(signatures=[])) == "nobody has signed it as it stands"


def test_a_stream_in_the_place_of_another_person_s_device_is_refused(team: Team):
    squatting = replace(team.bashir.stream("work", "d1", team.bashir.member), device=team.nour.device)
    written = team.bashir.writes([put("annotation.put", "a", {})], squatting)
    assert fault(team.trust(), written) == "its device is another person's"


@pytest.mark.parametrize(
    ("layer", "owner", "said"),
    [
        ("work", "amal", "its author never had the right to write there"),
        ("gold", "", "its author never had the right to write there"),
        ("review", "", "its author never had the right to write there"),
        ("project", "", "its author never had the right to write there"),
        ("work", "", "its owner is not of its layer"),
        ("shared", "bashir", "its owner is not of its layer"),
        ("private", "", "its layer is unknown"),
    ],
)
def test_an_annotator_writes_where_an_annotator_may(team: Team, layer: str, owner: str, said: str):
    where = team.bashir.stream(layer, "d1", getattr(team, owner).member if owner else "")
    assert fault(team.trust(), team.bashir.writes([put("annotation.put", "a", {})], where)) == said


def test_a_manager_writes_for_others_and_their_key_proves_it(team: Team):
    assert fault(team.trust(), work(team.amal, owner=team.bashir)) is None


def test_a_stranger_s_comments_are_refused(team: Team):
    stranger = Person("Nobody")
    comment = stranger.writes([put("comment.put", "c", {})], stranger.stream("shared", "d1"))
    assert fault(team.trust(), comment) == "its author never had the right to write there"


def test_a_project_stream_of_an_annotator_teaches_nothing(team: Team):
    friend = Person("Friend")
    coup = team.bashir.writes(
        [
            member(team.bashir, "manager"),
            member(friend, "manager"),
            certificate(friend, friend.invitation[0]),
            revocation(team.salma.device),
        ]
    )
    verified = judged([*team.enrolments, friend.enrolment()], [coup, *team.candidates])
    assert verified.refused == [(coup, "its author never had the right to write there")]
    assert verified.unknown == [(friend.enrolment(), "no manager vouches for it")]
    assert not verified.trust.was_manager(team.bashir.member)
    assert not verified.trust.is_revoked(team.salma.device)


def test_a_manager_s_stream_that_an_annotator_signs_teaches_nothing(team: Team):
    forged = team.extended(team.of_amal, member(team.bashir, "manager"), signer=team.bashir)
    for candidates in ([team.of_salma, forged], [*team.candidates, forged]):
        assert [each for each, _ in judged(team.enrolments, candidates).refused] == [forged]
    verified = judged(team.enrolments, [*team.candidates, forged])
    assert verified.refused[0][1] == "it is signed by another person, who was never a manager"
    assert not verified.trust.was_manager(team.bashir.member)


def test_changes_in_a_document_s_own_project_stream_teach_nothing(team: Team):
    text = team.amal.writes([member(team.bashir, "manager")], team.amal.stream("project", "d1"))
    verified = judged(team.enrolments, [text, *team.candidates])
    assert verified.accepted[-1] == text
    assert not verified.trust.was_manager(team.bashir.member)


def test_an_invitation_enrols_one_device_and_the_first_known_holds(team: Team):
    thief = Person("Bashir", member=team.bashir.member, invitation=team.bashir.invitation)
    for order in (0, 1):
        pair = [team.bashir.enrolment(), thief.enrolment()]
        first, second = pair[order], pair[1 - order]
        verified = judged([team.enrolments[0], team.enrolments[1], first, second], team.candidates)
        assert first.device in verified.trust.devices
        assert verified.unknown == [(second, "its invitation was used by another device")]


def test_an_invitation_is_for_the_member_it_names(team: Team):
    posing = team.bashir.enrolment(member=team.nour.member)
    verified = judged([*team.enrolments[:2], posing], team.candidates)
    assert verified.unknown == [(posing, "its invitation is for another member")]


def test_a_certificate_under_a_false_name_certifies_nothing(team: Team):
    false = certificate(team.bashir, team.bashir.invitation[0])._replace(record="a" * 64)
    verified = judged(team.enrolments, [team.of_salma, team.amal.writes([member(team.bashir, "annotator"), false])])
    assert team.bashir.device not in verified.trust.devices


def test_a_cancelled_invitation_enrols_nobody(team: Team):
    cancelled = team.extended(team.of_amal, removal(team.invited), signer=team.amal)
    for candidates in permutations([team.of_salma, cancelled]):
        verified = judged(team.enrolments, candidates)
        assert team.bashir.device not in verified.trust.devices
        assert len(verified.unknown) == 1


def test_an_invitation_cancelled_by_another_manager_enrols_nobody_either(team: Team):
    salma = team.extended(team.of_salma, removal(team.invited), signer=team.salma)
    for candidates in permutations([salma, team.of_amal]):
        assert team.bashir.device not in judged(team.enrolments, candidates).trust.devices


def test_a_demoted_manager_s_work_stays_good(team: Team):
    salma = team.extended(team.of_salma, member(team.amal, "annotator"), signer=team.salma)
    verified = judged(team.enrolments, [salma, team.of_amal])
    assert verified.refused == []
    assert fault(verified.trust, work(team.amal, owner=team.bashir)) is None
    assert team.bashir.device in verified.trust.devices


def test_another_device_of_the_same_person_is_vouched_for_by_the_first(team: Team):
    clone = Person("Bashir", member=team.bashir.member)
    verified = judged([clone.enrolment(team.bashir.pair), *team.enrolments], team.candidates)
    assert verified.trust.devices[clone.device].public_key == clone.pair[0]
    posing = Person("Nour", member=team.nour.member).enrolment(team.bashir.pair)
    assert judged([*team.enrolments, posing], team.candidates).unknown == [(posing, "no manager vouches for it")]


def test_no_device_vouches_for_itself(team: Team):
    alone = Person("Bashir", member=team.bashir.member)
    assert judged([*team.enrolments, alone.enrolment(alone.pair)], team.candidates).unknown != []


def test_an_enrolled_device_keeps_its_key(team: Team):
    swapped = Person("Bashir", member=team.bashir.member, device=team.bashir.device)
    enrolment = swapped.enrolment(team.bashir.pair)
    verified = judged([*team.enrolments, enrolment], team.candidates)
    assert verified.trust.devices[team.bashir.device] == team.enrolments[2]
    assert [each for each, _ in verified.unknown] == [enrolment]


def test_the_project_key_replaces_a_lost_device_of_the_creator_alone(team: Team):
    again = Person("Salma", member=team.salma.member)
    project_key = (PROJECT_PUBLIC, PROJECT_PRIVATE)
    assert again.device in judged([*team.enrolments, again.enrolment(project_key)], team.candidates).trust.devices
    other = Person("Bashir").enrolment(project_key)
    verified = judged([*team.enrolments, other], team.candidates)
    assert verified.unknown == [(other, "the project key vouches for its creator alone")]


def test_a_revoked_device_proves_what_is_held_and_nothing_new(team: Team):
    salma = team.extended(team.of_salma, revocation(team.amal.device), signer=team.salma)
    held = {team.of_amal.stream.id: team.of_amal.links[-1].seq}
    verified = judged(team.enrolments, [salma, team.of_amal], held=held)
    assert verified.trust.is_revoked(team.amal.device)
    assert verified.refused == []
    more = team.extended(team.of_amal, member(team.bashir, "manager"), signer=team.amal)
    verified = judged(team.enrolments, [more, salma], held=held)
    assert verified.refused == [(more, "it is signed by a revoked device")]
    assert not verified.trust.was_manager(team.bashir.member)


def test_a_revoked_device_enrols_no_other(team: Team):
    salma = team.extended(team.of_salma, revocation(team.bashir.device), signer=team.salma)
    clone = Person("Bashir", member=team.bashir.member).enrolment(team.bashir.pair)
    known = {each.device for each in team.enrolments}
    verified = judged([*team.enrolments, clone], [salma, team.of_amal], known=known)
    assert verified.unknown == [(clone, "a revoked device vouches for it")]
    for whom in ({*known, clone.device}, None):
        assert judged([*team.enrolments, clone], [salma, team.of_amal], known=whom).unknown == []


def test_a_revocation_taken_back_counts_no_more(team: Team):
    revoked = revocation(team.bashir.device)
    salma = team.extended(team.of_salma, revoked, removal(revoked), signer=team.salma)
    assert not judged(team.enrolments, [salma, team.of_amal]).trust.is_revoked(team.bashir.device)


def test_what_was_written_here_needs_no_signature_but_what_others_say_of_it_does(team: Team):
    unsigned = team.of_amal._replace(signatures=[])
    assert judged(team.enrolments, [team.of_salma, unsigned]).refused[0][1] == "nobody has signed it as it stands"
    here = unsigned._replace(here=True)
    assert judged(team.enrolments, [team.of_salma, here]).refused == []
    coup = team.extended(team.of_amal, member(team.bashir, "manager"), signer=team.bashir)
    verified = judged(team.enrolments, [team.of_salma, here, coup])
    assert [each for each, _ in verified.refused] == [coup]
    assert not verified.trust.was_manager(team.bashir.member)


def test_changes_that_no_version_writes_are_passed_over(team: Team):
    strange = [
        put("member.put", "x", "manager"),
        put("member.put", "y", {"role": ["manager"]}),
        put("certificate.put", "z", {"member": 1, "key": "no hex"}),
        put("certificate.put", "z", {"member": "m", "key": "zz"}),
        put("member.put", team.bashir.member, {"role": "manager"})._replace(v=2),
        put("member.put", "r", {})._replace(payload=None, salt=None),
        put("member.put", "j", {})._replace(payload=b"{torn"),
    ]
    salma = team.extended(team.of_salma, *strange, signer=team.salma)
    verified = judged(team.enrolments, [salma, team.of_amal])
    assert verified.refused == []
    assert not verified.trust.was_manager(team.bashir.member)


def test_streams_of_other_layers_and_empty_ones_are_no_project_streams(team: Team):
    empty = Candidate(team.salma.stream("project", "d1"), [])
    verified = judged(team.enrolments, [work(team.salma), empty, *team.candidates])
    assert [reason for _, reason in verified.refused] == ["it is not of the project's layer", "it is empty"]


def test_a_thousand_texts_are_judged_once_each(team: Team):
    changes = [put("text.put", "d", {"content": ""})]
    texts = [team.amal.writes(changes, team.amal.stream("project", f"d{number}")) for number in range(300)]
    assert len(judged(team.enrolments, [*texts, *team.candidates]).accepted) == 302
