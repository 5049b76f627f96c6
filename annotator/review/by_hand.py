"""Gold that a reviewer writes without having chosen a case: tagged, changed or removed, each in one act.

Where it says what is decided on some case, that decision is part of the act and stands in place of the earlier one.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from annotator.errors import RefusedError
from annotator.log.change import Sheet
from annotator.model.annotation import Annotation, Layer
from annotator.model.decision import Decision
from annotator.model.fit import check_draft
from annotator.model.ids import derived_id, new_id
from annotator.model.span import Fragments
from annotator.project.amending import amend
from annotator.project.annotate import add_in, check_quotes, labels_of, put_changed, standing
from annotator.project.people import Owners, may_write
from annotator.project.session import Project, Written
from annotator.review.align import Case, align
from annotator.review.choosing import ruling_on
from annotator.review.decisions import current
from annotator.review.fields import differing
from annotator.review.gold import Gold
from annotator.review.rulings import Ruling, write
from annotator.store.append import Act, Changed
from annotator.store.decisions import load_decisions, load_present
from annotator.store.frozen import states_in


def add(project: Project, document: str, draft: Annotation, *, reason: str = "", verb: str = "annotate") -> Written:
    """Tag as gold what a draft says, which must fit the schema; the case that it settles, if any, is decided by it.

    That is the case of whoever has the same words and label, else an open one of the same words, or of the same label
    on some of them. Raises RefusedError where the same is gold already.
    """
    place = project.document(document).id
    wanted = replace(draft, document=place, owner="", layer="gold")
    check_quotes(project, [wanted])
    check_draft(wanted, project.schema, labels_for(project, wanted))
    with project.act(verb, wanted.label) as act:
        may_write(project, Sheet("review", place))
        if any(_is_same(each, wanted) for each in _meeting(project, wanted, "gold", _extent(wanted))):
            raise RefusedError("This is gold already; select another label, or other words.")
        ruling = _settling(project, act, wanted)
        if ruling is not None:
            (written,) = write(project, act, place, [replace(ruling, reason=reason.strip())])
            name = written.made[-1].id
        else:
            free = replace(wanted, id=_free_id(act, wanted))
            (name,) = add_in(project, act, [free], Owners(project, act))
    return Written(project.changed, (name,))


def change(
    project: Project,
    name: str,
    how: Callable[[Annotation], Annotation],
    *,
    reason: str = "",
    verb: str = "edit",
    strict: bool = True,
) -> Changed:
    """Change gold, by its id: `how` gets what it is now. The decision that made it is taken anew.

    `strict` refuses what does not fit the schema and did not before.
    """
    with project.act(verb, name) as act:
        before = _gold(project, act, name)
        put_changed(project, act, [(before, how(before))], strict=strict)
        amend(project, act, reason)
    return project.changed


def remove(project: Project, names: Iterable[str], *, reason: str = "", verb: str = "remove") -> Changed:
    """Remove gold, by id; roles that it fills lose it. Of what a decision made, that is a decision: it is rejected."""
    listed = list(dict.fromkeys(names))
    with project.act(verb, str(len(listed))) as act:
        documents = {name: _gold(project, act, name).document for name in listed}
        for document in dict.fromkeys(documents.values()):
            gold = Gold(project, act, document)
            gold.drop({name: None for name in listed if documents[name] == document})
            gold.write()
        amend(project, act, reason, only=listed)
    return project.changed


def labels_for(project: Project, draft: Annotation) -> Callable[[str], str | None]:
    """Return what says the label of a target of a draft, which may be a member's annotation or gold."""
    work, gold = (labels_of(project, [replace(draft, layer=layer)]) for layer in ("work", "gold"))
    return lambda name: work(name) or gold(name)


def _gold(project: Project, act: Act, name: str) -> Annotation:
    found = standing(project, act, name)
    if found.layer != "gold":
        raise RefusedError("This is somebody’s own work and not gold; take its version, or tag the words.")
    return found


# the case that is settled


def _settling(project: Project, act: Act, wanted: Annotation) -> Ruling | None:
    """Return the ruling on the case that a tag of gold settles, None where nobody marked the like."""
    case = _chosen(project, act, wanted)
    if case is None:
        return None
    alike = [each for own in case.versions.values() for each in own if _is_same(each, wanted)]
    counting = [each for each in _on(project, act, case) if each.gold]
    if counting:
        free = replace(wanted, id=_free_id(act, wanted) or new_id())
        return _beside(case, free, alike, counting[-1], _standing_gold(project, counting[-1]))
    if alike and _says_no_more(wanted) and not differing(alike):
        first = min(alike, key=lambda each: each.id)
        return ruling_on(case, "take", [first.id], [first])
    return ruling_on(case, "edit", (), [wanted])


