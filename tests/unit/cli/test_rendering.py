"""Pictures from the command line: formats, members, stretches, directions, and what people get wrong."""

import re
from pathlib import Path
from xml.etree import ElementTree

import orjson
import pypdfium2
import pytest
from PySide6.QtGui import QImage

from .conftest import ARABIC, ENGLISH, Ran, Run, mark

SVG = "{http://www.w3.org/2000/svg}"
ISOLATES = dict.fromkeys((0x200E, 0x200F, *range(0x2066, 0x206A)))


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def drawn(run: Run, path: Path, out: Path, *options: object, document: str = "market") -> Path:
    ran = run("render", path, document, "--out", out, *options)
    assert ran.status == 0, ran.err
    assert ran.out.split("\n")[0] == str(out)
    return out


def texts(svg: Path) -> list[str]:
    # the space after the letters of those who made a mark is one that does not break
    return [
        (each.text or "").translate(ISOLATES).replace("\u00a0", " ")
        for each in ElementTree.parse(svg).iter(f"{SVG}text")
    ]


def test_the_suffix_says_the_format(filled: Path, run: Run, tmp_path: Path) -> None:
    mark(run, filled)
    size = {QImage(str(drawn(run, filled, tmp_path / name, "--width", 600))).size().toTuple() for name in ("a.png",)}
    svg = ElementTree.parse(drawn(run, filled, tmp_path / "a.svg", "--width", 600)).getroot()
    size.add((int(svg.get("width", "")), int(svg.get("height", ""))))
    [page] = pypdfium2.PdfDocument(drawn(run, filled, tmp_path / "a.PDF", "--width", 600))
    size.add(tuple(round(each / 0.75) for each in page.get_size()))
    assert len(size) == 1
    assert "residents" in page.get_textpage().get_text_range()
    assert "Person" in texts(tmp_path / "a.svg")


def test_arabic_is_found_in_svg_and_pdf(filled: Path, run: Run, tmp_path: Path) -> None:
    svg = texts(drawn(run, filled, tmp_path / "a.svg", document="سوق"))
    assert svg[1:3] == ARABIC.rstrip().split("\n")
    [page] = pypdfium2.PdfDocument(drawn(run, filled, tmp_path / "a.pdf", document="سوق"))
    found = page.get_textpage().get_text_range()
    assert all(word in found for word in ("قُتل", "السوق", "شهود", "الطيران"))


def test_the_work_of_several_members_is_told_apart_by_letters(filled: Path, run: Run, tmp_path: Path) -> None:
    mark(run, filled)
    assert run(
        "annotate", filled, "--document", "market", "--label", "place", "--fragment", "42:48", "--member", "Omar"
    )
    out = drawn(run, filled, tmp_path / "a.svg", "--member", "Rana", "--member", "Omar")
    labels = texts(out)
    assert {"R Person", "O Place"} <= set(labels) or {"R Person", "O Pl…"} <= set(labels), labels
    assert any("O Omar · R Rana" in label for label in labels)
    alone = texts(drawn(run, filled, tmp_path / "b.svg", "--member", "Rana"))
    assert "Person" in alone
    assert not any("Omar" in label for label in alone)


def test_what_members_marked_alike_is_one_mark_that_all_of_them_sign(filled: Path, run: Run, tmp_path: Path) -> None:
    ids = [mark(run, filled, "--member", name) for name in ("Rana", "Omar")]
    ids += [mark(run, filled, "--member", "Omar", at="42:48", label="place"), mark(run, filled, at="42:48")]
    both = ("--member", "Rana", "--member", "Omar", "--geometry", tmp_path / "g.json")
    labels = texts(drawn(run, filled, tmp_path / "a.svg", *both, "--width", 1200))
    assert labels.count("O·R Person") == 1, labels
    assert not any(label in ("O Person", "R Person") for label in labels), labels
    apart = [label for label in labels if label.startswith(("O P", "R P", "+"))]
    assert len(apart) == 2, "what differs stays apart"
    places = orjson.loads((tmp_path / "g.json").read_bytes())["annotations"]
    assert len(places) == 4
    rana, omar, *others = (places[next(name for name in places if name.startswith(each))] for each in ids)
    assert rana == omar
    assert others[0] != others[1]
    assert all(places.values())


def test_what_members_marked_alike_in_arabic_is_signed_by_all(filled: Path, run: Run, tmp_path: Path) -> None:
    for name in ("Rana", "Omar"):
        options = ("--label", "person", "--fragment", "7:11", "--member", name)
        assert run("annotate", filled, "--document", "سوق", *options).status == 0
    out = drawn(run, filled, tmp_path / "a.svg", "--member", "Rana", "--member", "Omar", document="سوق")
    assert "O·R شخص" in texts(out)


