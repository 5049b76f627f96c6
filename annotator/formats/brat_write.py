"""A corpus written as a brat folder: a .txt and .ann per document, the two configurations, and the list of documents.

An entity is a T line, an event or claim a T and an E line, a relation an R line, or a `*` line where all its roles
are called Arg. A role filled by a bare span points to a T line of type Span. What brat has no line for is a note:

    #1  AnnotatorRole E1       source=publisher     a filler that is an entry, a publisher, an author, or the third
                                                    of a relation, or that would close a circle of events
    #2  AnnotatorAttribute E1  toll={"least":300,"most":400,"approximate":true}
    #3  AnnotatorSpan R1       3:9,12:15            the fragments of a relation
    #4  AnnotatorKind E1       claim                where annotation.conf says otherwise

Ids, owners, layers and schema versions stay behind.
"""

import re
from collections import Counter
from pathlib import Path
from typing import BinaryIO

import orjson

from annotator.formats.brat_circles import closing_roles
from annotator.formats.brat_conf import ANNOTATION_CONF, VISUAL_CONF
from annotator.formats.brat_conf_write import Usage, annotation_conf, visual_conf
from annotator.formats.brat_folder import LIST
from annotator.formats.brat_names import SPAN, one_line, safe, safe_role
from annotator.formats.corpus import Corpus, CorpusDocument, Loss
from annotator.formats.corpus_json import corpus_json, document_json, entry_json
from annotator.formats.output import new_folder
from annotator.model.annotation import Annotation, AnnotationTarget, Role, SpanTarget, target_text
from annotator.model.document import Document
from annotator.model.span import Fragments
from annotator.model.values import value_json

_TITLE = re.compile(r"[^\w-]+")
_LINE_ENDS = str.maketrans("\n\r", "  ")
# bytes: file systems allow 255 for a name, and an id may take 64
_LONGEST_TITLE = 120


def write_folder(corpus: Corpus, target: Path) -> list[Loss]:
    """Write the corpus to a new folder and return what brat could not carry; see the module for the form."""
    losses: Counter[str] = Counter()
    usage = Usage(corpus.schema)
    titles = {entry.id: entry.title for entry in corpus.entries}
    owners: Counter[tuple[str, str]] = Counter()
    names: set[str] = set()
    with new_folder(target) as folder, (folder / LIST).open("wb") as listing:
        _list(listing, corpus_json(corpus.title))
        for entry in corpus.entries:
            _list(listing, entry_json(entry))
        for each in corpus.documents:
            for entry in each.entries:
                titles[entry.id] = entry.title
                _list(listing, entry_json(entry))
            name = _file_name(each.document, names)
            _list(listing, {**document_json(each.document), "file": f"{name}.txt"})
            owners.update((annotation.owner, annotation.layer) for annotation in each.annotations)
            (folder / f"{name}.txt").write_bytes(each.text.encode())
            (folder / f"{name}.ann").write_bytes(_Sheet(each, usage, titles, losses).content().encode())
        labels = usage.labels()
        (folder / ANNOTATION_CONF).write_bytes(annotation_conf(labels).encode())
        (folder / VISUAL_CONF).write_bytes(visual_conf(labels).encode())
    if len(owners) > 1:
        losses["who marked an annotation, and in which layer"] = owners.total()
    return [Loss(what, count) for what, count in sorted(losses.items())]


def _list(listing: BinaryIO, fields: dict[str, object]) -> None:
    listing.write(orjson.dumps(fields, option=orjson.OPT_APPEND_NEWLINE))


def _file_name(document: Document, names: set[str]) -> str:
    title = _TITLE.sub("_", document.title).strip("_").encode()[:_LONGEST_TITLE].decode(errors="ignore") or "document"
    name = f"{title}-{document.id[:8]}"
    if name.casefold() in names:
        name = f"{title}-{document.id}"
    names.add(name.casefold())
    return name


_MANY = {"entity": "entities", "event": "events", "claim": "claims", "relation": "relations"}


