"""What goes out through a format comes back: everything through JSON lines, all that is no loss through brat."""

import tempfile
from decimal import Decimal
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.brat import FORMAT as BRAT
from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.formats.jsonl import FORMAT as JSONL
from annotator.model.annotation import (
    Annotation,
    AnnotationTarget,
    EntryTarget,
    Role,
    SourceTarget,
    SpanTarget,
)
from annotator.model.document import Document, document_id
from annotator.model.entry import Entry, Member
from annotator.model.ids import new_id
from annotator.model.schema import Attribute, Choice, Label, RoleType, Schema, Words
from annotator.model.span import quotes
from annotator.model.values import Date, Number

LETTERS = 'ab  \t\n\r\u2028\u0085\u200f\u202e\u2066\ufeff\u0301\u064bالنظامé😀👩\u200d👧0-_x\\"=:;#'
NAMES = [
    "Person",
    "Span",
    "Claims",
    "armed group",
    "جماعة",
    "a_x0041_b",
    "_x",
    "arg1",
    "Arg",
    "Role2",
    "---",
    "a|b",
    "<X>",
    "!y",
]
TEXTS = ["plain", "near the bridge", "a\tb\nc\\n\r", "“نص”", "", "_x0041_", "yes", "300", "a\u2028b"]
SCHEMA = Schema(
    "schema-1",
    Words("Conflict", "نزاع"),
    3,
    {
        "Person": Label("Person", "entity", Words("Person", "شخص"), "p", "#aa0000", order=1),
        "جماعة": Label(
            "جماعة",
            "claim",
            Words("", "ادعاء"),
            attributes=(
                Attribute("stance", Words("Stance", ""), "choice", True, (Choice("as serts", Words("Asserts", "")),)),
                Attribute("text", Words("Text", ""), "text"),
            ),
            roles=(RoleType("arg1", Words("Source", "مصدر"), ("Person", "entry", "source", "span"), many=True),),
        ),
    },
)


def spans(random, text):
    """One to three fragments in reading order, which may touch."""
    count = 2 * min(random.choice([1, 1, 1, 2, 3]), len(text) // 2)
    places = sorted(random.sample(range(len(text) + 1), count)) if count else [0, len(text)]
    return tuple(zip(places[::2], places[1::2], strict=True))


def value(random):
    return random.choice(
        [
            True,
            False,
            random.choice(TEXTS),
            "plain_choice",
            ("a", "ب"),
            (),
            Number(Decimal(400), Decimal(400)),
            Number(Decimal(300), None, approximate=True),
            Number(Decimal("0.25"), Decimal("123456789012345678")),
            Date("2017-01-1X"),
        ]
    )


def annotation(random, text, document, kind, roles=()):
    fragments = () if kind == "relation" and random.random() < 0.8 else spans(random, text)
    return Annotation(
        id=new_id(),
        document=document,
        owner="m-1",
        layer="work",
        kind=kind,
        label=random.choice(NAMES),
        fragments=fragments,
        quotes=quotes(text, fragments),
        attributes={random.choice([*NAMES, "stance", "text"]): value(random) for _ in range(random.randrange(3))},
        roles=tuple(roles),
        entry=random.choice([None, None, "e-1", "e 2\n"]),
        note=random.choice(["", "", *TEXTS]),
        schema=3,
    )


def filler(random, text, ids):
    covered = spans(random, text)
    kinds = [SpanTarget(covered, quotes(text, covered)), EntryTarget("e-1"), SourceTarget("publisher")]
    return random.choice(kinds + [AnnotationTarget(name) for name in ids])


def is_bare_relation(each):
    return each.kind == "relation" and not (each.fragments or each.attributes or each.entry or each.note)


def with_roles(random, text, annotations):
    """Give events, claims and relations roles among all annotations: circles, chains and relations included."""
    # a group, whose roles are all called Arg, has no id in brat, so nothing may point to it
    groups = {each.id for each in annotations if is_bare_relation(each) and random.random() < 0.7}
    ids = [each.id for each in annotations if each.id not in groups]
    in_text = [each.id for each in annotations if each.kind != "relation"]
    for each in annotations:
        roles = [Role(random.choice(NAMES), filler(random, text, ids)) for _ in range(random.randrange(4))]
        if each.id in groups:
            roles = [Role("Arg", AnnotationTarget(random.choice(in_text))) for _ in range(random.choice([2, 3]))]
        elif each.kind == "relation":
            roles = [Role(name, AnnotationTarget(random.choice(in_text))) for name in ("from", "to 2")] + roles[:1]
        elif each.kind == "entity":
            roles = []
        yield Annotation(**{name: getattr(each, name) for name in Annotation.__slots__} | {"roles": tuple(roles)})


def document(random):
    text = "".join(random.choices(LETTERS, k=random.randrange(2, 60))) + "."
    name = document_id(text)
    kinds = ["entity", *random.choices(["entity", "event", "claim", "relation"], k=random.randrange(6))]
    marked = [annotation(random, text, name, kind) for kind in kinds]
    metadata = Document(
        name,
        random.choice(["", "تقرير: ١", "a/b\\c\n", "x" * 300]),
        len(text),
        "ar",
        "rtl",
        publisher="p\n",
        labels=("l",),
    )
    return CorpusDocument(metadata, text, tuple(with_roles(random, text, marked)))


def corpus(random):
    documents = {each.document.id: each for each in (document(random) for _ in range(random.randrange(4)))}
    members = (Member("m-1", random.choice(["Huda", "", "m-2"]), "manager"), Member("m-2", "Huda 2", "annotator", True))
    entries = (Entry("e-1", "Person", "هدى\t", ("Huda",), "n"), Entry("e 2\n", "", "title"))
    schema = random.choice([None, SCHEMA])
    return Corpus(tuple(documents.values()), random.choice(["", "عنوان"]), schema, members, entries)


def carried(each):
    """What brat carries of a document's annotations: ids become positions, roles lose their order."""
    positions = {marked.id: index for index, marked in enumerate(each.annotations)}

    def target(role):
        return positions[role.target.id] if isinstance(role.target, AnnotationTarget) else role.target

    return [
        (
            marked.kind,
            marked.label,
            marked.fragments,
            marked.quotes,
            dict(marked.attributes),
            sorted((role.name, repr(target(role))) for role in marked.roles),
            marked.entry,
            marked.note,
        )
        for marked in each.annotations
    ]


def content(folder):
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@settings(deadline=None, max_examples=100)
@given(random=st.randoms(use_true_random=False))
def test_json_lines_give_back_the_whole_corpus(random: Random):
    made = corpus(random)
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "corpus.jsonl")
        assert JSONL.write(made, target) == []
        read = JSONL.read(target)
        assert (tuple(read.documents), read.title, read.schema) == (made.documents, made.title, made.schema)
        assert (read.members, read.entries) == (made.members, made.entries)


