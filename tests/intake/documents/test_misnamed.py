"""A file whose ending promises another format than its content is never read in silence."""

from __future__ import annotations

from hirecheck.dossier import Kind, Quality
from hirecheck.intake.documents.read import read_document
from hirecheck.intake.limits import Limits


def test_a_pdf_with_a_damaged_head_is_damaged_not_text() -> None:
    document = read_document("cv.pdf", b"%PDF broken", Kind.RESUME, Limits())
    assert document.quality is Quality.FAILED
    assert "damaged" in document.why


def test_text_that_is_named_pdf_is_read_and_says_so() -> None:
    document = read_document("cv.pdf", b"Jo Doe\njo@doe.example\n", Kind.RESUME, Limits())
    assert document.quality is Quality.PARTIAL
    assert "plain text" in document.why
    assert "jo@doe.example" in document.text
