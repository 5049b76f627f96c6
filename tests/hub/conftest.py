"""The hub's PostgreSQL, started when the first test asks for it; tests that ask are marked `hub`."""

from collections.abc import Iterator

import pytest

from tests.hub import postgres

_NEED = {"server", "database", "plain_admin"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a PostgreSQL, so that `-m 'not hub'` leaves it out."""
    for item in items:
        if _NEED & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.hub)


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    """A running server, one for each process of the tests."""
    if not postgres.IS_HERE:
        pytest.skip(postgres.REASON)
    with postgres.running_server() as running:
        yield running


@pytest.fixture
def database(server: postgres.Server) -> Iterator[str]:
    """The address of an empty database, for its administrator, a superuser."""
    with postgres.fresh_database(server) as address:
        yield address


@pytest.fixture
def plain_admin(server: postgres.Server) -> Iterator[str]:
    """The address of an empty database, for an administrator who is no superuser; with the password."""
    with postgres.plain_administration(server) as address:
        yield address
