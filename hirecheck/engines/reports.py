"""Single reports for the head of the queue, each a page that opens from disk."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from hirecheck.case import changed
from hirecheck.engines.attachments import Attachments, with_resume
from hirecheck.engines.parts import as_line, write_whole
from hirecheck.engines.rows import dossier_of, unpacked
from hirecheck.engines.screened import Screening
from hirecheck.errors import ExportError
from hirecheck.findings import Link, LinkReason, Report
from hirecheck.intake.exports.row import ExportRow
from hirecheck.nouns.reuse import Reuse, Shared
from hirecheck.nouns.spans import Span
from hirecheck.report.html import render_html
from hirecheck.report.jsonform import render_json
from hirecheck.screen import build_case, report_on
from hirecheck.settings import Settings

__all__ = ["FOLDER", "check_replaceable", "linked_line", "write_reports"]

FOLDER = "reports"
_OURS = re.compile(r"\d{9}\.html|reports\.jsonl")


def check_replaceable(folder: Path) -> None:
    """Raise ExportError where the folder of reports holds what no run has written there."""
    target = folder / FOLDER
    others = (path.name for path in target.iterdir()) if target.is_dir() else iter(())
    strange = next((name for name in others if not _OURS.fullmatch(name)), "")
    if strange or (target.exists() and not target.is_dir()):
        raise ExportError(
            str(target),
            f"holds {strange or 'something'} that hirecheck did not write and would replace.",
            remedy="Choose another --output, or move it away.",
        )


def linked_line(row: int, reuse: Reuse, links: Sequence[Link]) -> str:
    """What a row shares, as a line from which its report can be made later."""
    return f"{row}\t{as_line({'reuse': _plain(reuse), 'links': _plain(tuple(links))})}"


def _plain(value: object) -> object:
    """A noun as plain values. What it holds cannot change, so nothing is copied."""
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value


def write_reports(
    screening: Screening,
    rows: Sequence[int],
    settings: Settings,
    attachments: Attachments | None,
    folder: Path,
) -> dict[int, str]:
    """Write a page for each of these rows, and all in `reports.jsonl`; where each page lies.

    Earlier reports of the folder are replaced in one step, so that no stale page stays behind.
    """
    work = screening.work.folder / FOLDER
    shutil.rmtree(work, ignore_errors=True)
    shared = _shared(screening, frozenset(rows))
    found = {row.row: row for row in _rows(screening, frozenset(rows))}
    made: dict[int, str] = {}
    lines: list[str] = []
    for number in rows:
        report = _report(found[number], shared.get(number), settings, attachments)
        name = f"{number:09d}.html"
        write_whole(work / name, render_html(report).encode("utf-8", "replace"))
        lines.append(render_json(report, compact=True))
        made[number] = f"{FOLDER}/{name}"
    target = folder / FOLDER
    shutil.rmtree(target, ignore_errors=True)
    if made:
        text = "".join(f"{line}\n" for line in lines)
        write_whole(work / "reports.jsonl", text.encode("utf-8", "replace"))
        work.replace(target)
    return made


def _report(
    row: ExportRow, shared: str | None, settings: Settings, attachments: Attachments | None
) -> Report:
    dossier = with_resume(dossier_of(row), row, attachments, settings)
    case = build_case(dossier, settings)
    if shared is None:
        return report_on(changed(case, reuse=Reuse()), dossier, settings)
    plain = json.loads(shared)
    reuse, links = _reuse(plain["reuse"]), tuple(_link(link) for link in plain["links"])
    return report_on(changed(case, reuse=reuse), dossier, settings, links)


def _reuse(plain: dict[str, Any]) -> Reuse:
    shared = tuple(
        Shared(**{**s, "span": Span(**s["span"]), "applications": tuple(s["applications"])})
        for s in plain["shared"]
    )
    return Reuse(shared, plain["ring"], plain["ring_people"])


def _link(plain: dict[str, Any]) -> Link:
    by = tuple(LinkReason(**reason) for reason in plain["by"])
    return Link(plain["application"], by, plain["names_differ"])


def _shared(screening: Screening, wanted: Collection[int]) -> dict[int, str]:
    return {row: text for row, text in screening.merged("linked") if row in wanted}


def _rows(screening: Screening, wanted: Collection[int]) -> Iterator[ExportRow]:
    for line in _lines(screening):
        number, _, text = line.partition("\t")
        if int(number) in wanted:
            yield unpacked(json.loads(text))


def _lines(screening: Screening) -> Iterable[str]:
    for batch in range(screening.batches):
        yield from screening.work.lines("first-rows", batch)
