"""The app's own lines: what they hold, and what is refused with file and line."""

import json

import orjson
import pytest

from annotator.errors import BadInputError, NotFoundError, StorageError
from annotator.formats.annotation_json import annotation_from_json, annotation_json
from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.formats.jsonl import FORMAT
from annotator.formats.registry import recognise
from annotator.model.annotation import Annotation, EntryTarget, Role, SourceTarget, SpanTarget
from annotator.model.document import Document, document_id
from annotator.model.entry import Entry, Member
from annotator.model.values import Date, parse_number

TEXT = "قال 😀 Ann.\n"
ID = document_id(TEXT)
ANN = Annotation(
    "a-1",
    ID,
    "m-1",
    "work",
    "claim",
    "claim",
    ((0, 3), (6, 9)),
    ("قال", "Ann"),
    {"toll": parse_number("~3"), "day": Date("2017-01-1X"), "stance": "denies"},
    (Role("cue", SpanTarget(((4, 5),), ("😀",))), Role("source", SourceTarget("author")), Role("by", EntryTarget("e"))),
    "e",
    "a note",
    2,
)
FIELDS = {
    "id": "a-1",
    "document": ID,
    "member": "Huda",
    "layer": "work",
    "kind": "claim",
    "label": "claim",
    "fragments": [[0, 3], [6, 9]],
    "text": ["قال", "Ann"],
    "attributes": {
        "day": {"date": "2017-01-1X"},
        "stance": "denies",
        "toll": {"least": 3, "most": 3, "approximate": True},
    },
    "roles": [
        {"role": "cue", "target": "span:4:5"},
        {"role": "source", "target": "author"},
        {"role": "by", "target": "entry:e"},
    ],
    "entry": "e",
    "note": "a note",
    "schema": 2,
}
CORPUS = Corpus(
    [CorpusDocument(Document(ID, "t", len(TEXT)), TEXT, (ANN,))],
    "c",
    members=(Member("m-1", "Huda", "manager"),),
    entries=(Entry("e", "person", "Ann"),),
)


def test_an_annotation_has_the_documented_fields():
    assert annotation_json(ANN, "Huda") == FIELDS
    assert annotation_json(ANN)["member"] == "m-1"


def test_an_annotation_comes_back_from_its_fields():
    assert annotation_from_json({**FIELDS, "member": "m-1"}, TEXT) == ANN


def test_kind_label_and_fragments_are_enough():
    made = annotation_from_json({"kind": "entity", "label": "person", "fragments": [[6, 9]]}, TEXT)
    assert (made.quotes, made.layer, made.owner, made.roles, made.note) == (("Ann",), "work", "", (), "")
    assert made.id != annotation_from_json({"kind": "entity", "label": "person", "fragments": [[6, 9]]}, TEXT).id


@pytest.mark.parametrize("quote", ["قال Ann", ["قال", "Ann"], None])
def test_a_quote_may_be_one_text_or_a_list(quote):
    assert annotation_from_json({**FIELDS, "text": quote}, TEXT).quotes == ANN.quotes


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"text": "Ann"}, "is not what the text holds"),
        ({"text": ["قال", "Bob"]}, "is not what the text holds"),
        ({"fragments": [[0, 99]]}, "outside the text"),
        ({"fragments": [[0, True]]}, "not a pair"),
        ({"fragments": [[0, 3.0]]}, "not a pair"),
        ({"fragments": [[0]]}, "not a pair"),
        ({"fragments": "0:3"}, "not a list"),
        ({"fragments": []}, "has no fragments"),
        ({"kind": "person"}, "choose one of entity"),
        ({"layer": "shared"}, "choose one of work, gold"),
        ({"label": 7}, "not text"),
        ({"label": None}, "not text"),
        ({"roles": [{"role": "cue"}]}, "lacks the field “target”"),
        ({"roles": [{"role": "cue", "target": "span:4-5"}]}, "is not a span"),
        ({"roles": [{"role": "cue", "target": "span:4:99"}]}, "outside the text"),
        ({"roles": [{"role": "cue", "target": ""}]}, "empty target"),
        ({"roles": [{"role": "cue", "target": "e", "x": 1}]}, "unknown field “x”"),
        ({"attributes": {"toll": {"x": 1}}}, "not an attribute value"),
        ({"attributes": {"toll": {"least": "1e999999999", "most": None}}}, "is not a number"),
        ({"attributes": {"toll": {"least": 1, "most": 2, "unit": "t"}}}, "not an attribute value"),
        ({"attributes": {"toll": None}}, "not an attribute value"),
        ({"entry": 7}, "neither an entry's id nor null"),
        ({"schema": True}, "not a whole number"),
        ({"colour": "red"}, "unknown field “colour”"),
    ],
)
def test_a_wrong_field_is_refused(change, words):
    with pytest.raises(BadInputError, match="(?s)" + words):
        annotation_from_json({**FIELDS, **change}, TEXT)


def test_lines_are_readable_json_that_name_the_owner(tmp_path):
    target = tmp_path / "c.jsonl"
    assert FORMAT.write(CORPUS, target) == []
    lines = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert [line["type"] for line in lines] == ["corpus", "member", "entry", "document", "annotation"]
    assert lines[4] == {"type": "annotation", **FIELDS}
    [document] = FORMAT.read(target).documents
    assert document.annotations == (ANN,)
    assert recognise(target).name == "jsonl"


