"""A line of context gives way by whole words, so that no number in it is cut to another one."""

from annotator.ui.excerpt import Excerpt, shortened


def steps(excerpt: Excerpt) -> list[Excerpt]:
    found = [excerpt]
    while (shorter := shortened(found[-1])) != found[-1]:
        found.append(shorter)
    return found


def test_whole_words_give_way_to_dots_on_both_sides():
    whole = ("قُتل 18 مدنيًا في قصف على ", "سوق", " النهرين يوم 25 أيلول 2019")
    words = {*"".join(whole).split(), "…"}
    shown = steps(whole)
    assert shown[-1] == ("… ", "سوق", " …")
    for each in shown:
        assert set("".join(each).split()) <= words


def test_what_is_joined_to_what_was_found_stays():
    assert steps(("استهدف ال", "سوق", "، بحسب شهود"))[-1] == ("… ال", "سوق", "، …")


def test_what_was_found_comes_to_stand_near_the_beginning():
    before, _, after = steps(("a b c d e f g h ", "x", " a b c d e f g h"))[8]
    assert len(before) < len(after)


def test_what_was_found_alone_stays_as_it_is():
    assert steps(("", "x", "")) == [("", "x", "")]
