"""The generator of packets: the same for one seed, whole, labelled, and told apart on the whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.population.make import population, write
from bench.population.phrases import AGAINST, EXPLAINED
from bench.population.stories import HONEST, OPERATORS
from hirecheck.learn.audit import audit
from hirecheck.learn.evaluation import evaluate
from hirecheck.learn.labels import read_labelled
from hirecheck.settings import Settings

NOW = Settings(now="2025-06-01T00:00:00+00:00")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made: Path = tmp_path_factory.mktemp("population")
    write(made, 60, seed=7)
    return made


def test_a_packet_depends_on_seed_and_number_only() -> None:
    few, many = list(population(5, seed=3)), list(population(9, seed=3))
    for one, same in zip(few, many, strict=False):
        assert one.files["application.json"] == same.files["application.json"]
        assert (one.group, sorted(one.files)) == (same.group, sorted(same.files))
    assert [p.group for p in population(30, seed=4)] != [p.group for p in population(30, seed=5)]


def test_every_story_has_words_for_its_events() -> None:
    for story in (*HONEST, *OPERATORS):
        events = {*story.always, *story.some}
        assert events <= (EXPLAINED.keys() if story in HONEST else AGAINST.keys())


def test_all_packets_are_read_and_told_apart_on_the_whole(folder: Path) -> None:
    found = evaluate(read_labelled(folder), NOW)
    assert found.packets == 60
    assert found.failed == ()
    assert found.curve.area > 0.85
    assert found.false_alarms_at_verify.value <= 0.1


def test_renaming_moves_nothing_in_the_population(folder: Path) -> None:
    packets = [item.path for item in read_labelled(folder)[:12]]
    found = audit(packets, NOW, kinds=("names", "pronouns"))
    assert sum(c.packets for c in found.changes) > 200
    assert [(c.group, move) for c in found.changes for move in c.moved] == []


def test_the_audit_covers_groups_of_the_labels(folder: Path) -> None:
    labelled = read_labelled(folder)[:4]
    found = audit([item.path for item in labelled], NOW, labels=labelled, kinds=("names",))
    assert {e.group for e in found.errors} == {item.group for item in labelled}
    names = [c for c in found.changes if c.kind == "names"]
    assert all(c.packets == 4 for c in names)
