"""Measures of agreement and kinds of figures in words: what they are called, and what they ask."""

from PySide6.QtCore import QCoreApplication

# those that are shown where nobody chose; all others are a choice away
HEADLINES = (
    *("strict-f1", "partial-f1", "kappa", "alpha", "alpha-u"),
    *("filler-f1", "relation-f1", "b-cubed-f1", "attribute-alpha"),
)
_SCORES = ("-precision", "-recall", "-f1")


def measure_title(name: str) -> str:
    """Return what a measure is called."""
    family, score = _parted(name)
    titles = {
        "strict": _tr("Same words and label"),
        "exact": _tr("Same words"),
        "partial": _tr("Words that overlap"),
        "type": _tr("Overlap and same label"),
        "kappa": _tr("Cohen’s kappa"),
        "fleiss": _tr("Fleiss’ kappa"),
        "alpha": _tr("Krippendorff’s alpha"),
        "longest-kappa": _tr("Cohen’s kappa, longest spans"),
        "longest-fleiss": _tr("Fleiss’ kappa, longest spans"),
        "longest-alpha": _tr("Krippendorff’s alpha, longest spans"),
        "alpha-u": _tr("Krippendorff’s alpha of stretches"),
        "gamma": _tr("Gamma"),
        "role": _tr("Roles"),
        "filler": _tr("Fillers of what both have"),
        "relation": _tr("Relations"),
        "b-cubed": _tr("Entries, B-cubed"),
        "ceaf-e": _tr("Entries, CEAF-e"),
        "muc": _tr("Entries, MUC"),
        "attribute-kappa": _tr("Attributes, Cohen’s kappa"),
        "attribute-alpha": _tr("Attributes, Krippendorff’s alpha"),
    }
    scores = {"-precision": _tr("{}, precision"), "-recall": _tr("{}, recall"), "-f1": _tr("{}, F1")}
    title = titles.get(family, family)
    return scores[score].format(title) if score else title


def measure_asks(name: str) -> str:
    """Return the question that a measure answers, in a sentence; empty for one that is not known."""
    family, score = _parted(name)
    first = {
        "-precision": _tr("How much of what the second member has does the first have too?"),
        "-recall": _tr("How much of what the first member has does the second have too?"),
    }.get(score, "")
    return " ".join(filter(None, (_questions().get(family, ""), first)))


def _questions() -> dict[str, str]:
    chance = _tr("Counts words, and takes off what chance alone would give.")
    longest = _tr("Gives each word the label of the longest span on it, so that labels that are mixed up count.")
    linked = _tr("Are the same mentions linked together, whichever entry they are linked to?")
    values = _tr("Where both marked the same thing with the same label: did they give it the same value?")
    return {
        "strict": _tr("Did they mark the same words with the same label?"),
        "exact": _tr("Did they mark the same words, whatever the label?"),
        "partial": _tr("Did they mark words that overlap? What overlaps without being the same counts half."),
        "type": _tr("Did they mark words that overlap with the same label?"),
        "kappa": " ".join((_tr("Is the same word marked by both?"), chance)),
        "fleiss": " ".join((_tr("Is the same word marked by all?"), chance)),
        "alpha": " ".join((_tr("Is the same word marked by those who read it?"), chance)),
        "longest-kappa": longest,
        "longest-fleiss": longest,
        "longest-alpha": longest,
        "alpha-u": _tr("How far apart do stretches of the same label lie, in letters?"),
        "gamma": _tr("How well do stretches match in place and label once they are paired in the best way?"),
        "role": _tr("Same event or claim, same role, same filler?"),
        "filler": _tr("Given that both have the event or claim: same role, same filler?"),
        "relation": _tr("Same label, same ends, the same way round?"),
        "b-cubed": linked,
        "ceaf-e": linked,
        "muc": linked,
        "attribute-kappa": values,
        "attribute-alpha": values,
    }


def kind_title(kind: str | None) -> str:
    """Return what the figures of a kind are about; None is all together."""
    titles = {
        None: _tr("All together"),
        "entity": _tr("Entities"),
        "event": _tr("Events"),
        "role": _tr("Roles of events"),
        "claim": _tr("Claims"),
        "claim role": _tr("Roles of claims"),
        "relation": _tr("Relations"),
        "entry": _tr("Entries"),
    }
    return titles.get(kind, kind or "")


def _parted(name: str) -> tuple[str, str]:
    """Return the family of a measure, and which of the scores that are told of it."""
    score = next((each for each in _SCORES if name.endswith(each)), "")
    return name.removesuffix(score), score


def _tr(text: str) -> str:
    return QCoreApplication.translate("Measures", text)
