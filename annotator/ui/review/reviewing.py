"""Beginning and leaving the review, and how members are called in it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, SignalInstance

from annotator.errors import AnnotatorError
from annotator.review.blindness import is_blind
from annotator.ui.acting import Acting
from annotator.ui.desk import sentence_of
from annotator.ui.settings import recall_settings, remember_settings
from annotator.ui.source import EVERYONE, Whose


def begin_or_leave(acting: Acting, raised: SignalInstance) -> None:
    """Show everyone's work side by side with the panel in front, or one's own work again."""
    desk = acting.desk
    if desk is None:
        return
    if not desk.may_review:
        acting.failed.emit(_tr("Only a reviewer or manager reviews what others marked."))
        return
    person = desk.project.person
    if desk.is_review:
        acting.showing.emit(Whose(person.id if person else None))
        return
    acting.showing.emit(EVERYONE)
    raised.emit()


def names_or_letters(acting: Acting) -> None:
    """Call members by letters that name nobody, or by their names again; remembered for the person."""
    if acting.desk and is_blind(acting.desk.project):
        acting.failed.emit(_tr("Letters hold for all reviewers of this project; a manager chose so."))
        return
    settings = recall_settings()
    try:
        remember_settings(replace(settings, blind=not settings.blind))
    except AnnotatorError as error:
        acting.failed.emit(sentence_of(error))
        return
    if acting.desk and acting.desk.is_review:
        acting.showing.emit(acting.desk.whose)
    said = _tr("The review shows members’ names.") if settings.blind else _tr("The review shows letters for members.")
    acting.said.emit(said)


def lanes_or_joined(acting: Acting, lanes: bool) -> None:
    """Show a lane for each member, or what is alike as one mark; remembered for the person."""
    try:
        remember_settings(replace(recall_settings(), lanes=lanes))
    except AnnotatorError as error:
        acting.failed.emit(sentence_of(error))
        return
    if acting.desk and acting.desk.is_review:
        acting.showing.emit(acting.desk.whose)
    said = _tr("The review shows a lane for each member.") if lanes else _tr("The review joins marks that are alike.")
    acting.said.emit((acting.desk.too_many() if acting.desk else "") or said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reviewing", text)
