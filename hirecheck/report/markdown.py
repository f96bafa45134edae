"""The report as Markdown, for a ticket or a wiki page; the packet's text cannot act as markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hirecheck.findings import Report
from hirecheck.report.notice import Notice, write_notice
from hirecheck.report.quotes import Quote
from hirecheck.report.safe import markdown, one_line
from hirecheck.report.story import Audience, Point, Story, tell
from hirecheck.report.words import count, points

__all__ = ["render_markdown"]

_LONGEST = 600


def render_markdown(report: Report, audience: Audience = Audience.RECRUITER) -> str:
    """The report, or the applicant's notice, as CommonMark with pipe tables."""
    if audience is Audience.CANDIDATE:
        return _joined(_notice(write_notice(report)))
    return _joined(_report(tell(report, audience)))


def _joined(blocks: Iterable[str]) -> str:
    return "\n\n".join(block for block in blocks if block) + "\n"


def _report(story: Story) -> Iterator[str]:
    everything = story.audience is Audience.INVESTIGATOR
    yield f"# {markdown(story.name or 'No name given')}"
    yield " · ".join(markdown(part) for part in (story.email, f"application {story.id}") if part)
    yield f"**{story.band.value.upper()}** – {story.headline}"
    yield _numbered(story.next_steps)
    yield f"## Score: {points(story.points)} points above the base rate"
    yield f"{story.meaning} {story.honest}"
    yield _table(
        ("Step", "Points"),
        [(markdown(step), points(value, sign=True)) for step, value in story.ledger],
    )
    yield from _findings("What was seen", story.main, everything)
    if story.further:
        yield "## Further signs, which partly restate the ones above and count less"
        yield _bullets(
            f"{markdown(p.sentence)} ({points(p.counted, sign=True)}) {p.readings_title}: "
            f"{'; '.join(markdown(reading) for reading in p.innocent)}. {markdown(p.withheld)}."
            for p in story.further
        )
    yield from _findings("Circumstances", story.supporting, everything)
    yield story.hidden_words
    yield from _findings("What speaks for the applicant", story.reassuring, everything)
    yield from _questions(story)
    yield from _linked(story)
    yield from _rest(story, everything)
    yield "---"
    yield f"{story.accounting}."


def _findings(title: str, told: tuple[Point, ...], everything: bool) -> Iterator[str]:
    if not told:
        return
    yield f"## {title}"
    for number, point in enumerate(told, start=1):
        yield f"### {number}. {markdown(point.short)} ({points(point.counted, sign=True)})"
        yield markdown(point.sentence)
        yield from (_quote(quote) for quote in point.quotes)
        for answer in point.answers:
            yield f"What answers it in part: {markdown(answer.words)}"
            yield from (_quote(quote) for quote in answer.quotes[:1])
        yield _listed(point.readings_title, point.innocent)
        yield _listed("How to verify", point.verify)
        yield markdown(point.withheld)
        yield f"*{markdown(point.grading)}* (`{point.check}`)"
        if everything:
            sources = ", ".join(markdown(source) for source in point.sources)
            yield markdown(point.unanswered_words)
            yield f"{markdown(point.rationale)} Sources: {sources}."


def _quote(quote: Quote) -> str:
    page = f", page {quote.page}" if quote.page else ""
    text = f"**{markdown(one_line(quote.text, _LONGEST))}**"
    if quote.in_text:
        before = markdown(quote.before) + (" " if quote.before[-1:].isspace() else "")
        after = (" " if quote.after[:1].isspace() else "") + markdown(quote.after)
        text = f"{before}{text}{after}"
    return f"> {text}\n>\n> — {markdown(quote.document)}{page}"


def _questions(story: Story) -> Iterator[str]:
    if story.questions:
        yield "## What to ask or look up next"
        yield "\n".join(
            f"{number}. **{markdown(q.ask)}** {markdown(q.guide)}"
            for number, q in enumerate(story.questions, start=1)
        )


def _linked(story: Story) -> Iterator[str]:
    if story.linked:
        yield "## Other applications that share something with this one"
        yield _table(
            ("Application", "What is shared", "Points"),
            [
                (
                    f"{markdown(link.application)}, {link.whose}",
                    f"{markdown(kind)}: {markdown(detail)}",
                    points(value, sign=True),
                )
                for link in story.linked
                for kind, detail, value in link.reasons
            ],
        )


def _rest(story: Story, everything: bool) -> Iterator[str]:
    if story.sensitivity:
        yield "## How much rests on one finding"
        yield story.sensitivity_words
        rows = story.sensitivity if everything else story.turning
        yield _table(
            ("Without", "Points", "Band"),
            [(markdown(row.short), points(row.points), row.band.value) for row in rows],
        )
    if story.gaps:
        yield "## What was not assessed"
        yield "What is missing counts neither for nor against anybody."
        yield _bullets(
            f"{markdown(gap.why)} ({count(len(gap.checks), 'check')}"
            + (f": {', '.join(gap.checks)})" if everything else ")")
            for gap in story.gaps
        )
    if story.documents or story.ignored:
        yield "## Documents"
        left_out = [(name, "left out", "not understood") for name in story.ignored]
        rows_of = [*story.documents, *left_out]
        yield _table(
            ("File", "Read", "Remark"),
            [(markdown(name), read, markdown(why)) for name, read, why in rows_of],
        )
    yield "## Provenance"
    hashes = [(name, f"sha256 {digest}") for name, digest in story.hashes] if everything else []
    yield _bullets(f"{markdown(n)}: {markdown(v)}" for n, v in (*story.provenance, *hashes))


def _notice(notice: Notice) -> Iterator[str]:
    yield "# Notice about your application"
    yield " · ".join(markdown(part) for part in (notice.name, notice.id, notice.date) if part)
    yield f"**{notice.summary}**"
    yield "## What was examined"
    yield _bullets(
        [*(f"{markdown(n)}: {read}" for n, read in notice.examined), notice.also_examined]
    )
    yield notice.never
    yield notice.not_examined
    yield "## What stands against the file"
    if not notice.against:
        yield "Nothing that calls for an answer."
    for number, point in enumerate(notice.against, start=1):
        yield f"### {number}. {markdown(point.statement)}"
        yield from (_quote(quote) for quote in point.quotes)
        yield point.staff
        yield _listed("Ordinary explanations", point.explanations)
    yield notice.minor
    if notice.speaks:
        yield "## What speaks for you"
        yield _bullets(markdown(line) for line in notice.speaks)
    yield "## How to answer or correct it"
    yield _numbered(notice.correct)
    yield "## Who decides"
    yield _bullets(notice.decides)
    if notice.against:
        yield "## Your answer"
        for number, point in enumerate(notice.against, start=1):
            yield f"{number}. {markdown(point.statement)}"
            yield "☐ This is right. ☐ This is wrong. ☐ It has another reason, namely:"
            yield "\\_" * 60


def _listed(title: str, lines: tuple[str, ...]) -> str:
    return f"{title}:\n\n" + _bullets(markdown(line) for line in lines) if lines else ""


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines if line)


def _numbered(lines: Iterable[str]) -> str:
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, start=1))


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    body = ["| " + " | ".join(row) + " |" for row in rows]
    if not body:
        return ""
    ruler = "|" + "|".join(" --: " if head == "Points" else " --- " for head in heads) + "|"
    return "\n".join(["| " + " | ".join(heads) + " |", ruler, *body])
