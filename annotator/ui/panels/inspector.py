"""The selected annotation, to read: label, words, roles with their fillers, attributes, entry, note, history."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.annotation import Annotation, AnnotationTarget, EntryTarget, Role, SourceTarget, SpanTarget
from annotator.model.schema import Attribute, Label, RoleType, active, colour, item_with_id
from annotator.model.values import Date, Number, Value, number_text
from annotator.project.history import Step, history
from annotator.ui.acting import Acting
from annotator.ui.desk import Desk
from annotator.ui.line import isolate, isolate_number, reads_rtl
from annotator.ui.panels.column import MARGIN, leading, plain_label
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.passage import Passage
from annotator.ui.theme import mark_colours

_NAMES = 92  # pixels for the names of roles and attributes
_LONGEST = 300  # code points of a text shown here
_ROOM = 150  # pixels for a value and its kind side by side
_ID = 18  # characters of an id that say when it was made and in which order: enough to be the only one
_BESIDE = 22  # code points that stand beside the label


class Field(QFrame):
    """A value to read, in its own direction, with a bar in its colour at the edge where it begins."""

    def __init__(self, text: str, kind: str, bar: str = "") -> None:
        super().__init__()
        self._bar = bar
        self.rtl = reads_rtl(text, QGuiApplication.isRightToLeft())
        # the whole row turns with its text, so that the kind stands at the text's own end
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight)
        flag = Qt.AlignmentFlag
        self.value = wrapped(text)
        self.value.setAlignment(
            (flag.AlignRight if self.rtl else flag.AlignLeft) | flag.AlignAbsolute | flag.AlignVCenter
        )
        beside = self.value.fontMetrics().horizontalAdvance(text + kind) < _ROOM
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom, self)
        line.setContentsMargins(10, 4, 8, 4)
        line.setSpacing(6 if beside else 0)
        line.addWidget(self.value, 1)
        if kind:
            line.addWidget(plain_label(kind, "soft", 0.85), 0, flag.AlignVCenter if beside else flag.AlignLeading)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the bar; no box, which would look as if one could type in it."""
        if self._bar:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._bar))
            left = self.width() - 3 if self.rtl else 0
            painter.drawRoundedRect(QRectF(left, 2, 3, self.height() - 4), 1.5, 1.5)


