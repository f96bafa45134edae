"""The report as a terminal shows it: plain sentences, colour no louder than its band."""

from __future__ import annotations

import io
from collections.abc import Iterable

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from hirecheck.findings import Band, Report, Role
from hirecheck.report.quotes import Quote
from hirecheck.report.safe import one_line
from hirecheck.report.story import Audience, Point, Story, tell
from hirecheck.report.words import count, points

__all__ = ["render_text"]

#: The loudest colour that a report of this band may use.
_COLOUR = {
    Band.NONE: "green",
    Band.ASK: "cyan",
    Band.VERIFY: "yellow",
    Band.ESCALATE: "bold red",
}
_BAR = 28
_FEW = 3


def render_text(
    report: Report,
    audience: Audience = Audience.RECRUITER,
    width: int = 100,
    color: bool = False,
) -> str:
    """The report for a terminal; ends with a line break. No colour codes unless `color`."""
    story = tell(report, audience)
    out = io.StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    _Page(console, story).lay_out()
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


class _Page:
    """Lays one story out on a console."""

    def __init__(self, console: Console, story: Story) -> None:
        self.console = console
        self.story = story
        self.loud = _COLOUR[story.band]

    def lay_out(self) -> None:
        """All sections in reading order; the last line accounts for every check."""
        self._head()
        self._score()
        self._points("What was seen", self.story.main)
        self._circumstances()
        self._points("What speaks for the applicant", self.story.reassuring)
        self._questions()
        self._linked()
        if self.story.audience is Audience.INVESTIGATOR:
            self._sensitivity()
        self._gaps()
        self._documents()
        if self.story.audience is Audience.INVESTIGATOR:
            self._provenance()
        self.console.print(Rule(style="dim", characters="─"))
        self._line(self.story.accounting)

    def _line(self, text: str | Text = "", indent: int = 0, style: str = "") -> None:
        body = text if isinstance(text, Text) else Text(text, style=style)
        self.console.print(Padding(body, (0, 0, 0, indent)))

    def _item(self, text: str, indent: int, mark: str = "-", style: str = "") -> None:
        """A list item whose further lines stand under its first word."""
        grid = Table.grid(padding=(0, 1))
        grid.add_column(no_wrap=True)
        grid.add_column()
        grid.add_row(Text(mark, style=style), Text(text, style=style))
        self.console.print(Padding(grid, (0, 0, 0, indent)))

    def _title(self, text: str) -> None:
        self.console.print()
        self._line(Text(text, style="bold"))

    def _head(self) -> None:
        story = self.story
        who = " · ".join(part for part in (story.name, story.email, story.id) if part)
        self._line(Text(who or "(no name given)", style="bold"))
        self.console.print(Rule(style="dim", characters="─"))
        band = Text(f"{story.band.value.upper()}", style=self.loud)
        self._line(band + Text(f"  {story.headline}", style="bold"))
        for number, step in enumerate(story.next_steps, start=1):
            self._item(step, 2, f"{number}.")

    def _score(self) -> None:
        story = self.story
        self._title(f"Score: {points(story.points)} points above the base rate")
        self._line(f"{story.meaning} {story.honest}", 2)
        rows = story.ledger
        if not rows:
            return
        grid = Table.grid(padding=(0, 1))
        grid.add_column(justify="right", width=7)
        grid.add_column(width=_BAR)
        grid.add_column()
        largest = max(abs(value) for _, value in rows)
        for title, value in rows:
            grid.add_row(*self._bar(value, largest), title)
        self.console.print(Padding(grid, (0, 0, 0, 2)))

    def _bar(self, value: float, largest: float) -> tuple[Text, Text]:
        length = max(1, round(abs(value) / largest * _BAR)) if value else 0
        style = "green" if value < 0 else self.loud.replace("bold ", "")
        return Text(points(value, sign=True)), Text(("░" if value < 0 else "█") * length, style)

    def _points(self, title: str, told: Iterable[Point]) -> None:
        told = tuple(told)
        if not told:
            return
        self._title(title)
        for number, point in enumerate(told, start=1):
            if number > 1:
                self.console.print()
            self._point(point, number)

    def _point(self, point: Point, number: int) -> None:
        style = "bold green" if point.role is Role.REASSURING else "bold"
        self._item(f"{point.short}.", 2, f"{number}.", style)
        self._line(point.sentence, 5)
        for passage in point.quotes[: None if self._all else _FEW]:
            self._quote(passage)
        if not self._all and len(point.quotes) > _FEW:
            self._line(f"and {len(point.quotes) - _FEW} more places", 7, "dim")
        self._list(point.readings_title, point.innocent)
        self._list("How to verify", point.verify)
        counted = f"{points(point.counted, sign=True)} points"
        self._line(f"{point.check} · {point.grading} · {counted}", 5, "dim")
        if point.withheld:
            self._line(point.withheld, 5, "dim")
        if self._all:
            self._line(f"Why it means something: {point.rationale}", 5, "dim")
            self._line(f"Sources: {', '.join(point.sources)}", 5, "dim")

    @property
    def _all(self) -> bool:
        return self.story.audience is Audience.INVESTIGATOR

    def _quote(self, passage: Quote) -> None:
        page = f", page {passage.page}" if passage.page else ""
        place = f"{passage.document}{page}"
        if not passage.in_text:
            self._line(f"{place}: {one_line(passage.text, 300)}", 7, "italic")
            return
        body = Text(f"{place}: ", style="dim")
        body.append(_tail(passage.before), style="dim")
        body.append(f"“{one_line(passage.text, 300)}”", style="italic")
        body.append(_head(passage.after), style="dim")
        self._line(body, 7)

    def _list(self, title: str, lines: tuple[str, ...]) -> None:
        if not lines:
            return
        self._line(f"{title}:", 5)
        for line in lines:
            self._item(line, 7)

    def _circumstances(self) -> None:
        story = self.story
        if story.supporting:
            self._points("Circumstances, which may adjust a score and never carry one",
                         story.supporting)  # fmt: skip
        elif story.hidden:
            self.console.print()
            self._line(story.hidden_words)

    def _questions(self) -> None:
        if not self.story.questions:
            return
        self._title("What to ask or look up next")
        for number, question in enumerate(self.story.questions, start=1):
            self._item(question.ask, 2, f"{number}.")
            self._line(question.guide, 5, "dim")

    def _linked(self) -> None:
        if not self.story.linked:
            return
        self._title("Other applications that share something with this one")
        for link in self.story.linked:
            self._item(f"{link.application}, {link.whose}", 2)
            for kind, detail, value in link.reasons:
                self._line(f"{kind}: {detail} ({points(value, sign=True)} points)", 4)

    def _sensitivity(self) -> None:
        if not self.story.sensitivity:
            return
        self._title("What would remain without each finding")
        for line in self.story.sensitivity:
            change = f"band {line.band.value}" + ("" if line.changes else ", as now")
            self._item(f"without {line.check}: {points(line.points)} points, {change}", 2)

    def _gaps(self) -> None:
        if not self.story.gaps:
            return
        self._title("Not assessed, which counts neither for nor against anybody")
        for gap in self.story.gaps:
            named = f" ({', '.join(gap.checks)})" if self._all else ""
            self._item(f"{count(len(gap.checks), 'check')}: {gap.why}{named}", 2)

    def _documents(self) -> None:
        poor = [d for d in self.story.documents if d[1] != "good"]
        shown = self.story.documents if self._all else poor
        if shown or self.story.ignored:
            self._title("Documents" if self._all else "Not fully read")
        for name, read, why in shown:
            self._item(f"{name}: {read}" + (f", {why}" if why else ""), 2)
        for name in self.story.ignored:
            self._item(f"{name}: not understood, left out", 2)

    def _provenance(self) -> None:
        self._title("Provenance")
        for name, value in self.story.provenance:
            self._item(f"{name}: {value}", 2)
        for name, digest in self.story.hashes:
            self._item(f"{name}: sha256 {digest}", 2)


def _tail(text: str) -> str:
    """The last words before a quote, with the space between them if there is one."""
    line = one_line(text)
    gap = " " if line and text[-1:].isspace() else ""
    return ("… " + line[-44:].partition(" ")[2] if len(line) > 44 else line) + gap


def _head(text: str) -> str:
    line = one_line(text)
    gap = " " if line and text[:1].isspace() else ""
    return gap + (line[:44].rpartition(" ")[0] + " …" if len(line) > 44 else line)
