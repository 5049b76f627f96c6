"""Comments: what people say to one another about a document, a passage or an annotation."""

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
