"""Text files and folders, and how a format is found."""

import os
from pathlib import Path

import pytest

from annotator.errors import BadInputError, NotFoundError, RefusedError
from annotator.formats.corpus import Corpus
from annotator.formats.plain import FORMAT
from annotator.formats.registry import Format, format_named, formats, recognise
from annotator.model.document import document_id

ARABIC = "قال مصدر محلي إن القصف أصاب سوق المدينة صباح اليوم وأدى إلى مقتل ثلاثة مدنيين.\n"


def test_a_file_is_a_document_named_after_it(tmp_path):
    (tmp_path / "a report.txt").write_bytes(ARABIC.replace("\n", "\r\n").encode())
    [found] = FORMAT.read(tmp_path / "a report.txt").documents
    assert (found.text, found.document.id, found.document.length) == (ARABIC, document_id(ARABIC), len(ARABIC))
    assert (found.document.title, found.document.source, found.document.language) == ("a report", "a report.txt", "ar")


def test_a_folder_is_read_with_its_sub_folders_by_path_and_only_texts(tmp_path):
    for name in ("b.txt", "a/c.txt", "a/d.md", ".hidden.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    assert [each.document.source for each in FORMAT.read(tmp_path).documents] == ["a/c.txt", "b.txt"]


def test_an_encoding_may_be_named(tmp_path):
    (tmp_path / "a.txt").write_bytes(ARABIC.encode("windows-1256"))
    [found] = FORMAT.read(tmp_path / "a.txt", encoding="windows-1256").documents
    assert found.text == ARABIC


@pytest.mark.parametrize("data", [b"", b" \n", b"a\0b", b"\x89PNG\r\n\x1a\n\0\0\0"])
def test_what_is_no_text_is_refused_by_name_before_others_are_stored(tmp_path, data):
    (tmp_path / "bad.txt").write_bytes(data)
    with pytest.raises(BadInputError, match=r"bad\.txt"):
        list(FORMAT.read(tmp_path).documents)


def test_a_huge_file_is_refused_without_being_decoded(tmp_path):
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    with pytest.raises(BadInputError, match=r"huge\.txt has 104,857,600 bytes"):
        list(FORMAT.read(tmp_path).documents)


def test_a_folder_without_texts_and_a_missing_one_are_refused(tmp_path):
    with pytest.raises(BadInputError, match=r"no \*\.txt"):
        FORMAT.read(tmp_path)
    with pytest.raises(NotFoundError):
        FORMAT.read(tmp_path / "nowhere")


def test_text_files_are_not_written(tmp_path):
    with pytest.raises(RefusedError, match="jsonl or brat"):
        FORMAT.write(Corpus([]), tmp_path / "out.txt")


def test_the_three_formats_are_installed_and_say_what_they_carry():
    assert {"brat", "jsonl", "text"} <= set(formats())
    for each in formats().values():
        assert isinstance(each, Format)
        assert each.carries.endswith(".")


def test_an_unknown_format_is_answered_with_the_known(tmp_path):
    with pytest.raises(NotFoundError, match="brat, jsonl, text"):
        format_named("conll")
    with pytest.raises(NotFoundError, match="There is no file"):
        recognise(tmp_path / "nowhere")


def test_a_folder_of_texts_is_text_until_annotations_lie_beside_them(tmp_path):
    (tmp_path / "a.txt").write_text("a")
    assert recognise(tmp_path).name == "text"
    (tmp_path / "a.ann").write_text("")
    assert recognise(tmp_path).name == "brat"


@pytest.mark.skipif("ANNOTATOR_CORPUS" not in os.environ, reason="needs ANNOTATOR_CORPUS")
def test_the_real_reports_are_read_four_in_arabic_and_one_in_english():
    found = list(FORMAT.read(Path(os.environ["ANNOTATOR_CORPUS"])).documents)
    assert sorted(each.document.language for each in found) == ["ar", "ar", "ar", "ar", "en"]
