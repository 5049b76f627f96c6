"""Agreement on the command line: a table, JSON, CSV; and work as it was at done."""

import csv
import io

import orjson
import pypdfium2
import pytest

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


def test_an_overlap_says_that_it_counts_half(run, filled):
    agreed(run, filled)
    assert run("verdict", filled, "market", "reopened", "--member", "سامر", "--as", "Rana").status == 0
    mark(run, filled, ("سامر", "place", (37, 41)))
    assert run("done", filled, "market", "--as", "سامر").status == 0
    ran = run("agreement", filled, "--measure", "partial-f1", "--cases")
    assert [line.split()[-1] for line in ran.out.splitlines()] == ["ALIKE", "half", "yes"]
    found = run("agreement", filled, "--measure", "partial-f1", "--cases", "--json").json()
    assert [(each["agrees"], each["credit"]) for each in found] == [(False, 0.5), (True, 1.0)]


def test_confusion_counts_labels_and_nothing(run, filled):
    agreed(run, filled)
    [table] = run("agreement", filled, "--confusion", "--json").json()
    assert table == {
        "members": ["Salma", "سامر"],
        "labels": ["person", "place", ""],
        "counts": [[1, 0, 0], [0, 0, 1], [0, 0, 0]],
    }


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_report_is_written_in_the_language_asked_for(run, filled, tmp_path, monkeypatch, code):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    agreed(run, filled)
    page, paper = tmp_path / "a.html", tmp_path / "a.pdf"
    for out in (page, paper):
        ran = run("agreement", filled, "--measure", "strict-f1", "--report", out, "--language", code)
        assert (ran.status, ran.out) == (0, f"{out}\n"), ran.err
    text = page.read_text("utf-8")
    assert f'<html lang="{code}" dir="{"rtl" if code == "ar" else "ltr"}">' in text
    assert "<td><bdi>شخص</bdi></td>" in text if code == "ar" else "<td><bdi>Person</bdi></td>" in text
    assert ("٠٫٦٦٧" if code == "ar" else "0.667") in text
    found = pypdfium2.PdfDocument(paper)[0].get_textpage().get_text_range()
    assert "سامر" in found
    assert "Salma" in found


def test_a_report_of_nothing_says_so(run, filled, tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert run("agreement", filled, "--report", tmp_path / "a.html").status == 0
    assert "no document is done by two members" in (tmp_path / "a.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--report", "a.docx"), "a.docx does not say how to write the report; end the name in .html or .pdf."),
        (("--report", "a.pdf", "--json"), "A report has all labels and prints nothing; leave out"),
        (("--report", "a.pdf", "--label", "person"), "A report has all labels and prints nothing; leave out"),
        (("--language", "ar"), "Only a report has a language; name one with --report."),
    ],
)
def test_what_a_report_cannot_be_is_told_in_a_sentence(run, filled, options, sentence):
    ran = run("agreement", filled, *options)
    assert ran.status == 1
    assert sentence in ran.err


def test_no_cell_of_a_csv_is_taken_for_a_formula(run, filled):
    names = ("=1+1", "@other")
    for name in names:
        run("member", "add", filled, name)
    mark(run, filled, *((name, "person", (12, 18)) for name in names))
    for name in names:
        assert run("done", filled, "market", "--as", name).status == 0
    for asked in ((), ("--cases", "--measure", "strict-f1"), ("--confusion",)):
        table = list(csv.reader(io.StringIO(run("agreement", filled, "--csv", *asked).out)))
        assert len(table) > 1
        assert [each for row in table for each in row if each[:1] in ("=", "@")] == []
