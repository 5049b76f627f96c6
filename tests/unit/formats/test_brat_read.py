"""brat folders of others: what each line means, and what is refused, with file and line."""

import os
from pathlib import Path

import pytest

from annotator.errors import BadInputError, NotFoundError
from annotator.formats.brat import FORMAT
from annotator.formats.registry import recognise
from annotator.model.annotation import AnnotationTarget

TEXT = "Ann met Bob in Bath. Bob told Ann so."
PEOPLE = "T1\tPerson 0 3\tAnn\nT2\tPerson 8 11\tBob\n"
MEETING = "T3\tMeet 4 7\tmet\nE1\tMeet:T3 Who:T1 Who2:T2\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    return tmp_path


def read(folder, lines, text=None):
    if text is not None:
        (folder / "a.txt").write_bytes(text if isinstance(text, bytes) else text.encode())
    (folder / "a.ann").write_bytes(lines if isinstance(lines, bytes) else lines.encode())
    [document] = FORMAT.read(folder).documents
    return document.annotations


def told(annotations):
    """Annotations as kind, label, quotes and roles with the first quote of their fillers."""
    by_id = {each.id: each for each in annotations}
    return [
        (each.kind, each.label, each.quotes, [(role.name, by_id[role.target.id].quotes) for role in each.roles])
        for each in annotations
    ]


def test_text_bounds_are_entities_and_triggers_make_events(folder):
    assert told(read(folder, PEOPLE + MEETING)) == [
        ("entity", "Person", ("Ann",), []),
        ("entity", "Person", ("Bob",), []),
        ("event", "Meet", ("met",), [("Who", ("Ann",)), ("Who", ("Bob",))]),
    ]


def test_a_discontinuous_span_has_its_fragments_in_reading_order(folder):
    [place] = read(folder, "T1\tPlace 15 19;0 3\tBath Ann\n")
    assert place.fragments == ((0, 3), (15, 19))
    assert place.quotes == ("Ann", "Bath")


def test_fragments_joined_by_nothing_are_accepted_as_old_brat_wrote_them(folder):
    [place] = read(folder, "T1\tPlace 0 3;15 19\tAnnBath\n")
    assert place.quotes == ("Ann", "Bath")


def test_a_line_end_inside_a_quote_is_written_as_a_blank(folder):
    [both] = read(folder, "T1\tX 0 7\tone two\n", text="one\ntwo\n")
    assert both.quotes == ("one\ntwo",)


def test_only_line_feeds_end_lines(folder):
    [odd] = read(folder, "T1\tX 0 5\ta\u2028b\u0085c\n", text="a\u2028b\u0085c\n")
    assert odd.quotes == ("a\u2028b\u0085c",)


@pytest.mark.parametrize("offsets", ["18 20", "17 19"])
def test_crlf_may_count_as_two_characters_or_as_one(folder, offsets):
    [he] = read(folder, f"T1\tX {offsets}\tHe\r\n", text="John loves Mary.\r\nHe married her.\r\n")
    assert he.fragments == ((17, 19),)


@pytest.mark.parametrize("offsets", ["1 4", "0 3"])
def test_a_byte_order_mark_may_count_or_not(folder, offsets):
    [ann] = read(folder, f"\ufeffT1\tX {offsets}\tAnn\n", text="\ufeff" + TEXT)
    assert ann.fragments == ((0, 3),)


def test_offsets_are_code_points(folder):
    [name] = read(folder, "T1\tX 3 6\tسوق\n", text="😀é سوق")
    assert name.quotes == ("سوق",)


def test_two_events_may_share_a_trigger(folder):
    annotations = read(folder, PEOPLE + "T3\tMeet 4 7\tmet\nE1\tMeet:T3 Who:T1\nE2\tMeet:T3 Who:T2\n")
    assert [each.quotes for each in annotations if each.kind == "event"] == [("met",), ("met",)]


def test_a_relation_points_to_its_two_annotations_and_has_no_span(folder):
    relation = read(folder, PEOPLE + "R1\tKnows Arg1:T1 Arg2:T2\t\n")[-1]
    assert (relation.kind, relation.fragments) == ("relation", ())
    assert told(read(folder, PEOPLE + "R1\tKnows Arg1:T1 Arg2:T2\n"))[-1][3] == [("Arg1", ("Ann",)), ("Arg2", ("Bob",))]


