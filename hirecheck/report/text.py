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
from hirecheck.report.notice import write_notice
from hirecheck.report.story import Audience, Point, Story, tell
from hirecheck.report.text_notice import lay_out_notice
from hirecheck.report.text_parts import item, line, listed, passage, title
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
_REASONS = 6


def render_text(
    report: Report,
    audience: Audience = Audience.RECRUITER,
    width: int = 100,
    color: bool = False,
) -> str:
    """The report for a terminal; ends with a line break. No colour codes unless `color`."""
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
    if audience is Audience.CANDIDATE:
        lay_out_notice(console, write_notice(report))
    else:
        _Page(console, tell(report, audience)).lay_out()
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
        self._further()
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
        line(self.console, self.story.accounting)

    def _head(self) -> None:
        story = self.story
        who = " · ".join(part for part in (story.name, story.email, story.id) if part)
        line(self.console, Text(who or "(no name given)", style="bold"))
        self.console.print(Rule(style="dim", characters="─"))
        band = Text(f"{story.band.value.upper()}", style=self.loud)
        line(self.console, band + Text(f"  {story.headline}", style="bold"))
        for number, step in enumerate(story.next_steps, start=1):
            item(self.console, step, 2, f"{number}.")

    def _score(self) -> None:
        story = self.story
        title(self.console, f"Score: {points(story.points)} points above the base rate")
        line(self.console, f"{story.meaning} {story.honest}", 2)
        rows = story.ledger
        if not rows:
            return
        grid = Table.grid(padding=(0, 1))
        grid.add_column(justify="right", width=7)
        grid.add_column(width=_BAR)
        grid.add_column()
        largest = max(abs(value) for _, value in rows)
        for label, value in rows:
            grid.add_row(*self._bar(value, largest), label)
        self.console.print(Padding(grid, (0, 0, 0, 2)))

    def _bar(self, value: float, largest: float) -> tuple[Text, Text]:
        length = max(1, round(abs(value) / largest * _BAR)) if value else 0
        style = "green" if value < 0 else self.loud.replace("bold ", "")
        return Text(points(value, sign=True)), Text(("░" if value < 0 else "█") * length, style)

    def _points(self, heading: str, told: Iterable[Point]) -> None:
        told = tuple(told)
        if not told:
            return
        title(self.console, heading)
        for number, point in enumerate(told, start=1):
            if number > 1:
                self.console.print()
            self._point(point, number)

    def _point(self, point: Point, number: int) -> None:
        style = "bold green" if point.role is Role.REASSURING else "bold"
        counted = points(point.counted, sign=True)
        item(self.console, f"{point.short} ({counted}).", 2, f"{number}.", style)
        line(self.console, point.sentence, 5)
        for quote in point.quotes[: None if self._all else _FEW]:
            passage(self.console, quote, 7)
        if not self._all and len(point.quotes) > _FEW:
            line(self.console, f"and {count(len(point.quotes) - _FEW, 'more place')}", 7, "dim")
        self._answers(point)
        if point.role is Role.REASSURING and point.withheld and not self._all:
            line(self.console, f"{point.withheld[:1].upper()}{point.withheld[1:]}.", 5)
        if not self._all:
            line(self.console, f"{point.readings_title}: {_run_on(point.innocent)}", 5)
            line(self.console, f"How to verify: {_run_on(point.verify)}", 5)
            return
        listed(self.console, point.readings_title, point.innocent)
        listed(self.console, "How to verify", point.verify)
        for remark in (
            f"{point.check} · {point.grading}",
            point.withheld,
            point.unanswered_words,
            f"Why it means something: {point.rationale}",
            f"Sources: {', '.join(point.sources)}",
        ):
            if remark:
                line(self.console, remark, 5, "dim")

    def _answers(self, point: Point) -> None:
        for answer in point.answers:
            line(self.console, f"What answers it in part: {answer.words}", 5, "green")
            for quote in answer.quotes[:1]:
                passage(self.console, quote, 7)

    def _further(self) -> None:
        """Signs that restate a stronger one of their family: a recruiter needs only their gist."""
        if not self.story.further:
            return
        title(self.console, "Further signs, which partly restate the ones above and count less")
        for point in self.story.further:
            item(self.console, f"{point.sentence} ({points(point.counted, sign=True)})", 2)
            line(self.console, f"{point.readings_title}: {_run_on(point.innocent)}", 4, "dim")

    @property
    def _all(self) -> bool:
        return self.story.audience is Audience.INVESTIGATOR

    def _circumstances(self) -> None:
        story = self.story
        if story.supporting:
            self._points("Circumstances, which may adjust a score and never carry one",
                         story.supporting)  # fmt: skip
        elif story.hidden:
            self.console.print()
            line(self.console, story.hidden_words)

    def _questions(self) -> None:
        if not self.story.questions:
            return
        title(self.console, "What to ask or look up next")
        for number, question in enumerate(self.story.questions, start=1):
            item(self.console, question.ask, 2, f"{number}.")
            line(self.console, question.guide, 5, "dim")

    def _linked(self) -> None:
        if not self.story.linked:
            return
        title(self.console, "Other applications that share something with this one")
        for link in self.story.linked:
            item(self.console, f"{link.application}, {link.whose}", 2)
            for kind, detail, value in link.reasons:
                line(self.console, f"{kind}: {detail} ({points(value, sign=True)} points)", 4)

    def _sensitivity(self) -> None:
        if not self.story.sensitivity:
            return
        title(self.console, "What would remain without each finding")
        for row in self.story.sensitivity:
            change = f"band {row.band.value}" + ("" if row.changes else ", as now")
            item(self.console, f"without {row.check}: {points(row.points)} points, {change}", 2)

    def _gaps(self) -> None:
        if not self.story.gaps:
            return
        title(self.console, "Not assessed, which counts neither for nor against anybody")
        shown = self.story.gaps if self._all else self.story.gaps[:_REASONS]
        for gap in shown:
            named = f" ({', '.join(gap.checks)})" if self._all else ""
            item(self.console, f"{count(len(gap.checks), 'check')}: {gap.why}{named}", 2)

        rest = self.story.gaps[len(shown) :]
        if rest:
            checks = count(sum(len(gap.checks) for gap in rest), "check")
            item(self.console, f"{checks} for {count(len(rest), 'other reason')}", 2)

    def _documents(self) -> None:
        poor = [d for d in self.story.documents if d[1] != "good"]
        shown = self.story.documents if self._all else poor
        if shown or self.story.ignored:
            title(self.console, "Documents" if self._all else "Not fully read")
        for name, read, why in shown:
            item(self.console, f"{name}: {read}" + (f", {why}" if why else ""), 2)
        for name in self.story.ignored:
            item(self.console, f"{name}: not understood, left out", 2)

    def _provenance(self) -> None:
        title(self.console, "Provenance")
        for name, value in self.story.provenance:
            item(self.console, f"{name}: {value}", 2)
        for name, digest in self.story.hashes:
            item(self.console, f"{name}: sha256 {digest}", 2)


def _run_on(lines: tuple[str, ...]) -> str:
    """Entries as sentences in one paragraph."""
    return " ".join(f"{line.rstrip('.')}." for line in lines)
