"""Everyone's marks in one document, each in the lane of whoever made it, gold in the first.

What members mean by the same label at the same place is written once; signs stand only where they name it differently.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from annotator.model.annotation import Annotation
from annotator.project.session import Project
from annotator.review.reviewed import who_is_compared
from annotator.ui.canvas.marks import Mark
from annotator.ui.initials import signed
from annotator.ui.review.signs import GOLD_SIGN, Sign
from annotator.ui.review.together import TogetherMarks
from annotator.ui.source import mark

MOST = 4  # members with a lane each


def compared(project: Project, document: str, signs: Mapping[str, Sign]) -> list[str]:
    """Return the ids of those whose work on a document is compared, in the order in which they are shown."""
    begun = set(who_is_compared(project, document))
    return [name for name in signs if name in begun]


@dataclass(slots=True)
class Meant:
    """What members, each once, and gold mark by one label over some of the same text."""

    annotations: list[Annotation] = field(default_factory=list)
    end: int = 0
    lanes: set[int] = field(default_factory=set)

    @property
    def first(self) -> Annotation:
        """The one that begins first."""
        return self.annotations[0]

    @property
    def start(self) -> int:
        """Where that begins."""
        return self.first.fragments[0][0]

    def add(self, annotation: Annotation, lane: int) -> None:
        """Take one more, which begins no earlier than those that are here."""
        self.annotations.append(annotation)
        self.lanes.add(lane)
        self.end = max(self.end, annotation.fragments[-1][1])

    def takes(self, annotation: Annotation, lane: int) -> bool:
        """Tell whether an annotation means the same."""
        first = self.first
        alike = (annotation.kind, annotation.label) == (first.kind, first.label) and lane not in self.lanes
        return alike and any(_overlap(annotation, each) for each in self.annotations)

    def is_settled(self, lanes: Set[int]) -> bool:
        """Tell whether all who have these lanes made the same."""
        made = [(each.fragments, each.attributes) for each in self.annotations]
        return lanes <= self.lanes and all(each == made[0] for each in made)


class LanedMarks(TogetherMarks):
    """A `MarkSource` over everyone's work with a lane for each of `members`, by their ids."""

    def __init__(  # noqa: PLR0917 - as the one that joins
        self,
        project: Project,
        document: str,
        language: str,
        signs: Mapping[str, Sign],
        rtl: bool,
        members: Sequence[str],
    ) -> None:
        super().__init__(project, document, language, signs, rtl)
        self.lanes = (GOLD_SIGN, *(signs[name].letters for name in members))
        self._members = list(members)
        self._lane_of = {name: lane for lane, name in enumerate(members, 1)}

    def is_outgrown(self) -> bool:
        """Tell whether others are compared by now than those who have a lane."""
        begun = who_is_compared(self._project, self._document)
        return {name for name in begun if name in self._project.members} != set(self._members)

    def _joined(self, annotations: Iterable[Annotation]) -> Iterator[Mark]:
        """Yield a mark for each annotation; of those that mean the same the first has the label of all."""
        everyone = set(self._lane_of.values())
        found = meant(annotations, self._lane)
        for each, is_contested in zip(found, contested(found, everyone), strict=True):
            label, is_settled = self._label(each, is_contested), each.is_settled(everyone)
            for annotation in each.annotations:
                yield replace(self._own(annotation), label=label, settled=is_settled)
                label = ""

    def _lane(self, annotation: Annotation) -> int:
        return 0 if annotation.layer == "gold" else self._lane_of.get(annotation.owner, -1)

    def _own(self, annotation: Annotation) -> Mark:
        shown = mark(annotation, self._project.schema, self._language)
        return replace(shown, title=self._title(shown, [annotation]), lane=self._lane(annotation))

    def _label(self, each: Meant, is_contested: bool) -> str:
        shown = mark(each.first, self._project.schema, self._language)
        return self._title(shown, each.annotations) if is_contested else shown.title

    def _title(self, shown: Mark, made: Sequence[Annotation]) -> str:
        letters = tuple(self._letters(made))
        if (letters, shown.title) not in self._titles:
            self._titles[letters, shown.title] = signed(shown, letters, self._rtl).title if letters else shown.title
        return self._titles[letters, shown.title]


def meant(annotations: Iterable[Annotation], lane: Callable[[Annotation], int]) -> list[Meant]:
    """Return annotations that have a span by what they mean, in the order of the text."""
    found, near = list[Meant](), list[Meant]()
    for each in sorted((each for each in annotations if each.fragments), key=lambda each: _reading(each, lane(each))):
        own, start = lane(each), each.fragments[0][0]
        near = [one for one in near if one.end > start]
        same = next((one for one in near if one.takes(each, own)), None)
        if same is None:
            same = Meant()
            found.append(same)
            near.append(same)
        same.add(each, own)
    return found


def contested(found: Iterable[Meant], everyone: Set[int]) -> list[bool]:
    """Tell of each whether somebody means something else by some of the same text; neither is everyone's."""
    told, near = list[bool](), list[tuple[int, Meant]]()
    for at, each in enumerate(found):
        told.append(False)
        if everyone <= each.lanes:
            continue
        near = [(number, one) for number, one in near if one.end > each.start]
        for number, one in near:
            if _differ(one, each):
                told[number] = told[at] = True
        near.append((at, each))
    return told


def _reading(annotation: Annotation, lane: int) -> tuple[int, int, int, str]:
    return annotation.fragments[0][0], -annotation.fragments[-1][1], lane, annotation.id


def _differ(one: Meant, other: Meant) -> bool:
    """Tell whether somebody means one thing where somebody else means the other."""
    apart = one.lanes - other.lanes and other.lanes - one.lanes
    return bool(apart) and one.first.kind == other.first.kind and _meet(one, other)


def _meet(one: Meant, other: Meant) -> bool:
    return any(_overlap(left, right) for left in one.annotations for right in other.annotations)


def _overlap(one: Annotation, other: Annotation) -> bool:
    return any(start < last and first < end for start, end in one.fragments for first, last in other.fragments)
