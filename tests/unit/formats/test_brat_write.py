"""The brat folder as others see it: its lines, its names, and what it says that it lost."""

import pytest

from annotator.errors import RefusedError
from annotator.formats.brat import FORMAT
from annotator.formats.brat_names import from_one_line, one_line, plain, plain_role, safe, safe_role
from annotator.formats.corpus import Corpus, CorpusDocument, Loss
from annotator.model.annotation import Annotation, AnnotationTarget, EntryTarget, Role, SourceTarget, SpanTarget
from annotator.model.document import Document, document_id
from annotator.model.entry import Entry
from annotator.model.values import parse_number

TEXT = "Ann met Bob\nin Bath, he said."


def made(name, kind, label, *fragments, roles=(), owner="", **rest):
    quotes = tuple(TEXT[start:end] for start, end in fragments)
    return Annotation(
        name, document_id(TEXT), owner, "work", kind, label, fragments, quotes, roles=tuple(roles), **rest
    )


def role(name, target):
    return Role(name, AnnotationTarget(target))


def write(folder, *annotations, title="A report", entries=()):
    document = CorpusDocument(Document(document_id(TEXT), title, len(TEXT)), TEXT, annotations)
    losses = FORMAT.write(Corpus([document], entries=entries), folder / "out")
    [sheet] = (folder / "out").glob("*.ann")
    return sheet.read_bytes().decode().splitlines(), losses


def test_an_entity_is_one_line_and_a_line_end_in_it_a_blank(tmp_path):
    assert write(tmp_path, made("a", "entity", "Place", (8, 14), (15, 19))) == (
        ["T1\tPlace 8 14;15 19\tBob in Bath"],
        [],
    )


def test_an_event_has_a_trigger_and_numbered_roles(tmp_path):
    lines, _ = write(
        tmp_path,
        made("a", "entity", "Person", (0, 3)),
        made("b", "entity", "Person", (8, 11)),
        made("c", "event", "Meet", (4, 7), roles=[role("who", "a"), role("who", "b"), role("arg1", "a")]),
    )
    assert lines[2:] == ["T3\tMeet 4 7\tmet", "E1\tMeet:T3 who:T1 who2:T2 arg_x0031_:T1"]


def test_a_claim_with_a_cue_and_a_publisher(tmp_path):
    roles = [Role("cue", SpanTarget(((24, 28),), ("said",))), Role("source", SourceTarget("publisher"))]
    lines, _ = write(tmp_path, made("a", "claim", "claim", (0, 28), roles=roles))
    assert lines == [
        "T1\tclaim 0 28\tAnn met Bob in Bath, he said",
        "T2\tSpan 24 28\tsaid",
        "E1\tclaim:T1 cue:T2",
        "#1\tAnnotatorRole E1\tsource=publisher",
    ]


def test_a_circle_of_events_is_cut_by_a_note(tmp_path):
    lines, losses = write(
        tmp_path,
        made("a", "event", "Meet", (4, 7), roles=[role("why", "b")]),
        made("b", "claim", "claim", (8, 28), roles=[role("about", "a")]),
    )
    assert [line for line in lines if line[0] in "E#"] == [
        "E1\tMeet:T1 why:E2",
        "E2\tclaim:T2",
        "#1\tAnnotatorRole E2\tabout=E1",
    ]
    assert losses == []


def test_relations_are_pairs_or_groups(tmp_path):
    lines, losses = write(
        tmp_path,
        made("a", "entity", "Person", (0, 3)),
        made("b", "entity", "Person", (8, 11)),
        made("c", "relation", "knows", roles=[role("one", "a"), role("other", "b"), Role("via", EntryTarget("e"))]),
        made("d", "relation", "Alias", roles=[role("Arg", "a"), role("Arg", "b")]),
    )
    assert lines[2:] == ["R1\tknows one:T1 other:T2", "#1\tAnnotatorRole R1\tvia=entry:e", "*\tAlias T1 T2"]
    assert losses == []


def test_attributes_entries_and_notes(tmp_path):
    ann = made(
        "a",
        "entity",
        "Person",
        (0, 3),
        attributes={"past": True, "sure": "high", "toll": parse_number("~12"), "no": False},
        entry="e-1",
        note="one\ntwo\\",
    )
    lines, _ = write(tmp_path, ann, entries=[Entry("e-1", "Person", "Ann B.")])
    assert lines[1:] == [
        "#1\tAnnotatorAttribute T1\tno=false",
        "A1\tpast T1",
        "A2\tsure T1 high",
        '#2\tAnnotatorAttribute T1\ttoll={"least":12,"most":12,"approximate":true}',
        "N1\tReference T1 Entry:e-1\tAnn B.",
        "#3\tAnnotatorNotes T1\tone\\ntwo\\\\",
    ]


def test_what_is_lost_is_said_and_counted(tmp_path):
    lines, losses = write(
        tmp_path,
        made("a", "event", "Meet", owner="m"),
        made("b", "event", "Meet", (4, 7), roles=[role("why", "a"), role("who", "gone")], owner="n"),
        made("c", "relation", "knows", roles=[role("one", "b")], owner="n"),
    )
    assert lines == ["T1\tMeet 4 7\tmet", "E1\tMeet:T1"]
    assert losses == [
        Loss("events without a span", 1),
        Loss("relations without two roles that are filled in the text", 1),
        Loss("roles filled by an annotation that is not in the export", 2),
        Loss("who marked an annotation, and in which layer", 3),
    ]


@pytest.mark.parametrize("title", ["", "تقرير: ١/٢", "ن" * 300, "..", "CON", "a\nb\t"])
def test_a_title_survives_whatever_the_file_is_called(tmp_path, title):
    write(tmp_path, title=title)
    [document] = FORMAT.read(tmp_path / "out").documents
    assert document.document.title == title


def test_a_text_changed_in_the_folder_is_read_as_changed(tmp_path):
    write(tmp_path, made("a", "entity", "Person", (0, 3)))
    [text] = (tmp_path / "out").glob("*.txt")
    text.write_text(TEXT + " More.")
    [document] = FORMAT.read(tmp_path / "out").documents
    assert document.document.id == document_id(TEXT + " More.")
    assert document.document.title == "A report"


def test_a_folder_with_files_is_not_written_into(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(RefusedError, match="choose a new or an empty folder"):
        FORMAT.write(Corpus([]), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_an_export_that_breaks_off_leaves_nothing(tmp_path):
    def documents():
        yield CorpusDocument(Document(document_id(TEXT), "t", len(TEXT)), TEXT)
        raise RefusedError("stop")

    with pytest.raises(RefusedError, match="stop"):
        FORMAT.write(Corpus(documents()), tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["", "Span", "a b", "a_x0041_", "_x", "__x_", "---", "سوق", "😀", "a:b|c", "x_ x", "_x\u2028"]
)
def test_names_are_spelt_in_brats_characters_and_come_back(name):
    assert set(safe(name)) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
    assert plain(safe(name)) == name
    assert plain_role(safe_role(name + "7") + "12") == name + "7"


def test_notes_are_spelt_on_one_line_and_come_back():
    note = "a\nb\\n\tc\r\\"
    assert from_one_line(one_line(note)) == note
    assert set(one_line(note)).isdisjoint("\n\r\t")
