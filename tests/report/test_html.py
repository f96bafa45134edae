"""The page: hostile text stays text, nothing is loaded, and a real browser shows it."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from hirecheck.findings import Report
from hirecheck.report.html import content_policy, render_html
from hirecheck.report.story import Audience
from tests.browser import BROWSER, needs_browser
from tests.report.builders import FULL, QUIET, with_words

NASTY = '"><script>alert(1)</script><img src=x onerror=alert(2)>{{7*7}}</title>\u202e\x1b\x00'


class Page(HTMLParser):
    """Collects elements, attributes and the text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


@pytest.mark.parametrize("report", [FULL, QUIET, with_words(NASTY)], ids=["full", "quiet", "nasty"])
@pytest.mark.parametrize("audience", list(Audience))
def test_a_page_runs_nothing_and_loads_nothing(report: Report, audience: Audience) -> None:
    page = Page(render_html(report, audience))
    tags = {tag for tag, _ in page.elements}
    assert not tags & {"script", "img", "iframe", "link", "object", "form", "a", "base", "embed"}
    for _, attributes in page.elements:
        for name, value in attributes.items():
            assert not name.startswith("on")
            assert name not in ("href", "src", "style", "action")
            assert "javascript:" not in (value or "")


def test_hostile_text_is_shown_as_text() -> None:
    html = render_html(with_words(NASTY), Audience.INVESTIGATOR)
    assert "alert(1)</script>" not in html
    assert "{{7*7}}" in html
    assert not re.search(r"[\x00\x1b\u202e]", html)
    assert "<img src=x onerror=alert(2)>" in Page(html).text


def test_the_policy_allows_our_style_sheet_and_nothing_else() -> None:
    html = render_html(FULL)
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in content_policy()
    assert content_policy().startswith("default-src 'none'")
    assert "url(" not in style[1]
    assert "@import" not in style[1]


def test_quotes_stand_in_their_context() -> None:
    html = render_html(FULL)
    assert "EXPERIENCE\n<mark>Northbridge Labs LLC</mark>, Senior Backend Engineer" in html


def test_the_chart_shows_every_step_to_the_score() -> None:
    html = render_html(FULL)
    values = re.findall(r'class="value"[^>]*>([^<]+)<', html)
    steps = [float(v.replace("−", "-")) for v in values]
    assert sum(steps[:-1]) == steps[-1] == FULL.points
    assert "Start: 5 in 100 (base rate)" in html


def test_it_says_what_to_do_what_is_missing_and_how_sure() -> None:
    text = Page(render_html(FULL)).text
    for said in (
        "Hand this to the person who can clear it, today.",
        "about 85 in 100 applications",
        "about 15 in 100, would come from honest people",
        "Without any one of 2 findings the band would be another",
        "Offline: no recorded facts (2 checks)",
        "page 1 has no text layer",
        "19 checks: 4 findings, 12 quiet, 3 not assessed.",
    ):
        assert said in text


@needs_browser
@pytest.mark.parametrize("audience", [Audience.INVESTIGATOR, Audience.CANDIDATE])
def test_a_real_browser_shows_the_page_and_runs_nothing(audience: Audience, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    page.write_text(render_html(with_words(NASTY), audience), encoding="utf-8")
    command = [
        str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
        "--disable-background-networking", "--hide-scrollbars", "--window-size=1000,1600",
        f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=2000", "--dump-dom",
        f"--screenshot={tmp_path / 'page.png'}", page.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    shown = Page(done.stdout)
    assert "<script>alert(1)</script>" in shown.text
    assert not {"script", "img"} & {tag for tag, _ in shown.elements}
    assert (tmp_path / "page.png").stat().st_size > 20_000
    assert "Refused to" not in done.stderr