@settings(deadline=None, max_examples=200)
@given(random=st.randoms(use_true_random=False))
def test_a_brat_folder_gives_back_what_it_carried_to_the_code_point(random: Random):
    made = corpus(random)
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "export")
        assert BRAT.write(made, target) == []
        read = BRAT.read(target)
        documents = list(read.documents)
        assert [each.document for each in documents] == [each.document for each in made.documents]
        assert [each.text for each in documents] == [each.text for each in made.documents]
        assert [carried(each) for each in documents] == [carried(each) for each in made.documents]
        assert read.entries == made.entries


@settings(deadline=None, max_examples=50)
@given(random=st.randoms(use_true_random=False))
def test_brat_reports_every_annotation_and_role_that_does_not_come_back(random: Random):
    made = corpus(random)
    documents = [
        CorpusDocument(
            each.document,
            each.text,
            tuple(
                Annotation(**{name: getattr(marked, name) for name in Annotation.__slots__} | change)
                for marked in each.annotations
                for change in [random.choice([{}, {}, {"fragments": (), "quotes": ()}, {"roles": marked.roles[:1]}])]
            ),
        )
        for each in made.documents
    ]
    with tempfile.TemporaryDirectory() as folder:
        losses = BRAT.write(Corpus(documents, entries=made.entries), Path(folder, "export"))
        lost = sum(loss.count for loss in losses if not loss.what.startswith("roles"))
        back = list(BRAT.read(Path(folder, "export")).documents)
    assert sum(len(each.annotations) for each in documents) - lost == sum(len(each.annotations) for each in back)


@settings(deadline=None, max_examples=30)
@given(random=st.randoms(use_true_random=False))
def test_the_same_corpus_gives_the_same_bytes(random: Random):
    made = corpus(random)
    with tempfile.TemporaryDirectory() as folder:
        for turn in ("one", "two"):
            Path(folder, turn).mkdir()
            JSONL.write(made, Path(folder, turn, "corpus.jsonl"))
            BRAT.write(made, Path(folder, turn, "brat"))
        assert content(Path(folder, "one")) == content(Path(folder, "two"))
