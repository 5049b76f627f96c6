"""The window's language: English or Arabic, with its words, its direction, its numbers and dates.

Chosen by the person, else the system's where that is Arabic. The window is built anew after a change.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import orjson
from platformdirs import user_state_dir
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.errors import StorageError
from annotator.paths import data_folder

LANGUAGES = ("en", "ar")
_LOCALES = {"en": QLocale.Language.English, "ar": QLocale.Language.Arabic}
_OWN = "annotator_words"  # the name that our translators bear in the application
_FOR_NOW = "annotator_words_for_now"


def chosen_language() -> str:
    """Return the language that the person chose, else Arabic where the system speaks it, else English."""
    known = _remembered()
    if known in LANGUAGES:
        return known
    return "ar" if QLocale.system().language() == QLocale.Language.Arabic else "en"


def use_language(app: QApplication, code: str) -> None:
    """Speak English (`en`) or Arabic (`ar`) in whatever is built from now on; what is built already stays.

    Raises ValueError for another code.
    """
    if code not in LANGUAGES:
        raise ValueError(f"no language {code}")
    for old in app.findChildren(QTranslator, _OWN):
        app.removeTranslator(old)
        old.setParent(None)
    for file in _files(code):
        _install(app, file, _OWN)
    QLocale.setDefault(locale_of(code))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight)


@contextmanager
def spoken(code: str) -> Iterator[None]:
    """Speak a language while something is written in it; what is on the screen is not told and stays as it is.

    No event may be handled meanwhile. Raises ValueError for another code.
    """
    if code not in LANGUAGES:
        raise ValueError(f"no language {code}")
    app, before = QCoreApplication.instance(), QLocale()
    assert app is not None  # as words are looked up by one
    deaf = _Deaf(app)
    app.installEventFilter(deaf)
    try:
        for file in _files(code):
            _install(app, file, _FOR_NOW)
        QLocale.setDefault(locale_of(code))
        yield
    finally:
        for each in app.findChildren(QTranslator, _FOR_NOW):
            app.removeTranslator(each)
            each.setParent(None)
        QLocale.setDefault(before)
        app.removeEventFilter(deaf)
        deaf.setParent(None)


class _Deaf(QObject):
    """Keeps from the application that its words changed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's names
        return event.type() == QEvent.Type.LanguageChange


def language() -> str:
    """Return the language that the window speaks now."""
    return QCoreApplication.translate("Language", "en")


def other_language() -> str:
    """Return the language that the window does not speak now."""
    return next(each for each in LANGUAGES if each != language())


def locale_of(code: str) -> QLocale:
    """Return how numbers and dates are written: as the system does where it speaks the language."""
    system = QLocale.system()
    return system if system.language() == _LOCALES[code] else QLocale(_LOCALES[code])


def remember_language(code: str) -> None:
    """Remember what the person chose; raises StorageError where it cannot be written."""
    file = _file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(orjson.dumps({"language": code}))
    except OSError as error:
        raise StorageError(f"{file} cannot be written, so the language is not remembered; free the disk.") from error


def _remembered() -> str:
    try:
        found = orjson.loads(_file().read_bytes())
    except (OSError, orjson.JSONDecodeError):
        return ""
    code = found.get("language") if isinstance(found, dict) else ""
    return code if isinstance(code, str) else ""


def _file() -> Path:
    return Path(user_state_dir("annotator", appauthor=False)) / "language.json"


def _files(code: str) -> list[Path]:
    """Return the translations of a language: Qt's own, and ours, which are asked first as they come last."""
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
    own = data_folder("resources") / "translations" / f"annotator_{code}.qm"
    return [of_qt, own] if code != "en" else [own]


def _install(app: QCoreApplication, file: Path, name: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(name)
    if translator.load(str(file)):
        app.installTranslator(translator)
    else:
        translator.setParent(None)
