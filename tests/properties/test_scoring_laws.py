"""The laws of the score, for any findings whatever."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirecheck.case import Span
from hirecheck.findings import Band, Finding, Role, Strength
from hirecheck.scoring.assess import assess
from hirecheck.scoring.bands import band_of
from hirecheck.scoring.combine import combine, total
from hirecheck.scoring.weights import load_weights

WEIGHTS = load_weights(Path(__file__).parents[2] / "models" / "weights" / "weights.json")
FAMILIES = ("identity", "email", "network", "interview", "reassurance")
#: Facts that several findings may state, each with what answers it: one fact, the same answers.
FACTS = {"": (), "identity/name": ("email-3", "identity-5"), "resume/employer": ("network-1",)}
ANSWERS = st.lists(
    st.builds("{}-{}".format, st.sampled_from(FAMILIES), st.integers(0, 11)), max_size=6
)


def finding(
    number: int,
    family: str,
    role: Role,
    severity: Strength,
    weakened_by: tuple[str, ...] = (),
    restates: str = "",
) -> Finding:
    return Finding(
        check=f"{family}-{number}",
        family=family,
        role=role,
        severity=severity,
        confidence=0.9,
        title="This application has something",
        sentence="Something was seen.",
        evidence=(Span("notes.txt", 0, 4, "some"),),
        innocent=("A harmless reading",),
        verify=("Ask",),
        sources=("X",),
        weakened_by=FACTS[restates] or weakened_by,
        restates=restates,
    )


@st.composite
def findings(draw: st.DrawFn, roles: tuple[Role, ...] = tuple(Role)) -> tuple[Finding, ...]:
    size = draw(st.integers(0, 12))
    return tuple(
        finding(
            number,
            draw(st.sampled_from(FAMILIES)),
            draw(st.sampled_from(roles)),
            draw(st.sampled_from(tuple(Strength))),
            tuple(draw(ANSWERS)),
            draw(st.sampled_from(tuple(FACTS))),
        )
        for number in range(size)
    )


@given(findings())
def test_what_is_counted_sums_to_the_score_to_the_last_digit(found: tuple[Finding, ...]) -> None:
    result = assess(found, WEIGHTS)
    assert round(math.fsum(c.counted for c in result.contributions), 2) == result.points
    assert len(result.contributions) == len(found)


@given(findings(), st.randoms(use_true_random=False))
def test_the_order_of_findings_changes_nothing(found: tuple[Finding, ...], random: object) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert assess(tuple(shuffled), WEIGHTS) == assess(found, WEIGHTS)


@given(
    findings(),
    st.sampled_from(FAMILIES),
    st.sampled_from(tuple(Strength)),
    st.booleans(),
    ANSWERS,
    st.sampled_from(tuple(FACTS)),
)
def test_one_more_sign_never_lowers_score_or_band(
    found: tuple[Finding, ...],
    family: str,
    severity: Strength,
    main: bool,
    answers: list[str],
    fact: str,
) -> None:
    role = Role.MAIN if main else Role.SUPPORTING
    more = (*found, finding(99, family, role, severity, tuple(answers), fact))
    before, after = assess(found, WEIGHTS), assess(more, WEIGHTS)
    assert after.points >= before.points
    assert after.band.rank >= before.band.rank


@given(findings(roles=(Role.SUPPORTING, Role.REASSURING)))
def test_circumstances_alone_never_ask_for_action(found: tuple[Finding, ...]) -> None:
    for base_rate in (0.01, 0.05, 0.3, 0.6):
        assert assess(found, WEIGHTS.with_base_rate(base_rate)).band in (Band.NONE, Band.ASK)


@given(findings())
def test_escalation_needs_two_families_or_a_conclusive_finding(found: tuple[Finding, ...]) -> None:
    if assess(found, WEIGHTS).band is Band.ESCALATE:
        main = [f for f in found if f.role is Role.MAIN]
        families = {f.fact_family for f in main}
        assert len(families) >= 2 or any(f.severity is Strength.CONCLUSIVE for f in main)


@given(findings())
def test_reassurance_lowers_but_never_below_the_start(found: tuple[Finding, ...]) -> None:
    against = tuple(f for f in found if f.role is not Role.REASSURING)
    assert 0 <= assess(found, WEIGHTS).points <= assess(against, WEIGHTS).points


@given(findings())
def test_one_more_answer_never_raises_score_or_band(found: tuple[Finding, ...]) -> None:
    answers = [f for f in found if f.role is Role.REASSURING]
    for answer in answers:
        rest = tuple(f for f in found if f is not answer)
        with_it, without = assess(found, WEIGHTS), assess(rest, WEIGHTS)
        assert with_it.points <= without.points
        assert with_it.band.rank <= without.band.rank


@given(findings())
def test_what_answers_a_finding_is_booked_once(found: tuple[Finding, ...]) -> None:
    parts = combine(found, WEIGHTS)
    booked = {p.finding.check: p.counted for p in parts if p.finding.role is Role.REASSURING}
    taken = dict.fromkeys(booked, 0.0)
    for part in parts:
        for counter in part.countered:
            assert counter.check in part.finding.weakened_by
            taken[counter.check] += counter.points
    assert {check: round(value, 2) for check, value in taken.items()} == booked


@given(findings())
def test_one_fact_counts_once(found: tuple[Finding, ...]) -> None:
    counting: dict[tuple[Role, str], int] = {}
    for part in combine(found, WEIGHTS):
        if part.finding.restates and part.finding.role is not Role.REASSURING and part.counted:
            key = part.finding.role, part.finding.restates
            counting[key] = counting.get(key, 0) + 1
    assert all(number == 1 for number in counting.values())


@given(findings(roles=(Role.REASSURING,)))
def test_reassurance_never_outweighs_a_conclusive_finding(found: tuple[Finding, ...]) -> None:
    everything = tuple(f.check for f in found)
    forged = finding(50, "identity", Role.MAIN, Strength.CONCLUSIVE, everything)
    assert assess((*found, forged), WEIGHTS).band.rank >= Band.VERIFY.rank


@given(findings())
def test_what_is_withheld_always_has_its_reason(found: tuple[Finding, ...]) -> None:
    for part in combine(found, WEIGHTS):
        assert abs(part.counted) <= abs(part.found)
        assert (part.counted != part.found) == (part.withheld is not None)


@given(findings())
def test_sensitivity_is_the_score_without_that_finding(found: tuple[Finding, ...]) -> None:
    for row in assess(found, WEIGHTS).sensitivity:
        rest = combine([f for f in found if f.check != row.without], WEIGHTS)
        assert (row.points, row.band) == (total(rest), band_of(rest, WEIGHTS))


@pytest.mark.parametrize("extra", [20, 40])
def test_points_are_never_clipped_at_the_top(extra: int) -> None:
    def many(count: int) -> tuple[Finding, ...]:
        families = [f"family{n}" for n in range(count)]
        return tuple(finding(0, f, Role.MAIN, Strength.CONCLUSIVE) for f in families)

    assert assess(many(extra), WEIGHTS).points > assess(many(extra - 1), WEIGHTS).points
