"""Markdown reports, read back by a real Markdown parser."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from markdown_it import MarkdownIt

from hirecheck.report.markdown import render_markdown
from hirecheck.report.story import Audience
from tests.report.builders import FULL, QUIET, with_words

NASTY = "[x](javascript:1) ![p](http://track.example/p) <b>|</b> **a** `c`\n# h\n| t |\n@all"


@pytest.mark.parametrize("audience", list(Audience))
def test_an_applicants_text_makes_no_link_picture_heading_or_table(audience: Audience) -> None:
    plain = render_markdown(with_words("plain"), audience)
    nasty = render_markdown(with_words(NASTY), audience)
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    before, after = (Counter(re.findall(r"<(\w+)", parser.render(t))) for t in (plain, nasty))
    assert before == after
    assert not {"a", "img", "b"} & set(after)
    for mark in ("http://", "@all"):
        assert mark not in nasty
    for line in ("\n## ", "\n### ", "\n- ", "\n| ---"):
        assert plain.count(line) == nasty.count(line)


def test_it_has_the_sections_in_order() -> None:
    text = render_markdown(FULL)
    heads = [line for line in text.splitlines() if line.startswith("## ")]
    assert heads == [
        "## Score: 6.75 points above the base rate",
        "## What was seen",
        "## What speaks for the applicant",
        "## What to ask or look up next",
        "## Other applications that share something with this one",
        "## How much rests on one finding",
        "## What was not assessed",
        "## Documents",
        "## Provenance",
    ]
    assert "**ESCALATE** – Hand this to the person" in text
    assert "> EXPERIENCE **Northbridge Labs LLC**, Senior" in text
    assert text.endswith("19 checks: 4 findings, 12 quiet, 3 not assessed.\n")


def test_a_quiet_report_has_no_empty_sections() -> None:
    text = render_markdown(QUIET)
    assert "## What was seen" not in text
    assert "| Step | Points |" not in text
