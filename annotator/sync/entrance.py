"""The ways to a hub: as a member of its project, and as the administrator who makes it."""

from collections.abc import Iterator
from contextlib import contextmanager

from annotator.errors import AnnotatorError, RefusedError
from annotator.sync import creation, members
from annotator.sync.connection import connect, with_login
from annotator.sync.hub import Hub, open_hub
from annotator.sync.refusal import explain_within

# Whose laptop went to sleep in mid-exchange leaves a session on the server that holds the streams it was writing to:
# the server is to notice soon, and nobody is to wait for such a one without end.
_MANNERS = (
    "SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3; "
    "SET tcp_user_timeout = '60s'; SET idle_in_transaction_session_timeout = '60s'; SET lock_timeout = '10s'"
)


@contextmanager
def entered(address: str, login: str, password: str, project: str, insecure: bool = False) -> Iterator[Hub]:
    """Open the hub of a project with a login; raises RefusedError where another project's hub is there.

    What the hub refuses inside the block, or where it is cut off, comes out as an AnnotatorError.
    """
    import psycopg  # noqa: PLC0415 - 60 ms, when a hub is used

    failure: AnnotatorError
    try:
        with connect(with_login(address, login), password, insecure=insecure) as connection:
            connection.autocommit = True
            connection.execute(_MANNERS)
            hub = open_hub(connection)
            if hub.project != project:
                raise RefusedError("The hub there is another project's; ask a manager where this project's hub is.")
            yield hub
            return
    except psycopg.Error as error:
        found = explain_within(error, address)
        if found is None:
            raise
        failure = found
    raise failure


def found(address: str, password: str | None, project: str, member: str, insecure: bool = False) -> tuple[str, str]:
    """Make the hub of a project as its administrator; returns the first manager's new login and password.

    Where it is there already, only the login is made.
    """
    login, own = members.new_login(project), members.new_password()
    with connect(address, password, insecure=insecure) as administrator:
        administrator.autocommit = True
        creation.create(administrator, project, member)
        members.make_login(administrator, login, member, own)
    return login, own
