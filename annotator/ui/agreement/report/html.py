"""A report as one HTML page that needs nothing else: tables that are tables, charts as SVG, names isolated."""

from collections.abc import Iterable, Iterator
from html import escape

from annotator.ui.agreement.charts.saving import Titled, drawing
from annotator.ui.agreement.report.blocks import Block, Column, Heading, Paragraph, Picture, Table
from annotator.ui.drawing.svg import svg_element
from annotator.ui.fonts import ARABIC, LATIN
from annotator.ui.theme import LIGHT

_STYLE = f"""
:root {{ color-scheme: light; }}
body {{ margin: 0 auto; padding: 32px 24px 64px; max-width: 800px; background: {LIGHT.page}; color: {LIGHT.ink};
  font: 16px/1.6 "{LATIN}", "{ARABIC}", system-ui, sans-serif; }}
h1 {{ font-size: 28px; line-height: 1.3; margin: 0 0 8px; }}
h2 {{ font-size: 21px; margin: 48px 0 4px; }}
h3 {{ font-size: 16px; margin: 28px 0 8px; }}
p {{ margin: 4px 0 12px; }}
table {{ border-collapse: collapse; margin: 8px 0 16px; min-width: 50%; }}
th, td {{ padding: 5px 12px; border-bottom: 1px solid {LIGHT.line}; text-align: start; vertical-align: top; }}
th {{ color: {LIGHT.soft}; font-weight: 600; font-size: 14px; }}
td.number, th.number {{ text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }}
.wide {{ overflow-x: auto; }}
figure {{ margin: 8px 0 16px; overflow-x: auto; }}
@media print {{ h2, h3 {{ break-after: avoid; }} tr, figure {{ break-inside: avoid; }} body {{ max-width: none; }} }}
"""


def html(blocks: Iterable[Block], title: str, language: str) -> str:
    """Return a page in a language; whatever a name or a title holds is text."""
    rtl = language == "ar"
    body = "\n".join(_written(block, number, language) for number, block in enumerate(blocks))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{"rtl" if rtl else "ltr"}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _written(block: Block, number: int, language: str) -> str:
    match block:
        case Heading(text, level):
            return f"<h{level}>{_text(text)}</h{level}>"
        case Paragraph(text):
            return f"<p>{_text(text)}</p>"
        case Table():
            return "\n".join(_table(block))
        case Picture():
            return _figure(block, number, language)


def _table(table: Table) -> Iterator[str]:
    heads = "".join(
        f'<th scope="col"{_class(column)}>{_text(head)}</th>'
        for head, column in zip(table.heads, table.columns, strict=True)
    )
    yield f'<div class="wide"><table>\n<thead><tr>{heads}</tr></thead>\n<tbody>'
    for row in table.rows:
        yield f"<tr>{''.join(_cell(text, column) for text, column in zip(row, table.columns, strict=True))}</tr>"
    yield "</tbody>\n</table></div>"


def _cell(text: str, column: Column) -> str:
    inside = f"<bdi>{_text(text)}</bdi>" if column == "name" else _text(text)
    return f"<td{_class(column)}>{inside}</td>"


def _class(column: Column) -> str:
    return ' class="number"' if column == "number" else ""


def _figure(picture: Picture, number: int, language: str) -> str:
    drawn = drawing(Titled(picture.chart), LIGHT, language == "ar")
    return f"<figure>{svg_element(drawn, picture.title, language, f'p{number}')}</figure>"


def _text(text: str) -> str:
    """Return a text as HTML has it, without the characters that it has no place for."""
    legal = "".join(" " if char < " " or "\x7f" <= char < "\xa0" or char in "\ufffe\uffff" else char for char in text)
    return escape(legal)
