"""What the palette offers: every action, the panels, the labels of the tag set, and the documents."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from annotator.ui.acting import Acting
from annotator.ui.actions.table import ACTIONS, GROUPS
from annotator.ui.actions.tongues import names_of
from annotator.ui.palette import Offer


def offers(acts: Mapping[str, Callable[[], object]], act: Callable[[str], None], acting: Acting) -> list[Offer]:
    """Return all offers, actions first; `act` does an action by its id."""
    return [*_actions(acts, act), *_labels(acting), *_documents(acting)]


def _actions(acts: Mapping[str, Callable[[], object]], act: Callable[[str], None]) -> Iterator[Offer]:
    groups = {name: QCoreApplication.translate("Actions", title) for name, title in GROUPS}
    for each in ACTIONS:
        if each.id in acts and each.id != "palette":
            keys = each.bound[0] if each.bound else ""
            yield Offer(each.named(), groups[each.group], keys, names_of(each), partial(act, each.id))


def _labels(acting: Acting) -> Iterator[Offer]:
    desk = acting.desk
    kind = _tr("Label")
    for label in desk.labels() if desk else ():
        names = (label.title.en, label.title.ar, label.id)
        title = label.title.in_language(desk.language) if desk else label.id
        yield Offer(title, kind, label.key, names, partial(acting.use_label, label))


def _documents(acting: Acting) -> Iterator[Offer]:
    kind = _tr("Document")
    for each in acting.desk.project.held() if acting.desk else ():
        yield Offer(each.title, kind, "", (each.title, each.publisher), partial(acting.go, each.id))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Offers", text)
