"""Bundles in any order, lost, late and twice, with clones between: all come to rest, alike, and nothing is lost."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from annotator.project import bundles
from annotator.project import team as teams
from annotator.project.comments import add_comment
from annotator.project.session import Project
from tests.unit.sync.bundling import Team, gone_back, heads, shown

OTHER = {"Amal": "Nour", "Nour": "Amal"}
WRITERS = ("Amal", "Nour", "Bashir", "Salma")
STEPS = st.one_of(
    st.tuples(st.just("mark"), st.sampled_from(WRITERS), st.integers(0, 1)),
    st.tuples(st.just("say"), st.sampled_from(WRITERS), st.integers(0, 1)),
    st.tuples(st.just("write"), st.sampled_from(WRITERS), st.sampled_from(WRITERS)),
    st.tuples(st.just("read"), st.integers(0, 30), st.just(0)),
    st.tuples(st.just("clone"), st.sampled_from(("Amal", "Bashir")), st.sampled_from(WRITERS)),
    st.tuples(st.just("reveal"), st.sampled_from(("Bashir", "Salma")), st.integers(0, 1)),
)


class Exchange:
    """A team that does as it is told, and remembers what was marked and written."""

    def __init__(self, folder: Path) -> None:
        self.team = Team(folder)
        for name, role in (("Amal", "annotator"), ("Nour", "annotator"), ("Bashir", "reviewer")):
            self.team.join(name, role)
        for name in WRITERS[:3]:
            self.team.carry("Salma", name, everything=True)
        self.documents = [each.id for each in self.team["Salma"].documents()]
        self.made: set[str] = set()
        self.written: list[tuple[str, Path]] = []

    def do(self, what: str, who: object, which: object) -> None:
        match what, who, which:
            case "mark", str(name), int(number):
                at = 3 * (len(self.made) % 10)
                self.made.add(self.team[name].annotate(self.documents[number], "person", [(at, at + 2)]))
            case "say", str(name), int(number):
                add_comment(self.team[name], self.documents[number], f"{name} {number}")
            case "write", str(name), str(reader) if name != reader:
                self.written.append((reader, self.team.write(name, reader)))
            case "read", int(number), _ if self.written:
                reader, path = self.written[number % len(self.written)]
                bundles.read(self.team[reader], path)
            case "clone", str(name), str(reader) if name != reader:
                gone_back(self.team, name, lambda: self.lose(name, reader))
            case "reveal", str(name), int(number):
                if self.documents[number] not in teams.revealed(self.team[name]):
                    teams.reveal(self.team[name], self.documents[number])

    def lose(self, name: str, reader: str) -> None:
        """Mark something and send it off before the file goes back to what it was."""
        self.do("mark", name, 0)
        path = self.team.write(name, reader, everything=True)
        bundles.read(self.team[reader], path)
        if reader != "Salma":  # a fork of others' work is signed anew by managers alone: hers goes on from her
            bundles.read(self.team["Salma"], self.team.write(name, "Salma", everything=True))

    def rest(self) -> None:
        """Exchange with everybody until nothing moves any more."""
        for _ in range(8):
            moved = 0
            for writer in WRITERS:
                for reader in WRITERS:
                    if reader != writer:
                        moved += self.team.carry(writer, reader, everything=True).changes
            if not moved:
                return
        raise AssertionError("the team does not come to rest")


def spoken(project: Project) -> list[tuple[str, str, str]]:
    """Return the comments that a file holds: document, words, id; their words begin with who wrote them."""
    rows = project.replica.connection.exec_driver_sql(
        "SELECT t.document, c.text, c.id FROM comment c JOIN sheet t ON t.key = c.sheet ORDER BY 1, 2, 3"
    )
    return [(row[0], row[1].split()[0], row[2]) for row in rows]


# no shrinking: each example makes four files and exchanges them in all directions
@settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
@given(st.lists(STEPS, min_size=4, max_size=25))
def test_bundles_in_any_order_come_to_the_same_rest(steps: list[tuple[str, object, object]]):
    with tempfile.TemporaryDirectory() as folder:
        exchange = Exchange(Path(folder))
        try:
            for step in steps:
                exchange.do(*step)
            exchange.rest()
            salma, bashir = exchange.team["Salma"], exchange.team["Bashir"]
            assert {each for _, _, each in shown(salma)} == exchange.made
            assert heads(bashir) == heads(salma)
            for name in ("Amal", "Nour"):
                project = exchange.team[name]
                own = project.person.id
                open_ = teams.revealed(salma)
                assert shown(project) == [each for each in shown(salma) if each[1] == own or each[0] in open_]
                assert heads(project) <= heads(salma)
                assert spoken(project) == [each for each in spoken(salma) if each[1] != OTHER[name] or each[0] in open_]
            before = {name: heads(exchange.team[name]) for name in WRITERS}
            for reader, path in exchange.written:
                assert bundles.read(exchange.team[reader], path).changes == 0
            assert {name: heads(exchange.team[name]) for name in WRITERS} == before
        finally:
            exchange.team.close()
