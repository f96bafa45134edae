"""The README is true: its links lead somewhere, its report is what the command prints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hirecheck.report.story import Audience
from hirecheck.report.text import render_text
from hirecheck.screen import score_packet
from hirecheck.settings import Settings

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
    gone = [t for t in targets if "://" not in t and not (page.parent / t).exists()]
    assert not gone


def test_the_report_in_the_readme_is_the_one_that_is_printed() -> None:
    block = re.search(r"```text\n(.*?)\n  …\n```", README, re.DOTALL)
    assert block is not None
    packet = re.search(r"hirecheck score (samples/packets/\S+)", README)
    assert packet is not None
    report = score_packet(ROOT / packet.group(1), Settings(now="2025-06-01T00:00:00+00:00"))
    printed = render_text(report, Audience.RECRUITER, width=100, color=False)
    shown = [line.rstrip() for line in block.group(1).rstrip().split("\n")]
    assert [line.rstrip() for line in printed.split("\n")][: len(shown)] == shown
