"""Changing where annotations stand: trim, move an edge, split, join, add and remove fragments, copy; each is one act.

A refused act raises an AnnotatorError and changes nothing. Offsets are code points of the document.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Literal

from annotator.errors import RefusedError
from annotator.log.change import Sheet
from annotator.log.states import annotation_state
from annotator.model.annotation import Annotation, AnnotationTarget, Role, SpanTarget
from annotator.model.fit import MISSING, check_draft, problems
from annotator.model.ids import new_id
from annotator.model.span import Fragment, Fragments, accept_fragments, extent
from annotator.project.annotate import edit, labels_of, put_changed, single_roles, standing, with_fragments
from annotator.project.session import Project, Written
from annotator.store.append import Act, Changed
from annotator.text.boundaries import (
    next_grapheme,
    next_word,
    previous_grapheme,
    previous_word,
    snap_to_graphemes,
)
from annotator.text.trimming import trimmed, without_proclitics

Edge = Literal["start", "end"]
Unit = Literal["grapheme", "word"]


def trim(project: Project, name: str) -> Changed:
    """Take blanks and punctuation off the ends of an annotation's fragments; where there are none, one proclitic."""

    def change(annotation: Annotation) -> Annotation:
        return with_fragments(project, annotation, _trimmed(project.text(annotation.document), _worded(annotation)))

    return edit(project, name, change, "trim")


def _trimmed(text: str, fragments: Fragments) -> Fragments:
    bare = tuple(trimmed(text, *each) for each in fragments)
    if bare != fragments:
        return bare
    first = without_proclitics(text, *fragments[0])
    if first == fragments[0]:
        raise RefusedError("There is nothing to trim: no blank, no punctuation, and no proclitic that may go.")
    return first, *fragments[1:]


def _worded(annotation: Annotation) -> Fragments:
    """Return the fragments of an annotation that has some; raises RefusedError."""
    if not annotation.fragments:
        raise RefusedError(f"This {annotation.kind} marks no words of its own; add the words that name it first.")
    return annotation.fragments


def move_edge(project: Project, name: str, edge: Edge, by: int, unit: Unit) -> Changed:
    """Move the start of an annotation's first fragment, or the end of its last, by units; forward is positive.

    It moves as far as it can: the fragment keeps a grapheme at least, and does not leave the text. Raises
    RefusedError where it cannot move at all.
    """

    def change(annotation: Annotation) -> Annotation:
        fragments = _worded(annotation)
        at, fragment = (0, fragments[0]) if edge == "start" else (-1, fragments[-1])
        moved = list(fragments)
        moved[at] = _moved(project.text(annotation.document), fragment, edge, by, unit)
        return with_fragments(project, annotation, moved)

    return edit(project, name, change, "move-edge")


def _moved(text: str, fragment: Fragment, edge: Edge, by: int, unit: Unit) -> Fragment:
    side = 0 if edge == "start" else 1
    here = fragment[side]
    for _ in range(abs(by)):
        step = _next(text, here, edge, unit) if by > 0 else _previous(text, here, edge, unit)
        if step is None or (step >= fragment[1] if edge == "start" else step <= fragment[0]):
            break
        here = step
    if here == fragment[side]:
        raise RefusedError(f"The {edge} cannot move there: {_stop(by, edge, unit)}.")
    return (here, fragment[1]) if edge == "start" else (fragment[0], here)


def _next(text: str, at: int, edge: Edge, unit: Unit) -> int | None:
    if unit == "word":
        return next_word(text, at, edge)
    return next_grapheme(text, at) if at < len(text) else None


def _previous(text: str, at: int, edge: Edge, unit: Unit) -> int | None:
    if unit == "word":
        return previous_word(text, at, edge)
    return previous_grapheme(text, at) if at > 0 else None


def _stop(by: int, edge: Edge, unit: Unit) -> str:
    if (by > 0) == (edge == "start"):
        return f"there would be no {'word' if unit == 'word' else 'letter'} left; remove the annotation instead"
    return "the text begins there" if edge == "start" else "the text ends there"


def split(project: Project, name: str, at: int) -> Written:
    """Part an annotation in two before the grapheme at `at`; blanks at the cut go. Returns both ids.

    The first keeps its id and its roles, and what points to it; the second gets the same label, attributes, note
    and entry.
    """
    with project.act("split", name) as act:
        whole = standing(project, act, name)
        parts = _cut(project.text(whole.document), _worded(whole), at)
        first, second = (with_fragments(project, whole, part) for part in parts)
        put_changed(project, act, [(whole, first)])
        made = replace(second, id=new_id(), roles=())
        check_draft(made, project.schema, labels_of(project, [made]), whole)
        _add(project, act, made)
    return Written(project.changed, (name, made.id))


