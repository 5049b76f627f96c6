"""Comments: writing, answering, settling and removing them; each call is one act."""

from collections.abc import Iterable

from annotator.errors import BadInputError, NotFoundError, RefusedError
from annotator.log.change import Sheet
from annotator.log.states import comment_state
from annotator.model.comment import Comment, CommentLayer, in_threads
from annotator.model.document import Document
from annotator.model.ids import new_id
from annotator.model.span import Fragments, accept_fragments, quotes
from annotator.project import naming
from annotator.project.people import here, may_write
from annotator.project.session import Project
from annotator.project.team import revealed
from annotator.store.append import Act, Changed
from annotator.store.comments import Heard, is_whole, load_comments, traces
from annotator.store.history import record_history, records_like


def comments(project: Project, document: str | None = None) -> list[Comment]:
    """Return the comments of a document, or of all, that are open or the person's own, answers behind what they answer.

    Threads stand in the order they were begun. Until a document is revealed an annotator is not shown the threads that
    other annotators began: they would say what those have seen.
    """
    chosen = None if document is None else project.document(document).id
    found = _shown(project, load_comments(project.replica.connection, Heard(_person(project), chosen)), chosen)
    places = {each.id: at for at, each in enumerate(project.documents())} if document is None else {}
    return sorted(in_threads(found), key=lambda each: places.get(each.document, 0))


def _shown(project: Project, found: list[Comment], document: str | None) -> list[Comment]:
    """Leave out what an annotator may not read yet: others' comments and the answers to them, their own excepted.

    In a team the file lacks what other annotators wrote, and may hold what a reviewer made of it.
    """
    person = project.person
    if person is None or person.role != "annotator":
        return found
    open_, known = revealed(project), traces(project.replica.connection, document)
    closed = [each for each in found if each.document not in open_ and each.layer == "shared"]
    hidden = {each.id for each in closed if each.id not in known.begun or each.id in known.gone}
    hidden |= {each.id for each in closed if _is_of_other_annotator(project, each, person.id)}
    others = [each for each in closed if each.author != person.id and each.answers]
    hidden |= {each.id for each in others if each.answers not in known.begun}
    while answers := {each.id for each in others if each.answers in hidden} - hidden:
        hidden |= answers
    return [each for each in found if each.id not in hidden]


def may_read(project: Project, document: str, comment: str) -> bool:
    """Tell whether the person here may know what an open comment (its id) on a document said, also one that is gone.

    Not where other annotators changed it whose changes are not here: what came after would seem to differ from it.
    """
    person = project.person
    if person is None or person.role != "annotator" or document in revealed(project):
        return True
    steps = record_history(project.replica.connection, "comment", comment)
    if not steps or not is_whole([each.change for each in steps]):
        return False
    return steps[0].author == person.id or comment in {each.id for each in comments(project, document)}


def _is_of_other_annotator(project: Project, comment: Comment, person: str) -> bool:
    author = project.members.get(comment.author)
    return comment.author != person and (author is None or author.role == "annotator")


def _person(project: Project) -> str:
    return project.person.id if project.person else ""


def comment_id(project: Project, name: str) -> str:
    """Return the id of the comment that `name`, an id or a unique prefix of one, means; removed ones too."""
    return naming.comment_named(records_like(project.replica.connection, "comment", name), name)


def add_comment(
    project: Project,
    document: str,
    text: str,
    *,
    annotation: str | None = None,
    fragments: Iterable[tuple[int, int]] = (),
    answers: str | None = None,
    private: bool = False,
) -> str:
    """Write a comment and return its id.

    It is about an annotation (an id), about fragments in code points, or about the document; of an annotation it keeps
    the words, for those who do not have it. It is open to all members, or `private`, as are answers to a private one.
    Raises BadInputError for an empty text, NotFoundError where what it is about or answers is not in the document.
    """
    place = project.document(document)
    answered = None if answers is None else _comment(project, answers, place)
    spans = _spans(project, place, annotation, fragments)
    own = private or (answered is not None and answered.layer == "work")
    layer: CommentLayer = "work" if own else "shared"
    said = quotes(project.text(place.id), spans) if spans else ()
    made = Comment(new_id(), place.id, here(project).id, _text(text), annotation, spans, said, answers, layer=layer)
    with project.act("comment", place.id) as act:
        act.add(_sheet(project, made), "comment", made.id, comment_state(made))
    return made.id


def _text(text: str) -> str:
    if not text.strip():
        raise BadInputError("The comment is empty; write what you have to say.")
    return text.strip()


def _spans(
    project: Project, document: Document, annotation: str | None, fragments: Iterable[tuple[int, int]]
) -> Fragments:
    """Return what a comment is about: the fragments given, else those of the annotation."""
    given = accept_fragments(fragments, document.length)
    if annotation is None:
        return given
    found = [each for each in project.annotations(ids=[annotation]) if each.document == document.id]
    if not found:
        raise NotFoundError(f"No annotation of “{document.title}” has the id {annotation}; it may have been removed.")
    return given or found[0].fragments


def edit_comment(project: Project, name: str, text: str) -> Changed:
    """Change the words of a comment, by its id; only who wrote it may."""
    wanted = _text(text)
    with project.act("edit-comment", name) as act:
        _put(project, act, _own(project, name), text=wanted)
    return project.changed


def settle(project: Project, name: str, settled: bool = True) -> Changed:
    """Settle a comment, by its id, or open it again; any member may settle an open one."""
    with project.act("settle-comment" if settled else "reopen-comment", name) as act:
        _put(project, act, _comment(project, name), settled=settled)
    return project.changed


def thread_of(project: Project, name: str) -> Comment:
    """Return the comment that began the thread in which a comment, by its id, stands."""
    found = _comment(project, name)
    known = {each.id: each for each in comments(project, found.document)}
    seen = {found.id}
    while found.answers in known and found.answers not in seen:
        seen.add(found.answers)
        found = known[found.answers]
    return found


def remove_comment(project: Project, name: str) -> Changed:
    """Remove a comment, by its id; only who wrote it may. Answers to it stay."""
    with project.act("remove-comment", name) as act:
        found = _own(project, name)
        act.remove(_sheet(project, found), "comment", found.id)
    return project.changed


def _put(project: Project, act: Act, comment: Comment, **said: object) -> None:
    sheet = _sheet(project, comment)
    act.put(sheet, "comment", comment.id, (act.folded(sheet, "comment", comment.id).state or {}) | said)


def _sheet(project: Project, comment: Comment) -> Sheet:
    """Return where a comment that the person here reads stands: with all, or in their own work."""
    owner = here(project).id if comment.layer == "work" else ""
    return may_write(project, Sheet(comment.layer, comment.document, owner))


def _comment(project: Project, name: str, document: Document | None = None) -> Comment:
    """Return a comment by its id, where the person here may read it; it must be of `document` where that is given."""
    place = None if document is None else document.id
    there = load_comments(project.replica.connection, Heard(_person(project), place, name))
    # whether it may be read hangs on what it answers
    found = [each for each in comments(project, there[0].document) if each.id == name] if there else []
    if not found and document:
        raise NotFoundError(f"No comment of “{document.title}” has the id {name}; it may have been removed.")
    if not found:
        raise NotFoundError(f"No comment has the id {name}; it may have been removed.")
    return found[0]


def _own(project: Project, name: str) -> Comment:
    found = _comment(project, name)
    if found.author != here(project).id:
        author = project.members.get(found.author)
        written = author.name if author else found.author
        raise RefusedError(f"Only {written} may change or remove this comment; answer it instead.")
    return found
