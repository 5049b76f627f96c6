"""The list of all annotations of the open document: sought, sorted, and several of them changed at once."""

from collections.abc import Callable, Collection, Sequence
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QWidget

from annotator.model.annotation import Annotation
from annotator.project.listing import listing
from annotator.store.append import Changed
from annotator.store.listing import Listed
from annotator.ui.acting import Acting
from annotator.ui.keys import us_key
from annotator.ui.line import isolate_number, written_number
from annotator.ui.panels.column import MARGIN, plain_label
from annotator.ui.panels.filterline import FilterLine, SortButton, Way
from annotator.ui.panels.kind_row import KindRow
from annotator.ui.panels.listed_paint import ListedDelegate
from annotator.ui.panels.listed_rows import ListedModel, Listing, named_labels
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.rows import RowList
from annotator.ui.panels.several_bar import SeveralBar
from annotator.ui.several import relabel_several, remove_several, set_several, shared_attributes
from annotator.ui.theme import Theme

_ONE_BY_ONE = 200  # changed annotations; of more all rows are read again


class AnnotationList(RowList):
    """A list in which several rows can be selected; `keyTyped` carries a label's physical key."""

    keyTyped = Signal(str)  # noqa: N815 - named as Qt names signals

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take letters and digits as keys of labels, and Ctrl+A by its place."""
        key = us_key(event)
        if key == "A" and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.selectAll()
            return
        if key and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.keyTyped.emit(key)
            return
        super().keyPressEvent(event)


class AnnotationsPanel(Panel):
    """The list: a click or Enter shows an annotation on the page; it is read while the panel is seen."""

    name = "list"

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(acting, parent)
        self.model = ListedModel(self)
        self._delegate = ListedDelegate()
        self.view = AnnotationList(self.tr("All annotations"), self._delegate)
        self.filter = FilterLine(self.tr("Find annotations by words, label or note"), self.tr("Find an annotation"))
        self.order = SortButton(self.tr("Sort by"), self._orders())
        self.kinds = KindRow()
        self.several = SeveralBar()
        self.empty = plain_label("", "soft")
        self._stale = True
        self._showing = False
        self._on_page: str | None = None
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the heading."""
        return self.tr("List")

    def stop(self) -> QWidget:
        """Return the list, or the line while it has nothing to show."""
        return self.view if self.model.rows or not self.model.listing.rows else self.filter.line

    def acts(self) -> dict[str, Callable[[], object]]:
        """Remove what is selected in the list while it has the focus, else what is selected on the page."""
        return {"remove": self._remove_here}

    # what is shown

    def show_project(self) -> None:
        """Show the labels and the annotations anew."""
        self._load()

    def show_document(self) -> None:
        """Show the annotations of the document that is open."""
        self._load()

    def show_changed(self, changed: Changed) -> None:
        """Read again what an act changed."""
        desk = self.desk
        if desk is None or desk.document is None or desk.document.id not in changed.documents:
            return
        if "annotation" not in changed.families:
            return
        if not self.isVisible() or len(changed.records) > _ONE_BY_ONE:
            self._load()
            return
        rows = {row.id: row for row in self._read(tuple(changed.records))}
        self.model.listing.renew(changed.records, rows.values())
        for name in changed.records:
            self.model.put(name, self._if_matching(rows.get(name)))
        self._tell_rows()

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Choose the row of what is selected on the page; where it is one of several selected, they stay."""
        self._on_page = annotation.id if annotation else None
        if self.isVisible() and not self._stale:
            self._follow()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read what was not read while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._load()
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        self._delegate.theme = theme
        self.kinds.set_theme(theme)
        self.view.viewport().update()

    def _load(self) -> None:
        """Read all rows, or only remember that they are to be read."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        desk = self.desk
        rows = self._read(None)
        text = desk.text if desk else ""
        found = Listing(rows, text, named_labels(desk.labels(), desk.language) if desk else {})
        found.order = self.order.way
        self.kinds.offer({row.kind for row in rows})
        self._show(found)

    def _read(self, ids: Sequence[str] | None) -> list[Listed]:
        desk = self.desk
        if desk is None or desk.document is None:
            return []
        return listing(desk.project, desk.document.id, desk.whose.member, desk.whose.layer, ids)

    def _show(self, found: Listing) -> None:
        kept = set(self._selected_ids())
        self._showing = True
        self.model.show(found, found.matching(self.filter.line.text(), self.kinds.chosen()))
        self._showing = False
        self._select(kept)
        self._follow()
        self._tell_rows()

    def _refill(self) -> None:
        """Show what matches now, in the order asked for now."""
        self.model.listing.order = self.order.way
        self._show(self.model.listing)

    def _if_matching(self, row: Listed | None) -> Listed | None:
        found = self.model.listing
        return row if row and found.matches(row, self.filter.line.text(), self.kinds.chosen()) else None

    def _tell_rows(self) -> None:
        """Say how many there are, and what to do where there are none."""
        shown, there = len(self.model.rows), len(self.model.listing.rows)
        few = f"{written_number(shown)} / " if shown < there else ""
        self.set_count(f"{few}{written_number(there)}" if there else "")
        self.filter.setVisible(bool(there))
        self.empty.setText(self._nothing())
        self._stack.setCurrentWidget(self.view if shown else self.empty)
        self._tell_several()

    def _nothing(self) -> str:
        if self.desk is None or self.desk.document is None:
            return ""
        if self.model.listing.rows:
            return self.tr("No annotation matches. Esc in the line shows all again.")
        if not self.desk.is_own:
            return self.tr("There are no annotations here.")
        return self.tr("None yet. Select words on the page and press a label’s key.")

    # what is selected

    def _follow(self) -> None:
        """Choose the row of the page's annotation, without an echo and without the focus."""
        place = self.model.place(self._on_page)
        if place is None:
            if self._count_selected() < 2:
                self._choose(QModelIndex())
            return
        index = self.model.index(place)
        if not self.view.selectionModel().isSelected(index):
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        self._showing = True
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._showing = False
        if index.isValid():
            self.view.scrollTo(index)
        self._tell_several()

    def _select(self, names: Collection[str]) -> None:
        """Select rows again after all were read, run by run."""
        chosen = QItemSelection()
        places = (at for at, row in enumerate(self.model.rows) if row.id in names)
        for _, run in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
            first, *rest = (at for _, at in run)
            chosen.select(self.model.index(first), self.model.index(rest[-1] if rest else first))
        self.view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)

    def _selected(self) -> list[Listed]:
        ranges = self.view.selectionModel().selection()
        spans = sorted((ranges.at(each).top(), ranges.at(each).bottom()) for each in range(ranges.count()))
        return [row for top, bottom in spans for row in self.model.rows[top : bottom + 1]]

    def _selected_ids(self) -> list[str]:
        return [row.id for row in self._selected()]

    def _count_selected(self) -> int:
        ranges = self.view.selectionModel().selection()
        return sum(ranges.at(each).height() for each in range(ranges.count()))

    def _tell_several(self) -> None:
        """Show the bar for several, with what all of them can take."""
        if self._showing:
            return
        count = self._count_selected()
        self.several.show_count(count)
        if self.desk and count > 1:
            rows = self._selected()
            kinds, labels = {row.kind for row in rows}, {row.label for row in rows}
            offered = [each for each in self.desk.labels() if kinds == {each.kind}]
            self.several.offer(offered, shared_attributes(self.desk, labels), self.desk.language)

    # what a person does

    def _go(self) -> None:
        """Show on the page what is chosen, where it is one."""
        index = self.view.currentIndex()
        if index.isValid() and self._count_selected() == 1 and self.desk and self.desk.document:
            self.acting.go(self.desk.document.id, self.model.rows[index.row()].id)

    def _go_on(self) -> None:
        self._go()
        self.entered.emit()

    def _enter_list(self) -> None:
        if self.model.rows:
            self.view.setFocus()
            if not self.view.currentIndex().isValid():
                self._choose(self.model.index(0))

    def _use_key(self, key: str) -> None:
        label = self.desk.label_of_key(key) if self.desk else None
        if label:
            self._relabel(label)
        else:
            self.acting.failed.emit(self.tr("{} is no label’s key.").format(isolate_number(key)))

    def _relabel(self, label: object) -> None:
        desk, rows = self.desk, self._selected()
        if desk and rows:
            kinds = {row.kind for row in rows}
            self.acting.do(lambda: relabel_several(desk, [row.id for row in rows], kinds, label))  # type: ignore[arg-type]

    def _give(self, attribute: object, value: object) -> None:
        desk, names = self.desk, self._selected_ids()
        if desk and names:
            self.acting.do(lambda: set_several(desk, names, attribute, value))  # type: ignore[arg-type]
            self.view.setFocus()

    def _remove_here(self) -> None:
        if self.view.hasFocus() and self._count_selected():
            self._remove()
        else:
            self.acting.remove()

    def _remove(self) -> None:
        desk, names = self.desk, self._selected_ids()
        if desk and names:
            self.acting.do(lambda: remove_several(desk, names))
            self.view.setFocus()

    # building

    def _orders(self) -> list[Way]:
        return [
            Way("place", self.tr("Place in the text")),
            Way("label", self.tr("Label")),
            Way("words", self.tr("Words")),
            Way("time", self.tr("Time, the latest first")),
        ]

    def _connect(self) -> None:
        self.view.clicked.connect(self._go)
        self.view.committed.connect(self._go_on)
        self.view.keyTyped.connect(self._use_key)
        self.view.selectionModel().selectionChanged.connect(self._tell_several)
        self.filter.asked.connect(self._refill)
        self.filter.onward.connect(self._enter_list)
        self.filter.left.connect(self.entered)
        self.order.chosen.connect(self._refill)
        self.kinds.changed.connect(self._refill)
        self.several.labelled.connect(self._relabel)
        self.several.given.connect(self._give)
        self.several.removed.connect(self._remove)

    def _arrange(self) -> None:
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.filter.add(self.order)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(MARGIN, 6, MARGIN, 0)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.column.addWidget(self.filter)
        self.column.addWidget(self.kinds)
        self.column.addLayout(self._stack, 1)
        self.column.addWidget(self.several)
