"""Numbers, dates, addresses and names inside Arabic are read as a browser shows them: plain UAX #9.

Each line of the tables was worked out by hand: the pieces from left to right, an Arabic piece in its logical spelling.
"""

import pytest

from annotator.text.boundaries import graphemes
from annotator.ui.canvas.metrics import Metrics
from annotator.ui.canvas.sheet import Sheet
from tests.ui.canvas.shaping import resolved_levels, visual_order

# between Arabic words. European digits after Arabic letters become Arabic numbers (W2), so that a hyphen parts them
# (W4 joins only at one comma, stop, colon or slash); after Latin letters they stay with these (W7). A bracket follows
# its contents only where it stands beside their like, so that the inner of two is Latin and the outer Arabic (N0)
INSIDE = [
    ("25-9-2019", ["2019", "-", "9", "-", "25"]),
    ("2019-09-25", ["25", "-", "09", "-", "2019"]),
    ("12/9/2019", ["12/9/2019"]),
    ("12.9.2019", ["12.9.2019"]),
    ("١٢/٩/٢٠١٩", ["١٢/٩/٢٠١٩"]),
    ("١٢-٩-٢٠١٩", ["٢٠١٩", "-", "٩", "-", "١٢"]),
    ("۱۳۹۸/۷/۳", ["۱۳۹۸/۷/۳"]),
    ("2019-09-25T10:00Z", ["25T10:00Z", "-", "09", "-", "2019"]),
    ("10-15", ["15", "-", "10"]),
    ("2011–2019", ["2019", "–", "2011"]),
    ("10 - 15", ["15", " ", "-", " ", "10"]),
    ("50-60%", ["%", "60", "-", "50"]),
    ("3.5-4.2 مليون", ["مليون", " ", "4.2", "-", "3.5"]),
    ("15%", ["%", "15"]),
    ("%15", ["15", "%"]),
    ("15٪", ["٪", "15"]),
    ("٪١٥", ["١٥", "٪"]),
    ("٣٫٥", ["٣٫٥"]),
    ("١٢٬٥٠٠", ["١٢٬٥٠٠"]),
    ("1,200.50", ["1,200.50"]),
    ("100,000", ["100,000"]),
    ("$40", ["40", "$"]),
    ("€1,200", ["1,200", "€"]),
    ("1,200 €", ["€", " ", "1,200"]),
    ("-7", ["7", "-"]),
    ("±5", ["5", "±"]),
    ("~50", ["50", "~"]),
    ("50+", ["+", "50"]),
    ("30°", ["°", "30"]),
    ("1/2", ["1/2"]),
    ("24/7", ["24/7"]),
    ("04:30", ["04:30"]),
    ("٠٤:٣٠", ["٠٤:٣٠"]),
    ("04:30-05:15", ["05:15", "-", "04:30"]),
    ("10.0.0.1", ["10.0.0.1"]),
    ("+963 11 555-0142", ["0142", "-", "555", " ", "11", " ", "963", "+"]),
    ("(011) 555-0142", ["0142", "-", "555", " ", ")", "011", "("]),
    ("https://example.org/a?id=12", ["https://example.org/a?id=12"]),
    ("https://example.org/", ["/", "https://example.org"]),
    ("info@example.org", ["info@example.org"]),
    ("@user_name", ["user_name", "@"]),
    ("#Syria", ["Syria", "#"]),
    ("#وسم_2019", ["2019", "_", "وسم", "#"]),
    ("report_v2.pdf", ["report_v2.pdf"]),
    ("2019_report.pdf", ["report.pdf", "_", "2019"]),
    ("file (1).docx", ["file (1).docx"]),
    (r"C:\maps\a.txt", [r"C:\maps\a.txt"]),
    ("(UN)", [")", "UN", "("]),
    ("(United Nations (UN))", [")", "United Nations (UN)", "("]),
    ("الأمم (UN) اليوم", ["اليوم", " ", ")", "UN", "(", " ", "الأمم"]),
    ("«UN»", ["»", "UN", "«"]),
    ('"UN"', ['"', "UN", '"']),
    ("al-Nusra (JN)", ["al-Nusra (JN)"]),
    ("(3)", [")", "3", "("]),
    ("[12]", ["]", "12", "["]),
    ("A/RES/60/251", ["A/RES/60/251"]),
    ("S/PRP/2139 (2014)", ["S/PRP/2139 (2014)"]),
    ("(2014) UN", ["UN", " ", ")", "2014", "("]),
    ("C-130", ["C-130"]),
    ("MI-8", ["MI-8"]),
    ("T-72/T-90", ["T-72/T-90"]),
    ("C++", ["+", "+", "C"]),
    ("12B", ["12B"]),
    ("5 km", ["km", " ", "5"]),
    ("اللواء 31", ["31", " ", "اللواء"]),
    ("31 و404", ["404", "و", " ", "31"]),
]
# at the beginning of a right-to-left paragraph no Arabic letter stands before the digits: hyphen and signs stay theirs
FIRST = [
    ("25-9-2019", ["25-9-2019"]),
    ("15%", ["15%"]),
    ("$40", ["$40"]),
    ("-7", ["7", "-"]),
    ("10 - 15", ["15", " ", "-", " ", "10"]),
    ("+963 11 555-0142", ["555-0142", " ", "11", " ", "963", "+"]),
    ("(3)", [")", "3", "("]),
    ("04:30", ["04:30"]),
]
IN_ENGLISH = [
    ("(اللواء 31)", ["(", "31", " ", "اللواء", ")"]),
    ("اللواء 31", ["31", " ", "اللواء"]),
    ("سامر، نادر", ["نادر", " ", "،", "سامر"]),
    ("25-9-2019", ["25-9-2019"]),
    ("«القوة»", ["«", "القوة", "»"]),
    ("سلام (12)", [")", "12", "(", " ", "سلام"]),
]


