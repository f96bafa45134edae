"""The sample packets end where a careful reader would put them, and stay there."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
import yaml

from hirecheck.findings import Band, Report, Role
from hirecheck.screen import score_packet
from hirecheck.settings import Settings
from samples.kits import kit_of

PACKETS = Path(__file__).parents[1] / "samples" / "packets"
NOW = Settings(now="2025-06-01T00:00:00+00:00")
MODELLED_ON_CASES = ("garcia", "kraken", "laptop-farm", "shell-company", "stolen-identity")
HONEST = tuple(sorted(p.name for p in PACKETS.iterdir() if p.name.startswith("honest-")))


@cache
def report(name: str) -> Report:
    return score_packet(PACKETS / name, NOW)


def test_every_sample_is_one_or_the_other() -> None:
    assert {p.name for p in PACKETS.iterdir()} == {*MODELLED_ON_CASES, *HONEST}
    assert len(HONEST) >= len(MODELLED_ON_CASES)


@pytest.mark.parametrize("name", MODELLED_ON_CASES)
def test_the_published_patterns_ask_for_action(name: str) -> None:
    assert report(name).band in (Band.VERIFY, Band.ESCALATE)


@pytest.mark.parametrize("name", HONEST)
def test_honest_look_alikes_do_not(name: str) -> None:
    assert report(name).band in (Band.NONE, Band.ASK)


def test_garcia_needs_no_vpn() -> None:
    assert not [f for f in report("garcia").findings if f.family == "network"]


@pytest.mark.parametrize("name", [*MODELLED_ON_CASES, *HONEST])
def test_every_document_of_a_sample_is_read(name: str) -> None:
    unread = [note for note in report(name).documents if note.read != "good"]
    assert not unread


@pytest.mark.parametrize("name", [*MODELLED_ON_CASES, *HONEST])
def test_every_quote_stands_where_it_says(name: str) -> None:
    found = report(name)
    for finding in found.findings:
        for span in finding.evidence:
            if span.end > span.start:
                assert found.texts[span.document][span.start : span.end] == span.text


@pytest.mark.parametrize("name", [*MODELLED_ON_CASES, *HONEST])
def test_the_same_packet_gives_the_same_report(name: str) -> None:
    assert score_packet(PACKETS / name, NOW) == report(name)


def test_what_the_kraken_team_saw_is_found() -> None:
    families = {f.family for f in report("kraken").findings if f.role is Role.MAIN}
    assert {"identity", "interview", "verification", "email", "sanctions"} <= families


def test_samples_hold_no_real_contacts() -> None:
    for path in PACKETS.rglob("application.json"):
        data = json.loads(path.read_text(encoding="utf-8"))
        assert data["email"].endswith(".example")


def test_notes_in_a_language_that_is_not_read_say_so(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text(
        "Der Bewerber wollte die Kamera nicht einschalten und hat keinen Grund dafür genannt.\n",
        encoding="utf-8",
    )
    (note,) = score_packet(tmp_path, NOW).documents
    assert note.read == "partial"
    assert "English" in note.why


def test_a_recorded_fact_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "application.json").write_text('{"name": "Jo Doe"}', encoding="utf-8")
    (tmp_path / "facts.json").write_text('[{"kind": "domain", "key": "a.example"}]', "utf-8")
    notes = {note.name: note for note in score_packet(tmp_path, NOW).documents}
    assert notes["facts.json"].read == "partial"
    assert "as_of" in notes["facts.json"].why or "source" in notes["facts.json"].why


@pytest.mark.parametrize("name", ["garcia", "kraken"])
def test_the_replayed_cases_come_with_the_kit_of_their_last_conversation(name: str) -> None:
    kit = kit_of(name)
    folder = PACKETS.parent / "kits" / name
    sheet = yaml.safe_load((folder / "score-sheet.yaml").read_text(encoding="utf-8"))
    wanted = [item.check for item in kit.items]
    assert [row["check"] for row in sheet][: len(wanted)] == wanted, "run python samples/kits.py"
    text = (folder / "kit.md").read_text(encoding="utf-8")
    assert all(item.why in text for item in kit.items)
    assert kit.planned <= kit.minutes


def test_an_open_outcome_counts_for_nothing() -> None:
    spans = [e for f in report("garcia").findings for e in f.evidence]
    assert any(e.document == "verification.yaml" and "Japanese" in e.text for e in spans)
    assert not any("has not been posted" in e.text for e in spans)
