"""Every finding names file, line and mend; what is written reads back equal."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.errors import BadInputError
from annotator.formats.schema_file import read_schema, schema_findings, write_schema
from annotator.formats.schema_lines import key_lines
from annotator.model.schema import (
    ATTRIBUTE_TYPES,
    LABEL_KINDS,
    Attribute,
    Choice,
    Label,
    RoleType,
    Schema,
    Words,
    schema_of,
)

SAMPLE = Path(__file__).parents[3] / "projects" / "conflict-reporting"

GOOD = """\
id = "small"
version = 3
title = { en = "Small", ar = "صغير" }

[[common]]
kinds = ["event"]
  [[common.attribute]]
  id = "date"
  type = "date"
  title = { en = "Date" }
  [[common.role]]
  id = "place"
  title = { en = "Place" }
  fillers = ["entity", "entry"]
  key = "L"

[[label]]
id = "person"
kind = "entity"
title = { en = "Person", ar = "شخص" }
key = "P"
colour = "#2f6fb3"

[[label]]
id = "battle"
kind = "event"
title = { ar = "معركة" }
key = "b"
  [[label.attribute]]
  id = "outcome"
  type = "choice"
  title = { en = "Outcome" }
  choices = [
    { id = "won", title = { en = "Won" } },
    { id = "lost", title = { en = "Lost" } },
  ]
  [[label.role]]
  id = "attacker"
  title = { en = "Attacker" }
  fillers = ["person"]
  many = true
  key = "A"

