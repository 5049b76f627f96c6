"""A team run through from end to end: a hub, two annotators offline, a reviewer, exchanges by network and bundle."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.project import bundles, files, sample, share, team
from annotator.project.create import create_project
from annotator.project.session import Project

if TYPE_CHECKING:
    from annotator.sync.exchange import Exchanged

Step = Callable[[str, int, int], None]
TITLE = "A team over a hub"
_STEPS = 9
MANAGER, FIRST, SECOND, REVIEWER = "Manager", "Annotator 1", "Annotator 2", "Reviewer"


@dataclass(frozen=True, slots=True)
class Held:
    """What one replica holds in the end: annotations by their owners' names, and what its check found."""

    name: str
    role: str
    documents: int
    annotations: dict[str, int]
    changes: int
    findings: list[str]


@dataclass(frozen=True, slots=True)
class Shared:
    """What the run showed: the replicas, the hub's counts, what went by bundle, and the document that was revealed.

    `blind` tells whether neither annotator held anything of the other before the reveal.
    """

    replicas: list[Held]
    hub: dict[str, int]
    bundle: int
    revealed: str
    blind: bool
    rests: bool


def rehearse_team(folder: Path, step: Step) -> Shared:
    """Work as a team in `folder`; `step` is told (title, done, total). Raises AnnotatorError."""
    folder.mkdir()
    run = _Run(folder, step)
    with ExitStack() as stack:
        address = stack.enter_context(_hub(folder))
        run.step()
        manager = stack.enter_context(create_project(folder / "manager.annot", MANAGER))
        sample.bring_documents(manager, sample.sample_folder())
        share.create_hub(manager, address)
        run.step()
        replicas = {MANAGER: manager}
        for name, role in ((FIRST, "annotator"), (SECOND, "annotator"), (REVIEWER, "reviewer")):
            replicas[name] = stack.enter_context(run.join(manager, name, role))
            run.step()
        return run.work(replicas, address)


@contextmanager
def _hub(folder: Path) -> Iterator[str]:
    from annotator.sync.server import start  # noqa: PLC0415 - the extra annotator[hub]

    with start(folder / "hub") as server:
        yield server.address


class _Run:
    def __init__(self, folder: Path, told: Step) -> None:
        self.folder = folder
        self._told = told
        self._done = 0

    def step(self) -> None:
        self._done += 1
        self._told(TITLE, self._done, _STEPS)

    def join(self, manager: Project, name: str, role: str) -> Project:
        called = name.lower().replace(" ", "-")
        invitation = self.folder / f"{called}.invitation"
        share.invite(manager, name, role, invitation)
        project, _ = share.join(invitation, self.folder / f"{called}.annot")
        return project

    def work(self, replicas: dict[str, Project], address: str) -> Shared:
        """Have both annotators tag offline, one exchange by network, the other by bundle; then reveal a document."""
        manager, first, second = replicas[MANAGER], replicas[FIRST], replicas[SECOND]
        for number, project in ((1, first), (2, second)):
            sample.bring_own_work(project, sample.sample_folder(), number)
        self.step()
        share.sync(first)
        carried = self.folder / "annotator-2.annotbundle"
        bundles.write(second, MANAGER, carried)
        bundle = bundles.read(manager, carried).changes
        share.sync(manager)
        self.step()
        _rest(replicas)
        blind = not _others(first) and not _others(second)
        document = first.documents()[0]
        team.reveal(replicas[REVIEWER], document.id)
        _rest(replicas)
        self.step()
        rests = not any(_moved(share.sync(each)) for each in replicas.values())
        held = [_held(name, project) for name, project in replicas.items()]
        status = share.hub_status(address)
        counts = {name: getattr(status, name) for name in ("members", "documents", "streams", "changes")}
        self.step()
        return Shared(held, counts, bundle, document.title, blind, rests)


def _rest(replicas: dict[str, Project]) -> None:
    for _ in range(2):
        for each in replicas.values():
            share.sync(each)


def _moved(done: "Exchanged") -> bool:
    return bool(done.sent or done.received or done.withdrawn or done.forked)


def _others(project: Project) -> int:
    own = project.person.id if project.person else ""
    return sum(each.owner != own for each in project.annotations(layer="work"))


def _held(name: str, project: Project) -> Held:
    counts: dict[str, int] = {}
    names = {each.id: each.name for each in project.members.values()}
    for each in project.annotations(layer="work"):
        counts[names[each.owner]] = counts.get(names[each.owner], 0) + 1
    role = project.person.role if project.person else ""
    return Held(
        name, role, len(project.documents()), counts, share.changes_held(project), list(files.findings(project))
    )
