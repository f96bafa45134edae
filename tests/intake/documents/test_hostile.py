"""Files made to break a reader end by themselves, with a quality and a reason."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from hirecheck.dossier import Document, Kind, Quality
from hirecheck.intake.documents.guard import Guard
from hirecheck.intake.documents.read import read_document
from hirecheck.intake.limits import Limits
from tests.intake.documents.makers import (
    HELVETICA,
    lines,
    one_page,
    pdf,
    raw_pdf,
    read,
    stream,
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
GUARDED = Limits(seconds_per_document=4.0, max_memory_bytes=600_000_000)


def guarded(data: bytes) -> Document:
    return read_document("resume.pdf", data, Kind.RESUME, GUARDED)


def forms_in_forms(depth: int, fan: int) -> bytes:
    """A page whose form shows another form `fan` times, and so on: fan ** depth words."""
    forms = []
    for level in range(depth):
        last = level == depth - 1
        body = b"BT /T 10 Tf 10 10 Td (hello) Tj ET" if last else b"/F Do " * fan
        inner = b"/Font << /T 5 0 R >>" if last else b"/XObject << /F %d 0 R >>" % (7 + level)
        head = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << %s >>" % inner
        forms.append(stream(head, body))
    return one_page(b"/XObject << /F 6 0 R >>", b"/F Do", HELVETICA, *forms)


def test_a_file_that_would_take_all_memory_costs_only_itself() -> None:
    start = time.monotonic()
    document = guarded(forms_in_forms(12, 10))
    assert time.monotonic() - start < 15
    assert document.quality is Quality.FAILED
    assert "ask for a simpler one" in document.why
    after = guarded(pdf(lines(["Jane Roe", "An engineer with a love of small tools"])))
    assert (after.quality, after.text.split("\n")[0]) == (Quality.GOOD, "Jane Roe")


def test_the_helper_reads_as_this_process_does() -> None:
    data = pdf(lines(["Jane Roe", "An engineer", "jane@roe.example"]), author="Bob")
    assert guarded(data) == read("resume.pdf", data)


def test_the_helper_imports_nothing_from_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('an applicant file was run')")
    monkeypatch.chdir(tmp_path)
    guard = Guard()
    try:
        draft = guard.read(pdf(lines(["Jane Roe", "An engineer"])), GUARDED)
    finally:
        guard.close()
    assert draft.quality is Quality.GOOD


def test_ten_thousand_pages_are_read_up_to_the_limit() -> None:
    count = 10_000
    kids = b" ".join(b"%d 0 R" % (5 + i) for i in range(count))
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /T 3 0 R >> >> >>"
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        HELVETICA,
        stream(b"", b"BT /T 10 Tf 72 400 Td (a page like all the others) Tj ET"),
        *([page] * count),
    ]
    document = read("resume.pdf", raw_pdf(objects), max_pages=50)
    assert document.quality is Quality.PARTIAL
    assert "first 50 of 10,000 pages" in document.why
    assert document.pages == count


def test_a_page_tree_that_contains_itself_ends() -> None:
    document = read(
        "resume.pdf",
        raw_pdf(
            [
                b"<< /Type /Catalog /Pages 2 0 R >>",
                b"<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 999999 >>",
                b"<< /Type /Pages /Kids [2 0 R] /Count 999 /Parent 2 0 R >>",
            ]
        ),
    )
    assert document.quality is Quality.FAILED


def test_a_picture_of_a_page_says_that_it_needs_recognition() -> None:
    image = stream(
        b"/Subtype /Image /Width 20000 /Height 10000 /BitsPerComponent 8 /ColorSpace /DeviceGray",
        b"\x00" * 2_000_000,
        packed=True,
    )
    document = read(
        "resume.pdf",
        one_page(b"/XObject << /I 5 0 R >>", b"612 0 0 792 0 0 cm /I Do", image),
    )
    assert document.quality is Quality.OCR_NEEDED
    assert not document.readable
    assert document.trace is not None
    assert document.trace.image_only


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("resume.pdf", b"", "empty"),
        ("resume.pdf", b"\x00" * 100, "empty"),
        ("resume.pdf", b"%PDF-1.4 and nothing more", "damaged"),
        ("resume.docx", b"PK\x03\x04 and nothing more", "zip"),
        ("resume.doc", OLE + b"\x00" * 600, "old Word file"),
        ("resume.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        ("resume.pdf", bytes(range(256)) * 8, "known format"),
        ("resume.txt", b"GIF89a\x01\x00\x01\x00", "picture"),
    ],
)
def test_what_is_no_document_is_named(name: str, data: bytes, said: str) -> None:
    document = read(name, data)
    assert document.quality is Quality.FAILED
    assert said in document.why
    assert document.why.endswith(".")


def test_encrypted_files_open_with_the_empty_password_only() -> None:
    import io

    import pypdf

    plain = pdf(lines(["Jane Roe", "An engineer with a love of small tools"]))
    for user, quality in (("", Quality.GOOD), ("secret", Quality.FAILED)):
        writer = pypdf.PdfWriter(io.BytesIO(plain))
        writer.encrypt(user_password=user, owner_password="owner", algorithm="RC4-128")
        out = io.BytesIO()
        writer.write(out)
        document = read("resume.pdf", out.getvalue())
        assert document.quality is quality
        assert ("encrypted" in document.why) is (quality is Quality.FAILED)


def test_letters_without_a_mapping_are_not_passed_off_as_text() -> None:
    mapping = b"".join(b"<%02X> <%04X>\n" % (32 + i, 0xE000 + i) for i in range(64))
    to_unicode = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
        b"/CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange "
        b"64 beginbfchar\n" + mapping + b"endbfchar endcmap end end"
    )
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Secret /ToUnicode 6 0 R >>"
    text = b"BT /T 12 Tf 72 700 Td (AN ENGINEER WITH SMALL TOOLS AND LONG WALKS) Tj ET"
    document = read(
        "resume.pdf", one_page(b"/Font << /T 5 0 R >>", text, font, stream(b"", to_unicode))
    )
    assert not document.readable
    assert "which letters" in document.why


def test_scrambled_letters_are_not_passed_off_as_text() -> None:
    scrambled = ["XQM WBKJD ZPQRT FLGHK MNBVC XZLKJ HGFDS PQWRT", "BCDFG HJKLM NPQRS TVWXZ"] * 4
    document = read("resume.pdf", pdf(lines(scrambled)))
    assert document.quality is Quality.FAILED
    assert "which letters" in document.why


def test_a_file_over_the_limit_is_not_opened() -> None:
    document = read("resume.txt", b"x" * 2000, max_file_bytes=1000)
    assert document.quality is Quality.FAILED
    assert "max_file_mb" in document.why


def test_long_text_is_cut_at_a_line_with_a_reason() -> None:
    document = read("resume.txt", b"a line of text\n" * 1000, max_text_chars=500)
    assert document.quality is Quality.PARTIAL
    assert len(document.text) <= 500
    assert document.text.endswith("a line of text\n")
