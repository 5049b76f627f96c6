"""The files of translations hold every string of the window, and nothing else."""

import ast
import re

import orjson
import pytest

from annotator import errors
from annotator.ui.sentences import CONTEXT, TEMPLATES
from tests.translations.catalogue import (
    FOLDER,
    FORMS,
    LANGUAGES,
    Message,
    compile_to,
    is_of_qt,
    path_of,
    read,
    renewed,
    wanted,
)
from tests.translations.phrases import constants, templates
from tests.translations.sentences import ROOMS, SOURCES
from tests.translations.unsaid import raw_words, unsaid

HELP = "run: make translations, then fill what is missing in resources/translations/annotator_ar.ts, and run it again"
ARABIC = re.compile(r"[\u0621-\u064a]")


@pytest.fixture(scope="module")
def arabic() -> list[Message]:
    return list(read("ar").values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_translated_and_none_is_left_over(language):
    listed = read(language)
    expected = [each.key for each in renewed(language, wanted(), listed)]
    assert sorted(listed) == sorted(expected), HELP
    assert [each.text for each in listed.values() if not all(each.forms or [""])] == [], HELP


def test_the_list_of_sentences_is_that_of_the_code():
    listed = orjson.loads((FOLDER / TEMPLATES).read_bytes())
    assert listed == sorted(each.text for each in wanted() if each.context == CONTEXT), HELP


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_what_the_translations_compile_to(language, tmp_path):
    compile_to(language, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == path_of(language, ".qm").read_bytes(), HELP


def test_a_translation_has_the_holes_of_its_source(arabic):
    def holes(text: str) -> list[str]:
        return re.findall(r"\{\d?\}", text)

    for each in arabic:
        for form in each.forms:
            found = holes(form)
            numbered = [hole for hole in found if hole != "{}"]
            assert len(found) == len(holes(each.text)), each
            assert not numbered or sorted(numbered) == [f"{{{at}}}" for at in range(len(found))], each


def test_a_translation_isolates_what_it_isolates_to_the_end(arabic):
    for each in arabic:
        for form in each.forms:
            opened = sum(form.count(sign) for sign in "\u2066\u2067\u2068")
            assert opened == form.count("\u2069"), each


def test_what_is_counted_has_all_forms(arabic):
    counted = [each for each in arabic if each.counts]
    assert counted
    for each in counted:
        assert len(each.forms) == FORMS["ar"], each
        assert all("%Ln" in form for form in each.forms[3:]), each
        assert "%n" not in each.text, "%Ln writes the number in the window's digits"


def test_a_translation_is_arabic_and_ends_as_its_source_does(arabic):
    same = {"Annotator": "Annotator", "{}: {}": "{}: {}"}
    for each in arabic:
        if each.context == "Language" or each.text in same or is_of_qt(each) or not re.search("[a-z]", each.text):
            continue
        for form in each.forms:
            assert ARABIC.search(form) or not re.sub(r"[{}\d]", "", form), each
            if each.text.endswith((".", "…")) and not form.endswith("\u2069"):  # a command ends without a stop
                assert form[-1] == each.text[-1], each


def test_latin_words_in_arabic_are_isolated(arabic):
    """A command or key keeps its order, whatever stands beside it."""
    allowed = {"Annotator", "English"}
    for each in arabic:
        for form in each.forms if each.context != "Language" and not is_of_qt(each) else ():
            bare = re.sub("\u2066[^\u2069]*\u2069", "", form).replace("%Ln", "")
            assert set(re.findall(r"[A-Za-z]{2,}", bare)) <= allowed, each


def test_every_error_of_the_rooms_below_is_in_the_list():
    names = {name for name in dir(errors) if name.endswith("Error")}
    listed = {each.text for each in wanted() if each.context == CONTEXT}
    found = 0
    for path in (path for room in ROOMS for path in (SOURCES / room).rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        known = constants(tree)
        for node in ast.walk(tree):
            match node:
                case ast.Raise(exc=ast.Call(func=ast.Name(id=name), args=[said, *_])) if name in names:
                    for text in templates(said, known):
                        found += 1
                        assert text in listed or not re.search("[a-z]", text), f"{path.name}:{node.lineno}: {text}"
    assert found > 150


def test_no_words_reach_a_widget_without_a_translation():
    assert unsaid() == []


def test_words_that_reach_a_widget_without_a_translation_are_noticed():
    source = """
button.setText("Open")
button.setToolTip(f"Open {name}" if name else self.tr("Open"))
label = plain_label("", "soft")
raise RefusedError("No document is open.")
raise ValueError("no such language")
"""
    assert [words for _, words in raw_words(ast.parse(source))] == ["Open", "Open ", "No document is open."]


def test_the_glossary_is_kept(arabic):
    """A word of the glossary is always said as it says: looked at in the plainest strings."""
    said = {each.text: each.forms[0] for each in arabic if each.text != "Annotator"}  # the program's name
    page = (SOURCES.parent / "docs" / "glossary.md").read_text("utf-8")
    rows = re.findall(r"^\| ([a-z /]+) \| ([^|]+) \|", page, re.MULTILINE)
    assert len(rows) > 20
    for english, word in rows:
        for form in (english, english.capitalize()):
            if form in said:
                assert said[form].removeprefix("ال") in word.strip(), (english, word, said[form])
