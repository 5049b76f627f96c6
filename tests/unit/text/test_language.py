import pytest

from annotator.text.decoding import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("قال الشاهد إن القصف بدأ عند الفجر", "ar"),
        ("زار الوفد مطار أتاتورك ثم التقى السيد چاويش في مدينة غازي عنتاب التركية صباح اليوم وبحث معه", "ar"),
        ("نماینده دولت گفت که این گزارش برای پارلمان است", "fa"),
        ("یہ خبر آج صبح شائع ہوئی اور لوگوں نے اسے پڑھا", "ur"),
        ("لە شاری سلێمانی ڕۆژی هەینی کۆبوونەوەیەک کرا", "und"),
        ("זה דיווח קצר מן העיר", "he"),
        ("The witness said that the shelling of the town began at dawn", "en"),
        ("Le témoin a déclaré que les bombardements ont commencé", "und"),
        ("2017 – 12", "und"),
        ("", "und"),
    ],
)
def test_the_language_is_told_by_script_letters_and_words(text, language):
    assert language_of(text) == language


def test_the_language_of_a_mixed_text_is_that_of_most_letters():
    assert language_of("قال الشاهد إن القصف بدأ (the SDF) عند الفجر") == "ar"
