"""Plain text and Markdown: lines as they stand, Markdown's marks read as looks."""

from __future__ import annotations

import re

from hirecheck.intake.documents.draft import Draft, Row
from hirecheck.intake.documents.tricks import normal
from hirecheck.intake.text import decode

__all__ = ["read_markdown", "read_text"]

_BULLET = re.compile(r"^\s*(?:[•◦▪‣·●○■□➢➤❖✓›»–]|[-*+](?=\s))\s*")
_HASH = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r"^\s{0,3}(?:=+|-{3,})\s*$")
_RULE = re.compile(r"^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$")
_FENCE = re.compile(r"^\s{0,3}(?:```|~~~)")
_TABLE_RULE = re.compile(r"^\s*\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*$")
_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\(<?([^()<>\s]{1,2000})>?(?:\s+\"[^\"]{0,200}\")?\)")
_AUTO_LINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_]{1,500}?)\1")
_EMPHASIS = re.compile(r"(?<![\w*])(\*|_)(?=\S)([^*_]{1,500}?)(?<=\S)\1(?![\w*])")
_CODE = re.compile(r"`([^`]{1,500})`")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>-])")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
_SPACES = re.compile(r"[ \t\x0b\f\u00a0]*\t[ \t\x0b\f\u00a0]*| {4,}")


def read_text(data: bytes) -> Draft:
    """Text in any encoding, line for line; wide runs of spaces are tabs."""
    return Draft(rows=_rows(_decoded(data).splitlines()))


def _decoded(data: bytes) -> str:
    text, _ = decode(data)
    return normal(text.replace("\f", "\n").replace("\x0b", "\n").replace("\u2028", "\n"))


def _rows(lines: list[str]) -> list[Row]:
    rows: list[Row] = []
    gap = False
    for line in lines:
        if not line.strip():
            gap = True
            continue
        bullet = _BULLET.match(line)
        shown = "• " + line[bullet.end() :].strip() if bullet else line.strip()
        rows.append(
            Row(
                _SPACES.sub("\t", shown),
                x0=float(len(line) - len(line.lstrip())),
                bullet=bullet is not None,
                gap=gap,
            )
        )
        gap = False
    return rows


def read_markdown(data: bytes) -> Draft:
    """Markdown as its reader sees it rendered: no marks, links kept as links."""
    text = _decoded(data)
    rows: list[Row] = []
    gap = fenced = False
    for line in _without_comments(text).splitlines():
        if _FENCE.match(line):
            fenced = not fenced
            continue
        if not line.strip() or (_RULE.match(line) and not _underlines(line, rows, gap)):
            gap = True
            continue
        if _underlines(line, rows, gap):
            rows[-1].heading, rows[-1].size = True, 20.0
            continue
        row = Row(line.strip()) if fenced else _markdown_row(line)
        if row is not None:
            row.gap = gap
            rows.append(row)
        gap = False
    return Draft(rows=rows)


def _without_comments(text: str) -> str:
    parts: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            break
        parts.append(text[at:start])
        at = end + 3
    return "".join(parts) + text[at:]


def _underlines(line: str, rows: list[Row], gap: bool) -> bool:
    plain = bool(rows) and not gap and not rows[-1].bullet and not rows[-1].cell
    return plain and _UNDERLINE.match(line) is not None


def _markdown_row(line: str) -> Row | None:
    if _TABLE_RULE.match(line):
        return None
    hashes = _HASH.match(line)
    if hashes:
        text, links, _ = _inline(hashes[2])
        size = 24.0 - 2.0 * len(hashes[1])
        return Row(text, heading=True, bold=True, size=size, links=links)
    line = re.sub(r"^\s{0,3}>\s?", "", line)
    bullet = _BULLET.match(line)
    cell = line.strip().startswith("|") and line.strip().endswith("|")
    body = line[bullet.end() :] if bullet else line
    if cell:
        body = "\t".join(part.strip() for part in line.strip().strip("|").split("|"))
    text, links, bold = _inline(body.strip())
    if bullet:
        text, links = "• " + text, [(s + 2, e + 2, t) for s, e, t in links]
    indent = float(len(line) - len(line.lstrip()))
    return Row(text, x0=indent, bullet=bullet is not None, cell=cell, bold=bold, links=links)


def _inline(text: str) -> tuple[str, list[tuple[int, int, str]], bool]:
    """Visible text, links in it, and whether the whole of it is strong."""
    bold = bool(re.fullmatch(r"\s*(\*\*|__)[^*_]+\1\s*", text))
    text = _TAG.sub("", text) if "<" in text and "://" not in text else text
    out: list[str] = []
    links: list[tuple[int, int, str]] = []
    at = length = 0
    for found in sorted(
        [*_LINK.finditer(text), *_AUTO_LINK.finditer(text)], key=lambda m: m.start()
    ):
        before = _unmarked(text[at : found.start()])
        shown = _unmarked(found[1])
        out += (before, shown)
        start = length + len(before)
        length = start + len(shown)
        if shown:
            links.append((start, length, found[found.lastindex or 1]))
        at = found.end()
    out.append(_unmarked(text[at:]))
    return "".join(out), links, bold


def _unmarked(text: str) -> str:
    text = _CODE.sub(r"\1", text)
    text = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", text))
    return _ESCAPE.sub(r"\1", text)
