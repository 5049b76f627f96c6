"""Searching the corpus: the lines are those that a reader would find, in any spelling, and stopping costs nothing."""

import re
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import BadInputError, NotFoundError
from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project import annotate, people
from annotator.project.corpus import import_corpora
from annotator.project.search import AROUND, Line, Query, _cut_after, _cut_before, find, search_corpus
from annotator.text.expressions import read_expression
from annotator.text.folding import fold_text
from tests.texts import ARABIC, ENGLISH

BATTLE, ACCOUNTS = document_id(ARABIC), document_id(ENGLISH)


def found(project, text: str = "", **how) -> list[str]:
    return [line.quote for line in search_corpus(project, Query(text, **how))]


def bring(project, text: str, title: str = "More") -> str:
    name = document_id(text)
    import_corpora(project, [Corpus([CorpusDocument(Document(name, title, len(text)), text)])])
    return name


def test_hits_are_those_that_find_gives_whatever_the_length_of_the_query(project):
    for query in ("الوادى", "WADI", "لعل", "31", "و", "ال", "committee (اللجنة)", "٢٠"):
        lines = [(each.document, each.start, each.end) for each in search_corpus(project, Query(query))]
        assert lines == [(each.document, each.start, each.end) for each in find(project, query)]
        assert lines


def test_a_line_is_the_hit_with_what_stands_around_it_in_its_paragraph(project):
    (line,) = search_corpus(project, Query("المتحدث"))
    start = ARABIC.index("المتحدث")
    assert (line.document, line.start, line.end, line.quote) == (BATTLE, start, start + 7, "المتحدث")
    assert line.before == "وقال "
    assert line.before + line.quote + line.after == ARABIC[start - 5 : start + 7 + len(line.after)]
    assert "\n" not in line.before + line.after
    assert len(line.after) <= AROUND
    assert ARABIC[start + 7 + len(line.after)].isspace()


@given(st.text("ab كت", max_size=AROUND + 1))
def test_context_is_short_and_cuts_no_word_in_two_where_there_is_another(text):
    before, after = _cut_before(text), _cut_after(text)
    if len(text) <= AROUND:
        assert before == after == text
        return
    assert max(len(before), len(after)) <= AROUND
    assert text.startswith(after)
    assert text.endswith(before)
    assert text[len(after)].isspace() or not text.rpartition(" ")[0].strip()
    assert text[-len(before) - 1].isspace() or not text.partition(" ")[2].strip()


def test_whole_words_are_not_inside_words(project):
    assert found(project, "الوادي") == found(project, "الوادي", whole_words=True) == ["الوادي"]
    assert found(project, "وادي") == ["وادي"]
    assert found(project, "وادي", whole_words=True) == []
    bring(project, "مي‌خواهم قُتِلَ، the man's don't — can \u200ecan\u200e 3can")
    assert found(project, "قتل", whole_words=True) == ["قُتِلَ"]
    assert found(project, "can", whole_words=True) == ["can", "can"]
    assert found(project, "خواهم", whole_words=True) == []


def test_exact_letters_count_where_they_are_asked_for(project):
    bring(project, "أحمد احمد أَحمد Ahmad ahmad")
    assert found(project, "احمد") == ["أحمد", "احمد", "أَحمد"]
    assert found(project, "احمد", exact=True) == ["احمد"]
    assert found(project, "Ahmad", exact=True) == ["Ahmad"]
    assert found(project, "a.m", exact=True) == [], "no regular expression"
    assert found(project, "[أا]حمد", regex=True, exact=True) == ["أحمد", "احمد"]


def test_a_regular_expression_does_not_mind_spellings(project):
    bring(project, "قَصْفُ السُّوقِ ثم قصف الاسواق في ٢٠١٩ و2020")
    assert found(project, r"قصف\s+ال\w+", regex=True) == ["قَصْفُ السُّوقِ", "قصف الاسواق"]
    assert found(project, r"\b\d{4}\b", regex=True) == ["٢٠١٩"]
    assert found(project, r"أسواق|سُوق", regex=True) == ["سُّوقِ", "اسواق"]
    assert found(project, r"\AKILLED|Killed$|kill(?P<End>ed)", regex=True) == ["killed"]


def test_a_regular_expression_is_read_by_paragraph(project):
    assert found(project, r"^\w+", regex=True, document="Two accounts") == ["Fighting", "A"]
    assert found(project, r"Bridge\.\s+A", regex=True) == []
    assert found(project, r"x*", regex=True) == [], "what is empty is no hit"


def test_a_regular_expression_finds_what_python_finds(project):
    """With the index to help, and without: what a text must hold is a help, never a condition."""
    for pattern in (
        r"shell(ing)?",
        r"(?:killed|counted) \d+",
        r"(?:a|b|c)l-Ali",
        r"(?i)SAMER|wadi",
        r"(?=Sam)S\w+",
        r"(Wad)i.Br",
        r"comm+ittee",
        r"(?:Wadi )?Bridge",
        r"(?:Wadi ){1,2}Bridge",
        r"[Ss]amer(?= al)",
        r"(?>Tues)day",
        r"Tu(?#es)esday",
        r"(?i)fIghtIng",
        r"al\-Ali",
        r"B\x72idge",
        r"(?P<a>l)\w*(?P=a)",
        r"Fi[^x]{3}ing",
        r"(?!Wadi)Bri",
    ):
        due = [m.group() for part in ENGLISH.split("\n") for m in re.finditer(pattern, part)]
        assert found(project, pattern, regex=True, exact=True, document=ACCOUNTS) == due, pattern
        assert len(found(project, pattern, regex=True, document=ACCOUNTS)) >= len(due), pattern


