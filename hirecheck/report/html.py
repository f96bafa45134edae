"""The report as one HTML page: no scripts, no network, nothing that a text can start."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from hirecheck.findings import Report
from hirecheck.report import words
from hirecheck.report.notice import write_notice
from hirecheck.report.safe import one_line
from hirecheck.report.story import Audience, tell
from hirecheck.report.waterfall import waterfall

__all__ = ["content_policy", "page_template", "render_html", "style"]


def render_html(report: Report, audience: Audience = Audience.RECRUITER) -> str:
    """A self-contained page for one reader; prints well, follows the reader's light or dark."""
    common = {"style": style(), "policy": content_policy(), "points": words.points}
    if audience is Audience.CANDIDATE:
        page = _templates().get_template("notice.html")
        return page.render(notice=write_notice(report), **common)
    story = tell(report, audience)
    return (
        _templates()
        .get_template("report.html")
        .render(
            story=story,
            everything=audience is Audience.INVESTIGATOR,
            chart=waterfall(story.ledger, story.points, story.base_rate),
            of_hundred=_of_hundred(story.probability),
            count=words.count,
            roles=words.ROLE,
            **common,
        )
    )


def _of_hundred(probability: float) -> int:
    """How many of a hundred dots are filled; never none and never all, as nothing is certain."""
    return min(max(round(probability * 100), 1), 99)


def page_template(name: str) -> Template:
    """A page's template; what is put into it is escaped."""
    return _templates().get_template(name)


@cache
def style() -> str:
    """The style sheet that stands inside every page."""
    return (files("hirecheck.report") / "templates" / "style.css").read_text(encoding="utf-8")


@cache
def content_policy() -> str:
    """A policy under which a browser runs nothing, loads nothing and uses our style sheet only."""
    digest = base64.b64encode(hashlib.sha256(style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(str(files("hirecheck.report") / "templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["line"] = one_line
    return environment
