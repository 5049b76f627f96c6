"""The application: one process, one window, dressed as the system asks."""

import gc
import sys
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from annotator.paths import data_folder
from annotator.project.session import Project
from annotator.store.undo import last_acts
from annotator.ui.appearance import theme_of
from annotator.ui.crash import ACTS, Crash
from annotator.ui.fonts import load_fonts
from annotator.ui.keeping import Keeping
from annotator.ui.language import chosen_language, use_language
from annotator.ui.opening import open_asking
from annotator.ui.resuming import offer, tell, words_on
from annotator.ui.running import Running, left_behind
from annotator.ui.settings import recall_settings
from annotator.ui.style import base_font, dress
from annotator.ui.window import Window


def application() -> QApplication:
    """Return the application, made and dressed where there is none yet."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("Annotator")
    app.setDesktopFileName("annotator")
    app.setWindowIcon(QIcon(str(data_folder("resources") / "icons" / "annotator.svg")))
    app.setStyle("Fusion")
    load_fonts()
    use_language(app, chosen_language())
    app.setFont(base_font())
    dress(app, theme_of(recall_settings().theme))
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
    left = left_behind()
    running, crash = Running(), Crash(app)
    crash.watch()
    try:
        project = open_asking(path, passphrase, member) if path else None
        if path and project is None:
            return 1
        window = _window(crash, running, project)
        if quit_when_shown:
            app.processEvents()
            window.close()
            return 0
        if left:
            offer(left, window)
        return app.exec()
    finally:
        crash.stop()
        running.end()


def _window(crash: Crash, running: Running, project: Project | None) -> Window:
    """Show the window, and look after it."""
    window = Window(theme_of(recall_settings().theme))
    crash.acts = lambda: last_acts(window.desk.project.replica, ACTS) if window.desk else []
    crash.page = lambda: words_on(window)
    crash.happened.connect(lambda fault, path: tell(fault, path, window))
    window.filing.tasks.broke.connect(crash.report)
    Keeping(window, running)
    if project:
        window.show_project(project)
    window.show()
    return window
