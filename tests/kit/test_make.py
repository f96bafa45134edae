"""The kit asks about claims, in the same order for all, and its sheet can be filled in."""

from __future__ import annotations

from datetime import UTC, datetime

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
    asked = " ".join(item.ask for item in make_kit(CASE, None, "Engineer", NOON).items)
    for claim in ("Larch Systems", "Larch College", "Portuguese", "shop-kit", "Austin"):
        assert claim in asked


def test_the_guide_knows_towns_time_and_daylight_without_a_network() -> None:
    (local,) = [i for i in make_kit(CASE, None, "Engineer", NOON).items if "daily" in i.check]
    assert "Round Rock" in local.guide
    assert "12:00 on Monday" in local.guide
    assert "sunset about 20:3" in local.guide


def test_an_empty_case_still_gets_the_parts_that_everybody_gets() -> None:
    checks = [item.check for item in make_kit(Case(), None, "Engineer").items]
    assert checks == ["identity document beside the face", "proof of account control"]


def test_the_one_wrong_detail_is_wrong_and_corrected() -> None:
    (wrong,) = [i for i in make_kit(CASE, None, "Engineer").items if "wrong" in i.check]
    assert "joined Larch Systems in 2022" in wrong.ask
    assert "resume says otherwise" in wrong.ask


def test_a_freelancer_is_not_asked_about_colleagues() -> None:
    items = make_kit(Case(jobs=(job("Self-employed"),)), None, "Engineer").items
    assert not any("Self-employed" in item.ask for item in items)


def test_every_question_says_why_and_what_the_honest_stumble_over() -> None:
    for item in make_kit(CASE, None, "Engineer", NOON).items:
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
