"""A whole export from file to outputs; what `hirecheck screen` calls."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from hirecheck.engines.attachments import open_attachments
from hirecheck.engines.earlier import remember
from hirecheck.engines.history import history_for
from hirecheck.engines.outputs import tally_of, write_lines, write_results, write_rings
from hirecheck.engines.parts import WorkFolder, write_whole
from hirecheck.engines.screened import Screening
from hirecheck.engines.screening import Progress, screen_rows
from hirecheck.errors import ExportError
from hirecheck.intake.exports.export import open_export
from hirecheck.report.dashboard import Dashboard, render_dashboard
from hirecheck.screen import weights_for
from hirecheck.settings import Settings
from hirecheck.version import __version__

__all__ = ["FORMATS", "Summary", "screen_export"]

FORMATS = ("parquet", "csv", "jsonl")


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: `bands` counts applications by band, `seconds` is wall time."""

    rows: int
    failed: int
    bands: dict[str, int]
    rings: int
    rings_names_differ: int
    seconds: float
    version: str
    weights: str
    results: str


def screen_export(
    path: Path,
    folder: Path,
    settings: Settings,
    *,
    mapping: Mapping[str, str] | None = None,
    attachments: Path | None = None,
    format: str = "parquet",
    progress: Progress = lambda stage, done: None,
) -> Summary:
    """Screen an export into `folder`: results, rings.json, summary.json, index.html.

    An interrupted run is gone on with when export, mapping and settings are the same. Raises
    ExportError if the export cannot be read or the folder cannot be written.
    """
    if format not in FORMATS:
        raise ExportError(str(path), f"no format {format!r}.", remedy=f"Use {', '.join(FORMATS)}.")
    export = open_export(path, mapping)
    files = open_attachments(attachments) if attachments else None
    plan = {**_plan(path, settings, mapping), "attachments": str(attachments or "")}
    work = WorkFolder(_folder(folder) / ".unfinished", plan)
    history = history_for(settings)
    screening = screen_rows(
        export.rows, work, settings, attachments=files, history=history, progress=progress
    )
    notes = tuple(dict.fromkeys(export.notes))
    summary = _write(screening, folder, format, settings, path.name, notes)
    if history:
        remember(history, screening, settings)
    work.remove()
    return summary


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


def _write(
    screening: Screening,
    folder: Path,
    format: str,
    settings: Settings,
    title: str,
    notes: tuple[str, ...],
) -> Summary:
    lines = screening.work.folder / "results.jsonl"
    write_lines(lines, screening.lines())
    tally, rings = tally_of(lines), list(screening.rings())
    results = folder / f"results.{format}"
    write_results(lines, results)
    write_rings(rings, folder)
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
    )
    page = Dashboard(title, tally, rings, __version__, results.name, notes)
    write_whole(folder / "index.html", render_dashboard(page).encode("utf-8"))
    write_whole(folder / "summary.json", json.dumps(asdict(summary), indent=1).encode("utf-8"))
    return summary
