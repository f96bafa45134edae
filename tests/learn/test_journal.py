"""The journal: what is kept, what never is, and what a crash leaves behind."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hirecheck.cli.commands import app
from hirecheck.errors import InputError
from hirecheck.learn.journal import REASONS, Verdict, latest, read_journal

PACKETS = Path(__file__).parents[2] / "samples" / "packets"
NOW = "2025-06-01T00:00:00+00:00"


def record(store: Path, packet: str, verdict: str, reason: str, *more: str) -> str:
    arguments = ["learn", "record", str(PACKETS / packet), "--verdict", verdict]
    arguments += ["--reason", reason, "--by", "hiring lead", "--store", str(store), "--now", NOW]
    return CliRunner().invoke(app, [*arguments, *more]).output


def test_findings_are_kept_and_nobody_is_named(tmp_path: Path) -> None:
    record(tmp_path, "kraken", "confirmed", "identity")
    text = (tmp_path / "journal.jsonl").read_text(encoding="utf-8")
    (entry,) = read_journal(tmp_path / "journal.jsonl").entries
    assert entry.verdict is Verdict.CONFIRMED
    assert entry.band == "escalate"
    assert sum(s.counted for s in entry.findings) == pytest.approx(entry.points)
    for private in ("Stanley", "Merrick", "merrick", "APP-2025", "Houston", "restaurant"):
        assert private not in text


def test_the_last_verdict_on_an_application_counts(tmp_path: Path) -> None:
    record(tmp_path, "kraken", "cleared", "explained")
    record(tmp_path, "honest-name-change", "cleared", "verified")
    assert "2 applications" in record(tmp_path, "kraken", "confirmed", "identity")
    journal = read_journal(tmp_path / "journal.jsonl")
    assert len(journal.entries) == 3
    assert [e.verdict for e in latest(journal.entries)] == [Verdict.CLEARED, Verdict.CONFIRMED]


def test_a_line_cut_short_costs_only_itself(tmp_path: Path) -> None:
    record(tmp_path, "kraken", "confirmed", "identity")
    path = tmp_path / "journal.jsonl"
    path.write_text(path.read_text("utf-8") + '{"at":"2025-06-0', encoding="utf-8")
    assert read_journal(path).torn
    record(tmp_path, "stolen-identity", "confirmed", "identity")
    journal = read_journal(path)
    assert not journal.torn
    assert len(journal.entries) == 2


def test_a_line_that_is_no_verdict_is_named(tmp_path: Path) -> None:
    record(tmp_path, "kraken", "confirmed", "identity")
    path = tmp_path / "journal.jsonl"
    path.write_text(path.read_text("utf-8") + '{"verdict":"guilty"}\n', encoding="utf-8")
    with pytest.raises(InputError, match="line 3"):
        read_journal(path)


def test_reason_codes_belong_to_their_verdict(tmp_path: Path) -> None:
    arguments = ["learn", "record", str(PACKETS / "kraken"), "--verdict", "cleared"]
    arguments += ["--reason", "identity", "--by", "x", "--store", str(tmp_path)]
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code != 0
    assert "explained" in str(done.exception)
    assert len((tmp_path / "journal.jsonl").read_text("utf-8").splitlines()) == 1


def test_show_counts_reasons(tmp_path: Path) -> None:
    record(tmp_path, "kraken", "confirmed", "identity")
    done = CliRunner().invoke(app, ["learn", "show", "--store", str(tmp_path), "-f", "json"])
    shown = json.loads(done.stdout)
    assert shown["verdicts"] == {"cleared": 0, "confirmed": 1}
    assert shown["reasons"]["confirmed"]["identity"] == 1
    assert shown["in_use"] is None


def test_the_documentation_lists_every_reason_code() -> None:
    page = (Path(__file__).parents[2] / "docs" / "LEARNING.md").read_text(encoding="utf-8")
    rows = {line.split("|")[1].strip(): line for line in page.splitlines() if line[:3] == "| `"}
    for verdict, codes in REASONS.items():
        assert all(f"`{code}`" in rows[f"`{verdict}`"] for code in codes)
