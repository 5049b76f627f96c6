"""Sentences of the rooms below, known again and said in Arabic."""

import re
from time import perf_counter

import pytest

from annotator.ui.language import use_language
from annotator.ui.sentences import translated

_ISOLATES = "[\u2066-\u2069]"


@pytest.fixture(autouse=True)
def arabic_window(qapp):
    use_language(qapp, "ar")
    yield
    use_language(qapp, "en")


def plain(sentence: str) -> str:
    return re.sub(_ISOLATES, "", translated(sentence))


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("The label “person” is retired; choose another.", "الوسم «person» خارج الاستعمال؛ اختر غيره."),
        (
            "“person” cannot fill the role “place” of “battle”; it takes place, facility.",
            "لا يجوز أن يشغل «person» الدور «place» في «battle»؛ يشغله place, facility.",
        ),
        (
            "Only a manager may change the schema; Salma is an annotator.",
            "لا يجوز تغيير المخطط إلا لمدير؛ ودور Salma هو واسم.",
        ),
        (
            "/tmp/a.txt, line 1200: the id T1 is used twice; give each line its own.",
            "/tmp/a.txt، السطر ١٬٢٠٠: المعرّف T1 مستعمل مرتين؛ أعطِ كل سطر معرّفه.",
        ),
        (
            "a.ann, line 3: E1 has the trigger T7, which is not in the file.",
            "a.ann، السطر ٣: كلمة E1 هي T7، وليست في الملف.",
        ),
        (
            "text.txt: The file is not utf-8; name the right one with --encoding.",
            "text.txt: الملف ليس utf-8؛ سمِّ الترميز الصحيح بـ--encoding.",
        ),
        ("s.toml:3: “title” is given twice; keep one of the two.", "s.toml:3: ورد «title» مرتين؛ أبقِ واحدًا منهما."),
        ("The span 3:9 runs backwards; write 9:3.", "المقطع ٣:٩ معكوس؛ اكتب ٩:٣."),
        ("“حصار”: The text is empty; choose a file that holds text.", "«حصار»: النص فارغ؛ اختر ملفًا فيه نص."),
        (
            'this label has no title; add title = { en = "...", ar = "..." }',
            'العنوان ناقص: وسم؛ أضف title = { en = "...", ar = "..." }',
        ),
    ],
)
def test_a_sentence_is_said_in_arabic_with_its_pieces_in_place(english, arabic):
    assert plain(english) == arabic


def test_what_fills_a_sentence_is_isolated():
    assert "\u2068person\u2069" in translated("The label “person” is retired; choose another.")


def test_a_sentence_that_nobody_knows_stays_isolated():
    assert translated("Nothing of the kind was ever written.") == "\u2068Nothing of the kind was ever written.\u2069"


def test_a_sentence_that_is_arabic_already_stays():
    assert translated("لا وثيقة مفتوحة؛ اختر واحدة.") == "لا وثيقة مفتوحة؛ اختر واحدة."


def test_a_sentence_of_which_only_the_article_is_known_stays_whole():
    assert plain("The weather is fine.") == "The weather is fine."


def test_an_english_window_says_sentences_as_they_are(qapp):
    use_language(qapp, "en")
    sentence = "The label “person” is retired; choose another."
    assert translated(sentence) == sentence


@pytest.mark.parametrize("evil", ["{} {0} {x}", "“” ”“", "; " * 500, "a: " * 500, "; there is " * 50 + ".", "\\1 {1}"])
def test_no_words_of_others_break_it_or_hold_it_up(evil):
    started = perf_counter()
    found = plain(f"There is no file {evil}; check the name.")
    assert found.startswith("لا ملف ")
    assert found.endswith("؛ تحقق من الاسم.")
    translated(evil)
    assert perf_counter() - started < 1