def test_a_direction_overrides_the_documents(filled: Path, run: Run, tmp_path: Path) -> None:
    for direction, expected in (("rtl", "rtl"), ("ltr", "ltr"), ("auto", "ltr"), (None, "ltr")):
        options = ["--direction", direction] if direction else []
        drawn(run, filled, tmp_path / "a.png", "--geometry", tmp_path / "g.json", *options)
        geometry = orjson.loads((tmp_path / "g.json").read_bytes())
        assert {line["direction"] for line in geometry["lines"]} == {expected}


def test_a_stretch_is_drawn_alone_with_the_documents_offsets(filled: Path, run: Run, tmp_path: Path) -> None:
    mark(run, filled)
    start, end = ENGLISH.index("people"), ENGLISH.index(" in the")
    ran = run(
        *("render", filled, "market", "--out", tmp_path / "a.svg"),
        *("--from", start, "--to", end, "--geometry", tmp_path / "g.json"),
    )
    assert ran.out == f"{tmp_path / 'a.svg'}\n{tmp_path / 'g.json'}\n"
    geometry = orjson.loads((tmp_path / "g.json").read_bytes())
    assert [(line["start"], line["end"]) for line in geometry["lines"]] == [(start, end)]
    assert [index for index, _, _ in geometry["lines"][0]["clusters"]] == list(range(start, end))
    assert len(geometry["annotations"]) == 1
    assert ENGLISH[start:end] in texts(tmp_path / "a.svg")


def test_the_geometry_is_of_the_form_that_the_guide_states(filled: Path, run: Run, tmp_path: Path) -> None:
    drawn(run, filled, tmp_path / "a.png", "--geometry", tmp_path / "g.json", "--width", 480)
    geometry = orjson.loads((tmp_path / "g.json").read_bytes())
    assert set(geometry) == {"width", "height", "lines", "annotations"}
    assert set(geometry["lines"][0]) == {"start", "end", "direction", "rect", "clusters"}
    assert (geometry["width"], geometry["height"]) == QImage(str(tmp_path / "a.png")).size().toTuple()


def test_a_long_text_goes_on_over_pages(project: Path, run: Run, tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("\n".join(f"{number}. {ENGLISH}" for number in range(1, 400)), "utf-8")
    assert run("import", project, long).status == 0
    assert len(pypdfium2.PdfDocument(drawn(run, project, tmp_path / "a.pdf", document="long"))) > 20
    for suffix in ("png", "svg"):
        ran = run("render", project, "long", "--out", tmp_path / f"a.{suffix}")
        assert ran.out.split() == [str(tmp_path / f"a{page}.{suffix}") for page in ("", "-2", "-3")]
    assert any("400." in line or "399." in line for line in texts(tmp_path / "a-3.svg"))


def sentence(ran: Ran) -> str:
    assert ran.status == 1, ran
    assert ran.out == ""
    assert re.fullmatch(r"annotator: [^\n]+\n", ran.err), ran.err
    return ran.err


@pytest.mark.parametrize("name", ["a.gif", "a", "a.svg.txt"])
def test_an_unknown_format_is_told(filled: Path, run: Run, tmp_path: Path, name: str) -> None:
    assert ".png, .svg or .pdf" in sentence(run("render", filled, "market", "--out", tmp_path / name))
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_a_folder_that_is_not_there_is_told(filled: Path, run: Run, tmp_path: Path, suffix: str) -> None:
    assert "cannot be written" in sentence(run("render", filled, "market", "--out", tmp_path / "no" / f"a.{suffix}"))
    out = tmp_path / f"a.{suffix}"
    ran = run("render", filled, "market", "--out", out, "--geometry", tmp_path / "no" / "g.json")
    assert "cannot be written" in sentence(ran)


@pytest.mark.parametrize(
    "ends", [("--from", 20, "--to", 10), ("--to", 5000), ("--from", 5000), ("--from", 3, "--to", 3)]
)
def test_a_stretch_that_is_none_is_told(filled: Path, run: Run, tmp_path: Path, ends: tuple[object, ...]) -> None:
    found = sentence(run("render", filled, "market", "--out", tmp_path / "a.png", *ends))
    assert f"{len(ENGLISH)} code points" in found or "--from" in found


def test_an_unknown_member_is_told(filled: Path, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    assert "“Nobody”" in sentence(
        run("render", filled, "market", "--out", out, "--member", "Rana", "--member", "Nobody")
    )


def test_the_geometry_goes_over_no_project_file_and_not_over_the_picture(
    filled: Path, run: Run, tmp_path: Path
) -> None:
    before, out = filled.read_bytes(), tmp_path / "a.svg"
    assert "project file" in sentence(run("render", filled, "market", "--out", out, "--geometry", filled))
    assert "picture itself" in sentence(run("render", filled, "market", "--out", out, "--geometry", out))
    assert filled.read_bytes() == before
    assert not out.exists()


def test_gold_and_a_member_are_not_asked_for_together(filled: Path, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    said = sentence(run("render", filled, "market", "--out", out, "--layer", "gold", "--member", "Rana"))
    assert "leave out --layer gold" in said
    assert not out.exists()
