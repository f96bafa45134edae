"""Hostile text in every shape that a reader's program could act on."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirecheck.report.safe import cell, file_stem, json_text, markdown, one_line, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        # Acts on a terminal.
        ("\x1b[31mred", "⟨U+001B⟩[31mred"),
        ("\x9b2J", "⟨U+009B⟩2J"),
        ("a\x08b\x07\x7f", "a⟨U+0008⟩b⟨U+0007⟩⟨U+007F⟩"),
        # Moves or hides what is read.
        ("invoice\u202egnp.exe", "invoice⟨U+202E⟩gnp.exe"),
        ("a\u200bb\u2060c\ufeff", "a⟨U+200B⟩b⟨U+2060⟩c⟨U+FEFF⟩"),
        ("x\U000e0041\U000e0042", "x⟨U+E0041⟩⟨U+E0042⟩"),
        ("soft\u00adhyphen", "soft⟨U+00AD⟩hyphen"),
        ("\u3164", "⟨U+3164⟩"),
        ("\ud800", "⟨U+D800⟩"),
        ("z" + "\u0301" * 50, "z" + "\u0301" * 4 + "⟨more marks⟩"),
        ("one\r\ntwo\u2028three\tfour", "one  two three four"),
        # Is how people write, and stays.
        ("Zoë Brontë-Şahin", "Zoë Brontë-Şahin"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("👩\u200d💻 ❤\ufe0f", "👩\u200d💻 ❤\ufe0f"),
        ("Nguyễn Thị", "Nguyễn Thị"),
    ],
)
def test_what_cannot_be_seen_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_joiners_are_shown_where_no_script_needs_them() -> None:
    assert visible("pay\u200dpal \u200c") == "pay⟨U+200D⟩pal ⟨U+200C⟩"


@given(st.text())
def test_nothing_unseen_is_left_and_lines_stay_single(text: str) -> None:
    shown = visible(text)
    assert len(shown.splitlines()) <= 1
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in shown)


def test_lines_are_kept_when_asked() -> None:
    assert visible("a\n\tb\x00", keep_lines=True) == "a\n\tb⟨U+0000⟩"


def test_one_line_is_cut_with_an_ellipsis() -> None:
    assert one_line("a  b\n c") == "a b c"
    assert one_line("abcdefghij", 5) == "abcd…"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("[x](javascript:1)", "\\[x\\](javascript:1)"),
        ("![](http://track.example/p.png)", "!\\[\\](http&#58;//track.example/p.png)"),
        ("# head\n- item", "\\# head - item"),
        ("- item", "\\- item"),
        ("12. item", "12\\. item"),
        ("a | b", "a \\| b"),
        ("`code` *b* _i_ ~~s~~", "\\`code\\` \\*b\\* \\_i\\_ \\~\\~s\\~\\~"),
        ("@here www.track.example", "&#64;here www&#46;track.example"),
        ("&lt;img&gt;", "&amp;lt;img&amp;gt;"),
    ],
)
def test_markdown_text_is_only_text(text: str, written: str) -> None:
    assert markdown(text) == written


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1 202",
        "-2",
        "@SUM(A1)",
        " =1",
        "\t=1",
        "\r=1",
        "＝1+1",
        "'=1",
        '"=1',
        "|calc",
        "%0A",
    ],
)
def test_no_cell_begins_a_formula(text: str) -> None:
    assert cell(text).startswith("'")


def test_an_ordinary_cell_stays_as_it_is() -> None:
    assert cell("Zoë 7") == "Zoë 7"


@given(st.text())
def test_escaped_json_reads_back_as_the_same(text: str) -> None:
    whole = text.encode("utf-8", "replace").decode()
    written = json_text(json.dumps({"t": whole}, ensure_ascii=False))
    assert json.loads(written) == {"t": whole}
    assert not any(unicodedata.category(c) in ("Cc", "Cf", "Cs") for c in written)


@pytest.mark.parametrize("text", ["", ".", "../../x", "/etc/passwd", "CON", "a\x00b", "x" * 300])
def test_a_file_name_stays_where_it_is_put(text: str) -> None:
    stem = file_stem(text)
    assert stem
    assert len(stem) <= 81
    assert not set(stem) & set("/\\\x00:")
    assert not stem.startswith(".")
    assert stem.upper() != "CON"
