"""Every vendor's shape gives the same row, and never somebody else's contacts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hirecheck.intake.exports.export import open_export
from hirecheck.intake.exports.row import ExportRow, preview
from tests.intake.exports.answers import ANSWERS
from tests.intake.exports.vendors import BOSS, PAYLOADS
from tests.intake.exports.wrapped import WRAPPED

SHAPES = PAYLOADS | ANSWERS | WRAPPED


def shown(row: ExportRow, fields: dict[str, Any]) -> dict[str, Any]:
    everything = (
        {"answers": {}}
        | preview(row)
        | {
            "candidate_id": row.candidate_id,
            "job": row.job,
            "source": row.source,
        }
    )
    return {field: everything[field] for field in fields}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_vendors_payload_is_understood(tmp_path: Path, shape: str) -> None:
    payload, wanted = SHAPES[shape]
    path = tmp_path / "export.json"
    path.write_text(json.dumps(payload), encoding="utf-8")
    rows = list(open_export(path).rows())
    assert [shown(row, fields) for row, fields in zip(rows, wanted, strict=True)] == wanted
    assert BOSS["email"] not in str(rows)
    assert BOSS["phone"] not in str(rows)


@pytest.mark.parametrize("shape", SHAPES)
def test_the_same_record_as_json_lines_gives_the_same_rows(tmp_path: Path, shape: str) -> None:
    payload, _ = SHAPES[shape]
    lines = tmp_path / "export.jsonl"
    lines.write_text(json.dumps(payload) + "\n", encoding="utf-8")
    single = tmp_path / "single.json"
    single.write_text(json.dumps(payload), encoding="utf-8")
    if isinstance(payload, dict):
        assert list(open_export(lines).rows()) == list(open_export(single).rows())
