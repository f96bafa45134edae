"""What a transcript shows by itself."""

from __future__ import annotations

from datetime import date

from hirecheck.case import Case, Job, Missing, Period
from hirecheck.dossier import Document, Dossier, Kind, Turn
from hirecheck.extract.transcripts import add_transcript
from hirecheck.nouns.spans import Span

PITCH = (
    "I always focus on clean code and on delivering value to the client on time with good"
    " communication in the whole team."
)


def call(*lines: tuple[str, str], step: float | None = 10.0) -> Dossier:
    text, turns = "", []
    for number, (speaker, words) in enumerate(lines):
        start = len(text)
        text += words + "\n"
        span = Span("call.vtt", start, start + len(words), words)
        begin = None if step is None else number * step
        turns.append(Turn(speaker, span, begin, None if begin is None else begin + 4))
    return Dossier("x", (Document("call.vtt", Kind.TRANSCRIPT, text, turns=tuple(turns)),))


def test_without_a_transcript_nothing_is_known() -> None:
    assert isinstance(add_transcript(Case(), Dossier("x")).speakers, Missing)


def test_the_same_answer_to_different_questions_is_found() -> None:
    case = add_transcript(
        Case(),
        call(
            ("Interviewer", "How did you find the bug in the contract?"),
            ("Candidate", PITCH),
            ("Interviewer", "Which customer was hardest to please, and why?"),
            ("Candidate", PITCH),
        ),
    )
    assert not isinstance(case.repeated_answers, Missing)
    assert case.repeated_answers[0].similarity == 1.0
    assert not isinstance(case.speakers, Missing)
    assert [s.label for s in case.speakers if s.applicant] == ["Candidate"]


def test_a_question_asked_twice_may_be_answered_twice() -> None:
    case = add_transcript(
        Case(),
        call(
            ("Interviewer", "How do you work with a client?"),
            ("Candidate", PITCH),
            ("Interviewer", "Sorry, how do you work with a client?"),
            ("Candidate", PITCH),
        ),
    )
    assert case.repeated_answers == ()


def test_equal_delays_are_measured_and_few_answers_are_not() -> None:
    pairs = [("Interviewer", "What is your name and role?"), ("Candidate", "My name is Robin.")] * 7
    case = add_transcript(Case(), call(*pairs))
    assert not isinstance(case.answer_timing, Missing)
    assert case.answer_timing.uniform == 1.0
    assert isinstance(add_transcript(Case(), call(*pairs[:4])).answer_timing, Missing)
    assert isinstance(add_transcript(Case(), call(*pairs, step=None)).answer_timing, Missing)


def test_backward_times_do_not_count() -> None:
    pairs = [("Interviewer", "What is your name and role?"), ("Candidate", "My name is Robin.")] * 7
    assert isinstance(add_transcript(Case(), call(*pairs, step=-10)).answer_timing, Missing)


def job(start: int, end: int) -> Job:
    at = Span("resume.pdf", 0, 1, "x")
    period = Period(date(start, 1, 1), date(end, 12, 31), "year", False, at)
    return Job(employer="Halden Ledger", title="Engineer", span=at, period=period)


def test_other_years_for_a_listed_employer_contradict_the_resume() -> None:
    said = ("Candidate", "I joined Halden Ledger in 2021 as an engineer.")
    dossier = call(("Interviewer", "Since when?"), said)
    told = add_transcript(Case(jobs=(job(2016, 2019),)), dossier).cues
    assert not isinstance(told, Missing)
    assert "contradicts-resume" in told
    fine = add_transcript(Case(jobs=(job(2020, 2023),)), dossier).cues
    assert not isinstance(fine, Missing)
    assert "contradicts-resume" not in fine
