"""The look of everything around the page: palette, style sheet and fonts, made from the theme's tokens."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator.ui.controls import controls_style, quiet_edge
from annotator.ui.fonts import small_font
from annotator.ui.theme import DARK, EVENT, LIGHT, Theme, bar_style, mark_colours, mix

_LEAST_POINTS = 10.0  # Arabic is hard to read below


def system_theme() -> Theme:
    """Return the theme that the system asks for."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def dress(app: QApplication, theme: Theme) -> None:
    """Give the application the theme's colours; where it has them nothing is done, as all widgets are styled anew."""
    sheet = style_sheet(theme)
    if app.styleSheet() != sheet:
        app.setPalette(palette(theme))
        app.setStyleSheet(sheet)


def dressed() -> Theme:
    """Return the theme that the application wears now."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window) else LIGHT


def base_font() -> QFont:
    """Return the font of the window: the system's size in the families that come with the app."""
    size = max(QGuiApplication.font().pointSizeF(), _LEAST_POINTS)
    font = small_font(12)
    font.setPointSizeF(size)
    return font


def panel_font(scale: float = 1.0, bold: bool = False) -> QFont:
    """Return the window's font at a share of its size."""
    return small_font(panel_pixels() * scale, bold)


def panel_pixels() -> int:
    """Return the size of the window's font in pixels."""
    font = QGuiApplication.font()
    return _pixels(font.pointSizeF(), font.pixelSize())  # these alone make its size; its key takes long to spell


@lru_cache(maxsize=8)
def _pixels(_points: float, _pixels: int) -> int:
    # to ask what a font comes to takes Qt 0.1 ms, and every line of every panel does
    return QFontInfo(QGuiApplication.font()).pixelSize()


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme."""
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.Base: theme.page,
        QPalette.ColorRole.AlternateBase: theme.panel,
        QPalette.ColorRole.Button: theme.panel,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.ToolTipBase: theme.page,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.soft,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.page,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Mid: theme.line,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for text in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, text, QColor(mix(theme.soft, theme.panel, 0.3)))
    return made


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme; names are object names of the panels."""
    return "".join(part(theme) for part in (_grounds, _lists, _tabs_and_cards, _fields, _menus))


def _grounds(theme: Theme) -> str:
    """Return the grounds of the window and its parts; what stands later in the sheet goes before."""
    return f"""
    QAbstractScrollArea {{ border: none; }}
    QListView, QTreeView {{ background: {theme.panel}; outline: none; }}
    QScrollArea {{ background: {theme.panel}; }}
    {controls_style(theme, panel_pixels())}
    QMainWindow, QSplitter {{ background: {theme.window}; }}
    #panel, #panel > QWidget, #bar, #status, #inside {{ background: {theme.panel}; color: {theme.ink}; }}
    #bar {{ border-bottom: 1px solid {theme.line}; }}
    #status {{ border-top: 1px solid {theme.line}; }}
    """


def _lists(theme: Theme) -> str:
    """Return what stands above and below the lists of panels."""
    fault = mark_colours(theme, EVENT).full
    return f"""
    #find {{ background: {theme.panel}; border-top: 1px solid {theme.line}; }}
    #notice {{ background: {theme.panel}; border-bottom: 1px solid {theme.line}; color: {theme.soft}; }}
    #typed[readOnly="true"] {{ background: transparent; border-color: transparent; padding: 1px 2px; }}
    #typed[readOnly="true"]:focus {{ border-color: {theme.accent}; padding: 0 1px; }}
    #several {{ background: {theme.panel}; border-top: 1px solid {theme.line}; }}
    #several-act::menu-indicator {{ image: none; width: 0; }}
    #several-act:disabled {{ color: {theme.soft}; }}
    #hub-stop {{ padding: 0 4px; }}
    #problems, #conflicts, #hub {{ color: {theme.soft}; padding: 0 4px; }}
    #problems[wrong="true"], #hub[wrong="true"] {{ color: {fault}; }}
    #mend {{ background: {theme.page}; border: 1px solid {theme.line}; border-radius: 6px; padding: 3px 8px; }}
    #mend:hover, #mend:focus {{ background: {theme.accent_fill}; border-color: {theme.accent}; }}
    QTableView {{ background: {theme.page}; border: 1px solid {theme.line}; border-radius: 6px; outline: none; }}
    QTableView:focus {{ border-color: {theme.accent}; }}
    QTableView QHeaderView {{ background: {theme.panel}; }}
    QTableView QHeaderView::section {{ background: {theme.panel}; color: {theme.soft}; border: none; padding: 5px 8px;
        border-bottom: 1px solid {theme.line}; }}
    #stage {{ color: {theme.ink}; border: 1px solid {theme.line}; border-radius: 6px; padding: 3px 8px; }}
    #stage:checked {{ background: {theme.accent_fill}; border-color: {theme.accent}; }}
    #stage:focus {{ border-color: {theme.accent}; }}
    #way {{ color: {theme.soft}; padding: 3px 6px; }}
    #way:hover, #way[narrows="true"] {{ color: {theme.accent}; }}
    #way::menu-indicator {{ image: none; width: 0; }}
    """


