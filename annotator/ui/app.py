"""The application: one process, one window, dressed as the system asks."""

import gc
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator.ui.fonts import load_fonts
from annotator.ui.language import chosen_language, use_language
from annotator.ui.opening import open_asking
from annotator.ui.style import base_font, dress, system_theme
from annotator.ui.window import Window


def application() -> QApplication:
    """Return the application, made and dressed where there is none yet."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("Annotator")
    app.setDesktopFileName("annotator")
    app.setStyle("Fusion")
    load_fonts()
    use_language(app, chosen_language())
    app.setFont(base_font())
    dress(app, system_theme())
    # what was loaded until now stays: a collector that looks through all of it again holds up a frame for 100 ms
    gc.freeze()
    return app


def run(
    path: Path | None = None,
    passphrase: str | None = None,
    member: str | None = None,
    *,
    quit_when_shown: bool = False,
) -> int:
    """Open the window on a project file, or on none, and return the exit status when it closes.

    Asks for the passphrase of an encrypted file, and in a copied file who is there; 1 where the person gives up.
    `quit_when_shown` closes the window when it has been painted, for measuring how long that takes.
    Raises AnnotatorError where the file cannot be opened, before any window is shown.
    """
    app = application()
    project = open_asking(path, passphrase, member) if path else None
    if path and project is None:
        return 1
    window = Window(system_theme())
    app.styleHints().colorSchemeChanged.connect(lambda _: window.set_theme(system_theme()))
    if project:
        window.show_project(project)
    window.show()
    if quit_when_shown:
        app.processEvents()
        window.close()
        return 0
    return app.exec()
