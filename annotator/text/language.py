"""The language of a text, by its script and by letters and words that tell neighbours apart."""

import re
from typing import Literal

Language = Literal["ar", "fa", "ur", "he", "en", "und"]
_SAMPLE = 100_000  # code points
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\u06d5\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")
_HEBREW = re.compile("[א-ת]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
# without a, in, on, as, was: those are words of French or German too
_ENGLISH = frozenset({"the", "of", "and", "to", "is", "that", "for", "with", "by", "at", "from", "were", "had", "said"})
# letters or words that one language uses and its neighbours (Arabic first) do not
_URDU = re.compile("[ٹڈڑںھہے]")
_PERSIAN = re.compile(r"[پچژگ]|\b(?:است|این|اين|برای|براي|که)\b")
_OTHER = re.compile("[ێۆڕڵەټډړښځڅېګڼ]")  # Kurdish and Pashto


def language_of(text: str) -> Language:
    """Return the language most of `text` (its first 100,000 code points) is in, "und" where nothing tells."""
    sample = text[:_SAMPLE]
    scripts = {script: len(pattern.findall(sample)) for script, pattern in _SCRIPTS.items()}
    most = max(scripts, key=lambda each: scripts[each])
    if not scripts[most]:
        return "und"
    if most == "Arabic":
        return _arabic_script(sample, scripts[most])
    return "he" if most == "Hebrew" else _latin_script(sample)


_SCRIPTS = {"Arabic": _ARABIC, "Hebrew": _HEBREW, "Latin": _LATIN}


def _arabic_script(text: str, letters: int) -> Language:
    """Tell Urdu, Persian and Arabic apart; a foreign name in an Arabic text brings a telling letter or two."""
    patterns: dict[Language, re.Pattern[str]] = {"ur": _URDU, "fa": _PERSIAN, "und": _OTHER}
    held = {language: len(pattern.findall(text)) for language, pattern in patterns.items()}
    language, count = max(held.items(), key=lambda each: each[1])
    return language if count * 50 > letters else "ar"


def _latin_script(text: str) -> Language:
    """Tell English from other Latin-script languages: one word in twelve or more is a telling one."""
    found = re.findall(r"[^\W\d_]+", text.lower())
    telling = sum(word in _ENGLISH for word in found)
    return "en" if telling * 12 >= len(found) else "und"
