"""The applicant's notice for a terminal or a plain e-mail."""

from __future__ import annotations

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from hirecheck.report.notice import Notice
from hirecheck.report.text_parts import item, line, listed, passage, title

__all__ = ["lay_out_notice"]

_RULED = "_" * 60


def lay_out_notice(console: Console, notice: Notice) -> None:
    """Print the notice and the form to answer it."""
    line(console, Text("Notice about your application", style="bold"))
    line(console, " · ".join(part for part in (notice.name, notice.id, notice.date) if part))
    console.print(Rule(style="dim", characters="─"))
    line(console, notice.summary)
    _examined(console, notice)
    _against(console, notice)
    if notice.speaks:
        title(console, "What speaks for you")
        for entry in notice.speaks:
            item(console, entry, 2)
    for heading, entries in (
        ("How to answer or correct it", notice.correct),
        ("Who decides", notice.decides),
    ):
        title(console, heading)
        for number, entry in enumerate(entries, start=1):
            item(console, entry, 2, f"{number}.")
    _form(console, notice)


def _examined(console: Console, notice: Notice) -> None:
    title(console, "What was examined")
    for name, read in notice.examined:
        item(console, f"{name}: {read}", 2)
    if notice.also_examined:
        item(console, notice.also_examined, 2)
    line(console, notice.never, 2)
    if notice.not_examined:
        line(console, notice.not_examined, 2)


def _against(console: Console, notice: Notice) -> None:
    title(console, "What stands against the file")
    if not notice.against:
        line(console, "Nothing that calls for an answer.", 2)
    for number, point in enumerate(notice.against, start=1):
        item(console, point.statement, 2, f"{number}.")
        for quote in point.quotes:
            passage(console, quote, 5)
        if point.staff:
            line(console, point.staff, 5)
        listed(console, "Ordinary explanations", point.explanations)
    if notice.minor:
        line(console, notice.minor, 2)


def _form(console: Console, notice: Notice) -> None:
    if not notice.against:
        return
    title(console, "Your answer")
    for number, point in enumerate(notice.against, start=1):
        item(console, point.statement, 2, f"{number}.")
        line(console, "[ ] This is right.  [ ] This is wrong.  [ ] It has another reason.", 5)
        line(console, f"What is right, or the reason: {_RULED}", 5)
    line(console, f"Place, date, name: {_RULED}", 2)
