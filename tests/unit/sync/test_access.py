"""Who may see and write what: the table of the guide, cell by cell, and what must hold whatever the rights."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.log.change import Sheet
from annotator.model.entry import ROLES
from annotator.sync.access import Rights, may_see, may_write

MEMBERS, DOCUMENTS = ("salma", "bashir", "amal"), ("d1", "d2")
SHEETS = [
    Sheet(layer, document, owner)
    for layer in ("project", "shared", "gold", "review", "work")
    for document in ("", *DOCUMENTS)
    for owner in (MEMBERS if layer == "work" else ("",))
]
rights_of = st.builds(
    Rights,
    st.sampled_from(MEMBERS),
    st.sampled_from(ROLES),
    st.booleans(),
    st.dictionaries(st.sampled_from(DOCUMENTS), st.frozensets(st.sampled_from(MEMBERS))),
    st.frozensets(st.sampled_from(DOCUMENTS)),
    st.booleans(),
    st.frozensets(st.sampled_from(DOCUMENTS)),
    st.frozensets(st.sampled_from(MEMBERS)),
)
sheets = st.sampled_from(SHEETS)
members = st.sampled_from(MEMBERS)
MINE, THEIRS = Sheet("work", "d1", "bashir"), Sheet("work", "d1", "amal")
ASSIGNED, ELSEWHERE = {"d1": frozenset({"bashir"})}, {"d1": frozenset({"amal"})}


@given(rights_of, sheets)
def test_what_one_may_write_for_oneself_one_may_see_or_owns(rights, sheet):
    writable = may_write(rights, sheet, rights.member)
    if writable and rights.role == "annotator" and sheet.layer != "shared":
        assert may_see(rights, sheet, rights.member)


@given(rights_of, sheets, members)
def test_nobody_but_a_manager_writes_for_another(rights, sheet, author):
    if may_write(rights, sheet, author) and author != rights.member:
        assert rights.role == "manager"
        assert not rights.retired


@given(rights_of, sheets, members)
def test_the_retired_see_their_own_and_the_project_alone(rights, sheet, author):
    if rights.retired:
        own = sheet.layer == "work" and sheet.owner == rights.member
        assert may_see(rights, sheet, author) == (own or sheet == Sheet("project"))
        assert may_write(rights, sheet, rights.member) == own


@given(rights_of, sheets, members)
def test_an_annotator_sees_no_work_of_another_before_it_is_revealed(rights, sheet, author):
    if rights.role == "annotator" and sheet.layer == "work" and sheet.owner != rights.member:
        assert not may_see(rights, sheet, author) or sheet.document in rights.revealed


@given(rights_of, sheets, members)
def test_an_annotator_hears_no_other_annotator_before_a_reveal(rights, sheet, author):
    if rights.role == "annotator" and sheet.layer == "shared" and sheet.document and may_see(rights, sheet, author):
        assert author == rights.member or author in rights.judges or sheet.document in rights.revealed


@given(rights_of, sheets, members)
def test_project_streams_are_written_by_managers_alone(rights, sheet, author):
    if sheet.layer == "project" and may_write(rights, sheet, author):
        assert rights.role == "manager"


@given(rights_of, sheets, members)
def test_own_work_is_always_one_s_own(rights, sheet, author):
    if sheet.layer == "work" and sheet.owner == rights.member:
        assert may_see(rights, sheet, author)
        assert may_write(rights, sheet, rights.member)


@given(rights_of, sheets, members)
def test_reviewers_and_managers_see_all(rights, sheet, author):
    if rights.role != "annotator" and not rights.retired:
        assert may_see(rights, sheet, author)


@given(rights_of, sheets, members, st.sampled_from(DOCUMENTS))
def test_revealing_and_opening_gold_take_nothing_away(rights, sheet, author, document):
    from dataclasses import replace

    more = replace(rights, revealed=rights.revealed | {document}, gold_open=True)
    assert may_see(more, sheet, author) >= may_see(rights, sheet, author)


@pytest.mark.parametrize(
    ("sheet", "granted", "seen"),
    [
        (Sheet("project"), {}, True),
        (Sheet("project", "d1"), {}, True),
        (Sheet("project", "d1"), {"assigned": ASSIGNED}, True),
        (Sheet("project", "d1"), {"assigned": ELSEWHERE}, False),
        (Sheet("shared"), {"assigned": ELSEWHERE}, True),
        (Sheet("shared", "d1"), {}, True),
        (Sheet("shared", "d1"), {"assigned": ELSEWHERE}, False),
        (MINE, {"assigned": ELSEWHERE}, True),
        (THEIRS, {}, False),
        (THEIRS, {"revealed": frozenset({"d1"})}, True),
        (THEIRS, {"revealed": frozenset({"d2"})}, False),
        (THEIRS, {"revealed": frozenset({"d1"}), "assigned": ELSEWHERE}, False),
        (Sheet("work", "", "amal"), {"revealed": frozenset({"d1"})}, False),
        (Sheet("gold", "d1"), {}, False),
        (Sheet("gold", "d1"), {"gold_open": True}, True),
        (Sheet("gold", "d1"), {"gold_open": True, "assigned": ELSEWHERE}, False),
        (Sheet("gold", "d1"), {"tested": frozenset({"d1"})}, True),
        (Sheet("gold", "d2"), {"tested": frozenset({"d1"})}, False),
        (Sheet("gold", "d1"), {"tested": frozenset({"d1"}), "assigned": ELSEWHERE}, False),
        (Sheet("review", "d1"), {"tested": frozenset({"d1"})}, False),
        (Sheet("review", "d1"), {"gold_open": True}, False),
        (Sheet("review", "d1"), {"revealed": frozenset({"d1"})}, True),
        (Sheet("review", "d1"), {"revealed": frozenset({"d2"})}, False),
        (Sheet("review", "d1"), {"revealed": frozenset({"d1"}), "assigned": ELSEWHERE}, False),
        (Sheet("review"), {"revealed": frozenset({"d1"})}, False),
        (Sheet("secret", "d1"), {"gold_open": True}, False),
    ],
)
def test_what_an_annotator_sees(sheet, granted, seen):
    assert may_see(Rights("bashir", "annotator", judges=frozenset({"salma"}), **granted), sheet, "salma") is seen


@pytest.mark.parametrize(
    ("author", "granted", "seen"),
    [
        ("bashir", {}, True),
        ("bashir", {"assigned": ELSEWHERE}, False),
        ("amal", {}, False),
        ("amal", {"gold_open": True, "tested": frozenset({"d1"})}, False),
        ("amal", {"revealed": frozenset({"d1"})}, True),
        ("amal", {"revealed": frozenset({"d2"})}, False),
        ("amal", {"revealed": frozenset({"d1"}), "assigned": ELSEWHERE}, False),
        ("amal", {"judges": frozenset({"amal"})}, True),
        ("amal", {"judges": frozenset({"amal"}), "assigned": ELSEWHERE}, False),
        ("amal", {"judges": frozenset({"bashir"})}, False),
        ("nobody", {}, False),
    ],
)
def test_whom_an_annotator_hears(author, granted, seen):
    assert may_see(Rights("bashir", "annotator", **granted), Sheet("shared", "d1"), author) is seen
    assert may_see(Rights("bashir", "annotator", **granted), Sheet("shared"), author)


@pytest.mark.parametrize(
    ("role", "sheet", "author", "may"),
    [
        ("annotator", MINE, "bashir", True),
        ("annotator", THEIRS, "bashir", False),
        ("annotator", MINE, "amal", False),
        ("annotator", Sheet("shared", "d1"), "bashir", True),
        ("annotator", Sheet("shared", "d1"), "amal", False),
        ("annotator", Sheet("gold", "d1"), "bashir", False),
        ("annotator", Sheet("project"), "bashir", False),
        ("reviewer", Sheet("gold", "d1"), "bashir", True),
        ("reviewer", Sheet("gold", "d1"), "amal", False),
        ("annotator", Sheet("review", "d1"), "bashir", False),
        ("reviewer", Sheet("review", "d1"), "bashir", True),
        ("reviewer", Sheet("review", "d1"), "amal", False),
        ("manager", Sheet("review", "d1"), "amal", True),
        ("reviewer", Sheet("project"), "bashir", False),
        ("reviewer", THEIRS, "bashir", False),
        ("manager", Sheet("project"), "bashir", True),
        ("manager", THEIRS, "amal", True),
        ("manager", THEIRS, "bashir", True),
        ("manager", Sheet("gold", "d1"), "amal", True),
    ],
)
def test_what_each_role_writes(role, sheet, author, may):
    assert may_write(Rights("bashir", role), sheet, author) is may
