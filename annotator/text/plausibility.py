"""How much a text reads like Arabic or Latin prose, by pairs of neighbouring letters.

Text decoded with the wrong table, or stored backwards, is made of the right letters in the wrong company.
"""

import re
from collections import Counter
from itertools import pairwise

# After each letter the ones that often follow it in news prose; "_" is the edge of a word. Written down from
# letter pair counts over Arabic news and encyclopaedia sentences, the most frequent first; they make nine pairs in ten.
_FOLLOWERS = {
    "_": "امويبأعفلتقإدكسحهنخجرشطصثذضغز",
    "ء": "_اهت",
    "آ": "خن_ل",
    "أ": "نموسيحكبخرع_",
    "ؤ": "ولسكت",
    "إ": "لنيسدع",
    "ئ": "يةرهلم_",
    "ا": "_لتمرنعبدسئءفقيصحطكجضوخشذزهثغ",
    "ب": "_ايعلرتوهدشةحنسطق",
    "ة": "_",
    "ت": "_اينهحقمرلبفعوشطخسج",
    "ث": "_الرمقي",
    "ج": "_وايردملن",
    "ح": "_يادمترلوةق",
    "خ": "_الريبطصم",
    "د": "_ياةومرثدفعن",
    "ذ": "_ايهلك",
    "ر": "_ياةوكبتفقجسدطشعضه",
    "ز": "_ويارم",
    "س": "_يتاوبكلطمرعن",
    "ش": "_رهامعيخ",
    "ص": "_اورفلبح",
    "ض": "_اييرحم",
    "ط": "_رايولقفن",
    "ظ": "_ايمهرف",
    "ع": "_لادنرمةيتشسوبقض",
    "غ": "_اريلدمن",
    "ف": "_يارلةتعوس",
    "ق": "_اودتريبعةلطس",
    "ك": "_ارلنيوبمتة",
    "ل": "_مايىتأسنعلبودكقحجهفطزةإخرذشصغثضش",
    "م": "_نادعيورلسحقةتجكثه",
    "ن": "_اظيةهتسوفدقكم",
    "ه": "_امذرويجدن",
    "و": "_ارلنميقستعكبدجفحهشطضصأ",
    "ى": "_",
    "ي": "_نةرامدقلوتسطهعيخكشبحفجز",
}
# A pair is worth less the further down its row it stands (Zipf): 1 for the first, 0.5 for the eighth, 0 if absent
_PAIRS = {
    (letter, other): 1 / (1 + rank / 7) for letter, others in _FOLLOWERS.items() for rank, other in enumerate(others)
}
_ALIKE = str.maketrans("ٱپچژگکڤہھەیےٹڈڑں", "ابجزككفهههيىتدرن")
_MARKED = re.compile("(?<=[ء-غف-يپ-ے])[\u0640\u064b-\u0652\u0670\u200c]+")
_BRACKETED = re.compile("(?<=[ء-ي])[\\[\\]](?=[ء-ي])")  # windows-1256 ف, read as Mac Arabic
_ASCII_LETTER = re.compile("[a-z]")
_LATIN = re.compile("[\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]")
_FINAL = re.compile("[םןךףץ]")
_HEBREW = re.compile("[א-ת]")
# white space, digits, and the punctuation of prose; whatever else stands in a text is odd there
_EDGE = re.compile("[\x09-\x0d\x1a -@[\\]{}|٠-٩۰-۹،؛؟٪«»“”‘’‚„–—…•·°©®\u00a0\u200e\u200f\ufeff\U0001f000-\U0001faff]")
_FEWEST_PAIRS = 6
_NEUTRAL = frozenset({("_", "_"), ("a", "a"), ("a", "_"), ("_", "a")})
_LATIN_PAIRS = {("a", "é"): 0.8, ("é", "a"): 0.8, ("é", "_"): 0.6, ("_", "é"): 0.6, ("é", "é"): 0.1}
# Hebrew: a final form ends its word; elsewhere it betrays Cyrillic, whose table has small letters in its place
_HEBREW_PAIRS = dict.fromkeys([("h", "h"), ("h", "f"), ("f", "_"), ("h", "_"), ("_", "h")], 0.8) | {
    ("f", "h"): -8.0,
    ("f", "f"): -8.0,
}
_WORTH = _PAIRS | _LATIN_PAIRS | _HEBREW_PAIRS


def plausibility(text: str) -> float:
    """Return how much of what is not plain ASCII in `text` stands in likely company: 0 (or less) nothing, 1 all.

    Arabic prose reaches 0.6 to 0.7; read with another table it stays below 0.5, backwards below 0.55. A text
    without any letter beyond ASCII is 1.
    """
    pairs = _counted_pairs(text)
    total = sum(pairs.values())
    return sum(_WORTH.get(pair, 0.0) * count for pair, count in pairs.items()) / total if total else 1.0


def gain_of_turning(text: str) -> float:
    """Return by how much `text` is more plausible read backwards; 0 with fewer than six pairs of Arabic letters."""
    pairs = _counted_pairs(text)
    if sum(count for (a, b), count in pairs.items() if "_" not in (a, b)) < _FEWEST_PAIRS:
        return 0.0
    gain = sum((_WORTH.get((b, a), 0.0) - _WORTH.get((a, b), 0.0)) * count for (a, b), count in pairs.items())
    return gain / sum(pairs.values())


def _counted_pairs(text: str) -> dict[tuple[str, str], int]:
    pairs = Counter(pairwise(f"_{_classes(text)}_"))
    return {pair: count for pair, count in pairs.items() if pair not in _NEUTRAL}


def _classes(text: str) -> str:
    """Spell each character as its class.

    Arabic letters are themselves; a (ASCII), é (other Latin), h (Hebrew), f (its final forms), _ (edge), X (odd).
    """
    return _BRACKETED.sub("\ufffd", _MARKED.sub("", text.casefold())).translate(_CLASSES)


class _Classes(dict[int, str]):
    """Classes of single characters, worked out when first met."""

    def __missing__(self, codepoint: int) -> str:
        found = self[codepoint] = _class(chr(codepoint).translate(_ALIKE))
        return found


def _class(char: str) -> str:
    if char in _FOLLOWERS and char != "_":
        return char
    for pattern, name in ((_EDGE, "_"), (_ASCII_LETTER, "a"), (_LATIN, "é"), (_FINAL, "f"), (_HEBREW, "h")):
        if pattern.match(char):
            return name
    return "X"


_CLASSES = _Classes()
