"""Rows: how the state of a record is spelled in the typed tables.

`rows_of(family, state)` gives the main row (after key, sheet, id and change) and the rows of its parts (after the
key), in the order of the columns in `tables`.
"""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

import orjson

from annotator.log.records import State
from annotator.log.states import target_from
from annotator.model.annotation import SpanTarget, target_text
from annotator.model.span import extent
from annotator.model.values import Date, Number, json_value, number_text

Row = tuple[object, ...]
Rows = tuple[Row, dict[str, list[Row]]]
# a state is JSON that this program wrote and the log checked: its shape is that of log/states.py
Loose = Mapping[str, Any]

QUOTE_JOINT = " … "


def rows_of(family: str, state: State) -> Rows:
    """Return the rows of one record."""
    return _ROWS[family](state)


def _annotation(state: Loose) -> Rows:
    span = state["span"]
    start, end = (min(part[0] for part in span), max(part[1] for part in span)) if len(span) > 1 else _only(span)
    main = (state["kind"], state["label"], start, end, state["entry"], state["note"], state["schema"])
    parts: dict[str, list[Row]] = {"fragment": [(n, *part) for n, part in enumerate(span)]}
    if state["attributes"]:
        parts["attribute"] = [row for item in state["attributes"].items() for row in _attribute(*item)]
    if state["roles"]:
        parts["role"] = [row for item in state["roles"].items() for row in _role(*item)]
    return main, parts


def _only(span: list[list[int]]) -> tuple[int | None, int | None]:
    return (span[0][0], span[0][1]) if span else (None, None)


def _attribute(name: str, raw: object) -> Iterator[Row]:
    value = json_value(raw)
    match value:
        case tuple():
            yield from ((name, n, "choices", item, None, None) for n, item in enumerate(value))
        case bool():
            yield name, 0, "yes/no", "yes" if value else "no", None, None
        case Number(least=least, most=most):
            yield name, 0, "number", number_text(value), _plain(least), _plain(most)
        case Date(edtf=edtf):
            yield name, 0, "date", edtf, None, None
        case _:
            yield name, 0, "text", value, None, None


def _plain(number: Decimal | None) -> int | float | None:
    if number is None:
        return None
    return int(number) if number == int(number) and abs(number) < 2**63 else float(number)


def _role(name: str, raw: object) -> Iterator[Row]:
    for ordinal, each in enumerate(raw if isinstance(raw, list) else [raw]):
        target = target_from(each)
        place: Row = (None, None, None)
        if isinstance(target, SpanTarget):
            place = (*extent(target.fragments), QUOTE_JOINT.join(target.quotes))
        yield name, ordinal, next(iter(each)), target_text(target), *place


def _document(state: Loose) -> Rows:
    names = ("title", "length", "language", "direction", "publisher", "author", "published", "url", "source")
    main = tuple(state[name] for name in (*names, "encoding"))
    return main, {"document_label": [(label,) for label in dict.fromkeys(state["labels"])]}


def _label(state: Loose) -> Rows:
    main = (
        state["kind"],
        *_words(state, "title"),
        state["key"],
        state["colour"],
        *_words(state, "guideline"),
        int(state["retired"]),
        state["order"],
        state["merged_into"],
    )
    attributes, roles = state["attributes"].items(), state["roles"].items()
    return main, {
        "label_attribute": [_label_attribute(name, each) for name, each in attributes],
        "label_choice": [
            (name, choice["id"], rank, *_words(choice, "title"), int(choice["retired"]))
            for name, each in attributes
            for rank, choice in enumerate(each["choices"])
        ],
        "label_role": [_label_role(name, each) for name, each in roles],
    }


def _label_attribute(name: str, raw: Loose) -> Row:
    words = (*_words(raw, "title"), raw["type"], int(raw["required"]), *_words(raw, "guideline"))
    return name, raw["order"], *words, int(raw["retired"])


def _label_role(name: str, raw: Loose) -> Row:
    rules = (" ".join(raw["fillers"]), int(raw["required"]), int(raw["many"]), raw["key"])
    return name, raw["order"], *_words(raw, "title"), *rules, *_words(raw, "guideline"), int(raw["retired"])


def _words(state: Loose, field: str) -> tuple[str, str]:
    return state[field].get("en", ""), state[field].get("ar", "")


def _entry(state: Loose) -> Rows:
    return (state["label"], state["title"], state["note"]), {"entry_name": list(enumerate(state["names"]))}


def _comment(state: Loose) -> Rows:
    main = (state["text"], state["annotation"], state["answers"], int(state["settled"]))
    return main, {"comment_fragment": [(n, *part) for n, part in enumerate(state["span"])]}


def _decision(state: Loose) -> Rows:
    """Spell a decision; a cover names an annotation and the change of it that showed, which has no spaces."""
    took, gold = (orjson.dumps(list(map(str, state[name]))).decode() for name in ("took", "gold"))
    main = (state["part"], state["choice"], took, state["reason"], state["strategy"], gold, state["outcome"])
    covers = (each.rpartition(" ")[::2] for each in state["covers"])
    return main, {"decision_cover": list(dict.fromkeys(covers))}


def _redaction(state: Loose) -> Rows:
    return (state["document"], state["reason"]), {
        "redaction_record": [(each,) for each in dict.fromkeys(state["records"])]
    }


_ROWS: dict[str, Callable[[Loose], Rows]] = {
    "annotation": _annotation,
    "assignment": lambda state: ((state["member"], state["document"]), {}),
    "certificate": lambda state: ((state["member"], state["key"]), {}),
    "comment": _comment,
    "decision": _decision,
    "document": _document,
    "entry": _entry,
    "label": _label,
    "member": lambda state: ((state["name"], state["role"], int(state["retired"])), {}),
    "project": lambda state: (_words(state, "title"), {}),
    "redaction": _redaction,
    "reveal": lambda state: ((state["document"],), {}),
    "revocation": lambda state: ((state["member"],), {}),
    "schema": lambda state: ((*_words(state, "title"), state["version"]), {}),
    "setting": lambda state: ((orjson.dumps(state["value"]).decode(),), {}),
    "state": lambda state: ((state["stage"],), {}),
    "text": lambda state: ((state["content"],), {}),
    "verdict": lambda state: ((state["member"], state["stage"], state["comment"], state["mark"]), {}),
}
