"""What a transcript shows by itself."""

from __future__ import annotations

from datetime import date

from hirecheck.case import Case, Job, Missing, Period
from hirecheck.dossier import Document, Dossier, Kind, Turn
from hirecheck.extract.transcripts import add_transcript
from hirecheck.nouns.spans import Span
from tests.factory import name

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


def test_a_voice_that_comes_in_before_the_answers_is_counted() -> None:
    lines = []
    for subject in ("indexes", "queues", "caches", "locks"):
        lines += [
            ("Interviewer", f"What do you know of {subject}?"),
            ("Unknown Speaker", f"Say that {subject} are fast."),
            ("Candidate", f"Well, {subject} are fast."),
        ]
    speakers = add_transcript(Case(), call(*lines)).speakers
    assert not isinstance(speakers, Missing)
    (other,) = [s for s in speakers if s.label == "Unknown Speaker"]
    assert (other.before_answers, other.asks, other.turns) == (4, 0, 4)


def test_a_panel_that_asks_in_turn_is_no_second_voice() -> None:
    lines = []
    for subject in ("indexes", "queues", "caches"):
        lines += [
            ("Jo Marsh", f"What do you know of {subject}?"),
            ("Kim Lee", "And briefly, please, why?"),
            ("Candidate", f"Well, {subject} are fast."),
        ]
    speakers = add_transcript(Case(), call(*lines)).speakers
    assert not isinstance(speakers, Missing)
    assert next(s for s in speakers if s.label == "Kim Lee").asks == 3


def test_two_labels_of_the_applicant_by_turns_are_told() -> None:
    def labels(*order: str) -> set[str]:
        asked = ("Interviewer", "And then?")
        lines = [pair for who in order for pair in (asked, (who, "Then so."))]
        speakers = add_transcript(Case(), call(*lines)).speakers
        assert not isinstance(speakers, Missing)
        return {s.label for s in speakers if s.alternates}

    one, two = "Candidate 1", "Candidate 2"
    assert labels(one, two, one, two) == {one, two}
    assert labels(one, one, two, two) == set()
    assert labels(one, one, one) == set()


def test_an_interviewer_of_the_same_first_name_is_not_the_applicant() -> None:
    case = Case(name_uses=(name("Anna Example"),))
    found = add_transcript(
        case,
        call(
            ("Anna Smith", "How was the last project?"),
            ("Anna Example", "It went well."),
            ("Anna Smith", "And the one before?"),
            ("Anna Example", "That too."),
        ),
    ).speakers
    assert not isinstance(found, Missing)
    assert [s.label for s in found if s.applicant] == ["Anna Example"]


def test_read_outs_count_only_where_the_software_keeps_fillers() -> None:
    def read_outs(question: str) -> int:
        told = "The service reads from a queue and writes to a store that is split by day. " * 5
        lines = [("Interviewer", question), ("Candidate", told)] * 8
        timing = add_transcript(Case(), call(*lines)).answer_timing
        assert not isinstance(timing, Missing)
        return timing.read_outs

    assert read_outs("Um, how does it work?") == 8
    assert read_outs("How does it work?") == 0
