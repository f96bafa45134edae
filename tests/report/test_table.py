"""Spreadsheet rows that open harmlessly."""

from __future__ import annotations

import csv
import io

from hirecheck.report.table import COLUMNS, csv_failure, csv_header, render_csv
from tests.report.builders import FULL, QUIET, with_words


def test_one_row_a_report_in_order() -> None:
    rows = list(csv.DictReader(io.StringIO(render_csv([FULL, QUIET]))))
    assert [row["id"] for row in rows] == ["app-17", "app-18"]
    first = rows[0]
    assert first["points"] == "6.75"
    assert first["band"] == "escalate"
    assert first["top_checks"] == "dom-age-vs-claim onb-ship-elsewhere"
    assert first["linked"] == "app-03"
    assert (first["main_findings"], first["circumstances"], first["reassuring"]) == ("2", "1", "1")


def test_no_cell_of_a_strangers_text_is_a_formula() -> None:
    words = '=HYPERLINK("http://x.example"),\n@SUM(1)'
    rows = list(
        csv.reader(io.StringIO(render_csv([with_words(words)]) + csv_failure(words, words)))
    )
    assert [len(row) for row in rows] == [len(COLUMNS)] * 3
    for row in rows[1:]:
        assert not [cell for cell in row if cell[:1] in tuple("=+-@\t\r")]


def test_an_input_that_failed_has_its_row() -> None:
    row = next(csv.DictReader(io.StringIO(csv_header() + csv_failure("p7", "p7: is empty"))))
    assert (row["id"], row["error"], row["band"]) == ("p7", "p7: is empty", "")
