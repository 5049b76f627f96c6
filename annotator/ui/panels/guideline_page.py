"""The guidelines of a schema as one page of rich text: labels by kind, with key, colour, attributes and roles."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from annotator.model.schema import LABEL_KINDS, Attribute, Label, RoleType, Schema, active, colour
from annotator.ui.line import dotted, isolate, reads_rtl
from annotator.ui.theme import Theme, mark_colours

_SOFT = 'style="color:{};"'


def page(schema: Schema, language: str, theme: Theme) -> str:
    """Return the page in `language` ("ar" or "en"), in the colours of `theme`; each label is an anchor by its id."""
    labels = sorted(active(schema.labels.values()), key=lambda each: (LABEL_KINDS.index(each.kind), each.order))
    parts = []
    for kind, group in groupby(labels, key=lambda each: each.kind):
        parts.append(_block(escape(_kinds()[kind]), tag="h2"))
        parts += [piece for label in group for piece in _label(label, schema, language, theme)]
    return "".join(parts)


def _kinds() -> dict[str, str]:
    return {
        "entity": _tr("Entities"),
        "event": _tr("Events"),
        "claim": _tr("Claims"),
        "relation": _tr("Relations"),
        "document": _tr("Labels of documents"),
    }


def _label(label: Label, schema: Schema, language: str, theme: Theme) -> Iterator[str]:
    colours = mark_colours(theme, colour(label))
    title = escape(label.title.in_language(language))
    chip = f'<span style="background-color:{colours.fill};color:{colours.full};">&nbsp;{title}&nbsp;</span>'
    key = f"&nbsp; {_soft(label.key, theme)}" if label.key else ""
    yield _block(f'<a name="{escape(label.id)}"></a>{chip}{key}', tag="h3")
    if text := label.guideline.in_language(language):
        yield _block(escape(text))
    for role in active(label.roles):
        yield _block(_role(role, schema, language, theme), indent=True)
    for attribute in active(label.attributes):
        yield _block(_attribute(attribute, language, theme), indent=True)


def _role(role: RoleType, schema: Schema, language: str, theme: Theme) -> str:
    facts = [_tr("role"), *_facts(role), *([_tr("several")] if role.many else [])]
    named = f"<b>{escape(role.title.in_language(language))}</b> {_soft(dotted(facts), theme)}"
    fillers = _list(_filler(each, schema, language) for each in role.fillers)
    return "<br>".join(filter(None, [named, escape(role.guideline.in_language(language)), fillers]))


def _attribute(attribute: Attribute, language: str, theme: Theme) -> str:
    facts = [_types()[attribute.type], *_facts(attribute)]
    named = f"<b>{escape(attribute.title.in_language(language))}</b> {_soft(dotted(facts), theme)}"
    choices = _list(escape(isolate(each.title.in_language(language))) for each in active(attribute.choices))
    return "<br>".join(filter(None, [named, escape(attribute.guideline.in_language(language)), choices]))


def _facts(item: RoleType | Attribute) -> list[str]:
    return [_tr("required")] if item.required else []


def _filler(name: str, schema: Schema, language: str) -> str:
    """Return what may fill a role; labels lead to where they are explained."""
    if label := schema.labels.get(name):
        return f'<a href="#{escape(name)}">{escape(isolate(label.title.in_language(language)))}</a>'
    words = {"span": _tr("bare words"), "entry": _tr("an entry"), "source": _tr("publisher or author")}
    return escape(words.get(name) or _kinds().get(name, name))


def _types() -> dict[str, str]:
    return {
        "choice": _tr("one of"),
        "choices": _tr("some of"),
        "text": _tr("text"),
        "yes/no": _tr("yes or no"),
        "number": _tr("number"),
        "date": _tr("date"),
    }


def _list(items: Iterable[str]) -> str:
    return _tr(", ").join(items)


def _soft(text: str, theme: Theme) -> str:
    return f"<span {_SOFT.format(theme.soft)}>{escape(text)}</span>"


def _block(inside: str, tag: str = "p", indent: bool = False) -> str:
    style = "margin-top:4px;margin-bottom:4px;" + ("-qt-block-indent:1;" if indent else "")
    return f'<{tag} style="{style}">{inside}</{tag}>'


def tip(title: str, guideline: str) -> str:
    """Return a label's title and guideline for hovering, as rich text that wraps and reads from its own side."""
    rtl = reads_rtl(guideline or title, reads_rtl(title))
    side = "rtl" if rtl else "ltr"
    words = f"<br>{escape(guideline)}" if guideline else ""
    return f'<p dir="{side}"><b>{escape(title)}</b>{words}</p>'


def _tr(text: str) -> str:
    return QCoreApplication.translate("Guidelines", text)