class Inspector(Panel):
    """Shows the annotation that is selected on the page, or what to do where none is."""

    name = "annotation"

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(acting, parent)
        self.area = QScrollArea()
        self._arrange()
        self.show_annotation(None)

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Annotation")

    def stop(self) -> QWidget:
        """Return what scrolls."""
        return self.area

    def texts(self) -> list[str]:
        """Return all that is written here, from the top."""
        inside = self.area.widget()
        return [label.text() for label in inside.findChildren(QLabel)] if inside else []

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Show an annotation."""
        desk = self.desk
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 2, MARGIN, MARGIN)
        column.setSpacing(8)
        if desk is None or annotation is None:
            self.set_count("")
            column.addWidget(leading(wrapped(desk.how_to_begin() if desk else "", "soft")))
        else:
            self.set_count(self._kind(annotation.kind))
            for widget in self._widgets(desk, annotation):
                column.addWidget(widget)
        column.addStretch(1)
        self.area.setWidget(inside)

    def _kind(self, kind: str) -> str:
        kinds = {"entity": self.tr("Entity"), "event": self.tr("Event"), "claim": self.tr("Claim")}
        return kinds.get(kind) or self.tr("Relation")

    def _widgets(self, desk: Desk, annotation: Annotation) -> Iterator[QWidget]:
        label = desk.project.schema.labels.get(annotation.label)
        yield self._headline(desk, annotation, label)
        if len(covered := covered_text(annotation)) > _BESIDE:
            yield Passage(covered, "quote")
        roles = list(self._roles(desk, annotation, label))
        if roles:
            yield self._section(self.tr("Roles"))
            yield self._form(roles)
        attributes = list(self._attributes(desk, annotation, label))
        if attributes:
            yield self._section(self.tr("Attributes"))
            yield self._form(attributes)
        gaps = missing(annotation, label) if label else []
        if gaps and desk.is_own:
            yield self._how_to_fill(gaps)
        yield from self._rest(desk, annotation)

    def _rest(self, desk: Desk, annotation: Annotation) -> Iterator[QWidget]:
        if annotation.entry:
            yield self._section(self.tr("Entry"))
            yield self._field(self._entry(desk, annotation.entry))
        if annotation.note:
            yield self._section(self.tr("Note"))
            yield self._field(annotation.note)
        yield self._section(self.tr("Id"))
        yield IdRow(annotation.id, self.acting.said.emit)
        yield self._section(self.tr("History"))
        for step in reversed(history(desk.project, annotation.id)):
            yield leading(wrapped(self._line(desk, step), "soft", 0.88))

    def _headline(self, desk: Desk, annotation: Annotation, label: Label | None) -> QWidget:
        chip = plain_label(desk.named(annotation.label), "chip", 1.0, bold=True)
        colours = mark_colours(self.theme, colour(label)) if label else None
        if colours:
            chip.setStyleSheet(
                f"color: {colours.full}; background: {colours.fill}; border-radius: 5px; padding: 2px 8px;"
            )
        row = QWidget()
        row.setObjectName("inside")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(chip)
        if len(covered := covered_text(annotation)) <= _BESIDE:
            line.addWidget(plain_label(covered, "quote", 1.08, bold=True))
        line.addStretch(1)
        return row

    def _section(self, title: str) -> QLabel:
        label = leading(plain_label(title.upper(), "header", 0.82))
        label.setContentsMargins(0, 12, 0, 0)
        return label

    def _form(self, rows: Iterable[tuple[str, QWidget]]) -> QWidget:
        """Return names beside values; a name that repeats is written once."""
        form = QWidget()
        form.setObjectName("inside")
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _NAMES)
        grid.setColumnStretch(1, 1)
        before = ""
        for at, (name, field) in enumerate(rows):
            if name != before:
                label = wrapped(name, "soft", 0.95)
                label.setFixedWidth(_NAMES)
                label.setContentsMargins(0, 4, 0, 0)
                grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, at, 1)
            before = name
        return form

    def _field(self, text: str, kind: str = "", bar: str = "") -> Field:
        return Field(shortened(text), kind, bar)

    # what fills roles and attributes

    def _roles(self, desk: Desk, annotation: Annotation, label: Label | None) -> Iterator[tuple[str, QWidget]]:
        ids = tuple(role.target.id for role in annotation.roles if isinstance(role.target, AnnotationTarget))
        fillers = {each.id: each for each in desk.project.annotations(ids=ids)} if ids else {}
        order = [role.id for role in label.roles] if label else []
        ranked = sorted(annotation.roles, key=lambda role: order.index(role.name) if role.name in order else len(order))
        for role in ranked:
            known = item_with_id(label.roles, role.name) if label else None
            yield known.title.in_language(desk.language) if known else role.name, self._filler(desk, role, fillers)
        for gap in missing(annotation, label) if label else ():
            if isinstance(gap, RoleType):
                yield gap.title.in_language(desk.language), self._missing()

    def _attributes(self, desk: Desk, annotation: Annotation, label: Label | None) -> Iterator[tuple[str, QWidget]]:
        for name, value in annotation.attributes.items():
            yield self._attribute_name(desk, label, name), self._field(self._value(desk, label, name, value))
        for gap in missing(annotation, label) if label else ():
            if isinstance(gap, Attribute):
                yield gap.title.in_language(desk.language), self._missing()

    def _missing(self) -> QLabel:
        label = leading(wrapped(self.tr("not filled yet"), "soft", 0.95))
        label.setContentsMargins(10, 4, 0, 4)
        return label

    def _how_to_fill(self, gaps: Iterable[RoleType | Attribute]) -> QLabel:
        """Return the sentence that names the command, with each thing that is missing as it is spelled there."""
        spelled = [f"--role {each.id}=TARGET" for each in gaps if isinstance(each, RoleType)]
        spelled += [f"--attribute {each.id}=VALUE" for each in gaps if isinstance(each, Attribute)]
        command = isolate_number(" ".join(["annotator edit FILE ID", *spelled]))
        sentence = leading(wrapped(self.tr("Fill it on the command line: {}").format(command), "soft", 0.95))
        sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return sentence

    def _filler(self, desk: Desk, role: Role, fillers: dict[str, Annotation]) -> Field:
        match role.target:
            case AnnotationTarget(id=name):
                filler = fillers.get(name)
                if filler is None:
                    return self._field(self.tr("removed; fill this role anew"))
                return self._annotation_field(desk, filler)
            case EntryTarget(id=name):
                return self._field(self._entry(desk, name), self.tr("entry"))
            case SpanTarget(quotes=quotes):
                return self._field(" … ".join(quotes))
            case SourceTarget(of=what):
                return self._source(desk, what)

    def _annotation_field(self, desk: Desk, filler: Annotation) -> Field:
        label = desk.project.schema.labels.get(filler.label)
        bar = mark_colours(self.theme, colour(label)).full if label else ""
        title = desk.named(filler.label)
        return self._field(" … ".join(filler.quotes) or title, title, bar)

    def _source(self, desk: Desk, what: str) -> Field:
        names = {"publisher": self.tr("publisher"), "author": self.tr("author")}
        known = getattr(desk.document, what, "") if desk.document else ""
        return self._field(known or names[what], names[what] if known else "")

    def _entry(self, desk: Desk, name: str) -> str:
        return next((each.title for each in desk.project.entries() if each.id == name), name)

    def _attribute_name(self, desk: Desk, label: Label | None, name: str) -> str:
        known = item_with_id(label.attributes, name) if label else None
        return known.title.in_language(desk.language) if known else name

    def _value(self, desk: Desk, label: Label | None, name: str, value: Value) -> str:
        known = item_with_id(label.attributes, name) if label else None
        match value:
            case bool():
                return self.tr("Yes") if value else self.tr("No")
            case Number():
                return self._number(value)
            case Date(edtf=edtf):
                return isolate_number(edtf)
            case tuple():
                return ", ".join(_choice(desk, known, each) for each in value)
            case _:
                return _choice(desk, known, value)

    def _number(self, value: Number) -> str:
        text = number_text(value).replace("~", "≈ ")
        if value.most is None:
            return self.tr("at least {}").format(isolate_number(text.replace("..", "")))
        if value.least is None:
            return self.tr("at most {}").format(isolate_number(text.replace("..", "")))
        return isolate_number(text.replace("..", "–"))

    # history

    def _line(self, desk: Desk, step: Step) -> str:
        device = desk.project.replica.device
        here = device is not None and step.device == device.name
        where = self.tr("this computer") if here else isolate(step.device)
        who = isolate(step.author)
        if step.owner not in ("", step.author):
            who = self.tr("{} for {}").format(who, isolate(step.owner))
        return f"{isolate_number(_moment(step.wall_ms))} {self._what(desk, step)} · {who} · {where}"

    def _what(self, desk: Desk, step: Step) -> str:
        verbs = {"added": self.tr("added"), "removed": self.tr("removed")}
        if step.verb in verbs:
            return verbs[step.verb]
        labels = [isolate(desk.named(str(each.after))) for each in step.fields if each.field == "label"]
        if labels:
            return self.tr("changed to {}").format(labels[0])
        fields = ", ".join(each.field.partition(".")[2] or each.field for each in step.fields)
        return self.tr("changed {}").format(fields)

    def _arrange(self) -> None:
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Annotation"))
        self.column.addWidget(self.area, 1)


class IdRow(QWidget):
    """The beginning of an annotation's id, which is enough for a command, and a button that copies it whole."""

    def __init__(self, name: str, copied: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("inside")
        self.short = plain_label(name[:_ID], "soft", 0.95)
        self.short.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.short.setToolTip(name)
        self.copy = QToolButton()
        self.copy.setText(self.tr("Copy id"))
        self.copy.setToolTip(self.tr("Copy the whole id, to name this annotation on the command line"))
        self.copy.setFont(plain_label("", "", 0.9).font())
        self.copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.copy.clicked.connect(lambda: self._copy(name, copied))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.short)
        line.addWidget(self.copy)
        line.addStretch(1)

    def _copy(self, name: str, copied: Callable[[str], None]) -> None:
        QGuiApplication.clipboard().setText(name)
        copied(self.tr("Copied the id {}").format(isolate_number(name)))