def _beside(
    case: Case, wanted: Annotation, alike: Sequence[Annotation], standing_: Decision, golden: Sequence[Annotation]
) -> Ruling:
    """Return the ruling that something is gold beside what was decided to be."""
    took = standing_.took[: len(golden)]
    ruling = ruling_on(case, "edit")
    first = min((each.id for each in alike if each.id not in took), default="")
    return replace(
        ruling,
        took=(*took, first) if first and len(took) == len(golden) else (),
        made=(*golden, wanted),
    )


def _chosen(project: Project, act: Act, wanted: Annotation) -> Case | None:
    """Return the case that a tag of gold settles."""
    near = [each for each in _cases_around(project, act, wanted) if each.kind == wanted.kind and not each.part]
    same = [each for each in near if any(_is_same(one, wanted) for one in _all(each))]
    if same or not wanted.fragments:
        return same[0] if same else None
    open_ = [each for each in near if not _on(project, act, each)]
    words = [each for each in open_ if any(one.fragments == wanted.fragments for one in _all(each))]
    label = [each for each in open_ if _overlap(each, wanted)]
    return words[0] if words else min(label, key=lambda each: (-_overlap(each, wanted), each.id), default=None)


def _overlap(case: Case, wanted: Annotation) -> int:
    """Return how many code points a tag shares with a version of a case that has its label, at most."""
    own = _points(wanted.fragments)
    return max((len(own & _points(each.fragments)) for each in _all(case) if each.label == wanted.label), default=0)


def _points(fragments: Fragments) -> set[int]:
    return {point for start, end in fragments for point in range(start, end)}


def _all(case: Case) -> list[Annotation]:
    return [each for own in case.versions.values() for each in own]


def _on(project: Project, act: Act, case: Case) -> list[Decision]:
    """Return the decisions on a case that count."""
    names = {each.id for each in _all(case)}
    taken = [each for each in load_decisions(act.connection, case.document, covering=names) if not each.part]
    covered: Collection[str] = names | {name for each in taken for name in each.annotations}
    shown = load_present(act.connection, case.document, covered)
    return current(project, case.document, taken, shown)


def _cases_around(project: Project, act: Act, wanted: Annotation) -> list[Case]:
    """Return the cases of whatever stands on the same words, and on the words of that, and so on."""
    found, extent = _meeting(project, wanted, "work", _extent(wanted)), _extent(wanted)
    while (wider := _around(extent, found)) != extent:
        found, extent = _meeting(project, wanted, "work", wider), wider
    members = [each.owner for each in states_in(act.connection, wanted.document)]
    versions = {name: [each for each in found if each.owner == name] for name in members}
    return align(versions, project.text(wanted.document))


def _extent(annotation: Annotation) -> tuple[int, int]:
    return (annotation.fragments[0][0], annotation.fragments[-1][1]) if annotation.fragments else (0, 0)


def _around(extent: tuple[int, int], found: Sequence[Annotation]) -> tuple[int, int]:
    ends = [extent, *map(_extent, found)]
    return min(start for start, _ in ends), max(end for _, end in ends)


def _meeting(project: Project, wanted: Annotation, layer: Layer, extent: tuple[int, int]) -> list[Annotation]:
    return project.annotations(wanted.document, layer=layer, between=extent) if wanted.fragments else []


def _standing_gold(project: Project, decision: Decision) -> list[Annotation]:
    """Return the gold of a decision that is there."""
    return project.annotations(layer="gold", ids=decision.gold)


def _is_same(one: Annotation, other: Annotation) -> bool:
    return (one.kind, one.label, one.fragments) == (other.kind, other.label, other.fragments)


def _says_no_more(draft: Annotation) -> bool:
    """Tell whether a draft is words and a label, nothing else."""
    return not (draft.attributes or draft.roles or draft.entry or draft.note)


def _free_id(act: Act, wanted: Annotation) -> str:
    """Return the id of gold that no case makes, alike on two computers; empty where that is taken or redacted."""
    gold = Sheet("gold", wanted.document)
    places = " ".join(f"{start}:{end}" for start, end in wanted.fragments)
    name = derived_id("gold", wanted.document, wanted.kind, wanted.label, places)
    taken = not wanted.fragments or act.folded(gold, "annotation", name).state is not None
    return "" if taken or act.is_redacted(gold, "annotation", name) else name
