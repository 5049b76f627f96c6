"""Circles among events: brat forbids an event that is its own argument, directly or through others."""

from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from annotator.model.annotation import Annotation, AnnotationTarget


def closing_roles(events: list[Annotation]) -> set[tuple[str, int]]:
    """Return (event id, role index) of the roles without which no event is its own filler.

    A depth-first walk in the events' order; the roles that lead back to an event still being walked are taken.
    """
    links = {event.id: list(_links(event)) for event in events}
    closing: set[tuple[str, int]] = set()
    done: set[str] = set()
    for event in events:
        _walk(event.id, links, done, closing)
    return closing


def _links(event: Annotation) -> Iterator[tuple[int, str]]:
    for index, role in enumerate(event.roles):
        if isinstance(role.target, AnnotationTarget):
            yield index, role.target.id


def _walk(
    start: str, links: Mapping[str, list[tuple[int, str]]], done: set[str], closing: set[tuple[str, int]]
) -> None:
    # a stack of its own: chains of events may be longer than Python's
    if start in done:
        return
    open_ones = {start}
    stack = [(start, iter(links[start]))]
    while stack:
        name, rest = stack[-1]
        for index, target in rest:
            if target in open_ones:
                closing.add((name, index))
            elif target in links and target not in done:
                open_ones.add(target)
                stack.append((target, iter(links[target])))
                break
        else:
            stack.pop()
            open_ones.discard(name)
            done.add(name)


def circle(links: Mapping[str, Iterable[str]]) -> list[str]:
    """Return the ids of one circle in a graph, or nothing where there is none."""
    try:
        TopologicalSorter(links).prepare()
    except CycleError as error:
        return [str(name) for name in error.args[1]]
    return []
