"""What a file that is not text seems to be, by its first bytes."""

import re

# Signatures as the formats' own specifications give them; those that text could begin with are longer than needed
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or Outlook file"),
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\0", "a TIFF image"),
    (b"MM\0*", "a TIFF image"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\0", "a program"),
    (b"ID3\x03", "a sound file"),
    (b"ID3\x04", "a sound file"),
    (b"OggS\0", "a sound file"),
    (b"%!PS-Adobe", "a PostScript file"),
    (b"AT&TFORM", "a DjVu book"),
)
_ZIP_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"word/", "a Word document (DOCX)"),
    (b"xl/", "an Excel workbook (XLSX)"),
    (b"ppt/", "a PowerPoint presentation (PPTX)"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"mimetypeapplication/epub+zip", "an EPUB book"),
)
_CONTROLS = re.compile(b"[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]")


def kind_of_binary(data: bytes) -> str | None:
    """Return what `data` seems to be, as "a PDF", or None where no signature is known."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return next((name for mark, name in _ZIP_KINDS if mark in data), "a ZIP archive")
    if data.startswith(b"RIFF") and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "an image, sound or film (RIFF)"
    if data.startswith(b"\0\0") and data[4:8] == b"ftyp":
        return "a film or image (MP4, HEIC)"
    if data.startswith(b"BM") and int.from_bytes(data[2:6], "little") == len(data):
        return "a BMP image"
    return next((name for mark, name in _SIGNATURES if data.startswith(mark)), None)


def has_many_controls(data: bytes) -> bool:
    """Tell whether control bytes that no text uses make up more than one in 200 of the bytes."""
    return len(_CONTROLS.findall(data)) * 200 > len(data)
