"""Making a project file: from a template (a folder or a schema file), with its creator as first manager."""

from pathlib import Path

from annotator.errors import BadInputError, NotFoundError
from annotator.formats.schema_file import read_schema
from annotator.log.schema_state import label_state, schema_state
from annotator.log.states import member_state
from annotator.model.entry import Member
from annotator.model.ids import new_id
from annotator.model.schema import Schema, Words
from annotator.paths import data_folder
from annotator.project.session import PROJECT, Project
from annotator.store.append import Act
from annotator.store.replica import SUFFIX, create, remove_file

DEFAULT_TEMPLATE = "conflict-reporting"


def templates() -> list[str]:
    """Return the names of the templates that come with Annotator."""
    return sorted(each.parent.name for each in data_folder("projects").glob("*/schema.toml"))


def template_named(name: str) -> Schema:
    """Return the schema of a template by its name, or by the path of a folder or schema file."""
    shipped = data_folder("projects") / name
    path = shipped if name in templates() else Path(name)
    if not path.exists():
        raise NotFoundError(f"There is no template “{name}”; choose {', '.join(templates())} or a path.")
    return read_schema(path)


def create_project(
    path: Path, member: str, template: str = DEFAULT_TEMPLATE, title: str | Words = "", passphrase: str | None = None
) -> Project:
    """Make a project file and open it; `member` is its creator, a manager. Without `title` it is called as the file."""
    if path.suffix != SUFFIX:
        raise BadInputError(f"A project file ends in {SUFFIX}; call it {path.stem}{SUFFIX}.")
    if not member.strip():
        raise BadInputError("The creator needs a name; give one with --member NAME.")
    schema = template_named(template)
    project = Project(create(path, passphrase))
    try:
        creator = Member(new_id(), member.strip(), "manager")
        project.replica.start_device(creator.id)
        with project.replica.act("create", path.stem) as act:
            act.put(PROJECT, "member", creator.id, member_state(creator))
            words = title if isinstance(title, Words) else Words(title or path.stem, title or path.stem)
            act.put(PROJECT, "project", project.id, {"title": {"en": words.en, "ar": words.ar}})
            put_schema(act, schema)
    except BaseException:
        project.close()
        remove_file(path)
        raise
    project.refresh()
    return project


def put_schema(act: Act, schema: Schema) -> None:
    """Put a whole schema as part of an act; labels that did not change are left alone."""
    act.put(PROJECT, "schema", schema.id, schema_state(schema))
    for label in schema.labels.values():
        act.put(PROJECT, "label", label.id, label_state(label))
