"""`hirecheck preview`: how an export is understood, before anything is scored."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer

from hirecheck.cli.codes import Tally
from hirecheck.cli.mapping import MapOption, mapping_from
from hirecheck.cli.options import OutputOption
from hirecheck.cli.output import complain, open_output, replace_file
from hirecheck.cli.plainly import RecordFormat, RecordFormatOption
from hirecheck.cli.records import as_json
from hirecheck.intake.exports.export import Export, open_export
from hirecheck.intake.exports.row import ExportRow, preview
from hirecheck.report.safe import one_line

__all__ = ["app"]

app = typer.Typer(add_completion=False)

_SHOWN = 3


@app.command(name="preview")
def preview_export(
    export: Annotated[
        Path, typer.Argument(metavar="EXPORT", help="CSV, TSV, JSON, JSONL, XLSX or Parquet.")
    ],
    form: RecordFormatOption = RecordFormat.TEXT,
    mapping: MapOption = None,
    save_map: Annotated[
        Path | None,
        typer.Option("--save-map", help="Write how the columns were understood, for --map."),
    ] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", "-n", min=0, help="Rows to show; by default 3 or all.")
    ] = None,
    output: OutputOption = None,
) -> None:
    """Show how the columns of an export were understood, and the applications as read.

    With --format json one object an application, in the order of the file.
    """
    opened = open_export(export, mapping_from(mapping))
    if save_map is not None:
        _save(opened, save_map)
    tally = Tally()
    with open_output(output) as stream:
        if form is RecordFormat.TEXT:
            stream.writelines(f"{line}\n" for line in _columns(opened))
        shown = _SHOWN if limit is None and form is RecordFormat.TEXT else limit
        for row in islice(opened.rows(), shown):
            if row.error:
                tally.failed += 1
                complain(f"{export}, row {row.row}: {row.error}")
            else:
                tally.add()
            if form is RecordFormat.JSON:
                stream.write(as_json(preview(row), compact=True))
            else:
                stream.writelines(f"{line}\n" for line in _lines(row))
    raise typer.Exit(tally.exit_code())


def _save(opened: Export, path: Path) -> None:
    chosen = {use.column: use.field or "ignore" for use in opened.columns()}
    with replace_file(path) as stream:
        stream.write(json.dumps(chosen, ensure_ascii=False, indent=2) + "\n")


def _columns(opened: Export) -> Iterator[str]:
    for use in opened.columns():
        meaning = (
            f"{use.field} ({use.confidence:.2f}; {use.why})" if use.field else "not understood"
        )
        yield f"{one_line(use.column, 40):<40}  {one_line(meaning)}"
    for note in opened.notes:
        yield f"Note: {one_line(note)}"


def _lines(row: ExportRow) -> Iterator[str]:
    yield ""
    yield f"Row {row.row}"
    for key, value in preview(row).items():
        if value and key not in ("row", "ignored"):
            text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            yield f"  {key}: {one_line(text, 200)}"
