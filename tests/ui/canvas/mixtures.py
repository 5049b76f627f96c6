"""Random text as it may be pasted into a report: scripts, digits, brackets, joiners, bidi controls and emoji mixed."""

import random
import re

WORDS = "سلام لا معركة الأسبوع مَدْرَسَةٌ الهُدُوءُ ب و كتـــاب می\u200cخواهم پیشگیری گۆران ٹھیک یہاں ہے שלום עִבְרִית"
WORDS += " The Post report a résumé e\u0301te\u0301 12 3.5 25-9-2019 ٣٤ ١٢/٩ ۴۵ ۱۲٫۵ 7% $40 +963"
_ENGLAND = "\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
PIECES = {
    "word": WORDS.split(),
    "mark": [*"()[]{}«»‹›“”‘’\"'،؛؟.,:!-/…"],
    "joiner": ["هـ\u200d", "\u200c", "\u200d", "ل\u200d", "ن\u200c"],
    "control": [*"\u2066\u2067\u2068\u2069\u202a\u202b\u202e\u202c\u200e\u200f\u061c"],
    "emoji": [
        "👩🏽",
        "👩‍👩‍👧",
        "🇸🇾",
        "1️⃣",
        "😀",
        "👩🏽‍🚀",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    ],
}
KINDS = {
    "words": ["word"],
    "marks": ["word"] * 3 + ["mark"] * 2,
    "joiners": ["word"] * 3 + ["mark", "joiner"],
    "controls": ["word"] * 6 + ["mark", "joiner", "control"],
    "emoji": ["👩🏽", "👩\u200d👩\u200d👧", "🇸🇾", "1\ufe0f\u20e3", "😀", "👩🏽\u200d🚀", f"🏴{_ENGLAND}"],
}
KINDS = {
    "words": ["word"],
    "marks": ["word"] * 3 + ["mark"] * 2,
    "joiners": ["word"] * 3 + ["mark", "joiner"],
    "controls": ["word"] * 6 + ["mark", "joiner", "control"],
    "emoji": ["word"] * 3 + ["mark", "emoji"],
}
_CONTROL = "\u2066-\u2069\u202a-\u202e\u200e\u200f\u061c"


def mixture(chance: random.Random, kind: str, wrapped: bool) -> str:
    """Return up to 60 pieces of one kind, about half of them followed by a space.

    What Qt draws in another way than the oracle would is left out, for rectangles lie over what is drawn:
    - LRO, under which HarfBuzz joins Arabic letters by their wrong neighbours, and two controls in succession, as
      Qt lets numbers after an embedding with nothing in it forget the letter before;
    - a joiner beside a control, to which Qt gives another level, and so no letter to join;
    - where lines wrap, controls and joiners beside a space, which Qt does not count with it at a line's end (L1);
    - an emoji that needs U+FE0F, which another font may draw, and then as part of what follows.
    """
    pieces = [chance.choice(PIECES[chance.choice(KINDS[kind])]) for _ in range(chance.randint(1, 60))]
    text = "".join(piece + " " * (chance.random() < 0.5) for piece in pieces)
    text = re.sub(f"([{_CONTROL}])[{_CONTROL}]+", r"\1", text)
    if wrapped:
        text = re.sub(f" *([{_CONTROL}]) *", r"\1", text)
        text = re.sub("(?<= )[\u200c\u200d]+|[\u200c\u200d]+(?= )", "", text)
    text = re.sub(f"[\u200c\u200d]+(?=[{_CONTROL}]|$)|(?<=[{_CONTROL}])[\u200c\u200d]+", "", text)
    return text.strip() if re.search(f"[^ \u200c\u200d{_CONTROL}]", text) else "ب"
