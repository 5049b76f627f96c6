"""Where annotations lie, counted by parts of the text: what reading them one by one gives."""

from collections import Counter

from annotator.project import sample
from annotator.project.create import create_project

PARTS = 512


def counted(found):
    return Counter({(each.first, each.last, each.kind, each.label): each.count for each in found})


def by_hand(annotations, length):
    return Counter(
        (
            each.fragments[0][0] * PARTS // length,
            (each.fragments[-1][1] - 1) * PARTS // length,
            each.kind,
            each.label,
        )
        for each in annotations
        if each.fragments
    )


def test_slices_of_a_document_count_each_annotation_once(tmp_path):
    with create_project(tmp_path / "sample.annot", "Rana") as project:
        sample.bring_documents(project, sample.sample_folder())
        sample.bring_work(project, sample.sample_folder())
        member = next(each for each in project.members.values() if each.name == "Annotator 1")
        for document in project.documents():
            for owner, layer in ((member.id, "work"), (None, "gold")):
                wanted = by_hand(project.annotations(document.id, member=owner, layer=layer), document.length)
                assert wanted
                whole = project.spread(document, (0, document.length), PARTS, owner, layer)
                assert counted(whole) == wanted
                halves = [(0, document.length // 2), (document.length // 2, document.length)]
                found = [counted(project.spread(document, half, PARTS, owner, layer)) for half in halves]
                assert found[0] + found[1] == wanted


def test_a_document_without_annotations_has_no_spread(tmp_path):
    with create_project(tmp_path / "bare.annot", "Rana") as project:
        sample.bring_documents(project, sample.sample_folder())
        document = project.documents()[0]
        assert project.spread(document, (0, document.length), PARTS, None, None) == []
