"""What members say, in words: fillers, values and entries; and where in the text they say it."""

from collections.abc import Mapping, Sequence

from annotator.model.annotation import Annotation, AnnotationTarget, EntryTarget, Role, SourceTarget, SpanTarget, Target
from annotator.model.span import Fragment, Fragments, extent
from annotator.model.values import Date, Number, Value, number_text
from annotator.review.agreement.works import Work


class Saying:
    """Tells what is in one document; `titles` are those of entries by id."""

    def __init__(self, work: Work, titles: Mapping[str, str]) -> None:
        self._text, self._titles = work.text, titles
        self._known = work.annotations

    def entry(self, name: str | None) -> str:
        """Return the title of an entry, its id where it is not known here."""
        return self._titles.get(name, name) if name else ""

    def filler(self, target: Target) -> str:
        """Return the words a filler stands for, its label where it has none."""
        match target:
            case EntryTarget(id=name):
                return self.entry(name)
            case SourceTarget(of=what):
                return what
            case SpanTarget(fragments=fragments):
                return self._words(fragments)
            case AnnotationTarget(id=name):
                found = self._known.get(name)
                return name if found is None else self._words(found.fragments) or found.label

    def roles(self, roles: Sequence[Role]) -> str:
        """Return roles with their fillers."""
        return ", ".join(f"{each.name}: {self.filler(each.target)}" for each in roles)

    def _words(self, fragments: Fragments) -> str:
        return " … ".join(self._text[start:end] for start, end in fragments)

    def place(self, annotations: Sequence[Annotation]) -> Fragment:
        """Return where the text is to be opened: at the first of the annotations that has words, or fillers of it."""
        for each in annotations:
            if each.fragments:
                return extent(each.fragments)
        spans = [self._span(role.target) for each in annotations for role in each.roles]
        return min((extent(each) for each in spans if each), default=(0, 0))

    def _span(self, target: Target) -> Fragments:
        match target:
            case SpanTarget(fragments=fragments):
                return fragments
            case AnnotationTarget(id=name) if name in self._known:
                return self._known[name].fragments
        return ()


def value_text(value: Value | None) -> str:
    """Spell a value as `annotator edit` takes it; nothing where there is none."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case tuple():
            return ",".join(value)
        case Number():
            return number_text(value)
        case Date(edtf=edtf):
            return edtf
        case str():
            return value
