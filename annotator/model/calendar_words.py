"""The words of dates, folded: months in English and in the Arabic of Mashriq, Nile, Gulf and Maghreb, and Hijri ones.

Sources of the month names: CLDR 45 (`ar`, `ar-SY`, `ar-DZ`, `ar-MA`, `ar-SA`) and the spellings met in the press.
"""

import re
import unicodedata

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_LETTERS = str.maketrans("أإآٱىةیک–—", "اااايهيك--")
# tatweel, tashkeel, and the marks that steer direction
_INVISIBLE = re.compile("[\u0640\u064b-\u065f\u0670\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def fold(text: str) -> str:
    """Fold what dates are spelled with: digits, letter forms, marks, case and spaces; `هـ` keeps its tatweel."""
    plain = unicodedata.normalize("NFKC", text).replace("هـ", "ه")
    plain = _INVISIBLE.sub("", plain).translate(_DIGITS).translate(_LETTERS).lower()
    return " ".join(plain.split())


def _numbered(*rows: str) -> dict[str, int]:
    return {fold(name): place for place, row in enumerate(rows, 1) for name in row.split("|")}


GREGORIAN_MONTHS = _numbered(
    "january|jan|كانون الثاني|كانون ثاني|كانون ثان|يناير|جانفي",
    "february|feb|شباط|فبراير|فيفري",
    "march|mar|آذار|اذار|مارس",
    "april|apr|نيسان|أبريل|إبريل|أفريل",
    "may|أيار|مايو|ماي",
    "june|jun|حزيران|يونيو|يونيه|جوان",
    "july|jul|تموز|يوليو|يوليه|جويلية|يوليوز",
    "august|aug|آب|أغسطس|أوت|غشت",
    "september|sept|sep|أيلول|سبتمبر|شتنبر",
    "october|oct|تشرين الأول|تشرين أول|أكتوبر",
    "november|nov|تشرين الثاني|تشرين ثاني|تشرين ثان|نوفمبر|نونبر",
    "december|dec|كانون الأول|كانون أول|ديسمبر|دجنبر",
)

HIJRI_MONTHS = _numbered(
    "محرم|المحرم|محرم الحرام|muharram",
    "صفر|صفر الخير|safar",
    "ربيع الأول|ربيع أول|rabi al-awwal|rabi' al-awwal|rabi i|rabi' i",
    "ربيع الآخر|ربيع الثاني|ربيع ثاني|rabi al-thani|rabi' al-thani|rabi al-akhir|rabi ii|rabi' ii",
    "جمادى الأولى|جمادى الأول|جمادى أولى|jumada al-awwal|jumada al-ula|jumada al-oula|jumada i",
    "جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادى الآخر|jumada al-thani|jumada al-thania|jumada al-akhira|jumada ii",
    "رجب|رجب الفرد|rajab",
    "شعبان|sha'ban|shaban|shaaban",
    "رمضان|رمضان المبارك|ramadan|ramadhan",
    "شوال|shawwal",
    "ذو القعدة|ذي القعدة|ذوالقعدة|dhu al-qa'da|dhu al-qadah|dhul qadah|dhu al-qidah",
    "ذو الحجة|ذي الحجة|ذوالحجة|dhu al-hijja|dhu al-hijjah|dhul hijjah",
)

# a part of a month, and the tens of its days: 0X is the 1st to the 9th
PARTS = {
    fold(word): tens
    for tens, words in {
        0: "early|the beginning of|beginning of|مطلع|أوائل|بداية|مستهل",
        1: "mid|the middle of|middle of|منتصف|أواسط|وسط",
        2: "late|the end of|end of|أواخر|نهاية|آخر",
    }.items()
    for word in words.split("|")
}
