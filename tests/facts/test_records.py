"""Facts files are read leniently, merged by date, and never cost a case its other facts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from hirecheck.errors import InputError
from hirecheck.facts.records import facts_in, load_facts

DAY = {"as_of": "2026-06-01", "source": "RDAP"}


@pytest.mark.parametrize(
    "data",
    [
        {"facts": [{"kind": "domain", "key": "Larch.dev", "registered": "2020-01-01", **DAY}]},
        [{"type": "domain", "domain": "larch.dev", "registered": "2020-01-01", **DAY}],
        {"domains": {"larch.dev": {"registered": "2020-01-01", **DAY}}},
        {"domains": [{"domain": "larch.dev", "registered": "2020-01-01", "source": "RDAP"}],
         "collected_at": "2026-06-01T10:00:00Z"},
    ],
)  # fmt: skip
def test_several_shapes_say_the_same(data: object) -> None:
    fact = facts_in(data, "facts.json").about("domain", "larch.dev")
    assert fact is not None
    assert (fact.values["registered"], fact.as_of) == ("2020-01-01", date(2026, 6, 1))


def test_newer_values_win_and_the_oldest_date_is_stated() -> None:
    records = [
        {"kind": "domain", "key": "larch.dev", "has_mail": False, "as_of": "2026-06-02"},
        {"kind": "domain", "key": "larch.dev", "has_mail": True, "spf": True, **DAY},
    ]
    fact = facts_in(records, "facts.json").about("domain", "larch.dev")
    assert fact is not None
    assert fact.values == {"has_mail": False, "spf": True}
    assert fact.as_of == date(2026, 6, 1)


@pytest.mark.parametrize(
    ("record", "why"),
    [
        ("text", "expected an object"),
        ({"kind": "person", "key": "x", **DAY}, "unknown kind 'person'"),
        ({"kind": "domain", **DAY}, "no key"),
        ({"kind": "domain", "key": "larch.dev"}, "no as_of"),
        ({"kind": "domain", "key": "larch.dev", "as_of": "yesterday"}, "no as_of"),
        ({"kind": "domain", "key": "x" * 300, **DAY}, "no key"),
    ],
)
def test_a_bad_record_is_named_and_the_others_are_used(record: object, why: str) -> None:
    good = {"kind": "domain", "key": "larch.dev", **DAY}
    found = facts_in({"facts": [record, good]}, "facts.json")
    assert len(found.facts) == 1
    assert found.problems[0].startswith(f"facts.json, facts.0: {why}")


@pytest.mark.parametrize("content", ["", "{", "[" * 200_000])
def test_what_is_no_json_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "facts.json").write_text(content)
    with pytest.raises(InputError, match="is not JSON"):
        load_facts(tmp_path / "facts.json")
    with pytest.raises(InputError, match="cannot be read"):
        load_facts(tmp_path / "absent.json")
