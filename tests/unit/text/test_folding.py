from itertools import permutations

import pytest

from annotator.text.folding import find, fold, fold_text


@pytest.mark.parametrize(
    "spellings",
    [
        ("أحمد", "احمد", "إحمد", "ٱحمد", "اَحْمَد", "احـــمد", "ا\u0654حمد"),
        ("مدينة", "مدينه", "مَدِينَة", "مدین\u200cہ"),
        ("مصطفى", "مصطفي", "مصطفی"),
        ("مسؤول", "مسوول"),
        ("کرکوک", "كركوك"),
        ("٢٠١٧", "۲۰۱۷", "2017"),
        ("Ḥamā", "hama", "HAMA", "Hama\u0304"),
        ("Saʿīd", "SAID"),
        ("ﺳﻼﻡ", "سلام"),
        ("ﷲ", "الله"),
        ("\u200fقال\u202c", "قال"),
        ("Straße", "STRASSE"),
        ("٢٫٥", "2.5"),
        ("١٬٢٠٠", "1,200"),
        ("“قال”", '"قال"'),
    ],
)
def test_spellings_that_people_take_for_the_same_fold_alike(spellings):
    assert len({fold_text(each) for each in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("قال", "كال"), ("حمص", "حماه"), ("سار", "صار"), ("12", "21"), ("ماء", "ما")]
)
def test_different_words_stay_different(one, other):
    assert fold_text(one) != fold_text(other)


def test_a_word_is_found_inside_words_with_its_marks():
    text = "والنِّظامُ، للنظام؛ نظـام"
    assert [text[start:end] for start, end in find(text, "نظام")] == ["نِّظامُ", "نظام", "نظـام"]


def test_offsets_stay_true_after_characters_that_fold_to_none_or_to_many():
    text = "ﷺ ـَ Straße ﻻ 12"
    folded = fold(text)
    at = folded.text.index("12")
    assert text[folded.start(at) : folded.end(at + 2)] == "12"
    assert [text[start:end] for start, end in folded.find("ss")] == ["ß"]
    assert [text[start:end] for start, end in folded.find("لا 12")] == ["ﻻ 12"]


def test_half_of_a_ligature_gives_all_of_it_once():
    assert find("ﻻ", "ا") == [(0, 1)]
    assert find("ß", "s") == [(0, 1)]


def test_nothing_is_found_for_nothing():
    assert find("قال", "") == []
    assert find("قال", "\u064e") == []
    assert find("", "قال") == []


def test_a_folded_text_knows_the_ends_of_its_source():
    folded = fold("\u064eقال\u064e")
    assert (folded.start(0), folded.end(0), folded.end(3), folded.start(3)) == (1, 0, 4, 5)


@pytest.mark.parametrize(
    "spellings",
    [
        ("المسؤول", "المسئول", "المسْءول"),
        ("شؤون", "شئون"),
        ("رؤوس", "رءوس", "رئوس"),
        ("هيئة", "هيأة"),
        ("القائد", "القاءد"),
    ],
)
def test_a_hamza_inside_a_word_is_found_on_any_seat(spellings):
    for looked_for, written in permutations(spellings, 2):
        text = f"قال {written} إن"
        assert [text[start:end] for start, end in find(text, looked_for)] == [written]


def test_a_hamza_left_out_is_found_and_one_at_the_end_of_a_word_counts():
    assert find("المسوول", "المسؤول") == find("المسوول", "المسئول") == [(0, 7)]
    assert find("القايد", "القائد")
    assert not find("سماو", "سماء")