def test_members_of_one_name_are_told_apart_by_id(tmp_path):
    twins = (Member("m-1", "Huda", "manager"), Member("m-2", "Huda", "annotator"))
    FORMAT.write(Corpus(CORPUS.documents, members=twins), tmp_path / "c.jsonl")
    [document] = FORMAT.read(tmp_path / "c.jsonl").documents
    assert document.annotations[0].owner == "m-1"


def test_an_entry_may_come_before_the_document_that_links_to_it(tmp_path):
    other = TEXT + "x"
    later = CorpusDocument(Document(document_id(other), "u", len(other)), other, entries=(Entry("f", "person", "F"),))
    FORMAT.write(Corpus([*CORPUS.documents, later]), tmp_path / "c.jsonl")
    assert list(FORMAT.read(tmp_path / "c.jsonl").documents)[1] == later


def lines_of(tmp_path):
    FORMAT.write(CORPUS, tmp_path / "whole.jsonl")
    return (tmp_path / "whole.jsonl").read_bytes().splitlines(keepends=True)


def read(tmp_path, lines):
    (tmp_path / "c.jsonl").write_bytes(b"".join(lines))
    return list(FORMAT.read(tmp_path / "c.jsonl").documents)


def damaged(each, whole):
    """One line: the bytes themselves, the first letter of a whole line, or that with fields changed."""
    if isinstance(each, tuple):
        return orjson.dumps({**orjson.loads(whole[each[0]]), **each[1]}, option=orjson.OPT_APPEND_NEWLINE)
    return whole.get(each, each)


@pytest.mark.parametrize(
    ("order", "line", "words"),
    [
        ([], 1, "empty"),
        (["d", "a"], 1, "begins with its one line of type corpus"),
        (["c", "c", "d"], 2, "begins with its one line of type corpus"),
        ([("c", {"version": 2}), "d"], 1, "version 2"),
        (["c", "m", "m", "d"], 3, "m-1 is used twice"),
        (["c", "d", "e", "a"], 4, "cannot follow"),
        (["c", "d", "a", "e"], 4, "no document follows"),
        (["c", "d", "m"], 3, "cannot follow a document"),
        (["c", "a", "d"], 2, "before the first document"),
        (["c", "d", "a", "a"], 4, "a-1 is used twice"),
        (["c", "d", "d"], 3, "used twice"),
        (["c", "d", ("a", {"document": "x"})], 3, "of the document 'x'"),
        (["c", "d", ("a", {"fragments": [[0, 99]]})], 3, "outside the text"),
        (["c", "d", ("a", {"text": ["x", "y"]})], 3, "is not what the text holds"),
        (["c", "d", ("a", {"colour": 1})], 3, "unknown field “colour”"),
        (["c", ("d", {"text": "x"})], 2, "is not that of its text"),
        (["c", ("d", {"length": 1})], 2, "is not that of its text"),
        (["c", ("d", {"text": ""})], 2, "empty"),
        (["c", ("d", {"title": None})], 2, "“title” that is not text"),
        (["c", ("d", {"type": "text"})], 2, "unknown type 'text'"),
        (["c", "d", b"{]\n"], 3, "not JSON"),
        (["c", "d", b"[1]\n"], 3, "one object in braces"),
        (["c", "d", b'{"type":"annotation","id":'], 3, "half-written"),
        (["c", "d", b'{"type":"\xff"}\n'], 3, "not JSON in UTF-8"),
    ],
)
def test_a_broken_line_is_refused_with_file_and_line(tmp_path, order, line, words):
    whole = dict(zip("cmeda", lines_of(tmp_path), strict=True))
    with pytest.raises(BadInputError) as caught:
        read(tmp_path, [damaged(each, whole) for each in order])
    assert f"c.jsonl, line {line}: " in str(caught.value)
    assert words in str(caught.value)


def test_blank_lines_and_a_last_line_without_an_end_are_accepted(tmp_path):
    corpus, member, entry, document, annotation = lines_of(tmp_path)
    [found] = read(tmp_path, [corpus, b"\n", member, entry, document, b" \n", annotation.rstrip()])
    assert found.annotations == (ANN,)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(NotFoundError, match="nowhere"):
        FORMAT.read(tmp_path / "nowhere.jsonl")


def test_a_place_that_cannot_be_written_is_named_and_nothing_is_left(tmp_path):
    with pytest.raises(StorageError, match="cannot be written"):
        FORMAT.write(CORPUS, tmp_path / "no" / "folder.jsonl")
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_replaced_only_by_a_whole_one(tmp_path):
    def documents():
        yield CORPUS.documents[0]
        raise BadInputError("stop")

    target = tmp_path / "c.jsonl"
    target.write_text("before")
    with pytest.raises(BadInputError, match="stop"):
        FORMAT.write(Corpus(documents()), target)
    assert [path.name for path in tmp_path.iterdir()] == ["c.jsonl"]
    assert target.read_text() == "before"
