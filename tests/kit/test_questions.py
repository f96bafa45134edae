"""Questions follow the findings, main ones first, each once."""

from __future__ import annotations

import pytest

from hirecheck.case import Case, Span
from hirecheck.findings import Finding, Role, Strength
from hirecheck.kit.questions import MOST, questions_for


def found(check: str, role: Role, *verify: str) -> Finding:
    span = Span("notes.txt", 0, 4, "seen")
    return Finding(check, "family", role, Strength.MODERATE, 1.0, "This application x", "Seen.",
                   (span,), ("a move",), verify, ("X",))  # fmt: skip


def test_main_findings_come_first_and_shared_steps_become_one() -> None:
    asked = questions_for(
        [
            found("b-two", Role.SUPPORTING, "ask about the VPN"),
            found("a-one", Role.MAIN, "call back", "ask again"),
            found("c-three", Role.MAIN, "call back"),
            found("d-four", Role.REASSURING, "keep the record"),
        ],
        Case(),
    )
    assert [q.ask for q in asked] == ["Call back.", "Ask about the VPN.", "Ask again."]
    assert asked[0].because == ("a-one", "c-three")
    assert "a move" in asked[0].answer_guide


def test_an_interrogation_is_cut_short() -> None:
    many = [found(f"x-{n}", Role.MAIN, f"step {n}") for n in range(20)]
    assert len(questions_for(many, Case())) == MOST
    assert questions_for([], Case()) == ()


@pytest.mark.parametrize(
    ("step", "asked"),
    [
        (
            "Nothing follows from this alone; ask what was there before",
            "Ask what was there before.",
        ),
        ("None needed; ask for another contact", "Ask for another contact."),
        ("Combine only; nothing follows from it alone", ""),
        ("None needed for this alone", ""),
        ("Ask where the code came from", "Ask where the code came from."),
    ],
)
def test_a_step_that_only_warns_is_no_question(step: str, asked: str) -> None:
    questions = questions_for([found("x-one", Role.MAIN, step)], Case())
    assert [q.ask for q in questions] == ([asked] if asked else [])
