"""The quiet bar below the list of annotations while several are selected: label, attribute, remove, each for all."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from annotator.model.schema import Attribute, Label, active
from annotator.ui.flow import flowing
from annotator.ui.line import isolate
from annotator.ui.panels.column import MARGIN, plain_label
from annotator.ui.panels.filterline import SeekLine
from annotator.ui.style import panel_font


class SeveralBar(QWidget):
    """`labelled` carries a Label, `given` an Attribute and its value (None clears it), `removed` nothing."""

    labelled = Signal(object)
    given = Signal(object, object)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("several")
        self.count = plain_label("", "soft", 0.92)
        self.label = self._button(self.tr("Label…"), self.tr("Give all selected annotations another label"))
        self.attribute = self._button(self.tr("Attribute…"), self.tr("Give all selected annotations a value"))
        self.remove = self._button(self.tr("Remove"), self.tr("Remove all selected annotations (Delete)"))
        self.line = SeekLine(self.tr("Value"), "")
        self._asked: Attribute | None = None
        self._arrange()
        self.remove.clicked.connect(self.removed)
        self.line.onward.connect(self._give)
        self.line.left.connect(self.line.hide)

    def show_count(self, count: int) -> None:
        """Say how many are selected; the bar is there for two and more."""
        self.count.setText(self.tr("%Ln selected", "", count))
        self.setVisible(count > 1)
        self.line.hide()

    def offer(self, labels: Sequence[Label], attributes: Sequence[Attribute], language: str) -> None:
        """Offer what all that is selected can take."""
        self.label.setMenu(self._labels(labels, language))
        self.label.setEnabled(bool(labels))
        self.attribute.setMenu(self._attributes(attributes, language))
        self.attribute.setEnabled(bool(attributes))

    def _labels(self, labels: Sequence[Label], language: str) -> QMenu:
        menu = QMenu(self.label)
        for each in labels:
            item = menu.addAction("\t".join(filter(None, [_plain(each.title.in_language(language)), each.key])))
            item.setObjectName(each.id)
            item.triggered.connect(lambda _=False, label=each: self.labelled.emit(label))
        return menu

    def _attributes(self, attributes: Sequence[Attribute], language: str) -> QMenu:
        menu = QMenu(self.attribute)
        for each in attributes:
            if each.type in ("choice", "choices", "yes/no"):
                self._values(menu, each, language)
            else:
                item = menu.addAction(_plain(each.title.in_language(language)) + "…")
                item.setObjectName(each.id)
                item.triggered.connect(lambda _=False, one=each: self._ask(one, one.title.in_language(language)))
        return menu

    def _values(self, menu: QMenu, attribute: Attribute, language: str) -> None:
        inner = menu.addMenu(_plain(attribute.title.in_language(language)))
        inner.menuAction().setObjectName(attribute.id)
        known = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
        if attribute.type != "yes/no":
            known = [(each.id, each.title.in_language(language)) for each in active(attribute.choices)]
        for value, title in known:
            item = inner.addAction(_plain(title))
            item.setObjectName(value)
            item.triggered.connect(lambda _=False, value=value: self.given.emit(attribute, value))
        inner.addSeparator()
        inner.addAction(self.tr("No value")).triggered.connect(lambda: self.given.emit(attribute, None))

    def _ask(self, attribute: Attribute, title: str) -> None:
        self._asked = attribute
        self.line.clear()
        self.line.setPlaceholderText(self.tr("{}, then Enter; empty for none").format(isolate(title)))
        self.line.setAccessibleName(title)
        self.line.show()
        self.line.setFocus()

    def _give(self) -> None:
        if self._asked:
            self.given.emit(self._asked, self.line.text().strip() or None)

    def _button(self, title: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(title)
        button.setFont(panel_font(0.92))
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setObjectName("several-act")
        return button

    def _arrange(self) -> None:
        row = QWidget()
        row.setObjectName("inside")
        flow = flowing(row, 2)
        self.count.setMinimumHeight(self.remove.sizeHint().height())
        for each in (self.count, self.label, self.attribute, self.remove):
            flow.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 6, MARGIN - 6, 6)
        column.setSpacing(4)
        column.addWidget(row)
        column.addWidget(self.line)
        self.line.hide()
        self.hide()


def _plain(title: str) -> str:
    return title.replace("&", "&&")
