"""A new project in three steps: what it is called and where it lies, who begins it, and which texts come in first."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.project.create import DEFAULT_TEMPLATE, template_named, templates
from annotator.store.replica import SUFFIX
from annotator.ui.dialog import Dialog
from annotator.ui.exporting import usual_folder
from annotator.ui.language import language
from annotator.ui.line import isolate, written_number
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.panels.typed import Line
from annotator.ui.style import panel_pixels

_FORBIDDEN = '/\\:*?"<>|'  # in names of files, on one system or another
_JOINS = "\u200c\u200d"
_LONGEST = 200  # bytes of a file's name, with room for the names that lie beside it for a moment


@dataclass(frozen=True, slots=True)
class Plan:
    """What the person wants: the file, its title, who they are, the tag set, a passphrase or none, texts to bring."""

    path: Path
    title: str
    member: str
    template: str
    passphrase: str | None
    texts: tuple[Path, ...] = ()


class NewProjectDialog(Dialog):
    """Three pages with "Back" and "Next"; each says in one sentence what is still missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New project"))
        self.title = Line(self.tr("Title"), self.tr("Such as: Market reports 2019"))
        self.folder = Line(self.tr("Folder"))
        self.member = Line(self.tr("Your name"), self.tr("As the others of your team know you"))
        self.template = QComboBox()
        self.passphrase = Line(self.tr("Passphrase"), self.tr("None: the file is not encrypted"))
        self.again = Line(self.tr("Passphrase again"))
        self.texts = QListWidget()
        self.step = plain_label("", "header", 0.86)
        self.sentence = leading(plain_label("", "fault", 0.95))
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton()
        self.pages = QStackedWidget()
        self._arrange()
        self.go(0)

    def plan(self) -> Plan:
        """Return what was asked for."""
        return Plan(
            path=self._path(),
            title=self._title(),
            member=self.member.text().strip(),
            template=str(self.template.currentData()),
            passphrase=self.passphrase.text() or None,
            texts=tuple(Path(self.texts.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.texts.count())),
        )

    def go(self, page: int) -> None:
        """Show one of the three pages."""
        self.pages.setCurrentIndex(page)
        count = written_number(self.pages.count())
        self.step.setText(self.tr("Step {} of {}").format(written_number(page + 1), count).upper())
        self.back.setEnabled(page > 0)
        last = page == self.pages.count() - 1
        self.next.setText(self.tr("Make the project") if last else self.tr("Next"))
        self.sentence.setText("")
        [self.title, self.member, self.texts][page].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _title(self) -> str:
        """Return the title in one line, without what nobody sees but the marks that join or part Arabic letters."""
        kept = (letter for letter in self.title.text() if letter.isprintable() or letter.isspace() or letter in _JOINS)
        return " ".join("".join(kept).split())

    def _path(self) -> Path:
        stem = "".join("-" if letter in _FORBIDDEN else letter for letter in self._title())
        short = stem.encode()[:_LONGEST].decode(errors="ignore")
        return self._folder() / f"{short.strip('. ') or 'project'}{SUFFIX}"

    def _folder(self) -> Path:
        typed = self.folder.text().replace("\0", "")  # no system has it in a path, and Python refuses to look
        try:
            return Path(typed).expanduser()
        except RuntimeError:  # the home of nobody whom this computer knows
            return Path(typed)

    def _go_on(self) -> None:
        missing = self._missing(self.pages.currentIndex())
        if missing:
            self.sentence.setText(missing)
        elif self.pages.currentIndex() == self.pages.count() - 1:
            self.accept()
        else:
            self.go(self.pages.currentIndex() + 1)

    def _missing(self, page: int) -> str:
        """Return what a page still lacks, in a sentence, or ""."""
        if page == 0:
            return self._missing_place()
        if page == 1 and not self.member.text().strip():
            return self.tr("Say who you are: every annotation tells whose it is.")
        if page == 1 and self.passphrase.text() != self.again.text():
            return self.tr("The passphrase was typed in two ways; type it again.")
        return ""

    def _missing_place(self) -> str:
        if not self._title():
            return self.tr("Give the project a title.")
        folder = self._folder()
        try:
            has_folder, is_taken = folder.is_dir(), self._path().exists()
        except OSError:  # a folder that the person may not look into
            has_folder, is_taken = False, False
        if not has_folder:
            return self.tr("There is no folder {}; choose another.").format(isolate(str(folder)))
        if is_taken:
            return self.tr("{} is there already; choose another title or folder.").format(isolate(self._path().name))
        return ""

    # building

    def _arrange(self) -> None:
        for page in (self._place_page(), self._person_page(), self._texts_page()):
            self.pages.addWidget(page)
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumHeight(self.sentence.fontMetrics().lineSpacing() * 2)
        give_up = QPushButton(self.tr("Cancel"))
        give_up.clicked.connect(self.reject)
        self.back.clicked.connect(lambda: self.go(self.pages.currentIndex() - 1))
        self.next.clicked.connect(self._go_on)
        self.next.setObjectName("primary")
        for button in (give_up, self.back, self.next):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(give_up)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        for widget in (self.step, self.pages, self.sentence):
            column.addWidget(widget)
        column.addLayout(row)
        self.pages.setMinimumWidth(max(512, 32 * panel_pixels()))

    def _place_page(self) -> QWidget:
        self.folder.setText(str(usual_folder()))
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        beside = QWidget()
        line = QHBoxLayout(beside)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.folder, 1)
        line.addWidget(browse)
        beside.setFocusProxy(self.folder)
        said = self.tr("A project is one file on this computer. You can copy it, mail it and back it up.")
        return _page(said, [(self.tr("Title"), self.title), (self.tr("Folder"), beside)])

    def _person_page(self) -> QWidget:
        for name in templates():
            self.template.addItem(template_named(name).title.in_language(language()), name)
        self.template.setCurrentIndex(max(self.template.findData(DEFAULT_TEMPLATE), 0))
        self.template.setAccessibleName(self.tr("Tag set"))
        for line in (self.passphrase, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Your name"), self.member),
            (self.tr("Tag set"), self.template),
            (self.tr("Passphrase"), self.passphrase),
            (self.tr("Again"), self.again),
        ]
        said = self.tr("You are the project’s manager. A passphrase encrypts the file; nobody can restore a lost one.")
        return _page(said, rows)

    def _texts_page(self) -> QWidget:
        add = QPushButton(self.tr("Add texts…"))
        add.setAutoDefault(False)
        add.clicked.connect(self._add_texts)
        self.texts.setAccessibleName(self.tr("Texts"))
        self.texts.setMinimumHeight(160)
        return _page(
            self.tr("Which texts come in first? You can also bring them in later, with Ctrl+I."),
            [("", self.texts), ("", add)],
        )

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of the project"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _add_texts(self) -> None:
        kinds = f"{self.tr('Texts')} (*.txt);;{self.tr('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Texts to bring in"), "", kinds)
        for each in chosen:
            self.texts.addItem(Path(each).name)
            self.texts.item(self.texts.count() - 1).setData(Qt.ItemDataRole.UserRole, each)


def _page(sentence: str, rows: list[tuple[str, QWidget]]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    said = leading(plain_label(sentence))
    said.setWordWrap(True)
    column.addWidget(said)
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for name, field in rows:
        if name:
            label = QLabel(name)
            label.setBuddy(field.focusProxy() or field)
            form.addRow(label, field)
        else:
            form.addRow(field)
    column.addLayout(form)
    column.addStretch(1)
    return page
