"""What must hold for any text: offsets round trip, pieces partition, folds map back, encodings decode."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import BadInputError
from annotator.text import boundaries
from annotator.text.decoding import decode
from annotator.text.direction import base_direction
from annotator.text.folding import fold, fold_text
from annotator.text.offsets import Utf8Table, Utf16Table
from annotator.text.paragraphs import paragraph_at, paragraphs
from annotator.text.repair import damage, repair
from annotator.text.trimming import trimmed, without_proclitics
from annotator.text.visual import columns, visual_lines

# letters, marks, joiners, ligatures, emoji, flags and line ends: what breaks text handling, more often than by chance
TRICKY = st.sampled_from(
    list("اأبةىلوي مـَُّْﻻﷲﷺßİ\u200d\u200c\u200f\u2067\u2069\n\r e\u0301.،؟«»()12٣۴👨👩😀🇸🇾\u0600\u2028क\u094d")
)
TEXT = st.text(st.one_of(TRICKY, st.characters(codec="utf-8")), max_size=60)

# proclitics with and without signs, stems, what parts words
PARTS = (
    *"وفبلك",
    "ال",
    "لل",
    "وَ",
    "بِ",
    "لِلـ",
    "ٱلْ",
    "نظام",
    "الله",
    "نِّظام",
    "SDF",
    "12",
    " ",
    "\n",
    "«",
    "\u06e2",
    "🕊️",
)

SENTENCES = (
    "قال شهود من بلدة المرج إن القصف بدأ عند الفجر واستمر حتى المساء.",
    "ونفت وزارة الدفاع أن تكون طائراتها قد حلقت فوق المدينة في ذلك اليوم.",
    "من المسؤول عن مقتل هؤلاء المدنيين؟",
    "وصل إلى المستشفى الميداني نحو 40 جريحا، بينهم أطفال ونساء؛ توفي منهم سبعة.",
    "وكان الأهالي قد خرجوا من بيوتهم بعد أن سمعوا أصوات الانفجارات قرب السوق القديم.",
    "ذكر مراسل الصحيفة أن المقاتلين انسحبوا من القرية الشمالية قبل وصول القوات الحكومية.",
    "لم يعلق أي طرف على هذه الأنباء حتى الآن.",
    "أفاد ناشط طلب عدم ذكر اسمه بأن الحاجز أوقف حافلتين وأن ركابهما ما زالوا محتجزين.",
    "يعيش في المخيم أكثر من ثلاثة آلاف نازح يشكون من نقص الماء والدواء.",
    "وأضافت اللجنة في تقريرها أن الهجوم على المدرسة يرقى إلى جريمة حرب.",
)
PROSE = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).map(" ".join)
WORDS = sorted({word.strip(".،؛؟") for sentence in SENTENCES for word in sentence.split()} - {"40"})
CODECS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32-le", "cp1256", "iso8859_6", "mac_arabic")


@given(TEXT)
def test_offsets_round_trip_in_both_units(text):
    utf16, utf8 = Utf16Table(text), Utf8Table(text)
    for at in range(len(text) + 1):
        assert utf16.to_codepoint(utf16.to_utf16(at)) == at
        assert utf8.to_codepoint(utf8.to_byte(at)) == at
    assert utf16.to_utf16(len(text)) * 2 == len(text.encode("utf-16-le"))
    assert utf8.to_byte(len(text)) == len(text.encode())


@given(TEXT)
def test_a_foreign_offset_is_a_code_point_or_refused(text):
    table, starts = Utf16Table(text), {len(text[:at].encode("utf-16-le")) // 2 for at in range(len(text) + 1)}
    for unit in range(max(starts) + 1):
        if unit in starts:
            assert table.to_utf16(table.to_codepoint(unit)) == unit
        else:
            with pytest.raises(BadInputError):
                table.to_codepoint(unit)


@given(TEXT)
def test_paragraphs_joined_by_lf_are_the_text(text):
    found = paragraphs(text)
    assert "\n".join(text[start:end] for start, end in found) == text
    assert all(paragraph_at(text, at) == span for span in found for at in (span[0], span[1]))


@given(TEXT)
def test_graphemes_partition_the_text_and_stepping_meets_them_all(text):
    breaks = boundaries.graphemes(text)
    assert breaks == sorted({0, *breaks, len(text)})
    for at in range(len(text)):
        assert boundaries.next_grapheme(text, at) == min(each for each in breaks if each > at)
        assert boundaries.previous_grapheme(text, at + 1) == max(each for each in breaks if each <= at)


@given(TEXT, st.data())
def test_a_snapped_range_covers_the_range_and_ends_at_graphemes(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = boundaries.snap_to_graphemes(text, start, end)
    assert {first, last} <= set(boundaries.graphemes(text))
    assert first <= start <= end <= last or start == end


def range_of(text, data):
    """Draw a range of `text` with grapheme boundaries for edges."""
    edges = st.sampled_from(boundaries.graphemes(text))
    return sorted((data.draw(edges), data.draw(edges)))


@given(TEXT, st.data())
def test_what_is_trimmed_lies_within_at_graphemes_and_is_trimmed_once_and_for_all(text, data):
    start, end = range_of(text, data)
    first, last = trimmed(text, start, end)
    assert start <= first <= last <= end
    assert {first, last} <= set(boundaries.graphemes(text))
    assert first < last or start == end
    assert trimmed(text, first, last) == (first, last)


@given(st.lists(st.sampled_from(PARTS), max_size=14).map("".join), st.data())
def test_proclitics_go_one_by_one_at_graphemes_until_no_more_go(text, data):
    start, end = range_of(text, data)
    step, last = without_proclitics(text, start, end)
    while step != start:
        assert last == end
        assert start < step < end
        assert step in boundaries.graphemes(text)
        assert any(char.isalnum() for char in text[step:end])
        start, (step, last) = step, without_proclitics(text, step, end)


@given(TEXT)
def test_the_word_at_an_offset_is_a_word_of_the_whole_text(text):
    found = boundaries.words(text)
    for at in range(len(text) + 1):
        holding = [span for span in found if span[0] <= at <= span[1]]
        assert boundaries.word_at(text, at) == (holding[-1] if holding else None)


@given(st.one_of(TEXT, PROSE), st.data())
def test_the_next_and_the_previous_word_are_those_of_the_whole_text(text, data):
    at, found = data.draw(st.integers(0, len(text))), boundaries.words(text)
    for side, edge in enumerate(("start", "end")):
        places = [span[side] for span in found]
        assert boundaries.next_word(text, at, edge) == next((each for each in places if each > at), None)
        assert boundaries.previous_word(text, at, edge) == next((each for each in places[::-1] if each < at), None)


@given(TEXT)
def test_folding_one_by_one_or_twice_changes_nothing(text):
    folded = fold_text(text)
    assert folded == fold(text).text == "".join(map(fold_text, text))
    assert fold_text(folded) == folded


@given(TEXT)
def test_every_folded_range_maps_to_a_source_range_whose_fold_holds_it(text):
    folded = fold(text)
    for at in range(len(folded.text)):
        for end in {at + 1, len(folded.text)}:
            start, last = folded.start(at), folded.end(end)
            assert 0 <= start < last <= len(text)
            assert folded.text[at:end] in fold_text(text[start:last])


@given(TEXT, st.data())
def test_what_stands_in_a_text_is_found_there(text, data):
    start = data.draw(st.integers(0, len(text)))
    query = text[start : start + data.draw(st.integers(1, 5))]
    found = fold(text).find(query)
    assert bool(found) == bool(fold_text(query))
    assert all(fold_text(query) in fold_text(text[first:last]) for first, last in found)


@given(st.text(alphabet="أإآةىئؤءابتكهيو\u064b\u0651\u0654é", max_size=20))
def test_composed_and_decomposed_spellings_fold_alike(text):
    assert fold_text(unicodedata.normalize("NFD", text)) == fold_text(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize("codec", CODECS)
@given(text=st.one_of(PROSE, st.lists(st.sampled_from(WORDS), min_size=8, max_size=40, unique=True).map(" ".join)))
def test_arabic_prose_is_decoded_from_every_encoding(codec, text):
    assert decode(text.encode(codec)).text == text


def outcome(data, encoding=None):
    """Return the decoded text, or the sentence that refuses it."""
    try:
        return decode(data, encoding).text, ""
    except BadInputError as error:
        return None, str(error)


@given(TEXT.filter(lambda text: text.strip("\ufeff")), st.sampled_from(CODECS[:6]))
def test_a_named_unicode_encoding_gives_the_text_back(text, codec):
    read, refusal = outcome(text.encode(codec), codec)
    expected = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    assert read == expected or "binary" in refusal or ("NUL" in refusal and "\0" in text)


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_get_a_sentence(data):
    text, refusal = outcome(data)
    assert (text is None) == refusal.endswith(".")
    assert not {"\r", "\0"} & set(text or "")
    assert (text or "").encode().decode() == (text or "")


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map("\n".join))
def test_repair_undoes_what_a_page_did_and_leaves_sound_prose_alone(text):
    assert not damage(text)
    assert repair(text) == text
    page = "\n".join(visual_lines(text))
    assert damage(page).visual_lines == text.count("\n") + 1
    assert repair(page) == text


@given(TEXT, st.integers(2, 20))
def test_visual_lines_fit_their_width(text, width):
    lines = visual_lines(text, width)
    assert len(lines) >= text.count("\n") + 1
    # a grapheme wider than the line (an emoji family, counted member by member) stands alone
    assert all(columns(line) <= width or len(boundaries.graphemes(line.strip())) == 2 for line in lines)


@given(TEXT)
def test_isolated_text_has_no_say_in_the_direction(text):
    inside = "".join(char for char in text if char not in "\u2066\u2067\u2068\u2069")
    assert base_direction(f"\u2068{inside}\u2069 قال") == "rtl"