class _Sheet:
    """The lines of one document's .ann file in the making; brat's ids are given in the annotations' order."""

    def __init__(self, each: CorpusDocument, usage: Usage, titles: dict[str, str], losses: Counter[str]) -> None:
        self._text = each.text
        self._annotations = each.annotations
        self._usage = usage
        self._titles = titles
        self._losses = losses
        self._lines: list[str] = []
        self._counts = {"T": 0, "E": 0, "R": 0, "A": 0, "N": 0, "#": 0}
        self._ids: dict[str, str] = {}
        self._closing: set[tuple[str, int]] = set()

    def content(self) -> str:
        """Return the whole file."""
        for annotation in self._annotations:
            self._name(annotation)
        for annotation in self._annotations:
            if annotation.kind == "relation" and self._pair(annotation):
                self._ids[annotation.id] = self._next("R")
        events = [annotation for annotation in self._annotations if self._ids.get(annotation.id, "")[:1] == "E"]
        self._closing = closing_roles(events)
        for annotation in self._annotations:
            self._write(annotation)
        return "\n".join([*self._lines, ""]) if self._lines else ""

    def _next(self, prefix: str) -> str:
        self._counts[prefix] = count = self._counts[prefix] + 1
        return f"{prefix}{count}"

    def _name(self, annotation: Annotation) -> None:
        if annotation.kind == "relation" or not annotation.fragments:
            return
        self._ids[annotation.id] = self._next("T" if annotation.kind == "entity" else "E")

    def _write(self, annotation: Annotation) -> None:
        name = self._ids.get(annotation.id)
        self._usage.see(annotation)
        if annotation.kind == "relation":
            self._write_relation(annotation, name)
        elif name is None:
            self._losses[f"{_MANY[annotation.kind]} without a span"] += 1
        elif annotation.kind == "entity":
            self._span(name, annotation.label, annotation.fragments)
            for role in annotation.roles:
                self._role_note(name, role)
        else:
            self._write_event(annotation, name)
        if name is not None:
            self._write_remarks(annotation, name)

    def _span(self, name: str, label: str, fragments: Fragments, label_is_safe: bool = False) -> None:
        text = self._text
        if len(fragments) == 1:
            [(start, end)] = fragments
            places, quote = f"{start} {end}", text[start:end]
        else:
            places = ";".join(f"{start} {end}" for start, end in fragments)
            quote = " ".join(text[start:end] for start, end in fragments)
        spelt = label if label_is_safe else safe(label)
        self._lines.append(f"{name}\t{spelt} {places}\t{quote.translate(_LINE_ENDS)}")

    def _write_event(self, annotation: Annotation, name: str) -> None:
        trigger = self._next("T")
        self._span(trigger, annotation.label, annotation.fragments)
        words = [f"{name}\t{safe(annotation.label)}:{trigger}"]
        notes: list[Role] = []
        numbers: Counter[str] = Counter()
        for index, role in enumerate(annotation.roles):
            filler = None if (annotation.id, index) in self._closing else self._filler(role)
            if filler is None:
                notes.append(role)
                continue
            numbers[role.name] += 1
            number = numbers[role.name]
            words.append(f"{safe_role(role.name)}{number if number > 1 else ''}:{filler}")
        self._lines.append(" ".join(words))
        if annotation.kind != self._usage.kind(annotation.label):
            self._note("AnnotatorKind", name, annotation.kind)
        for role in notes:
            self._role_note(name, role)

    def _filler(self, role: Role) -> str | None:
        """Return the id that an argument may name, writing the line of a bare span; None for all else."""
        match role.target:
            case SpanTarget(fragments=fragments):
                name = self._next("T")
                self._span(name, SPAN, fragments, label_is_safe=True)
                return name
            case AnnotationTarget(id=target):
                name = self._ids.get(target, "")
                return name if name[:1] in ("T", "E") else None
            case _:
                return None

    def _pair(self, relation: Annotation) -> tuple[int, int] | None:
        """Return which two roles an R line can hold: of different names, filled by a span, entity, event or claim."""
        first = None
        for index, role in enumerate(relation.roles):
            if not self._can_fill(role):
                continue
            if first is None:
                first = index
            elif role.name != relation.roles[first].name:
                return first, index
        return None

    def _can_fill(self, role: Role) -> bool:
        target = role.target
        if isinstance(target, AnnotationTarget):
            return self._ids.get(target.id, "")[:1] in ("T", "E")
        return isinstance(target, SpanTarget)

    def _write_relation(self, relation: Annotation, name: str | None) -> None:
        pair = self._pair(relation)
        if name is None or pair is None:
            self._write_group(relation)
            return
        words = [f"{safe(relation.roles[index].name)}:{self._filler(relation.roles[index])}" for index in pair]
        self._lines.append(f"{name}\t{safe(relation.label)} {' '.join(words)}")
        if relation.fragments:
            places = ",".join(f"{start}:{end}" for start, end in relation.fragments)
            self._note("AnnotatorSpan", name, places)
        for index, role in enumerate(relation.roles):
            if index not in pair:
                self._role_note(name, role)

    def _write_group(self, relation: Annotation) -> None:
        """Write a `*` line, which holds a label and fillers and nothing else."""
        bare = not (relation.fragments or relation.attributes or relation.note or relation.entry)
        fits = len(relation.roles) > 1 and all(role.name == "Arg" and self._can_fill(role) for role in relation.roles)
        if bare and fits:
            fillers = [str(self._filler(role)) for role in relation.roles]
            self._lines.append(f"*\t{safe(relation.label)} {' '.join(fillers)}")
        else:
            self._losses["relations without two roles that are filled in the text"] += 1

    def _role_note(self, name: str, role: Role) -> None:
        match role.target:
            case AnnotationTarget(id=target):
                spelt = self._ids.get(target)
                if spelt is None:
                    self._losses["roles filled by an annotation that is not in the export"] += 1
                    return
            case target:
                spelt = target_text(target)
        self._note("AnnotatorRole", name, f"{safe(role.name)}={spelt}")

    def _write_remarks(self, annotation: Annotation, name: str) -> None:
        for attribute in sorted(annotation.attributes):
            value = annotation.attributes[attribute]
            spelt = self._usage.line_value(annotation.label, attribute, value)
            if spelt is None:
                json = orjson.dumps(value_json(value)).decode()
                self._note("AnnotatorAttribute", name, f"{safe(attribute)}={json}")
            else:
                self._lines.append(f"{self._next('A')}\t{safe(attribute)} {name} {spelt}".rstrip(" "))
        if annotation.entry:
            title = one_line(self._titles.get(annotation.entry, ""))
            self._lines.append(f"{self._next('N')}\tReference {name} Entry:{safe(annotation.entry)}\t{title}")
        if annotation.note:
            self._note("AnnotatorNotes", name, annotation.note)

    def _note(self, kind: str, name: str, text: str) -> None:
        self._lines.append(f"{self._next('#')}\t{kind} {name}\t{one_line(text)}")
