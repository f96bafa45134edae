"""The kit as Markdown, as a page to print, and as a score sheet to fill in."""

from __future__ import annotations

import html

import yaml

from hirecheck.kit.item import Item
from hirecheck.kit.make import Kit

__all__ = ["as_html", "as_markdown", "score_sheet"]

_FAIR = (
    "Ask every applicant of this role the same parts in the same order, and say so. Offer the "
    "other way before anything is held against anybody. One missed question means little."
)
_OPEN = (
    "Only for this applicant, the most telling for a minute of their time first. Stop when what "
    "was open is answered."
)
_STYLE = (
    "body{font:16px/1.5 serif;max-width:42em;margin:2em auto}li{break-inside:avoid}"
    ".note{border-bottom:1px solid;height:3em}"
)


def _plain(text: str) -> str:
    """Applicant's words on one line, without what Markdown would act on."""
    flat = " ".join("".join(c for c in text if c.isprintable() or c.isspace()).split())
    return "".join(f"\\{c}" if c in "\\`*_[]<>#|" else c for c in flat)


def as_markdown(kit: Kit) -> str:
    """The kit as Markdown."""
    lines = [f"# Interview kit: {_plain(kit.role)}", "", _FAIR, "", _time(kit), ""]
    for number, item in enumerate(kit.items, 1):
        lines += _section(f"{number}. {_plain(item.ask)}", item)
    if kit.open:
        lines += ["## Open in the report", "", _OPEN, ""]
        for number, item in enumerate(kit.open, len(kit.items) + 1):
            lines += _section(f"{number}. {_plain(item.ask)}", item)
    lines += [f"{_plain(line)}\n" for line in _rest(kit)]
    return "\n".join(lines).rstrip() + "\n"


def _section(heading: str, item: Item) -> list[str]:
    listed = [f"- {name}: {_plain(text)}" for name, text in _rows(item)]
    return [f"### {heading}", "", *listed, ""]


def _rows(item: Item) -> list[tuple[str, str]]:
    """What stands below a question, by its label."""
    rows = {
        "Why": item.why,
        "A good answer": item.guide,
        "An honest person may stumble over": item.stumble,
        "Another way": item.instead,
        "Time": f"{item.minutes} min{_moves(item)}",
    }
    return [(name, text) for name, text in rows.items() if text]


def _moves(item: Item) -> str:
    """What the two answers would do to the score, where that was worked out."""
    up, down = (item.worth.up, item.worth.down) if item.worth else (0.0, 0.0)
    adds = f"; a failed answer adds {up:.1f} points" if up else ""
    return adds + (f"; a passed one takes back {down:.1f}" if down else "")


def _time(kit: Kit) -> str:
    asked = len(kit.items) + len(kit.open)
    return f"{asked} questions, about {kit.planned} of {kit.minutes} minutes."


def _rest(kit: Kit) -> list[str]:
    lines = []
    if kit.desk:
        lines.append(f"To look up without the applicant's time: {' '.join(kit.desk)}")
    if kit.left_out:
        named = "; ".join(f"{item.check} ({item.minutes} min)" for item in kit.left_out)
        lines.append(f"Left out for time: {named}.")
    if kit.answered:
        named = "; ".join(kit.answered)
        lines.append(f"The packet holds an outcome of these already: {named}.")
    return lines


def as_html(kit: Kit) -> str:
    """One page that prints well and loads nothing."""
    parts = [
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Interview kit</title>',
        f"<style>{_STYLE}</style>",
        f"<h1>Interview kit: {html.escape(kit.role)}</h1><p>{html.escape(_FAIR)}</p>",
        f"<p>{html.escape(_time(kit))}</p><ol>",
        *(_printed(item) for item in kit.items),
        "</ol>",
    ]
    if kit.open:
        parts.append(f"<h2>Open in the report</h2><p>{_OPEN}</p>")
        parts.append(f'<ol start="{len(kit.items) + 1}">')
        parts += [*(_printed(item) for item in kit.open), "</ol>"]
    parts += [f"<p>{html.escape(line)}</p>" for line in _rest(kit)]
    return "".join(parts) + "</html>\n"


def _printed(item: Item) -> str:
    rows = "".join(f"<p>{name}: {html.escape(text)}</p>" for name, text in _rows(item))
    return f'<li><p><b>{html.escape(item.ask)}</b></p>{rows}<p>Notes:</p><p class="note"></p></li>'


def score_sheet(kit: Kit) -> str:
    """YAML that, filled in, goes back into the packet as `verification.yaml`."""
    rows = [
        {"check": item.check, "outcome": "", "passed": None, "at": None, "by": ""}
        for item in (*kit.items, *kit.open)
    ]
    head = (
        "# Save as verification.yaml in the packet. outcome: what was seen, in plain words;\n"
        "# passed: true or false, empty while it is open; at: date; by: who asked.\n"
    )
    return head + yaml.safe_dump(rows, sort_keys=False, allow_unicode=True)
