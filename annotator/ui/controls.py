"""How the controls look that people type in, choose from and press: quiet, and with a frame where the focus is.

Nothing here has a height in pixels of its own: Qt takes it for the least, and text of a larger font would be cut.
"""

from PySide6.QtGui import QFontMetrics

from annotator.paths import data_folder
from annotator.ui.fonts import reading_font
from annotator.ui.theme import Theme, mix

_LINES = "QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit"


def controls_style(theme: Theme, pixels: int) -> str:
    """Return the style sheet of controls; `pixels` is the size of the window's font."""
    return "\n".join((_lines(theme, pixels), _choices(theme), _spins(theme), _ticks(theme, pixels), _buttons(theme)))


def quiet_edge(theme: Theme) -> str:
    """Return the colour of the edge of what can be pressed or typed in."""
    return mix(theme.line, theme.soft, 0.4)


def _icon(name: str, theme: Theme) -> str:
    return (data_folder("resources") / "icons" / f"{name}-{theme.name}.svg").as_posix()


def _each(selectors: str, state: str) -> str:
    return ", ".join(f"{each}{state}" for each in selectors.split(", "))


def _lines(theme: Theme, pixels: int) -> str:
    # what a line measures by itself is its first font: Arabic letters with vowel signs are higher
    least = QFontMetrics(reading_font(True, pixels)).height()
    return f"""
    {_LINES} {{ background: {theme.page}; color: {theme.ink}; border: 1px solid {quiet_edge(theme)};
        border-radius: 6px; padding: 1px 8px; placeholder-text-color: {theme.soft};
        selection-background-color: {theme.accent}; selection-color: {theme.page}; }}
    QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: {least}px; }}
    {_each(_LINES, ":focus")} {{ border: 2px solid {theme.accent}; padding: 0px 7px; }}
    {_each(_LINES, ":disabled")} {{ color: {theme.soft}; background: transparent; border-color: {theme.line}; }}
    Line {{ padding: 1px 8px; }}
    Line:focus {{ padding: 0 7px; }}
    QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit:focus
        {{ background: transparent; border: none; padding: 0; }}
    QDialog QListView, QDialog QTreeView {{ background: {theme.page}; border: 1px solid {quiet_edge(theme)};
        border-radius: 6px; padding: 1px; }}
    QDialog QListView:focus, QDialog QTreeView:focus {{ border: 2px solid {theme.accent}; padding: 0; }}
    QScrollArea {{ border: 2px solid transparent; }}
    QScrollArea:focus {{ border-color: {theme.accent}; }}
    """


def _choices(theme: Theme) -> str:
    return f"""
    QComboBox {{ combobox-popup: 0; }}
    #flat {{ background: transparent; border-color: transparent; padding: 1px 2px; }}
    #flat:focus {{ border-color: {theme.accent}; padding: 0 1px; }}
    #flat::drop-down {{ width: 16px; }}
    QComboBox::drop-down {{ subcontrol-origin: padding; subcontrol-position: center right; width: 22px;
        border: none; }}
    QComboBox::down-arrow {{ image: url("{_icon("down", theme)}"); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ background: {theme.page}; color: {theme.ink}; outline: none; padding: 4px;
        border: 1px solid {quiet_edge(theme)}; border-radius: 0; }}
    QComboBox QAbstractItemView::item {{ padding: 4px 8px; border: 1px solid transparent; border-radius: 4px; }}
    QComboBox QAbstractItemView::item:selected {{ background: {theme.accent_fill}; color: {theme.ink};
        border-color: {theme.accent}; }}
    """


def _spins(theme: Theme) -> str:
    return f"""
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ subcontrol-origin: border; width: 20px;
        border: none; background: transparent; }}
    QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
    QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
    QAbstractSpinBox::up-arrow {{ image: url("{_icon("up", theme)}"); width: 10px; height: 10px; }}
    QAbstractSpinBox::down-arrow {{ image: url("{_icon("down", theme)}"); width: 10px; height: 10px; }}
    """


def _ticks(theme: Theme, pixels: int) -> str:
    return f"""
    QCheckBox, QRadioButton {{ spacing: 8px; padding: 1px 2px; border: 2px solid transparent; border-radius: 5px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {theme.accent}; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: {pixels}px; height: {pixels}px;
        border: 1px solid {theme.soft}; background: {theme.page}; }}
    QCheckBox::indicator {{ border-radius: 3px; }}
    QRadioButton::indicator {{ border-radius: {pixels // 2 + 1}px; }}
    QCheckBox::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent};
        image: url("{_icon("tick", theme)}"); }}
    QRadioButton::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent}; }}
    """


def _buttons(theme: Theme) -> str:
    accent, hover = theme.accent, mix(theme.accent, theme.ink, 0.2)
    return f"""
    QPushButton {{ background: {theme.page}; color: {theme.ink}; border: 1px solid {quiet_edge(theme)};
        border-radius: 6px; padding: 5px 14px; }}
    QPushButton:hover {{ background: {theme.accent_fill}; }}
    QPushButton:focus {{ border: 2px solid {accent}; padding: 4px 13px; }}
    QPushButton:checked {{ background: {theme.accent_fill}; }}
    QPushButton:disabled {{ color: {theme.soft}; border-color: {theme.line}; background: transparent; }}
    QPushButton:default, #primary {{ background: {accent}; color: {theme.page}; border-color: {accent}; }}
    QPushButton:default:focus, #primary:focus {{ border: 4px double {theme.page}; padding: 2px 11px; }}
    QPushButton:default:hover, #primary:hover {{ background: {hover}; }}
    QPushButton:default:disabled, #primary:disabled {{ background: {theme.line}; color: {theme.soft};
        border-color: {theme.line}; }}
    QToolButton {{ color: {accent}; border: 1px solid transparent; border-radius: 4px; padding: 2px 5px; }}
    QToolButton:hover {{ background: {theme.accent_fill}; }}
    QToolButton:disabled {{ color: {theme.soft}; }}
    QToolButton:focus {{ border-color: {accent}; }}
    """
