"""The kit as Markdown, as a page to print, and as a score sheet to fill in."""

from __future__ import annotations

import html

import yaml

from hirecheck.kit.make import Kit

__all__ = ["as_html", "as_markdown", "score_sheet"]

_FAIR = (
    "Ask every applicant of this role the same parts in the same order, and say so. Offer the "
    "other way before anything is held against anybody. One missed question means little."
)


def _plain(text: str) -> str:
    """Applicant's words on one line, without what Markdown would act on."""
    flat = " ".join("".join(c for c in text if c.isprintable() or c.isspace()).split())
    return "".join(f"\\{c}" if c in "\\`*_[]<>#|" else c for c in flat)


def as_markdown(kit: Kit) -> str:
    """The kit as Markdown."""
    lines = [f"# Interview kit: {_plain(kit.role)}", "", _FAIR, ""]
    for number, item in enumerate(kit.items, 1):
        lines += [f"## {number}. {_plain(item.ask)}", ""]
        rows = {
            "Why": item.why,
            "A good answer": item.guide,
            "An honest person may stumble over": item.stumble,
            "Another way": item.instead,
        }
        lines += [f"- {name}: {_plain(text)}" for name, text in rows.items() if text] + [""]
    if kit.open:
        lines += ["## Open in the report", ""]
        lines += [f"- {_plain(q.ask)} {_plain(q.answer_guide)}" for q in kit.open] + [""]
    return "\n".join(lines).rstrip() + "\n"


def as_html(kit: Kit) -> str:
    """One page that prints well and loads nothing."""
    parts = [
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Interview kit</title>',
        "<style>body{font:16px/1.5 serif;max-width:42em;margin:2em auto}li{break-inside:avoid}"
        "</style>",
        f"<h1>Interview kit: {html.escape(kit.role)}</h1><p>{html.escape(_FAIR)}</p><ol>",
    ]
    for item in kit.items:
        ask, why, guide = (html.escape(t) for t in (item.ask, item.why, item.guide))
        stumble, instead = html.escape(item.stumble), html.escape(item.instead)
        parts.append(
            f"<li><p><b>{ask}</b></p><p>{why}</p><p>A good answer: {guide}</p>"
            f"<p>An honest person may stumble over: {stumble} {instead}</p><p>Notes:</p><br></li>"
        )
    parts.append("</ol>")
    if kit.open:
        asked = "".join(f"<li>{html.escape(f'{q.ask} {q.answer_guide}')}</li>" for q in kit.open)
        parts.append(f"<h2>Open in the report</h2><ul>{asked}</ul>")
    return "".join(parts) + "</html>\n"


def score_sheet(kit: Kit) -> str:
    """YAML that, filled in, goes back into the packet as `verification.yaml`."""
    rows = [
        {"check": item.check, "outcome": "", "passed": None, "at": None, "by": ""}
        for item in kit.items
    ]
    head = (
        "# Save as verification.yaml in the packet. outcome: what was seen, in plain words;\n"
        "# passed: true or false, empty while it is open; at: date; by: who asked.\n"
    )
    return head + yaml.safe_dump(rows, sort_keys=False, allow_unicode=True)
