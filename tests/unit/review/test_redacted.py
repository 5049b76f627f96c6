"""Redacting what was decided on: the gold that was made of it, and what reviewers wrote of it, go as well."""

from annotator.project import annotate, files
from annotator.project.redact import plan, redact
from annotator.review import adjudicate
from annotator.review.decisions import decisions
from annotator.store import backup
from tests.unit.review.deciding import DOCUMENT, crowd, gold, mark, open_cases, whole
from tests.unit.store.test_redact import bytes_beside

WORDS = ("witness7", "hearsay9", "first8")  # of a note, of a reason, of a reason that was overtaken


def test_gold_and_reasons_leave_the_files_bytes_and_its_backups(project):
    crowd(project, "Amal", "Bashir")
    first = mark(project, "Amal", "person", "Samer al-Ali", note="witness7")
    second = mark(project, "Bashir", "group", "Samer al-Ali")
    kept = mark(project, "Amal", "place", "Wadi Bridge")
    adjudicate.take(project, whole(project, kept), "Amal", reason="stays3")
    adjudicate.take(project, whole(project, first), "Amal", reason="first8")
    adjudicate.take(project, whole(project, first), "Amal", reason="hearsay9 says so")
    backup.write(project.path)
    before = bytes_beside(project.path)
    assert all(word.encode() in before for word in WORDS)
    wanted = plan(project, annotations=[first])
    assert (wanted.goes.annotations, wanted.goes.decisions) == (2, 1)
    redact(project, wanted, "a court order")
    after = bytes_beside(project.path)
    assert [word for word in WORDS if word.encode() in after] == []
    assert b"stays3" in after
    assert [each.label for each in gold(project)] == ["place"]
    assert [each.reason for each in decisions(project, DOCUMENT)] == ["stays3"]
    assert list(files.findings(project)) == []
    assert [set(each.versions) for each in open_cases(project)] == [
        {member.id for member in project.members.values() if member.name == "Bashir"}
    ]
    adjudicate.take(project, whole(project, second), "Bashir")
    assert sorted(each.label for each in gold(project)) == ["group", "place"]


def test_what_is_left_of_a_case_can_be_decided_anew_whoever_was_first(project):
    crowd(project, "Amal", "Bashir")
    first = mark(project, "Amal", "person", "Samer al-Ali")
    second = mark(project, "Bashir", "person", "Samer al-Ali", note="witness7")
    adjudicate.accept_agreed(project, DOCUMENT)
    redact(project, plan(project, annotations=[second]), "a court order")
    assert (gold(project), len(open_cases(project))) == ([], 1)
    adjudicate.take(project, whole(project, first), "Amal")
    (made,) = gold(project)
    assert made.label == "person"
    adjudicate.change(project, made.id, lambda each: annotate.with_label(project, each, "group"))
    assert [each.label for each in gold(project)] == ["group"]


def test_a_filler_that_is_redacted_takes_its_own_gold_and_not_the_events(project):
    crowd(project, "Amal", "Bashir")
    made = {}
    for member in ("Amal", "Bashir"):
        place = mark(project, member, "place", "Wadi Bridge")
        made[member] = (place, mark(project, member, "battle", "Fighting", roles=[("place", place)]))
    adjudicate.accept_agreed(project, DOCUMENT)
    assert len(gold(project)) == 2
    redact(project, plan(project, annotations=[made["Amal"][0]]), "a court order")
    assert [each.label for each in gold(project)] == ["battle"]
