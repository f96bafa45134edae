"""Resumes in the formats that people send, in several layouts, by real writers."""

from __future__ import annotations

import io
import random
from datetime import datetime

import docx
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

from bench.population.people import Job, Person

__all__ = ["resume"]

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def resume(rng: random.Random, who: Person, author: str) -> tuple[str, bytes]:
    """File name and content of a resume; `author` is what the file says about its maker."""
    lines = _lines(rng, who)
    kind = rng.choice(("txt", "docx", "docx", "pdf"))
    if kind == "txt":
        return "resume.txt", "\n".join(text for _, text in lines).encode()
    return f"resume.{kind}", (_docx if kind == "docx" else _pdf)(lines, author)


def _lines(rng: random.Random, who: Person) -> list[tuple[str, str]]:
    """Style and text of each line: name, head, part, job, plain or point."""
    contact = f"{who.city.name}, {who.city.tail} | {who.email} | {who.phone}"
    parts = [_experience(rng, who), _education(who), _skills(who)]
    if rng.random() < 0.3:
        parts.insert(0, parts.pop(1))
    lines = [("name", who.name), ("head", who.role), ("head", contact), ("plain", "")]
    return lines + [line for part in parts for line in part]


def _experience(rng: random.Random, who: Person) -> list[tuple[str, str]]:
    title = rng.choice(("Experience", "Employment", "Work History"))
    lines = [("part", title)]
    numeric = rng.random() < 0.4
    for job in who.jobs:
        lines.append(("job", f"{job.title}, {job.employer}"))
        lines.append(("plain", f"{_period(job, numeric)} | {job.place}"))
        lines += [("point", f"• {point}") for point in job.points]
    return [*lines, ("plain", "")]


def _period(job: Job, numeric: bool) -> str:
    def shown(moment: tuple[int, int]) -> str:
        year, month = moment
        return f"{month:02d}/{year}" if numeric else f"{_MONTHS[month - 1]} {year}"

    return f"{shown(job.start)} - {shown(job.end) if job.end else 'Present'}"


def _education(who: Person) -> list[tuple[str, str]]:
    years = f"{who.graduated - 4} - {who.graduated}"
    return [
        ("part", "Education"),
        ("job", f"B.Sc. Computer Science, {who.school}"),
        ("plain", years),
        ("plain", ""),
    ]


def _skills(who: Person) -> list[tuple[str, str]]:
    return [("part", "Skills"), ("plain", ", ".join(who.skills))]


def _docx(lines: list[tuple[str, str]], author: str) -> bytes:
    document = docx.Document()
    styles = {"name": "Title", "part": "Heading 1", "point": "Normal"}
    for style, text in lines:
        if text:
            document.add_paragraph(text, style=styles.get(style, "Normal"))
    core = document.core_properties
    core.author = core.last_modified_by = author
    core.created = core.modified = datetime(2025, 1, 20, 18, 0)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _pdf(lines: list[tuple[str, str]], author: str) -> bytes:
    sheet = getSampleStyleSheet()
    styles = {"name": sheet["Title"], "part": sheet["Heading2"], "job": sheet["Heading4"]}
    flow = [
        Paragraph(text, styles.get(style, sheet["BodyText"])) if text else Spacer(1, 6)
        for style, text in lines
    ]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4, invariant=1, author=author).build(flow)
    return out.getvalue()
