"""The sample project keeps what it promises: true offsets, targets that exist, labels that fit, real disagreement."""

import hashlib
import json
import re
import tomllib
import uuid
from collections import Counter
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parents[2] / "projects" / "conflict-reporting"
SCHEMA = SAMPLE / "schema.toml"
SHEETS = {"Annotator 1": "work/annotator-1.jsonl", "Annotator 2": "work/annotator-2.jsonl", "": "gold.jsonl"}
FIELDS = ["type", "id", "document", "member", "layer", "kind", "label", "fragments", "text"]
FIELDS += ["attributes", "roles", "entry", "note"]
ARABIC, LATIN = re.compile(r"[\u0600-\u06ff]"), re.compile(r"[A-Za-z]")


def lines(name):
    return [json.loads(line) for line in (SAMPLE / name).read_text("utf-8").split("\n") if line]


@pytest.fixture(scope="module")
def project():
    return tomllib.loads((SAMPLE / "project.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def texts(project):
    read = [(SAMPLE / each["file"]).read_bytes() for each in project["documents"]]
    return {hashlib.sha256(raw).hexdigest(): raw.decode("utf-8") for raw in read}


@pytest.fixture(scope="module")
def entries():
    return {each["id"]: each for each in lines("entries.jsonl")}


@pytest.fixture(scope="module", params=SHEETS, ids=["annotator-1", "annotator-2", "gold"])
def sheet(request):
    return lines(SHEETS[request.param])


@pytest.fixture(scope="module")
def schema():
    """Return label id -> (label, attributes by id, roles by id), with what `common` adds."""
    if not SCHEMA.exists():
        pytest.skip("the sample has no schema.toml yet")
    raw = tomllib.loads(SCHEMA.read_text("utf-8"))
    return {
        label["id"]: (label, *(items(raw, label, what) for what in ("attribute", "role"))) for label in raw["label"]
    }


def items(raw, label, what):
    shared = [
        c for c in raw.get("common", []) if label["id"] in c.get("labels", []) or label["kind"] in c.get("kinds", [])
    ]
    return {item["id"]: item for part in [*shared, label] for item in part.get(what, [])}


def spans(target):
    return [tuple(map(int, part.split(":"))) for part in target.removeprefix("span:").split(",")]


def test_project_lists_every_text_with_its_metadata(project):
    listed = [each["file"] for each in project["documents"]]
    assert sorted(listed) == sorted(f"documents/{path.name}" for path in (SAMPLE / "documents").glob("*.txt"))
    assert project["schema"] == SCHEMA.name
    assert project["members"] == ["Annotator 1", "Annotator 2"]
    assert set(project["title"]) == {"en", "ar"}
    for each in project["documents"]:
        assert all(each[name] for name in ("title", "publisher", "author", "published", "url", "language"))
        assert re.match(r"https://[a-z-]+\.example/", each["url"])


def test_five_texts_are_arabic_and_three_english(project, texts):
    for each, text in zip(project["documents"], texts.values(), strict=True):
        script = ARABIC if each["language"] == "ar" else LATIN
        assert len(script.findall(text)) > 0.6 * len(text)
    assert Counter(each["language"] for each in project["documents"]) == {"ar": 5, "en": 3}


def test_texts_have_unix_lines_and_the_length_of_real_reports(texts):
    for text in texts.values():
        assert "\r" not in text
        assert text.endswith("\n")
        assert 250 <= len(text.split()) <= 700


def test_arabic_texts_hold_what_makes_real_ones_hard(texts):
    whole = "".join(texts.values())
    for trait in ("«", "“", "ـ", "ُ", "٢", "25-9-2019", "%", "٪", "https://", "The Eastern Ledger ال", "محرم"):
        assert trait in whole


def test_every_line_has_exactly_the_fields(sheet):
    for each in sheet:
        assert list(each) == FIELDS
        assert each["layer"] == ("work" if each["member"] else "gold")


def test_every_offset_gives_its_quote(sheet, texts):
    for each in sheet:
        text = texts[each["document"]]
        assert [text[start:end] for start, end in each["fragments"]] == each["text"]
        assert all(start < end for start, end in each["fragments"])
        assert each["fragments"] == sorted(each["fragments"])
        assert each["fragments"] or each["kind"] == "event"


def test_no_span_begins_or_ends_in_white_space(sheet):
    assert [quote for each in sheet for quote in each["text"] if quote != quote.strip()] == []


def test_ids_are_uuids_and_none_is_used_twice():
    ids = [each["id"] for name in (*SHEETS.values(), "entries.jsonl") for each in lines(name)]
    assert [name for name, count in Counter(ids).items() if count > 1] == []
    assert all(str(uuid.UUID(name)) == name for name in ids)


def test_every_role_is_filled_by_something_that_is_there(sheet, texts, entries):
    documents = {each["id"]: each["document"] for each in sheet}
    for each in sheet:
        for role in each["roles"]:
            target = role["target"]
            if target.startswith("span:"):
                assert all(0 <= start < end <= len(texts[each["document"]]) for start, end in spans(target))
            elif target.startswith("entry:"):
                assert target.removeprefix("entry:") in entries
            elif target not in ("publisher", "author"):
                assert documents[target] == each["document"]
                assert target != each["id"]


def test_every_link_leads_to_an_entry_and_every_entry_is_linked(entries):
    linked = {each["entry"] for name in SHEETS.values() for each in lines(name)} - {None}
    assert linked == set(entries)


def test_lines_stand_in_order_of_document_and_start(sheet, texts):
    order = list(texts)
    places = [(order.index(each["document"]), *(each["fragments"] or [[10**9]])[0][:1]) for each in sheet]
    assert places == sorted(places)


def test_entries_are_named_in_both_scripts_and_linked_across_documents(entries):
    for entry in entries.values():
        names = " ".join([entry["title"], *entry["names"]])
        assert ARABIC.search(names)
        assert LATIN.search(names)
    documents = {}
    for each in lines("gold.jsonl"):
        documents.setdefault(each["entry"], set()).add(each["document"])
    assert sum(len(found) >= 3 for name, found in documents.items() if name) >= 10


def test_annotators_agree_on_much_and_disagree_in_every_document(texts):
    first, second = (marks(name) for name in ("work/annotator-1.jsonl", "work/annotator-2.jsonl"))
    for document in texts:
        assert first[document] - second[document]
        assert second[document] - first[document]
        assert len(first[document] & second[document]) > 0.3 * len(first[document] | second[document])


def test_gold_sides_now_with_one_annotator_and_now_with_the_other(texts):
    first, second, gold = (marks(name) for name in SHEETS.values())
    for document in texts:
        assert gold[document] & first[document] - second[document]
        assert gold[document] & second[document] - first[document]


def marks(name):
    found = {}
    for each in lines(name):
        found.setdefault(each["document"], set()).add((each["label"], json.dumps(each["fragments"])))
    return found


def test_every_sheet_covers_every_document_in_full(sheet, texts):
    counts = Counter(each["document"] for each in sheet)
    assert set(counts) == set(texts)
    assert min(counts.values()) >= 25


def test_gold_has_what_is_hard_to_draw():
    gold = lines("gold.jsonl")
    assert sum(len(each["fragments"]) > 1 for each in gold) >= 3
    assert any(each["kind"] == "event" and not each["fragments"] for each in gold)
    assert any(crosses(one, other) for one, other in neighbours(gold))
    assert any(nests(one, other) for one, other in neighbours(gold))


def neighbours(sheet):
    placed = [each for each in sheet if len(each["fragments"]) == 1]
    return [(a, b) for i, a in enumerate(placed) for b in placed[i + 1 : i + 40] if a["document"] == b["document"]]


def crosses(one, other):
    (a, b), (c, d) = one["fragments"][0], other["fragments"][0]
    return a < c < b < d


def nests(one, other):
    (a, b), (c, d) = one["fragments"][0], other["fragments"][0]
    return a <= c and d <= b and (a, b) != (c, d)


def test_notes_are_in_both_languages():
    notes = [each["note"] for name in SHEETS.values() for each in lines(name) if each["note"]]
    assert any(ARABIC.search(note) for note in notes)
    assert any(LATIN.search(note) for note in notes)


def test_claims_have_every_stance_and_every_sort_of_source():
    claims = [each for each in lines("gold.jsonl") if each["kind"] == "claim"]
    assert {each["attributes"]["stance"] for each in claims} == {"asserts", "denies", "reports", "doubts"}
    sources = {role["target"].split(":")[0] for each in claims for role in each["roles"] if role["role"] == "source"}
    assert {"publisher", "entry"} < sources


def test_labels_attributes_and_roles_are_of_the_schema(sheet, schema):
    for each in sheet:
        label, attributes, roles = schema[each["label"]]
        assert label["kind"] == each["kind"]
        assert {role["role"] for role in each["roles"]} <= set(roles)
        for name, value in each["attributes"].items():
            assert fits(value, attributes[name]), (each["id"], name, value)


def fits(value, attribute):
    choices = {choice["id"] for choice in attribute.get("choices", [])}
    match attribute["type"]:
        case "choice":
            return value in choices
        case "choices":
            return set(value) <= choices
        case "text":
            return isinstance(value, str)
        case "yes/no":
            return isinstance(value, bool)
        case "date":
            return list(value) == ["date"]
        case "number":
            return type(value) is int or list(value) == ["least", "most", "approximate"]


def test_fillers_are_such_as_the_schema_allows(sheet, schema):
    labels = {each["id"]: each["label"] for each in sheet}
    for each in sheet:
        for role in each["roles"]:
            allowed = schema[each["label"]][2][role["role"]]["fillers"]
            assert filler(role["target"], labels, schema) & set(allowed), (each["id"], role)


def filler(target, labels, schema):
    """Return the words by which a schema may allow `target`."""
    if target in labels:
        return {labels[target], schema[labels[target]][0]["kind"]}
    return {"source"} if target in ("publisher", "author") else {target.split(":")[0]}


def test_nothing_that_the_schema_requires_is_missing(sheet, schema):
    for each in sheet:
        _, attributes, roles = schema[each["label"]]
        given = Counter(role["role"] for role in each["roles"])
        assert {name for name, item in attributes.items() if item.get("required")} <= set(each["attributes"])
        assert {name for name, item in roles.items() if item.get("required")} <= set(given)
        assert all(count == 1 or roles[name].get("many") for name, count in given.items())


def test_entries_and_documents_carry_labels_of_the_schema(project, entries, schema):
    assert {each["label"] for each in entries.values()} <= set(schema)
    assert all(schema[each["label"]][0]["kind"] in ("entity", "event") for each in entries.values())
    assert {name for each in project["documents"] for name in each["labels"]} <= set(schema)
