"""Acts on the selected annotation: its edges, splitting and joining, copying, and tagging the same words everywhere."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QWidget

from annotator.errors import AnnotatorError, RefusedError
from annotator.project import spans
from annotator.project.annotate import respan
from annotator.project.occurrences import tag_all
from annotator.project.spans import Edge, Unit
from annotator.ui.acting import Acting
from annotator.ui.desk import Desk, Done, sentence_of, words_in
from annotator.ui.every import EveryDialog
from annotator.ui.line import dotted, isolate

_EDGES: dict[str, tuple[Edge, int, Unit]] = {
    "end-longer": ("end", 1, "grapheme"),
    "end-shorter": ("end", -1, "grapheme"),
    "end-longer-word": ("end", 1, "word"),
    "end-shorter-word": ("end", -1, "word"),
    "start-longer": ("start", -1, "grapheme"),
    "start-shorter": ("start", 1, "grapheme"),
    "start-longer-word": ("start", -1, "word"),
    "start-shorter-word": ("start", 1, "word"),
}


class Tagging(QObject):
    """Does them on what the page has selected, over `window`."""

    def __init__(self, acting: Acting, window: QWidget) -> None:
        super().__init__(acting)
        self._acting = acting
        self._window = window
        self._copied: str | None = None
        acting.canvas.markStretched.connect(self._stretch)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the table do here."""
        canvas = self._acting.canvas
        return {
            "trim": lambda: self._on_selected(_trim),
            "split": lambda: self._on_selected(partial(_split, at=canvas.caret)),
            "join": self._join,
            "take-off": lambda: self._on_selected(partial(_take_off, at=canvas.caret)),
            "copy": self._copy,
            "paste": self._paste,
            "every": self.tag_every,
            "grow": canvas.grow_selection,
            "shrink": canvas.shrink_selection,
            **{name: partial(self._on_selected, partial(_move, how=how)) for name, how in _EDGES.items()},
        }

    def tag_every(self) -> None:
        """Show all places where the selected words, or those of the selected annotation, stand; tag the ticked ones."""
        desk = self._acting.desk
        words = self._words(desk)
        if desk is None or not words:
            self._acting.failed.emit(self.tr("Select words first, or an annotation."))
            return
        chosen = desk.annotation(self._acting.canvas.selected_mark)
        dialog = EveryDialog(desk, words, chosen.label if chosen else "", self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            label, places = dialog.label(), dialog.chosen()
            self._acting.do(lambda: _tag_every(desk, label, places))
        dialog.deleteLater()

    def _words(self, desk: Desk | None) -> str:
        if desk is None:
            return ""
        if span := self._acting.canvas.selection():
            return desk.text[slice(*span)].strip()
        annotation = desk.annotation(self._acting.canvas.selected_mark)
        return annotation.quotes[0] if annotation and annotation.quotes else ""

    def _on_selected(self, act: Callable[[Desk, str], Done]) -> None:
        desk, mark = self._acting.desk, self._acting.canvas.selected_mark
        if desk and mark:
            self._acting.do(lambda: act(desk, mark))
        else:
            self._acting.failed.emit(self.tr("Click an annotation first."))

    def _join(self) -> None:
        span = self._acting.canvas.selection()
        if span:
            self._on_selected(lambda desk, mark: _add(desk, mark, span))
        else:
            self._acting.failed.emit(self.tr("Click an annotation, then select the words to join to it."))

    def _copy(self) -> None:
        mark, desk = self._acting.canvas.selected_mark, self._acting.desk
        annotation = desk.annotation(mark) if desk else None
        if desk is None or annotation is None:
            self._acting.failed.emit(self.tr("Click an annotation first."))
            return
        try:
            desk.writable()  # a copy stands among the work that it was taken from
        except AnnotatorError as error:
            self._acting.failed.emit(sentence_of(error))
            return
        self._copied = annotation.id
        said = self.tr("Copied: {}; select words and put it on them.")
        self._acting.said.emit(said.format(desk.named(annotation.label)))

    def _paste(self) -> None:
        desk, span, copied = self._acting.desk, self._acting.canvas.selection(), self._copied
        if desk is None or copied is None:
            self._acting.failed.emit(self.tr("Copy an annotation first, with Ctrl+Shift+C."))
        elif span is None:
            self._acting.failed.emit(self.tr("Select the words that the copy shall stand on."))
        else:
            self._acting.do(lambda: _copy(desk, copied, span))

    def _stretch(self, mark: str, fragment: int, start: int, end: int) -> None:
        desk = self._acting.desk
        if desk:
            self._acting.do(lambda: _respan(desk, mark, fragment, (start, end)))


def _trim(desk: Desk, mark: str) -> Done:
    return _told(desk, mark, spans.trim)


def _move(desk: Desk, mark: str, how: tuple[Edge, int, Unit]) -> Done:
    return _told(desk, mark, lambda project, name: spans.move_edge(project, name, *how))


def _told(desk: Desk, mark: str, act: Callable[..., object]) -> Done:
    """Do an act that changes the words of one annotation, and say which they are now."""
    desk.writable(mark)
    act(desk.project, mark)
    now = desk.annotation(mark)
    words = " … ".join(now.quotes) if now else ""
    return Done(desk.project.changed, _tr("Now: {}").format(isolate(" ".join(words.split()))), mark)


def _split(desk: Desk, mark: str, at: int) -> Done:
    desk.writable(mark)
    whole = desk.annotation(mark)
    if whole and not any(start < at < end for start, end in whole.fragments):
        raise RefusedError(_tr("Put the caret inside the annotation, where it shall be parted."))
    written = spans.split(desk.project, mark, at)
    return Done(written.changed, _tr("Split in two"), mark)


def _take_off(desk: Desk, mark: str, at: int) -> Done:
    done = _told(desk, mark, lambda project, name: spans.remove_fragment(project, name, at))
    now = desk.annotation(mark)
    return done if now and now.fragments else replace(done, sentence=_tr("It stands on no words now"))


def _add(desk: Desk, mark: str, span: tuple[int, int]) -> Done:
    words = words_in(desk.text, span)
    return _told(desk, mark, lambda project, name: spans.add_fragment(project, name, words))


def _copy(desk: Desk, copied: str, span: tuple[int, int]) -> Done:
    desk.writable()
    annotation = desk.annotation(copied)
    if annotation is None or desk.document is None or annotation.document != desk.document.id:
        raise RefusedError(_tr("What was copied is not in this document; copy another."))
    name = spans.copy(desk.project, copied, words_in(desk.text, span))
    return Done(desk.project.changed, _tr("Tagged: {}").format(desk.named(annotation.label)), name)


def _respan(desk: Desk, mark: str, fragment: int, span: tuple[int, int]) -> Done:
    now = desk.annotation(mark)
    if now is None:
        raise RefusedError(_tr("The annotation was removed meanwhile; select another."))
    fragments = [span if at == fragment else each for at, each in enumerate(now.fragments)]
    return _told(desk, mark, lambda project, name: respan(project, name, fragments))


def _tag_every(desk: Desk, label: str, places: list[tuple[str, tuple[int, int]]]) -> Done:
    desk.writable()
    written = tag_all(desk.project, label, places)
    said = _tr("Tagged: {}").format(desk.named(label))
    count = QCoreApplication.translate("Tagging", "in %Ln place(s)", None, len(places))
    return Done(written.changed, dotted([said, count]), None)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tagging", text)
