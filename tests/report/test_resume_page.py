"""The page of a resume as read marks each value, and what strangers wrote stays text."""

from __future__ import annotations

import re

from hirecheck.dossier import Document, Kind
from hirecheck.extract.jsonresume import to_json_resume
from hirecheck.extract.resume.read import read_resume
from hirecheck.report.resume_page import render_resume

RESUME = """Dana Whitlock
dana@whitlock.example

EXPERIENCE
Backend Engineer
Tall Pines "><script>alert(1)</script> Software
June 2015 - February 2019
- Wrote the search\u202e service

SKILLS
Go, Python
"""


def _page(text: str) -> str:
    document = Document("cv.txt", Kind.RESUME, text)
    return render_resume(to_json_resume(read_resume(document), document), text)


def test_every_value_is_marked_where_it_stands() -> None:
    page = _page(RESUME)
    marked = re.findall(r'<mark id="v\d+" title="([^"]+)">([^<]+)</mark>', page)
    assert ("basics.name", "Dana Whitlock") in marked
    assert ("basics.email", "dana@whitlock.example") in marked
    assert ("work[0].position", "Backend Engineer") in marked
    assert ("skills[1].name", "Python") in marked
    assert [text for path, text in marked if path == "work[0].startDate"] == [
        "June 2015 - February 2019"
    ]
    assert "trained labeller: absent" in page


def test_what_a_stranger_wrote_stays_text() -> None:
    page = _page(RESUME)
    assert "<script" not in page
    assert "\u202e" not in page
    assert "⟨U+202E⟩" in page
    assert "Content-Security-Policy" in page


def test_a_resume_without_values_is_a_page_too() -> None:
    assert "<h2>Text</h2>" in _page("")
