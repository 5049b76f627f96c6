"""The long guidelines that come with a template; what every label says of itself is in the schema."""

from annotator.paths import data_folder
from annotator.project.create import templates
from annotator.project.session import Project


def full_guidelines(project: Project, language: str) -> str:
    """Return the guidelines of the template that a project's schema comes from, as Markdown; empty where it has none.

    `language` is "ar" or "en"; where the template lacks one of them the other comes.
    """
    if project.schema.id not in templates():
        return ""
    folder = data_folder("projects") / project.schema.id / "guidelines"
    wanted = [folder / f"{name}.md" for name in dict.fromkeys((language, "en", "ar"))]
    return next((file.read_text("utf-8") for file in wanted if file.is_file()), "")
