"""Documents are described and entries added; texts never change."""

import pytest

from annotator.errors import BadInputError, NotFoundError, RefusedError
from annotator.project import documents, entries, people
from annotator.project.session import claim


def test_metadata_change_and_the_text_does_not(project):
    before = project.documents()[0]
    text = project.text(before.id)
    documents.describe(project, before.id, publisher="لجنة  التوثيق", published="2019-09-25", labels=["news-report"])
    after = project.document(before.id)
    assert (after.publisher, after.published, after.labels) == ("لجنة التوثيق", "2019-09-25", ("news-report",))
    assert (after.title, project.text(after.id)) == (before.title, text)
    project.undo()
    assert project.documents()[0] == before


@pytest.mark.parametrize(
    ("said", "error"),
    [
        ({"length": 3}, "cannot be changed"),
        ({"title": "  "}, "needs a title"),
        ({"direction": "up"}, "no direction"),
        ({"language": "Arabic!"}, "language tag"),
        ({"published": "last Tuesday"}, "not a date"),
        ({"published": "3/4/2017"}, "two dates"),
        ({}, "Say what to change .* title, language"),
    ],
)
def test_what_cannot_be_is_refused(project, said, error):
    with pytest.raises(BadInputError, match=error):
        documents.describe(project, project.documents()[0].id, **said)


@pytest.mark.parametrize(
    ("written", "kept"),
    [("١٤٤١-٠١-٢٥ هـ", "2019-09-24"), ("mid-January 2017", "2017-01-1X"), ("2017-01?", "2017-01?"), (" ", "")],
)
def test_the_date_of_publication_is_kept_as_edtf(project, written, kept):
    name = project.documents()[0].id
    documents.describe(project, name, published=written)
    assert project.document(name).published == kept


def test_a_label_that_is_none_for_documents_is_refused(project):
    with pytest.raises(RefusedError, match="person"):
        documents.describe(project, project.documents()[0].id, labels=["person"])


def test_only_a_manager_describes(project):
    people.add_member(project, "Basel")
    claim(project, "Basel")
    with pytest.raises(RefusedError, match="Only a manager"):
        documents.describe(project, project.documents()[0].id, title="x")


def test_an_entry_is_added_and_found_by_any_of_its_names(project):
    people.add_member(project, "Basel")
    claim(project, "Basel")
    added = entries.add_entry(project, "سامر العلي", "Person", ["Samer al-Ali", " Samer  al-Ali "])
    assert project.entries() == [added]
    name = project.annotate("Two accounts", "person", [(50, 60)], entry="Samer al-Ali")
    assert project.annotations(ids=[name])[0].entry == added.id
    with pytest.raises(NotFoundError, match="No entry"):
        project.annotate("Two accounts", "person", [(50, 60)], entry="Nobody")
