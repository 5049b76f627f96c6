"""Every place of the same words: found folded, shown with what stands around them, tagged in one act."""

from time import perf_counter

import pytest

from annotator.errors import BadInputError, NotFoundError, RefusedError
from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project import occurrences, people
from annotator.project.corpus import import_corpora
from tests.texts import ARABIC, ENGLISH, at
from tests.unit.project.undoing import one_act, refused

STORY = "قال النِّظامُ إن النظام لم يقصف، وبالنظام نفسه؛ وللنظام ونظامهم وانتظام.\nونفى النظام ذلك."


@pytest.fixture
def story(project) -> str:
    document = Document(document_id(STORY), "النظام", len(STORY), "ar")
    import_corpora(project, [Corpus([CorpusDocument(document, STORY)])])
    return document.id


def quotes(found) -> list[str]:
    return [each.quote for each in found]


def test_words_are_found_whatever_their_signs_and_inside_other_words(project, story):
    found = list(occurrences.occurrences(project, "نظام", "group", story))
    assert quotes(found) == ["نِّظامُ", "نظام", "نظام", "نظام", "نظام", "نظام"]
    assert all(STORY[each.start : each.end] == each.quote for each in found)


def test_whole_words_may_have_proclitics_but_no_endings_and_the_place_is_that_of_the_words(project, story):
    found = occurrences.occurrences(project, "النظام", "group", story, whole_words=True)
    assert quotes(found) == ["النِّظامُ", "النظام", "النظام", "النظام"]
    inside = list(occurrences.occurrences(project, "نظام", "group", story, whole_words=True))
    assert quotes(inside) == ["نِّظامُ", "نظام", "نظام", "نظام", "نظام"]
    assert STORY[inside[3].start - 3 : inside[3].end] == "وللنظام"


def test_what_stands_around_comes_in_whole_words_of_the_same_paragraph(project, arabic):
    (found,) = occurrences.occurrences(project, "القصف", "person", arabic)
    assert found.before == "وقال المتحدث سامر العلي إن "
    assert found.after.startswith(" أوقع 18 قتيلاً، بينما")
    assert ARABIC[found.end :].startswith(found.after)
    assert ARABIC[found.end + len(found.after)] == " "
    assert 40 <= len(found.after) <= 80


def test_the_whole_corpus_is_searched_and_what_the_person_has_tagged_is_told(project, story, arabic):
    basel = people.add_member(project, "Basel").id
    spans = [each for each in range(len(STORY)) if STORY.startswith("النظام", each)]
    project.annotate(story, "group", [(spans[0], spans[0] + 6)])
    project.annotate(story, "person", [(spans[1], spans[1] + 6)])
    project.annotate(story, "group", [(spans[1], spans[1] + 6)], member=basel)
    found = list(occurrences.occurrences(project, "النظام", "group", None))
    assert [each.tagged for each in found if each.quote == "النظام"] == [True, False, False]
    both = occurrences.occurrences(project, "18", "number", None)
    assert {each.document for each in both} == {arabic, document_id(ENGLISH)}


def test_no_label_a_documents_label_and_no_words_are_refused_before_anything_is_walked(project):
    label = next(each for each in project.schema.labels.values() if each.kind == "document")
    with pytest.raises(NotFoundError):
        occurrences.occurrences(project, "قصف", "no-such-label", None)
    with pytest.raises(RefusedError, match="a label for documents"):
        occurrences.occurrences(project, "قصف", label.id, None)
    with pytest.raises(BadInputError, match="nothing to look for"):
        occurrences.occurrences(project, "  ", "person", None)


def test_places_in_many_documents_are_tagged_in_one_act_and_undone_in_one(project, arabic):
    english = document_id(ENGLISH)
    places = [(arabic, at(ARABIC, "18")), (english, at(ENGLISH, "18")), ("Two accounts", at(ENGLISH, "20"))]
    with one_act(project):
        written = occurrences.tag_all(project, "number", places)
    found = {each.id: each for each in project.annotations()}
    assert [found[name].quotes for name in written.ids] == [("18",), ("18",), ("20",)]
    assert written.changed.documents == {arabic, english}
    assert all(each.tagged for each in occurrences.occurrences(project, "18", "number", None))


def test_no_place_is_skipped_in_silence_nor_tagged_twice(project, arabic):
    place = (arabic, at(ARABIC, "18"))
    project.annotate(arabic, "number", [place[1]])
    other = (arabic, at(ARABIC, "20"))
    for places, why in (
        ([place, other], "1 of 2 places are tagged “number” already"),
        ([place], "This place is tagged"),
        ([other, other], "1 of the places are given twice"),
        ([other, (arabic, (5, 5))], "is empty"),
        ([other, (arabic, (0, 9999))], "outside the text"),
        ([other, ("nowhere", (0, 3))], "No document is called"),
        ([], "No place is chosen"),
    ):
        with refused(project, why):
            occurrences.tag_all(project, "number", places)


def test_a_thousand_places_are_tagged_in_a_second(project):
    text = "قصف الطيران السوق.\n" * 1000
    document = Document(document_id(text), "طويل", len(text), "ar")
    import_corpora(project, [Corpus([CorpusDocument(document, text)])])
    begun = perf_counter()
    found = list(occurrences.occurrences(project, "السوق", "facility", document.id))
    occurrences.tag_all(project, "facility", [(each.document, (each.start, each.end)) for each in found])
    assert project.counts()[document.id] == 1000
    assert perf_counter() - begun < 2
