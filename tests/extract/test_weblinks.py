"""Links that people type into forms."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from hirecheck.case import Span
from hirecheck.extract.weblinks import web_link

_SPAN = Span("application", 0, 1, "x")


@pytest.mark.parametrize(
    ("typed", "kind", "handle", "domain"),
    [
        ("https://github.com/quietlake", "github", "quietlake", "github.com"),
        ("HTTPS://GitHub.com/QuietLake/", "github", "QuietLake", "github.com"),
        ("linkedin.com/in/ana-brandt", "linkedin", "ana-brandt", "linkedin.com"),
        ("https://www.linkedin.com/in/ana-brandt/?x=1", "linkedin", "ana-brandt", "linkedin.com"),
        ("http://anabrandt.example", "portfolio", "", "anabrandt.example"),
        ("https://blog.anabrandt.example//a_b/~c.html", "other", "", "anabrandt.example"),
    ],
)
def test_site_account_and_domain(typed: str, kind: str, handle: str, domain: str) -> None:
    link = web_link(typed, _SPAN)
    assert link is not None
    assert (link.kind, link.handle, link.domain) == (kind, handle, domain)
    assert urlsplit(link.url).scheme in ("http", "https")
    assert link.url.casefold().endswith(typed.casefold())


@pytest.mark.parametrize(
    "typed",
    ["", "none", "ask me", "ana@post.example", "https://ana@post.example/x", "ftp://a.example"],
)
def test_what_is_no_web_address(typed: str) -> None:
    assert web_link(typed, _SPAN) is None
