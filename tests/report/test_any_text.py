"""Whatever an applicant writes, every renderer gives a report that does its reader no harm."""

from __future__ import annotations

import csv
import io
import unicodedata
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from hirecheck.report.jsonform import render_json, report_from_json
from hirecheck.report.render import Format, render
from hirecheck.report.story import Audience
from hirecheck.report.table import COLUMNS
from tests.report.builders import with_words

#: Pieces that have hurt some program before, among any text at all.
PIECES = st.sampled_from(
    ["\x1b[2J", "\u202e", "\u2066", "</blockquote>", "{{7*7}}", "{% raw %}", "[b]", "](x)", "|",
     "=1+1", "\ud83d", "\u0301" * 9, "\ufeff", "\U000e0041", "\x00", "😀", "ﷺ", "漢字", "\r\n"]
)  # fmt: skip
WORDS = st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=8).map("".join)


class Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)


PLAIN = {a: Tags(render(with_words("plain"), Format.HTML, a)).seen for a in Audience}


@settings(max_examples=40, deadline=None)
@given(WORDS)
def test_the_terminal_shows_it_within_its_columns(words: str) -> None:
    report = with_words(words)
    for audience in Audience:
        text = render(report, Format.TEXT, audience)
        assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in text.replace("\n", ""))
        assert max(map(cell_len, text.splitlines())) <= 100


@settings(max_examples=40, deadline=None)
@given(WORDS)
def test_the_page_has_no_element_that_is_not_ours(words: str) -> None:
    report = with_words(words)
    for audience in Audience:
        assert Tags(render(report, Format.HTML, audience)).seen <= PLAIN[audience]
        render(report, Format.MARKDOWN, audience).encode("utf-8")


@settings(max_examples=40, deadline=None)
@given(WORDS)
def test_rows_and_objects_read_back(words: str) -> None:
    report = with_words(words)
    rows = list(csv.reader(io.StringIO(render(report, Format.CSV), newline="")))
    assert [len(row) for row in rows] == [len(COLUMNS)] * 2
    text = render_json(report)
    assert render_json(report_from_json(text)) == text
