"""Cells of tables for spreadsheets: no cell is taken for a formula, since titles and names are others' words."""

_BEGIN = frozenset("=+-@\t\r\n＝＋－＠")


def cell(value: object) -> object:
    """Return a value as a cell; words that a spreadsheet would work out are marked as words."""
    return f"'{value}" if isinstance(value, str) and value[:1] in _BEGIN else value
