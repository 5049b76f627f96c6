from pathlib import Path

import orjson

from .conftest import ENGLISH, Run, mark

FIELDS = ["id", "document", "member", "layer", "kind", "label"]
FIELDS += ["fragments", "text", "attributes", "roles", "entry", "note"]


def rows(run: Run, path: Path, *options: object) -> list[dict[str, object]]:
    return run("annotations", path, *options, "--json").json()


def lines(*objects: dict[str, object]) -> bytes:
    return b"".join(orjson.dumps(each) + b"\n" for each in objects)


def test_what_is_marked_is_listed_with_stable_fields(filled: Path, run: Run) -> None:
    name = mark(run, filled, "--attribute", "age=about 40", "--note", "of the market", "--kind", "entity")
    (row,) = rows(run, filled)
    assert list(row) == FIELDS
    assert row["id"] == name
    assert (row["member"], row["layer"], row["kind"], row["label"]) == ("Rana", "work", "entity", "person")
    assert (row["fragments"], row["text"]) == ([[12, 18]], "people")
    assert row["attributes"] == {"age": {"least": 40, "most": 40, "approximate": True}}
    assert (row["roles"], row["entry"], row["note"]) == ([], None, "of the market")
    document = run("documents", filled, "--json").json()[0]
    assert list(document) == ["id", "title", "language", "direction", "length", "sha256", "source", "encoding", "state"]
    assert (document["id"], document["length"]) == (row["document"], len(ENGLISH))
    assert document["sha256"] == document["id"]


def test_labels_and_documents_go_by_title_in_either_language(filled: Path, run: Run) -> None:
    document = run("documents", filled, "--json").json()[1]
    arabic = run("annotate", filled, "--document", "سوق", "--label", "شخص", "--fragment", "0:3", "--fragment", "8:12")
    prefix = run("annotate", filled, "--document", document["id"][:6], "--label", "PERSON", "--fragment", "0:3")
    assert (arabic.status, prefix.status) == (0, 0)
    found = rows(run, filled, "--document", "سوق")
    assert [each["label"] for each in found] == ["person", "person"]
    assert {each["text"] for each in found} == {"قُت", "قُت شخصا"}


def test_roles_name_annotations_spans_and_the_publisher(filled: Path, run: Run) -> None:
    victim = mark(run, filled)
    event = mark(run, filled, "--role", f"victim={victim[:30]}", label="shelling", at="24:30")
    options = ("--role", "source=publisher", "--role", "cue=span:56:60", "--role", f"about={event}")
    mark(run, filled, *options, label="claim", at="0:61")
    claim = next(each for each in rows(run, filled) if each["kind"] == "claim")
    assert {each["role"]: each["target"] for each in claim["roles"]} == {
        "about": event,
        "cue": "span:56:60",
        "source": "publisher",
    }
    assert run("check", filled).status == 0


def test_lines_are_one_act_and_name_each_other(filled: Path, run: Run) -> None:
    given = lines(
        {
            "document": "market",
            "label": "shelling",
            "fragments": [[24, 30]],
            "roles": [{"role": "victim", "target": "v"}],
        },
        {"id": "v", "document": "market", "label": "Person", "fragments": [[12, 18]], "text": ["people"], "note": None},
    )
    ran = run("annotate", filled, "--jsonl", "-", given=given)
    ids = ran.out.split()
    assert ran.status == 0, ran.err
    event = next(each for each in rows(run, filled) if each["id"] == ids[0])
    assert event["roles"] == [{"role": "victim", "target": ids[1]}]
    assert run("undo", filled).status == 0
    assert rows(run, filled) == []
    assert run("redo", filled).status == 0
    assert {each["id"] for each in rows(run, filled)} == set(ids)


def test_a_listing_read_back_changes_nothing(filled: Path, run: Run) -> None:
    mark(run, filled, "--attribute", "age=300..400")
    before = rows(run, filled)
    ran = run("annotate", filled, "--jsonl", "-", given=lines(*before))
    assert ran.out.split() == [before[0]["id"]]
    assert rows(run, filled) == before
    taken = run("annotate", filled, "--jsonl", "-", given=lines({**before[0], "member": "Omar"}))
    assert taken.status == 1
    assert "line 1" in taken.err


def test_a_manager_writes_for_others_and_new_ones_are_said(filled: Path, run: Run) -> None:
    ran = run("annotate", filled, "--member", "Omar", "--document", "market", "--label", "person", "--fragment", "0:2")
    assert "Omar is new in this project, as annotator." in ran.err
    assert rows(run, filled, "--member", "Omar")[0]["member"] == "Omar"
    assert rows(run, filled, "--member", "Rana") == []
    refused = run(
        *("annotate", filled, "--as", "Omar", "--member", "Rana"), "--document", "market", "--label", "person"
    )
    assert refused.status == 1
    steps = run("history", filled, rows(run, filled)[0]["id"], "--json").json()
    assert (steps[0]["author"], steps[0]["owner"]) == ("Rana", "Omar")


def test_gold_has_no_owner(filled: Path, run: Run) -> None:
    mark(run, filled, "--layer", "gold")
    assert [(each["member"], each["layer"]) for each in rows(run, filled, "--layer", "gold")] == [("", "gold")]
    assert rows(run, filled, "--layer", "work") == []


def test_removing_and_undoing_are_in_the_history(filled: Path, run: Run) -> None:
    name = mark(run, filled)
    assert run("remove", filled, name[:20]).status == 0
    assert rows(run, filled) == []
    assert run("remove", filled, name).status == 1
    assert run("undo", filled).status == 0
    steps = run("history", filled, name[:20], "--json").json()
    assert [each["verb"] for each in steps] == ["added", "removed", "added"]
    assert "added by Rana" in run("history", filled, name).out


def test_wrong_usage_has_status_2(filled: Path, run: Run) -> None:
    start = ("annotate", filled, "--document", "market", "--label", "person")
    for wrong in (
        (*start, "--fragment", "0-2"),
        (*start, "--attribute", "age"),
        (*start, "--jsonl", "-"),
        (*start, "--layer", "silver"),
        ("annotate", filled, "--document", "market"),
        ("annotate",),
        ("unknown",),
    ):
        assert run(*wrong).status == 2, wrong
    assert rows(run, filled) == []
