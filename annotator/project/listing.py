"""The annotations of a document as lists show them: short rows, read fast however many there are."""

from collections.abc import Collection

from annotator.model.annotation import Layer
from annotator.project import naming
from annotator.project.session import Project
from annotator.store.listing import Listed, load_listing
from annotator.store.load import Which, load_ids


def listing(
    project: Project, document: str, member: str | None, layer: Layer | None, ids: Collection[str] | None = None
) -> list[Listed]:
    """Return the annotations of a document, by its id, of a member (None for all, or for gold) and layer, unordered.

    `ids` asks for some of them only; those that are gone are left out. 16,000 take some 50 ms.
    """
    owner = None if member is None else naming.member_named(project.members.values(), member).id
    which = Which(document=document, owner=owner, layer=layer, ids=None if ids is None else tuple(ids))
    return load_listing(project.replica.connection, which)


def ids_in(project: Project, document: str, member: str, layer: Layer) -> list[str]:
    """Return the annotations of a member (a name or id) in a document, by its id, in no order that matters."""
    owner = naming.member_named(project.members.values(), member).id
    return load_ids(project.replica.connection, Which(document=document, owner=owner, layer=layer))
