"""Small pages of our own, with marks that try what a page can show, for tests of pictures."""

from dataclasses import dataclass, replace

from annotator.ui.canvas.marks import End, Mark, MarkList, Tie

ARABIC = (
    "قَالَ الشَّاهِدُ (محمود) إنّ «القوة المهاجمة (بقيادة العقيد)» احتجزت 12 رجلاً في 25-9-2019.\n"
    "ونقلت صحيفة The Valley Post عن اللواء 31 [الثاني] أن لا أحد أصيب في حيّ السلام."
)
ENGLISH = (
    "A spokesman (Samer al-Ali) said that shelling killed 18 people, among them [two] medics.\n"
    "The committee (اللجنة المحلية) counted “20” near the Wadi Bridge, twice as many as on Monday."
)
MIXED = "وصل report_v2.pdf إلى اللجنة (UN) في 3.5.2019.\nThe word لا (no) and 50% of القتلى, then done."


@dataclass(frozen=True)
class Scene:
    text: str
    marks: tuple[Mark, ...]
    title: str = ""
    subtitle: str = ""
    selected: str = ""
    fillers: tuple[tuple[str, str], ...] = ()

    @property
    def source(self) -> MarkList:
        """The marks, the selected one tied to its fillers."""
        ends = {mark.id: End(mark.id, mark.fragments, mark.id, mark.title) for mark in self.marks}
        ties = [Tie(ends[self.selected], replace(ends[filler], title=role), "#b4541a") for role, filler in self.fillers]
        return MarkList(self.marks, {self.selected: ties})


def mark(text: str, kind: str, title: str, colour: str, *words: str) -> Mark:
    """Return a mark over words of a text, each found after the one before."""
    fragments, at = [], 0
    for word in words:
        at = text.index(word, at)
        fragments.append((at, at + len(word)))
        at += len(word)
    return Mark(f"{title} {words[0]}", tuple(fragments), kind, title, colour)


def nested(text: str, title: str, colour: str, words: str, count: int) -> list[Mark]:
    """Return marks inside one another: each a letter shorter at its end."""
    start = text.index(words)
    return [
        Mark(f"{title}{number}", ((start, start + len(words) - number),), "entity", title, colour)
        for number in range(count)
    ]


SCENES = {
    "arabic": Scene(
        ARABIC,
        (
            mark(ARABIC, "entity", "شخص", "#2f6fb3", "الشَّاهِدُ"),
            mark(ARABIC, "entity", "شخص", "#2f6fb3", "محمود"),
            mark(ARABIC, "event", "احتجاز", "#b4541a", "احتج"),  # ends inside a word
            mark(ARABIC, "entity", "عدد", "#7a6a12", "12", "رجلاً"),
            mark(ARABIC, "claim", "ادعاء", "#7a4fa3", "قَالَ الشَّاهِدُ (محمود) إنّ «القوة المهاجمة (بقيادة العقيد)»"),
            *nested(ARABIC, "منظمة", "#2e7d4f", "The Valley Post", 5),
        ),
        "حصيلة (أولى)",
        "صحيفة الوادي",
        "احتجاز احتج",
        (("الفاعل", "شخص الشَّاهِدُ"), ("العدد", "عدد 12")),
    ),
    "english": Scene(
        ENGLISH,
        (
            mark(ENGLISH, "entity", "Person", "#2f6fb3", "Samer al-Ali"),
            mark(ENGLISH, "event", "Shelling", "#b4541a", "shelling", "killed"),
            mark(ENGLISH, "entity", "Number", "#7a6a12", "18"),
            mark(ENGLISH, "entity", "Group", "#2f6fb3", "committee (اللجنة"),
            mark(ENGLISH, "entity", "Group (local)", "#2e7d4f", "اللجنة المحلية"),
            mark(ENGLISH, "claim", "Claim", "#7a4fa3", "A spokesman (Samer al-Ali) said"),
            *nested(ENGLISH, "Place", "#2e7d4f", "Wadi Bridge", 4),
        ),
        "Two counts (first)",
        "The Valley Post",
        "Shelling shelling",
        (("toll", "Number 18"), ("source", "Person Samer al-Ali")),
    ),
    "mixed": Scene(
        MIXED,
        (
            mark(MIXED, "entity", "ملف", "#2f6fb3", "report_v2.pdf"),
            mark(MIXED, "entity", "منظمة", "#2e7d4f", "(UN)"),
            mark(MIXED, "entity", "Person", "#2f6fb3", "القتلى"),
            mark(MIXED, "entity", "Number", "#7a6a12", "50%"),
        ),
    ),
}