@given(
    st.lists(st.sampled_from(["abc", "abd", "b", "(?:abc|bcd)", "(?:abc|x)", "(abd)+", "(?:abd)*", ".", "c?", "أحم"]))
)
def test_no_paragraph_is_passed_over_that_matches(parts):
    read = read_expression("".join(parts))
    for text in ("abcabdbcdb", "xabdabdأَحم", "abcbcdأحمabd", "احمabcc"):
        if any(True for _ in read.find([text])):
            folded = fold_text(text)
            assert all(any(each in folded for each in group) for group in read.literals)


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("(سوق", r"cannot be read at character 1: missing \), unterminated subpattern\.$"),
        ("ab**", r"cannot be read at character 4: multiple repeat\.$"),
        ("[ًٌ]", r"^A mark inside \[ \] does not count here; .*\.$"),
        ("(?<=a+)b", r"^The expression cannot be read: .*\.$"),
    ],
)
def test_a_bad_expression_is_refused_with_where_it_is_wrong(project, pattern, said):
    with pytest.raises(BadInputError, match=said):
        search_corpus(project, Query(pattern, regex=True))


def test_an_expression_that_would_run_for_ever_is_refused_after_a_moment(project):
    bring(project, "before\n" + "a" * 60 + "b")
    lines = search_corpus(project, Query(r"(a+)+$", regex=True, document="More"))
    with pytest.raises(BadInputError, match=r"^This expression takes too long; .*\.$"):
        list(lines)
    assert found(project, "before"), "and everything goes on"


def test_where_there_is_no_alarm_what_may_run_for_ever_is_refused_beforehand(project, monkeypatch):
    monkeypatch.delattr("signal.setitimer")
    for pattern in (r"(a+)+$", r"((ab)*c)*", r"(?:x|(?:y+))+"):
        with pytest.raises(BadInputError, match="takes too long"):
            search_corpus(project, Query(pattern, regex=True))
    assert found(project, r"(Wadi )?Bri\w+", regex=True) == ["Wadi Bridge"]


def test_a_very_long_paragraph_is_searched_piece_by_piece(project):
    words = "كلمة واحدة " * 30_000
    name = bring(project, f"{words}النهاية{'س' * 20_000} {'ش' * 1_500}ص {words}")
    at = len(words)
    (end,) = search_corpus(project, Query("النهايه"))
    assert (end.document, end.start) == (name, at)
    (long,) = search_corpus(project, Query("س{3,}", regex=True))
    assert (long.start, long.end) == (at + 7, at + 20_007)
    (whole,) = search_corpus(project, Query("ش{3,}ص", regex=True))
    assert (whole.start, whole.end) == (at + 20_008, at + 21_509)
    assert len(list(search_corpus(project, Query("كلمه", document=name)))) == 60_000
    assert len(list(search_corpus(project, Query("كلم[ةه]", regex=True, document=name)))) == 60_000


def test_hits_within_annotations_of_a_label(project):
    person = project.annotate("Two accounts", "person", [(63, 75)])
    project.annotate("Two accounts", "facility", [(40, 48)])
    at = ENGLISH.index("Samer")
    (line,) = search_corpus(project, Query("am", label="person"))
    assert (line.start, line.annotations) == (at + 1, ((person, "person"),))
    assert found(project, "18", label="شخص") == []
    (line,) = search_corpus(project, Query("Samer al-Ali, said"))
    assert line.annotations == ((person, "person"),)


def test_an_empty_text_lists_the_annotations_of_a_label(project):
    one = project.annotate("Two accounts", "battle", [(0, 8), (13, 16)])
    bare = project.annotate("Two accounts", "battle", [])
    other = project.annotate("معركة جسر الوادي", "battle", [(21, 26)])
    lines = list(search_corpus(project, Query(label="battle")))
    assert [(each.document, each.start, each.end) for each in lines] == [
        (BATTLE, 21, 26),
        (ACCOUNTS, 0, 0),
        (ACCOUNTS, 0, 16),
    ]
    assert [each.annotations for each in lines] == [((name, "battle"),) for name in (other, bare, one)]
    assert lines[1] == Line(ACCOUNTS, 0, 0, "", "", "", ((bare, "battle"),))
    assert lines[2].quote == ENGLISH[:16]
    assert found(project, label="battle", document="Two accounts") == ["", ENGLISH[:16]]


def test_whose_annotations_count(project):
    people.add_member(project, "Basel")
    project.annotate("Two accounts", "person", [(63, 75)], member="Basel")
    annotate.add(project, [annotate.draft(project, "Two accounts", "person", [(0, 8)], layer="gold")])
    assert found(project, label="person") == ["Fighting", ENGLISH[63:75]]
    assert found(project, label="person", member="Basel") == [ENGLISH[63:75]]
    assert found(project, label="person", layer="gold") == ["Fighting"]
    assert found(project, "Fighting", label="person", layer="work") == []


def test_what_says_nothing_is_refused_at_once(project):
    for query in (Query(), Query("  "), Query("\u064b"), Query("", regex=True)):
        with pytest.raises(BadInputError, match="nothing to look for"):
            search_corpus(project, query)
    for query in (Query("a", label="none"), Query("a", document="none"), Query("a", member="none")):
        with pytest.raises(NotFoundError):
            search_corpus(project, query)


def test_whoever_stops_holds_nothing_and_may_write(project):
    bring(project, "سوق النهرين\n" * 500)
    lines = search_corpus(project, Query("النهرين"))
    first = list(islice(lines, 3))
    project.annotate("More", "facility", [(0, 3)])
    project.replica.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    assert len(first) + sum(1 for _ in lines) == 500
    search_corpus(project, Query("النهرين")).close()