def _cut(text: str, fragments: Fragments, at: int) -> tuple[Fragments, Fragments]:
    cut = snap_to_graphemes(text, at, at)[0]
    before = [_cut_at(text, each, cut, (each[0], cut)) for each in fragments if each[0] < cut]
    after = [_cut_at(text, each, cut, (cut, each[1])) for each in fragments if each[1] > cut]
    if not any(before) or not any(after):
        raise RefusedError("The cut leaves no words on one side; cut between two words of the annotation.")
    return tuple(filter(None, before)), tuple(filter(None, after))


def _cut_at(text: str, fragment: Fragment, cut: int, part: Fragment) -> Fragment | None:
    """Return the part of a fragment on one side of the cut, or all of one that the cut does not meet."""
    return _stripped(text, part) if fragment[0] < cut < fragment[1] else fragment


def _stripped(text: str, fragment: Fragment) -> Fragment | None:
    """Return a fragment without the blanks at its ends, None for one of blanks alone."""
    piece = text[slice(*fragment)]
    start, end = fragment[1] - len(piece.lstrip()), fragment[0] + len(piece.rstrip())
    return snap_to_graphemes(text, start, end) if start < end else None  # a blank may carry a vowel sign: they are one


def _add(project: Project, act: Act, made: Annotation) -> None:
    state = annotation_state(made, single_roles(project.schema.labels.get(made.label)))
    state["schema"] = project.schema.version
    act.add(Sheet(made.layer, made.document, made.owner), "annotation", made.id, state)


def join(project: Project, names: Sequence[str]) -> Changed:
    """Join annotations of one label into the first of them in the order of the text; the others are removed.

    Fragments that overlap, or have only blanks between them, become one. Attributes, roles and entry of the first
    win, missing ones are taken from the others in order; notes that differ are kept, a line each. What pointed to the
    others points to the first. Raises RefusedError where labels, documents or owners differ.
    """
    with project.act("join", str(len(names))) as act:
        listed = [standing(project, act, name) for name in dict.fromkeys(names)]
        parts = sorted(listed, key=lambda each: (extent(each.fragments) if each.fragments else (0, 0), each.id))
        _check_alike(parts)
        joined = _joined(project, parts)
        # what does not fit in the parts does not fit in the whole either, and stays a problem: nothing is dropped
        put_changed(project, act, [(parts[0], joined)], strict=False)
        gone = {each.id for each in parts[1:]}
        put_changed(project, act, _pointed(project, parts[0], gone), strict=False)
        for each in parts[1:]:
            act.remove(Sheet(each.layer, each.document, each.owner), "annotation", each.id)
    return project.changed


def _check_alike(parts: Sequence[Annotation]) -> None:
    if len(parts) < 2:
        raise RefusedError("Joining takes two annotations or more; select another as well.")
    told: tuple[tuple[str, Callable[[Annotation], object]], ...] = (
        ("stand in different documents; join those of one", lambda each: each.document),
        ("are the work of different people; join those of one", lambda each: (each.layer, each.owner)),
        ("have different labels; give them the same one first", lambda each: (each.kind, each.label)),
    )
    for why, side in told:
        if len({side(each) for each in parts}) > 1:
            raise RefusedError(f"The annotations {why}.")


def _joined(project: Project, parts: Sequence[Annotation]) -> Annotation:
    text = project.text(parts[0].document)
    fragments = united(text, [fragment for each in parts for fragment in each.fragments])
    ids = {each.id for each in parts}
    roles: list[Role] = []
    for part in parts:
        held = {role.name for role in roles}
        # an annotation that was about another of the parts would now be about itself
        roles += [role for role in part.roles if role.name not in held and not _points_to(role, ids)]
    return replace(
        with_fragments(project, parts[0], fragments),
        attributes={name: value for part in reversed(parts) for name, value in part.attributes.items()},
        roles=tuple(roles),
        entry=next((each.entry for each in parts if each.entry), None),
        note="\n".join(dict.fromkeys(each.note for each in parts if each.note)),
    )


def united(text: str, fragments: Iterable[Fragment]) -> Fragments:
    """Return fragments in order, those made one that overlap or have only blanks between them."""
    made: list[Fragment] = []
    for start, end in sorted(fragments):
        if made and (start <= made[-1][1] or not text[made[-1][1] : start].strip()):
            made[-1] = (made[-1][0], max(made[-1][1], end))
        else:
            made.append((start, end))
    return tuple(made)


