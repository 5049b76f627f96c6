"""`check` finds what someone altered behind the log's back, each in a line."""

import pytest

from annotator.project import files


@pytest.fixture
def marked(project):
    document = project.documents()[0].id
    project.annotate(document, "person", [(0, 5)], note="first")
    project.annotate(
        document,
        "battle",
        [(21, 26)],
    )
    project.annotate(document, "claim", [(75, 120)], roles=[("source", "publisher"), ("cue", "span:75:79")])
    project.annotate(document, "claim", [(75, 120)], roles=[("cue", "span:75:79,80:84")])
    assert list(files.findings(project)) == []
    return project


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("UPDATE annotation SET label = 'group' WHERE label = 'person'", "tables differ from the log"),
        ("UPDATE annotation SET note = 'other' WHERE label = 'person'", "tables differ from the log"),
        ('UPDATE fragment SET "end" = "end" + 1', "does not read"),
        ("UPDATE fragment SET quote = 'x'", "does not read"),
        ("DELETE FROM annotation WHERE label = 'battle'", "missing from the tables"),
        ("DELETE FROM role", "tables differ from the log"),
        ("UPDATE role SET quote = 'zzzz' WHERE filler = 'span'", "does not read"),
        (
            "UPDATE change SET payload = CAST(replace(CAST(payload AS TEXT), 'first', 'fIrst') AS BLOB)",
            "payload of number 1 was altered",
        ),
        ("UPDATE change SET lamport = lamport + 1 WHERE seq = 2", "columns of number 2 differ from its header"),
        ("UPDATE change SET header = x'00' WHERE seq = 2", "hash of number 2 is not that of its header"),
        ("UPDATE change SET prev = x'00' WHERE seq = 2", "does not continue the hash before it"),
        ("DELETE FROM change WHERE seq = 2 AND kind LIKE 'annotation%'", "stands where 2 is due"),
        ("DELETE FROM change WHERE seq = 4 AND kind LIKE 'annotation%'", "ends at number 3, its head says 4"),
        ("UPDATE stream SET author = 'someone'", "its id is not that of its device"),
        ("UPDATE text SET content = content || '.'", "its text is not the one its id names"),
        ("UPDATE document SET length = 3", "its length is said to be 3"),
        ("UPDATE label SET title_en = 'Fighter' WHERE id = 'person'", "label person: the tables differ"),
        (
            "INSERT INTO conflict SELECT sheet, 'annotation', id, 'note', change FROM annotation LIMIT 1",
            "a conflict that is not in the log",
        ),
        ("UPDATE role SET quote = 'zzzz' WHERE instr(target, ',')", "does not read"),
        ("UPDATE replica SET lamport = 1", "its clock says 1"),
        ("UPDATE device SET member = 'someone'", "is not of the person who wrote on it"),
        ("DELETE FROM paragraph WHERE start = 0", "the search index does not hold its paragraphs"),
        ('UPDATE paragraph SET "end" = "end" - 1', "the search index does not hold its paragraphs"),
        ("DELETE FROM paragraph_index", "the search index does not hold its paragraphs"),
        ("UPDATE paragraph SET document = 'x'", "stands in the search index, but has no text"),
        ("UPDATE change SET id = upper(id) WHERE seq = 2", "columns of number 2 differ from its header"),
    ],
)
def test_an_alteration_is_found(marked, sql: str, said: str):
    marked.replica.connection.exec_driver_sql(sql)
    found = list(files.findings(marked))
    assert any(said in each for each in found), found
