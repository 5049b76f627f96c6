import os
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from annotator.errors import BadInputError
from annotator.text.decoding import decode

REPORT = "قال شهود من بلدة المرج إن القصف بدأ عند الفجر، وإن عدد الضحايا بلغ نحو 40 شخصا؛ فمن المسؤول؟\nلم يعلق الجيش."


@pytest.mark.parametrize(
    ("codec", "encoding", "had_bom"),
    [
        ("utf-8", "utf-8", False),
        ("utf-8-sig", "utf-8", True),
        ("utf-16", "utf-16-le", True),
        ("utf-16-le", "utf-16-le", False),
        ("utf-16-be", "utf-16-be", False),
        ("utf-32", "utf-32-le", True),
        ("utf-32-be", "utf-32-be", False),
        ("cp1256", "windows-1256", False),
        ("iso8859_6", "iso-8859-6", False),
        ("mac_arabic", "mac_arabic", False),
    ],
)
def test_an_arabic_report_is_read_in_every_encoding(codec, encoding, had_bom):
    read = decode(REPORT.encode(codec))
    assert (read.text, read.encoding, read.had_bom) == (REPORT, encoding, had_bom)
    assert read.confidence >= 0.5
    assert decode(REPORT.encode(codec), encoding).text == REPORT


@pytest.mark.parametrize(
    ("text", "codec", "encoding"),
    [
        ("The “witness” said he didn’t know – nobody did.", "cp1252", "windows-1252"),
        ("L’été dernier, François a été blessé à Besançon.", "cp1252", "windows-1252"),
        ("שלום עולם, זה דיווח קצר מן העיר הגדולה", "cp1255", "windows-1255"),
        ("Привет мир, это новости из города", "cp1251", "windows-1251"),
        ("plain words", "ascii", "utf-8"),
        ("قُتِلَ أحدَ عشرَ شخصًا في المدينةِ", "cp1256", "windows-1256"),
    ],
)
def test_other_scripts_are_read_too(text, codec, encoding):
    read = decode(text.encode(codec))
    assert (read.text, read.encoding) == (text, encoding)


CORPUS = os.environ.get("ANNOTATOR_CORPUS")


@pytest.mark.skipif(not CORPUS, reason="ANNOTATOR_CORPUS names no folder")
@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "utf-16-be", "cp1256", "iso8859_6", "mac_arabic"])
def test_real_reports_are_read_in_every_encoding_that_holds_them(codec):
    for path in sorted(Path(CORPUS or "").glob("*.txt")):
        data = path.read_text(encoding="utf-8").encode(codec, "ignore")
        text = data.decode(codec)
        if any("\u0621" <= char <= "\u064a" for char in text) or codec.startswith("utf"):
            assert decode(data).text == text.replace("\r\n", "\n"), path.name


@pytest.mark.parametrize(
    ("data", "text", "line_ends"),
    [
        (b"a\r\nb\r\n", "a\nb\n", "crlf"),
        (b"a\rb", "a\nb", "cr"),
        (b"a\nb", "a\nb", "lf"),
        (b"a\r\nb\nc\rd", "a\nb\nc\nd", "mixed"),
        (b"ab", "ab", "none"),
    ],
)
def test_line_ends_become_lf_and_are_named(data, text, line_ends):
    read = decode(data)
    assert (read.text, read.line_ends) == (text, line_ends)


def test_text_is_not_normalised():
    text = "e\u0301 é ا\u0654 أ ﻻ"
    assert decode(text.encode()).text == text


def test_the_habits_of_the_mac_tell_its_arabic_from_iso_8859_6():
    assert decode("قال نعم\rثم ذهب".encode("iso8859_6")).encoding == "mac_arabic"
    assert decode("قال نعم\nثم ذهب".encode("iso8859_6")).encoding == "iso-8859-6"


def docx():
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w/>")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF"),
        (docx(), "a Word document"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a PNG image"),
        (b"SQLite format 3\0\x10\0", "an SQLite database"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "an old Word"),
        (b"PK\x05\x06" + bytes(18), "a ZIP archive"),
        (b"{\\rtf1\\ansi", "a rich text"),
        (bytes(range(256)) * 4, "binary data"),
        (bytes(64), "binary data"),
    ],
)
@pytest.mark.parametrize("encoding", [None, "windows-1256"])
def test_what_is_no_text_is_refused_by_name(data, kind, encoding):
    with pytest.raises(BadInputError, match=kind if encoding is None else "seems to be|NUL|is not windows-1256"):
        decode(data, encoding)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (
            b"The witness said that he had seen nothing at all of the shelling there; " * 4 + b"\0",
            "NUL character at byte 288",
        ),
        ("قال الشاهد".encode()[:-1], "cut off in the middle of a character at byte 17"),
        ("قال الشاهد".encode("utf-16")[:-1], "cut off in the middle of a character at byte 20"),
        ("قال الشاهد نعم".encode("utf-16-be")[:-1], "cut off in the middle of a character at byte 26"),
        ("قال الشاهد".encode() + b"\xff" + "نعم".encode(), "UTF-8 but for byte 0xFF at 19"),
        ("قال".encode() + b"\xed\xa0\x80" + "قال".encode(), "half a surrogate pair at byte 6"),
    ],
)
def test_broken_files_get_a_sentence_that_names_the_place(data, sentence):
    with pytest.raises(BadInputError, match=sentence):
        decode(data)


@pytest.mark.parametrize("name", ["nope", "hex", "rot13", "undefined", "idna", "", "a\0b", "عربي"])
def test_an_unknown_encoding_is_refused_with_the_usual_ones_named(name):
    with pytest.raises(BadInputError, match="try utf-8, utf-16, windows-1256"):
        decode(b"abc", name)


def test_a_wrong_encoding_is_refused_where_the_bytes_do_not_fit():
    with pytest.raises(BadInputError, match="not iso-8859-6: byte 0xFF at 0"):
        decode(b"\xff", "iso-8859-6")
    with pytest.raises(BadInputError, match="not utf-16"):
        decode("قال نعم".encode(), "utf-16")


def test_a_named_encoding_goes_before_detection_and_takes_other_spellings():
    assert decode("قال".encode("mac_arabic"), "x-mac-arabic").text == "قال"
    assert decode("é".encode("cp1252"), "CP1252").encoding == "windows-1252"
    assert decode("قال".encode("utf-16"), "utf-16").text == "قال"
    assert decode("قال".encode("utf-8-sig"), "utf-8").text == "قال"
