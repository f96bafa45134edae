"""The kit asks about claims, in the same order for all, and its sheet can be filled in."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import yaml

from hirecheck.case import Case
from hirecheck.fairness import forbidden_words_in
from hirecheck.kit.make import make_kit, one_time_string
from hirecheck.kit.render import as_html, as_markdown, score_sheet
from tests.factory import account, job, language, period, place, repository, school

CASE = Case(
    jobs=(job("Larch Systems", "Engineer", period=period("2020-01-01")),),
    schools=(school("Larch College"),),
    languages=(language("Portuguese", "native"),),
    account=account(repositories=(repository("shop-kit"),)),
    place=place(latitude=30.27, longitude=-97.74, zone="America/Chicago"),
)
NOON = datetime(2026, 6, 15, 17, 0, tzinfo=UTC)


def test_questions_come_from_the_claims() -> None:
    asked = " ".join(item.ask for item in make_kit(CASE, None, "Engineer", NOON, minutes=60).items)
    for claim in ("Larch Systems", "Larch College", "Portuguese", "shop-kit", "Austin"):
        assert claim in asked


def test_the_guide_knows_towns_time_and_daylight_without_a_network() -> None:
    (local,) = [i for i in make_kit(CASE, None, "Engineer", NOON).items if "daily" in i.check]
    assert "Round Rock" in local.guide
    assert "12:00 on Monday" in local.guide
    assert "sunset about 20:3" in local.guide
    assert "AUS Austin-Bergstrom" in local.guide
    assert "+1 512" in local.guide


def test_everybody_gets_the_same_parts_whatever_they_claim() -> None:
    for minutes in (15, 30, 60):
        full = make_kit(CASE, None, "Engineer", minutes=minutes).items
        bare = make_kit(Case(), None, "Engineer", minutes=minutes).items
        assert [item.fails for item in full] == [item.fails for item in bare]
        assert [item.minutes for item in full] == [item.minutes for item in bare]
    assert "“" in bare[-1].ask


@pytest.mark.parametrize("minutes", [5, 15, 30, 60, 240])
def test_a_kit_keeps_to_its_minutes(minutes: int) -> None:
    kit = make_kit(CASE, None, "Engineer", minutes=minutes)
    assert 0 < kit.planned <= minutes
    assert any(item.check == "proof of account control" for item in kit.items)


def test_the_one_wrong_detail_is_wrong_and_corrected() -> None:
    (wrong,) = [i for i in make_kit(CASE, None, "Engineer").items if "wrong" in i.check]
    assert "joined Larch Systems in 2022" in wrong.ask
    assert "resume says otherwise" in wrong.ask


def test_a_freelancer_is_not_asked_about_colleagues() -> None:
    items = make_kit(Case(jobs=(job("Self-employed"),)), None, "Engineer").items
    assert not any("Self-employed" in item.ask for item in items)


def test_every_question_says_why_and_what_the_honest_stumble_over() -> None:
    for item in make_kit(CASE, None, "Engineer", NOON, minutes=60).items:
        assert item.why
        assert item.guide
        assert item.stumble
        assert not forbidden_words_in(" ".join((item.ask, item.why, item.guide, item.stumble)))


def test_the_sheet_is_a_list_of_open_outcomes() -> None:
    kit = make_kit(CASE, None, "Engineer", NOON)
    rows = yaml.safe_load(score_sheet(kit))
    assert [row["check"] for row in rows] == [item.check for item in kit.items]
    assert all(row["passed"] is None for row in rows)


def test_hostile_claims_stay_text() -> None:
    bad = Case(jobs=(job("<script>alert(1)</script>", "x"),))
    kit = make_kit(bad, None, "<b>Engineer</b>")
    assert "<script>" not in as_html(kit)
    assert "<script>" not in as_markdown(kit)
    assert yaml.safe_load(score_sheet(kit))


def test_the_string_is_this_kits_own() -> None:
    string = one_time_string("A-1", "secret")
    assert string != one_time_string("A-2", "secret")
    assert string == one_time_string("A-1", "secret")
