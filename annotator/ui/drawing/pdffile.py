"""The frame of a PDF file: numbered objects, compressed streams, the table of where they stand (ISO 32000-1, 7.5)."""

import zlib
from dataclasses import dataclass, field

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


@dataclass(slots=True)
class PdfObjects:
    """Objects in the order of their numbers, the first being 1; a number may be taken before its object is known."""

    _bodies: list[bytes] = field(default_factory=list)

    def reserve(self) -> int:
        """Return a number whose object comes later."""
        self._bodies.append(b"null")
        return len(self._bodies)

    def put(self, number: int, body: str) -> None:
        """Give a reserved number its object."""
        self._bodies[number - 1] = body.encode("ascii")

    def add(self, body: str) -> int:
        """Return the number of a new object."""
        number = self.reserve()
        self.put(number, body)
        return number

    def add_stream(self, content: str, entries: str = "") -> int:
        """Return the number of a new stream with `entries` in its dictionary."""
        data = zlib.compress(content.encode("ascii"), 9)
        head = f"<< /Length {len(data)} /Filter /FlateDecode {entries} >>\nstream\n"
        self._bodies.append(head.encode("ascii") + data + b"\nendstream")
        return len(self._bodies)

    def file(self, root: int, info: int) -> bytes:
        """Return the whole file, given the numbers of its catalogue and of its metadata."""
        found, places = bytearray(_HEADER), []
        for number, body in enumerate(self._bodies, start=1):
            places.append(len(found))
            found += b"%d 0 obj\n%b\nendobj\n" % (number, body)
        table = "".join(f"{place:010} 00000 n \n" for place in places)
        size, start = len(places) + 1, len(found)
        found += f"xref\n0 {size}\n0000000000 65535 f \n{table}".encode("ascii")
        found += f"trailer\n<< /Size {size} /Root {root} 0 R /Info {info} 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
        return bytes(found)


def text_string(text: str) -> str:
    """Return a text as PDF's metadata hold it, controls blanked: U+001B begins a language's name there (7.9.2.2)."""
    text = "".join(" " if char < " " else char for char in text)
    return f"<{(chr(0xFEFF) + text).encode('utf-16-be').hex()}>"