def _points_to(role: Role, ids: set[str]) -> bool:
    return isinstance(role.target, AnnotationTarget) and role.target.id in ids


def _pointed(project: Project, first: Annotation, gone: set[str]) -> list[tuple[Annotation, Annotation]]:
    """Return the annotations of the same sheet whose roles point to what is `gone`, with how they point to `first`."""
    beside = project.annotations(first.document, first.owner or None, first.layer)
    parts = {first.id, *gone}
    return [
        (each, replace(each, roles=_towards(each.roles, gone, first.id)))
        for each in beside
        if each.id not in parts and any(_points_to(role, gone) for role in each.roles)
    ]


def _towards(roles: Iterable[Role], gone: set[str], name: str) -> tuple[Role, ...]:
    turned = (replace(role, target=AnnotationTarget(name)) if _points_to(role, gone) else role for role in roles)
    return tuple(dict.fromkeys(turned))


def add_fragment(project: Project, name: str, span: tuple[int, int]) -> Changed:
    """Add words to an annotation; what overlaps or touches words that it has grows them."""

    def change(annotation: Annotation) -> Annotation:
        text = project.text(annotation.document)
        added = _words_in(text, span)
        if any(start <= added[0] and added[1] <= end for start, end in annotation.fragments):
            raise RefusedError("These words are part of the annotation already; select others.")
        return with_fragments(project, annotation, _grown(annotation.fragments, added))

    return edit(project, name, change, "add-fragment")


def _words_in(text: str, span: tuple[int, int]) -> Fragment:
    """Return a range in whole graphemes without the blanks at its ends; raises AnnotatorError."""
    ((start, end),) = accept_fragments([span], len(text))
    words = _stripped(text, snap_to_graphemes(text, start, end))
    if words is None:
        raise RefusedError("The selection holds only blanks; select words.")
    return words


def _grown(fragments: Fragments, added: Fragment) -> Fragments:
    met = [each for each in fragments if each[0] <= added[1] and added[0] <= each[1]]
    grown = (min(start for start, _ in (*met, added)), max(end for _, end in (*met, added)))
    return (*(each for each in fragments if each not in met), grown)


def remove_fragment(project: Project, name: str, at: int) -> Changed:
    """Take the fragment that holds the offset `at` off an annotation; an entity or claim keeps its last one."""

    def change(annotation: Annotation) -> Annotation:
        left = [each for each in annotation.fragments if not each[0] <= at < each[1]]
        if len(left) == len(annotation.fragments):
            raise RefusedError("No words of the annotation stand there; choose a place inside it.")
        if not left and annotation.kind in ("entity", "claim"):
            raise RefusedError(f"These are the only words of this {annotation.kind}; remove the annotation instead.")
        return with_fragments(project, annotation, left)

    return edit(project, name, change, "remove-fragment")


def copy(project: Project, name: str, span: tuple[int, int]) -> str:
    """Mark other words with what an annotation says, and return the new annotation's id.

    Label, attributes, entry, note and roles go along, but for what does not fit any more, and for bare spans that lie
    outside the new words, such as another claim's cue.
    """
    with project.act("copy", name) as act:
        model = standing(project, act, name)
        text = project.text(model.document)
        made = with_fragments(project, replace(model, id=new_id()), [_words_in(text, span)])
        made = _fitting(project, made)
        check_draft(made, project.schema, labels_of(project, [made]))
        _add(project, act, made)
    return made.id


def _fitting(project: Project, made: Annotation) -> Annotation:
    """Return an annotation without attributes and roles that do not fit, and bare spans outside its words."""
    labels = labels_of(project, [made])

    def fits(part: Annotation) -> bool:
        found = problems(part, project.schema, labels)
        return not any(each.code not in MISSING and each.where.startswith(("attribute:", "role:")) for each in found)

    bare, within = replace(made, attributes={}, roles=()), extent(made.fragments)
    attributes = {
        name: value for name, value in made.attributes.items() if fits(replace(bare, attributes={name: value}))
    }
    roles = (role for role in made.roles if not _is_outside(role, within) and fits(replace(bare, roles=(role,))))
    return replace(made, attributes=attributes, roles=tuple(roles))


def _is_outside(role: Role, within: Fragment) -> bool:
    if not isinstance(role.target, SpanTarget):
        return False
    start, end = extent(role.target.fragments)
    return not (within[0] <= start and end <= within[1])
