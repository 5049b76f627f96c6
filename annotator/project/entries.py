"""Entries: the real-world persons, groups, places and events that mentions in many documents link to."""

from collections.abc import Iterable

from annotator.errors import BadInputError
from annotator.log.states import entry_state
from annotator.model.entry import Entry
from annotator.model.fit import label_named
from annotator.model.ids import new_id
from annotator.project.people import here
from annotator.project.session import SHARED, Project


def add_entry(project: Project, title: str, label: str, names: Iterable[str] = (), note: str = "") -> Entry:
    """Add an entry that everyone shares; any member may. `names` are its spellings besides the title."""
    here(project)
    spelled = " ".join(title.split())
    if not spelled:
        raise BadInputError("An entry needs a title, such as a person's name.")
    kept = dict.fromkeys(" ".join(name.split()) for name in names)
    entry = Entry(new_id(), label_named(project.schema, label).id, spelled, tuple(name for name in kept if name), note)
    with project.act("add-entry", spelled) as act:
        act.put(SHARED, "entry", entry.id, entry_state(entry))
    return entry