def _tabs_and_cards(theme: Theme) -> str:
    """Return the titles of panels, and what lies over the window or in place of the columns."""
    return f"""
    #tabs {{ background: transparent; }}
    #tabs::tab {{ color: {theme.soft}; background: transparent; border: none; border-bottom: 2px solid transparent;
        padding: 4px 5px 3px 5px; margin: 0 1px; }}
    #tabs::tab:selected {{ color: {theme.ink}; border-bottom-color: {theme.accent}; }}
    #tabs::tab:only-one {{ color: {theme.soft}; border-bottom-color: transparent; }}
    #tabs::tab:focus {{ border: 1px solid {theme.accent}; border-bottom-width: 2px; padding: 3px 4px 3px 4px; }}
    #tabs::tab:hover {{ color: {theme.accent}; }}
    #drop {{ background: {theme.accent_fill}; border: 2px solid {theme.accent}; border-radius: 6px; }}
    #palette {{ background: {theme.page}; border: 1px solid {quiet_edge(theme)}; border-radius: 8px; }}
    #palette QListView {{ background: {theme.page}; }}
    #cap {{ color: {theme.soft}; background: {theme.page}; border: 1px solid {theme.line}; border-radius: 4px;
        padding: 1px 5px; }}
    #start {{ background: {theme.window}; }}
    #tour {{ background: {theme.accent_fill}; border-top: 1px solid {theme.accent}; }}
    #tour #soft {{ color: {theme.ink}; }}
    #tour #header {{ color: {theme.accent}; }}
    """


def _fields(theme: Theme) -> str:
    """Return what is read and filled in."""
    fault = mark_colours(theme, EVENT).full
    return f"""
    #field {{ background: {theme.page}; border: 1px solid {theme.line}; border-radius: 6px; }}
    #field[empty="true"] {{ background: transparent; border: 1px dashed {theme.line}; }}
    #field:focus {{ border: 1px solid {theme.accent}; }}
    #field QPlainTextEdit {{ background: transparent; border: none; color: {theme.ink}; }}
    #typed[wrong="true"] {{ border-color: {fault}; }}
    #fault {{ color: {fault}; }}
    QTreeView::item {{ padding: 4px 2px; }}
    QTreeView::item:selected, QListWidget::item:selected {{ background: {theme.accent_fill}; color: {theme.ink}; }}
    #header, #soft, #panel > #soft {{ color: {theme.soft}; background: transparent; }}
    #saved {{ color: {theme.accent}; background: transparent; }}
    #reader {{ color: {theme.soft}; }}
    #reader[guest="true"] {{ color: {theme.accent}; }}
    #pages {{ background: {theme.panel}; border-radius: 6px; padding: 0; }}
    #pages, #hits {{ border: 2px solid transparent; }}
    #pages:focus, #hits:focus {{ border: 2px solid {theme.accent}; padding: 0; }}
    QPlainTextEdit#typed {{ padding: 2px; }}
    #quiet {{ padding: 1px 0; border-width: 0 0 1px 0; border-radius: 0; }}
    QLabel {{ background: transparent; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QSplitter::handle {{ background: {theme.line}; }}
    """


def _menus(theme: Theme) -> str:
    """Return the menus, tooltips and scroll bars."""
    return f"""
    QMenuBar {{ background: transparent; color: {theme.soft}; }}
    QMenuBar::item {{ padding: 5px 10px; border-radius: 6px; background: transparent; }}
    QMenuBar::item:selected {{ background: {theme.accent_fill}; color: {theme.accent}; }}
    QMenu {{ background: {theme.page}; color: {theme.ink}; border: 1px solid {theme.line}; padding: 5px; }}
    QMenu::item {{ padding: 4px 25px; border: 1px solid transparent; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.accent_fill}; color: {theme.ink}; border-color: {theme.accent}; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: 5px 8px; }}
    QToolTip {{ background: {theme.page}; color: {theme.ink}; border: 1px solid {theme.line}; padding: 5px 7px; }}
    {bar_style(theme).replace(f"background: {theme.window}", "background: transparent")}
    """
