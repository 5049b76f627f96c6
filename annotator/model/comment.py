"""Comments: what people say to one another about a document, a passage or an annotation."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.model.span import Fragments

CommentLayer = Literal["shared", "work"]


@dataclass(frozen=True, slots=True)
class Comment:
    """What `author`, a member's id, wrote at `wall_ms` (milliseconds since 1970).

    It is about the annotation with the id `annotation`, about `fragments` (code points, `quotes` their texts), or,
    where both are empty, about the document; `answers` is the id of the comment it answers. In the layer `shared` it
    is open to all members, in `work` it is the author's own.
    """

    id: str
    document: str
    author: str
    text: str
    annotation: str | None = None
    fragments: Fragments = ()
    quotes: tuple[str, ...] = ()
    answers: str | None = None
    settled: bool = False
    wall_ms: int = 0
    layer: CommentLayer = "shared"


def in_threads(comments: Sequence[Comment]) -> list[Comment]:
    """Return comments, which stand in the order they were written, each with its answers behind it, depth first.

    Answers to one that is not there stand together where the first of them was written.
    """
    known = {each.id for each in comments}
    tops: dict[str, list[Comment]] = defaultdict(list)
    answers: dict[str, list[Comment]] = defaultdict(list)
    for each in comments:
        if each.answers in known and each.answers != each.id:
            answers[each.answers].append(each)
        else:
            tops[each.answers or each.id].append(each)
    found = {each.id: each for each in _walk(tops.values(), answers)}
    # comments that answer one another in a ring, which only a hostile file holds, hang on none of the tops
    return [*found.values(), *(each for each in comments if each.id not in found)]


def _walk(tops: Iterable[list[Comment]], answers: Mapping[str, list[Comment]]) -> Iterator[Comment]:
    open_ = [each for group in reversed(list(tops)) for each in reversed(group)]
    while open_:
        each = open_.pop()
        yield each
        open_.extend(reversed(answers.get(each.id, ())))
