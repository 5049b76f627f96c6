"""Buckets that are settled are read as they were counted, and counted anew once anything in them moves."""

from annotator.project.session import Project, open_project
from annotator.store.engine import transaction
from annotator.store.hub_state import acknowledge, forget_acknowledged, waiting_acts
from annotator.sync.survey import digest


def settled(project: Project) -> set[int]:
    return {
        int(name, 16) for name in project.replica.connection.exec_driver_sql("SELECT bucket FROM settled").scalars()
    }


def acknowledge_all(project: Project) -> None:
    connection = project.replica.connection
    heads = connection.exec_driver_sql("SELECT id, head_seq, head_hash FROM stream").all()
    with transaction(connection):
        acknowledge(connection, heads)


def test_what_the_hub_holds_is_settled_with_the_digest_it_had(project):
    connection = project.replica.connection
    before = digest(connection)
    assert set(before.unsure) == set(before.buckets)
    assert not settled(project)
    acknowledge_all(project)
    counted = digest(connection)
    assert settled(project) == set(before.buckets)
    assert digest(connection) == counted
    assert (counted.buckets, counted.unsure) == (before.buckets, {})


def test_an_act_unsettles_its_bucket_alone_whoever_writes_it(project):
    connection, author = project.replica.connection, project.person.id
    acknowledge_all(project)
    before = digest(connection)
    with open_project(project.path) as other:
        other.annotate(other.documents()[0].id, "person", [(0, 5)])
    after = digest(connection)
    (moved,) = after.unsure
    assert settled(project) == set(before.buckets) - {moved}
    assert after.buckets != before.buckets
    assert waiting_acts(connection, author) == 1


def test_nothing_is_settled_where_the_hub_was_lost(project):
    acknowledge_all(project)
    digest(project.replica.connection)
    with transaction(project.replica.connection):
        forget_acknowledged(project.replica.connection)
    assert not settled(project)
    assert waiting_acts(project.replica.connection, project.person.id) > 0
