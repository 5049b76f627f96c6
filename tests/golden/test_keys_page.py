"""The guide's page of keys says what the table of actions and the page itself have; `make golden` writes it anew."""

import os
import re
from collections.abc import Iterable
from pathlib import Path

from annotator.ui.actions.table import ACTIONS, GROUPS
from annotator.ui.canvas.keyboard import MOVES

PAGE = Path(__file__).parents[2] / "docs" / "guide" / "keys.md"


def table(rows: Iterable[tuple[str, str]]) -> str:
    lines = ["| to | press |", "|---|---|", *(f"| {what} | {keys} |" for what, keys in rows)]
    return "\n".join(lines) + "\n"


def of_the_page() -> str:
    return table((what[0].lower() + what[1:], keys) for keys, what in MOVES)


def of_actions() -> str:
    """All actions under the headings of the menus, with what they do and all their keys."""
    sections = []
    for group, title in GROUPS:
        rows = [
            (each.tooltip[0].lower() + each.tooltip[1:], ", ".join(each.keys))
            for each in ACTIONS
            if each.group == group
        ]
        sections.append(f"### {title}\n{table(rows)}")
    return "\n".join(sections)


def with_part(page: str, name: str, part: str) -> str:
    """Return a page with a part between its marks in place of what stands there."""
    marks = re.compile(rf"(<!-- {name}: [^>]*-->\n).*?(<!-- end -->)", re.DOTALL)
    assert marks.search(page)
    return marks.sub(lambda found: found[1] + part + found[2], page)


def test_the_page_of_keys_is_what_the_tables_say():
    kept = PAGE.read_text("utf-8")
    made = with_part(with_part(kept, "page", of_the_page()), "actions", of_actions())
    if os.environ.get("ANNOTATOR_GOLDEN") == "renew":
        PAGE.write_text(made, "utf-8")
    else:
        assert kept == made


def test_every_key_of_the_table_stands_on_the_page():
    page = PAGE.read_text("utf-8")
    assert all(key in page for action in ACTIONS for key in action.keys)
