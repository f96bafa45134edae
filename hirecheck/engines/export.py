"""A whole export from file to outputs; what `hirecheck screen` calls."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from hirecheck.engines.attachments import Attachments, matched, open_attachments
from hirecheck.engines.earlier import remember
from hirecheck.engines.history import history_for, today_of
from hirecheck.engines.outputs import tally_of, write_lines, write_results, write_rings
from hirecheck.engines.parts import WorkFolder, alone_in, room_in, write_whole
from hirecheck.engines.reports import check_replaceable, write_reports
from hirecheck.engines.screened import Screening
from hirecheck.engines.screening import Progress, screen_rows
from hirecheck.errors import ExportError
from hirecheck.intake.exports.export import Export, open_export
from hirecheck.report.dashboard import Dashboard, render_dashboard
from hirecheck.report.safe import visible
from hirecheck.screen import weights_for
from hirecheck.settings import Settings
from hirecheck.version import __version__

__all__ = ["FORMATS", "REPORTS", "Summary", "screen_export"]

FORMATS = ("parquet", "csv", "jsonl")
#: Single reports that are written unless told otherwise.
REPORTS = 100
#: Resumes that could not be read are named up to so many; each stands in its report.
_NAMED = 10


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: `bands` counts applications by band, `seconds` is wall time, `notes` say what
    was odd about the input.
    """

    rows: int
    failed: int
    bands: dict[str, int]
    rings: int
    rings_names_differ: int
    seconds: float
    version: str
    weights: str
    results: str
    notes: tuple[str, ...] = ()


def screen_export(
    path: Path,
    folder: Path,
    settings: Settings,
    *,
    mapping: Mapping[str, str] | None = None,
    attachments: Path | None = None,
    format: str = "parquet",
    reports: int = REPORTS,
    progress: Progress = lambda stage, done, share: None,
) -> Summary:
    """Screen an export into `folder`: results, rings.json, summary.json, index.html, and single
    reports for the first `reports` of the queue.

    An interrupted run is gone on with when export, mapping and settings are the same. Raises
    ExportError if the export cannot be read or the folder cannot be written.
    """
    if format not in FORMATS:
        raise ExportError(str(path), f"no format {format!r}.", remedy=f"Use {', '.join(FORMATS)}.")
    export = open_export(path, mapping)
    _check_understood(path, export)
    files, told = None, list[str]()
    if attachments:
        files, told = matched(open_attachments(attachments), export.rows())
    plan = {**_plan(path, settings, mapping), "attachments": str(attachments or "")}
    history = history_for(settings)
    if history:
        today_of(settings)  # A day that cannot be read is told before the work and not after it.
    with room_in(_folder(folder)), alone_in(folder):
        check_replaceable(folder)
        work = WorkFolder(folder / ".unfinished", plan)
        screening = screen_rows(
            export.rows, work, settings, attachments=files, history=history,
            share=lambda: export.share, progress=progress,
        )  # fmt: skip
        notes = tuple(dict.fromkeys([*export.notes, *told, *_unread(screening)]))
        wanted = Wanted(folder, format, reports, path.name, notes)
        progress("write", 0, 0.0)
        summary = _write(screening, wanted, settings, files)
        if history:
            remember(history, screening, settings)
        work.remove()
    return summary


def _unread(screening: Screening) -> Iterator[str]:
    """What to tell of resumes that could not be read."""
    found = list(screening.unread())
    if found:
        more = f", and {len(found) - _NAMED:,} more" if len(found) > _NAMED else ""
        yield f"resumes that could not be read: {'; '.join(found[:_NAMED])}{more}"


def _check_understood(path: Path, export: Export) -> None:
    columns = export.columns()
    if columns and not any(use.field for use in columns):
        names = ", ".join(visible(use.column[:40]) for use in columns[:8])
        raise ExportError(
            str(path),
            f"has nothing that is known of applications; its columns are {names}.",
            remedy="Name them with --map column=field, or export it as CSV or JSON.",
        )


def _folder(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            str(folder), f"cannot be made ({error.strerror}).", remedy="Choose another --output."
        ) from error
    return folder


def _plan(path: Path, settings: Settings, mapping: Mapping[str, str] | None) -> dict[str, object]:
    try:
        stat = path.stat()
    except OSError as error:
        raise ExportError(
            str(path), f"cannot be read ({error.strerror}).", remedy="Check the path."
        ) from error
    kept = {k: v for k, v in asdict(settings).items() if k not in ("jobs", "now")}
    return {
        "input": [str(path.resolve()), stat.st_size, stat.st_mtime_ns],
        "settings": kept,
        "mapping": dict(mapping or {}),
        "version": __version__,
    }


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written where: the results' form, how many reports, the page's title."""

    folder: Path
    format: str
    reports: int
    title: str
    notes: tuple[str, ...]


def _write(
    screening: Screening, wanted: Wanted, settings: Settings, attachments: Attachments | None
) -> Summary:
    folder = wanted.folder
    for told in ("index.html", "summary.json"):  # An earlier run's would speak of other results.
        (folder / told).unlink(missing_ok=True)
    lines = screening.work.folder / "results.jsonl"
    write_lines(lines, screening.lines())
    tally, rings = tally_of(lines), list(screening.rings())
    results = folder / f"results.{wanted.format}"
    write_results(lines, results)
    write_rings(rings, folder)
    head = [row["row"] for row in tally.top[: wanted.reports]]
    reports = write_reports(screening, head, settings, attachments, folder)
    summary = Summary(
        rows=tally.rows,
        failed=tally.failed,
        bands={band: tally.bands[band] for band in ("none", "ask", "verify", "escalate")},
        rings=len(rings),
        rings_names_differ=sum(1 for ring in rings if ring["names_differ"]),
        seconds=round(screening.seconds, 2),
        version=__version__,
        weights=weights_for(settings).version,
        results=results.name,
        notes=wanted.notes if tally.rows else (*wanted.notes, "no application was found to read"),
    )
    weights = weights_for(settings)
    page = Dashboard(
        wanted.title, tally, rings, __version__, results.name, wanted.notes, reports,
        weights.base_rate, weights.version,
    )  # fmt: skip
    write_whole(folder / "index.html", render_dashboard(page).encode("utf-8", "replace"))
    write_whole(folder / "summary.json", json.dumps(asdict(summary), indent=1).encode("utf-8"))
    return summary