def missing(annotation: Annotation, label: Label) -> list[RoleType | Attribute]:
    """Return the roles and attributes that a label requires and an annotation does not have."""
    filled = {role.name for role in annotation.roles}
    roles = [each for each in active(label.roles) if each.required and each.id not in filled]
    given = {name for name, value in annotation.attributes.items() if value not in ("", ())}
    return [*roles, *(each for each in active(label.attributes) if each.required and each.id not in given)]


def wrapped(text: str, name: str = "", scale: float = 1.0, bold: bool = False) -> QLabel:
    """Return a label that breaks into lines and begins at its own text's edge."""
    label = plain_label(text, name, scale, bold)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    return label


def covered_text(annotation: Annotation) -> str:
    """Return the words that an annotation covers."""
    return shortened(" … ".join(annotation.quotes))


def shortened(text: str) -> str:
    """Return at most 300 code points, on one line."""
    plain = " ".join(text.split())
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1] + "…"


def _choice(desk: Desk, attribute: Attribute | None, name: str) -> str:
    found = item_with_id(attribute.choices, name) if attribute else None
    return found.title.in_language(desk.language) if found else name


def _moment(wall_ms: int) -> str:
    """Return the time of today, or day and time of another day, on this computer's clock."""
    moment = datetime.fromtimestamp(wall_ms / 1000, UTC).astimezone()
    if moment.date() == datetime.now(UTC).astimezone().date():
        return moment.strftime("%H:%M")
    return moment.strftime("%Y-%m-%d %H:%M")
