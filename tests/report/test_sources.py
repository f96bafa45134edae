"""Every source that a check names can be looked up, and none is named beside a person."""

from __future__ import annotations

from hirecheck.checks.registry import all_checks
from hirecheck.reference import header, read_rows
from hirecheck.report.html import render_html
from hirecheck.report.sources import sources_told
from hirecheck.report.story import Audience
from tests.report.builders import FULL


def test_every_key_of_a_check_is_in_the_list() -> None:
    known = {row["key"] for row in read_rows("sources.csv")}
    missing = {(c.id, key) for c in all_checks() for key in c.sources if key not in known}
    assert not missing, f"add these to hirecheck/data/sources.csv: {sorted(missing)}"


def test_the_list_is_sound() -> None:
    rows = read_rows("sources.csv")
    keys = [row["key"] for row in rows]
    assert len(keys) == len(set(keys))
    assert all(row["title"] for row in rows)
    assert all(row["address"].startswith("http") for row in rows if row["address"])
    assert "2026" in header("sources.csv")


def test_a_title_and_address_are_told() -> None:
    told, unknown = sources_told(("SUMSUB", "NO-SUCH-KEY"))
    assert told.startswith("SUMSUB: Applicant risk labels, Sumsub documentation, https://")
    assert unknown == "NO-SUCH-KEY"


def test_a_report_shows_keys_and_no_titles() -> None:
    page = render_html(FULL, Audience.INVESTIGATOR)
    assert "FBI-2025-07" in page
    assert "North Korea" not in page
