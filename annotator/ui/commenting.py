"""What a person does with comments, each act one call to the project; and what a new one would be about."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from annotator.errors import RefusedError
from annotator.model.annotation import Annotation
from annotator.model.comment import Comment
from annotator.project import comments
from annotator.ui.desk import Desk, Done, words_in

_MOST = 200  # code points of what is selected, which may be all of a long text


@dataclass(frozen=True, slots=True)
class About:
    """What a comment is about: an annotation (an id), a range in code points, or a document; `words` begin its text."""

    document: str
    annotation: str | None = None
    span: tuple[int, int] | None = None
    words: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment and its answers; `answers` have a depth, 1 for an answer to the first."""

    first: Comment
    answers: tuple[tuple[int, Comment], ...] = field(default=())

    @property
    def settled(self) -> bool:
        """Whether its first comment is settled."""
        return self.first.settled


def about_selected(desk: Desk, span: tuple[int, int] | None, annotation: Annotation | None) -> About | None:
    """Return what a comment would be about now: the selected words, the annotation, or the document that is open."""
    document = desk.document
    if document is None:
        return None
    if span:
        return About(document.id, None, span, desk.text[span[0] : min(span[1], span[0] + _MOST)], document.title)
    if annotation and annotation.document == document.id:
        words = " … ".join(annotation.quotes) or desk.named(annotation.label)
        return About(document.id, annotation.id, None, words, document.title)
    return About(document.id, title=document.title)


def threads(found: Sequence[Comment]) -> list[Thread]:
    """Return the comments of a document as threads in the order of the text, those on the whole document first."""
    known, depths = {each.id for each in found}, dict[str, int]()
    begun: list[tuple[Comment, list[tuple[int, Comment]]]] = []
    for each in found:
        if begun and each.answers in depths and each.answers in known:
            depths[each.id] = depths[each.answers or ""] + 1
            begun[-1][1].append((depths[each.id], each))
        else:
            depths[each.id] = 0
            begun.append((each, []))
    made = [Thread(first, tuple(answers)) for first, answers in begun]
    return sorted(made, key=lambda thread: thread.first.fragments[0] if thread.first.fragments else (-1, -1))


# acts


def say(desk: Desk, about: About, text: str, private: bool) -> Done:
    """Write a comment."""
    fragments = [words_in(desk.project.text(about.document), about.span)] if about.span else []
    comments.add_comment(
        desk.project, about.document, text, annotation=about.annotation, fragments=fragments, private=private
    )
    return Done(desk.project.changed, _tr("Commented"), about.annotation)


def answer(desk: Desk, comment: Comment, text: str, private: bool) -> Done:
    """Answer a comment, about what it is about."""
    comments.add_comment(desk.project, comment.document, text, answers=comment.id, private=private)
    return Done(desk.project.changed, _tr("Answered"))


def change(desk: Desk, comment: Comment, text: str) -> Done:
    """Change the words of a comment of one's own."""
    if text.strip() == comment.text:
        raise RefusedError(_tr("The comment says that already; change its words, or press Escape."))
    return Done(comments.edit_comment(desk.project, comment.id, text), _tr("Comment changed"))


def settle(desk: Desk, comment: Comment) -> Done:
    """Settle a comment, or open it again where it is settled."""
    changed = comments.settle(desk.project, comment.id, not comment.settled)
    return Done(changed, _tr("Opened again") if comment.settled else _tr("Settled"))


def remove(desk: Desk, comment: Comment) -> Done:
    """Remove a comment of one's own."""
    return Done(comments.remove_comment(desk.project, comment.id), _tr("Comment removed"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commenting", text)
