"""Sharing documents out by a rule: whom, how many to each, which share to all; the plan is seen before it is so."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.model.entry import Member
from annotator.project.team import assigned
from annotator.review.assigning import Plan, plan_rule
from annotator.ui.desk import Desk, documents_phrase, sentence_of
from annotator.ui.dialog import Dialog
from annotator.ui.line import dotted, isolate, isolate_number, listed, written_number
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.progress.cells import Cell, Line, Sheet, bar_of
from annotator.ui.progress.table import ProgressTable

_TABLE = QSize(360, 96)  # the least that shows something


class RuleDialog(Dialog):
    """`plan` is what would be written; accepted, it is the caller who writes it.

    `chosen` are the documents (ids) that were chosen before: the rule may be for them alone.
    """

    def __init__(self, desk: Desk, chosen: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Assign by a rule"))
        self._desk, self._chosen, self._seed = desk, chosen, 0
        self.plan: Plan = []
        self.members = {each.id: self._tick(each) for each in desk.project.members.values() if not each.retired}
        self.each, self.share, self.of = QSpinBox(), QSpinBox(), QComboBox()
        self.again = QPushButton(self.tr("Another lot"))
        self.sentence = leading(plain_label("", "soft", 0.95))
        self.people = ProgressTable(self.tr("What each member gets"), wide=3)
        self.documents = ProgressTable(self.tr("Who gets each document"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_on = self.buttons.addButton(self.tr("Assign"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._arrange()
        self._connect()
        self._work_out()
        next(iter(self.members.values()), self.each).setFocus()

    def _tick(self, member: Member) -> QCheckBox:
        box = QCheckBox(isolate(member.name).replace("&", "&&"))
        box.setChecked(member.role == "annotator")
        return box

    # what the rule comes to

    def _work_out(self) -> None:
        """Work the plan out anew and show it."""
        people, documents = self._people(), self._documents()
        self.plan, fault = [], ""
        self.each.setMaximum(max(1, len(people)))
        try:
            share = self.share.value() / 100
            self.plan = plan_rule(self._desk.project, documents, people, self.each.value(), share, seed=self._seed)
        except AnnotatorError as error:
            fault = sentence_of(error)
        self.sentence.setObjectName("fault" if fault else "soft")
        self.sentence.style().polish(self.sentence)
        self.sentence.setText(fault or self._told())
        self.go_on.setEnabled(bool(self.plan))
        self.people.show_sheet(self._by_member(people, documents))
        self.documents.show_sheet(self._by_document())

    def _people(self) -> list[str]:
        return [name for name, box in self.members.items() if box.isChecked()]

    def _documents(self) -> list[str]:
        if self.of.currentData() == "chosen":
            return list(self._chosen)
        return [each.id for each in self._desk.project.documents()]

    def _told(self) -> str:
        if not self.plan:
            return self.tr("These documents are assigned so already.")
        new = documents_phrase(len({document for document, _ in self.plan}))
        many = self.tr("%Ln new assignment(s)", None, len(self.plan))
        return dotted([many, new, self.tr("nothing is written before you press Assign")])

    def _by_member(self, people: Sequence[str], documents: Sequence[str]) -> Sheet:
        tasks, new = assigned(self._desk.project), Counter(member for _, member in self.plan)
        has = {one: sum(one in tasks.get(each, ()) for each in documents) for one in people}
        most = max((has[one] + new[one] for one in people), default=0)
        names = self._desk.project.members
        lines = []
        for one in people:
            bar = bar_of([("new", has[one]), ("done", new[one])], most)
            lines.append(
                Line(
                    one,
                    (
                        Cell(names[one].name, is_name=True),
                        _number(has[one]),
                        _number(new[one]),
                        Cell(written_number(has[one] + new[one]), has[one] + new[one], bar=bar),
                    ),
                )
            )
        heads = (self.tr("Member"), self.tr("Has"), self.tr("Gets"), self.tr("Then"))
        return Sheet(heads, tuple(lines))

    def _by_document(self) -> Sheet:
        project, to = self._desk.project, dict[str, list[str]]()
        for document, member in self.plan:
            to.setdefault(document, []).append(isolate(project.members[member].name))
        titles = {each.id: each.title for each in project.documents()}
        lines = [Line(each, (Cell(titles[each], is_name=True), Cell(listed(names)))) for each, names in to.items()]
        return Sheet((self.tr("Document"), self.tr("New for")), tuple(lines))

    def _draw_again(self) -> None:
        self._seed += 1
        self._work_out()

    # building

    def _connect(self) -> None:
        for box in self.members.values():
            box.toggled.connect(self._work_out)
        self.each.valueChanged.connect(self._work_out)
        self.share.valueChanged.connect(self._work_out)
        self.of.currentIndexChanged.connect(self._work_out)
        self.again.clicked.connect(self._draw_again)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _arrange(self) -> None:
        self._fill()
        form = QFormLayout()
        form.setFormAlignment(Qt.AlignmentFlag.AlignLeading)
        form.addRow(self.tr("Each document to"), _beside(self.each, self.tr("of them")))
        form.addRow(self.tr("To all of them"), _beside(self.share, self.tr("drawn by lot")))
        form.addRow(self.tr("Documents"), self.of)
        rule = QVBoxLayout()
        rule.addWidget(leading(plain_label(self.tr("Members"))))
        rule.addWidget(self._who(), 1)
        rule.addLayout(form)
        plan = QVBoxLayout()
        for widget, share in ((self.sentence, 0), (self.people, 2), (self.documents, 3)):
            plan.addWidget(widget, share)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(rule)
        both.addLayout(plan, 1)
        below = QHBoxLayout()
        below.addWidget(self.again)
        below.addWidget(self.buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(both, 1)
        column.addLayout(below)
        self.resize(980, 560)

    def _who(self) -> QScrollArea:
        """Return the ticks, which scroll where there are many."""
        inside, area = QWidget(), QScrollArea()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 4, 4)
        for box in self.members.values():
            column.addWidget(box)
        column.addStretch(1)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumSize(inside.sizeHint().width() + 20, self.fontMetrics().height() * 5)
        return area

    def _fill(self) -> None:
        self.each.setRange(1, max(1, len(self.members)))
        self.each.setValue(2)
        self.each.setAccessibleName(self.tr("To how many members each document goes"))
        self.share.setRange(0, 100)
        self.share.setSuffix(QLocale().percent())
        self.share.setAccessibleName(self.tr("Share of documents that goes to all, in percent"))
        self.of.setAccessibleName(self.tr("Documents"))
        total = len(self._desk.project.documents())
        self.of.addItem(self.tr("All ({})").format(isolate_number(written_number(total))), "all")
        if len(self._chosen) > 1:
            count = isolate_number(written_number(len(self._chosen)))
            self.of.addItem(self.tr("Those that are chosen ({})").format(count), "chosen")
        self.sentence.setWordWrap(True)
        self.people.setMinimumSize(_TABLE)
        self.documents.setMinimumSize(_TABLE)
        self.again.setAutoDefault(False)
        self.again.setToolTip(self.tr("Draw who gets what once more"))
        self.go_on.setDefault(True)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))


def _number(count: int) -> Cell:
    return Cell(written_number(count), count)


def _beside(field: QWidget, words: str) -> QWidget:
    """Return a field with words that go on after it."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(field)
    row.addWidget(plain_label(words, "soft"))
    row.addStretch(1)
    return made
