"""The weights table that ships, and tables that cannot be used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hirecheck.checks.registry import all_checks
from hirecheck.errors import ModelError
from hirecheck.findings import Band, Strength
from hirecheck.scoring.weights import load_weights, log2_odds, probability

TABLE = Path(__file__).parents[2] / "models" / "weights" / "weights.json"


def test_the_shipped_table_grows_with_strength_and_band() -> None:
    weights = load_weights(TABLE)
    classes = [weights.classes[strength] for strength in Strength]
    assert classes == sorted(classes)
    assert classes[0] > 0
    limits = [weights.thresholds[band] for band in Band if band is not Band.NONE]
    assert limits == sorted(limits)


def test_a_table_from_before_notes_were_weighed_by_degrees_still_loads(tmp_path: Path) -> None:
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    for name in ("noted_share", "left_open_each"):
        del table["combination"][name]
    old = tmp_path / "weights.json"
    old.write_text(json.dumps(table), encoding="utf-8")
    weights = load_weights(old)
    assert (weights.noted_share, weights.left_open_each) == (1.0, 0.0)


def test_every_entry_gives_its_reason() -> None:
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    entries = [*table["classes"].values(), *table["combination"].values(), *table["bands"].values()]
    for severities in table["checks"].values():
        entries.extend(severities.values())
    assert all(entry["reason"].endswith(".") for entry in entries)


def test_exceptions_name_checks_that_exist() -> None:
    ids = {check.id for check in all_checks()}
    assert {check for check, _ in load_weights(TABLE).checks} <= ids


def test_points_of_the_contract_example_give_its_probability() -> None:
    assert round(probability(0.05, 7.25), 2) == 0.89
    assert probability(0.05, 0.0) == pytest.approx(0.05)
    assert log2_odds(0.5) == 0.0


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("not json", "is not JSON"),
        ("[]", "is not a hirecheck.weights/1 table"),
        ('{"format": "hirecheck.weights/1", "version": "1"}', "combination"),
    ],
)
def test_a_table_that_cannot_be_used_is_named(tmp_path: Path, content: str, says: str) -> None:
    path = tmp_path / "mine.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match=says) as error:
        load_weights(path)
    assert "mine.json" in str(error.value)


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        load_weights(tmp_path / "none.json")
