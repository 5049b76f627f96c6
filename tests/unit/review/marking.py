"""Annotations for tests of review, written by the words they stand for."""

from annotator.model.annotation import (
    Annotation,
    AnnotationTarget,
    EntryTarget,
    Kind,
    Role,
    SourceTarget,
    SpanTarget,
    Target,
)
from annotator.model.document import document_id
from annotator.model.span import Fragments, quotes
from annotator.model.values import Value
from annotator.review.align import Case

KINDS_OF: dict[str, Kind] = {"killing": "event", "shelling": "event", "claim": "claim", "same-as": "relation"}


class Text:
    """A text in which `mark` finds words; each word is taken where it first stands."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.document = document_id(text)

    def at(self, *words: str) -> Fragments:
        found = []
        for each in words:
            start = self.text.index(each)
            found.append((start, start + len(each)))
        return tuple(sorted(found))

    def mark(
        self,
        name: str,
        label: str,
        *words: str,
        roles: tuple[tuple[str, str], ...] = (),
        entry: str | None = None,
        kind: Kind | None = None,
        at: Fragments | None = None,
        **attributes: Value,
    ) -> Annotation:
        spans = self.at(*words) if at is None else at
        return Annotation(
            name,
            self.document,
            "",
            "work",
            kind or KINDS_OF.get(label, "entity"),
            label,
            spans,
            quotes(self.text, spans),
            attributes,
            tuple(Role(role, self.target(filler)) for role, filler in roles),
            entry,
        )

    def target(self, filler: str) -> Target:
        """Read `publisher`, `entry:E`, `“words”` for a bare span, or an annotation's id."""
        if filler == "publisher":
            return SourceTarget("publisher")
        if filler.startswith("entry:"):
            return EntryTarget(filler.removeprefix("entry:"))
        if filler.startswith("“"):
            spans = self.at(filler[1:-1])
            return SpanTarget(spans, quotes(self.text, spans))
        return AnnotationTarget(filler)


def told(cases: list[Case]) -> list[tuple[str, str]]:
    """Return of each case that is no agreement its type and the ids it holds, or its part."""
    return [
        (each.type, each.part or " ".join(sorted(a.id for own in each.versions.values() for a in own)))
        for each in cases
        if each.type != "agree"
    ]
