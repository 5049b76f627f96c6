"""The report: HTML that escapes and parses, a PDF whose words are found, in the language that is asked for."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from html.parser import HTMLParser

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QWidget

from annotator.errors import BadInputError, StorageError
from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project.corpus import import_corpora
from annotator.review.agreement.project import agreement
from annotator.ui.agreement.report.blocks import Paragraph, Table
from annotator.ui.agreement.report.html import html
from annotator.ui.agreement.report.paged import HEIGHT, MARGIN, pages
from annotator.ui.agreement.report.saving import save_report
from annotator.ui.language import language, spoken, use_language
from annotator.ui.line import without_isolates
from tests.unit.cli.conftest import run

__all__ = ["run"]
MEMBERS = ("سَلْمى (المراجِعة)", "<script>alert(1)</script>", "Nour & “Co”")
TITLE = '</title><img src=x onerror="alert(2)"> تقرير (١)'
_VOID = {"meta", "img", "br"}


class Page(HTMLParser):
    """An HTML page whose elements are all closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(without_isolates(data))

    def tags(self, name):
        return [attributes for tag, attributes in self.seen if tag == name]


@pytest.fixture(autouse=True)
def _english(qapp):
    before = QLocale()
    use_language(qapp, "en")
    yield
    QLocale.setDefault(before)


@pytest.fixture
def done(project_path, run, tmp_path):
    """Three members with hostile names are done with six texts with hostile titles."""
    from annotator.project.session import open_project

    texts = [f"Shelling hit market number {number}, residents said.\n" for number in range(6)]
    with open_project(project_path) as project:
        documents = [
            CorpusDocument(Document(document_id(text), f"{TITLE} {n}", len(text)), text) for n, text in enumerate(texts)
        ]
        import_corpora(project, [Corpus(tuple(documents))])
        ids = [each.id for each in project.documents()]
    for name in MEMBERS:
        assert run("member", "add", project_path, name).status == 0
    import orjson

    lines = [
        {"document": each, "member": name, "label": label, "fragments": [[start, end]]}
        for n, each in enumerate(ids)
        for m, name in enumerate(MEMBERS)
        for label, start, end in (("shelling", 0, 8), ("place" if (n + m) % 3 else "facility", 13, 19 + (m == n % 3)))
    ]
    ran = run("annotate", project_path, "--jsonl", "-", given=b"\n".join(map(orjson.dumps, lines)))
    assert ran.status == 0, ran.err
    for each in ids:
        for name in MEMBERS:
            assert run("done", project_path, each, "--as", name).status == 0
    with open_project(project_path) as project:
        yield project


def saved(project, path, code="en"):
    save_report(project, agreement(project), path, code)
    return path


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_page_parses_and_what_names_hold_is_text(done, tmp_path, code):
    text = saved(done, tmp_path / "a.html", code).read_text("utf-8")
    page = Page(text)
    assert page.tags("html") == [{"lang": code, "dir": "rtl" if code == "ar" else "ltr"}]
    assert not page.tags("script")
    assert not page.tags("img")
    assert all(not name.startswith("on") for _, attributes in page.seen for name in attributes)
    assert all(any(name in each for each in page.texts) for name in MEMBERS)
    assert any(TITLE in each for each in page.texts)


def test_it_needs_nothing_else_and_its_charts_are_drawings_with_names_of_their_own(done, tmp_path):
    page = Page(saved(done, tmp_path / "a.html").read_text("utf-8"))
    assert len(page.tags("svg")) > 10
    ids = [each["id"] for each in page.tags("path") if "id" in each]
    assert len(ids) == len(set(ids))
    links = {each["xlink:href"].removeprefix("#") for each in page.tags("use")}
    assert links <= set(ids)
    others = {name for _, attributes in page.seen for name in attributes} & {"src", "href", "data"}
    assert not others
    assert len(page.tags("table")) > 10
    assert len(page.tags("bdi")) >= 6


