"""Going back to an earlier state of an annotation: which steps hold one, and what no longer fits."""

from dataclasses import replace

from annotator.model.annotation import AnnotationTarget, Role
from annotator.project import history, many, problems
from tests.texts import ARABIC, at
from tests.unit.project.undoing import one_act, refused


def test_every_step_but_a_removal_can_be_gone_back_to(project, arabic):
    name = project.annotate(arabic, "person", [at(ARABIC, "سامر")])
    many.set_note(project, name, "شاهد")
    project.remove([name])
    steps = history.history(project, name)
    assert [history.restorable(step) for step in steps] == [True, True, False]
    with one_act(project):
        history.restore(project, name, steps[1].change)
    assert [(each.id, each.note) for each in project.annotations(arabic)] == [(name, "شاهد")]
    with refused(project, "holds no state"):
        history.restore(project, name, steps[2].change)


def test_a_role_that_comes_back_without_its_target_stays_as_a_problem(project, arabic):
    person = project.annotate(arabic, "person", [at(ARABIC, "سامر")])
    battle = project.annotate(arabic, "battle", [at(ARABIC, "معركة")], roles=[("attacker", person)])
    many.edit_many(project, [battle], lambda each: replace(each, roles=()), "edit")
    project.remove([person])
    with one_act(project):
        history.restore(project, battle, history.history(project, battle)[0].change)
    assert project.annotations(ids=[battle])[0].roles == (Role("attacker", AnnotationTarget(person)),)
    assert [each.problem.code for each in problems.problems_of(project, arabic, None, "work")] == ["target-gone"]
