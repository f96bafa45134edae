"""Each thing is asked once; failures become gaps with a reason; dead sources are left alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hirecheck.errors import FactUnavailable, InputError, SourceUnusable
from hirecheck.facts.online.cache import FactCache
from hirecheck.facts.online.collect import PATIENCE, Collector, as_document
from hirecheck.facts.online.source import DictSource
from hirecheck.facts.records import facts_in

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


class Counting:
    """A source that counts questions, and answers or fails by name."""

    kind = "domain"

    def __init__(self, name: str = "RDAP") -> None:
        self.name = name
        self.asked: list[str] = []

    def look(self, key: str) -> Mapping[str, Any]:
        self.asked.append(key)
        if key.startswith("dead"):
            raise SourceUnusable("the key was refused")
        if key.startswith("bad"):
            raise FactUnavailable("the answer is not JSON")
        return {"registered": "2020-01-01"}


def test_every_key_is_asked_once_and_the_first_answer_of_a_chain_is_enough() -> None:
    first, second = Counting("RDAP"), Counting("WHOIS")
    dns = DictSource("DNS", "domain", {"larch.dev": {"has_mail": True}})
    found = Collector([(first, second), (dns,)]).collect(
        "domain", ["larch.dev", "LARCH.dev", "", "bad.dev"], NOW
    )
    assert sorted(first.asked) == ["bad.dev", "larch.dev"]
    assert second.asked == ["bad.dev"]
    fact = found.about("domain", "larch.dev")
    assert fact is not None
    assert fact.values == {"registered": "2020-01-01", "has_mail": True}
    assert fact.source == "DNS; RDAP"
    assert {(g.source, g.key) for g in found.gaps} == {
        ("RDAP", "bad.dev"), ("WHOIS", "bad.dev"), ("DNS", "bad.dev"),
    }  # fmt: skip


def test_a_dead_source_says_so_and_is_not_asked_again() -> None:
    source = Counting()
    collector = Collector([(source,)], workers=1)
    found = collector.collect("domain", ["dead.dev", "larch.dev"], NOW)
    assert source.asked == ["dead.dev"]
    assert "not asked: the key was refused" in {g.why for g in found.gaps}


def test_a_registry_that_keeps_failing_is_left_alone_and_others_are_not() -> None:
    source = Counting()
    keys = [f"bad{i}.dev" for i in range(PATIENCE + 10)]
    found = Collector([(source,)], workers=1).collect("domain", [*keys, "larch.org"], NOW)
    assert len(source.asked) == PATIENCE + 1
    assert found.about("domain", "larch.org") is not None


def test_answers_are_kept_with_the_day_of_the_look_up_and_expire(tmp_path: Path) -> None:
    source = Counting()
    cache = FactCache(tmp_path / "facts.sqlite", lasts=timedelta(days=7))
    collector = Collector([(source,)], cache)
    collector.collect("domain", ["larch.dev"], NOW)
    later = collector.collect("domain", ["larch.dev"], NOW + timedelta(days=6))
    assert len(source.asked) == 1
    assert later.facts[0].as_of == NOW.date()
    collector.collect("domain", ["larch.dev"], NOW + timedelta(days=8))
    assert len(source.asked) == 2
    assert cache.prune(NOW + timedelta(days=30)) == 1
    cache.close()


def test_failures_are_not_kept(tmp_path: Path) -> None:
    source = Counting()
    cache = FactCache(tmp_path / "facts.sqlite")
    collector = Collector([(source,)], cache)
    for _ in range(2):
        collector.collect("domain", ["bad.dev"], NOW)
    assert len(source.asked) == 2
    cache.close()


def test_a_cache_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "facts.sqlite").write_text("nonsense, not a database at all")
    with pytest.raises(InputError, match="cache of facts"):
        FactCache(tmp_path / "facts.sqlite")


def test_a_collected_file_can_be_read_back() -> None:
    found = Collector([(Counting(),)]).collect("domain", ["larch.dev", "bad.dev"], NOW)
    back = facts_in(as_document(found, NOW), "facts.json")
    assert back.facts == found.facts
    assert back.gaps == found.gaps
    assert back.problems == ()
