"""Style sheets inside a page hide text as well as an element's own style does."""

from __future__ import annotations

import pytest

from hirecheck.intake.documents.html_styles import colour_of
from tests.intake.documents.makers import read


def _page(css: str, body: str) -> bytes:
    head = f"<html><head><style>{css}</style></head><body><h1>Jane Roe</h1>"
    return f"{head}{body}<p>Plain words that are seen</p></body></html>".encode()


def _hidden(css: str, body: str) -> list[tuple[str, str]]:
    trace = read("resume.html", _page(css, body)).trace
    assert trace is not None
    return [(found.how, found.span.text) for found in trace.hidden]


@pytest.mark.parametrize(
    ("css", "body", "how"),
    [
        (".x { display: none }", "<p class='a x'>secret words</p>", "hidden-run"),
        ("#k{visibility:hidden}", "<p id=k>secret words</p>", "hidden-run"),
        ("p.z, .y {font-size:0}", "<p class=z>secret words</p>", "tiny"),
        (".t{font-size:1px;color:red}", "<span class=t>secret words</span>", "tiny"),
        (".o{position:absolute;left:-9999px}", "<div class=o>secret words</div>", "off-page"),
        (".c{clip-path: inset(100%)}", "<div class=c>secret words</div>", "off-page"),
        (".w{color:#fff}", "<p class=w>secret words</p>", "white"),
        (
            "body{background:#222;color:#eee}.a{color:#232323}",
            "<p class=a>secret words</p>",
            "white",
        ),
        ("/* } .x{ */ .x{display:none}", "<p class=x>secret words</p>", "hidden-run"),
    ],
)
def test_a_rule_hides_text(css: str, body: str, how: str) -> None:
    assert _hidden(css, body) == [(how, "secret words")]
    document = read("resume.html", _page(css, body))
    assert "secret" not in document.text
    assert "Plain words that are seen" in document.text


@pytest.mark.parametrize(
    ("css", "body"),
    [
        # White on a coloured box, on a picture, and in a class that only a foreign sheet knows.
        (".w{color:#fff}.box{background:#036}", "<div class=box><p class=w>shown words</p></div>"),
        (".w{color:#fff}.p{background:url(a.png)}", "<p class='p w'>shown words</p>"),
        ("", "<p class=hero style='color:white'>shown words</p>"),
        # What hides only on paper, a selector with a condition, and a later rule that shows.
        ("@media print{.x{display:none}}", "<p class=x>shown words</p>"),
        (".menu .x{display:none}", "<p class=x>shown words</p>"),
        (".x{color:white}.x{color:black}", "<p class=x>shown words</p>"),
        # Text for screen readers.
        (".sr-only{position:absolute;left:-9999px}", "<p class=sr-only>shown words</p>"),
    ],
)
def test_an_ordinary_page_hides_nothing(css: str, body: str) -> None:
    assert _hidden(css, body) == []
    assert "shown words" in read("resume.html", _page(css, body)).text


def test_a_menu_that_opens_on_a_click_is_neither_text_nor_hidden_text() -> None:
    css, body = ".m{display:none}", "<nav class=m><a href=/a>Home</a> About me</nav>"
    assert _hidden(css, body) == []
    assert "About me" not in read("resume.html", _page(css, body)).text


def test_broken_and_huge_sheets_cost_nothing() -> None:
    for css in (
        "a{" * 50_000,
        "}" * 50_000,
        "/*" * 50_000,
        ".x{display:none",
        "a," * 50_000 + "{}",
    ):
        assert read("resume.html", _page(css, "<p class=y>shown words</p>")).text


def test_colours() -> None:
    assert colour_of("#fff") == (255, 255, 255)
    assert colour_of("rgb(1, 2 ,3)") == (1, 2, 3)
    assert colour_of("currentColor") is None
