"""The .ts files that translators edit, written anew from the code: what is gone goes, what is known stays.

`annotator_en.ts` holds only what is counted, for English has plurals too.
"""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as Xml

import orjson
import PySide6

from annotator.paths import data_folder
from annotator.ui.sentences import CONTEXT, TEMPLATES
from tests.translations.sentences import sentences
from tests.translations.window import said

FOLDER = data_folder("resources") / "translations"
LANGUAGES = ("ar", "en")
FORMS = {"ar": 6, "en": 2}  # of the plural, in the order of Qt: zero, one, two, few, many, other
OF_QT = (
    "QPlatformTheme",
    "QDialogButtonBox",
    "QFileDialog",
    "QMessageBox",
    "QLineEdit",
    "QWidgetTextControl",
    "QWizard",
)
Key = tuple[str, str]  # context and English text


@dataclass(slots=True)
class Message:
    """An English string with where it is said, and its translation: one form, or one for each plural."""

    context: str
    text: str
    files: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)

    @property
    def key(self) -> Key:
        """What it is found by."""
        return self.context, self.text

    @property
    def counts(self) -> bool:
        """Whether it has plural forms."""
        return "%n" in self.text or "%Ln" in self.text


def wanted() -> list[Message]:
    """Return every string that is shown in the window, without translations, in order of context and text."""
    found: dict[Key, Message] = {}
    for each in said():
        _note(found, each.context, each.text, each.file)
    for text, files in sentences().items():
        for file in files:
            _note(found, CONTEXT, text, file)
    return [found[key] for key in sorted(found)]


def _note(found: dict[Key, Message], context: str, text: str, file: str) -> None:
    files = found.setdefault((context, text), Message(context, text)).files
    if file not in files:
        files.append(file)


def path_of(language: str, suffix: str = ".ts") -> Path:
    """Return a language's file."""
    return FOLDER / f"annotator_{language}{suffix}"


def read(language: str) -> dict[Key, Message]:
    """Return the messages of a .ts file; those of Qt's own contexts among them."""
    file = path_of(language)
    root = Xml.parse(file).getroot() if file.exists() else Xml.Element("TS")
    found = {}
    for context in root.iter("context"):
        for each in context.iter("message"):
            message = _message(context.findtext("name", ""), each)
            found[message.key] = message
    return found


def _message(context: str, node: Xml.Element) -> Message:
    translation = node.find("translation")
    forms: list[str] = []
    if translation is not None and translation.get("type") != "unfinished":
        numerus = translation.findall("numerusform")
        forms = [each.text or "" for each in numerus] or [translation.text or ""]
    files = [each.get("filename", "").removeprefix("../../annotator/") for each in node.iter("location")]
    return Message(context, node.findtext("source", ""), [each for each in files if each], forms)


def renewed(language: str, messages: list[Message], known: Mapping[Key, Message]) -> list[Message]:
    """Return the messages with what is known of their translations, and after them those that fill gaps of Qt."""
    own = [each for each in messages if language != "en" or each.counts]
    forms = {each.key: known[each.key].forms if each.key in known else [] for each in own}
    kept = [Message(each.context, each.text, each.files, forms[each.key]) for each in own]
    return kept + [each for each in known.values() if is_of_qt(each)]


def is_of_qt(message: Message) -> bool:
    """Tell whether a message fills a gap in Qt's own translations, or mends one: it stands in no file of ours."""
    return message.context in OF_QT


def write(language: str, messages: list[Message]) -> None:
    """Write a .ts file."""
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, Xml.Element] = {}
    for each in messages:
        if each.context not in contexts:
            contexts[each.context] = Xml.SubElement(root, "context")
            Xml.SubElement(contexts[each.context], "name").text = each.context
        _add(contexts[each.context], each, FORMS[language])
    Xml.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path_of(language).write_text(head + Xml.tostring(root, "unicode") + "\n", "utf-8")


def _add(context: Xml.Element, message: Message, count: int) -> None:
    node = Xml.SubElement(context, "message", {"numerus": "yes"} if message.counts else {})
    for file in message.files:
        Xml.SubElement(node, "location", filename=f"../../annotator/{file}")
    Xml.SubElement(node, "source").text = message.text
    translation = Xml.SubElement(node, "translation", {} if all(message.forms or [""]) else {"type": "unfinished"})
    if message.counts:
        for at in range(count):
            Xml.SubElement(translation, "numerusform").text = message.forms[at] if at < len(message.forms) else ""
    else:
        translation.text = "".join(message.forms[:1])


def compile_to(language: str, target: Path) -> None:
    """Compile a .ts file with Qt's lrelease."""
    tool = Path(PySide6.__file__).parent / "lrelease"
    command = [str(tool), "-silent", str(path_of(language)), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True)


def renew() -> dict[str, int]:
    """Write all files anew, and return how many strings of each language lack a translation."""
    messages = wanted()
    FOLDER.mkdir(exist_ok=True)
    spoken = sorted(each.text for each in messages if each.context == CONTEXT)
    (FOLDER / TEMPLATES).write_bytes(orjson.dumps(spoken, option=orjson.OPT_INDENT_2) + b"\n")
    missing = {}
    for language in LANGUAGES:
        found = renewed(language, messages, read(language))
        write(language, found)
        compile_to(language, path_of(language, ".qm"))
        missing[language] = sum(not all(each.forms or [""]) for each in found)
    return missing
