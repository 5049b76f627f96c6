"""Agreement on the command line: a table, JSON, CSV; and work as it was at done."""

import csv
import io

import orjson

FIELDS = ["measure", "kind", "members", "label", "document", "value", "low", "high", "cases"]


def mark(run, project, *rows):
    lines = [
        orjson.dumps({"document": "market", "member": who, "label": label, "fragments": [list(span)]})
        for who, label, span in rows
    ]
    assert run("annotate", project, "--jsonl", "-", given=b"\n".join(lines)).status == 0


def agreed(run, project):
    """Salma and سامر are done with the market; they agree on one of two."""
    for name in ("Salma", "سامر"):
        run("member", "add", project, name)
    mark(run, project, ("Salma", "person", (12, 18)), ("سامر", "person", (12, 18)), ("Salma", "place", (35, 41)))
    for name in ("Salma", "سامر"):
        assert run("done", project, "market", "--as", name).status == 0


def values(run, project, *options):
    return {
        (each["measure"], each["kind"], each["label"], each["document"]): each["value"]
        for each in run("agreement", project, "--json", *options).json()
    }


def test_the_table_names_people_and_figures(run, filled):
    agreed(run, filled)
    ran = run("agreement", filled)
    lines = ran.out.splitlines()
    assert lines[0].split() == ["MEASURE", "KIND", "LABEL", "MEMBERS", "DOCUMENT", "VALUE", "95", "%", "CASES"]
    assert lines[1].split() == ["strict-f1", "all", "all", "Salma,", "سامر", "all", "0.667", "2"]
    assert "nothing to compare" in ran.out
    assert ran.err == "annotator: 1 document left out: done by fewer than two of the members.\n"


def test_json_and_csv_have_everything(run, filled):
    agreed(run, filled)
    found = run("agreement", filled, "--json").json()
    assert all(list(each) == FIELDS for each in found)
    assert {each["measure"] for each in found} > {"strict-f1", "longest-alpha", "alpha-u", "muc-f1"}
    assert None in {each["value"] for each in found}
    rows = list(csv.DictReader(io.StringIO(run("agreement", filled, "--csv").out)))
    assert len(rows) == len(found)
    assert (rows[0]["members"], rows[0]["kind"]) == ("Salma | سامر", "")


def test_figures_are_chosen_by_label_document_member_and_measure(run, filled):
    agreed(run, filled)
    one = values(run, filled, "--measure", "strict-f1", "--label", "place")
    assert one == {("strict-f1", "entity", "place", None): 0.0}
    document = values(run, filled, "--measure", "strict-f1", "--document", "market")
    assert set(document.values()) == {2 / 3, 1.0, 0.0}
    assert values(run, filled, "--member", "Rana", "--member", "Salma") == {}
    assert "There is nothing to compare" in run("agreement", filled, "--member", "Rana", "--member", "Salma").err


def test_what_is_changed_after_done_does_not_count(run, filled):
    agreed(run, filled)
    before = values(run, filled)
    mark(run, filled, ("سامر", "place", (35, 41)))
    assert values(run, filled) == before
    assert run("verdict", filled, "market", "reopened", "--member", "سامر", "--as", "Rana").status == 0
    assert run("done", filled, "market", "--as", "سامر").status == 0
    assert values(run, filled)["strict-f1", None, None, None] == 1.0


def test_what_there_is_not_is_said_in_a_sentence(run, filled):
    agreed(run, filled)
    for options, says in (
        (("--measure", "kapa"), "There is no measure “kapa”"),
        (("--label", "nobody"), "Nothing that was compared has the label “nobody”"),
        (("--member", "Salma"), "Agreement takes two members or more"),
        (("--ordinal", "status.none"), "No label has a choice “status.none”"),
    ):
        ran = run("agreement", filled, *options)
        assert (ran.status, ran.err.count("\n")) == (1, 1)
        assert says in ran.err


def test_the_cases_behind_a_measure_are_listed_the_differing_first(run, filled):
    agreed(run, filled)
    found = run("agreement", filled, "--measure", "strict-f1", "--cases", "--json").json()
    assert [each["said"] for each in found] == [
        {"Salma": "place", "سامر": ""},
        {"Salma": "person", "سامر": "person"},
    ]
    assert [(each["start"], each["end"], each["agrees"]) for each in found] == [(35, 41, False), (12, 18, True)]
    assert "Cases are those of one measure" in run("agreement", filled, "--cases").err
    assert "in which nobody marked anything" in run("agreement", filled, "--measure", "kappa", "--cases").err


def test_confusion_counts_labels_and_nothing(run, filled):
    agreed(run, filled)
    [table] = run("agreement", filled, "--confusion", "--json").json()
    assert table == {
        "members": ["Salma", "سامر"],
        "labels": ["person", "place", ""],
        "counts": [[1, 0, 0], [0, 0, 1], [0, 0, 0]],
    }
