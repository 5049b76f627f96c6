"""What charts say in words and numbers, in the language that is spoken when they are drawn."""

from PySide6.QtCore import QCoreApplication

from annotator.ui.line import isolate, isolate_number, listed, written_number

NOTHING = "–"  # in a cell: nothing to compare


def tr(text: str, n: int = -1) -> str:
    """Return words of charts in the language that is spoken."""
    return QCoreApplication.translate("Charts", text, "", n)


def spelt(value: float | None, decimals: int = 2) -> str:
    """Return a figure as it stands in a chart."""
    if value is None:
        return NOTHING
    return isolate_number(written_number(round(value, decimals) + 0.0, decimals))  # + 0.0: no -0.00


def value_words(value: float | None) -> str:
    """Return a figure in a sentence."""
    return tr("nothing to compare") if value is None else spelt(value, 3)


def interval_words(low: float | None, high: float | None, decimals: int = 2) -> str:
    """Return an interval, empty where there is none."""
    return "" if low is None or high is None else tr("{} to {}").format(spelt(low, decimals), spelt(high, decimals))


def told(name: str, value: float | None, low: float | None, high: float | None, cases: int) -> str:
    """Say a whole reading: what it is of, the number, its interval, on how much it rests."""
    interval = interval_words(low, high, 3)
    said = [value_words(value), tr("95 % {}").format(interval) if interval else "", counted_cases(cases)]
    return tr("{}: {}").format(name, listed(said))


def counted_cases(cases: int) -> str:
    """Say how many cases."""
    return tr("%Ln case(s)", cases)


def both(first: str, second: str) -> str:
    """Name two members."""
    return tr("{} and {}").format(isolate(first), isolate(second))


def nothing_here() -> str:
    """Say that a chart is empty."""
    return tr("There is nothing to compare here.")
