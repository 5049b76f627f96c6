"""Damaged files: whatever happens to a valid one, a reader gives whole documents or one sentence."""

import os
import re
import shutil
from pathlib import Path
from random import Random

import pytest

from annotator.errors import BadInputError
from annotator.formats.brat import FORMAT as BRAT
from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.formats.jsonl import FORMAT as JSONL
from annotator.formats.plain import FORMAT as PLAIN
from annotator.model.annotation import Annotation, AnnotationTarget, EntryTarget, Role, SourceTarget, SpanTarget
from annotator.model.document import Document, document_id
from annotator.model.entry import Entry, Member
from annotator.model.schema import Attribute, Choice, Label, RoleType, Schema, Words
from annotator.model.values import Date, parse_number

TIMES = int(os.environ.get("ANNOTATOR_FUZZ", "200"))
TEXT = "قال مصدر إن القصف 😀 أصاب السوق.\nThe guard denied it, saying 12 were hurt.\n"
FOREIGN = {
    "news/a.txt": "Ann met Bob in Bath.\r\nBob told Ann so.\r\n",
    "news/a.ann": (
        "T1\tPerson 0 3\tAnn\nT2\tPerson 8 11\tBob\nT3\tMeet 4 7\tmet\nE1\tMeet:T3 Who:T1 Who2:T2\n"
        "T4\tTell 25 29\ttold\nE2\tTell:T4 Who:T2 What:E1\nR1\tKnows Arg1:T1 Arg2:T2\n*\tEquiv T1 T2\n"
        "A1\tPast E1\nA2\tSure E2 High\nM1\tPast E2\nN1\tReference T1 Wiki:7\tAnn B.\n#1\tAnnotatorNotes A2\twhy?\n"
        "T5\tPlace 0 3;15 19\tAnn Bath\n"
    ),
    "annotation.conf": (
        "[entities]\n<P>=Person|Place\nPerson\nPlace\n[events]\n!All\n\tMeet Who+:<P>, Where?:Place\n"
        "\tTell Who{1-2}:<P>, What:<EVENT>\n[relations]\nKnows Arg1:<P>, Arg2:Person\n[attributes]\n"
        "Past\tArg:<EVENT>\nSure Arg:<EVENT>, Value:High|Low\n"
    ),
    "visual.conf": "[labels]\nPerson | A person | شخص\n[drawing]\nPerson\tbgColor:#ff0000\n",
}
SCHEMA = Schema(
    "s",
    Words("S", "م"),
    labels={
        "claim": Label(
            "claim",
            "claim",
            Words("Claim", "ادعاء"),
            attributes=(
                Attribute("stance", Words("Stance", ""), "choice", choices=(Choice("denies", Words("D", "")),)),
            ),
            roles=(RoleType("source", Words("Source", ""), ("span", "source", "entry"), many=True),),
        )
    },
)


def own_corpus():
    name = document_id(TEXT)

    def made(number, kind, label, *fragments, **rest):
        quotes = tuple(TEXT[start:end] for start, end in fragments)
        return Annotation(f"a{number}", name, "m", "work", kind, label, fragments, quotes, **rest)

    claim_roles = (
        Role("source", SourceTarget("publisher")),
        Role("source", SpanTarget(((34, 43),), ("The guard",))),
        Role("source", EntryTarget("e")),
        Role("about", AnnotationTarget("a2")),
        Role("about", AnnotationTarget("a3")),
    )
    annotations = (
        made(1, "entity", "مكان", (26, 31), entry="e", note="two\nlines"),
        made(2, "event", "attack 1", (12, 17), (20, 25), roles=(Role("place", AnnotationTarget("a1")),)),
        made(3, "claim", "claim", (44, 53), roles=claim_roles, attributes={"stance": "denies", "day": Date("2019-09")}),
        made(4, "relation", "near", roles=(Role("a", AnnotationTarget("a1")), Role("b", AnnotationTarget("a2")))),
        made(
            5, "event", "hurt", (70, 74), attributes={"toll": parse_number("..7"), "n": parse_number("~12"), "x": True}
        ),
    )
    document = CorpusDocument(Document(name, "سوق / market", len(TEXT), "ar", labels=("x",)), TEXT, annotations)
    return Corpus([document], "c", SCHEMA, (Member("m", "Huda", "manager"),), (Entry("e", "مكان", "السوق"),))