def spelled(pieces: list[str]) -> str:
    """Return the characters of pieces from left to right: those of Arabic pieces reversed, as they are drawn."""
    return "".join(piece[::-1] if any("\u0621" <= char <= "\u064a" for char in piece) else piece for piece in pieces)


def drawn(text: str) -> list[int]:
    """Return the offsets of a text's characters from left to right, as the page draws them on one line."""
    sheet = Sheet(text)
    sheet.fit(Metrics(2000, 2.0))
    laid = sheet.laid(0)
    assert len(laid.lines) == 1
    assert len(graphemes(text)) == len(text) + 1
    places = [laid.spans(0, at, at + 1) for at in range(len(text))]
    assert all(len(place) == 1 for place in places)
    return sorted(range(len(text)), key=lambda at: sum(places[at][0]))


def by_the_rules(text: str, rtl: bool) -> list[int]:
    """Return the same by python-bidi, which owes Qt nothing."""
    levels = resolved_levels(text, rtl)
    order: list[int] = []
    for start, end in visual_order(levels):
        order += range(start, end)[:: -1 if levels[start] % 2 else 1]
    return order


@pytest.mark.parametrize(("piece", "expected"), INSIDE)
def test_inside_arabic(qapp, piece, expected):
    text = f"سجل {piece} أمس"
    first = text.index(piece)
    order = drawn(text)
    assert order == by_the_rules(text, rtl=True)
    assert "".join(text[at] for at in order if first <= at < first + len(piece)) == spelled(expected)


@pytest.mark.parametrize(("piece", "expected"), FIRST)
def test_first_in_an_arabic_paragraph(qapp, piece, expected):
    text = f"{piece} سجل أمس"
    order = drawn(text)
    assert Sheet(text).is_rtl(Sheet(text).blocks[0])
    assert order == by_the_rules(text, rtl=True)
    assert "".join(text[at] for at in order if at < len(piece)) == spelled(expected)


@pytest.mark.parametrize(("piece", "expected"), IN_ENGLISH)
def test_inside_english(qapp, piece, expected):
    text = f"noted {piece} today"
    first = text.index(piece)
    order = drawn(text)
    assert order == by_the_rules(text, rtl=False)
    assert "".join(text[at] for at in order if first <= at < first + len(piece)) == spelled(expected)
