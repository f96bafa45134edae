"""What readers see does not change by accident.

After a change on purpose: `UPDATE_SNAPSHOTS=1 python -m pytest tests/snapshots`, and read the diff.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hirecheck.report.render import SUFFIX, Format, render
from hirecheck.report.story import Audience
from tests.report.builders import FULL

FOLDER = Path(__file__).parent
CASES = [
    (Format.TEXT, Audience.RECRUITER),
    (Format.TEXT, Audience.INVESTIGATOR),
    (Format.TEXT, Audience.CANDIDATE),
    (Format.MARKDOWN, Audience.RECRUITER),
    (Format.MARKDOWN, Audience.CANDIDATE),
    (Format.HTML, Audience.RECRUITER),
    (Format.HTML, Audience.CANDIDATE),
    (Format.JSON, Audience.RECRUITER),
    (Format.CSV, Audience.RECRUITER),
]


@pytest.mark.parametrize(("form", "audience"), CASES, ids=lambda value: str(value))
def test_the_report_looks_as_it_did(form: Format, audience: Audience) -> None:
    shown = render(FULL, form, audience)
    path = FOLDER / f"report-{audience}{SUFFIX[form]}"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        path.write_text(shown, encoding="utf-8", newline="")
    assert shown == path.read_bytes().decode("utf-8")
