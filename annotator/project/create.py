"""Making a project file: from a template (a folder or a schema file), with its creator as first manager."""

import tomllib
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Template:
    """What a new project starts from."""

    folder: Path
    title: Words
    schema: Schema


def templates() -> list[str]:
    """Return the names of the templates that come with Annotator."""
    return sorted(each.parent.name for each in data_folder("projects").glob("*/schema.toml"))


def template_named(name: str) -> Template:
    """Return a template by its name, or by the path of a folder or schema file."""
    shipped = data_folder("projects") / name
    path = shipped if name in templates() else Path(name)
    if not path.exists():
        raise NotFoundError(f"There is no template “{name}”; choose {', '.join(templates())} or a path.")
    schema = read_schema(path)
    folder = path if path.is_dir() else path.parent
    return Template(folder, _title(folder, schema), schema)


def _title(folder: Path, schema: Schema) -> Words:
    file = folder / "project.toml"
    if not file.is_file():
        return schema.title
    try:
        title = tomllib.loads(file.read_text("utf-8")).get("title", {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadInputError(f"{file}: {error}; correct the file.") from error
    return Words(str(title.get("en", "")), str(title.get("ar", "")))


def create_project(
    path: Path, member: str, template: str = DEFAULT_TEMPLATE, title: str = "", passphrase: str | None = None
) -> Project:
    """Make a project file and open it; `member` is its creator, a manager."""
    if path.suffix != SUFFIX:
        raise BadInputError(f"A project file ends in {SUFFIX}; call it {path.stem}{SUFFIX}.")
    if not member.strip():
        raise BadInputError("The creator needs a name; give one with --member NAME.")
    start = template_named(template)
    project = Project(create(path, passphrase))
    try:
        creator = Member(new_id(), member.strip(), "manager")
        project.replica.start_device(creator.id)
        with project.replica.act("create", path.stem) as act:
            act.put(PROJECT, "member", creator.id, member_state(creator))
            words = Words(title, title) if title else start.title
            act.put(PROJECT, "project", project.id, {"title": {"en": words.en, "ar": words.ar}})
            put_schema(act, start.schema)
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