def test_an_arabic_report_is_arabic_whatever_the_window_speaks(done, tmp_path):
    texts = Page(saved(done, tmp_path / "a.html", "ar").read_text("utf-8")).texts
    assert any("التوافق" in each for each in texts)
    assert any("١٫٠٠٠" in each for each in texts)
    assert any("قصف" in each for each in texts)
    assert not any("Members, pair by pair" in each or "nothing to compare" in each for each in texts)
    assert language() == "en"


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_pdf_opens_and_its_words_are_found(done, tmp_path, code):
    pdf = pypdfium2.PdfDocument(saved(done, tmp_path / "a.pdf", code))
    found = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    assert len(pdf) > 3
    words = {"ar": ("سَلْمى", "<script>", "Nour", "التوافق", "الأعضاء"), "en": ("Members, pair by pair", "Nour & “Co”")}
    assert all(each in found for each in words[code])
    assert (HEIGHT - 4) * 0.75 < pdf[0].get_size()[1] < (HEIGHT + 4) * 0.75


def test_nothing_is_cut_by_the_foot_of_a_page_and_a_long_table_has_its_heads_again(qapp):
    rows = [[f"name {number} " + "long " * (number % 40), "0.5"] for number in range(200)]
    drawn = pages([Paragraph("First."), Table(["Name", "Value"], ["name", "number"], rows)], "en")
    assert len(drawn) > 5
    for each in drawn:
        lines = [words.line for words in each.words]
        assert sum("Name" in line for line in lines) == 1
        assert all(words.y < HEIGHT - MARGIN for words in each.words[:-1])
    shown = " ".join(words.line for each in drawn for words in each.words)
    assert all(f"name {number} " in shown for number in range(200))


def test_a_table_that_is_too_wide_is_made_to_fit(qapp):
    heads = ["Document", *(f"Krippendorff’s alpha of stretches {n}" for n in range(9))]
    [page] = pages([Table(heads, ["name", *["number"] * 9], [["a" * 60, *["nothing to compare"] * 9]])], "ar")
    for words in page.words:
        assert all(-1 <= cell.left <= cell.right <= 795 for cell in words.cells)


def test_characters_that_html_has_no_place_for_are_left_out(qapp):
    assert "\x00" not in html([Paragraph("a\x00b\x1b")], "t\x07", "en")


def test_nothing_done_by_two_is_said(project, tmp_path):
    texts = Page(saved(project, tmp_path / "a.html").read_text("utf-8")).texts
    assert any("no document is done by two members" in each for each in texts)
    assert len(pypdfium2.PdfDocument(saved(project, tmp_path / "a.pdf", "ar"))) == 1


def test_another_suffix_and_a_folder_that_is_not_there_are_told_in_a_sentence(project, tmp_path):
    with pytest.raises(BadInputError, match="end the name in"):
        saved(project, tmp_path / "a.docx")
    for suffix in (".html", ".pdf"):
        with pytest.raises(StorageError, match="cannot be written"):
            saved(project, tmp_path / "none" / f"a{suffix}")


def test_another_language_for_a_while_is_not_told_to_what_is_on_the_screen(qapp, qtbot):
    class Ear(QWidget):
        heard = 0

        def changeEvent(self, event):  # noqa: N802 - Qt's name
            self.heard += event.type() == QEvent.Type.LanguageChange

    ear = Ear()
    qtbot.addWidget(ear)
    before, side = QLocale(), qapp.layoutDirection()
    with spoken("ar"):
        assert language() == "ar"
        assert QLocale().language() == QLocale.Language.Arabic
    qapp.processEvents()
    assert (language(), QLocale(), qapp.layoutDirection(), ear.heard) == ("en", before, side, 0)
    assert side == Qt.LayoutDirection.LeftToRight
    with pytest.raises(ValueError, match="no language"), spoken("tlh"):
        pass
