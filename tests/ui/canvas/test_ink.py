"""No ink is lost or changed by what is drawn around the text, and none by where the page is cut."""

from collections.abc import Iterable, Iterator

import pytest

from annotator.text.boundaries import graphemes
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.setting import STANDARD, PageSetting
from annotator.ui.fonts import NASKH
from tests.ui.canvas.conftest import Show
from tests.ui.canvas.ink import INKED, OFF, UNINKED, amount, difference, over, snap, unclipped

JOINING = [
    "النظام", "والمستشفى", "لا", "لأ", "لإ", "لآ", "للإعلام", "الآلاف", "فَلَا", "الله", "كتـــاب", "می\u200cخواهم",
    "هـ\u200d", "مَدْرَسَةٌ", "يُؤَثِّرُ", "ٱلرَّحْمَٰنِ", "بِّٖ", "ٹھیک", "گۆران", "پیشگیری", "ffi", "e\u0301te\u0301", "١٢٬٥٠٠",
]  # fmt: skip
STACKED = [
    "حَيٍّ", "عِلْمٍّ", "مُعَلَّقٌ", "قُرْءَانًۭا ۖ", "ٱلرَّحْمَٰنِ", "يَٰٓأَيُّهَا", "الٓمّٓ", "إِلَىٰ", "هَٰذَا", "اللّٰه", "ﷲ ﷺ", "﷽",
    "ٹّھَ ڈُّ ڑِّ", "گِّ کُّ", "آ أُٓ", "عٖۭ جٍۭ", "لَُّ لٰٓ", "هُدُوءٌ", "Ệ", "Ṩ̈́", "ẫ̃", "g̱q̣̣", "Å̊ Ű̃", "ÄÇ",
]  # fmt: skip
PARAGRAPHS = "\n".join(
    f"{lead} {' '.join(STACKED)} {' '.join(STACKED[::-1])}\n{STACKED[at]}" for at, lead in enumerate(["قال", "He"])
)


@pytest.fixture(params=[STANDARD, PageSetting(NASKH, NASKH)], ids=["own fonts", "Amiri"])
def show_set(request: pytest.FixtureRequest, show: Show) -> Show:
    def _show(text: str, marks: Iterable[Mark] = (), **options: tuple[int, int]) -> Canvas:
        canvas = show(text, marks, **options)
        canvas.set_setting(request.param)
        return canvas

    return _show


def halves(words: list[str]) -> Iterator[list[Mark]]:
    """Yield, for the first, second ... boundary inside words, two marks that meet there in every word."""
    breaks = [graphemes(word) for word in words]
    for nth in range(1, max(map(len, breaks)) - 1):
        marks, at = [], 0
        for word, stops in zip(words, breaks, strict=True):
            if nth < len(stops) - 1:
                marks.append(Mark(f"a{at}", ((at, at + stops[nth]),), "entity", "", "#2f6fb3"))
                marks.append(Mark(f"b{at}", ((at + stops[nth], at + len(word)),), "event", "", "#b4541a"))
            at += len(word) + 1
        yield marks


def lost(canvas: Canvas) -> int:
    """Return how far the ink over the colours is from the ink of the text alone, in steps of 255.

    Qt draws very large letters a hair beside their place when it has just made their outlines: what is lost is lost
    every time.
    """
    found = 255
    for _ in range(3):
        found = min(found, difference(snap(canvas, INKED), over(unclipped(canvas), snap(canvas, UNINKED))))
        if found <= OFF:
            break
    return found


@pytest.mark.parametrize("lead", ["", "in "], ids=["in Arabic", "in English"])
def test_a_boundary_inside_a_word_changes_no_glyph(show_set, lead):
    words = [lead.strip(), *JOINING] if lead else JOINING
    plain = show_set(" ".join(words), size=(700, 300))
    plain.clearFocus()
    bare = unclipped(plain)
    assert amount(bare) > 1000
    cut = list(halves(words))
    assert len(cut) > 5
    for marks in cut:
        canvas = show_set(" ".join(words), marks, size=(700, 300))
        canvas.clearFocus()
        assert difference(unclipped(canvas), bare) == 0
        ground = snap(canvas, UNINKED)
        assert difference(ground, snap(plain, UNINKED)) > 20, "the marks are drawn"
        assert difference(snap(canvas, INKED), over(bare, ground)) <= OFF


def test_a_change_of_glyphs_would_be_seen(show):
    """The comparison is worth something: the same word with its joining broken is far off."""
    whole, broken = (show(text, size=(700, 300)) for text in ("النظام", "الن\u200cظام"))
    assert difference(unclipped(whole), unclipped(broken)) > 100


def everywhere(text: str) -> list[Mark]:
    """Marks in three lanes over the whole of a text, a claim, and one on every word, all with labels."""
    marks = [Mark(f"all{lane}", ((lane, len(text) - lane),), "entity", "منطقة أجم", "#2f6fb3") for lane in range(2)]
    at = 0
    for word in text.replace("\n", " ").split(" "):
        marks.append(Mark(f"w{at}", ((at, at + len(word)),), "event", "Ägypt قَجٍ", "#b4541a"))
        at += len(word) + 1
    return [*marks, Mark("claim", ((0, len(text) - 1),), "claim", "Claim", "#7a4fa3")]


@pytest.mark.parametrize("zoom", [50, 100, 170, 300])
def test_nothing_that_is_drawn_around_the_text_covers_its_marks(show_set, zoom):
    canvas = show_set(PARAGRAPHS, everywhere(PARAGRAPHS), size=(900, 9 * zoom))
    canvas.set_zoom(zoom)
    canvas.clearFocus()
    for picked in (None, "w0", "w13", "claim"):
        canvas.select_mark(picked)
        assert lost(canvas) <= OFF
    canvas.select(3, len(PARAGRAPHS) - 5)
    assert lost(canvas) <= OFF


@pytest.mark.parametrize(("zoom", "step"), [(50, 3), (100, 1), (170, 5), (300, 7)])
def test_no_mark_is_cut_wherever_the_page_is_scrolled(show_set, zoom, step):
    canvas = show_set("\n".join([PARAGRAPHS] * 2), size=(700, 260))
    canvas.set_zoom(zoom)
    canvas.clearFocus()
    bar = canvas.verticalScrollBar()
    start = bar.maximum() // 3
    for value in range(start, min(start + 70 * step, bar.maximum()), step):
        bar.setValue(value)
        assert lost(canvas) <= OFF, value