def test_a_group_of_equals_is_a_relation_with_one_role(folder):
    assert told(read(folder, PEOPLE + "*\tAlias T1 T2\n"))[-1] == (
        "relation",
        "Alias",
        (),
        [("Arg", ("Ann",)), ("Arg", ("Bob",))],
    )


def test_attributes_are_yes_or_a_value_also_in_the_old_spelling(folder):
    lines = PEOPLE + MEETING + "A1\tPast E1\nA2\tSure E1 High\nM1\tNegation E1\nA3\tTag T1 a\nA4\tTag T1 b\n"
    ann, _, meeting = read(folder, lines)
    assert meeting.attributes == {"Past": True, "Sure": "High", "Negation": True}
    assert ann.attributes == {"Tag": ("a", "b")}


def test_an_attribute_of_a_trigger_is_the_events(folder):
    assert read(folder, PEOPLE + MEETING + "A1\tPast T3\n")[-1].attributes == {"Past": True}


def test_notes_on_any_id_reach_the_annotation_behind_it(folder):
    lines = PEOPLE + "A1\tPast T1\n#1\tAnnotatorNotes T1\tC:\\new\n#2\tAnnotatorNotes A1\twhy\n#3\tTODO T1\tlook\n"
    assert read(folder, lines)[0].note == "C:\\new\nwhy\nTODO: look"


def test_a_normalisation_links_to_an_entry_once_for_all_documents(folder):
    (folder / "b.txt").write_text(TEXT)
    for name in ("a", "b"):
        (folder / f"{name}.ann").write_text("T1\tPerson 0 3\tAnn\nN1\tReference T1 Wiki:7\tAnn B.\n")
    first, second = FORMAT.read(folder).documents
    [entry] = first.entries
    assert (entry.label, entry.title, entry.note, second.entries) == ("Person", "Ann B.", "Wiki:7", ())
    assert first.annotations[0].entry == second.annotations[0].entry == entry.id


def test_a_text_without_annotations_is_a_document(folder):
    [document] = FORMAT.read(folder).documents
    assert (document.document.title, document.document.source, document.annotations) == ("a", "a.txt", ())


def test_sub_folders_are_read(folder):
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "deep" / "er" / "b.txt").write_text(TEXT)
    (folder / "deep" / "er" / "b.ann").write_text(PEOPLE)
    assert [each.document.source for each in FORMAT.read(folder).documents] == ["a.txt", "deep/er/b.txt"]


@pytest.mark.parametrize("name", ["a.ann", "a.txt"])
def test_one_pair_is_read_by_either_name(folder, name):
    (folder / "b.txt").write_text(TEXT)
    (folder / "a.ann").write_text(PEOPLE)
    assert recognise(folder / name).name == "brat"
    [document] = FORMAT.read(folder / name).documents
    assert len(document.annotations) == 2


def test_a_file_that_does_not_end_its_last_line_is_read_with_a_warning(folder):
    (folder / "a.ann").write_text(PEOPLE.rstrip("\n"))
    [document] = FORMAT.read(folder).documents
    assert len(document.annotations) == 2
    assert "a.ann" in document.warnings[0]


def test_an_event_may_be_anothers_argument(folder):
    lines = PEOPLE + MEETING + "T4\tTell 25 29\ttold\nE2\tTell:T4 What:E1 Via:T3\n"
    *_, meeting, telling = read(folder, lines)
    assert [role.target for role in telling.roles] == [AnnotationTarget(meeting.id)] * 2


