"""What is open in a report is asked by what its answer could move, for the minutes it takes."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from hirecheck.case import Case, Outcome
from hirecheck.dossier import Dossier
from hirecheck.findings import Report
from hirecheck.intake.packet import read_packet
from hirecheck.kit.choose import fit, most_telling
from hirecheck.kit.item import Item, Worth
from hirecheck.kit.make import Kit, make_kit
from hirecheck.kit.render import as_html, as_markdown
from hirecheck.screen import build_case, report_on
from hirecheck.settings import Settings
from tests.factory import span

NOW = Settings(now="2025-06-01T00:00:00+00:00")
SAMPLES = Path(__file__).parents[2] / "samples" / "packets"


def item(check: str, minutes: int, up: float, down: float, probability: float = 0.5) -> Item:
    worth = Worth(up, down, probability)
    return Item(check, "ask", "why", "guide", "stumble", minutes=minutes, worth=worth)


@cache
def built(name: str) -> tuple[Dossier, Case]:
    dossier = read_packet(SAMPLES / name, NOW)
    return dossier, build_case(dossier, NOW)


def kit_of(name: str, minutes: int = 30, done: tuple[Outcome, ...] = ()) -> tuple[Kit, Report]:
    dossier, case = built(name)
    if done:
        case = replace(case, outcomes=done)
    report = report_on(case, dossier, NOW)

    def points(other: Case) -> float:
        return report_on(other, dossier, NOW).points

    return make_kit(case, report, "Engineer", minutes=minutes, points=points), report


def test_a_minute_counts_and_so_do_both_directions() -> None:
    ranked = most_telling(
        [
            item("long", 10, 4.0, 4.0),
            item("short", 2, 2.0, 2.0),
            item("idle", 1, 0.0, 0.0),
            item("clears", 2, 0.0, 3.0),
        ]
    )
    assert [one.check for one in ranked] == ["short", "clears", "long"]


def test_no_report_is_so_sure_that_an_answer_which_clears_somebody_is_not_asked_for() -> None:
    assert Worth(0.0, 5.0, 0.9999).points == pytest.approx(1.0)
    assert Worth(5.0, 0.0, 0.0001).points == pytest.approx(1.0)


def test_what_does_not_fit_is_named_and_something_shorter_takes_its_place() -> None:
    items = [item("a", 4, 1, 1), item("b", 5, 1, 1), item("c", 2, 1, 1)]
    kept, left = fit(items, 6)
    assert [one.check for one in kept] == ["a", "c"]
    assert [one.check for one in left] == ["b"]


def test_the_set_does_not_depend_on_the_report() -> None:
    suspicious, _ = kit_of("kraken")
    honest, _ = kit_of("honest-privacy-minded")
    assert [one.fails for one in suspicious.items] == [one.fails for one in honest.items]


def test_what_an_answer_moves_is_what_the_report_would_say() -> None:
    kit, report = kit_of("laptop-farm")
    proof = next(one for one in kit.items if one.fails == "account-control-failed")
    assert proof.worth is not None
    assert proof.worth.up > 1
    assert proof.worth.down <= report.points + 1e-9


def test_what_the_report_leaves_open_is_asked_within_the_minutes() -> None:
    short, report = kit_of("shell-company", 20)
    longer, _ = kit_of("shell-company", 60)
    assert short.planned <= 20
    assert len(longer.open) > len(short.open)
    assert {one.ask for one in longer.open} & {question.ask for question in report.questions}
    assert short.left_out
    assert "Left out for time" in as_markdown(short)
    assert "Left out for time" in as_html(short)


def test_a_question_that_somebody_answered_is_not_asked_as_open() -> None:
    first, _ = kit_of("shell-company", 60)
    done = Outcome(first.open[0].check, "explained", span("explained"), passed=True)
    second, _ = kit_of("shell-company", 60, (done,))
    assert first.open[0].check not in {one.check for one in second.open}