[[label]]
id = "fight"
kind = "event"
title = { en = "Fight" }
merge_into = "battle"
"""


def findings_in(tmp_path: Path, text: str | bytes) -> list[str]:
    file = tmp_path / "schema.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return [str(finding).removeprefix(f"{file}:") for finding in schema_findings(file)]


def changed(old: str, new: str, text: str = GOOD) -> str:
    assert text.count(old) == 1, f"{old!r} does not stand once in the text"
    return text.replace(old, new)


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def test_a_good_file_has_no_findings_and_is_read(tmp_path: Path) -> None:
    assert findings_in(tmp_path, GOOD) == []
    schema = read_schema(tmp_path)  # the folder that holds it
    assert (schema.id, schema.version, list(schema.labels)) == ("small", 3, ["person", "battle", "fight"])
    battle = schema.labels["battle"]
    assert battle.key == "B"
    assert battle.title == Words("", "معركة")
    assert [attribute.id for attribute in battle.attributes] == ["outcome", "date"]
    assert [role.id for role in battle.roles] == ["attacker", "place"]
    assert [choice.id for choice in battle.attributes[0].choices] == ["won", "lost"]
    assert (schema.labels["fight"].retired, schema.labels["fight"].merged_into) == (True, "battle")
    assert [label.order for label in schema.labels.values()] == [0, 1, 2]


def test_common_items_reach_the_labels_that_are_named(tmp_path: Path) -> None:
    assert findings_in(tmp_path, changed('kinds = ["event"]', 'labels = ["battle"]')) == []
    labels = read_schema(tmp_path).labels
    assert [role.id for role in labels["battle"].roles] == ["attacker", "place"]
    assert labels["fight"].roles == ()


# (what stands in the good file, what stands there instead, where the finding points, what it says)
FINDINGS = [
    ('id = "small"', 'id = "small', 'id = "small', "this is not TOML"),
    ('id = "small"', 'id = "Small Schema"', 'id = "Small', "“Small Schema” is not an id"),
    ('id = "small"', "id = 5", "id = 5", "“id” is not text in quotes"),
    ('id = "small"\n', "", "version", "this schema has no id"),
    ("version = 3", 'version = "3"', "version", "“version” is not a whole number"),
    ("version = 3", "version = 0", "version", "the version 0 is out of range"),
    ("version = 3", "colour = 3", "colour = 3", "a schema has no key “colour”"),
    ('title = { en = "Small", ar = "صغير" }\n', "", "id =", "this schema has no title"),
    ('{ en = "Small", ar = "صغير" }', '{ en = " " }', "title", "this schema has no title"),
    ('{ en = "Small", ar = "صغير" }', '"Small"', "title", "“title” is not a table in braces"),
    ('ar = "صغير"', 'fr = "petit"', "title", "“title” has no key “fr”"),
    ('kinds = ["event"]', 'kinds = ["events"]', "kinds", "“events” is not a kind"),
    ('kinds = ["event"]', 'labels = ["war"]', "labels", "no label has the id “war”"),
    ('kinds = ["event"]\n', "", "[[common]]", "names neither kinds nor labels"),
    ('kinds = ["event"]', "kinds = [1]", "kinds", "“kinds” holds something else than texts"),
    ('id = "person"\n', "", "[[label]]", "this label has no id"),
    ('id = "person"', 'id = "battle"', 'id = "battle"\nkind = "event"', "another label has the id “battle” already"),
    ('id = "person"', 'id = "span"', 'id = "span"', "“span” means something else"),
    ('id = "person"', 'id = "event"', 'id = "event"', "“event” means something else"),
    ('kind = "entity"', 'kind = "thing"', "kind =", "“thing” is not a kind"),
    ('kind = "entity"\n', "", "[[label]]", "this label has no kind"),
    ('{ en = "Person", ar = "شخص" }', "{}", "title = {}", "this label has no title"),
    ('key = "b"', 'key = "P"', 'key = "P"\n  [[', "the key “P” is used by “person” already"),
    ('key = "b"', 'key = "p"', 'key = "p"', "the key “P” is used by “person” already"),
    ('key = "b"', 'key = "ب"', 'key = "ب"', "“ب” is not one letter or digit"),
    ('key = "b"', 'key = "F1"', 'key = "F1"', "“F1” is not one letter or digit"),
    ('colour = "#2f6fb3"', 'colour = "blue"', "colour", "“blue” is not a colour"),
    ('colour = "#2f6fb3"', "colour = 3", "colour", "“colour” is not text in quotes"),
    ('colour = "#2f6fb3"', 'color = "#2f6fb3"', "color", "a label has no key “color”"),
    ('colour = "#2f6fb3"', 'guideline = { en = "\\u0000" }', "guideline", "“en” holds a NUL character"),
    ('id = "outcome"', 'id = "date"', 'id = "date"', "another attribute of “battle” has the id “date” already"),
    ('id = "outcome"\n', "", "[[label.attribute]]", "this attribute has no id"),
    ('type = "choice"', 'type = "option"', 'type = "option"', "“option” is not a type"),
    ('type = "choice"\n', "", "[[label.attribute]]", "this attribute has no type"),
    ('type = "choice"', 'type = "text"', "choices = [", "the attribute “outcome” is a text but lists choices"),
    ('type = "choice"', 'type = "choice"\nrequired = 1', "required = 1", "“required” is not true or false"),
    (
        'id = "lost"',
        'id = "won"',
        '{ id = "won", title = { en = "Lost"',
        "another choice of “outcome” has the id “won”",
    ),
    ('{ id = "lost", title', "{ title", '{ title = { en = "Lost"', "this choice has no id"),
    ('{ id = "lost", title = { en = "Lost" } }', '{ id = "lost" }', '{ id = "lost" }', "this choice has no title"),
    ('{ id = "lost", title = { en = "Lost" } }', '"lost"', '"lost"', "“choices” holds something else than tables"),
    ('type = "date"', 'type = "choices"', "[[common.attribute]]", "the attribute “date” has no choices"),
    ('id = "attacker"', 'id = "place"', 'id = "place"', "another role of “battle” has the id “place” already"),
    ('key = "A"', 'key = "L"', 'key = "L"', "the key “L” is used by “place” already"),
    ('fillers = ["person"]', 'fillers = ["army"]', 'fillers = ["army"]', "the filler “army” names nothing"),
    ('fillers = ["person"]', 'fillers = ["document"]', 'fillers = ["document"]', "labels documents"),
    ('fillers = ["person"]', 'fillers = "person"', 'fillers = "person"', "“fillers” is not a list in brackets"),
    ("many = true", "several = true", "several", "a role has no key “several”"),
    ('kind = "event"\ntitle = { ar', 'kind = "entity"\ntitle = { ar', "merge_into", "which is of the kind entity"),
    ('merge_into = "battle"', 'merge_into = "war"', "merge_into", "which is no other label of this file"),
    ('merge_into = "battle"', 'merge_into = "fight"', "merge_into", "which is no other label of this file"),
]


@pytest.mark.parametrize(("old", "new", "at", "says"), FINDINGS)
def test_each_finding_names_its_line_and_a_mend(tmp_path: Path, old: str, new: str, at: str, says: str) -> None:
    text = changed(old, new)
    lines = findings_in(tmp_path, text)
    # two items with one id or key are found at the later one
    where = text.rindex(at) if says.startswith(("another", "the key")) else text.index(at)
    expected = f"{text[:where].count(chr(10)) + 1}: "
    found = [line for line in lines if says in line]
    assert found, lines
    assert found[0].startswith(expected), found[0]
    assert "; " in found[0]
    assert found[0].endswith(".")
    with pytest.raises(BadInputError, match=r"schema\.toml:\d+: "):
        read_schema(tmp_path / "schema.toml")


def test_an_entity_has_no_roles(tmp_path: Path) -> None:
    text = changed('colour = "#2f6fb3"', '[[label.role]]\nid = "of"\ntitle = { en = "Of" }')
    assert findings_in(tmp_path, text) == [
        f"{line_of(text, '[[label]]')}: the entity “person” has roles, which only events, claims and relations have; "
        "remove them, or make the label one of event, claim, relation."
    ]


def test_a_retired_label_frees_its_key_but_not_its_id(tmp_path: Path) -> None:
    retired = GOOD + '[[label]]\nid = "old"\nkind = "entity"\ntitle = { en = "Old" }\nkey = "P"\nretired = true\n'
    assert findings_in(tmp_path, retired) == []
    again = retired + '[[label]]\nid = "old"\nkind = "entity"\ntitle = { en = "New" }\n'
    assert findings_in(tmp_path, again) == [
        f"{again.count(chr(10)) - 2}: another label has the id “old” already; "
        "choose another id; ids are never used again."
    ]


def test_one_mistake_in_a_common_item_is_one_finding(tmp_path: Path) -> None:
    text = changed('fillers = ["entity", "entry"]', 'fillers = ["army"]')
    assert findings_in(tmp_path, text) == [
        f"{line_of(text, 'army')}: the filler “army” names nothing; "
        "use a label's id, a kind, or one of span, entry, source."
    ]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "1: the file is empty"),
        (b" \n\n", "1: the file is empty"),
        (b'id = "a"\ntitle = "\xe3"\n', "2: the file is not in UTF-8"),
        ("id = 'a'".encode("utf-16"), "1: the file is not in UTF-8"),
        (b'id = "a"\n\0', "2: this is not TOML"),
        (b'id = "a"\nid = "b"\n', "2: “id” is given twice"),
        (b'id = "a"\nx = [1,', "2: this is not TOML"),
        (b"x = " + b"[" * 100_000, "1: brackets are nested too deeply"),
        (b"x = " + b"9" * 10_000, "1: this is not TOML"),
        (b"#" * (4 * 1024 * 1024 + 1), "1: the file is larger than 4 MiB"),
        (b"label = 5\n", "1: “label” is not a list in brackets"),
        (b"[[label]]\n[label.title]\nen = 5\n", "3: “en” is not text in quotes"),
    ],
    ids=range(12),
)
def test_files_that_are_no_schemas(tmp_path: Path, content: bytes, says: str) -> None:
    found = findings_in(tmp_path, content)
    assert any(line.startswith(says) for line in found), found


def test_a_folder_without_a_schema_and_a_missing_file(tmp_path: Path) -> None:
    expected = "there is no such file; name a schema.toml, or a folder that holds one."
    assert [str(each) for each in schema_findings(tmp_path)] == [f"{tmp_path / 'schema.toml'}:1: {expected}"]
    with pytest.raises(BadInputError, match="no such file"):
        read_schema(tmp_path / "none.toml")


def test_many_findings_are_told_in_twenty_lines(tmp_path: Path) -> None:
    (tmp_path / "schema.toml").write_text('id = "a"\ntitle = { en = "A" }\n' + "[[label]]\n" * 30)
    with pytest.raises(BadInputError, match="annotator schema check") as caught:
        read_schema(tmp_path)
    assert len(str(caught.value).splitlines()) == 21


def test_a_byte_order_mark_and_windows_line_ends_change_nothing(tmp_path: Path) -> None:
    assert findings_in(tmp_path, b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()) == []
    broken = changed('type = "choice"', 'type = "option"')
    assert findings_in(tmp_path, broken.replace("\n", "\r\n")) == findings_in(tmp_path, broken)


def test_lines_are_found_through_strings_comments_and_dotted_keys() -> None:
    text = (
        '# [x]\na."b c".d = """\n[no]\n""""\n[t] # e = 1\n  e = [ # {\n  1, { f = "]}", g = 2 },\n ]\n[[t.u]]\nh = 1\n'
    )
    lines = key_lines(text)
    assert lines["a", "b c", "d"] == 2
    assert lines[("t",)] == 5
    assert lines["t", "e", 1, "g"] == 7
    assert lines["t", "u", 0, "h"] == 10
    assert ("no",) not in lines


def test_every_value_of_the_sample_has_its_line() -> None:
    text = (SAMPLE / "schema.toml").read_text(encoding="utf-8")
    lines, rows = key_lines(text), text.splitlines()
    for place, label in enumerate(tomllib.loads(text)["label"]):
        assert rows[lines["label", place, "id"] - 1] == f'id = "{label["id"]}"'
        for role, values in enumerate(label.get("role", [])):
            assert rows[lines["label", place, "role", role, "key"] - 1] == f'  key = "{values["key"]}"'


def test_the_sample_has_no_findings_and_fits_a_keyboard() -> None:
    assert schema_findings(SAMPLE) == []
    labels = read_schema(SAMPLE).labels
    keys = {label.key: label.id for label in labels.values()}
    spirit = {"P": "person", "G": "group", "L": "place", "F": "facility", "N": "number", "T": "date", "C": "claim"}
    assert spirit.items() <= keys.items()
    assert all(label.title.en and label.title.ar and label.guideline.ar for label in labels.values())
    events = [label for label in labels.values() if label.kind == "event"]
    assert all({"place", "time", "intervening"} <= {role.id for role in label.roles} for label in events)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_guidelines_have_a_section_for_each_label(language: str) -> None:
    text = (SAMPLE / "guidelines" / f"{language}.md").read_text(encoding="utf-8")
    sections = [line.removeprefix("### ") for line in text.splitlines() if line.startswith("### ")]
    titles = [(label.title.in_language(language), label.key) for label in read_schema(SAMPLE).labels.values()]
    assert sections == [f"{title} ({key})" if key else title for title, key in titles]


def test_the_sample_reads_back_equal(tmp_path: Path) -> None:
    schema = read_schema(SAMPLE)
    (tmp_path / "schema.toml").write_text(write_schema(schema), encoding="utf-8")
    assert read_schema(tmp_path) == schema


NAMES = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
TITLES = st.builds(Words, en=TEXTS.map("a".__add__), ar=TEXTS) | st.builds(Words, en=TEXTS, ar=st.just("شخص"))
GUIDELINES = st.builds(Words, en=TEXTS, ar=TEXTS)
CHOICES = st.lists(st.builds(Choice, NAMES, TITLES, st.booleans()), min_size=1, max_size=3, unique_by=lambda c: c.id)


@st.composite
def attributes(draw: st.DrawFn) -> Attribute:
    sort = draw(st.sampled_from(ATTRIBUTE_TYPES))
    choices = tuple(draw(CHOICES)) if sort in ("choice", "choices") else ()
    title, guideline = draw(TITLES), draw(GUIDELINES)
    return Attribute(draw(NAMES), title, sort, draw(st.booleans()), choices, guideline, draw(st.booleans()))


@st.composite
def schemas(draw: st.DrawFn) -> Schema:
    reserved = {*LABEL_KINDS, "span", "entry", "source"}
    ids = draw(st.lists(NAMES.filter(lambda name: name not in reserved), max_size=4, unique=True))
    kinds = [draw(st.sampled_from(LABEL_KINDS)) for _ in ids]
    words = ["span", "entry", "source", "entity", *(i for i, k in zip(ids, kinds, strict=True) if k != "document")]
    label_keys = draw(st.permutations("ABC123"))
    roles = st.builds(
        RoleType, NAMES, TITLES, st.lists(st.sampled_from(words), max_size=3).map(tuple), st.booleans(), st.booleans(),
        st.sampled_from(["", "X"]), GUIDELINES, st.booleans(),
    )  # fmt: skip
    many_roles = st.lists(roles, max_size=3, unique_by=(lambda r: r.id, lambda r: r.key or r.id)).map(tuple)
    labels = [
        Label(
            id=name,
            kind=kind,
            title=draw(TITLES),
            key=draw(st.sampled_from(["", key])),
            colour=draw(st.sampled_from(["", "#00ffAA"])),
            guideline=draw(GUIDELINES),
            attributes=tuple(draw(st.lists(attributes(), max_size=3, unique_by=lambda a: a.id))),
            roles=draw(many_roles) if kind in ("event", "claim", "relation") else (),
            retired=draw(st.booleans()),
        )
        for name, kind, key in zip(ids, kinds, label_keys, strict=False)
    ]
    return schema_of(draw(NAMES), draw(TITLES), labels, draw(st.integers(1, 1000)))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(schema=schemas())
def test_any_schema_reads_back_equal(schema: Schema, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("schema") / "schema.toml"
    file.write_text(write_schema(schema), encoding="utf-8", newline="")
    assert read_schema(file) == schema


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_a_damaged_file_gives_findings_and_never_fails(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    raw = bytearray(GOOD.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(raw)))
        raw[start : start + data.draw(st.integers(0, 12))] = data.draw(
            st.binary(max_size=3) | st.sampled_from([b"[", b'"', b"{", b"="])
        )
    file = tmp_path_factory.getbasetemp() / "damaged.toml"
    file.write_bytes(raw)
    findings = schema_findings(file)
    last = raw.count(b"\n") + 1
    assert all(1 <= finding.line <= last for finding in findings)
    if not findings:
        assert read_schema(file).id
