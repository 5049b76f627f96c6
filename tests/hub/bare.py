"""A hub without project files: people as connections of their own, streams written change by change."""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import orjson
import psycopg

from annotator.log.change import Change, Sheet, payload_digest
from annotator.log.stream import Link, Stream, extend
from annotator.model.ids import new_id
from annotator.sync import creation, members
from annotator.sync.hub import Hub, open_hub
from tests.hub.postgres import with_login
from tests.hub.whole_rows import push_links

Connection = psycopg.Connection[Any]


def change(kind: str, record: str, state: object = None, lamport: int = 1, base: Sequence[str] = (), **odd) -> Change:
    """Make a change; `state` is its JSON, or bytes as they are."""
    payload = state if isinstance(state, bytes) else orjson.dumps({} if state is None else state)
    salt = os.urandom(16)
    made = Change(
        new_id(), new_id(), lamport, 0, kind, 1, record, tuple(base), payload_digest(salt, payload), payload, salt
    )
    return made._replace(**odd)


@dataclass
class Bare:
    """A hub of one project: `people` are open connections by name, `ids` their members."""

    address: str
    project: str
    ids: dict[str, str] = field(default_factory=dict)
    people: dict[str, Connection] = field(default_factory=dict)
    logins: dict[str, str] = field(default_factory=dict)
    links: dict[str, list[Link]] = field(default_factory=dict)
    device: str = field(default_factory=new_id)

    def hub(self, name: str) -> Hub:
        return open_hub(self.people[name])

    def connect(self, name: str) -> Connection:
        """Open one more connection of somebody."""
        made = psycopg.connect(with_login(self.address, self.logins[name], name), autocommit=True)
        self.people.setdefault(name, made)
        return made

    def admit(self, name: str, role: str | None = "annotator", retired: bool = False) -> None:
        """Give somebody a login, and a member record unless `role` is None."""
        member = self.ids.setdefault(name, new_id())
        if role is not None:
            self.decide(change("member.put", member, {"name": name, "role": role, "retired": retired}))
        login = members.new_login(self.project)
        with psycopg.connect(self.address) as administrator:
            members.make_login(administrator, login, member, name)
        self.logins[name] = login
        self.connect(name)

    def stream(self, author: str, sheet: Sheet, device: str | None = None) -> Stream:
        return Stream(self.project, device or new_id(), self.ids[author], sheet)

    def decide(self, *changes: Change) -> None:
        """Write into the manager's project stream."""
        self.write("Salma", self.stream("Salma", Sheet("project"), self.device), *changes)

    def write(self, name: str, stream: Stream, *changes: Change) -> int:
        """Push changes behind what was pushed through here before; returns the key of the stream."""
        known = self.links.get(stream.id, [])
        made = list(extend(len(known), known[-1].hash if known else stream.genesis, changes))
        key = push(self.people[name], self.project, stream, made)
        self.links[stream.id] = known + made
        return key

    def close(self) -> None:
        for connection in self.people.values():
            connection.close()


def push(connection: Connection, project: str, stream: Stream, links: Sequence[Link]) -> int:
    """Make the stream and push links as they are, right or wrong."""
    hub = Hub(connection, project)
    with hub.transaction():
        key = hub.make_streams([stream])[stream.id].key
        push_links(hub, ((key, link) for link in links))
    return key


@contextmanager
def bare_hub(address: str, roles: Mapping[str, str | None] | None = None) -> Iterator[Bare]:
    """Make a hub with Salma as its manager, and with others by name and role."""
    made = Bare(address, os.urandom(32).hex(), {"Salma": new_id()})
    with psycopg.connect(address) as administrator:
        creation.create(administrator, made.project, made.ids["Salma"])
    try:
        made.admit("Salma", None)
        made.decide(change("member.put", made.ids["Salma"], {"name": "Salma", "role": "manager", "retired": False}))
        for name, role in (roles or {}).items():
            made.admit(name, role)
        yield made
    finally:
        made.close()
