import pytest

from annotator.text.repair import Damage, damage, repair
from annotator.text.visual import visual_lines

LOGICAL = "قال الشاهد (وهو من سكان المرج) إن 12 شخصا قتلوا في ٤ آب، لا سيما الأطفال."


def test_a_sound_text_has_no_damage_and_is_left_as_it_is():
    text = f"{LOGICAL}\nThe witness said so.\n\n﴿نص﴾ ﷺ 50 ﷼"
    assert damage(text) == Damage(0, 0)
    assert not damage(text)
    assert repair(text) == text


def test_lines_in_visual_order_are_counted_and_put_in_reading_order():
    page = "\n".join(["Report 7", *visual_lines(LOGICAL)])
    assert damage(page).visual_lines == 1
    assert damage(page).presentation_forms > 40
    assert repair(page) == f"Report 7\n{LOGICAL}"


def test_brackets_come_right_whether_the_page_held_characters_or_glyphs():
    (page,) = visual_lines(LOGICAL)
    assert repair(page.translate(str.maketrans("()", ")("))) == LOGICAL


def test_a_turned_line_of_plain_letters_is_seen_too():
    turned = "قال الشهود إن القصف استمر حتى المساء"[::-1]
    assert damage(turned) == Damage(0, 1)
    assert repair(turned) == turned[::-1]


def test_marks_find_back_to_their_letters():
    text = "السَّلامُ عليكم ورحمةُ اللهِ وقالَ المديرُ إنَّ المدينةَ هادئةٌ"
    (page,) = visual_lines(text)
    assert repair(page) == text  # marks after their letters, as terminals want them
    assert repair(text[::-1]) == text  # and before, as plain reversal leaves them


@pytest.mark.parametrize(
    ("forms", "letters"),
    [
        ("ﺳﻼﻡ", "سلام"),
        ("ﻻ ﻷ ﻹ ﻵ", "لا لأ لإ لآ"),
        ("عبدﷲ", "عبدالله"),
        ("ﷺ ﷻ ﷼ ﷽", "ﷺ ﷻ ﷼ ﷽"),  # what people type as one character
        ("سﹼﹷر", "س\u0651\u064eر"),
        ("ﭖﭼﮊﮔ", "پچژگ"),
        ("½ ﬁ é", "½ ﬁ é"),  # NFKC of the two ranges only
    ],
)
def test_presentation_forms_become_letters_and_nothing_else_changes(forms, letters):
    assert repair(forms) == letters


def test_a_line_too_short_to_tell_is_left_in_its_order():
    assert repair("دمحم") == "دمحم"