def write_foreign(folder):
    for name, content in FOREIGN.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content.encode())


SAMPLES = {
    "plain": (PLAIN, lambda folder: (folder / "a.txt").write_bytes(("\ufeff" + TEXT * 3).encode())),
    "foreign brat": (BRAT, write_foreign),
    "own brat": (BRAT, lambda folder: BRAT.write(own_corpus(), folder / "in")),
    "jsonl": (JSONL, lambda folder: JSONL.write(own_corpus(), folder / "a.jsonl")),
}


def flip(random, data):
    place = random.randrange(len(data))
    return data[:place] + bytes([random.randrange(256)]) + data[place + 1 :]


def cut(random, data):
    return data[: random.randrange(len(data))]


def drop(random, data):
    start = random.randrange(len(data))
    return data[:start] + data[start + random.randrange(1, 12) :]


def insert(random, data):
    place = random.randrange(len(data))
    odd = random.choice(
        [b"\0", b"\r", b"\n", b"\t", b" ", b":", b"\xff\xfe", b"\xed\xa0\x80", b"null", b"[[", b'"', b"-1"]
    )
    return data[:place] + odd + data[place:]


def swap_lines(random, data):
    lines = data.splitlines(keepends=True)
    random.shuffle(lines)
    return b"".join(lines)


def double_line(random, data):
    lines = data.splitlines(keepends=True)
    return b"".join([*lines, random.choice(lines)])


def change_number(random, data):
    numbers = list(re.finditer(rb"[0-9]+", data))
    if not numbers:
        return data
    found = random.choice(numbers)
    new = random.choice([b"0", b"1", b"3", b"70", b"-4", b"99999999999999999999", b"1e9", b"1e999", b"9" * 5000])
    return data[: found.start()] + new + data[found.end() :]


def change_word(random, data):
    words = re.findall(rb"[A-Za-z_]+[0-9]*", data)
    if not words:
        return data
    one, other = random.choice(words), random.choice(words)
    return data.replace(one, other, random.choice([1, -1]))


HARMS = [flip, cut, drop, insert, swap_lines, double_line, change_number, change_word]


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_damaged_file_gives_whole_documents_or_one_sentence(sample, tmp_path):
    reader, write = SAMPLES[sample]
    pristine = tmp_path / "pristine"
    pristine.mkdir()
    write(pristine)
    refused = 0
    for seed in range(TIMES):
        random = Random(f"{sample} {seed}")
        folder = tmp_path / "damaged"
        shutil.copytree(pristine, folder)
        victim = random.choice(sorted(path for path in folder.rglob("*") if path.is_file()))
        data = victim.read_bytes()
        for _ in range(random.choice([1, 1, 2, 4])):
            data = random.choice(HARMS)(random, data) if data else data
        victim.write_bytes(data)
        complaint = read_whole(reader, next(iter(folder.iterdir())) if sample in ("own brat", "jsonl") else folder)
        assert len(complaint) < 600
        assert complaint.count("\n") == 0
        refused += complaint != ""
        shutil.rmtree(folder)
    # both happen: damage that cannot be told from content, and damage that can
    assert 0 < refused < TIMES


def read_whole(reader, path):
    """Return the sentence that refused the corpus, or nothing; what was read can be stored as it is."""
    try:
        corpus = reader.read(path)
        documents = list(corpus.documents)
    except BadInputError as error:
        return str(error)
    for each in documents:
        assert each.document.id == document_id(each.text)
        for annotation in each.annotations:
            assert annotation.quotes == tuple(each.text[start:end] for start, end in annotation.fragments)
    out = path.parent / "again.jsonl"
    JSONL.write(Corpus(documents, corpus.title, corpus.schema, corpus.members, corpus.entries), out)
    out.unlink()
    return ""


def test_the_samples_are_read_when_whole(tmp_path: Path):
    for sample, (reader, write) in SAMPLES.items():
        folder = tmp_path / sample
        folder.mkdir()
        write(folder)
        assert not read_whole(reader, next(iter(folder.iterdir())) if sample in ("own brat", "jsonl") else folder)