@pytest.mark.parametrize(
    ("lines", "line", "words"),
    [
        ("T1\tPerson 0 99\tAnn\n", 1, "outside the text"),
        ("T1\tPerson 3 3\tAnn\n", 1, "is empty"),
        ("T1\tPerson 5 3\tAnn\n", 1, "runs backwards"),
        ("T1\tPerson 0 4;3 7\tAnn  met\n", 1, "overlaps"),
        ("T1\tPerson 1 4\tAnn\n", 1, "restore the .txt"),
        ("T1\tPerson -1 3\tAnn\n", 1, "T1<tab>Type 0 5<tab>text"),
        ("T1\tPerson zero 3\tAnn\n", 1, "T1<tab>Type 0 5<tab>text"),
        ("T1\tPerson 0 99999999999999999999\tAnn\n", 1, "T1<tab>Type 0 5<tab>text"),
        (PEOPLE + "T3\tPerson 0 3", 3, "T1<tab>Type 0 5<tab>text"),
        (PEOPLE + "T2\tPerson 0 3\tAnn\n", 3, "used twice"),
        (PEOPLE + "R1\tKnows Arg1:T1 Arg2:T9\n", 3, "T9 is not in the file"),
        (PEOPLE + "R1\tKnows Arg1:T1 Arg1:T2\n", 3, "R1<tab>Type Arg1:T1 Arg2:T2"),
        (PEOPLE + "R1\tKnows Arg1:T1\n", 3, "R1<tab>Type Arg1:T1 Arg2:T2"),
        (PEOPLE + "*\tAlias T1\n", 3, "*<tab>Equiv T1 T2"),
        (PEOPLE + "A1\tPast E1\n", 3, "E1 is not in the file"),
        (PEOPLE + "A1\tPast\n", 3, "A1<tab>Name T1 Value"),
        (PEOPLE + "A1\tPast A2\nA2\tPast A1\n", 3, "not in the file"),
        (PEOPLE + "N1\tReference T1 Wiki\n", 3, "N1<tab>Reference"),
        (PEOPLE + "#1\tAnnotatorNotes\tx\n", 3, "#1<tab>AnnotatorNotes"),
        (PEOPLE + "E1\tMeet:T7 Who:T1\n", 3, "the trigger T7"),
        (PEOPLE + "E1\tMeet:T1\n", 3, "its trigger T1 a Person"),
        (PEOPLE + MEETING + "E2\tMeet:T3 Who\n", 5, "E1<tab>Type:T1 Role:T2"),
        (PEOPLE + MEETING + "E2\tMeet:T3\nE3\tMeet:T3 Who:T3\n", 6, "several events"),
        (PEOPLE + "T3\tMeet 4 7\tmet\nE1\tMeet:T3 Who:E1\n", 4, "its own argument"),
        (PEOPLE + "T3\tMeet 4 7\tmet\nE1\tMeet:T3 Who:E2\nE2\tMeet:T3 Who:E1\n", 4, "its own argument"),
        ("nonsense\n", 1, "not a line of a brat file"),
        ("X1\tPerson 0 3\tAnn\n", 1, "not a line of a brat file"),
        (b"T1\tPerson 0 3\tAnn\nT2\t\xff\n", 2, "not utf-8"),
    ],
)
def test_a_broken_file_is_refused_with_file_and_line(folder, lines, line, words):
    with pytest.raises(BadInputError) as caught:
        read(folder, lines)
    assert f"a.ann, line {line}: " in str(caught.value)
    assert words in str(caught.value)


def test_a_binary_file_is_refused(folder):
    with pytest.raises(BadInputError, match=r"a\.ann is a binary file"):
        read(folder, b"\x00\x01\x02")


def test_annotations_without_their_text_are_refused(folder):
    (folder / "b.ann").write_text("")
    with pytest.raises(BadInputError, match=r"b\.ann has no text b\.txt beside it"):
        FORMAT.read(folder)


def test_a_folder_without_texts_is_refused(tmp_path):
    with pytest.raises(BadInputError, match="no pairs"):
        FORMAT.read(tmp_path)


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(NotFoundError, match="nowhere"):
        FORMAT.read(tmp_path / "nowhere")


@pytest.mark.skipif("ANNOTATOR_FIXTURES" not in os.environ, reason="needs ANNOTATOR_FIXTURES")
def test_brats_own_tutorial_is_read_whole_and_comes_back_from_an_export(tmp_path):
    corpus = FORMAT.read(Path(os.environ["ANNOTATOR_FIXTURES"], "brat", "brat_tutorial_news"))
    documents = list(corpus.documents)
    assert [len(each.annotations) for each in documents] == [9, 12, 22, 26, 16, 0]
    assert FORMAT.write(type(corpus)(documents, schema=corpus.schema), tmp_path / "out") == []
    again = list(FORMAT.read(tmp_path / "out").documents)
    assert [told(each.annotations) for each in again] == [told(each.annotations) for each in documents]
    assert [each.document.title for each in again] == [each.document.title for each in documents]
